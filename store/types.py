"""Column types: moments as aware datetimes, codes as JSON, and what is people's own, sealed.

A sealed column is written with `Of(owners, value)`, so that nobody forgets whose it is, and read as its bare value.
The ring that seals and opens stands on the dialect of the engine (`lend_ring`).
"""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any, NamedTuple, cast

from sqlalchemy import BigInteger, Connection, LargeBinary, Text
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator

from store.errors import Ownerless
from store.ring import Owners, Ring


class Of(NamedTuple):
    """A value of a sealed column, and the numbers of the people whose it is."""

    owners: Owners
    value: Any


class Moment(TypeDecorator[datetime]):
    """An aware datetime, stored as milliseconds since 1970 in UTC: sorts and compares the same on any database."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:
        return None if value is None else round(value.timestamp() * 1000)

    def process_result_value(self, value: int | None, dialect: Dialect) -> datetime | None:
        return None if value is None else datetime.fromtimestamp(value / 1000, UTC)


class Json(TypeDecorator[Any]):
    """Codes and numbers as JSON in text: nothing that people wrote."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:
        return None if value is None else _write(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:
        return None if value is None else json.loads(value)


Process = Callable[[Any], Any]


class Kept(TypeDecorator[Any]):
    """Bytes that only the ring understands; `place` is "table.column", which a value cannot leave."""

    impl = LargeBinary

    def __init__(self, place: str = "") -> None:
        super().__init__()
        self.place = place


class Sealed(Kept):
    """Text that only its owners' keys open; "" where they are gone, and where nothing was written."""

    cache_ok = True

    def bind_processor(self, dialect: Dialect) -> Process:
        seal = _sealing(self.place, dialect, str)

        def process(value: Any) -> bytes | None:  # nothing tells of nobody
            return b"" if (value.value if isinstance(value, Of) else value) == "" else seal(value)

        return process

    def result_processor(self, dialect: Dialect, coltype: object) -> Process:
        place, open_it = self.place.encode(), ring_of(dialect).open

        def process(value: bytes | None) -> str | None:
            if not value:
                return None if value is None else ""
            words = open_it(place, value)
            return "" if words is None else words.decode("utf-8", "surrogatepass")

        return process


class SealedJson(Kept):
    """JSON that only its owners' keys open; None where they are gone."""

    cache_ok = True

    def bind_processor(self, dialect: Dialect) -> Process:
        seal = _sealing(self.place, dialect, _write)

        def process(value: Any) -> bytes | None:  # nothing tells of nobody
            return b"{}" if isinstance(value, Of) and value.value == {} else seal(value)

        return process

    def result_processor(self, dialect: Dialect, coltype: object) -> Process:
        place, open_it = self.place.encode(), ring_of(dialect).open

        def process(value: bytes | None) -> Any:
            if value == b"{}":
                return {}
            words = open_it(place, value) if value else None
            return None if words is None else json.loads(words.decode("utf-8", "surrogatepass"))

        return process


class Hashed(Kept):
    """A word that can be looked for and not read; nothing stays nothing."""

    cache_ok = True

    def bind_processor(self, dialect: Dialect) -> Process:
        place, hash_it = self.place.encode(), ring_of(dialect).hash

        def process(value: str | bytes | None) -> bytes | None:
            return (
                hash_it(place, value) if isinstance(value, str) else value
            )  # bytes: as it was read from here

        return process


def lend_ring(dialect: Dialect, ring: Ring) -> None:
    """Let the statements of an engine seal and open."""
    cast(Any, dialect).ring = ring


def ring_of(where: Dialect | Connection) -> Ring:
    """The ring that an engine or a connection seals and opens with."""
    ring: Ring = cast(Any, where.dialect if isinstance(where, Connection) else where).ring
    return ring


def _sealing(place: str, dialect: Dialect, write: Callable[[Any], str]) -> Process:
    here, seal = place.encode(), ring_of(dialect).seal

    def process(value: Any) -> bytes | None:
        if value is None:
            return None
        if not isinstance(value, Of):
            raise Ownerless(f"Whose is what is written to {place}?")
        owners, words = value
        return None if words is None else seal(here, owners, write(words).encode("utf-8", "surrogatepass"))

    return process


def _write(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
