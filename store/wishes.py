"""What newcomers wish for, and how far each wish has come."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, select, union

from store.proposals import OPEN
from store.rows import add, change, many, one
from store.tables import proposals, seats, wishes

SOUGHT = ("heard", "found", "begun")  # while these last, a household may still look for one more sponsor


@dataclass(frozen=True)
class Wish:
    """One wish; `words` is {"text", "media"}, `members` the numbers of those it is for (none: the whole household)."""

    id: int
    household_id: int
    locality_id: int
    category: str
    words: dict[str, Any] | None
    members: list[int]
    stage: str
    created_at: datetime
    staged_at: datetime


def find_wish(connection: Connection, wish_id: int) -> Wish | None:
    """The wish with this number."""
    return one(connection, Wish, select(wishes).where(wishes.c.id == wish_id))


def get_wish(connection: Connection, wish_id: int) -> Wish:
    """The wish with this number, which is known to be there.

    Raises:
        LookupError: there is none.
    """
    wish = find_wish(connection, wish_id)
    if wish is None:
        raise LookupError("no such wish")
    return wish


def wishes_of(connection: Connection, household_id: int) -> list[Wish]:
    """A household's wishes, the oldest first."""
    return many(
        connection, Wish, select(wishes).where(wishes.c.household_id == household_id).order_by(wishes.c.id)
    )


def wishes_in(connection: Connection, locality_ids: Sequence[int], stage: str) -> list[Wish]:
    """The wishes of some localities at one stage, the oldest first."""
    query = select(wishes).where(wishes.c.locality_id.in_(locality_ids), wishes.c.stage == stage)
    return many(connection, Wish, query.order_by(wishes.c.id))


def asked_about(connection: Connection, locality_ids: Sequence[int]) -> set[int]:
    """The wishes of some localities about which somebody is being asked: a sponsor, or the newcomer."""
    theirs = wishes.c.locality_id.in_(locality_ids)
    query = union(
        select(proposals.c.wish_id).join(wishes).where(theirs, proposals.c.state.in_(OPEN)),
        select(seats.c.wish_id).join(wishes).where(theirs, seats.c.state == "asked"),
    )
    return set(connection.execute(query).scalars())


def add_wish(connection: Connection, **values: Any) -> int:
    """Add a wish and return its number."""
    return add(connection, wishes, **values)


def set_stage(connection: Connection, wish_id: int, stage: str, now: datetime) -> None:
    """Move a wish to another stage: heard, found, begun, done or withdrawn."""
    change(connection, wishes, wish_id, stage=stage, staged_at=now)


def change_wish(connection: Connection, wish_id: int, **values: Any) -> None:
    """Set columns of one wish."""
    change(connection, wishes, wish_id, **values)
