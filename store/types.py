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


class _Kept(TypeDecorator[Any]):
    """Bytes that only the ring understands; `place` is "table.column", which a value cannot leave."""

    impl = LargeBinary

    def __init__(self, place: str = "") -> None:
        super().__init__()
        self.place = place


class Sealed(_Kept):
    """Text that only its owners' keys open; "" where they are gone, and where nothing was written."""

    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> bytes | None:
        if value == "" or (isinstance(value, Of) and value.value == ""):  # nothing tells of nobody
            return b""
        return _seal(self.place, value, dialect, str)

    def process_result_value(self, value: bytes | None, dialect: Dialect) -> str | None:
        if value is None:
            return None
        words = _open(self.place, value, dialect)
        return "" if words is None else words.decode("utf-8", "surrogatepass")


class SealedJson(_Kept):
    """JSON that only its owners' keys open; None where they are gone."""

    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> bytes | None:
        return _seal(self.place, value, dialect, _write)

    def process_result_value(self, value: bytes | None, dialect: Dialect) -> Any:
        words = None if value is None else _open(self.place, value, dialect)
        return None if words is None else json.loads(words.decode("utf-8", "surrogatepass"))


class Hashed(_Kept):
    """A word that can be looked for and not read; nothing stays nothing."""

    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> bytes | None:
        if value is None or isinstance(value, bytes):  # as it was read from here
            return value
        return ring_of(dialect).hash(self.place.encode(), value)


def lend_ring(dialect: Dialect, ring: Ring) -> None:
    """Let the statements of an engine seal and open."""
    cast(Any, dialect).ring = ring


def ring_of(where: Dialect | Connection) -> Ring:
    """The ring that an engine or a connection seals and opens with."""
    ring: Ring = cast(Any, where.dialect if isinstance(where, Connection) else where).ring
    return ring


def _seal(place: str, value: Any, dialect: Dialect, write: Callable[[Any], str]) -> bytes | None:
    if value is None:
        return None
    if not isinstance(value, Of):
        raise Ownerless(f"Whose is what is written to {place}?")
    if value.value is None:
        return None
    words = write(value.value).encode("utf-8", "surrogatepass")
    return ring_of(dialect).seal(place.encode(), value.owners, words)


def _open(place: str, value: bytes, dialect: Dialect) -> bytes | None:
    return ring_of(dialect).open(place.encode(), bytes(value)) if value else None


def _write(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
