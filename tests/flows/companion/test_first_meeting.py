"""Whoever said yes is introduced, comes along to the first meeting and no other, and hears when it falls away."""

from __future__ import annotations

from datetime import timedelta

import pytest

from flows.coordinator.timeline import timeline
from flows.engine.testing import Phone
from store.localities import change_locality
from store.meetings import change_meeting
from store.outbox import mark_sent
from store.people import change_person, make_coordinator
from store.sponsors import change_sponsor
from store.wishes import find_wish
from tests.flows.companion.first import First, quiet
from tests.flows.world import a_locality, a_sponsor, everything_in

LETS_GO = "It has nothing to do with you"


@pytest.fixture
def first() -> First:
    return First()


@pytest.fixture
def found() -> First:
    """A pair is there, and has no meeting yet."""
    first = First("found")
    first.a_pair()
    return first


def files(phone: Phone) -> int:
    """How many calendar files somebody got."""
    sent = [shown.outgoing.document for shown in phone.chat.values()]
    return sum(document is not None and document.mime == "text/calendar" for document in sent)


def agree(first: First) -> None:
    """The pair agrees to meet on Thursday at 18, and the companion comes."""
    first.say_yes()
    first.suggest(first.pair.id)
    first.selam.tap("I’m coming")
    first.amina.tap("I’m coming")


# Who hears that somebody comes


def test_before_there_is_a_pair_only_the_coordinator_hears_of_a_yes(first: First) -> None:
    first.say_yes()
    assert first.companion.state == "yes"
    assert "You hear from me when the first meeting is set" in first.selam.last.text
    assert "Selam Tesfay comes along" in first.eeva.last.text
    assert first.amina.texts == []
    assert first.kaisa.texts == []


def test_when_the_pair_begins_both_hear_who_comes_along_by_first_name(first: First) -> None:
    first.say_yes()
    first.pair_up()
    for phone in (first.amina, first.kaisa):
        assert "Selam comes along to your first meeting" in phone.last.text
        assert "speaks Tigrinya" in phone.last.text
        assert not any("Tesfay" in text for text in phone.texts)
    assert not any("Amina" in text or "Kaisa" in text for text in first.selam.texts)
    story = [moment.text.id for moment in timeline(first.stage.connection, first.pair.id)]
    assert "history-companion-comes" in story


def test_once_the_pair_exists_both_hear_at_once(found: First) -> None:
    found.say_yes()
    for phone in (found.amina, found.kaisa):
        assert "Selam comes along to your first meeting" in phone.last.text


def test_who_becomes_the_sponsor_of_the_wish_comes_along_no_more(first: First) -> None:
    change_sponsor(first.stage.connection, first.selam.person.id, capacity=1, likes=["sport"])
    first.say_yes()
    first.eeva.send(f"/propose {first.wish} {first.selam.person.id}").tap("send")
    first.selam.tap("yes")
    first.amina.tap("yes")
    assert first.companion.state == "over"
    assert not any("comes along" in text for text in first.amina.texts)


# The first meeting


def test_whoever_comes_along_is_invited_and_gets_the_calendar_file(found: First) -> None:
    found.say_yes()
    found.suggest(found.pair.id)
    assert "to which you come along" in found.selam.last.text
    assert "Thu 5 Mar, 18:00" in found.selam.last.text
    assert "Library" in found.selam.last.text
    assert [label for label in found.selam.last.labels if "time" in label] == []
    found.selam.tap("I’m coming")
    found.amina.tap("I’m coming")
    assert found.coming()[found.selam.person.id] == "yes"
    assert "The meeting is agreed" in found.selam.last.text
    assert "Selam" in found.amina.last.text
    assert files(found.selam) == 1
    assert found.selam.last.labels == ["☰ Menu"] or found.selam.last.labels == []
    assert any("Change or call off" in label for label in found.amina.last.labels)


def test_a_yes_after_the_meeting_is_agreed_comes_with_the_calendar_file(found: First) -> None:
    found.suggest(found.pair.id)
    found.amina.tap("I’m coming")
    found.say_yes()
    assert "to which you come along" in found.selam.last.text
    found.selam.tap("I’m coming")
    assert files(found.selam) == 1
    assert found.coming()[found.selam.person.id] == "yes"
    found.stage.wait(days=1, hours=8)
    assert "Your meeting" in found.selam.last.text


