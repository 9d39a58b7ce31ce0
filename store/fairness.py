"""What a report on fairness reads: a few queries over some localities, however many people there are."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import BigInteger, Connection, exists, func, or_, select, type_coerce

from store.reports import DAY
from store.tables import contact_events, households, members, pairs, people, proposals, sponsors, wishes

CONTACTS = ("met", "called", "wrote", "letter")  # in which the two heard of each other


class Home(NamedTuple):
    """A household that has told a wish.

    `gender` is whom it wishes to meet, `about` tells that it has not paused and can be reached. `since` is when the
    oldest of its wishes was told for which nobody has been found, nothing where there is none.
    """

    id: int
    locality_id: int
    languages: list[str]
    gender: str
    children: bool
    about: bool
    since: datetime | None


class Couple(NamedTuple):
    """A newcomer and a sponsor who meet or have met; `score` is how well they fitted when it was proposed."""

    household_id: int
    newcomer_id: int
    sponsor_id: int
    ended: bool
    score: int | None


class Lasting(NamedTuple):
    """Of the pairs that had `begun` some days ago: those not ended by then, and those of them with a contact."""

    begun: int
    going: int
    logged: int


class Load(NamedTuple):
    """How many people an active sponsor meets, and how many they would."""

    people: int
    capacity: int


def homes_in(connection: Connection, locality_ids: Sequence[int]) -> list[Home]:
    """The households of some localities that have ever told a wish, but for those that have erased themselves."""
    query = (
        select(
            households.c.id,
            households.c.locality_id,
            households.c.languages,
            households.c.gender,
            exists().where(members.c.household_id == households.c.id, members.c.kind == "child"),
            (people.c.state == "active") & people.c.reachable,
            func.min(wishes.c.created_at, type_=wishes.c.created_at.type).filter(wishes.c.stage == "heard"),
        )
        .join(people, people.c.id == households.c.person_id)
        .join(wishes, wishes.c.household_id == households.c.id)
        .where(households.c.locality_id.in_(locality_ids), people.c.role == "newcomer")
        .group_by(households.c.id, people.c.id)
        .order_by(households.c.id)
    )
    return [Home(*row) for row in connection.execute(query)]


def couples_in(connection: Connection, locality_ids: Sequence[int]) -> list[Couple]:
    """The pairs of the households of some localities, those that have ended too."""
    query = (
        select(
            pairs.c.household_id,
            pairs.c.newcomer_id,
            pairs.c.sponsor_id,
            pairs.c.state == "ended",
            proposals.c.score,
        )
        .join(households, households.c.person_id == pairs.c.newcomer_id)
        .outerjoin(proposals, proposals.c.id == pairs.c.proposal_id)
        .where(households.c.locality_id.in_(locality_ids))
        .order_by(pairs.c.id)
    )
    return [Couple(*row) for row in connection.execute(query)]


def lasting_in(
    connection: Connection, locality_ids: Sequence[int], now: datetime, after: Sequence[int], within: int
) -> list[Lasting]:
    """How the pairs of some localities stood some days after they began; a contact counts `within` days before."""
    begun, ended = (type_coerce(moment, BigInteger) for moment in (pairs.c.started_at, pairs.c.ended_at))
    happened = type_coerce(contact_events.c.happened_at, BigInteger)
    columns = []
    for days in after:
        mark = begun + days * DAY
        old = mark <= round(now.timestamp() * 1000)
        going = or_(ended.is_(None), ended > mark)
        logged = exists().where(
            contact_events.c.pair_id == pairs.c.id,
            contact_events.c.kind.in_(CONTACTS),
            happened > mark - within * DAY,
            happened <= mark,
        )
        columns += [func.count().filter(old, *more) for more in ((), (going,), (going, logged))]
    row = connection.execute(select(*columns).where(pairs.c.locality_id.in_(locality_ids))).one()
    return [Lasting(*row[at : at + 3]) for at in range(0, len(row), 3)]


def loads_of(connection: Connection, locality_ids: Sequence[int]) -> list[Load]:
    """How many people each active sponsor of some localities meets, wherever those live."""
    query = (
        select(func.count(pairs.c.id), sponsors.c.capacity)
        .select_from(people)
        .join(sponsors, sponsors.c.person_id == people.c.id)
        .outerjoin(pairs, (pairs.c.sponsor_id == people.c.id) & (pairs.c.state != "ended"))
        .where(people.c.locality_id.in_(locality_ids), people.c.role == "sponsor")
        .where(people.c.state == "active", sponsors.c.stage == "active")
        .group_by(sponsors.c.person_id, sponsors.c.capacity)
    )
    return [Load(*row) for row in connection.execute(query)]


def overrides_in(connection: Connection, locality_ids: Sequence[int]) -> tuple[int, int]:
    """For how many proposals somebody else stood first, and of how many it is known."""
    query = select(func.count().filter(proposals.c.override), func.count()).where(
        proposals.c.locality_id.in_(locality_ids), proposals.c.score.is_not(None)
    )
    passed_over, made = connection.execute(query).one()
    return passed_over, made
