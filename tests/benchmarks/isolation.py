"""Work in a process of its own: its memory told apart from ours, and ended when it takes too long."""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from statistics import median
from time import perf_counter, process_time
from typing import Any, Generic, TypeVar

T = TypeVar("T")

ROUNDS = 5
ENOUGH = 10.0  # seconds after which another round is not begun


@dataclass(frozen=True)
class Timed(Generic[T]):
    """What some work gave in its last round, and the medians of the seconds and processor's seconds it took."""

    value: T
    seconds: float
    cpu: float


def time_rounds(work: Callable[[], T], rounds: int = ROUNDS) -> Timed[T]:
    """Do it again and again, so many rounds, or as many as begin within some seconds."""
    taken: list[tuple[float, float]] = []
    started = perf_counter()
    while not taken or (len(taken) < rounds and perf_counter() - started < ENOUGH):
        value = None  # let go before the next one is made
        begun, cpu = perf_counter(), process_time()
        value = work()
        taken.append((perf_counter() - begun, process_time() - cpu))
    seconds, cpu = (median(each) for each in zip(*taken, strict=True))
    return Timed(value, seconds, cpu)


def apart(work: Callable[..., T], *arguments: Any, seconds: float = 3_600.0) -> T | None:
    """What `work` returns in a fresh process, or nothing if it takes longer.

    Raises:
        RuntimeError: the process failed.
    """
    fresh = multiprocessing.get_context("spawn")
    ours, theirs = fresh.Pipe(duplex=False)
    process = fresh.Process(target=_answer, args=(theirs, work, arguments), daemon=True)
    process.start()
    theirs.close()
    try:
        return ours.recv() if ours.poll(seconds) else None
    except EOFError:
        raise RuntimeError(f"{work.__name__} failed in its process") from None
    finally:
        process.kill()
        process.join()


def peak_megabytes() -> float:
    """The most memory that this process has held so far.

    Linux counts what the parent held against a child that it starts, except in /proc.
    """
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmHWM"):
            return int(line.split()[1]) / 1_024
    raise OSError("no VmHWM in /proc/self/status")


def _answer(theirs: Connection, work: Callable[..., object], arguments: tuple[Any, ...]) -> None:
    theirs.send(work(*arguments))
