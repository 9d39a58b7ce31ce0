"""Plans of the very statements that ran: which tables that grow with the people each database reads as a whole."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import psycopg
from sqlalchemy import Connection

from store.tables import metadata

# These have a row for each place, each coordinator or each group, and are read as a whole where that is the question.
FEW = {"absences", "activities", "channels", "coordinates", "localities", "parts"}
GROWING = {table.name for table in metadata.sorted_tables} - FEW
_VERBS = ("SELECT", "UPDATE", "DELETE", "WITH")
# Indexes of a few rows each, such as what waits in the outbox, may be read from end to end.
_SMALL = re.compile("ix_(outbox_waiting|outbox_line|nudges_due|sessions_open)")


Statements = dict[str, Any]
"""What a driver was asked: the words of each statement, and the values of its parameters if they stand beside them."""


@contextmanager
def watching(connection: Connection) -> Iterator[Statements]:
    """All statements that read or change rows while inside."""
    statements: Statements = {}

    def keep(statement: str, values: Any = None) -> None:
        if statement.lstrip().upper().startswith(_VERBS):
            statements.setdefault(statement, values)

    class Watched(psycopg.Cursor[Any]):
        def execute(self, query: Any, params: Any = None, **options: Any) -> Any:
            keep(query, params)
            return super().execute(query, params, **options)

        def executemany(self, query: Any, params_seq: Any, **options: Any) -> None:
            several = list(params_seq)
            keep(query, several[0])
            super().executemany(query, several, **options)

    driver = connection.connection.driver_connection
    if isinstance(driver, sqlite3.Connection):
        driver.set_trace_callback(keep)
        try:
            yield statements
        finally:
            driver.set_trace_callback(None)
    else:
        assert isinstance(driver, psycopg.Connection)
        usual, driver.cursor_factory = driver.cursor_factory, Watched
        try:
            yield statements
        finally:
            driver.cursor_factory = usual


class SqlitePlans:
    """What SQLite would do, whatever stands in the tables."""

    _SCAN = re.compile(r"^SCAN (\w+)")
    _INDEX = re.compile(r" USING (?:COVERING )?INDEX (\w+)")
    _ALIAS = re.compile(r"\b(\w+) AS (\w+)\b", re.IGNORECASE)

    def __init__(self, connection: Connection) -> None:
        driver = connection.connection.driver_connection
        assert isinstance(driver, sqlite3.Connection)
        self._driver = driver

    def read_whole(self, statement: str, values: Any = None) -> set[str]:
        """The growing tables of which a statement, with its values in it, reads every row."""
        aliases = {alias: name for name, alias in self._ALIAS.findall(statement)}
        scanned: set[str] = set()
        for *_, line in self._driver.execute(f"EXPLAIN QUERY PLAN {statement}"):
            index = self._INDEX.search(line)
            if (match := self._SCAN.match(line)) and not (index and _SMALL.match(index[1])):
                scanned.add(aliases.get(match[1], match[1]))
        return scanned & GROWING


class PostgresPlans:
    """What PostgreSQL would do where many rows stand in the tables.

    It weighs its ways by how many rows it expects, so `connection` is one to a database with a crowd in it. Even
    there it is told not to read a table as a whole, nor to gather one for a join, where an index could serve.
    """

    _FORBIDDEN = ("seqscan", "hashjoin", "mergejoin")

    def __init__(self, connection: Connection) -> None:
        driver = connection.connection.driver_connection
        assert isinstance(driver, psycopg.Connection)
        for way in self._FORBIDDEN:
            driver.execute(f"SET enable_{way} = off")
        leading = driver.execute(
            "SELECT index.relname, attname FROM pg_index JOIN pg_class AS index ON index.oid = indexrelid "
            "JOIN pg_attribute ON attrelid = indrelid AND attnum = indkey[0]"
        )
        self._leading = dict(leading.fetchall())
        self._driver = driver

    def read_whole(self, statement: str, values: Any = None) -> set[str]:
        """The growing tables of which a statement reads every row, from the table itself or from an index."""
        (((plan,),),) = self._driver.execute(f"EXPLAIN (FORMAT JSON) {statement}", values).fetchall()
        return set(self._read(plan["Plan"])) & GROWING

    def _read(self, node: Mapping[str, Any], table: str = "", above: str = "") -> Iterator[str]:
        table, index = node.get("Relation Name", table), node.get("Index Name")
        condition = node.get("Index Cond", "")
        # How the least or the greatest is found: by the first entry of an index, and no other.
        one = above == "Limit" and condition.endswith(" IS NOT NULL)") and "Filter" not in node
        if node["Node Type"] == "Seq Scan" or (index and not one and self._reads_all(index, condition)):
            yield table
        for inner in node.get("Plans", ()):
            yield from self._read(inner, table, node["Node Type"])

    def _reads_all(self, index: str, condition: str) -> bool:
        """Whether an index is read from end to end: there is no condition on its first column but that it is filled."""
        led = re.search(rf"\b{self._leading[index]}\b(?! IS NOT NULL)", condition)
        return led is None and not _SMALL.match(index)
