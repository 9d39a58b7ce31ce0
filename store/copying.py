"""Copy everything from one database into another that is still empty, whichever of the two kinds each of them is.

Values travel as they are stored, so nothing has to be understood on the way, and numbers that were given once are
not given again in the copy either.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    Column,
    Connection,
    Engine,
    LargeBinary,
    MetaData,
    RowMapping,
    Table,
    delete,
    func,
    insert,
    select,
)
from sqlalchemy.types import TypeDecorator, TypeEngine

from store.errors import NotEmpty, NotTheSame
from store.savepoints import begin, execute_plainly
from store.tables import metadata, people
from store.types import ring_of

AT_ONCE = 1_000  # rows
OF_WORKERS = ("shares", "workers")  # who sends what at the moment: nothing to take along
# One moment's view of everything, however much is written meanwhile.
_LOOK = {"sqlite": "BEGIN", "postgresql": "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"}


@dataclass(frozen=True)
class Copied:
    """How many rows a table has in the source and in the target."""

    table: str
    there: int
    here: int


def copy_database(source: Engine, target: Engine, *, keys: bool = True) -> list[Copied]:
    """Copy all rows of `source`, as they stand at one moment, and return the counts on both sides.

    Both have today's tables already.

    Raises:
        NotEmpty: there are people in the target.
        NotTheSame: a count differs; nothing has been copied then.
    """
    with _looking(source) as there, _filling(target) as here:
        if here.execute(select(people.c.id).limit(1)).first() is not None:
            raise NotEmpty("There are people in the target: Kummi copies only into an empty database.")
        if keys:  # before the first row that needs them
            ring_of(here).take_over(ring_of(there))
        copied = [_copy_table(there, here, table) for table in _plain_tables()]
        if different := [each.table for each in copied if each.there != each.here]:
            raise NotTheSame(f"Nothing was copied: the counts differ in {', '.join(different)}.")
        _give_no_number_again(here, _numbers_given(there))
    return copied


def _plain_tables() -> Iterator[Table]:
    """All tables in the order in which they refer to each other, with columns as the database knows them."""
    for table in metadata.sorted_tables:
        if table.name not in OF_WORKERS:
            yield Table(
                table.name, MetaData(), *(Column(column.name, _plain(column)) for column in table.columns)
            )


def _plain(column: Column[Any]) -> TypeEngine[Any]:
    kind = column.type
    return kind.impl_instance if isinstance(kind, TypeDecorator) else kind


def _copy_table(there: Connection, here: Connection, table: Table) -> Copied:
    here.execute(delete(table))  # what the migrations put there
    rows = there.execution_options(yield_per=AT_ONCE).execute(select(table)).mappings()
    for some in rows.partitions():
        here.execute(insert(table), [_as_stored(table, row) for row in some])
    count = select(func.count()).select_from(table)
    return Copied(table.name, there.execute(count).scalar_one(), here.execute(count).scalar_one())


def _as_stored(table: Table, row: RowMapping) -> dict[str, Any]:
    """The values of a row; SQLite gives nothing as text, where it was put by the table's own default."""
    sealed = {column.name for column in table.c if isinstance(column.type, LargeBinary)}
    return {name: b"" if value == "" and name in sealed else value for name, value in row.items()}


def _numbered() -> list[str]:
    return [
        table.name
        for table in metadata.sorted_tables
        if "id" in table.c and table.c["id"].autoincrement is not False
    ]


def _numbers_given(connection: Connection) -> Mapping[str, int]:
    """The highest number that each table has given, to rows that are gone too."""
    if connection.dialect.name == "sqlite":
        return {name: last for name, last in connection.exec_driver_sql("SELECT * FROM sqlite_sequence")}
    given = {}
    for name in _numbered():
        sequence = _sequence(connection, name)
        last, called = connection.exec_driver_sql(f"SELECT last_value, is_called FROM {sequence}").one()
        if called:
            given[name] = last
    return given


def _give_no_number_again(connection: Connection, given: Mapping[str, int]) -> None:
    for name in given.keys() & {*_numbered()}:
        if connection.dialect.name == "sqlite":
            connection.exec_driver_sql("DELETE FROM sqlite_sequence WHERE name = ?", (name,))
            connection.exec_driver_sql("INSERT INTO sqlite_sequence VALUES (?, ?)", (name, given[name]))
        else:
            connection.execute(select(func.setval(_sequence(connection, name), given[name])))


def _sequence(connection: Connection, table: str) -> str:
    return str(connection.execute(select(func.pg_get_serial_sequence(table, "id"))).scalar_one())


@contextmanager
def _looking(engine: Engine) -> Iterator[Connection]:
    with engine.connect() as connection:
        execute_plainly(connection, _LOOK[engine.dialect.name])
        yield connection
        execute_plainly(connection, "COMMIT")


@contextmanager
def _filling(engine: Engine) -> Iterator[Connection]:
    with engine.connect() as connection:
        begin(connection)
        try:
            yield connection
        except BaseException:
            execute_plainly(connection, "ROLLBACK")
            raise
        execute_plainly(connection, "COMMIT")
