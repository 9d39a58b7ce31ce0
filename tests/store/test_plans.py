"""No statement behind what happens every day reads a whole table that grows with the people: each finds its rows by
an index, held against the plans of the very statements that ran."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from sqlalchemy import Connection, bindparam, select

from flows.engine.goldens import walk
from flows.engine.testing import Stage
from flows.walks import PLACES, script
from store.database import ready_engine
from store.prepared import run
from store.tables import people
from tests.postgres import Server
from tests.store.crowd import gather
from tests.store.everyday import EVERYDAY, Office
from tests.store.plans import PostgresPlans, SqlitePlans, Statements, watching


@pytest.fixture
def connection(database_url: str) -> Iterator[Connection]:
    """A store on each database."""
    engine = ready_engine(database_url)
    with engine.connect() as connection:
        yield connection
    engine.dispose()


@pytest.fixture(scope="module")
def crowded(postgres: Server, filled_with_tables: str) -> Iterator[PostgresPlans]:
    """What PostgreSQL would do where there are many such places."""
    engine = ready_engine(postgres.new(like=filled_with_tables))
    with Office(Stage(engine=engine)).stage.connection as connection:
        gather(connection)
        yield PostgresPlans(connection)
    engine.dispose()


@pytest.fixture
def plans(connection: Connection, request: pytest.FixtureRequest) -> SqlitePlans | PostgresPlans:
    """What each database would do."""
    if connection.dialect.name == "sqlite":
        return SqlitePlans(connection)
    crowded: PostgresPlans = request.getfixturevalue("crowded")
    return crowded


@pytest.mark.parametrize("happens", EVERYDAY)
def test_every_statement_finds_its_rows_by_an_index(
    connection: Connection, plans: SqlitePlans | PostgresPlans, happens: Callable[[Office], None]
) -> None:
    office = Office(Stage(engine=connection.engine))
    with watching(office.stage.connection) as statements:
        happens(office)
    assert_led_by_indexes(plans, statements)


@pytest.mark.parametrize("name", ["proposal", "matching", "activities", "meeting", "chat", "along", "later"])
def test_so_does_every_statement_of_a_walk(
    connection: Connection, plans: SqlitePlans | PostgresPlans, name: str
) -> None:
    stage = Stage(engine=connection.engine)
    PLACES[name](stage, "en")
    with watching(stage.connection) as statements:
        for _ in walk(stage, script(name), "en"):
            pass
    assert_led_by_indexes(plans, statements)


def test_a_statement_without_an_index_is_noticed(
    connection: Connection, plans: SqlitePlans | PostgresPlans
) -> None:
    with watching(connection) as statements:
        connection.execute(select(people.c.id).where(people.c.state == "paused"))
        run(connection, _without_its_place, {"role": "sponsor"})
    assert len(statements) == 2
    for asked, values in statements.items():
        assert plans.read_whole(asked, values) == {"people"}
    assert plans.read_whole("SELECT 1 FROM people AS other WHERE other.reachable ORDER BY id") == {"people"}
    assert plans.read_whole("SELECT 1 FROM people WHERE id = 7") == set()


_without_its_place = select(people.c.id).where(people.c.role == bindparam("role"))


def assert_led_by_indexes(plans: SqlitePlans | PostgresPlans, statements: Statements) -> None:
    """None of the statements reads a growing table as a whole."""
    assert statements, "nothing was asked of the database"
    whole = {(name, asked) for asked in statements for name in plans.read_whole(asked, statements[asked])}
    assert not whole, "\n".join(f"{name}: {asked}" for name, asked in sorted(whole))
