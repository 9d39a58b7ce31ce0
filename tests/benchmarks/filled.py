"""An invented pool in a store, as the running service would have it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Table, insert

from flows.matching.arrays import Pool
from flows.matching.sides import Need, Offer, Point
from store.database import Database, ready_engine
from store.owners import given_to
from store.tables import households, localities, members, parts, people, sponsors, wishes
from store.types import ring_of
from tests.benchmarks.records import needs_in, offers_in

NOW = datetime(2026, 3, 3, 10, 0, tzinfo=UTC)
PART = 0.04, 0.08  # degrees of latitude and longitude: some 4 km
AGE = "7-12"


async def fill(file: Path, pool: Pool) -> Database:
    """Make a store of a pool's people and open it."""
    url = f"sqlite:///{file}"
    await (await Database.open(url)).close()
    engine = ready_engine(url)
    with engine.begin() as connection:
        connection.exec_driver_sql("PRAGMA synchronous=OFF")
        _insert(connection, needs_in(pool), offers_in(pool))
        connection.exec_driver_sql("ANALYZE")
    engine.dispose()
    return await Database.open(url)


def _insert(connection: Connection, needs: Sequence[Need], offers: Sequence[Offer]) -> None:
    everyone = [(one.newcomer_id, "newcomer", one) for one in needs]
    everyone += [(one.person_id, "sponsor", one) for one in offers]
    places = sorted({one.place for _, _, one in everyone})
    connection.execute(insert(localities), [_locality(place) for place in places])
    known = sorted({(one.place, *_part(one.at)) for _, _, one in everyone})
    connection.execute(insert(parts), [_part_row(*each) for each in known])
    ring_of(connection).make(*(number for number, _, _ in everyone))

    def put(table: Table, rows: Iterable[dict[str, Any]], owner: str) -> None:
        connection.execute(insert(table), [given_to((row[owner],), table, row) for row in rows])

    put(people, (_person(number, role, one.place) for number, role, one in everyone), "id")
    put(sponsors, map(_sponsor, offers), "person_id")
    put(households, map(_household, needs), "person_id")
    numbers = count(1)
    family = {need.newcomer_id: list(_members(need, numbers)) for need in needs}
    put(
        members, (member for each in family.values() for member in each), "household_id"
    )  # who writes for them
    connection.execute(
        insert(wishes), [wish for need in needs for wish in _wishes(need, family[need.newcomer_id])]
    )


def _locality(place: int) -> dict[str, Any]:
    name = f"Place {place}"
    return {
        "id": place,
        "name": name,
        "municipality": name,
        "timezone": "Europe/Helsinki",
        "language": "fi",
        "created_at": NOW,
    }


def _part(at: Point | None) -> tuple[int, int]:
    """Which part of the grid somebody lives in."""
    assert at is not None
    return round(at[0] / PART[0]), round(at[1] / PART[1])


def _part_row(place: int, north: int, east: int) -> dict[str, Any]:
    return {
        "locality_id": place,
        "name": f"{north} {east}",
        "latitude": north * PART[0],
        "longitude": east * PART[1],
    }


def _person(number: int, role: str, place: int) -> dict[str, Any]:
    return {
        "id": number,
        "channel": "bench",
        "address": str(number),
        "address_hash": str(number),
        "role": role,
        "state": "active",
        "locality_id": place,
        "name": f"Person {number}",
        "language": "en",
        "created_at": NOW,
    }


def _sponsor(offer: Offer) -> dict[str, Any]:
    return {
        "person_id": offer.person_id,
        "stage": "active",
        "languages": dict(offer.languages),
        "likes": list(offer.likes),
        "free": list(offer.free),
        "travel_km": offer.km,
        "capacity": offer.room,
        "gender": offer.gender,
        "children": "yes" if offer.children else "no",
        "checked": offer.checked,
        "interpreter": offer.interpreter,
        "translation": offer.translation,
        "background": offer.background,
        "part": " ".join(map(str, _part(offer.at))),
        "meets": list(offer.meets),
        "staged_at": NOW,
    }


def _household(need: Need) -> dict[str, Any]:
    return {
        "id": need.newcomer_id,
        "locality_id": need.place,
        "person_id": need.newcomer_id,
        "part": " ".join(map(str, _part(need.at))),
        "languages": list(need.languages),
        "free": list(need.free),
        "ways": [],
        "gender": need.gender,
        "own_language": need.own_language,
        "interpreter": need.interpreter,
        "translation": need.translation,
        "background": need.background,
        "wanted": need.needed,
        "priority": min(need.rank, 2),
        "created_at": NOW - timedelta(days=need.waited),
    }


def _members(need: Need, numbers: Iterator[int]) -> Iterator[dict[str, Any]]:
    for at in range(need.size):
        child = at < need.children
        yield {
            "id": next(numbers),
            "household_id": need.newcomer_id,
            "name": f"Member {at}",
            "kind": "child" if child else "adult",
            "age": AGE if child else "",
        }


def _wishes(need: Need, family: Sequence[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """Each wish of the children for one of them, any other for everybody."""
    children = [member["id"] for member in family if member["kind"] == "child"]
    for wish in need.wishes:
        yield {
            "household_id": need.newcomer_id,
            "locality_id": need.place,
            "category": wish.category,
            "members": children[:1] if wish.for_children else [],
            "stage": "heard",
            "created_at": NOW - timedelta(days=need.waited),
            "staged_at": NOW,
        }