def test_the_two_agree_without_waiting_for_who_comes_along(found: First) -> None:
    found.say_yes()
    found.suggest(found.pair.id)
    found.amina.tap("I’m coming")
    assert found.meeting.state == "agreed"


def test_who_cannot_come_then_says_so_and_the_meeting_stands(found: First) -> None:
    found.say_yes()
    found.suggest(found.pair.id)
    found.selam.tap("I can’t")
    assert found.companion.state == "no"
    assert found.meeting.state == "suggested"
    assert found.selam.person.id not in found.coming()
    for phone in (found.amina, found.kaisa):
        assert any("Nobody comes along to your first meeting" in text for text in phone.texts)
    assert found.wanted()
    quiet(found.selam)
    found.amina.tap("I’m coming")
    found.kaisa.send(f"/meeting {found.pair.id} move").send("6.3.").send("18:00").tap("Send")
    assert found.selam.texts == []


def test_a_reminder_can_be_answered_with_no_too(found: First) -> None:
    agree(found)
    found.stage.wait(days=1, hours=8)
    assert "Your meeting" in found.selam.last.text
    quiet(found.kaisa)
    found.selam.tap("I can’t")
    assert "The others hear it from us" in found.selam.last.text
    assert found.companion.state == "no"
    assert "The meeting itself stays as it is" in found.kaisa.last.text
    assert found.meeting.state == "agreed"
    assert found.wanted()


def test_another_time_is_asked_of_everybody_again(found: First) -> None:
    agree(found)
    found.kaisa.send(f"/meeting {found.pair.id} move").send("6.3.").send("18:00").tap("Send")
    assert "another time for your meeting" in found.selam.last.text
    assert found.coming()[found.selam.person.id] == ""


def test_a_meeting_that_is_called_off_is_called_off_for_all_and_the_next_is_still_the_first(
    found: First,
) -> None:
    agree(found)
    found.kaisa.send(f"/meeting {found.pair.id}").tap("Call it off").tap("yes")
    assert "is called off" in found.selam.last.text
    assert found.selam.last.outgoing.document is not None
    assert not any("meeting" in button.data for button in found.selam.last.buttons)
    found.suggest(found.pair.id, "7.3.")
    assert "to which you come along" in found.selam.last.text


def test_a_companion_cannot_change_the_meeting_or_see_the_pair(found: First) -> None:
    agree(found)
    missing = found.selam.send("/meeting 999").last.text
    for command in ("meeting", "log", "end", "rest", "chat"):
        assert found.selam.send(f"/{command} {found.pair.id}").last.text == missing


# After the first meeting


def test_after_the_first_meeting_nothing_more_is_asked_of_them(found: First) -> None:
    agree(found)
    found.stage.wait(days=2, hours=23)
    found.selam.send("/menu")
    quiet(found.selam)
    found.kaisa.tap("We met")
    assert found.companion.state == "over"
    found.amina.tap("We met")
    found.stage.wait(days=30)
    found.suggest(found.pair.id, "10.4.")
    assert found.selam.texts == []
    assert found.selam.person.id not in found.coming()


def test_a_first_meeting_that_nobody_denies_is_the_only_one(found: First) -> None:
    agree(found)
    found.stage.wait(days=10)
    quiet(found.selam)
    found.suggest(found.pair.id, "20.3.")
    found.kaisa.send(f"/end {found.pair.id}").tap("yes").tap("Skip")
    assert found.selam.texts == []
    assert found.companion.state == "over"


def test_a_first_meeting_that_did_not_take_place_is_still_to_come(found: First) -> None:
    agree(found)
    found.stage.wait(days=2, hours=23)
    found.kaisa.tap("Not this time")
    found.suggest(found.pair.id, "12.3.")
    assert "to which you come along" in found.selam.last.text


