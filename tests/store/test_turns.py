"""What a turn waits for: found by indexes, however many people there are, and taken in one order."""

from __future__ import annotations

import re

import pytest
from sqlalchemy import Connection

from store.database import writing_engine
from store.turns import _ABOUT, Statements, _at
from tests.postgres import Server

GROWING = ("people", "pairs", "proposals", "companions", "coordinates", "letters", "meetings", "wishes")


@pytest.fixture(scope="module")
def connection(postgres: Server, filled_with_tables: str) -> Connection:
    """A database with tables that are empty; plans that would read all of them are avoided where there is a choice."""
    engine = writing_engine(postgres.new(like=filled_with_tables))
    connection = engine.connect()
    connection.exec_driver_sql("SET enable_seqscan = off")
    return connection


@pytest.mark.parametrize("statements", [_at, *_ABOUT.values()])
def test_whom_a_turn_waits_for_is_found_by_indexes(connection: Connection, statements: Statements) -> None:
    for statement in statements:
        compiled = statement.compile(dialect=connection.dialect)
        values = {name: {"number": 1}.get(name, compiled.params[name] or "x") for name in compiled.params}
        plan = "\n".join(connection.exec_driver_sql(f"EXPLAIN {compiled}", values).scalars())
        assert not re.search(rf"Seq Scan on ({'|'.join(GROWING)})\b", plan), plan
