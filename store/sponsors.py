"""Community sponsors: what each can and would like to do, and how far they have come on the way to active."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, func, select, update

from store.owners import given_to
from store.rows import add, many, one
from store.tables import people, sponsors


@dataclass(frozen=True)
class Sponsor:
    """What a sponsor has told; `languages` is {code: basic | good | native}, `free` slots, `capacity` pairs at a time.

    `check_said` is the sponsor's word on a background check, `checked` that the staff have seen it. Who
    `lends_words` puts short messages of people they do not know into another language.
    """

    person_id: int
    stage: str
    languages: dict[str, str]
    likes: list[str]
    words: dict[str, Any] | None
    free: list[str]
    travel_km: int
    capacity: int
    gender: str
    children: str
    check_said: bool
    checked: bool
    interpreter: bool
    translation: bool
    background: str
    part: str
    meets: list[str]
    lends_words: bool
    rules_version: int | None
    rules_at: datetime | None
    staged_at: datetime
    confirmed_at: datetime | None


def find_sponsor(connection: Connection, person_id: int) -> Sponsor | None:
    """The sponsor who is this person."""
    return one(connection, Sponsor, select(sponsors).where(sponsors.c.person_id == person_id))


def sponsors_in(
    connection: Connection,
    locality_ids: Sequence[int],
    stage: str | None = None,
    *,
    offset: int = 0,
    limit: int | None = None,
) -> list[Sponsor]:
    """The sponsors of some localities, of all stages or one, in the order they came."""
    query = select(sponsors).join(people, people.c.id == sponsors.c.person_id)
    query = query.where(people.c.locality_id.in_(locality_ids)).order_by(sponsors.c.person_id)
    if stage is not None:
        query = query.where(sponsors.c.stage == stage)
    return many(connection, Sponsor, query.offset(offset).limit(limit))


def add_sponsor(connection: Connection, **values: Any) -> None:
    """Add what a sponsor told."""
    add(connection, sponsors, **values)


def change_sponsor(connection: Connection, person_id: int, **values: Any) -> None:
    """Set columns of one sponsor."""
    statement = update(sponsors).where(sponsors.c.person_id == person_id)
    connection.execute(statement.values(given_to((person_id,), sponsors, values)))


def set_stage(connection: Connection, person_id: int, stage: str, now: datetime) -> None:
    """Move a sponsor on: applied, interviewed, coached, active, paused or left."""
    change_sponsor(connection, person_id, stage=stage, staged_at=now)


def count_stages(connection: Connection, locality_ids: Sequence[int]) -> dict[str, int]:
    """How many sponsors of some localities are at each stage."""
    query = select(sponsors.c.stage, func.count().label("number")).join(
        people, people.c.id == sponsors.c.person_id
    )
    query = query.where(people.c.locality_id.in_(locality_ids)).group_by(sponsors.c.stage)
    return {row.stage: row.number for row in connection.execute(query)}
