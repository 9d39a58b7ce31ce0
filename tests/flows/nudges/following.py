"""What tests of nudges share: a place with people, following something, and looking at what came."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Engine, select

import flows  # noqa: F401  (registers everything)
from flows.engine import Scene
from flows.engine.testing import NOON, Phone, Stage
from flows.nudges import follow
from store import meetings, proposals
from store.tables import history, matters, nudges
from tests.flows.world import a_coordinator, a_locality, a_newcomer, a_pair, a_sponsor, a_wish


@dataclass
class Place:
    """A locality with a newcomer, a sponsor and a coordinator, on a Tuesday at noon."""

    stage: Stage
    locality: int
    amina: Phone
    pekka: Phone
    liisa: Phone


def a_place(now: datetime = NOON, engine: Engine | None = None) -> Place:
    """Everyone is there; nothing has begun."""
    stage = Stage(now, engine)
    locality = a_locality(stage)
    return Place(
        stage,
        locality,
        a_newcomer(stage, "Amina", locality),
        a_sponsor(stage, "Pekka", locality),
        a_coordinator(stage, "Liisa", locality),
    )


def follows(stage: Stage, subject: str, number: int) -> None:
    """Something begins to be followed, now."""
    someone = next(iter(stage.phones.values())).person
    follow(Scene(stage.connection, stage.now, someone), subject, number)


def a_followed_pair(place: Place, **values: Any) -> int:
    """The newcomer and the sponsor become a pair."""
    pair = a_pair(place.stage, place.amina, place.pekka, **values)
    follows(place.stage, "pair", pair)
    return pair


def a_followed_wish(place: Place) -> int:
    """The newcomer wishes for something."""
    wish = a_wish(place.stage, place.amina, "sport")
    follows(place.stage, "wish", wish)
    return wish


def a_meeting(place: Place, pair: int, starts_at: datetime, *more: Phone, state: str = "agreed") -> int:
    """An hour together, to which the two, and whoever else is named, have said yes."""
    number = meetings.add_meeting(
        place.stage.connection,
        pair_id=pair,
        state=state,
        first=True,
        starts_at=starts_at,
        minutes=60,
        way="face",
        place="Library",
        interpreter=False,
        others="",
        suggested_by=place.pekka.person.id,
        created_at=place.stage.now,
    )
    for phone in (place.amina, place.pekka, *more):
        meetings.note_attendance(place.stage.connection, number, phone.person.id, coming="yes")
    follows(place.stage, "meeting", number)
    return number


def a_proposal(place: Place, wish: int, state: str = "sponsor") -> int:
    """Someone is being asked."""
    return proposals.add_proposal(
        place.stage.connection,
        wish_id=wish,
        sponsor_id=place.pekka.person.id,
        newcomer_id=place.amina.person.id,
        locality_id=place.locality,
        state=state,
        created_at=place.stage.now,
        asked_at=place.stage.now,
    )


def sent(stage: Stage) -> list[tuple[str, str]]:
    """Every nudge that was sent, in order: its rule and the role of whoever got it."""
    query = (
        select(history.c.kind, history.c.data).where(history.c.kind.like("nudge-%")).order_by(history.c.id)
    )
    return [(row.kind.removeprefix("nudge-"), row.data["to"]) for row in stage.connection.execute(query)]


def moments_of(stage: Stage, rule: str) -> list[datetime]:
    """When a rule's nudges were sent."""
    query = select(history.c.at).where(history.c.kind == f"nudge-{rule}").order_by(history.c.id)
    return list(stage.connection.execute(query).scalars())


def waiting(stage: Stage) -> set[str]:
    """The rules that have something to come."""
    return set(stage.connection.execute(select(nudges.c.rule).where(nudges.c.state == "waiting")).scalars())


def open_matters(stage: Stage) -> list[tuple[str, str]]:
    """What waits for a coordinator: kind and subject."""
    query = (
        select(matters.c.kind, matters.c.subject).where(matters.c.closed_at.is_(None)).order_by(matters.c.id)
    )
    return [(row.kind, row.subject) for row in stage.connection.execute(query)]
