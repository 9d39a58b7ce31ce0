"""Contact events: every time a pair met, called, wrote, tried, moved or cancelled."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, select

from store.rows import add, change, many, one
from store.tables import contact_events


@dataclass(frozen=True)
class Contact:
    """One contact; `source` tells whether it was logged unasked ("log"), answered ("answer") or a letter ("relay").

    A letter has its `form` and `length` (characters, or seconds of a recording), and never its words.
    """

    id: int
    pair_id: int
    locality_id: int
    by_id: int | None
    kind: str
    source: str
    minutes: int | None
    form: str | None
    length: int | None
    note: dict[str, Any] | None
    happened_at: datetime
    created_at: datetime


def add_contact(connection: Connection, **values: Any) -> int:
    """Add a contact event and return its number."""
    return add(connection, contact_events, **values)


def contacts_of(connection: Connection, pair_id: int) -> list[Contact]:
    """A pair's contact events in the order they happened."""
    query = select(contact_events).where(contact_events.c.pair_id == pair_id)
    return many(connection, Contact, query.order_by(contact_events.c.happened_at, contact_events.c.id))


def find_contact(connection: Connection, contact_id: int) -> Contact | None:
    """The contact event with this number."""
    return one(connection, Contact, select(contact_events).where(contact_events.c.id == contact_id))


def change_contact(connection: Connection, contact_id: int, **values: Any) -> None:
    """Set columns of one contact event."""
    change(connection, contact_events, contact_id, **values)