def test_once_they_have_met_nobody_is_asked_along_any_more(found: First) -> None:
    found.ask()
    found.kaisa.send(f"/log {found.pair.id}").tap("met").tap("today")
    assert found.companion.state == "over"
    found.selam.tap("yes")
    assert "This question is over" in found.selam.last.text
    assert "there is none to come" in found.eeva.send(f"/companion {found.wish}").last.text


# When it falls away


@pytest.mark.parametrize("state", ["asked", "yes"])
def test_a_pair_that_ends_lets_who_comes_along_go_kindly(found: First, state: str) -> None:
    found.ask() if state == "asked" else found.say_yes()
    found.kaisa.send(f"/end {found.pair.id}").tap("yes").tap("Skip")
    assert LETS_GO in found.selam.last.text
    assert found.companion.state == "over"
    assert "companion" not in found.followed()
    assert not found.wanted()


def test_a_meeting_of_a_pair_that_ends_leaves_the_calendar_too(found: First) -> None:
    agree(found)
    found.kaisa.send(f"/end {found.pair.id}").tap("yes").tap("Skip")
    assert files(found.selam) == 2
    assert LETS_GO in found.selam.last.text


@pytest.mark.parametrize("who", ["kaisa", "amina", "nobody"])
def test_a_proposal_that_falls_away_lets_who_comes_along_go(first: First, who: str) -> None:
    first.say_yes()
    first.eeva.send(f"/propose {first.wish} {first.kaisa.person.id}").tap("send")
    quiet(first.selam)
    if who == "amina":
        first.kaisa.tap("yes")
        first.amina.tap("no")
    elif who == "kaisa":
        first.kaisa.tap("no")
    else:
        first.stage.wait(days=7)
    assert [LETS_GO in text for text in first.selam.texts] == [True]
    assert first.companion.state == "over"


@pytest.mark.parametrize("choice", ["withdrawn", "done"])
def test_a_wish_that_is_closed_lets_who_comes_along_go(first: First, choice: str) -> None:
    first.say_yes()
    first.amina.send("/wish 1").tap(choice).tap("yes")
    assert LETS_GO in first.selam.last.text
    assert first.companion.state == "over"


def test_a_late_yes_finds_that_there_is_nothing_to_come_to(first: First) -> None:
    first.ask()
    wish = find_wish(first.stage.connection, first.wish)
    assert wish is not None
    first.amina.send("/wish 1").tap("withdrawn").tap("yes")
    first.selam.tap("yes")
    assert "This question is over" in first.selam.last.text
    assert not any("comes along" in text for text in first.eeva.texts)


@pytest.mark.parametrize("way", ["stop", "leave", "erase"])
def test_who_leaves_comes_along_to_nothing_and_the_coordinator_is_told(found: First, way: str) -> None:
    agree(found)
    quiet(found.eeva, found.amina, found.kaisa)
    if way == "stop":
        found.selam.send("stop")
    elif way == "leave":
        found.selam.send("/profile leave").tap("yes")
    else:
        found.selam.send("/erase").tap("yes").tap("erase")
    assert found.wanted()
    assert any("You can ask somebody else" in text for text in found.eeva.texts)
    for phone in (found.amina, found.kaisa):
        assert any("Nobody comes along" in text for text in phone.texts)
    assert set(found.coming()) == {found.amina.person.id, found.kaisa.person.id}
    if way != "erase":
        assert found.companion.state == "over"


def test_a_newcomer_who_erases_themselves_lets_who_comes_along_go(first: First) -> None:
    first.say_yes()
    quiet(first.selam)
    first.amina.send("/erase").tap("yes").tap("erase")
    assert LETS_GO in first.selam.last.text
    assert not any("Amina" in text for text in first.selam.texts)


def test_a_sponsor_who_erases_themselves_lets_who_comes_along_go(found: First) -> None:
    found.say_yes()
    quiet(found.selam)
    found.kaisa.send("/erase").tap("yes").tap("erase")
    assert LETS_GO in found.selam.last.text
    assert found.companion.state == "over"


