"""From the tables to a shortlist: who stands on it, in which order, and why the others do not."""

from __future__ import annotations

import pytest

import flows  # noqa: F401
from flows.engine.testing import Phone, Stage
from flows.matching import Survey, candidates, gaps, reasons, survey
from store.households import add_member, household_of
from store.people import change_person
from store.proposals import add_proposal
from store.wishes import find_wish
from tests.flows.world import a_locality, a_newcomer, a_pair, a_sponsor, a_wish


@pytest.fixture
def stage() -> Stage:
    return Stage()


@pytest.fixture
def place(stage: Stage) -> int:
    return a_locality(stage)


def look(stage: Stage, wish: int) -> Survey:
    found = find_wish(stage.connection, wish)
    assert found is not None
    return survey(stage.connection, found)


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
    found = find_wish(stage.connection, wish)
    assert found is not None
    omar, liisa = candidates(stage.connection, found)
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
        "match-gap-wish",
        "match-gap-own-times",
        "match-gap-one",
        "match-gap-women",
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


def test_the_rule_that_thins_most_is_named(stage: Stage, place: int) -> None:
    amina = a_newcomer(stage, "Amina", place, gender="woman")
    a_sponsor(stage, "Matti", place, gender="man")
    a_sponsor(stage, "Pekka", place, gender="man", free=["mon-morning"])
    looked = look(stage, a_wish(stage, amina))
    assert looked.candidates == []
    assert (looked.thinnest, looked.kept_out["gender"], looked.seen) == ("gender", 2, 2)
