"""Statements prepared once: compiled by SQLAlchemy, then run straight on the driver.

SQLAlchemy's own execution costs some 50 µs of CPU a statement, more than SQLite needs for it, and a turn has six
or more. Here a statement is compiled the first time it is used; from then on only its values are put through the
types of their columns, and its rows likewise. Only for statements that stay the same but for their values.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple
from weakref import WeakKeyDictionary

from sqlalchemy import Connection, Delete, Insert, Select, Update
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeEngine

Statement = Select[Any] | Insert | Update | Delete


class Outcome(NamedTuple):
    """What running a statement gave: its rows by the names of their columns, and how many it changed."""

    rows: list[dict[str, Any]]
    changed: int


def run(connection: Connection, statement: Statement, values: Mapping[str, Any]) -> Outcome:
    """Run a statement with these values for its parameters and columns.

    Raises:
        The driver's own errors, where the database refuses it.
    """
    prepared = _prepared(connection.dialect, statement, tuple(values))
    cursor = connection.connection.cursor()
    try:
        cursor.execute(prepared.sql, prepared.bound(values))
        rows = prepared.rows(connection.dialect, cursor) if prepared.shown else []
        return Outcome(rows, cursor.rowcount)
    finally:
        cursor.close()


@dataclass(slots=True)
class _Prepared:
    """A compiled statement; `binds` and `columns` say how values go in and come out (None: as they are)."""

    sql: str
    by_position: bool  # how the driver takes values: one after another, or by their names
    fixed: dict[str, Any]
    binds: list[tuple[str, Callable[[Any], Any] | None]]
    shown: list[Any]
    columns: list[tuple[str, Callable[[Any], Any] | None]] | None = None

    def bound(self, values: Mapping[str, Any]) -> list[Any] | dict[str, Any]:
        given = {**self.fixed, **values}
        if self.by_position:
            return [given[name] if process is None else process(given[name]) for name, process in self.binds]
        return {
            name: given[name] if process is None else process(given[name]) for name, process in self.binds
        }

    def rows(self, dialect: Dialect, cursor: Any) -> list[dict[str, Any]]:
        columns = self.columns
        if columns is None:  # only the first rows tell of what types the driver makes them
            columns = self.columns = [
                (column.name, _type_of(dialect, column).result_processor(dialect, described[1]))
                for column, described in zip(self.shown, cursor.description, strict=True)
            ]
        return [
            {
                name: value if process is None else process(value)
                for (name, process), value in zip(columns, raw, strict=True)
            }
            for raw in cursor.fetchall()
        ]


_known: WeakKeyDictionary[Dialect, dict[tuple[Statement, tuple[str, ...]], _Prepared]] = WeakKeyDictionary()


def _prepared(dialect: Dialect, statement: Statement, names: tuple[str, ...]) -> _Prepared:
    known = _known.get(dialect)
    if known is None:
        known = _known.setdefault(dialect, {})
    found = known.get((statement, names))
    if found is None:
        found = known[statement, names] = _prepare(dialect, statement, names)
    return found


def _prepare(dialect: Dialect, statement: Statement, names: tuple[str, ...]) -> _Prepared:
    compiled: Any = statement.compile(dialect=dialect, column_keys=list(names))
    binds = {name: bind for bind, name in compiled.bind_names.items()}  # as they are named in the statement
    shown = statement.selected_columns if isinstance(statement, Select) else compiled.effective_returning
    return _Prepared(
        sql=str(compiled),
        by_position=compiled.positional,
        fixed={name: value for name, value in compiled.params.items() if name not in names},
        binds=[
            (name, _type_of(dialect, binds[name]).bind_processor(dialect))
            for name in (compiled.positiontup if compiled.positional else binds)
        ],
        shown=list(shown or ()),
    )


def _type_of(dialect: Dialect, element: Any) -> TypeEngine[Any]:
    kind: TypeEngine[Any] = element.type.dialect_impl(dialect)
    return kind
