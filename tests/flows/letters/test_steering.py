"""The chat stays open beside everything else, and nothing that was meant for somebody else goes there unasked."""

from __future__ import annotations

import pytest

from flows.engine.messages import Outgoing
from store.people import change_person
from store.sessions import open_sessions
from tests.flows.letters.pairs import two_who_write
from tests.flows.letters.test_wording import TIGRINYA, lender, without_machine
from tests.flows.world import a_newcomer, a_pair, a_sponsor

OPEN = "✏️ What would you like to write to Amina?"
STILL = "💬 Would you like to send this to {}?"


def test_back_from_what_is_delicate_shows_where_one_writes_to() -> None:
    two = two_who_write("en")
    two.kaisa.send(f"/chat {two.pair}").send("Hello there, neighbour").send("Mine is +358 40 123 4567").tap(
        "<"
    )
    assert two.kaisa.last.text.startswith(OPEN)
    two.kaisa.send("It is better when we meet")
    assert two.amina.last.text.endswith("It is better when we meet")


@pytest.mark.parametrize("words", ["restart", "/chat 1 more"])
def test_beginning_anew_shows_where_one_writes_to(words: str) -> None:
    two = two_who_write("en")
    two.kaisa.send(f"/chat {two.pair}").send("Hello there, neighbour").send(words)
    assert two.kaisa.last.text.startswith(OPEN)


def test_the_language_chosen_in_the_middle_is_the_language_of_what_comes_next() -> None:
    two = two_who_write("en")
    two.kaisa.send(f"/chat {two.pair}").send("Hello there, neighbour").send("/language").tap("fi")
    two.kaisa.send("Nähdään kirjastolla kello viisi")
    assert [two.letter(number).source for number in (1, 2)] == ["en", "fi"]


def test_an_answer_to_another_pairs_letter_is_not_sent_unasked() -> None:
    two = two_who_write("en")
    pekka = a_sponsor(two.stage, "Pekka Puro", two.place)
    other = a_pair(two.stage, two.amina, pekka)
    two.amina.send(f"/chat {two.pair}").send("Hello Kaisa, my friend")
    pekka.send(f"/chat {other}").send("Where shall I fetch you?")
    two.amina.send("At the third door")
    assert two.amina.last.text == STILL.format("Kaisa")
    assert len(two.kaisa.chat) == 1
    two.amina.tap("leave").send("But this is for you, Kaisa")
    assert two.kaisa.last.text.endswith("But this is for you, Kaisa")


def test_a_letter_of_the_same_pair_in_between_is_no_interruption() -> None:
    two = two_who_write("en")
    two.amina.send(f"/chat {two.pair}").send("Hello Kaisa, my friend")
    two.kaisa.send(f"/chat {two.pair}").send("Hello Amina, how nice")
    two.amina.send("How was the journey?")
    assert two.kaisa.last.text.endswith("How was the journey?")


def test_a_number_typed_below_a_question_asked_beside_is_not_sent_unasked() -> None:
    two = without_machine()
    selam = lender(two)
    jo = a_newcomer(two.stage, "Jo Jo", two.place)
    selam.send(f"/chat {a_pair(two.stage, jo, selam)}").send("Hello there, neighbour")
    two.amina.send(f"/chat {two.pair}").send(TIGRINYA)
    selam.send("1")
    assert selam.last.text == STILL.format("Jo")
    assert len(jo.chat) == 1
    selam.tap("leave").tap("now").send("Can we meet tomorrow?")
    assert two.kaisa.last.text.endswith("Can we meet tomorrow?")
    assert "What would you like to write to Jo?" in selam.last.text
    selam.send("Now I write to you again")
    assert jo.last.text.endswith("Now I write to you again")


def test_what_the_coordinator_has_just_written_is_not_answered_to_the_other_one_unasked() -> None:
    two = two_who_write("en")
    two.amina.send(f"/chat {two.pair}").send("Hello Kaisa, my friend")
    two.ritva.send(f"/answer {two.amina.person.id}").send("Is everything fine with the school?")
    two.amina.send("No, it is not")
    assert two.amina.last.text == STILL.format("Kaisa")
    assert len(two.kaisa.chat) == 1


def test_a_reply_is_never_asked_about() -> None:
    two = two_who_write("en")
    two.kaisa.send(f"/chat {two.pair}").send("See you at the bus stop")
    two.ritva.send(f"/answer {two.amina.person.id}").send("Is everything fine with the school?")
    two.amina.happens("text", text="I am there already", replies_to=f"ref-{two.letter(1).shown}")
    assert two.kaisa.last.text.endswith("I am there already")


def test_what_is_delicate_below_something_else_still_says_to_whom_it_goes() -> None:
    two = two_who_write("en")
    two.amina.send(f"/chat {two.pair}").send("Hello Kaisa, my friend")
    two.ritva.send(f"/answer {two.amina.person.id}").send("What is your number?")
    two.amina.send("It is +358 40 123 4567")
    assert "There seems to be a phone number" in two.amina.last.text
    assert two.amina.last.text.endswith(STILL.format("Kaisa"))


def test_being_done_with_one_pair_leaves_the_chat_with_another_open() -> None:
    two = two_who_write("en")
    pekka = a_sponsor(two.stage, "Pekka Puro", two.place)
    other = a_pair(two.stage, two.amina, pekka)
    two.amina.send(f"/chat {two.pair}").send("Hello Kaisa, my friend").send(f"/chat {other}").send(
        "Hello Pekka"
    )
    two.amina.send(f"/chat {two.pair} done")
    assert "What would you like to write to Pekka?" in two.amina.last.text
    two.amina.send("Shall we go?")
    assert pekka.last.text.endswith("Shall we go?")


