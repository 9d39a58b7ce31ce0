"""Pairs: a first meeting to set, the rhythm they agreed, silence, and how it is going."""

from __future__ import annotations

from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest

from flows.engine.testing import NOON
from store.pairs import change_pair
from store.people import change_person
from tests.flows.nudges.following import (
    Place,
    a_followed_pair,
    a_meeting,
    a_place,
    follows,
    moments_of,
    open_matters,
    sent,
    waiting,
)

HELSINKI = ZoneInfo("Europe/Helsinki")


@pytest.fixture
def place() -> Place:
    """A newcomer, a sponsor and a coordinator."""
    return a_place()


def test_without_a_first_meeting_sponsor_and_coordinator_hear_of_it_after_three_days(place: Place) -> None:
    pair = a_followed_pair(place)
    place.stage.wait(days=2, hours=23)
    assert sent(place.stage) == []
    place.stage.wait(hours=1)
    assert sent(place.stage) == [("first-meeting", "sponsor"), ("pair-unmet", "coordinator")]
    assert ("pair-unmet", f"pair:{pair}") in open_matters(place.stage)
    assert place.pekka.last.labels == ["📅 Set a meeting"]
    assert place.pekka.last.buttons[0].data == f"c:meeting {pair}"
    assert place.amina.chat == {}


@pytest.mark.parametrize("state", ["suggested", "agreed"])
def test_with_a_meeting_set_nobody_is_asked_to_set_one(place: Place, state: str) -> None:
    pair = a_followed_pair(place)
    a_meeting(place, pair, NOON + timedelta(days=10), state=state)
    place.stage.wait(days=4)
    assert sent(place.stage) == []
    assert open_matters(place.stage) == []


def test_when_the_rhythm_passes_both_are_asked_once_whether_they_have_been_in_touch(place: Place) -> None:
    a_followed_pair(place, contact_at=NOON)
    place.stage.wait(days=14, hours=1)
    assert sent(place.stage) == [("rhythm", "newcomer"), ("rhythm", "sponsor")]
    assert "Pekka" in place.amina.last.text
    assert "Amina" in place.pekka.last.text
    place.stage.wait(days=10)
    assert sent(place.stage) == [("rhythm", "newcomer"), ("rhythm", "sponsor")]


@pytest.mark.parametrize("rhythm", [7, 30])
def test_the_rhythm_is_the_pairs_own(place: Place, rhythm: int) -> None:
    a_followed_pair(place, contact_at=NOON, rhythm_days=rhythm)
    place.stage.wait(days=rhythm - 1)
    assert moments_of(place.stage, "rhythm") == []
    place.stage.wait(days=2)
    assert len(moments_of(place.stage, "rhythm")) == 2


def test_a_contact_that_is_logged_starts_the_rhythm_afresh(place: Place) -> None:
    pair = a_followed_pair(place, contact_at=NOON)
    place.stage.wait(days=10)
    place.pekka.send(f"/log {pair}").tap("called").tap("today")
    place.stage.wait(days=13)
    assert moments_of(place.stage, "rhythm") == []
    place.stage.wait(days=2)
    assert len(moments_of(place.stage, "rhythm")) == 2


def test_just_before_an_agreed_meeting_nobody_asks_about_contact(place: Place) -> None:
    pair = a_followed_pair(place, contact_at=NOON)
    a_meeting(place, pair, NOON + timedelta(days=15))
    place.stage.wait(days=14, hours=2)
    assert moments_of(place.stage, "rhythm") == []
    place.stage.wait(days=3)
    assert len(moments_of(place.stage, "rhythm")) == 2


def test_after_twice_the_rhythm_the_coordinator_hears_that_nothing_is_logged(place: Place) -> None:
    pair = a_followed_pair(place, contact_at=NOON)
    place.stage.wait(days=28, hours=1)
    assert ("pair-silent", f"pair:{pair}") in open_matters(place.stage)
    told = next(text for text in place.liisa.texts if "logged" in text)
    assert "28 days" in told
    assert "not meet" not in told
    place.stage.wait(days=60)  # while it is open it is not raised again
    assert sent(place.stage).count(("pair-silent", "coordinator")) == 1


