"""Wordings: words that wait for a person who speaks both languages, where no machine knows them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, select

from store.rows import add, change, many, one
from store.tables import people, sponsors, wordings


@dataclass(frozen=True)
class Wording:
    """Someone's words, to be put from `source` into `target`.

    They are a letter's (`letter_id`), or a recording that a coordinator would like to understand (`asked_by`).
    `words` and `result` are {"text", "media"}; `state` is waiting, done or dropped.
    """

    id: int
    locality_id: int
    person_id: int
    letter_id: int | None
    asked_by: int | None
    words: dict[str, Any] | None
    source: str
    target: str
    state: str
    by_id: int | None
    result: dict[str, Any] | None
    created_at: datetime
    done_at: datetime | None


_numbered = select(wordings).where(wordings.c.id == bindparam("number"))
_of_letter = (
    select(wordings).where(wordings.c.letter_id == bindparam("letter")).order_by(wordings.c.id.desc())
)


def add_wording(connection: Connection, **values: Any) -> int:
    """Let words wait for a person; returns the number."""
    return add(connection, wordings, state="waiting", **values)


def find_wording(connection: Connection, wording_id: int) -> Wording | None:
    """The wording with this number."""
    return one(connection, Wording, _numbered, number=wording_id)


def wording_of(connection: Connection, letter_id: int) -> Wording | None:
    """The latest wording asked for a letter."""
    return one(connection, Wording, _of_letter, letter=letter_id)


def waiting_for(connection: Connection, asked_by: int) -> list[Wording]:
    """What a coordinator has asked words of and not heard yet."""
    query = select(wordings).where(wordings.c.asked_by == asked_by, wordings.c.state == "waiting")
    return many(connection, Wording, query.order_by(wordings.c.id))


def change_wording(connection: Connection, wording_id: int, **values: Any) -> None:
    """Set columns of one wording."""
    change(connection, wordings, wording_id, **values)


@dataclass(frozen=True)
class Lender:
    """A sponsor who lends words: their languages as {code: basic | good | native}."""

    person_id: int
    languages: dict[str, str]


def lenders_in(connection: Connection, locality_id: int) -> list[Lender]:
    """The active sponsors of a locality who put others' messages into words, by number."""
    query = (
        select(sponsors.c.person_id, sponsors.c.languages)
        .join(people, people.c.id == sponsors.c.person_id)
        .where(
            people.c.locality_id == locality_id,
            people.c.state == "active",
            people.c.reachable,
            sponsors.c.stage == "active",
            sponsors.c.lends_words,
        )
        .order_by(sponsors.c.person_id)
    )
    return many(connection, Lender, query)
