"""A small world to try conversations in: localities and people set down directly, each with a phone on the stage."""

from __future__ import annotations

from datetime import datetime, timedelta
from hashlib import sha256
from typing import Any

from flows.engine.testing import Phone, Stage
from store import (
    absences,
    activities,
    households,
    localities,
    matters,
    pairs,
    parts,
    people,
    sponsors,
    wishes,
)
from store.rows import add
from store.tables import invitations


def a_locality(stage: Stage, name: str = "Kajaani") -> int:
    """A place in Finland; its number."""
    return localities.add_locality(
        stage.connection,
        name=name,
        municipality=name,
        timezone="Europe/Helsinki",
        language="fi",
        now=stage.now,
    )


def a_part(
    stage: Stage, locality: int, name: str, latitude: float = 64.227, longitude: float = 27.729
) -> None:
    """A part of a place, in the middle of Kajaani unless said."""
    parts.set_part(stage.connection, locality, name, latitude, longitude)


def a_person(stage: Stage, name: str, role: str, locality: int, language: str = "en", **values: Any) -> Phone:
    """Someone who has agreed to be here and writes from the phone called `name`."""
    phone = stage.phone(name, language)
    person = people.add_person(
        stage.connection, channel="stage", address=name, language=language, now=stage.now
    )
    settled = {"role": role, "state": "active", "locality_id": locality, "name": name, "agreed_at": stage.now}
    people.change_person(stage.connection, person.id, **{**settled, **values})
    return phone


def a_coordinator(stage: Stage, name: str, locality: int, *more: int, **values: Any) -> Phone:
    """A coordinator of one locality or several."""
    phone = a_person(stage, name, "coordinator", locality, **values)
    for place in (locality, *more):
        people.make_coordinator(stage.connection, phone.person.id, place)
    return phone


def a_newcomer(stage: Stage, name: str, locality: int, *, language: str = "en", **home: Any) -> Phone:
    """A newcomer with a household of one adult; `home` sets columns of the household."""
    phone = a_person(stage, name, "newcomer", locality, language)
    values: dict[str, Any] = {
        "part": "",
        "languages": [language],
        "free": ["tue-evening"],
        "ways": ["one"],
        "gender": "any",
        "own_language": False,
        "interpreter": True,
    }
    home_id = households.add_household(
        stage.connection,
        locality_id=locality,
        person_id=phone.person.id,
        created_at=stage.now,
        **{**values, **home},
    )
    households.add_member(stage.connection, household_id=home_id, name=name, kind="adult", age="")
    return phone


def a_sponsor(
    stage: Stage, name: str, locality: int, *, stage_is: str = "active", language: str = "en", **profile: Any
) -> Phone:
    """A sponsor at some stage; `profile` sets columns of what they told."""
    phone = a_person(stage, name, "sponsor", locality, language)
    values: dict[str, Any] = {
        "languages": {"fi": "native", "en": "good"},
        "likes": ["language", "friends"],
        "words": None,
        "free": ["tue-evening"],
        "meets": [],
    }
    sponsors.add_sponsor(
        stage.connection,
        person_id=phone.person.id,
        stage=stage_is,
        staged_at=stage.now,
        **{**values, **profile},
    )
    return phone


def a_wish(
    stage: Stage, newcomer: Phone, category: str = "language", stage_is: str = "heard", **values: Any
) -> int:
    """Something a newcomer wishes for; its number."""
    home = households.household_of(stage.connection, newcomer.person.id)
    assert home is not None
    return wishes.add_wish(
        stage.connection,
        household_id=home.id,
        locality_id=home.locality_id,
        category=category,
        stage=stage_is,
        created_at=stage.now,
        staged_at=stage.now,
        **{"words": None, "members": [], **values},
    )


def a_pair(stage: Stage, newcomer: Phone, sponsor: Phone, wish: int | None = None, **values: Any) -> int:
    """Two who have both said yes; the number of the pair."""
    home = households.household_of(stage.connection, newcomer.person.id)
    assert home is not None
    return pairs.add_pair(
        stage.connection,
        wish_id=wish or a_wish(stage, newcomer, stage_is="found"),
        household_id=home.id,
        newcomer_id=newcomer.person.id,
        sponsor_id=sponsor.person.id,
        locality_id=home.locality_id,
        **{"state": "active", "rhythm_days": 14, "started_at": stage.now, **values},
    )


def an_activity(stage: Stage, locality: int, category: str = "sport", **values: Any) -> int:
    """A group that meets on Tuesday evenings, for as many as come; its number."""
    usual: dict[str, Any] = {"kind": "group", "name": "Football", "free": ["tue-evening"], "state": "open"}
    return activities.add_activity(
        stage.connection,
        locality_id=locality,
        category=category,
        created_at=stage.now,
        **{**usual, **values},
    )


def a_matter(stage: Stage, kind: str, subject: str, locality: int, **values: Any) -> int:
    """Something that waits for a coordinator, put there in silence; its number."""
    number = matters.open_matter(
        stage.connection, kind, subject, locality_id=locality, **{"now": stage.now, **values}
    )
    assert number is not None
    return number


def is_away(stage: Stage, coordinator: Phone, cover: Phone | None, until: datetime) -> None:
    """A coordinator is away until a moment, and someone covers, or nobody."""
    absences.set_absence(
        stage.connection,
        coordinator.person.id,
        until=until,
        cover_id=cover.person.id if cover else None,
    )


def an_invitation(stage: Stage, role: str, locality: int, code: str) -> None:
    """A code that lets one person in, which the caller chooses."""
    add(
        stage.connection,
        invitations,
        code_hash=sha256(code.encode()).hexdigest(),
        role=role,
        way_in="invitation",
        locality_id=locality,
        uses_left=1,
        expires_at=stage.now + timedelta(days=7),
        created_at=stage.now,
    )
