"""A clock that is set while the service runs: reminders go on falling due."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.end_to_end.harness import ROOT

FAKETIME = "usr/lib/*/faketime/libfaketime.so.1"
# Ticks five times, then the clock is set back by an hour, then it must tick on.
TICKING = """
import asyncio, sys
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo
from bot import clock
from bot.housekeeping import USUAL, Housekeeping
from store.database import Database

async def main():
    clock.TICK = 0.1
    database = await Database.open(f"sqlite:///{sys.argv[1]}/kummi.sqlite")
    ticks = []
    class Counting(clock.Ticker):
        async def tick(self):
            ticks.append(clock.now())
            return await super().tick()
    async def receive(incoming):
        raise AssertionError(incoming)
    ticker = Counting(database, receive, clock.now, Housekeeping(database, clock.now, USUAL), ZoneInfo("UTC"))
    ticking = asyncio.create_task(ticker.run())
    async with asyncio.timeout(60):
        while len(ticks) < 5:
            await asyncio.sleep(0.01)
        Path(sys.argv[2]).write_text("-3600")
        while len(ticks) < 10 or ticks[-1] > ticks[0]:
            await asyncio.sleep(0.01)
    await ticker.stop()
    await ticking
    await database.close()
    print(round((ticks[-1] - ticks[0]).total_seconds() / 3600))

asyncio.run(main())
"""


def test_an_hour_set_back_is_not_an_hour_without_reminders(tmp_path: Path) -> None:
    library = next(Path("/").glob(FAKETIME), None)
    if library is None:
        pytest.skip("libfaketime is not installed (Debian: apt install faketime)")
    clock = tmp_path / "clock"
    clock.write_text("+0")
    setting = {
        "LD_PRELOAD": str(library),
        "FAKETIME_TIMESTAMP_FILE": str(clock),
        "FAKETIME_CACHE_DURATION": "1",
        "FAKETIME_DONT_FAKE_MONOTONIC": "1",
    }
    done = subprocess.run(
        [sys.executable, "-c", TICKING, str(tmp_path), str(clock)],
        cwd=ROOT,
        env={**os.environ, **setting},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout == "-1\n", done.stderr