def test_other_conversations_give_the_chat_back_and_say_so() -> None:
    two = two_who_write("en")
    two.kaisa.send(f"/chat {two.pair}").send("Hello there, neighbour").send("/lend").tap("no")
    assert OPEN in two.kaisa.last.text
    assert len(two.amina.chat) == 1


@pytest.mark.parametrize("word", ["stop", "help", "cancel"])
def test_what_steers_kummi_is_not_sent(word: str) -> None:
    two = two_who_write("en")
    two.kaisa.send(f"/chat {two.pair}").send("Hello there, neighbour").send(word)
    assert len(two.contacts()) == 1


def test_what_is_urgent_does_not_use_up_the_note_about_a_telephone_number() -> None:
    two = two_who_write("en")
    two.kaisa.send(f"/chat {two.pair}").send("Help, he hit me, call +358 40 123 4567").tap("leave")
    two.kaisa.send("Mine is +358 40 123 4567")
    assert "There seems to be a phone number in this" in two.kaisa.last.text


def test_urgent_words_in_another_language_than_the_chosen_one_bring_help_too() -> None:
    two = two_who_write("ar")
    two.kaisa.send(f"/chat {two.pair}").send(
        "ilman häntä en jaksa enää, haluan kuolla ja tapan itseni tänään"
    )
    assert two.kaisa.last.text == "💬 Is this in Finnish?"
    two.kaisa.tap("yes")
    assert "112" in two.kaisa.last.text
    assert not two.amina.chat


def test_ready_phrases_count_as_many_messages_too() -> None:
    two = two_who_write("en")
    two.kaisa.send(f"/chat {two.pair}")
    for number in range(60):
        two.kaisa.send(f"This is letter number {number}.")
    two.kaisa.send(f"/chat {two.pair} phrases").tap("phrases-late").tap("phrase-late-ten")
    assert any("many messages in a short time" in text for text in two.kaisa.texts)
    assert len(two.amina.chat) == 60


def test_a_pause_holds_for_what_is_under_way_and_the_writer_knows() -> None:
    two = two_who_write()
    two.stage.worker = None
    two.kaisa.send(f"/chat {two.pair}").send("Shall we bake bread on Monday?")
    two.change_pair("paused")
    two.stage._work("translation", Outgoing(kind="work", language="en", target="letter:1"))
    two.stage.worker = two.work
    two.stage._work("translation", Outgoing(kind="work", language="en", target="letter:1"))
    assert not two.amina.chat
    assert "did not reach Amina" in two.kaisa.last.text


def test_what_needs_no_translation_any_more_is_not_given_to_a_person() -> None:
    two = two_who_write()
    two.stage.worker = None
    two.amina.send(f"/chat {two.pair}").send("نلتقي عند الموقف غدا")
    change_person(two.stage.connection, two.amina.person.id, language="en")
    two.stage.connection.commit()
    two.amina.send("I write English now")
    assert two.letter(2).state == "translating"  # behind the first
    two.stage.wait(minutes=15)
    assert [two.letter(number).state for number in (1, 2)] == ["waiting", "delivered"]


def test_a_translation_too_long_for_one_message_is_let_go() -> None:
    two = two_who_write()
    words = "ن" * 980
    two.says[words] = "word " * 600
    two.amina.send(f"/chat {two.pair}").send(words)
    assert "could not be translated" in two.kaisa.last.text
    assert len(two.kaisa.last.text) < 4000


def test_tags_and_signs_are_read_as_they_were_written() -> None:
    two = two_who_write("en")
    words = ["<b>hi</b> & <script>", "😀👍🏽", "12345", "مرحبا 12 אבג"]
    two.kaisa.send(f"/chat {two.pair}")
    for each in words:
        two.kaisa.send(each)
    assert [text.partition("\n")[2] for text in two.amina.texts] == words
    assert "<script>" not in two.amina.chat[min(two.amina.chat)].outgoing.text


def test_one_comes_out_of_a_chat_that_ended_while_one_was_asked() -> None:
    two = two_who_write("en")
    two.kaisa.send(f"/chat {two.pair}").send("Mine is +358 40 123 4567")
    two.change_pair("ended")
    two.kaisa.tap("send")
    assert any("do not meet any more" in text for text in two.kaisa.texts)
    two.kaisa.tap("leave")
    assert two.kaisa.last.text.startswith("👍 Not sent.") or "do not meet" in two.kaisa.last.text
    two.kaisa.send("hello").tap("☰")
    assert not two.amina.chat
    assert "☰ What would you like to do" in two.kaisa.last.text


@pytest.mark.parametrize("command", ["rest", "end"])
def test_whoever_pauses_or_parts_is_not_asked_to_write_on(command: str) -> None:
    two = two_who_write("en")
    two.kaisa.send(f"/chat {two.pair}").send("See you at the bus stop")
    two.kaisa.send(f"/{command} {two.pair}")
    two.kaisa.tap("two-weeks") if command == "rest" else two.kaisa.tap("yes").tap("skip")
    assert not open_sessions(two.stage.connection, two.kaisa.person.id)
    assert "What you write now goes to Amina" not in two.kaisa.last.text
    assert "What would you like to write" not in two.kaisa.last.text
