"""Counts and times for Prometheus: what is done and how long it takes, nothing about whom."""

from __future__ import annotations

import platform
from importlib.metadata import version

from prometheus_client import (
    CollectorRegistry,
    Counter,
    Gauge,
    Histogram,
    Info,
    ProcessCollector,
    generate_latest,
)

registry = CollectorRegistry()

turns = Counter("kummi_turns", "Updates taken", ["channel", "kind"], registry=registry)
troubles = Counter("kummi_troubles", "Updates that could not be taken", ["error"], registry=registry)
turn_seconds = Histogram(
    "kummi_turn_seconds",
    "From receiving an update to its being stored",
    buckets=(0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5),
    registry=registry,
)
delivered = Counter("kummi_delivered", "Messages a channel accepted", ["channel"], registry=registry)
undelivered = Counter(
    "kummi_undelivered", "Messages a channel did not accept", ["channel", "why"], registry=registry
)
translated = Counter(
    "kummi_translated", "Letters that came to the translator", ["source", "target", "by"], registry=registry
)
looked_wrong = Gauge(
    "kummi_translations_looked_wrong",
    "Machine translations that their readers said look wrong",
    ["source", "target"],
    registry=registry,
)
waiting = Gauge(
    "kummi_outbox_waiting",
    "Messages that wait to be sent; those for the translator are letters to be translated",
    ["channel"],
    registry=registry,
)
oldest_seconds = Gauge(
    "kummi_outbox_oldest_seconds", "How long the first of them has waited", ["channel"], registry=registry
)
nudged = Counter("kummi_nudges", "Nudges that fell due", registry=registry)
nudge_late_seconds = Histogram(
    "kummi_nudge_late_seconds",
    "How long after its moment a nudge was taken",
    buckets=(1, 5, 15, 30, 60, 120, 300, 900, 3600, 86400),
    registry=registry,
)
nudges_due = Gauge(
    "kummi_nudges_due", "Nudges that have fallen due and were not taken yet", registry=registry
)
writer_waiting = Gauge("kummi_writer_waiting", "Pieces of work that wait to be written", registry=registry)
database_bytes = Gauge("kummi_database_bytes", "The size of the database", registry=registry)
flooded = Counter("kummi_flooded", "Updates beyond what one person may send at once", registry=registry)
build = Info("kummi_build", "Which Kummi this is, and on which Python it runs", registry=registry)
build.info({"version": version("kummi"), "python": platform.python_version()})
ProcessCollector(
    registry=registry
)  # memory, processor time and open files, as every Prometheus client names them


def exposition() -> bytes:
    """All of it in Prometheus' text format."""
    return generate_latest(registry)
