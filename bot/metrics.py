"""Counts and times for Prometheus: what is done and how long it takes, nothing about whom."""

from __future__ import annotations

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest

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
waiting = Gauge("kummi_outbox_waiting", "Messages that wait to be sent", registry=registry)
nudged = Counter("kummi_nudges", "Nudges that fell due", registry=registry)
flooded = Counter("kummi_flooded", "Updates beyond what one person may send at once", registry=registry)


def exposition() -> bytes:
    """All of it in Prometheus' text format."""
    return generate_latest(registry)