def test_who_is_kept_apart_is_invited_no_more_and_cannot_look_any_more(found: First) -> None:
    agree(found)
    found.stage.wait(days=1, hours=8)
    quiet(found.selam, found.amina)
    found.eeva.send(f"/apart {found.amina.person.id}").tap("yes").send("Selam").tap("avoid").tap("Skip")
    assert found.companion.state == "over"
    assert [LETS_GO in text for text in found.selam.texts] == [True]
    assert "Nobody comes along" in found.amina.last.text
    assert set(found.coming()) == {found.amina.person.id, found.kaisa.person.id}
    assert not found.wanted()
    quiet(found.selam)
    found.kaisa.send(f"/meeting {found.pair.id} move").send("6.3.").send("18:00").tap("Send")
    assert found.selam.texts == []


def test_the_open_question_of_who_is_kept_apart_is_over(found: First) -> None:
    found.say_yes()
    found.suggest(found.pair.id)
    (data,) = (button.data for button in found.selam.last.buttons if "I’m coming" in button.label)
    found.eeva.send(f"/apart {found.amina.person.id}").tap("yes").send("Selam").tap("avoid").tap("Skip")
    found.stage.now += timedelta(minutes=1)
    found.selam.happens("tap", data=data)
    assert found.selam.person.id not in found.coming()
    assert not any("Library" in text for text in found.selam.texts[-2:])


def test_a_second_sponsor_who_says_no_does_not_send_away_who_comes_along_with_the_first(found: First) -> None:
    found.say_yes()
    other = a_sponsor(found.stage, "Matti", found.place, likes=["sport"])
    found.eeva.send(f"/need {found.amina.person.id}").tap("How many").tap("Two sponsors")
    found.eeva.send(f"/propose {found.wish} {other.person.id}").tap("send")
    other.tap("no")
    assert found.companion.state == "yes"


def test_the_coordinator_lets_somebody_go_who_had_said_yes(found: First) -> None:
    agree(found)
    found.eeva.send(f"/companion {found.wish}").tap("Not needed any more")
    assert LETS_GO in found.selam.last.text
    for phone in (found.amina, found.kaisa):
        assert "Nobody comes along" in phone.last.text
    assert found.selam.person.id not in found.coming()
    missing = found.eeva.send("/letgo 999").last.text
    assert found.eeva.send(f"/letgo {found.companion.id}").last.text == missing


def left_in_store(first: First) -> str:
    """All that the database holds, once everything has been delivered."""
    for (number,) in first.stage.connection.exec_driver_sql("select id from outbox").fetchall():
        mark_sent(first.stage.connection, number, "1", first.stage.now)
    return everything_in(first.stage)


def test_erasing_leaves_no_name_in_what_others_heard(found: First) -> None:
    agree(found)
    found.selam.send("/erase").tap("yes").tap("erase")
    left = left_in_store(found)
    assert "Kaisa" in left
    assert "Selam" not in left
    assert "Tesfay" not in left


def test_erasing_reaches_who_came_along_from_another_locality(found: First) -> None:
    turku = a_locality(found.stage, "Turku")
    make_coordinator(found.stage.connection, found.eeva.person.id, turku)
    hana = a_sponsor(found.stage, "Hana", turku, languages={"ti": "native"}, travel_km=900)
    for place, north, east in ((found.place, 64.2, 27.7), (turku, 60.5, 22.3)):
        change_locality(found.stage.connection, place, latitude=north, longitude=east)
    found.suggest(found.pair.id)
    found.eeva.send(f"/accompany {found.wish} {hana.person.id}").tap("send")
    hana.tap("yes")
    assert "Amina" in hana.last.text
    found.amina.send("/erase").tap("yes").tap("erase")
    assert "Amina" not in left_in_store(found)


def test_a_cancelled_meeting_is_no_first_meeting(found: First) -> None:
    found.suggest(found.pair.id)
    change_meeting(found.stage.connection, found.meeting.id, state="cancelled")
    found.stage.wait(days=5)
    assert "Selam" in "".join(found.eeva.send(f"/companion {found.wish}").texts)
    change_person(found.stage.connection, found.selam.person.id, state="paused")
    assert (
        "paused or stopped" in found.eeva.send(f"/accompany {found.wish} {found.selam.person.id}").last.text
    )
