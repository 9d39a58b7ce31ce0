"""Backups: made every night while the service runs, or by `kummi backup`, and put back by `kummi restore`."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import click
import structlog

from bot import metrics
from bot.errors import BadSetting
from bot.logs import whereabouts
from bot.settings import Settings
from store.backup import Backup, back_up, backups_in, forget_backups
from store.errors import DamagedDatabase
from store.health import Contents, examine
from store.lock import sqlite_file
from store.opening import Keys
from store.restore import restore

log = structlog.get_logger()

NIGHTLY = time(3, 30)


@dataclass(frozen=True)
class Backups:
    """The backups of one database in one folder, each kept for a while."""

    url: str
    folder: Path
    keep: timedelta
    now: Callable[[], datetime]
    zone: ZoneInfo
    keys: Keys = None

    def make(self) -> tuple[Backup, Contents]:
        """Make one, and only then remove the old ones. Raises as `store.backup.back_up`."""
        backup, contents = back_up(self.url, self.folder, self.now(), self.keys)
        forget_backups(self.folder, backup.at - self.keep)
        return backup, contents

    async def make_if_due(self) -> None:
        """Make one if there is none since half past three in the last night; whatever hinders it is only logged."""
        if not self.due:
            return
        try:
            _, contents = await asyncio.to_thread(self.make)
            log.info("backed up", bytes=contents.size)
        except Exception as error:
            metrics.troubles.labels("backup").inc()
            log.error("no backup could be made", where=whereabouts(error))

    @property
    def due(self) -> bool:
        """Whether a night has passed without one."""
        local = self.now().astimezone(self.zone)
        last_night = datetime.combine(local.date(), NIGHTLY, self.zone)
        if last_night > local:
            last_night -= timedelta(days=1)
        made = backups_in(self.folder)
        return not made or made[-1].at < last_night


def make_backups(settings: Settings, zone: ZoneInfo, now: Callable[[], datetime]) -> Backups | None:
    """The backups that the settings ask for, if they do."""
    if settings.backup is None:
        return None
    return Backups(
        settings.database_url, settings.backup, timedelta(days=settings.backup_days), now, zone, settings.keys
    )


def look_before(settings: Settings) -> None:
    """Refuse a database that is not whole, and say what to do.

    Raises:
        DamagedDatabase: it is torn, cut off, or something else.
    """
    file = sqlite_file(settings.database_url)
    if file is None:
        return
    try:
        examine(file)
    except DamagedDatabase as error:
        raise DamagedDatabase(f"{error}: {_advice(settings)}") from None


def _advice(settings: Settings) -> str:
    made = backups_in(settings.backup) if settings.backup else []
    if made:
        return f"put the newest backup in its place with `kummi restore {made[-1].file}`."
    return "put a backup in its place with `kummi restore FILE`; there is none in KUMMI_BACKUP."


def print_backup(settings: Settings, folder: Path | None, now: Callable[[], datetime]) -> None:
    """Make a backup and say what is in it.

    Raises:
        BadSetting: no folder is known, or it cannot be written to.
    """
    where = folder or settings.backup
    if where is None:
        raise BadSetting("Say where to: kummi backup FOLDER, or set KUMMI_BACKUP.")
    try:
        if folder is None and (backups := make_backups(settings, ZoneInfo(settings.timezone), now)):
            backup, contents = backups.make()
        else:
            backup, contents = back_up(settings.database_url, where, now(), settings.keys)
    except OSError as error:
        raise BadSetting(f"{where} cannot be written to ({error.strerror}).") from None
    click.echo(f"{backup.file}: {contents.people} people, {contents.size / 1e6:.1f} MB, verified.")


def print_restored(settings: Settings, file: Path, now: Callable[[], datetime]) -> None:
    """Put a backup in the place of the database and say where the old one is."""
    contents, aside = restore(file, settings.database_url, now())
    click.echo(f"The database is {file} now, with {contents.people} people. Go on with: kummi run")
    if aside is not None:
        click.echo(f"What it replaced is kept as {aside}; remove it when you do not need it any more.")
