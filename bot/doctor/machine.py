"""The machine below: room on its disk, memory, and the zones of time."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime, timedelta
from importlib.metadata import version
from pathlib import Path

from sqlalchemy import Connection

from bot.doctor.finding import Finding, megabytes, moment
from bot.settings import is_zone
from store.localities import all_localities

LEAST_ROOM = 500_000_000  # bytes, beside what a copy of the database takes
LEAST_MEMORY = 200_000_000  # bytes; one translation model takes half of it
OLDEST_BACKUP = timedelta(days=2)
MEMORY = Path("/proc/meminfo")


def check_disk(file: Path) -> Finding:
    """Room for the database to grow, and for a copy of it: a backup or a change of its tables needs as much."""
    folder = next(parent for parent in file.absolute().parents if parent.exists())
    free = shutil.disk_usage(folder).free
    size = sum(part.stat().st_size for part in (file, Path(f"{file}-wal")) if part.exists())
    says = f"{megabytes(free)} are free beside a database of {megabytes(size)}"
    wanted = LEAST_ROOM + size
    do = "" if free >= wanted else f"Make room in {folder}: {megabytes(wanted)} keep everything going."
    return Finding("disk", says, do, count=free // 1_000_000)


def check_backup(folder: Path, now: datetime) -> Finding:
    """How old the newest backup is; a file that is still being written has another name."""
    made = [datetime.fromtimestamp(file.stat().st_mtime, UTC) for file in folder.glob("kummi-*.sqlite")]
    if not made:
        return Finding("no-backup", f"there is none in {folder}", "Make one: kummi backup.")
    says = f"the newest in {folder} is of {moment(max(made))}"
    do = (
        ""
        if now - max(made) <= OLDEST_BACKUP
        else "See in the log why none was made, and make one: kummi backup."
    )
    return Finding("backup", says, do, since=max(made))


def check_memory(told: Path = MEMORY) -> Finding:
    """Memory that programs could still have, as Linux tells it."""
    try:
        lines = dict(line.split(":", 1) for line in told.read_text(encoding="ascii").splitlines())
        free = int(lines["MemAvailable"].split()[0]) * 1024
    except (OSError, KeyError, ValueError):
        return Finding("memory", "this system does not tell how much there is")
    enough = free >= LEAST_MEMORY
    do = "" if enough else "Set KUMMI_TRANSLATION_MEMORY lower, or give the machine more memory."
    return Finding("memory", f"{megabytes(free)} are available", do)


def check_zones(connection: Connection, now: datetime) -> Finding:
    """Whether every locality's time can be told."""
    places = all_localities(connection)
    lost = sorted({place.timezone for place in places if not is_zone(place.timezone)})
    if lost:
        return Finding(
            "time zones",
            f"this machine does not know {', '.join(lost)}",
            "Install Kummi anew, which brings the newest zones (tzdata).",
        )
    return Finding("time zones", f"all are known (tzdata {version('tzdata')})")
