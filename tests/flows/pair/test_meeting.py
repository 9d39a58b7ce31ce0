"""A meeting is suggested, agreed by all, moved and called off; calendars follow."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from icalendar import Calendar

from flows.engine import Refused, Scene
from flows.engine.testing import Phone
from flows.pair.confirming import confirm_meeting
from store.matters import find_open
from store.people import change_person
from store.tables import nudges
from tests.flows.pair.two import Two
from tests.flows.world import a_coordinator, a_locality, a_newcomer


def calendars(phone: Phone) -> list[Calendar]:
    """The calendar files a phone has received, in order."""
    files = [shown.outgoing.document for shown in phone.chat.values() if shown.outgoing.document]
    assert all(file.mime == "text/calendar" and file.name.endswith(".ics") for file in files)
    return [Calendar.from_ical(file.content) for file in files]


def test_both_confirm_and_each_gets_the_meeting_in_words_and_as_a_calendar_file(two: Two) -> None:
    two.kaisa.send(f"/meeting {two.number}").send("5.3.").send("18:00")
    two.kaisa.tap("90 minutes").tap("Face to face").send("المكتبة").tap("Yes").send("my daughter")
    assert "Thu 5 Mar, 18:00" in two.kaisa.last.text
    assert "Amina, Kaisa and my daughter" in two.kaisa.last.text
    two.kaisa.tap("Send")
    assert "Kaisa suggests a meeting" in two.amina.last.text
    assert "المكتبة" in two.amina.last.text
    assert two.meetings[0].state == "suggested"
    two.amina.tap("I’m coming")
    [meeting] = two.meetings
    assert (meeting.state, meeting.first) == ("agreed", True)
    assert meeting.starts_at == datetime(2026, 3, 5, 16, 0, tzinfo=UTC)
    for phone, other in ((two.amina, "Kaisa"), (two.kaisa, "Amina")):
        assert any("The meeting is agreed" in text and "90 minutes" in text for text in phone.texts)
        [calendar] = calendars(phone)
        [event] = calendar.events
        assert event["summary"] == f"Meeting: {other}"
        assert event.start == datetime(2026, 3, 5, 18, 0, tzinfo=ZoneInfo("Europe/Helsinki"))
        assert event.end == datetime(2026, 3, 5, 19, 30, tzinfo=ZoneInfo("Europe/Helsinki"))
        assert event["location"] == "المكتبة"
        assert (event["sequence"], calendar["method"]) == (0, "PUBLISH")
        assert "Korhonen" not in calendar.to_ical().decode()
        assert "Ali" not in calendar.to_ical().decode()
    assert two.wish.stage == "found"
    assert any("needs an interpreter" in text for text in two.ritva.texts)


def test_the_time_is_the_time_of_the_place_in_summer_too(two: Two) -> None:
    two.suggest(two.kaisa, day="2026-06-01")
    two.amina.tap("I’m coming")
    assert two.meetings[0].starts_at == datetime(2026, 6, 1, 15, 0, tzinfo=UTC)
    [event] = calendars(two.amina)[0].events
    assert event.start.utcoffset().total_seconds() == 3 * 3600


def test_a_time_that_is_past_is_refused_and_asked_again(two: Two) -> None:
    two.kaisa.send(f"/meeting {two.number}").send("3.3.").send("11:59")
    assert "already past" in two.kaisa.texts[-2]
    two.kaisa.send("١٣:٠٠").tap("30 minutes")
    assert "How would you meet?" in two.kaisa.last.text


def test_back_leads_from_the_time_to_the_day(two: Two) -> None:
    two.kaisa.send(f"/meeting {two.number}").send("5.3.")
    two.kaisa.tap("Back").send("6.3.")
    assert "Friday 6 March" in two.kaisa.last.text


def test_a_place_is_written_not_spoken_and_needed_only_face_to_face(two: Two) -> None:
    two.kaisa.send(f"/meeting {two.number}").send("5.3.").send("18").tap("30 minutes")
    two.kaisa.tap("Face to face").media("voice")
    assert "Please type this one" in two.kaisa.last.text
    assert "Skip" not in " ".join(two.kaisa.last.labels)
    two.kaisa.tap("Back").tap("By phone").tap("Skip").tap("No").tap("Skip")
    assert "By phone" in two.kaisa.last.text
    two.kaisa.tap("Send")
    two.amina.tap("I’m coming")
    [event] = calendars(two.amina)[0].events
    assert event["location"] == "📞 By phone"


def test_a_coordinator_suggests_and_comes_too(two: Two) -> None:
    two.ritva.send(f"/meeting {two.number}").send("5.3.").send("18").tap("60 minutes")
    two.ritva.tap("Face to face").send("Library").tap("No").tap("Yes").tap("Skip").tap("Send")
    assert "Amina, Kaisa and Ritva" in two.amina.last.text
    two.amina.tap("I’m coming")
    assert two.meetings[0].state == "suggested"
    two.kaisa.tap("I’m coming")
    assert two.meetings[0].state == "agreed"
    [event] = calendars(two.ritva)[0].events
    assert event["summary"] == "Meeting: Amina and Kaisa"


def test_a_coordinator_who_does_not_come_hears_of_it_without_a_file(two: Two) -> None:
    two.suggest(two.ritva)
    two.amina.tap("I’m coming")
    two.kaisa.tap("I’m coming")
    assert "The meeting is agreed" in two.ritva.last.text
    assert calendars(two.ritva) == []


def test_another_time_in_own_words_reaches_whoever_suggested_with_a_button_to_move(two: Two) -> None:
    two.suggest(two.kaisa)
    two.amina.tap("Another time").tap("Own words").send("يوم الجمعة")
    assert "Amina cannot come on Thu 5 Mar, 18:00" in two.kaisa.last.text
    assert "يوم الجمعة" in two.kaisa.last.text
    two.kaisa.tap("Suggest another time").send("6.3.").send("17").tap("Send")
    assert "another time for your meeting" in two.amina.last.text
    two.amina.tap("I’m coming")
    [meeting] = two.meetings
    assert (meeting.state, meeting.revision) == ("agreed", 1)


def test_another_time_can_be_spoken(two: Two) -> None:
    two.suggest(two.kaisa)
    two.amina.tap("Another time").tap("Own words").media("voice", seconds=4).tap("keep")
    assert "voice message" in two.kaisa.last.text
    media = two.kaisa.last.outgoing.media
    assert media is not None
    assert media.kind == "voice"


def test_another_time_can_be_suggested_at_once(two: Two) -> None:
    two.suggest(two.kaisa)
    two.amina.tap("Another time").tap("Suggest a time").send("7.3.").send("12").tap("Send")
    assert "Amina suggests another time" in two.kaisa.last.text
    two.kaisa.tap("I’m coming")
    assert two.meetings[0].state == "agreed"
    assert two.meetings[0].starts_at == datetime(2026, 3, 7, 10, 0, tzinfo=UTC)


def test_who_cannot_come_is_told_on_to_whoever_suggested(two: Two) -> None:
    two.suggest(two.kaisa)
    two.amina.tap("I can’t")
    assert "Amina cannot come on Thu 5 Mar, 18:00" in two.kaisa.last.text
    assert two.meetings[0].state == "suggested"


def test_moving_an_agreed_meeting_asks_again_and_raises_the_sequence(two: Two) -> None:
    first = two.agree()
    two.amina.send(f"/meeting {two.number}").tap("Another time").send("8.3.").send("14")
    two.amina.tap("Send")
    assert two.meetings[0].state == "suggested"
    two.kaisa.tap("I’m coming")
    before, after = (calendar.events[0] for calendar in calendars(two.kaisa))
    assert before["uid"] == after["uid"]
    assert (before["sequence"], after["sequence"]) == (0, 1)
    assert two.meetings[0].id == first.id


def test_a_yes_to_a_time_that_was_moved_meanwhile_does_not_count(two: Two) -> None:
    two.suggest(two.kaisa)
    old = two.amina.last.buttons[0].data
    two.kaisa.send(f"/meeting {two.number}").tap("Another time").send("9.3.").send("10")
    two.kaisa.tap("Send")
    two.amina._in(kind="tap", data=old)
    assert "has changed" in " ".join(two.amina.texts)
    assert two.meetings[0].state == "suggested"


def test_calling_off_takes_the_meeting_out_of_the_calendars(two: Two) -> None:
    two.agree()
    two.kaisa.send(f"/meeting {two.number}").tap("Call it off").tap("Yes")
    assert two.meetings[0].state == "cancelled"
    assert "called off" in two.amina.last.text
    for phone in (two.amina, two.kaisa):
        agreed, cancelled = calendars(phone)
        assert cancelled["method"] == "CANCEL"
        assert cancelled.events[0]["status"] == "CANCELLED"
        assert cancelled.events[0]["uid"] == agreed.events[0]["uid"]
        assert cancelled.events[0]["sequence"] == 1
    two.kaisa.send(f"/meeting {two.number}")
    assert "Which day?" in two.kaisa.last.text


def test_a_moved_meeting_that_is_called_off_leaves_the_calendars_too(two: Two) -> None:
    two.agree()
    two.kaisa.send(f"/meeting {two.number} move").send("9.3.").send("10").tap("Send")
    two.kaisa.send(f"/meeting {two.number}").tap("Call it off").tap("Yes")
    assert [calendar.events[0]["sequence"] for calendar in calendars(two.amina)] == [0, 2]


def test_a_suggestion_called_off_brings_no_file(two: Two) -> None:
    two.suggest(two.kaisa)
    two.kaisa.send(f"/meeting {two.number}").tap("Call it off").tap("Yes")
    assert "called off" in two.amina.last.text
    assert calendars(two.amina) == []


def test_leaving_a_meeting_as_it_is_changes_nothing(two: Two) -> None:
    before = two.agree()
    two.kaisa.send(f"/meeting {two.number}").tap("Leave it")
    assert two.meetings == [before]


def test_two_who_suggest_at_once_do_not_make_two_meetings(two: Two) -> None:
    two.kaisa.send(f"/meeting {two.number}").send("5.3.").send("18").tap("60 minutes")
    two.kaisa.tap("Face to face").send("Library").tap("No").tap("Skip")
    two.suggest(two.amina, day="6.3.")
    two.kaisa.tap("Send")
    assert any("Something changed" in text for text in two.kaisa.texts)
    assert len(two.meetings) == 1


def test_who_cannot_be_asked_is_put_before_the_coordinator(two: Two) -> None:
    change_person(two.stage.connection, two.amina.person.id, reachable=False)
    two.suggest(two.kaisa)
    matter = find_open(two.stage.connection, "meeting-trouble", f"meeting:{two.meetings[0].id}")
    assert matter is not None
    assert matter.data is not None
    assert matter.data["who"] == "Amina"


def test_strangers_and_other_localities_are_refused_alike(two: Two) -> None:
    elsewhere = a_locality(two.stage, "Turku")
    strangers = [
        a_coordinator(two.stage, "Olli", elsewhere),
        a_newcomer(two.stage, "Sara", two.locality),
    ]
    for stranger in strangers:
        answers = []
        for number in (two.number, 999):
            stranger.send(f"/meeting {number}")
            answers.append(stranger.last.text)
        assert answers[0] == answers[1]
        assert "Which day" not in answers[0]


def test_a_guest_cannot_set_meetings(two: Two) -> None:
    change_person(two.stage.connection, two.amina.person.id, role="guest")
    two.amina.send(f"/meeting {two.number}")
    assert "not open to you" in two.amina.texts[-1]


def remind(two: Two) -> None:
    """Both are reminded of their first meeting."""
    for phone in (two.amina, two.kaisa):
        two.begin(phone, "meeting-coming", meeting=two.meetings[0].id)


def test_a_reminder_is_answered_with_one_tap(two: Two) -> None:
    two.agree()
    remind(two)
    assert "Thu 5 Mar, 18:00" in two.amina.last.text
    assert "Library" in two.amina.last.text
    two.amina.tap("I’m coming")
    assert "Have a nice time" in two.amina.last.text
    two.kaisa.tap("I’ll say later")
    assert two.kinds()[-2:] == ["meeting-coming-yes", "meeting-coming-later"]


def test_who_cannot_come_after_all_is_offered_to_move_and_the_others_hear_of_it(two: Two) -> None:
    two.agree()
    remind(two)
    two.amina.tap("I can’t")
    assert any("cannot come on Thu 5 Mar, 18:00 after all" in text for text in two.kaisa.texts)
    assert "What would you like to do?" in two.amina.last.text
    assert any("Amina cannot come" in text for text in two.ritva.texts)
    matter = find_open(two.stage.connection, "meeting-trouble", f"meeting:{two.meetings[0].id}")
    assert matter is not None
    two.amina.tap("Another time").send("6.3.").send("18").tap("Send")
    assert find_open(two.stage.connection, "meeting-trouble", f"meeting:{two.meetings[0].id}") is None


def test_the_phone_number_or_family_name_of_one_never_reaches_the_other(two: Two) -> None:
    two.agree()
    assert not any("Korhonen" in text for text in two.amina.texts)
    assert not any("Ali" in text for text in two.kaisa.texts)


def waiting(two: Two, subject: str, number: int) -> int:
    """How many moments are to come for a subject."""
    rows = two.stage.connection.execute(nudges.select()).mappings()
    return sum(
        (row["subject"], row["subject_id"], row["state"]) == (subject, number, "waiting") for row in rows
    )


def test_an_agreed_meeting_is_followed_until_it_is_called_off(two: Two) -> None:
    number = two.agree().id
    assert waiting(two, "meeting", number) > 0
    two.kaisa.send(f"/meeting {two.number}").tap("Call it off").tap("Yes")
    assert waiting(two, "meeting", number) == 0


def test_when_a_meeting_is_moved_its_place_can_change_too(two: Two) -> None:
    two.agree()
    two.kaisa.send(f"/meeting {two.number} move").send("9.3.").send("10").tap("Change more")
    two.kaisa.tap("30 minutes").tap("By video").send("https://meet.example/7").tap("Yes").tap("Skip").tap(
        "Send"
    )
    two.amina.tap("I’m coming")
    [meeting] = two.meetings
    assert (meeting.way, meeting.place, meeting.minutes) == ("video", "https://meet.example/7", 30)
    assert meeting.interpreter
    assert calendars(two.amina)[-1].events[0]["location"] == "https://meet.example/7"


def test_only_who_is_asked_to_come_can_answer(two: Two) -> None:
    two.suggest(two.kaisa)
    for person in (two.ritva.person, a_newcomer(two.stage, "Sara", two.locality).person):
        scene = Scene(two.stage.connection, two.stage.now, person)
        with pytest.raises(Refused):
            confirm_meeting(scene, two.meetings[0].id, 0, "yes")
