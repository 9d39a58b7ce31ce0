"""What is counted for a report: a few grouped queries over some localities.

"Now" is how it stands; for each of two months it is what happened in it. A wish or a sponsor counts in the month in
which it came to the stage where it is today.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from sqlalchemy import BigInteger, ColumnElement, Connection, cast, func, select, type_coerce

from store.tables import contact_events, pairs, people, sponsors, wishes

DAY = round(timedelta(days=1).total_seconds() * 1000)  # as moments are stored


@dataclass(frozen=True)
class Months:
    """Two months side by side: the last begins at `last`, this one at `this`, the one to come at `next`."""

    last: datetime
    this: datetime
    next: datetime


class Count(NamedTuple):
    """How many there are now, how many came this month, how many last month."""

    now: int = 0
    this: int = 0
    last: int = 0


@dataclass(frozen=True)
class Report:
    """How some localities stand; counts by stage, state or kind leave out what there is none of.

    `this_days` and `last_days` are the days from each wish to its first meeting, by the month of that meeting.
    """

    newcomers: Count
    new_wishes: Count
    wishes: dict[str, Count]
    sponsors: dict[str, Count]
    new_pairs: Count
    ended_pairs: Count
    pairs: dict[str, int]
    silent: int
    contacts: dict[str, Count]
    this_days: list[int]
    last_days: list[int]


def report(connection: Connection, locality_ids: Sequence[int], months: Months, now: datetime) -> Report:
    """Count what happened in some localities."""
    new_wishes, by_stage = _wishes(connection, locality_ids, months)
    new_pairs, ended_pairs, states, silent = _pairs(connection, locality_ids, months, now)
    this_days, last_days = _days_to_first_meeting(connection, locality_ids, months)
    return Report(
        newcomers=_newcomers(connection, locality_ids, months),
        new_wishes=new_wishes,
        wishes=by_stage,
        sponsors=_sponsors(connection, locality_ids, months),
        new_pairs=new_pairs,
        ended_pairs=ended_pairs,
        pairs=states,
        silent=silent,
        contacts=_contacts(connection, locality_ids, months),
        this_days=this_days,
        last_days=last_days,
    )


def _newcomers(connection: Connection, places: Sequence[int], months: Months) -> Count:
    came = func.coalesce(people.c.agreed_at, people.c.created_at, type_=people.c.created_at.type)
    query = select(func.count(), *_monthly(came, months)).where(
        people.c.locality_id.in_(places), people.c.role == "newcomer", people.c.state != "joining"
    )
    return Count(*connection.execute(query).one())


def _wishes(connection: Connection, places: Sequence[int], months: Months) -> tuple[Count, dict[str, Count]]:
    """All wishes by when they were told, and by stage."""
    query = (
        select(
            wishes.c.stage,
            func.count(),
            *_monthly(wishes.c.staged_at, months),
            *_monthly(wishes.c.created_at, months),
        )
        .where(wishes.c.locality_id.in_(places))
        .group_by(wishes.c.stage)
    )
    told, stages = Count(), {}
    for stage, now, this, last, told_this, told_last in connection.execute(query):
        stages[stage] = Count(now, this, last)
        told = Count(told.now + now, told.this + told_this, told.last + told_last)
    return told, stages


def _sponsors(connection: Connection, places: Sequence[int], months: Months) -> dict[str, Count]:
    query = (
        select(sponsors.c.stage, func.count(), *_monthly(sponsors.c.staged_at, months))
        .join(people, people.c.id == sponsors.c.person_id)
        .where(people.c.locality_id.in_(places), people.c.role == "sponsor", people.c.state != "joining")
        .group_by(sponsors.c.stage)
    )
    return {stage: Count(*counts) for stage, *counts in connection.execute(query)}


def _pairs(
    connection: Connection, places: Sequence[int], months: Months, now: datetime
) -> tuple[Count, Count, dict[str, int], int]:
    """Pairs begun, pairs ended, how many there are in each state, and how many are silent."""
    heard = type_coerce(func.coalesce(pairs.c.contact_at, pairs.c.started_at), BigInteger)
    twice = cast(pairs.c.rhythm_days, BigInteger) * (2 * DAY)  # wider than the days themselves
    silent = heard + twice <= round(now.timestamp() * 1000)
    query = (
        select(
            pairs.c.state,
            func.count(),
            func.count().filter(silent),
            *_monthly(pairs.c.started_at, months),
            *_monthly(pairs.c.ended_at, months),
        )
        .where(pairs.c.locality_id.in_(places))
        .group_by(pairs.c.state)
    )
    begun, ended, states, quiet = Count(), Count(), {}, 0
    for state, count, still, begun_this, begun_last, ended_this, ended_last in connection.execute(query):
        states[state] = count
        quiet += still if state == "active" else 0
        begun = Count(begun.now + count, begun.this + begun_this, begun.last + begun_last)
        ended = Count(ended.now, ended.this + ended_this, ended.last + ended_last)
    return begun, ended._replace(now=states.get("ended", 0)), states, quiet


def _contacts(connection: Connection, places: Sequence[int], months: Months) -> dict[str, Count]:
    """Contact events of the two months by kind; `now` is both months together."""
    query = (
        select(contact_events.c.kind, func.count(), *_monthly(contact_events.c.happened_at, months))
        .where(
            contact_events.c.locality_id.in_(places),
            contact_events.c.happened_at >= months.last,
            contact_events.c.happened_at < months.next,
        )
        .group_by(contact_events.c.kind)
    )
    return {kind: Count(*counts) for kind, *counts in connection.execute(query)}


def _days_to_first_meeting(
    connection: Connection, places: Sequence[int], months: Months
) -> tuple[list[int], list[int]]:
    """Whole days from each wish to the first time its pair met, for the first meetings of this month and the last."""
    met = contact_events.c.kind == "met"
    lately = (
        select(pairs.c.wish_id)
        .join(contact_events, contact_events.c.pair_id == pairs.c.id)
        .where(met, contact_events.c.locality_id.in_(places), contact_events.c.happened_at >= months.last)
    )
    first = func.min(contact_events.c.happened_at, type_=contact_events.c.happened_at.type)
    query = (
        select(wishes.c.created_at, first)
        .join(pairs, pairs.c.wish_id == wishes.c.id)
        .join(contact_events, contact_events.c.pair_id == pairs.c.id)
        .where(met, wishes.c.id.in_(lately), wishes.c.locality_id.in_(places))
        .group_by(wishes.c.id, wishes.c.created_at)
    )
    this: list[int] = []
    last: list[int] = []
    for told, meeting in connection.execute(query):
        days = max(0, (meeting - told).days)
        if months.this <= meeting < months.next:
            this.append(days)
        elif months.last <= meeting < months.this:
            last.append(days)
    return this, last


def _monthly(moment: ColumnElement[Any], months: Months) -> tuple[ColumnElement[int], ColumnElement[int]]:
    """How often a moment lies in this month, and in the last."""
    return (
        func.count().filter(moment >= months.this, moment < months.next),
        func.count().filter(moment >= months.last, moment < months.this),
    )
