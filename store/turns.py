"""Whose turn it is: two turns that could meet run one after another, wherever they run.

On SQLite all turns do anyway. PostgreSQL runs them side by side, each seeing what was committed before each of its
statements. So a turn first locks the localities that its people could touch, lowest number first, and then the
person's own row. What is decided about a locality (is this proposal still open? has this sponsor still room?) is
then decided by one turn at a time, as on SQLite, while localities do not wait for each other. Someone who belongs
to no locality yet waits only for themselves.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Any

from sqlalchemy import CTE, ColumnElement, Connection, Select, Table, bindparam, or_, select, true, union

from store.prepared import run
from store.tables import (
    absences,
    activities,
    broadcasts,
    companions,
    coordinates,
    households,
    letters,
    localities,
    matters,
    meetings,
    nudges,
    pairs,
    people,
    proposals,
    seats,
    wishes,
)

Statements = tuple[Select[Any], Select[Any], Select[Any]]
_TOGETHER = (  # who has to do with each other, in the newcomer's locality, and as long as what holds
    (pairs, pairs.c.state != "ended"),
    (proposals, or_(proposals.c.state == "sponsor", proposals.c.state == "newcomer")),
    (companions, or_(companions.c.state == "asked", companions.c.state == "yes")),
)


def take_turn(connection: Connection, channel: str, address: str) -> None:
    """Wait until nobody else's turn could meet one of whoever writes from an address; the commit ends it."""
    if connection.dialect.name == "postgresql":
        _take(connection, _at, {"channel": channel, "address": address})


def take_turn_about(connection: Connection, subject: str, number: int) -> None:
    """Wait until nobody else's turn could meet one about e.g. "pair" number 7, for the people it concerns.

    A subject of another kind than those below waits for all localities: always right, and slow.
    """
    if connection.dialect.name == "postgresql":
        if subject in _ABOUT:
            _take(connection, _ABOUT[subject], {"number": number})
        else:
            connection.execute(_locked(true()))


def take_turn_of_nudge(connection: Connection, number: int) -> None:
    """Wait until nobody else's turn could meet that of something due."""
    if connection.dialect.name == "postgresql":
        query = select(nudges.c.subject, nudges.c.subject_id).where(nudges.c.id == number)
        for subject, subject_id in connection.execute(query):
            take_turn_about(connection, subject, subject_id)


def take_turn_in(connection: Connection, places: Collection[int]) -> None:
    """Wait for some localities more, in a turn that turns out to touch them."""
    if connection.dialect.name == "postgresql":
        connection.execute(_locked(localities.c.id.in_(places)))


def _take(connection: Connection, statements: Statements, values: dict[str, Any]) -> None:
    lock_places, lock_people, find_places = statements
    held: set[int] = set()
    while True:
        held |= {row["id"] for row in run(connection, lock_places, values).rows}
        run(connection, lock_people, values)
        # While this one waited, another may have brought these people together with some of elsewhere.
        if held >= {row["id"] for row in run(connection, find_places, values).rows}:
            return


def _for(who: Any, *more: Select[Any]) -> Statements:
    """For people that a query names: lock their localities (and `more`), lock them, find their localities again."""
    theirs = who.cte("who")
    places = localities.c.id.in_(union(*_places(theirs), *more))
    lock_people = select(people.c.id).where(people.c.id.in_(select(theirs.c.id))).order_by(people.c.id)
    return (
        _locked(places),
        lock_people.with_for_update(of=people, key_share=True),
        select(localities.c.id).where(places),
    )


def _locked(which: ColumnElement[bool]) -> Select[Any]:
    # Not so strictly that others could not insert rows that refer to these.
    query = select(localities.c.id).where(which).order_by(localities.c.id)
    return query.with_for_update(of=localities, key_share=True)


def _places(who: CTE) -> Iterator[Select[Any]]:
    """The localities that turns of some people may touch: theirs, those they look after, those of who meets them."""
    looks_after = select(coordinates.c.locality_id).join(who, who.c.id == coordinates.c.person_id)
    yield select(people.c.locality_id).join(who, who.c.id == people.c.id)
    yield looks_after
    # Whoever coordinates may cover for some who are away, and for whom those cover; there are never many.
    yield select(coordinates.c.locality_id).where(
        coordinates.c.person_id.in_(select(absences.c.person_id)), looks_after.exists()
    )
    for table, still in _TOGETHER:
        yield select(table.c.locality_id).join(who, who.c.id == table.c.sponsor_id).where(still)
        as_newcomer = select(table.c.locality_id).join(who, who.c.id == table.c.newcomer_id).where(still)
        yield as_newcomer
        yield as_newcomer.join(people, people.c.id == table.c.sponsor_id).with_only_columns(
            people.c.locality_id
        )


def _two(
    table: Table, which: ColumnElement[bool], one: str = "newcomer_id", other: str = "sponsor_id"
) -> Any:
    return union(select(table.c[one].label("id")).where(which), select(table.c[other]).where(which))


_number: Any = bindparam("number")
_at = _for(
    select(people.c.id).where(
        people.c.channel == bindparam("channel"), people.c.address_hash == bindparam("address")
    )
)
_person = _for(select(people.c.id).where(people.c.id == _number))
_pair = _for(_two(pairs, pairs.c.id == _number))
_matter = select(matters.c.locality_id).where(matters.c.id == _number)
_ABOUT: Mapping[str, Statements] = {
    "person": _person,
    "sponsor": _person,
    "pair": _pair,
    "rhythm": _pair,
    "rest": _pair,
    "meeting": _for(_two(pairs, pairs.c.id.in_(select(meetings.c.pair_id).where(meetings.c.id == _number)))),
    "proposal": _for(_two(proposals, proposals.c.id == _number)),
    "companion": _for(_two(companions, companions.c.id == _number)),
    "letter": _for(_two(letters, letters.c.id == _number, "from_id", "to_id")),
    "broadcast": _for(select(broadcasts.c.person_id.label("id")).where(broadcasts.c.id == _number)),
    "seat": _for(
        select(seats.c.newcomer_id.label("id")).where(seats.c.id == _number),
        select(activities.c.locality_id)
        .join(seats, seats.c.activity_id == activities.c.id)
        .where(seats.c.id == _number),
    ),
    "wish": _for(
        select(households.c.person_id.label("id"))
        .join(wishes, wishes.c.household_id == households.c.id)
        .where(wishes.c.id == _number)
    ),
    "matter": _for(select(matters.c.person_id.label("id")).where(matters.c.id == _number), _matter),
}