def test_silence_comes_up_again_each_rhythm_once_it_was_seen_to(place: Place) -> None:
    a_followed_pair(place, contact_at=NOON)
    place.stage.wait(days=28, hours=1)
    done = next(
        button for shown in place.liisa.chat.values() for button in shown.buttons if "done" in button.data
    )
    place.liisa.happens("tap", data=done.data)
    assert open_matters(place.stage) == []
    place.stage.wait(days=15)
    assert sent(place.stage).count(("pair-silent", "coordinator")) == 2


def test_an_answer_is_no_silence(place: Place) -> None:
    a_followed_pair(place, contact_at=NOON)
    place.stage.wait(days=20)
    place.amina.tap("not-yet")
    place.stage.wait(days=20)
    assert ("pair-silent", "coordinator") not in sent(place.stage)
    place.stage.wait(days=12)
    assert ("pair-silent", "coordinator") in sent(place.stage)


def test_after_six_weeks_and_three_months_both_say_how_it_is_going(place: Place) -> None:
    a_followed_pair(place, contact_at=NOON, rhythm_days=365)
    place.stage.wait(days=43)
    assert sent(place.stage) == [("feedback-6-weeks", "newcomer"), ("feedback-6-weeks", "sponsor")]
    place.amina.tap("2").send("We did not find a time.")
    assert open_matters(place.stage)[0][0] == "feedback-low"
    place.stage.wait(days=55)
    assert sent(place.stage)[2:] == [("feedback-3-months", "newcomer"), ("feedback-3-months", "sponsor")]
    assert [
        moment.astimezone(HELSINKI).strftime("%d.%m. %H:%M")
        for moment in moments_of(place.stage, "feedback-3-months")
    ] == [
        "03.06. 12:00",
        "03.06. 12:00",
    ]


def test_a_pair_that_ended_hears_nothing_more(place: Place) -> None:
    pair = a_followed_pair(place)
    change_pair(place.stage.connection, pair, state="ended")
    place.stage.wait(days=120)
    assert sent(place.stage) == []
    assert waiting(place.stage) == set()


def test_a_resting_pair_is_left_alone_and_asked_afterwards(place: Place) -> None:
    pair = a_followed_pair(place, contact_at=NOON)
    change_pair(place.stage.connection, pair, state="paused")
    place.stage.wait(days=60)
    assert sent(place.stage) == []
    change_pair(place.stage.connection, pair, state="active")
    place.stage.wait(days=8)
    assert ("feedback-6-weeks", "newcomer") in sent(place.stage)


@pytest.mark.parametrize("values", [{"state": "paused"}, {"state": "stopped"}])
def test_while_one_has_paused_or_stopped_neither_is_asked(place: Place, values: dict[str, object]) -> None:
    a_followed_pair(place, contact_at=NOON)
    change_person(place.stage.connection, place.amina.person.id, **values)
    place.stage.wait(days=50)
    assert sent(place.stage) == []
    change_person(place.stage.connection, place.amina.person.id, state="active")
    place.stage.wait(days=8)
    assert ("rhythm", "newcomer") in sent(place.stage)
    assert ("rhythm", "sponsor") in sent(place.stage)


def test_someone_who_cannot_be_reached_is_asked_when_they_can(place: Place) -> None:
    a_followed_pair(place, contact_at=NOON)
    change_person(place.stage.connection, place.amina.person.id, reachable=False)
    place.stage.wait(days=20)
    assert sent(place.stage) == [("rhythm", "sponsor")]
    change_person(place.stage.connection, place.amina.person.id, reachable=True)
    place.stage.wait(days=5)
    assert sent(place.stage) == [("rhythm", "sponsor"), ("rhythm", "newcomer")]


def test_to_follow_again_counts_afresh_and_nothing_twice(place: Place) -> None:
    pair = a_followed_pair(place)
    place.stage.wait(days=2)
    follows(place.stage, "pair", pair)
    place.stage.wait(days=2, hours=12)
    assert sent(place.stage) == []
    place.stage.wait(days=2)
    assert sent(place.stage).count(("first-meeting", "sponsor")) == 1


def test_what_fell_due_at_night_while_nothing_ran_waits_for_the_morning(place: Place) -> None:
    a_followed_pair(place, contact_at=NOON)
    stage = place.stage
    stage.now += timedelta(days=15, hours=12)  # nothing ran until midnight
    stage.wait(minutes=1)
    assert sent(stage) == []
    stage.wait(hours=10)
    assert [moment.astimezone(HELSINKI).hour for moment in moments_of(stage, "rhythm")] == [9, 9]
