"""Room, memory and time zones: enough is good, too little says what to do."""

from __future__ import annotations

import os
import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from bot.clock import now
from bot.doctor.machine import check_backup, check_disk, check_memory, check_zones
from store.database import Database
from store.localities import add_locality
from tests.moments import NOON


def test_room_for_a_copy_of_the_database_is_wanted(tmp_path: Path) -> None:
    file = tmp_path / "deep" / "kummi.sqlite"
    assert check_disk(file).good, "before there is any"
    file.parent.mkdir()
    file.touch()
    assert check_disk(file).good
    os.truncate(file, shutil.disk_usage(tmp_path).free + 10_000_000)  # a hole: it takes no room by itself
    full = check_disk(file)
    assert not full.good
    assert str(file.parent) in full.do


def test_a_backup_of_the_day_before_yesterday_is_too_old(tmp_path: Path) -> None:
    assert check_backup(tmp_path, now()).name == "no-backup"
    assert check_backup(tmp_path, now()).do
    for name, days in (("kummi-old.sqlite", 9), ("kummi-new.sqlite", 1)):
        (tmp_path / name).touch()
        made = (now() - timedelta(days=days)).timestamp()
        os.utime(tmp_path / name, (made, made))
    assert check_backup(tmp_path, now()).good
    late = check_backup(tmp_path, now() + timedelta(days=2))
    assert late.do
    assert late.since is not None


@pytest.mark.parametrize(("kilobytes", "good"), [(8_000_000, True), (90_000, False)])
def test_memory_as_linux_tells_it(tmp_path: Path, kilobytes: int, good: bool) -> None:
    told = tmp_path / "meminfo"
    told.write_text(
        f"MemTotal:       9000000 kB\nMemFree:           1000 kB\nMemAvailable:   {kilobytes} kB\n"
    )
    assert check_memory(told).good is good


def test_a_system_that_does_not_tell_its_memory_is_let_be(tmp_path: Path) -> None:
    assert check_memory(tmp_path / "none").says == "this system does not tell how much there is"


async def test_every_locality_needs_a_time_zone_that_is_known(database: Database) -> None:
    for name, zone, good in (("Kajaani", "Europe/Helsinki", True), ("Tharsis", "Mars/Tharsis", False)):
        await database.write(
            lambda connection, name=name, zone=zone: add_locality(
                connection, name=name, municipality=name, timezone=zone, language="fi", now=NOON
            )
        )
        found = await database.read(lambda connection: check_zones(connection, NOON))
        assert found.good is good
    assert "Mars/Tharsis" in found.says
