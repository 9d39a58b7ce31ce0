"""The floor: what SQLite alone takes to bring the same bytes to the disk."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from pathlib import Path
from time import perf_counter, process_time

from tests.benchmarks.measures import Measure


def commit(file: Path, payloads: Sequence[tuple[str, str]], turns: int, together: int) -> Measure:
    """Insert `turns` rows of log and outbox bodies, `together` of them in each commit, synchronous=FULL."""
    connection = sqlite3.connect(file, isolation_level=None)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("CREATE TABLE IF NOT EXISTS turns (id INTEGER PRIMARY KEY, log TEXT, bodies TEXT)")
    rows = [payloads[number % len(payloads)] for number in range(turns)]
    latencies: list[float] = []
    started, cpu = perf_counter(), process_time()
    for first in range(0, turns, together):
        batch = rows[first : first + together]
        begun = perf_counter()
        connection.execute("BEGIN IMMEDIATE")
        connection.executemany("INSERT INTO turns (log, bodies) VALUES (?, ?)", batch)
        connection.execute("COMMIT")
        latencies += [perf_counter() - begun] * len(batch)
    measure = Measure(turns, perf_counter() - started, process_time() - cpu, latencies)
    connection.close()
    return measure
