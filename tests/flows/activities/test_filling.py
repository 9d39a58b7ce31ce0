"""Which activity could meet a wish, how well, and how all are filled at once without a seat given twice."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from flows.activities.filling import Family, Filling, families_in, place
from flows.activities.telling import reasons_for
from flows.engine.testing import NOON
from flows.matching.activities import (
    Held,
    Opening,
    Party,
    activities_for,
    failed_rules,
    score,
)
from store.activities import Activity, add_outing
from store.households import change_household, household_of
from store.people import change_person
from store.wishes import find_wish
from tests.flows.activities.town import Town, a_family, a_town
from tests.flows.world import a_locality, a_newcomer, a_wish, an_activity
from translations import catalogues

TUESDAY, WEDNESDAY = "tue-evening", "wed-evening"


def an_opening(
    number: int = 1, taken: int = 0, declined: frozenset[int] = frozenset(), **values: Any
) -> Opening:
    """Sport on Tuesday evenings in place 1, for as many as come."""
    usual = {
        "locality_id": 1,
        "kind": "group",
        "name": f"Group {number}",
        "category": "sport",
        "place": "",
        "part": "",
        "free": [TUESDAY],
        "seats": None,
        "least": 0,
        "children": True,
        "state": "open",
        "made_by": None,
        "created_at": NOON,
    }
    held = (Held(900 + number, 900 + number, taken, "yes"),) if taken else ()
    return Opening(Activity(id=number, **{**usual, **values}), held, declined)


def a_party(number: int = 1, people: int = 1, **values: Any) -> Party:
    """People who wish for sport and are free on Tuesday evenings."""
    return Party(number, number, **{"category": "sport", "free": (TUESDAY,), "people": people, **values})


@pytest.mark.parametrize(
    ("party", "opening", "against"),
    [
        ({}, {}, []),
        ({"category": "music"}, {}, ["category"]),
        ({"free": (WEDNESDAY,)}, {}, ["time"]),
        ({"free": ()}, {}, []),
        ({"free": (WEDNESDAY,)}, {"free": []}, []),
        ({"children": 1, "people": 2}, {"children": False}, ["children"]),
        ({}, {"children": False}, []),
        ({"people": 3}, {"seats": 5, "taken": 2}, []),
        ({"people": 4}, {"seats": 5, "taken": 2}, ["seats"]),
        ({"people": 40}, {"taken": 2}, []),
        ({}, {"declined": frozenset({1})}, ["declined"]),
        ({"number": 901}, {"taken": 1}, ["there"]),
    ],
)
def test_what_keeps_an_activity_from_meeting_a_wish(
    party: dict[str, Any], opening: dict[str, Any], against: list[str]
) -> None:
    assert failed_rules(a_party(**party), an_opening(**opening)) == against


@pytest.mark.parametrize(
    ("party", "opening", "points"),
    [
        ({"children": 1, "people": 2}, {}, 1000),
        ({}, {"children": False}, 1000),
        ({}, {}, 850),  # an adult sits where a child could
        ({"children": 1}, {"free": [TUESDAY, WEDNESDAY]}, 650),  # comes every second time
        ({"children": 1, "free": ()}, {}, 650),
        ({"children": 1}, {"free": []}, 650),
    ],
)
def test_the_points_of_a_fit(party: dict[str, Any], opening: dict[str, Any], points: int) -> None:
    assert score(a_party(**party), an_opening(**opening)) == points


def fitting(town: Town, wish: int | None = None) -> list[str]:
    found = find_wish(town.stage.connection, wish or town.wish)
    assert found is not None
    return [one.name for one in activities_for(town.stage.connection, found)]


def test_activities_for_a_wish_are_those_of_its_place_the_best_first() -> None:
    town = a_town()
    an_activity(town.stage, town.place, name="Floorball", free=["tue-evening", "sat-morning"])
    an_activity(town.stage, town.place, "music", name="Choir")
    an_activity(town.stage, town.place, name="Over", state="closed")
    an_activity(town.stage, town.place, name="Small", seats=2)
    an_activity(town.stage, town.place, name="Late", free=["fri-evening"])
    an_activity(town.stage, a_locality(town.stage, "Turku"), name="Far")
    assert fitting(town) == ["Football", "Floorball"]
    town.invite()
    town.amina.tap("Not this time")
    assert fitting(town) == ["Floorball"]


def test_why_an_activity_could_meet_a_wish_can_be_said() -> None:
    town = a_town()
    an_activity(town.stage, town.place, name="Floorball", free=[])
    wish = find_wish(town.stage.connection, town.wish)
    assert wish is not None
    football, floorball = activities_for(town.stage.connection, wish)
    assert said(football) == [
        "✨ Meets the wish: ⚽ Sport",
        "🗓️ Free at the same time: Tue 🌙 Evening",
        "📍 Old sports hall",
        "💺 5 seats are free",
    ]
    assert said(floorball)[1:] == ["🗓️ it varies", "📍 Same locality", "💺 For as many people as come"]


def said(one: Any) -> list[str]:
    return [catalogues().label("en", word.id, word.args) for word in reasons_for(one)]


def test_who_waits_is_heard_here_and_asked_about_nothing() -> None:
    town = a_town()
    stage, place_ = town.stage, town.place
    away = a_newcomer(stage, "Zahra", place_)
    change_person(stage.connection, away.person.id, state="paused")
    a_wish(stage, away, "sport")
    a_wish(stage, town.amina, "music", stage_is="found")
    far = a_newcomer(stage, "Farah", a_locality(stage, "Turku"))
    a_wish(stage, far, "sport")

    def waiting() -> list[int]:
        return [one.party.wish_id for one in families_in(stage.connection, [place_], stage.now)]

    assert waiting() == [town.wish]
    town.katri.send(f"/propose {town.wish} {town.liisa.person.id}").tap("send")
    assert waiting() == []
    town.liisa.tap("Not this time")
    assert waiting() == [town.wish]
    town.invite()
    assert waiting() == []


def test_need_and_long_waiting_go_first() -> None:
    town = a_town()
    zahra = a_family(town.stage, "Zahra", town.place)
    a_wish(town.stage, zahra, "sport")
    home = household_of(town.stage.connection, zahra.person.id)
    assert home is not None
    change_household(town.stage.connection, home.id, priority=2)
    now = town.stage.now
    assert [one.rank for one in families_in(town.stage.connection, [town.place], now)] == [0, 2]
    filling = place(
        families_in(town.stage.connection, [town.place], now), [an_opening(seats=3, locality_id=1)]
    )
    assert [one.party.newcomer_id for one in filling.placed] == [zahra.person.id]
    assert [one.reason for one in filling.left_out] == ["seats"]
    town.stage.wait(days=400)
    assert [one.rank for one in families_in(town.stage.connection, [town.place], town.stage.now)] == [1, 3]


def fill(*parties: Party, openings: list[Opening]) -> Filling:
    return place([Family(party, 1) for party in parties], openings)


@pytest.mark.parametrize(
    ("party", "openings", "reason"),
    [
        ({}, [], "none"),
        ({}, [{"category": "music"}], "none"),
        ({}, [{"locality_id": 2}], "none"),
        ({"free": (WEDNESDAY,)}, [{}, {"category": "music", "free": [WEDNESDAY]}], "time"),
        ({"children": 1}, [{"children": False}], "children"),
        ({"people": 3}, [{"seats": 2}], "seats"),
        ({}, [{"declined": frozenset({1})}], "declined"),
        ({}, [{"least": 2}], "least"),
        ({"free": (WEDNESDAY,), "children": 1}, [{"children": False}, {"children": True}], "time"),
    ],
)
def test_why_a_family_is_left_out(party: dict[str, Any], openings: list[dict[str, Any]], reason: str) -> None:
    given = [an_opening(number, **values) for number, values in enumerate(openings, start=1)]
    filling = fill(a_party(**party), openings=given)
    assert [one.reason for one in filling.left_out] == [reason]


def test_it_begins_when_enough_come_together() -> None:
    filling = fill(a_party(1, 2), a_party(2, 2), openings=[an_opening(least=4)])
    assert len(filling.placed) == 2
    assert len(fill(a_party(1, 2), openings=[an_opening(least=4, taken=2)]).placed) == 1


def test_more_are_seated_than_the_best_fits_alone_would_leave_room_for() -> None:
    """The one with a choice goes where the other cannot."""
    sport = an_opening(1, seats=1)
    late = an_opening(2, seats=1, free=[TUESDAY, WEDNESDAY])
    filling = fill(
        a_party(1, free=(TUESDAY, WEDNESDAY)), a_party(2, free=(WEDNESDAY,)), openings=[sport, late]
    )
    assert {one.party.wish_id: one.opening.activity.id for one in filling.placed} == {1: 1, 2: 2}


parties = some.builds(
    a_party,
    people=some.integers(1, 6),
    children=some.integers(0, 1),
    category=some.sampled_from(["sport", "music"]),
    free=some.sets(some.sampled_from([TUESDAY, WEDNESDAY]), max_size=2).map(tuple),
)
openings = some.builds(
    an_opening,
    taken=some.integers(0, 5),
    category=some.sampled_from(["sport", "music"]),
    free=some.sets(some.sampled_from([TUESDAY, WEDNESDAY]), max_size=2).map(sorted),
    seats=some.none() | some.integers(5, 12),
    least=some.integers(0, 8),
    children=some.booleans(),
    locality_id=some.integers(1, 2),
)


@settings(max_examples=60)
@given(
    some.lists(some.tuples(parties, some.integers(1, 2), some.integers(0, 3)), max_size=8),
    some.lists(openings, max_size=4),
)
def test_no_seat_is_given_twice_and_nobody_is_left_out_without_need(
    told: list[tuple[Party, int, int]], offered: list[Opening]
) -> None:
    families = [
        Family(Party(**{**vars(party), "wish_id": number, "newcomer_id": number}), where, rank)
        for number, (party, where, rank) in enumerate(told, start=1)
    ]
    where = {family.party.wish_id: family.locality_id for family in families}
    given_numbers = [
        Opening(Activity(**{**vars(each.activity), "id": number}), each.held)
        for number, each in enumerate(offered, start=1)
    ]
    filling = place(families, given_numbers)
    people = {each.activity.id: each.taken for each in given_numbers}
    for one in filling.placed:
        assert failed_rules(one.party, one.opening) == []
        assert one.opening.activity.locality_id == where[one.party.wish_id]
        people[one.opening.activity.id] += one.party.people
    for each in given_numbers:
        seats = each.activity.seats
        assert seats is None or people[each.activity.id] <= max(seats, each.taken)
    begun = {each.activity.id for each in given_numbers if people[each.activity.id] >= each.activity.least}
    assert {one.opening.activity.id for one in filling.placed} <= begun
    everyone = [one.party.wish_id for one in filling.placed] + [one.party.wish_id for one in filling.left_out]
    assert sorted(everyone) == sorted(where)
    for out in filling.left_out if filling.proven else []:
        for each in given_numbers:
            fits = each.activity.locality_id == where[out.party.wish_id] and not failed_rules(out.party, each)
            left = None if each.activity.seats is None else each.activity.seats - people[each.activity.id]
            room = left is None or left >= out.party.people
            assert not (fits and room and each.activity.id in begun)


def test_seats_held_for_outings_are_taken_for_everybody() -> None:
    town = a_town()
    town.katri.send(f"/propose {town.wish} {town.liisa.person.id}").tap("send")
    add_outing(town.stage.connection, 1, town.football)
    second = a_wish(town.stage, a_family(town.stage, "Zahra", town.place), "sport")
    assert fitting(town, second) == []
