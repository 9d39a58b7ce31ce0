"""Every database that any Kummi wrote becomes today's, step by step, and is refused where it is of tomorrow."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from sqlalchemy import Boolean, Engine, MetaData

import flows
from flows.engine.testing import Stage
from store import migrations
from store.database import Database, ready_engine, writing_engine
from store.errors import NewerDatabase
from store.migrations import migrate
from store.pairs import find_pair
from store.ring import Ring
from store.sessions import open_sessions
from store.tables import metadata
from store.types import lend_ring
from tests.postgres import Server

assert flows.__all__, "every flow registers itself when this package is imported"
RELEASED = sorted((Path(__file__).parent / "schemas").glob("*.sql"))


def a_new_engine(url: str) -> Engine:
    """An engine with keys of its own."""
    engine = writing_engine(url)
    lend_ring(engine.dialect, Ring.passing())
    return engine


@pytest.fixture(params=RELEASED, ids=lambda file: file.stem)
def released(request: pytest.FixtureRequest) -> Path:
    """A database as it was once, with people, a pair, and conversations under way."""
    return Path(request.param)


@pytest.fixture(params=["sqlite", "postgresql"])
def engine(request: pytest.FixtureRequest, released: Path, tmp_path: Path) -> Iterator[Engine]:
    """That database on each kind."""
    old = tmp_path / "old.sqlite"
    with sqlite3.connect(old) as connection:
        connection.executescript(released.read_text())
    connection.close()
    if request.param == "sqlite":
        url = f"sqlite:///{old}"
    else:
        postgres: Server = request.getfixturevalue("postgres")
        url = postgres.new()
        fill(url, old, released.stem)
    opened = a_new_engine(url)
    yield opened
    opened.dispose()
    if request.param == "postgresql":
        postgres.drop(url)


def fill(url: str, old: Path, revision: str) -> None:
    """Make the tables of a revision in PostgreSQL and put the same rows there."""
    config = Config()
    config.set_main_option("script_location", str(Path(migrations.__file__).parent))
    engine = a_new_engine(url)
    with engine.connect() as here, sqlite3.connect(old) as there:
        config.attributes["connection"] = here
        command.upgrade(config, revision)
        tables = MetaData()
        tables.reflect(here)
        for table in tables.sorted_tables:
            if table.name == "alembic_version":
                continue
            there.row_factory = sqlite3.Row
            rows = [dict(row) for row in there.execute(f"SELECT * FROM {table.name}")]
            truths = [column.name for column in table.c if isinstance(column.type, Boolean)]
            if rows:
                here.execute(
                    table.insert(), [{**row, **{name: bool(row[name]) for name in truths}} for row in rows]
                )
            if rows and "id" in table.c:
                here.exec_driver_sql(
                    f"SELECT setval(pg_get_serial_sequence('{table.name}', 'id'), max(id)) FROM {table.name}"
                )
    there.close()
    engine.dispose()


def differences(engine: Engine) -> list[Any]:
    """What the tables lack or have too much beside those that the program knows."""
    with engine.connect() as connection:
        return list(compare_metadata(MigrationContext.configure(connection), metadata))


def test_migrations_make_the_tables_the_program_knows(database_url: str) -> None:
    engine = ready_engine(database_url)
    migrate(engine)
    assert differences(engine) == []
    engine.dispose()


def test_every_step_has_its_released_database() -> None:
    steps = sorted((Path(migrations.__file__).parent / "versions").glob("[0-9]*.py"))
    assert [file.stem for file in RELEASED] == [file.stem[:4] for file in steps[: len(RELEASED)]]


def test_what_an_older_kummi_wrote_becomes_todays_and_goes_on(engine: Engine) -> None:
    migrate(engine)
    assert differences(engine) == []
    stage = Stage(engine=engine)
    pair = find_pair(stage.connection, 1)
    assert pair is not None
    assert pair.state == "active"
    # Somebody who had just come and was asked for their language; and somebody in the middle of changing a meeting.
    amal, kaisa = stage.phone("Amal", "ar"), stage.phone("Kaisa Korhonen")
    stage.deliver()
    amal.send("suomi")
    assert amal.person.language == "fi"
    kaisa.tap("Another time")
    assert [session.asked for session in open_sessions(stage.connection, kaisa.person.id)] == ["meeting-day"]
    stage.connection.close()


def test_of_two_services_that_start_at_once_one_does_it(engine: Engine) -> None:
    url = engine.url.render_as_string(hide_password=False)
    failed: list[BaseException] = []

    def start() -> None:
        own = a_new_engine(url)
        try:
            migrate(own)
        except BaseException as error:
            failed.append(error)
        finally:
            own.dispose()

    threads = [threading.Thread(target=start) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failed == []
    assert differences(engine) == []


async def test_a_database_of_a_newer_kummi_is_refused(database_url: str) -> None:
    await (await Database.open(database_url)).close()
    engine = writing_engine(database_url)
    with engine.connect() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = 'tomorrow'")
    engine.dispose()
    with pytest.raises(NewerDatabase, match="update Kummi"):
        await Database.open(database_url)
