"""What two who write to each other can rely on."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from flows.engine.messages import Media, Outgoing
from store.matters import open_in
from store.people import change_person
from store.tables import contact_events, sessions
from tests.flows.letters.pairs import two_who_write


def test_the_reader_sees_who_when_the_words_and_a_labelled_translation_below_them() -> None:
    two = two_who_write()
    two.says["مرحبا كايسا"] = "Hello Kaisa"
    two.amina.send(f"/chat {two.pair}").send("مرحبا كايسا")
    assert two.kaisa.last.text == (
        "✉️ Amina · Tue 3 Mar, 12:00\nمرحبا كايسا\n\n"
        "🤖 Machine translation from Arabic. It can be wrong.\nHello Kaisa"
    )
    assert two.kaisa.last.labels == ["💬 Reply", "⚠️ Looks wrong", "🚩 Report"]


def test_the_writer_sees_how_it_fares_in_one_message() -> None:
    two = two_who_write()
    two.stage.worker = None
    two.kaisa.send(f"/chat {two.pair}").send("See you at the bus stop behind the church")
    before = len(two.kaisa.chat)
    assert two.kaisa.last.text.startswith("🕓 On its way to Amina.")
    two.stage.worker = two.work
    two.says["See you at the bus stop behind the church"] = "…"
    two.kaisa.send("one more")
    assert len(two.kaisa.chat) == before + 1


def test_what_arrived_is_marked() -> None:
    two = two_who_write()
    two.says["Shall we bake bread on Monday?"] = "هل نخبز الخبز يوم الاثنين؟"
    two.kaisa.send(f"/chat {two.pair}").send("Shall we bake bread on Monday?")
    assert two.kaisa.last.text == "✅ Amina has your message. (Tue 3 Mar, 12:00)"
    assert two.kaisa.last.labels == ["📖 Ready phrases", "✅ Done writing"]
    assert two.letter(1).state == "delivered"


def test_everything_written_goes_there_until_one_is_done() -> None:
    two = two_who_write("en")
    two.kaisa.send(f"/chat {two.pair}").send("The first thing").send("7").send("The third thing")
    assert [text.partition("\n")[2] for text in two.amina.texts] == [
        "The first thing",
        "7",
        "The third thing",
    ]
    two.kaisa.tap("✅ Done writing")
    assert "does not go to Amina any more" in two.kaisa.last.text
    two.kaisa.send("Is anyone there?")
    assert len(two.amina.texts) == 3


@pytest.mark.parametrize("word", ["done writing", "Done writing", "✅ Done writing"])
def test_the_words_of_the_buttons_can_be_typed(word: str) -> None:
    two = two_who_write("en")
    two.kaisa.send(f"/chat {two.pair}").send("Hello there, neighbour").send(word)
    assert len(two.amina.texts) == 1


def test_the_buttons_stand_under_the_latest_letter_only() -> None:
    two = two_who_write("en")
    two.kaisa.send(f"/chat {two.pair}").send("The first thing").send("The second thing")
    marks = [shown for shown in two.kaisa.chat.values() if "has your message" in shown.text]
    assert [len(shown.buttons) for shown in marks] == [0, 2]


def test_letters_keep_their_order_while_the_first_is_translated() -> None:
    two = two_who_write()
    two.stage.worker = None
    two.kaisa.send(f"/chat {two.pair}").send("Shall we bake bread on Monday?").send("Hello!")
    two.kaisa.media("photo").tap("send")
    assert [two.letter(number).state for number in (1, 2, 3)] == ["translating"] * 3
    assert not two.amina.chat


def test_a_ready_phrase_reads_exactly_in_the_readers_language() -> None:
    two = two_who_write()
    two.amina.send(f"/chat {two.pair}").tap("phrases")
    two.amina.tap("phrases-late").tap("phrase-late-ten")
    assert two.kaisa.last.text.endswith("📖 The same in your language\n⏳ I am 10 minutes late.")
    assert two.letter(1).by == "phrasebook"


def test_a_phrase_asks_for_the_time_it_needs() -> None:
    two = two_who_write("en")
    two.kaisa.send(f"/chat {two.pair} phrases").tap("phrases-time").tap("phrase-time-at").send("17:30")
    assert "Can we meet at 17:30?" in two.amina.last.text


def test_typed_words_of_the_phrasebook_need_no_machine() -> None:
    two = two_who_write()
    two.stage.worker = None
    two.kaisa.send(f"/chat {two.pair}").send("thanks")
    assert two.letter(1).phrase == "phrase-kind-thanks"
    assert two.letter(1).state == "delivered"


def test_one_language_needs_no_translation() -> None:
    two = two_who_write("en")
    two.kaisa.send(f"/chat {two.pair}").send("See you at the bus stop")
    assert two.amina.last.text == "✉️ Kaisa · Tue 3 Mar, 12:00\nSee you at the bus stop"


@pytest.mark.parametrize("kind", ["voice", "location"])
def test_recordings_and_places_go_through_as_they_are(kind: str) -> None:
    two = two_who_write()
    two.kaisa.send(f"/chat {two.pair}").media(kind, seconds=4)
    media = two.amina.last.outgoing.media
    assert media is not None
    assert media.kind == kind


def test_a_telephone_number_or_a_file_is_not_passed_on() -> None:
    two = two_who_write()
    two.kaisa.send(f"/chat {two.pair}").media("contact", phone="0401234567")
    assert "cannot pass on this kind" in two.kaisa.last.text
    two.kaisa.media("voice", seconds=3000)
    assert "too large" in two.kaisa.last.text
    assert not two.amina.chat


def test_too_long_a_letter_is_said_kindly_and_the_chat_goes_on() -> None:
    two = two_who_write("en")
    two.kaisa.send(f"/chat {two.pair}").send("o" * 1001)
    assert "at most 1,000 characters" in two.kaisa.last.text
    two.kaisa.send("a short one")
    assert two.amina.last.text.endswith("a short one")


def test_what_is_refused_by_the_guards_goes_as_it_was_written() -> None:
    two = two_who_write()
    two.by = "refused"
    two.kaisa.send(f"/chat {two.pair}").send("The moose met us at the sauna")
    text = two.amina.last.text
    assert "The moose met us at the sauna" in text
    assert two.letter(1).translation is None
    assert two.letter(1).state == "delivered"


def test_each_letter_is_a_contact_without_its_words_and_counts_for_the_rhythm() -> None:
    two = two_who_write("en")
    two.kaisa.send(f"/chat {two.pair}").send("See you at the bus stop").media("voice", seconds=9)
    assert two.contacts() == [("letter", "text", 23), ("letter", "voice", 9)]
    rows = two.stage.connection.execute(select(contact_events)).mappings().all()
    assert "bus stop" not in str([dict(row) for row in rows])


def test_a_pair_that_pauses_or_parts_writes_no_more() -> None:
    two = two_who_write("en")
    two.kaisa.send(f"/chat {two.pair}")
    two.change_pair("paused")
    two.kaisa.send("Hello again, my friend")
    assert two.kaisa.last.text.startswith("You have paused with Amina")
    two.change_pair("ended")
    two.kaisa.send(f"/chat {two.pair}")
    assert two.kaisa.last.text.startswith("You and Amina do not meet any more")
    assert not two.amina.chat


def test_whoever_has_stopped_gets_nothing_and_the_writer_is_told() -> None:
    two = two_who_write("en")
    change_person(two.stage.connection, two.amina.person.id, state="stopped")
    two.kaisa.send(f"/chat {two.pair}")
    assert two.kaisa.last.text.startswith("Amina does not take messages right now")


def test_what_is_under_way_to_somebody_who_blocks_is_marked_as_failed() -> None:
    two = two_who_write()
    two.stage.worker = None
    two.kaisa.send(f"/chat {two.pair}").send("Shall we bake bread on Monday?")
    two.amina.happens("blocked")
    assert "did not reach Amina" in two.kaisa.last.text


def test_nobody_else_can_write_into_a_pair() -> None:
    two = two_who_write("en")
    two.ritva.send(f"/chat {two.pair}")
    assert not two.amina.chat


def test_a_reply_to_a_letter_goes_to_whoever_wrote_it() -> None:
    two = two_who_write("en")
    two.kaisa.send(f"/chat {two.pair}").send("See you at the bus stop")
    shown = two.letter(1).shown
    two.amina.happens("text", text="I am there already", replies_to=f"ref-{shown}")
    assert "I am there already" in two.kaisa.texts[-1]


def test_a_reply_to_anything_else_is_said_as_ever() -> None:
    two = two_who_write("en")
    two.amina.send("/menu").happens("text", text="hello", replies_to="ref-1")
    assert not two.kaisa.chat


def test_after_hours_one_is_asked_whether_it_goes_there() -> None:
    two = two_who_write("en")
    two.kaisa.send(f"/chat {two.pair}").send("See you at the bus stop")
    two.stage.wait(hours=3)
    two.kaisa.send("Where did I put my keys?")
    assert two.kaisa.last.text == "💬 Would you like to send this to Amina?"
    two.kaisa.tap("leave")
    assert len(two.amina.texts) == 1


def test_what_is_delicate_is_mentioned_once_before_it_goes() -> None:
    two = two_who_write("en")
    two.kaisa.send(f"/chat {two.pair}").send("My number is +358 40 123 4567")
    assert "There seems to be a phone number in this" in two.kaisa.last.text
    assert not two.amina.chat
    two.kaisa.tap("send")
    assert "040" in two.amina.last.text.replace("+358 40", "040")
    two.kaisa.send("And hers is +358 40 765 4321")
    assert len(two.amina.texts) == 2


def test_a_picture_of_a_document_is_mentioned_and_can_be_kept_back() -> None:
    two = two_who_write("en")
    two.kaisa.send(f"/chat {two.pair}").media("photo")
    assert "passport" in two.kaisa.last.text
    two.kaisa.tap("leave")
    assert not two.amina.chat
    assert two.kaisa.texts[-2] == "👍 Not sent."
    assert two.kaisa.last.labels == [
        "📖 Ready phrases",
        "✅ Done writing",
    ]  # one sees that one goes on writing


def test_urgent_words_bring_help_first_and_the_coordinator_if_the_writer_likes() -> None:
    two = two_who_write()
    two.says["I want to kill myself"] = "أريد أن أتعلم"
    two.kaisa.send(f"/chat {two.pair}").send("I want to kill myself")
    assert "112" in two.kaisa.last.text
    assert not two.amina.chat
    two.kaisa.tap("both")
    assert "letter-urgent" in two.matters()
    assert any("I want to kill myself" in text for text in two.ritva.texts)
    assert two.letter(1).urgent
    assert "words-wanted" in two.matters()  # a machine alone will not do


def test_words_surely_in_another_language_are_asked_about() -> None:
    two = two_who_write()
    swahili = "Je, tunaweza kukutana kesho mbele ya maktaba saa kumi na moja?"
    two.kaisa.send(f"/chat {two.pair}").send(swahili)
    assert two.kaisa.last.text == "💬 Is this in Swahili?"
    two.kaisa.tap("yes")
    assert two.letter(1).source == "sw"


def test_another_language_in_the_middle_shows_the_question_anew() -> None:
    two = two_who_write("en")
    two.kaisa.send(f"/chat {two.pair}").send("/language").tap("fi")
    assert "Amina" in two.kaisa.last.text


def test_a_letter_no_machine_takes_up_goes_to_a_person() -> None:
    two = two_who_write()
    two.stage.worker = None
    two.kaisa.send(f"/chat {two.pair}").send("Shall we bake bread on Monday?")
    two.stage.wait(minutes=15)
    assert two.letter(1).state == "waiting"
    assert "words-wanted" in two.matters()


def test_a_second_outcome_changes_nothing() -> None:
    two = two_who_write()
    two.says["Shall we bake bread on Monday?"] = "هل نخبز؟"
    two.kaisa.send(f"/chat {two.pair}").send("Shall we bake bread on Monday?")
    sent = len(two.amina.chat)
    two.stage._work("translation", Outgoing(kind="work", language="en", target="letter:1"))
    assert len(two.amina.chat) == sent


def test_the_chat_is_on_the_card_and_in_the_menu() -> None:
    two = two_who_write("en")
    assert "💬 Write to Amina" in two.kaisa.send("/people").last.labels
    assert "💬 Write to each other" in two.kaisa.send("/menu").last.labels


def test_media_of_a_letter_carries_no_number_and_no_name() -> None:
    two = two_who_write("en")
    two.kaisa.send(f"/chat {two.pair}").media("voice", name="Kaisa Korhonen 0401234567.ogg", seconds=3)
    assert two.amina.last.outgoing.media == Media(kind="voice", file="f1", seconds=3)


def test_nothing_of_it_stays_in_the_logs_of_conversations_kept_open() -> None:
    two = two_who_write("en")
    two.kaisa.send(f"/chat {two.pair}").send("See you at the bus stop").tap("✅ Done")
    open_ones = select(sessions).where(sessions.c.state == "open")
    assert "bus stop" not in str([dict(row) for row in two.stage.connection.execute(open_ones).mappings()])
    assert open_in(two.stage.connection, [two.place]) == []
