"""Meetings: the evening before, two hours before, and afterwards to each side apart."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from flows.engine.testing import NOON
from store.meetings import attendances_of, change_meeting, note_attendance
from store.pairs import change_pair
from tests.flows.nudges.following import Place, a_followed_pair, a_meeting, a_place, moments_of, sent, waiting

HELSINKI = ZoneInfo("Europe/Helsinki")


def local(text: str) -> datetime:
    """A moment written as local time."""
    return datetime.fromisoformat(text).replace(tzinfo=HELSINKI)


@pytest.fixture
def place() -> Place:
    """A newcomer, a sponsor and a coordinator, on Tuesday the third of March at noon."""
    return a_place()


def test_all_who_come_are_reminded_the_evening_before_and_two_hours_before(place: Place) -> None:
    pair = a_followed_pair(place)
    a_meeting(place, pair, local("2026-03-05 15:00"), place.liisa)
    place.stage.wait(days=2, hours=2)
    assert [(rule, to) for rule, to in sent(place.stage) if rule.startswith("meeting")] == [
        *(("meeting-evening", to) for to in ("newcomer", "sponsor", "coordinator")),
        *(("meeting-soon", to) for to in ("newcomer", "sponsor", "coordinator")),
    ]
    assert set(moments_of(place.stage, "meeting-evening")) == {local("2026-03-04 18:00")}
    assert set(moments_of(place.stage, "meeting-soon")) == {local("2026-03-05 13:00")}
    assert "Library" in place.amina.last.text
    assert "Pekka" in place.amina.last.text


def test_a_question_still_unanswered_is_shown_again_instead_of_a_second_one(place: Place) -> None:
    pair = a_followed_pair(place)
    a_meeting(place, pair, local("2026-03-05 15:00"))
    place.stage.wait(days=2, hours=2)
    with_buttons = [shown for shown in place.amina.chat.values() if "Library" in shown.text and shown.buttons]
    assert len(with_buttons) == 1


def test_whoever_cannot_come_is_not_reminded_again(place: Place) -> None:
    pair = a_followed_pair(place)
    meeting = a_meeting(place, pair, local("2026-03-05 15:00"))
    place.stage.wait(days=1, hours=7)
    place.amina.tap("no")
    assert {one.coming for one in attendances_of(place.stage.connection, meeting)} == {"yes", "no"}
    place.stage.wait(days=1)
    assert ("meeting-soon", "newcomer") not in sent(place.stage)
    assert ("meeting-soon", "sponsor") in sent(place.stage)


def test_no_evening_reminder_for_a_meeting_agreed_on_the_same_day(place: Place) -> None:
    pair = a_followed_pair(place)
    a_meeting(place, pair, local("2026-03-03 18:00"))
    assert "meeting-evening" not in waiting(place.stage)
    place.stage.wait(hours=5)
    assert [rule for rule, _ in sent(place.stage)] == ["meeting-soon", "meeting-soon"]


def test_a_reminder_that_cannot_wait_comes_on_a_sunday_and_early(place: Place) -> None:
    pair = a_followed_pair(place)
    a_meeting(place, pair, local("2026-03-08 09:30"))
    place.stage.wait(days=4, hours=21)
    assert set(moments_of(place.stage, "meeting-evening")) == {local("2026-03-07 18:00")}
    assert set(moments_of(place.stage, "meeting-soon")) == {local("2026-03-08 07:30")}


def test_each_side_is_asked_apart_whether_they_met(place: Place) -> None:
    pair = a_followed_pair(place)
    a_meeting(place, pair, local("2026-03-05 15:00"), place.liisa)
    place.stage.wait(days=2, hours=7)
    assert [to for rule, to in sent(place.stage) if rule == "meeting-met"] == ["newcomer", "sponsor"]
    assert set(moments_of(place.stage, "meeting-met")) == {local("2026-03-05 18:00")}


def test_the_question_afterwards_waits_for_a_good_moment(place: Place) -> None:
    pair = a_followed_pair(place)
    a_meeting(
        place, pair, local("2026-03-07 18:00")
    )  # Saturday: neither at nine in the evening nor on Sunday
    place.stage.wait(days=7)
    assert set(moments_of(place.stage, "meeting-met")) == {local("2026-03-09 09:00")}


def test_whoever_told_already_is_not_asked(place: Place) -> None:
    pair = a_followed_pair(place)
    meeting = a_meeting(place, pair, local("2026-03-05 15:00"))
    place.stage.wait(days=2, hours=5)
    note_attendance(place.stage.connection, meeting, place.amina.person.id, met="met")
    place.stage.wait(days=2)
    assert [to for rule, to in sent(place.stage) if rule == "meeting-met"] == ["sponsor"]


def test_a_meeting_called_off_or_of_a_resting_pair_reminds_nobody(place: Place) -> None:
    pair = a_followed_pair(place, contact_at=NOON)
    change_meeting(
        place.stage.connection, a_meeting(place, pair, NOON + timedelta(days=3)), state="cancelled"
    )
    a_meeting(place, pair, NOON + timedelta(days=4))
    change_pair(place.stage.connection, pair, state="paused")
    place.stage.wait(days=12)
    assert sent(place.stage) == []


def test_after_an_outage_of_some_hours_only_the_reminder_that_still_fits_comes(place: Place) -> None:
    pair = a_followed_pair(place, contact_at=NOON)
    a_meeting(place, pair, local("2026-03-05 15:00"))
    place.stage.now = local("2026-03-05 14:00")
    place.stage.wait(minutes=1)
    assert [rule for rule, _ in sent(place.stage)] == ["meeting-soon", "meeting-soon"]
