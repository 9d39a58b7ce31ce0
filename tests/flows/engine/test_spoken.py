"""A spoken answer is kept as it is, goes back to the one who spoke, and counts once they keep it."""

from __future__ import annotations

import json

from flows.engine import Said, Words, do, say
from flows.engine.messages import Media
from flows.engine.ops import Entry, Heard
from flows.engine.replay import advance
from flows.engine.testing import Stage, Talk
from store.matters import open_in
from tests.flows.world import a_coordinator, a_locality, a_newcomer


def voice(file: str = "v1", text: str = "") -> Heard:
    return Heard(text=text, media=Media(kind="voice", file=file, seconds=4))


async def note() -> Said | None:
    words = await Words("note", optional=True)
    await do("save", final=True, words=words and words.model_dump(exclude_defaults=True))
    await say("saved")
    return words


def kept(talk: Talk) -> list[object]:
    return [args["words"] for _, args in talk.done]


def test_a_voice_is_played_back_before_anything_comes_of_it() -> None:
    talk = Talk(note).answer(voice())
    assert talk.turn.question is not None
    assert talk.turn.question.prompt == "voice-heard"
    assert talk.turn.question.media == voice().media
    assert kept(talk) == []
    talk.answer("keep")
    assert kept(talk) == [{"media": {"kind": "voice", "file": "v1", "seconds": 4}}]
    assert type(talk.turn.result) is Said
    assert talk.said == ["saved"]


def test_it_can_be_said_again_or_written_instead() -> None:
    talk = Talk(note).answer(voice(), "again")
    assert (talk.asked, talk.said) == ("note", ["voice-again"])
    assert kept(talk.answer("in writing")) == [{"text": "in writing"}]
    talk = Talk(note).answer(voice("v1"), "again", voice("v2"), "again", voice("v3"), "keep")
    assert [words["media"]["file"] for words in kept(talk)] == ["v3"]  # type: ignore[index]


def test_speaking_once_more_takes_the_place_of_what_was_said() -> None:
    talk = Talk(note).answer(voice("v1"), voice("v2"))
    assert talk.turn.question is not None
    assert talk.turn.question.media == voice("v2").media
    assert kept(talk) == []
    talk.answer(voice("v3"), "keep")
    assert [words["media"]["file"] for words in kept(talk)] == ["v3"]  # type: ignore[index]


def test_it_is_answered_by_number_by_word_and_by_a_plain_yes_in_any_language() -> None:
    for typed in ("1", "Yes, keep it", "yes", "kyllä", "نعم"):
        assert kept(Talk(note).answer(voice(), Heard(text=typed))) != [], typed
    for typed in ("2", "say it again", "no", "ei"):
        assert Talk(note).answer(voice(), Heard(text=typed)).said == ["voice-again"], typed


def test_other_words_neither_keep_it_nor_take_its_place() -> None:
    talk = Talk(note).answer(voice(), Heard(text="what is this?"))
    assert talk.turn.invalid is not None
    assert talk.asked == "note-heard"
    assert kept(talk) == []


def test_typed_words_and_pictures_are_not_asked_about() -> None:
    assert kept(Talk(note).answer("in writing")) == [{"text": "in writing"}]
    picture = Heard(media=Media(kind="photo", file="p1"))
    assert kept(Talk(note).answer(picture)) == [{"media": {"kind": "photo", "file": "p1"}}]
    assert kept(Talk(note).answer("skip")) == [None]


def test_words_sent_with_a_voice_stay_with_it() -> None:
    talk = Talk(note).answer(voice(text="listen to this"), "keep")
    assert kept(talk) == [{"text": "listen to this", "media": {"kind": "voice", "file": "v1", "seconds": 4}}]


def test_back_leads_from_the_playback_to_the_question_and_from_there_on_to_the_playback() -> None:
    async def two() -> None:
        await Words("first")
        await Words("second")

    talk = Talk(two).answer(voice(), "keep")
    assert talk.asked == "second"
    assert talk.back().asked == "first-heard"
    assert talk.back().asked == "first"


def test_what_was_recorded_before_voices_were_played_back_is_not_asked_about_again() -> None:
    old = [
        Entry("ask", "note", {"media": {"kind": "voice", "file": "v1", "seconds": 4}}),
        Entry("do", "save", None, True),
    ]
    turn = advance(note, {}, old, lambda op: 1 / 0)
    assert turn.done
    assert not turn.salvaged
    assert turn.result == Said(media=Media(kind="voice", file="v1", seconds=4))
    assert json.loads(json.dumps(turn.log)) == [list(entry) for entry in old]


def test_the_voice_itself_comes_back_with_the_two_buttons_and_only_then_reaches_the_coordinator() -> None:
    stage = Stage()
    place = a_locality(stage)
    amina, eeva = a_newcomer(stage, "Amina", place), a_coordinator(stage, "Eeva", place)
    amina.send("/write").media("voice", file="f7", seconds=4)
    assert amina.last.outgoing.media == Media(kind="voice", file="f7", seconds=4)
    assert amina.last.text == "🎤 This is what you said. Is it all right?"
    assert amina.last.labels == ["✅ Yes, keep it", "🎤 Say it again", "⬅️ Back"]
    assert not eeva.chat
    assert open_in(stage.connection, [place]) == []
    amina.tap("again")
    assert amina.last.text.startswith("🎤 Please say it again.")
    amina.media("voice", file="f8", seconds=5).tap("keep")
    assert eeva.last.outgoing.media == Media(kind="voice", file="f8", seconds=5)


def test_in_another_language_the_playback_is_shown_again_with_the_voice() -> None:
    stage = Stage()
    place = a_locality(stage)
    amina = a_newcomer(stage, "Amina", place)
    a_coordinator(stage, "Eeva", place)
    amina.send("/write").media("voice", file="f7").send("/language").tap("ar")
    assert amina.last.outgoing.language == "ar"
    assert amina.last.outgoing.media == Media(kind="voice", file="f7")
