"""Bring a database to today's tables, step by step, with Alembic."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine

from store.errors import NewerDatabase

# Of two services that start at once, one waits here until the other has done it.
_ALONE = {
    "sqlite": ("BEGIN IMMEDIATE",),
    "postgresql": ("BEGIN", "SELECT pg_advisory_xact_lock(hashtext('kummi migrations'))"),
}


def migrate(engine: Engine) -> None:
    """Run every step the database has not seen, all in one transaction; what they took away is gone from the file.

    Raises:
        NewerDatabase: the database is at a step this program does not know.
    """
    with engine.connect() as connection:
        version = _version(connection)
        if version == _newest():
            return
        sqlite = engine.dialect.name == "sqlite"
        if sqlite:  # tables are made anew under those that refer to them
            connection.exec_driver_sql("PRAGMA foreign_keys=OFF")
        for statement in _ALONE[engine.dialect.name]:
            connection.exec_driver_sql(statement)
        try:
            _upgrade(connection)
            assert not (sqlite and connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall())
        except BaseException:
            connection.exec_driver_sql("ROLLBACK")
            raise
        connection.exec_driver_sql("COMMIT")
        if sqlite:
            connection.exec_driver_sql("PRAGMA foreign_keys=ON")
        if sqlite and version is not None:
            connection.exec_driver_sql("VACUUM")
            connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)").close()


class Standing(NamedTuple):
    """The version a database is at, the newest that this program knows, and whether it knows the database's."""

    version: str | None
    newest: str | None
    known: bool


def standing(connection: Connection) -> Standing:
    """Where a database stands, without changing anything."""
    version = _version(connection)
    return Standing(version, _newest(), version is None or version in _known())


def check_known(version: str) -> None:
    """Accept a version of the tables that this program can bring to today's.

    Raises:
        NewerDatabase: it is none of those.
    """
    if version not in _known():
        raise NewerDatabase(
            f"The database is at version {version}, which this Kummi does not know: update Kummi."
        )


def _upgrade(connection: Connection) -> None:
    version = _version(connection)
    if version is not None:
        check_known(version)
    config = _config()
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def _version(connection: Connection) -> str | None:
    return MigrationContext.configure(connection).get_current_revision()


def _known() -> set[str]:
    return {script.revision for script in ScriptDirectory.from_config(_config()).walk_revisions()}


def _newest() -> str | None:
    return ScriptDirectory.from_config(_config()).get_current_head()


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent))
    return config
