"""All activities are filled at once: the coordinator ticks, and nobody is asked before they say so."""

from __future__ import annotations

import pytest

from flows.engine.testing import Phone
from store.activities import change_activity
from store.households import change_household, household_of
from tests.flows.activities.town import Town, a_family, a_town
from tests.flows.world import a_coordinator, a_locality, a_newcomer, a_wish, an_activity, snapshot


@pytest.fixture
def town() -> Town:
    return a_town()


def wishing(town: Town, name: str, category: str = "sport", **home: object) -> Phone:
    """One person who wishes for something."""
    newcomer = a_newcomer(town.stage, name, town.place, **home)
    a_wish(town.stage, newcomer, category)
    return newcomer


def test_the_best_list_is_ticked_and_then_asked(town: Town) -> None:
    bilal = wishing(town, "Bilal")
    town.katri.send("/sessions")
    assert "Football: 💺 5 seats are free" in town.katri.last.text
    assert "Amina (3 people), ⚽ Sport → Football, Tue 🌙 Evening" in town.katri.last.text
    before = snapshot(town.stage, "inbox", "outbox", "sessions")
    town.katri.tap("tick").tap("Bilal").tap("Done")
    assert snapshot(town.stage, "inbox", "outbox", "sessions") == before
    assert (town.amina.texts, bilal.texts) == ([], [])
    town.katri.tap("Ask them")
    assert "I have asked 1 household" in "".join(town.katri.texts)
    assert "Football" in bilal.last.text
    assert town.amina.texts == []
    bilal.tap("Yes, gladly")
    assert [(seat.people, seat.state) for seat in town.seats()] == [(1, "yes")]


def test_all_of_the_plan_are_asked_at_once(town: Town) -> None:
    bilal = wishing(town, "Bilal")
    town.katri.send("/sessions").tap("All of these").tap("Ask them")
    assert all("Would you like to come" in phone.last.text for phone in (town.amina, bilal))
    assert sum(seat.people for seat in town.seats()) == 4


@pytest.mark.parametrize("taps", [("all", "Not now"), ("tick", "Done"), ("Nobody now",)])
def test_nobody_is_asked_before_the_coordinator_says_so(town: Town, taps: tuple[str, ...]) -> None:
    town.katri.send("/sessions").tap_all(*taps)
    assert "nobody has been asked" in "".join(town.katri.texts)
    assert (town.seats(), town.amina.texts) == ([], [])


def test_a_long_list_has_pages(town: Town) -> None:
    change_activity(town.stage.connection, town.football, seats=None)
    for number in range(9):
        wishing(town, f"N{number}")
    town.katri.send("/sessions").tap("tick")
    assert len([label for label in town.katri.last.labels if "→" in label]) == 8
    town.katri.tap("N0").tap("Done")
    assert len([label for label in town.katri.last.labels if "→" in label]) == 2
    town.katri.tap("N8").tap("Done").tap("Ask them")
    asked = [
        name for name in ("Amina", *(f"N{number}" for number in range(9))) if town.stage.phone(name).texts
    ]
    assert asked == ["N0", "N8"]


def test_who_is_left_out_is_said_with_a_reason(town: Town) -> None:
    wishing(town, "Dina", "music")
    wishing(town, "Elias", free=["fri-evening"])
    large = a_family(town.stage, "Farah", town.place)
    first = household_of(town.stage.connection, town.amina.person.id)
    assert first is not None
    change_household(town.stage.connection, first.id, priority=1)
    a_wish(town.stage, large, "sport")
    an_activity(town.stage, town.place, "work", name="Job club", least=4)
    wishing(town, "Gul", "work")
    text = town.katri.send("/sessions").last.text
    assert "Dina, 🎵 Music and culture: no group or activity for this wish" in text
    assert "Elias, ⚽ Sport: no time in common" in text
    assert "Farah, ⚽ Sport: no seats left for all of them" in text
    assert "Gul, 💼 Work: too few people for it to begin" in text
    assert "Job club: 💺 For as many people as come and 🌱 It begins with 4 people or more" in text


def test_with_nothing_open_or_nobody_waiting_it_is_said(town: Town) -> None:
    town.invite()
    assert "Nobody waits who could be invited" in town.katri.send("/sessions").last.text
    other = a_coordinator(town.stage, "Olli", a_locality(town.stage, "Turku"))
    assert "No group or activity is open" in other.send("/sessions").last.text


def test_seats_given_meanwhile_are_not_given_again(town: Town) -> None:
    bilal = wishing(town, "Bilal")
    town.katri.send("/sessions").tap("All of these")
    change_activity(town.stage.connection, town.football, seats=3)
    town.katri.tap("Ask them")
    assert sum(seat.people for seat in town.seats()) <= 3
    assert "things have changed meanwhile" in "".join(town.katri.texts)
    assert bool(bilal.texts) != bool(town.amina.texts)


def test_nothing_of_another_place_is_seen(town: Town) -> None:
    turku = a_locality(town.stage, "Turku")
    stranger = a_coordinator(town.stage, "Olli", turku)
    an_activity(town.stage, turku, name="Rowing")
    seen = "".join(stranger.send("/sessions").texts)
    assert "Rowing" in seen
    assert "Football" not in seen
    assert "Amina" not in seen


def test_a_coordinator_of_two_places_can_fill_one_or_both(town: Town) -> None:
    turku = a_locality(town.stage, "Turku")
    both = a_coordinator(town.stage, "Olli", town.place, turku)
    an_activity(town.stage, turku, name="Rowing")
    a_wish(town.stage, a_newcomer(town.stage, "Zahra", turku), "sport")
    assert "Football" not in both.send("/sessions").tap("Turku").last.text
    text = both.send("/sessions").tap("All of mine").last.text
    assert "Amina (3 people), ⚽ Sport → Football" in text
    assert "Zahra (1 person), ⚽ Sport → Rowing" in text
