"""From the tables to a shortlist: who stands on it, in which order, and why the others do not."""

from __future__ import annotations

from datetime import timedelta

import pytest

import flows  # noqa: F401
from flows.engine.testing import Phone, Stage
from flows.matching import Candidate, Gathering, Survey, gaps, gather, kept_out, reasons, survey
from store.apart import keep_apart
from store.households import add_member, change_household, find_household, household_of
from store.localities import change_locality
from store.parts import set_part
from store.people import change_person
from store.proposals import add_proposal
from store.sponsors import change_sponsor
from store.wishes import find_wish
from tests.flows.world import a_locality, a_newcomer, a_pair, a_sponsor, a_wish


@pytest.fixture
def stage() -> Stage:
    return Stage()


@pytest.fixture
def place(stage: Stage) -> int:
    return a_locality(stage)


def around(stage: Stage, wish: int) -> tuple[Gathering, int]:
    found = find_wish(stage.connection, wish)
    assert found is not None
    gathering = gather(stage.connection, [found.locality_id], stage.now, found)
    home = find_household(stage.connection, found.household_id)
    assert home is not None
    household = gathering.household(home.person_id)
    assert household is not None
    return gathering, household


def look(stage: Stage, wish: int) -> Survey:
    return survey(*around(stage, wish))


def first(stage: Stage, wish: int) -> Candidate:
    return look(stage, wish).candidates[0]


def names(stage: Stage, wish: int) -> list[str]:
    return [candidate.name for candidate in look(stage, wish).candidates]


def proposed(stage: Stage, wish: int, newcomer: Phone, sponsor: Phone, place: int, state: str) -> None:
    add_proposal(
        stage.connection,
        wish_id=wish,
        sponsor_id=sponsor.person.id,
        newcomer_id=newcomer.person.id,
        locality_id=place,
        state=state,
        created_at=stage.now,
        asked_at=stage.now,
    )


def test_the_best_fit_comes_first_and_says_why(stage: Stage, place: int) -> None:
    amina = a_newcomer(stage, "Amina", place, language="ar", languages=["ar", "en"])
    a_sponsor(stage, "Liisa", place, likes=["sport"])
    a_sponsor(stage, "Omar", place, languages={"ar": "native"}, likes=["sport"])
    wish = a_wish(stage, amina, "sport")
    omar, liisa = look(stage, wish).candidates
    assert (omar.name, liisa.name) == ("Omar", "Liisa")
    assert omar.languages == ["ar"]
    assert [word.id for word in reasons(omar)] == [
        "match-languages",
        "match-times",
        "match-likes",
        "match-place",
    ]
    assert gaps(omar) == []


def test_what_is_not_covered_is_said(stage: Stage, place: int) -> None:
    amina = a_newcomer(stage, "Amina", place, language="ar", free=[])
    a_sponsor(stage, "Liisa", place, meets=["family", "woman"])
    (liisa,) = look(stage, a_wish(stage, amina, "music")).candidates
    assert [word.id for word in gaps(liisa)] == [
        "match-gap-language",
        "match-gap-own-times",
        "match-gap-one",
        "match-gap-women",
        "match-gap-wish",
    ]


def test_equal_fits_keep_one_order(stage: Stage, place: int) -> None:
    amina = a_newcomer(stage, "Amina", place)
    for name in ("Liisa", "Matti", "Kaisa"):
        a_sponsor(stage, name, place)
    assert names(stage, a_wish(stage, amina)) == ["Liisa", "Matti", "Kaisa"]


def test_sponsors_of_another_place_are_not_looked_at(stage: Stage, place: int) -> None:
    amina = a_newcomer(stage, "Amina", place)
    a_sponsor(stage, "Liisa", a_locality(stage, "Turku"))
    assert look(stage, a_wish(stage, amina)).seen == 0


