"""All that the doctor looks at, in the order in which it is told."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from datetime import datetime

from sqlalchemy import Connection

from bot.doctor.channel import check_channel, check_clock
from bot.doctor.database import LOST, READABLE, RESTORE, check_database
from bot.doctor.finding import Finding
from bot.doctor.languages import check_catalogues, check_packages
from bot.doctor.machine import check_backup, check_disk, check_memory, check_zones
from bot.doctor.service import check_service
from bot.doctor.waiting import check_matters, check_nudges, check_outbox, check_set_aside, check_tidying
from bot.settings import Settings
from store.errors import BadKey, StoreError
from store.looking import database_file, looking, opened
from translations import catalogues

BRING_KEY = "Bring back the service key and the key store that belong to this database."
InStore = Callable[[Connection, datetime], Finding]
AroundStore = Callable[[datetime], Finding]
Check = Callable[[Settings, datetime], Awaitable[list[Finding]]]


async def check_store(settings: Settings, now: datetime) -> list[Finding]:
    """The database, and what it says of everything else."""
    file = database_file(settings.database_url)
    if file is not None and not file.exists():
        return [Finding("database", f"{file} is not there yet: kummi run makes it")]
    try:
        with looking(settings.database_url) as connection:
            sound = check_database(connection)
            if not sound.good:  # what does not fit or is damaged may well not be readable any further
                return [sound]
            return [sound, *_unsealed(connection, settings, now)]
    except StoreError as error:
        reason = str(error).rstrip(".")
        do = RESTORE if any(word in reason for word in LOST) else READABLE
        return [Finding("database", f"cannot be read ({reason})", do)]


def _unsealed(connection: Connection, settings: Settings, now: datetime) -> list[Finding]:
    try:
        with opened(connection, settings.database_url, settings.keys):
            key = Finding("key", "the service key opens the keys of this database")
            return [key, *[check(connection, now) for check in IN_STORE]]
    except BadKey as error:
        return [Finding("key", str(error).rstrip("."), BRING_KEY)]


async def _around(settings: Settings, now: datetime) -> list[Finding]:
    return [check(now) for check in checks_around(settings)]


async def _service(settings: Settings, now: datetime) -> list[Finding]:
    return [await check_service(settings.listen)] if settings.listen.port else []


async def _memory(settings: Settings, now: datetime) -> list[Finding]:
    return [check_memory()]


async def _languages(settings: Settings, now: datetime) -> list[Finding]:
    return [check_catalogues(catalogues()), check_packages(settings.translation_dir)]


def checks_around(settings: Settings) -> list[AroundStore]:
    """What of the machine around the database is watched, too: its disk and its backups."""
    file, backups = database_file(settings.database_url), settings.backup
    checks: list[AroundStore] = []
    if file is not None:
        checks.append(lambda now: check_disk(file))
    if backups is not None:
        checks.append(lambda now: check_backup(backups, now))
    return checks


# Of what waits too long the operators hear once a day, too (see bot/lookout.py).
WATCHED: tuple[InStore, ...] = (check_outbox, check_nudges, check_matters, check_set_aside)
IN_STORE: tuple[InStore, ...] = (*WATCHED, check_tidying, check_zones)
CHECKS: tuple[Check, ...] = (_service, check_store, _around, _memory, check_channel, check_clock, _languages)


async def examine(
    settings: Settings, now: datetime, checks: Sequence[Check] = CHECKS
) -> AsyncIterator[Finding]:
    """Every finding, as soon as it is there; a check that fails itself is one, too."""
    for check in checks:
        try:
            found = await check(settings, now)
        except Exception as error:
            name = check.__name__.removeprefix("check_").strip("_")
            found = [
                Finding(name, f"could not be looked at ({type(error).__name__})", "Report it as a fault.")
            ]
        for finding in found:
            yield finding
