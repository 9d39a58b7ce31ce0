"""All that is kept of a person is shown to them, erased with them and forgotten in time, column by column."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import Boolean, Table, Text, select

import flows  # noqa: F401
from bot.housekeeping import Keeping, _people, _sweeps
from flows.engine.testing import Stage
from store.erasure import ERASED, erase
from store.own_data import own_data
from store.owners import owned
from store.tables import metadata
from store.types import Hashed, Json, Moment, Sealed, SealedJson, ring_of
from tests.flows.access.columns import BESIDE, HIDDEN, KEPT, NOBODY, UNSAID
from tests.moments import NOON

ODD: dict[tuple[str, str], Any] = {
    ("audit", "line_id"): None,  # a look: a decision is told by the history
    ("outbox", "body"): {"text": "outbox.body", "language": "en"},
    ("sessions", "log"): [["ask", "sessions.log", "an answer", False, None]],
    ("people", "role"): "sponsor",
}


class Filled:
    """One person, and one row of theirs in every table, with something in every column."""

    def __init__(self) -> None:
        self.stage = Stage()
        self.connection = self.stage.connection
        self.connection.exec_driver_sql("PRAGMA foreign_keys=ON")
        self.numbers: dict[str, int] = {}
        for table in metadata.sorted_tables:
            if table.name in (*KEPT, "localities", "activities"):
                self._fill(table)

    def _fill(self, table: Table) -> None:
        values = {column.name: self._value(table, column) for column in table.c}
        if table.name == "people":
            ring_of(self.connection).make(1)
        self.connection.execute(table.insert().values(**owned(self.connection, table, values)))
        self.numbers[table.name] = 1

    def _value(self, table: Table, column: Any) -> Any:
        marker = f"{table.name}.{column.name}"
        if (table.name, column.name) in ODD:
            return ODD[table.name, column.name]
        if column.foreign_keys or column.name in ("id", "actor_id", "subject_id"):
            return 1
        if isinstance(column.type, Json | SealedJson):
            return {"text": marker}
        if isinstance(column.type, Moment):
            return self.stage.now
        if isinstance(column.type, Text | Sealed | Hashed):
            return marker
        return True if isinstance(column.type, Boolean) else 3

    def rows(self, table: str) -> list[dict[str, Any]]:
        return [dict(row) for row in self.connection.execute(select(metadata.tables[table])).mappings()]


@pytest.fixture
def filled() -> Filled:
    return Filled()


def test_every_column_of_every_table_is_on_the_page() -> None:
    assert KEPT.keys() | NOBODY.keys() == set(metadata.tables)
    assert not KEPT.keys() & NOBODY.keys()
    for name, kept in KEPT.items():
        assert set(kept.columns.split()) == set(metadata.tables[name].c.keys()), name


@pytest.mark.parametrize("table", sorted(KEPT))
def test_all_is_shown_but_what_is_hidden_for_a_reason(filled: Filled, table: str) -> None:
    shown = own_data(filled.connection, 1)[table]
    if table in UNSAID:
        assert shown == []
        return
    (row,) = shown
    hidden = {column for name, column in HIDDEN if name == table}
    assert set(row) == set(KEPT[table].columns.split()) - hidden


@pytest.mark.parametrize("table", sorted(KEPT))
def test_all_is_erased_but_what_stays_for_a_reason(filled: Filled, table: str) -> None:
    before = filled.rows(table)
    erase(filled.connection, 1, filled.stage.now + timedelta(days=1))
    after = filled.rows(table)
    stay = {column for columns in KEPT[table].stay.values() for column in columns.split()}
    if not stay:
        assert after == []
        return
    assert len(after) == len(before)
    emptied = set(ERASED[table] or ())
    assert emptied | stay == set(KEPT[table].columns.split())
    for column, value in (ERASED[table] or {}).items():
        assert after[0][column] == value, column
    marks = [value for value in after[0].values() if f"{table}." in str(value)]
    assert {str(mark).partition(".")[2] for mark in marks} <= stay - {"address"}


def test_all_is_forgotten_in_time_or_stays_for_a_reason() -> None:
    keep = Keeping(stopped=timedelta(days=1))
    kinds = set(_sweeps(NOON, keep)) | set(_people(NOON, keep))
    swept = {kept.long for kept in KEPT.values() if " " not in kept.long}
    assert swept | BESIDE == kinds
    assert all(len(kept.long.split()) > 3 for kept in KEPT.values() if kept.long not in kinds)


def test_what_is_hidden_is_there() -> None:
    assert all(column in KEPT[table].columns.split() for table, column in HIDDEN)
