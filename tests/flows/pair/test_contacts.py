"""What two people tell of their contacts: the log, the questions after a meeting and in between, my people."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from flows.engine import Scene
from flows.engine.testing import Talk
from flows.pair import note_contact
from flows.pair.log import log
from store.matters import find_open
from store.pairs import change_pair
from tests.flows.pair.two import Two
from tests.flows.world import a_coordinator, a_locality, a_matter, a_newcomer, a_pair, a_sponsor


def test_a_contact_is_logged_in_two_taps(two: Two) -> None:
    two.kaisa.send(f"/log {two.number}").tap("Called").tap("Today")
    [contact] = two.contacts
    assert (contact.kind, contact.source, contact.by_id) == ("called", "log", two.kaisa.person.id)
    assert contact.happened_at == two.stage.now
    assert two.pair.contact_at == two.stage.now
    assert "📞 Called" in two.kaisa.last.text
    assert "Amina" in two.kaisa.last.text


def test_who_has_one_pair_is_not_asked_which(two: Two) -> None:
    two.amina.send("/log")
    assert "Kaisa: what would you like to note?" in two.amina.last.text


def test_who_has_several_chooses_by_name(two: Two) -> None:
    sara = a_newcomer(two.stage, "Sara", two.locality)
    second = a_pair(two.stage, sara, two.kaisa)
    two.kaisa.send("/log").tap("Sara").tap("Met").tap("Yesterday")
    assert two.contacts == []
    sara.send("/people")
    assert "Mon 2 Mar" in sara.last.text
    assert second != two.number


def test_minutes_and_a_note_can_be_added_later(two: Two) -> None:
    two.kaisa.send("/log").tap("Met").tap("Today").tap("Add minutes")
    two.kaisa.tap("60 minutes").send("تحدثنا بالعربية والفنلندية")
    [contact] = two.contacts
    assert contact.minutes == 60
    assert contact.note == {"text": "تحدثنا بالعربية والفنلندية"}


def test_a_note_can_be_spoken_and_minutes_left_out(two: Two) -> None:
    two.kaisa.send("/log").tap("Called").tap("Today").tap("Add minutes").tap("Skip").media("voice").tap(
        "keep"
    )
    [contact] = two.contacts
    assert contact.minutes is None
    assert contact.note is not None
    assert contact.note["media"]["kind"] == "voice"


def test_the_note_of_one_is_out_of_reach_for_the_other(two: Two) -> None:
    two.kaisa.send("/log").tap("Called").tap("Today")
    two.amina.send(f"/lognote {two.contacts[0].id}")
    assert "How long" not in two.amina.last.text
    two.ritva.send(f"/lognote {two.contacts[0].id}")
    assert "How long" in two.ritva.last.text


def test_another_day_is_typed_in_ones_own_digits(two: Two) -> None:
    two.amina.send("/log").tap("Wrote").tap("Another day").send("٢٨.٢.")
    assert two.contacts[0].happened_at == datetime(2026, 2, 28, 10, 0, tzinfo=UTC)
    two.amina.send("/log").tap("Wrote").tap("Another day").send("28.12.2026")
    assert len(two.contacts) == 1


def test_an_attempt_is_noted_and_is_no_contact(two: Two) -> None:
    two.kaisa.send("/log").tap("Tried").tap("Today")
    assert [contact.kind for contact in two.contacts] == ["tried"]
    assert two.pair.contact_at is None


def test_back_in_the_log_changes_what_it_was() -> None:
    talk = Talk(log, {"read-log": lambda pair: {"today": "2026-03-03", "names": ["Amina"]}}, pair=7)
    talk.answer("met").back().answer("called", "yesterday")
    assert talk.done[-1] == ("log-contact", {"pair": 7, "kind": "called", "day": "2026-03-02"})
    assert talk.back().said == ["log-noted"]


def test_coordinators_log_for_their_own_locality_only(two: Two) -> None:
    two.ritva.send(f"/log {two.number}").tap("Met").tap("Yesterday")
    assert two.contacts[0].by_id == two.ritva.person.id
    stranger = a_coordinator(two.stage, "Olli", a_locality(two.stage, "Turku"))
    stranger.send(f"/log {two.number}")
    assert "what would you like to note" not in stranger.last.text


def test_what_is_logged_settles_what_waits_and_begins_the_wish(two: Two) -> None:
    for kind in ("pair-silent", "pair-unmet"):
        a_matter(two.stage, kind, f"pair:{two.number}", two.locality)
    two.kaisa.send("/log").tap("Called").tap("Today")
    assert find_open(two.stage.connection, "pair-silent", f"pair:{two.number}") is None
    assert find_open(two.stage.connection, "pair-unmet", f"pair:{two.number}") is not None
    assert two.wish.stage == "found"
    two.kaisa.send("/log").tap("Met").tap("Today")
    assert find_open(two.stage.connection, "pair-unmet", f"pair:{two.number}") is None
    assert two.wish.stage == "begun"


def test_two_who_log_the_same_meeting_log_one(two: Two) -> None:
    two.kaisa.send("/log").tap("Met").tap("Today")
    two.amina.send("/log").tap("Met").tap("Today")
    assert len(two.contacts) == 1


def test_an_older_contact_does_not_turn_the_last_one_back(two: Two) -> None:
    scene = Scene(two.stage.connection, two.stage.now, two.kaisa.person)
    note_contact(scene, two.number, "called", two.stage.now)
    note_contact(scene, two.number, "wrote", two.stage.now - timedelta(days=9))
    assert two.pair.contact_at == two.stage.now


def ask_both(two: Two) -> None:
    """The meeting is over; both are asked apart."""
    meeting = two.agree()
    two.stage.now = meeting.ends_at + timedelta(hours=2)
    for phone in (two.amina, two.kaisa):
        two.begin(phone, "pair-met", meeting=meeting.id)


def test_when_both_say_they_met_it_counts_once_and_both_answers_are_kept(two: Two) -> None:
    ask_both(two)
    two.amina.tap("We met")
    [contact] = two.contacts
    [meeting] = two.meetings
    assert (contact.kind, contact.source, contact.minutes) == ("met", "answer", 60)
    assert contact.happened_at == meeting.starts_at
    assert (meeting.state, two.wish.stage) == ("past", "begun")
    two.kaisa.tap("We met")
    assert len(two.contacts) == 1
    assert two.kinds().count("answer-met") == 2


def test_not_this_time_is_noted_without_blame_and_offers_a_new_time(two: Two) -> None:
    ask_both(two)
    two.amina.tap("Not this time")
    assert [contact.kind for contact in two.contacts] == ["cancelled"]
    assert "That happens" in two.amina.last.text
    assert two.wish.stage == "found"
    two.amina.tap("Suggest a time")
    assert "Which day?" in two.amina.last.text
    two.kaisa.tap("Not this time")
    assert len(two.contacts) == 1


def test_moved_goes_straight_on_to_a_new_time(two: Two) -> None:
    ask_both(two)
    two.kaisa.tap("We moved it")
    assert [contact.kind for contact in two.contacts] == ["moved"]
    assert "Which day?" in two.kaisa.last.text


def test_when_the_two_say_different_things_the_meeting_counts(two: Two) -> None:
    ask_both(two)
    two.amina.tap("Not this time")
    two.kaisa.tap("We met")
    assert [contact.kind for contact in two.contacts] == ["cancelled", "met"]
    assert two.wish.stage == "begun"


def test_after_the_first_meeting_the_agreement_is_noted_and_read_by_the_newcomer(two: Two) -> None:
    ask_both(two)
    two.amina.tap("We met")
    assert "do together" not in two.kaisa.last.text  # each is asked apart
    two.kaisa.tap("We met")
    assert "What would you like to do together?" in two.kaisa.last.text
    two.kaisa.tap("Language practice").tap("Nature").tap("Done").send(
        "Amina and I walk, the children come too"
    )
    two.kaisa.tap("Every week").tap("Later").tap("Send")
    assert two.pair.rhythm_days == 7
    assert "Language practice" in two.amina.last.text
    assert "the children come too" in two.amina.last.text
    two.amina.tap("Yes, right")
    assert two.pair.agreement is not None
    assert two.pair.agreement["what"] == ["language", "nature"]
    assert two.pair.agreement["newcomer"] == "yes"
    assert any("Amina says yes" in text for text in two.kaisa.texts)


def test_what_is_different_to_the_newcomer_is_kept_and_reaches_the_sponsor(two: Two) -> None:
    two.kaisa.send("/log").tap("Met").tap("Today")
    two.kaisa.tap("Sport").tap("Done").tap("Skip").tap("As it suits").tap("Yes, now").tap("Send")
    assert "Which day?" in two.kaisa.last.text
    two.amina.tap("Something is different").send("أفضّل المشي")
    assert "أفضّل المشي" in " ".join(two.kaisa.texts)
    assert two.pair.agreement is not None
    assert two.pair.agreement["newcomer_words"] == {"text": "أفضّل المشي"}
    assert two.pair.agreement["rhythm_days"] == 30


def test_a_meeting_that_the_newcomer_logs_asks_the_sponsor_for_the_agreement_once(two: Two) -> None:
    two.amina.send("/log").tap("Met").tap("Today")
    assert "do together" in two.kaisa.last.text
    two.kaisa.send("/log").tap("Met").tap("Today")
    assert two.kinds().count("agreement-asked") == 1


def test_the_second_meeting_asks_for_no_agreement(two: Two) -> None:
    change_pair(two.stage.connection, two.number, agreement={"what": [], "words": None, "rhythm": "week"})
    two.kaisa.send("/log").tap("Met").tap("Today")
    assert "do together" not in two.kaisa.last.text


def test_have_you_been_in_touch_is_answered_with_one_tap(two: Two) -> None:
    for phone in (two.amina, two.kaisa):
        two.begin(phone, "pair-touch", pair=two.number)
    two.amina.tap("Not yet")
    assert two.kinds()[-1] == "answer-not-yet"
    assert two.contacts == []
    two.kaisa.tap("Wrote")
    assert [(contact.kind, contact.source) for contact in two.contacts] == [("wrote", "answer")]


def test_low_feedback_goes_to_the_coordinator_with_its_words(two: Two) -> None:
    two.begin(two.amina, "feedback", pair=two.number, when="6w")
    two.amina.tap("Not so well").send("لا نلتقي كثيرا")
    assert any("2 of 4" in text for text in two.ritva.texts)
    matter = [line for line in two.kinds() if line == "feedback-given"]
    assert len(matter) == 1
    assert "لا نلتقي كثيرا" not in " ".join(two.kaisa.texts)


def test_good_feedback_stays_in_the_history(two: Two) -> None:
    two.begin(two.kaisa, "feedback", pair=two.number, when="3m")
    two.kaisa.send("4").tap("Skip")
    assert two.kinds()[-1] == "feedback-given"
    assert not any("of 4" in text for text in two.ritva.texts)


def test_my_people_shows_both_sides_each_other(two: Two) -> None:
    two.agree()
    two.amina.send("/people")
    assert "Kaisa" in two.amina.last.text
    assert "Finnish and English" in two.amina.last.text
    assert "No contact noted yet" in two.amina.last.text
    assert "Next meeting: Thu 5 Mar, 18:00" in two.amina.last.text
    assert two.amina.last.labels == [
        "💬 Write to Kaisa",
        "📅 Meeting",
        "📝 Note a contact",
        "⏸️ Pause",
        "👋 End",
        "✉️ Write to coordinator",
    ]
    two.kaisa.send("/people")
    assert "Amina" in two.kaisa.last.text
    assert "Ali" not in two.kaisa.last.text


def test_my_people_may_be_nobody_yet(two: Two) -> None:
    sara = a_sponsor(two.stage, "Sara", two.locality)
    sara.send("/people")
    assert "Nobody here yet" in sara.last.text
    sara.send("/log")
    assert "Nobody here yet" in sara.last.text
