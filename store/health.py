"""Whether an SQLite file is whole: looked at before a service builds on it, and before it counts as a backup.

SQLite keeps no checksums: a page that was lost or torn is found, a letter changed inside somebody's words is not.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from store.errors import DamagedDatabase

_HEADER = b"SQLite format 3\x00"


@dataclass(frozen=True)
class Contents:
    """What stands in a database, roughly: its version of the tables, how many people, and its size in bytes."""

    version: str
    people: int
    size: int


def look_over(file: Path) -> None:
    """Tell at a glance what SQLite would not: it takes a log without its database for nothing and erases it.

    Raises:
        DamagedDatabase: the file is not what it was.
    """
    log = file.with_name(f"{file.name}-wal")
    size = file.stat().st_size if file.is_file() else 0
    if not size and log.exists() and log.stat().st_size:
        raise DamagedDatabase(f"{file} is gone, while its write-ahead log {log.name} is still there")
    if size:
        with file.open("rb") as opened:
            if opened.read(len(_HEADER)) != _HEADER:
                raise DamagedDatabase(f"{file} cannot be used as a database: it is something else")


def examine(file: Path, *, thoroughly: bool = False) -> None:
    """Walk through all tables and indices; `thoroughly` also compares them with each other and follows references.

    Some seconds for each gigabyte, thoroughly some half a minute. What is not there yet is whole.

    Raises:
        DamagedDatabase: something is missing or torn.
    """
    look_over(file)
    if not file.is_file():
        return
    checks = ["integrity_check(1)", "foreign_key_check"] if thoroughly else ["quick_check(1)"]
    try:
        with closing(sqlite3.connect(file)) as connection:
            for check in checks:
                found = connection.execute(f"PRAGMA {check}").fetchone()
                if found not in (None, ("ok",)):
                    raise DamagedDatabase(f"{file} is damaged ({_first_words(found)})")
    except sqlite3.DatabaseError as error:
        if isinstance(error, sqlite3.OperationalError):  # in trouble, which says nothing of what is in it
            raise
        raise DamagedDatabase(f"{file} is damaged ({error})") from None


def read_contents(file: Path) -> Contents:
    """What stands in a database.

    Raises:
        DamagedDatabase: it is none of Kummi's.
    """
    try:
        with closing(sqlite3.connect(file)) as connection:
            (version,) = connection.execute("SELECT version_num FROM alembic_version").fetchone()
            (people,) = connection.execute("SELECT count(*) FROM people").fetchone()
    except (sqlite3.Error, TypeError):
        raise DamagedDatabase(f"{file} is no database of Kummi's") from None
    return Contents(version, people, file.stat().st_size)


def _first_words(found: tuple[object, ...]) -> str:
    return " ".join(str(part) for part in found).splitlines()[-1][:80]