def test_only_those_who_are_here_and_have_room_are_found(stage: Stage, place: int) -> None:
    amina, samir = a_newcomer(stage, "Amina", place), a_newcomer(stage, "Samir", place)
    a_sponsor(stage, "Applied", place, stage_is="applied")
    for name, change in (
        ("Paused", {"state": "paused"}),
        ("Stopped", {"state": "stopped"}),
        ("Gone", {"reachable": False}),
    ):
        change_person(stage.connection, a_sponsor(stage, name, place).person.id, **change)
    a_pair(stage, samir, a_sponsor(stage, "Full", place))
    asked = a_sponsor(stage, "Asked", place)
    proposed(stage, a_wish(stage, samir), samir, asked, place, "sponsor")
    roomy = a_sponsor(stage, "Roomy", place, capacity=2)
    a_pair(stage, samir, roomy)
    assert names(stage, a_wish(stage, amina)) == ["Roomy"]


@pytest.mark.parametrize("state", ["declined", "sponsor"])
def test_nobody_is_proposed_again_what_was_declined_or_waits(stage: Stage, place: int, state: str) -> None:
    amina, liisa = a_newcomer(stage, "Amina", place), a_sponsor(stage, "Liisa", place, capacity=3)
    wish = a_wish(stage, amina)
    proposed(stage, wish, amina, liisa, place, state)
    assert names(stage, wish) == []
    other = a_wish(stage, amina, "friends")
    assert names(stage, other) == []


def test_a_question_nobody_answered_bars_nothing(stage: Stage, place: int) -> None:
    amina, liisa = a_newcomer(stage, "Amina", place), a_sponsor(stage, "Liisa", place)
    wish = a_wish(stage, amina)
    proposed(stage, wish, amina, liisa, place, "returned")
    assert names(stage, wish) == ["Liisa"]


def test_those_who_have_met_are_not_introduced_again(stage: Stage, place: int) -> None:
    amina, liisa = a_newcomer(stage, "Amina", place), a_sponsor(stage, "Liisa", place, capacity=3)
    a_pair(stage, amina, liisa, state="ended")
    assert names(stage, a_wish(stage, amina)) == []


def test_a_wish_for_a_child_needs_experience_and_the_check(stage: Stage, place: int) -> None:
    amina = a_newcomer(stage, "Amina", place)
    home = household_of(stage.connection, amina.person.id)
    assert home is not None
    child = add_member(stage.connection, household_id=home.id, name="Nour", kind="child", age="7-12")
    a_sponsor(stage, "Neither", place)
    a_sponsor(stage, "Checked", place, checked=True)
    a_sponsor(stage, "Said", place, children="yes", check_said=True)
    a_sponsor(stage, "Both", place, checked=True, children="yes")
    assert names(stage, a_wish(stage, amina, members=[child])) == ["Both"]
    assert names(stage, a_wish(stage, amina, "children")) == ["Both"]
    assert sorted(names(stage, a_wish(stage, amina))) == ["Both", "Checked"]
    assert sorted(names(stage, a_wish(stage, amina, "music", members=[child - 1]))) == ["Both", "Checked"]


def test_the_rule_that_thins_most_is_named(stage: Stage, place: int) -> None:
    amina = a_newcomer(stage, "Amina", place, gender="woman")
    a_sponsor(stage, "Matti", place, gender="man")
    a_sponsor(stage, "Pekka", place, gender="man", free=["mon-morning"])
    looked = look(stage, a_wish(stage, amina))
    assert looked.candidates == []
    assert (looked.thinnest, looked.kept_out["gender"], looked.seen) == ("gender", 2, 2)


def test_the_first_rule_that_fails_is_said_of_each(stage: Stage, place: int) -> None:
    amina = a_newcomer(stage, "Amina", place, gender="woman")
    a_sponsor(stage, "Matti", place, gender="man", free=["mon-morning"])
    a_sponsor(stage, "Kaisa", place, gender="woman", free=["mon-morning"])
    a_sponsor(stage, "Liisa", place, gender="woman")
    rules = {each.name: each.rule for each in kept_out(*around(stage, a_wish(stage, amina)))}
    assert rules == {"Matti": "gender", "Kaisa": "time"}


