"""What the service has stored, read beside it from its own file: the tests' view of what is true."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

from store.key_store import KeyFile
from store.opening import key_file_of, key_store_of, service_keys
from store.owners import sealed_columns
from store.ring import Ring
from store.tables import metadata


class Ledger:
    """Read-only questions to an SQLite file that another connection, or another process, writes.

    What is sealed there is read here with the keys beside it.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.url = f"sqlite:///{path}"
        self._opened: sqlite3.Connection | None = None
        self._ring: Ring | None = None

    def rows(self, query: str, *values: Any) -> list[tuple[Any, ...]]:
        """All rows of a query."""
        return self._connection.execute(query, values).fetchall()

    def column(self, query: str, *values: Any) -> list[Any]:
        """The first column of all rows of a query."""
        return [row[0] for row in self.rows(query, *values)]

    def value(self, query: str, *values: Any) -> Any:
        """The first column of the first row of a query, None if there is none."""
        found = self.rows(query, *values)
        return found[0][0] if found else None

    @property
    def unsent(self) -> int:
        """How many messages wait to be delivered."""
        return int(self.value("SELECT count(*) FROM outbox WHERE state = 'waiting'"))

    def asked(self, address: str) -> dict[str, tuple[int, int]]:
        """The questions that wait for someone's answer: session and step of each, by the question's key."""
        query = (
            "SELECT sessions.asked, sessions.id, sessions.step FROM sessions JOIN people "
            "ON people.id = sessions.person_id WHERE sessions.state = 'open' AND people.address = ? "
            "ORDER BY sessions.id"
        )
        return {key: (session, step) for key, session, step in self.rows(query, address)}

    def person(self, address: str) -> int:
        """The number of whoever writes from an address."""
        return int(self.value("SELECT id FROM people WHERE address = ?", address))

    def close(self) -> None:
        """Let go of the file."""
        if self._opened:
            self._opened.close()
        if self._ring:
            self._ring.close()

    @property
    def _connection(self) -> sqlite3.Connection:
        if self._opened is None:
            self._opened = sqlite3.connect(f"file:{self.path}?mode=ro", uri=True, isolation_level=None)
            self._ring = Ring(KeyFile(key_store_of(self.path)), service_keys(key_file_of(self.path)))
            self._opened.create_function("opened", 2, self._open)
            for table in metadata.sorted_tables:
                sealed = sealed_columns(table)
                columns = (
                    f"opened('{column}', {column.name}) AS {column.name}"
                    if column.name in sealed
                    else column.name
                    for column in table.c
                )
                view = f"CREATE TEMP VIEW {table.name} AS SELECT {', '.join(columns)} FROM main.{table.name}"
                self._opened.execute(view)
        return self._opened

    def _open(self, place: str, value: bytes | None) -> str | None:
        assert self._ring is not None
        if value == b"{}":  # nothing tells of nobody
            return "{}"
        words = self._ring.open(place.encode(), bytes(value)) if value else value
        return words.decode() if isinstance(words, bytes) else words
