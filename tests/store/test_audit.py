"""The audit log is only ever added to, and the first row that is not as it was written is found."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator

import pytest
from sqlalchemy import Connection
from sqlalchemy.exc import DatabaseError

from store.audit import Break, Deed, Head, append, head_of, looks_at, verify
from store.database import Database, ready_engine
from tests.moments import NOON

ROWS = 7


@pytest.fixture
def connection(database_url: str) -> Iterator[Connection]:
    """A database with an audit log of a few turns."""
    engine = ready_engine(database_url)
    with engine.connect() as connection:
        append(connection, 1, [Deed("read-person", 2), Deed("list-newcomers", 3)], NOON)
        append(connection, 4, [Deed("export-made", line_id=9)], NOON)
        for subject in range(ROWS - 3):
            append(connection, 1, [Deed("read-pair", subject)], NOON)
        yield connection
    engine.dispose()


def unguarded(connection: Connection) -> None:
    """Somebody who can write to the file is not stopped by what the database refuses."""
    if connection.dialect.name == "sqlite":
        for verb in ("UPDATE", "DELETE"):
            connection.exec_driver_sql(f"DROP TRIGGER audit_no_{verb}")
    else:
        connection.exec_driver_sql("DROP TRIGGER audit_only_added ON audit")


@pytest.mark.parametrize("statement", ["UPDATE audit SET actor_id = 5", "DELETE FROM audit WHERE id = 7"])
def test_the_database_itself_refuses_to_change_it(connection: Connection, statement: str) -> None:
    with pytest.raises(DatabaseError, match="only ever added to"):
        connection.exec_driver_sql(statement)
    assert verify(connection) is None


def test_a_log_that_nobody_touched_is_whole(connection: Connection) -> None:
    assert head_of(connection).count == ROWS
    assert verify(connection) is None
    assert verify(connection, head_of(connection)) is None


@pytest.mark.parametrize("column", ["at", "actor_id", "kind", "subject_id", "line_id", "hash"])
def test_any_change_is_found_where_it_was_made(connection: Connection, column: str) -> None:
    unguarded(connection)
    connection.exec_driver_sql(f"UPDATE audit SET {column} = '77' WHERE id = 4")
    assert verify(connection) == Break(4, "changed")


def test_a_row_taken_out_or_cut_off_is_missed(connection: Connection) -> None:
    unguarded(connection)
    connection.exec_driver_sql(f"DELETE FROM audit WHERE id = {ROWS}")
    assert verify(connection) == Break(ROWS, "end")
    connection.exec_driver_sql("DELETE FROM audit WHERE id = 2")
    assert verify(connection) == Break(2, "missing")


def _cut_with_its_head(connection: Connection) -> None:
    connection.exec_driver_sql("DELETE FROM audit WHERE id > 3")
    connection.exec_driver_sql(
        "UPDATE audit_head SET count = 3, hash = (SELECT hash FROM audit WHERE id = 3)"
    )


def _written_anew(connection: Connection) -> None:
    connection.exec_driver_sql("DELETE FROM audit")
    connection.exec_driver_sql("UPDATE audit_head SET count = 0, hash = ''")
    append(connection, 1, [Deed("read-pair", 8)] * ROWS, NOON)


@pytest.mark.parametrize("forge", [_cut_with_its_head, _written_anew])
def test_a_noted_head_tells_what_the_chain_alone_cannot(
    connection: Connection, forge: Callable[[Connection], None]
) -> None:
    noted = head_of(connection)
    unguarded(connection)
    forge(connection)
    assert verify(connection) is None
    found = verify(connection, noted)
    assert found is not None
    assert found.why == "noted"


def test_a_noted_head_still_holds_after_more_was_added(connection: Connection) -> None:
    noted = head_of(connection)
    append(connection, 1, [Deed("read-pair", 8)], NOON)
    assert verify(connection, noted) is None
    assert verify(connection, Head(noted.count, "0" * 64)) == Break(ROWS, "noted")


def test_looks_at_somebody_are_told_the_latest_first_and_decisions_are_not(connection: Connection) -> None:
    append(connection, 6, [Deed("read-person", 2), Deed("need-said", 2, 8)], NOON)
    assert [(row.actor_id, row.kind) for row in looks_at(connection, 2, 9)] == [
        (6, "read-person"),
        (1, "read-pair"),
        (1, "read-person"),
    ]


async def test_turns_that_run_beside_each_other_make_one_chain(database_url: str) -> None:
    database = await Database.open(database_url)
    try:
        deeds = [Deed("read-person", 2), Deed("list-newcomers", 3)]
        adding = (
            database.write(lambda connection, actor=actor: append(connection, actor, deeds, NOON))
            for actor in range(40)
        )
        await asyncio.gather(*adding)
        assert await database.read(verify) is None
        assert (await database.read(head_of)).count == 80
    finally:
        await database.close()
