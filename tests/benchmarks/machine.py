"""The machine that figures were measured on."""

from __future__ import annotations

import os
import platform
import sqlite3
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter

PAGE = bytes(4096)


def describe(folder: Path) -> str:
    """Cores, versions, how busy it is, and how long the disk under `folder` takes for one fsync."""
    times = sorted(_fsyncs(folder / "fsync", 300))
    busy = os.getloadavg()[0] if hasattr(os, "getloadavg") else 0.0
    return (
        f"{os.cpu_count()} cores ({_processor()}), {platform.system()}, Python {platform.python_version()}, "
        f"SQLite {sqlite3.sqlite_version}\n"
        f"fsync of 4 KiB: median {median(times):.2f} ms, p99 {quantiles(times, n=100)[98]:.2f} ms; "
        f"load average at the start {busy:.1f}"
    )


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text().splitlines()
    except OSError:
        return platform.machine()
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.machine()


def _fsyncs(path: Path, times: int) -> list[float]:
    """Milliseconds that appending a page and bringing it to the disk takes, each time."""
    taken = []
    with path.open("wb", buffering=0) as file:
        for _ in range(times):
            started = perf_counter()
            file.write(PAGE)
            os.fsync(file.fileno())
            taken.append(1000 * (perf_counter() - started))
    path.unlink()
    return taken