@pytest.mark.parametrize("kind", ["avoid", "conflict", "skip"])
def test_who_is_kept_apart_is_not_suggested(stage: Stage, place: int, kind: str) -> None:
    amina, liisa = a_newcomer(stage, "Amina", place), a_sponsor(stage, "Liisa", place, capacity=3)
    wish, other = a_wish(stage, amina), a_wish(stage, amina, "sport")
    keep_apart(
        stage.connection,
        newcomer_id=amina.person.id,
        sponsor_id=liisa.person.id,
        wish_id=wish if kind == "skip" else None,
        kind=kind,
        created_at=stage.now,
    )
    assert names(stage, wish) == []
    assert names(stage, other) == (["Liisa"] if kind == "skip" else [])


def test_a_sponsor_of_the_next_locality_comes_as_far_as_they_said(stage: Stage, place: int) -> None:
    turku = a_locality(stage, "Turku")
    change_locality(stage.connection, place, latitude=60.45, longitude=22.27)
    change_locality(stage.connection, turku, latitude=60.45, longitude=22.45)  # ten kilometres east
    amina = a_newcomer(stage, "Amina", place)
    liisa = a_sponsor(stage, "Liisa", turku, travel_km=5)
    wish = find_wish(stage.connection, a_wish(stage, amina))
    assert wish is not None

    def found() -> list[str]:
        gathering = gather(stage.connection, [place, turku], stage.now, wish)
        return [each.name for each in survey(gathering, 0).candidates]

    assert found() == []
    change_sponsor(stage.connection, liisa.person.id, travel_km=20)
    assert found() == ["Liisa"]


def test_parts_of_a_locality_tell_how_far_it_is(stage: Stage, place: int) -> None:
    set_part(stage.connection, place, "Keskusta", 64.2273, 27.7285)
    set_part(stage.connection, place, "Lohtaja", 64.2406, 27.7002)
    amina = a_newcomer(stage, "Amina", place, part="lohtaja")
    a_sponsor(stage, "Liisa", place, part="Keskusta")
    wish = a_wish(stage, amina)
    assert first(stage, wish).km == 2.0
    assert "match-distance" in [word.id for word in reasons(first(stage, wish))]


def test_a_family_that_looks_for_two_has_need_of_two(stage: Stage, place: int) -> None:
    amina, samir = a_newcomer(stage, "Amina", place), a_newcomer(stage, "Samir", place)
    home = household_of(stage.connection, amina.person.id)
    assert home is not None
    change_household(stage.connection, home.id, wanted=2, priority=2)
    a_wish(stage, amina)
    a_wish(stage, samir)
    two, one = gather(stage.connection, [place], stage.now).needs
    assert (two.needed, two.met, two.rank) == (2, False, 2)
    assert (one.needed, one.met, one.rank) == (1, False, 0)
    a_pair(stage, amina, a_sponsor(stage, "Liisa", place))
    two, _ = gather(stage.connection, [place], stage.now).needs
    assert (two.needed, two.met) == (1, True)


def test_who_has_waited_long_comes_sooner_as_the_locality_says(stage: Stage, place: int) -> None:
    amina = a_newcomer(stage, "Amina", place)
    a_wish(stage, amina)
    change_locality(stage.connection, place, patience_days=30)
    stage.now += timedelta(days=29)
    (need,) = gather(stage.connection, [place], stage.now).needs
    assert (need.rank, need.waited) == (0, 29)
    stage.now += timedelta(days=1)
    (need,) = gather(stage.connection, [place], stage.now).needs
    assert (need.rank, need.waited) == (1, 30)


def test_who_has_paused_or_waits_for_nothing_is_not_gathered(stage: Stage, place: int) -> None:
    for name, change in (("Amina", {"state": "paused"}), ("Samir", {"reachable": False})):
        newcomer = a_newcomer(stage, name, place)
        a_wish(stage, newcomer)
        change_person(stage.connection, newcomer.person.id, **change)
    settled = a_newcomer(stage, "Omar", place)
    a_wish(stage, settled, stage_is="begun")
    assert gather(stage.connection, [place], stage.now).needs == []
