"""Proposals, wishes and sponsors: reminders to the one asked, back to the queue, still true, still waiting."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from flows.engine.testing import NOON
from store.people import change_person
from store.proposals import change_proposal, find_proposal
from store.sponsors import set_stage
from store.wishes import set_stage as set_wish_stage
from tests.flows.nudges.following import (
    Place,
    a_followed_wish,
    a_place,
    a_proposal,
    follows,
    moments_of,
    open_matters,
    sent,
    waiting,
)

HELSINKI = ZoneInfo("Europe/Helsinki")


def local(text: str) -> datetime:
    """A moment written as local time."""
    return datetime.fromisoformat(text).replace(tzinfo=HELSINKI)


@pytest.fixture
def place() -> Place:
    """A newcomer, a sponsor and a coordinator, on Tuesday the third of March at noon."""
    return a_place()


def propose(place: Place) -> int:
    """The coordinator proposes the sponsor for a wish, by command."""
    wish = a_followed_wish(place)
    place.liisa.send(f"/propose {wish} {place.pekka.person.id}")
    place.liisa.tap("Ask")
    return wish


def test_the_sponsor_is_reminded_after_two_days_with_the_question_shown_again(place: Place) -> None:
    propose(place)
    before = [shown for shown in place.pekka.chat.values() if shown.buttons]
    assert len(before) == 1
    place.stage.wait(days=2, hours=1)
    assert sent(place.stage) == [("proposal-sponsor", "sponsor")]
    assert place.pekka.last.text.startswith("🔔")
    asking = [shown for shown in place.pekka.chat.values() if shown.buttons]
    assert asking == [place.pekka.last]
    assert place.amina.chat == {}


def test_the_two_days_are_counted_from_when_the_one_now_asked_was_asked(place: Place) -> None:
    propose(place)
    place.stage.wait(days=1)
    place.pekka.tap("yes")
    place.stage.wait(days=1, hours=12)
    assert sent(place.stage) == []
    place.stage.wait(days=1)
    assert sent(place.stage) == [("proposal-newcomer", "newcomer")]
    assert place.amina.last.text.startswith("🔔")


def test_after_four_days_it_goes_back_to_the_queue_and_both_are_told(place: Place) -> None:
    propose(place)
    place.pekka.tap("yes")
    texts = len(place.pekka.texts), len(place.amina.texts)
    place.stage.wait(days=4, hours=1)
    found = find_proposal(place.stage.connection, 1)
    assert found is not None
    assert found.state == "returned"
    assert ("proposal-unanswered", "proposal:1") in open_matters(place.stage)
    assert (len(place.pekka.texts), len(place.amina.texts)) > texts
    assert sent(place.stage) == [("proposal-newcomer", "newcomer"), ("proposal-returned", "coordinator")]
    place.stage.wait(days=5)
    assert len(sent(place.stage)) == 2


def test_an_answer_ends_it(place: Place) -> None:
    propose(place)
    place.pekka.tap("Not this time")
    place.stage.wait(days=6)
    assert sent(place.stage) == []


def test_over_holidays_there_is_a_day_between_the_reminder_and_the_return() -> None:
    place = a_place(local("2026-12-23 12:00"))
    number = a_proposal(place, a_followed_wish(place))
    follows(place.stage, "proposal", number)
    place.stage.wait(days=10)
    reminded, returned = (
        moments_of(place.stage, "proposal-sponsor"),
        moments_of(place.stage, "proposal-returned"),
    )
    assert reminded == [local("2026-12-28 09:00")]
    assert returned == [local("2026-12-29 09:00")]


def test_a_question_that_was_put_away_is_asked_again(place: Place) -> None:
    number = a_proposal(place, a_followed_wish(place))  # nobody asked by a conversation
    follows(place.stage, "proposal", number)
    place.stage.wait(days=2, hours=1)
    assert place.pekka.texts[0].startswith("🔔")
    assert place.pekka.last.buttons


def test_someone_who_has_paused_is_not_reminded(place: Place) -> None:
    propose(place)
    change_person(place.stage.connection, place.pekka.person.id, state="paused")
    place.stage.wait(days=3)
    assert sent(place.stage) == []


def test_a_wish_that_waits_is_spoken_of_every_fortnight(place: Place) -> None:
    wish = a_followed_wish(place)
    place.stage.wait(days=14, hours=1)
    assert sent(place.stage) == [("wish-waiting", "newcomer"), ("wish-unmet", "coordinator")]
    assert ("wish-waiting", f"wish:{wish}") in open_matters(place.stage)
    assert [button.data for button in place.amina.last.buttons] == ["c:wishes", "c:home", "c:write"]
    assert "Sport" in place.amina.last.text
    assert any("14 days" in text and "Amina" in text for text in place.liisa.texts)
    place.stage.wait(days=14)
    assert sent(place.stage).count(("wish-waiting", "newcomer")) == 2
    assert sent(place.stage).count(("wish-unmet", "coordinator")) == 1  # it waits in the queue already


def test_while_someone_is_asked_a_wish_is_not_spoken_of(place: Place) -> None:
    number = a_proposal(place, a_followed_wish(place))
    place.stage.wait(days=15)
    assert sent(place.stage) == []
    change_proposal(place.stage.connection, number, state="declined")
    place.stage.wait(days=14)
    assert sent(place.stage) == [("wish-waiting", "newcomer"), ("wish-unmet", "coordinator")]


@pytest.mark.parametrize("stage", ["found", "withdrawn"])
def test_a_wish_that_waits_no_more_is_let_be(place: Place, stage: str) -> None:
    wish = a_followed_wish(place)
    set_wish_stage(place.stage.connection, wish, stage, NOON)
    place.stage.wait(days=40)
    assert sent(place.stage) == []
    assert waiting(place.stage) == set()


def test_active_sponsors_are_asked_at_each_months_end(place: Place) -> None:
    follows(place.stage, "sponsor", place.pekka.person.id)
    place.stage.wait(days=60)
    assert moments_of(place.stage, "availability") == [local("2026-03-31 17:00"), local("2026-04-30 17:00")]
    asking = [shown for shown in place.pekka.chat.values() if shown.buttons]
    assert len(asking) == 1  # the same question, shown again
    place.pekka.tap("yes")
    set_stage(place.stage.connection, place.pekka.person.id, "left", NOON)
    place.stage.wait(days=60)
    assert len(moments_of(place.stage, "availability")) == 2


def test_a_sponsor_who_told_days_ago_is_asked_a_month_later(place: Place) -> None:
    place.stage.now = NOON + timedelta(days=25)
    place.pekka.send("/availability").tap("yes")
    place.stage.wait(days=10)
    assert sent(place.stage) == []
    place.stage.wait(days=30)
    assert moments_of(place.stage, "availability") == [local("2026-04-30 17:00")]


def test_a_paused_sponsor_is_asked_only_once_they_are_back(place: Place) -> None:
    follows(place.stage, "sponsor", place.pekka.person.id)
    change_person(place.stage.connection, place.pekka.person.id, state="paused")
    place.stage.wait(days=45)
    assert sent(place.stage) == []
    change_person(place.stage.connection, place.pekka.person.id, state="active")
    place.stage.wait(days=8)
    assert sent(place.stage) == [("availability", "sponsor")]


def test_a_reminder_waits_for_the_morning(place: Place) -> None:
    place.stage.now = local("2026-03-03 21:30")
    number = a_proposal(place, a_followed_wish(place))
    follows(place.stage, "proposal", number)
    place.stage.wait(days=3)
    assert moments_of(place.stage, "proposal-sponsor") == [local("2026-03-06 09:00")]
