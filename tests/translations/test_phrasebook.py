"""What the phrasebook promises two people who write to each other."""

from datetime import date, time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translations.catalogues import Catalogues, catalogues
from translations.heard import control, normalise
from translations.languages import CATALOGUES
from translations.phrasebook import Phrasebook, phrasebook

WRITTEN = [path.parent.name for path in sorted(CATALOGUES.glob("*/phrasebook.ftl"))]
PHRASES = list(phrasebook().phrases.values())
FIXED = [phrase.id for phrase in PHRASES if phrase.asks is None]
VALUES = {"time": time(18, 0), "day": date(2026, 11, 24)}
around = st.text(alphabet=" \t\n.,!…()«»\u200f\u200e\ufe0f🙂✅", max_size=6)


def test_there_are_about_a_hundred_phrases_in_a_few_topics() -> None:
    topics = phrasebook().topics
    assert 8 <= len(topics) <= 12
    assert len(FIXED) >= 100
    assert all(5 <= len(topic.phrases) <= 16 for topic in topics)
    assert topics[0].id == "phrases-hello"
    assert topics[0].phrases[0].id == "phrase-hello-hello"


def test_every_phrase_of_the_catalogue_stands_in_exactly_one_topic() -> None:
    listed = [phrase.id for topic in phrasebook().topics for phrase in topic.phrases]
    assert sorted(listed) == sorted(id for id in catalogues()["en"] if id.startswith("phrase-"))


@pytest.mark.parametrize("language", WRITTEN)
def test_every_phrase_fits_a_button_and_begins_with_its_pictogram(language: str) -> None:
    for topic in phrasebook().topics:
        assert len(phrasebook().say(topic.id, language)) <= 30, topic.id
        for phrase in topic.phrases:
            args = {phrase.asks: VALUES[phrase.asks]} if phrase.asks else None
            text = phrasebook().say(phrase.id, language, args)
            assert len(text) <= (90 if phrase.asks == "day" else 60), text
            assert text.split()[0] == phrasebook().say(phrase.id, "en", args).split()[0], text
            assert not text[0].isalnum(), text
            assert "<" not in text


@pytest.mark.parametrize("language", WRITTEN)
def test_every_phrase_typed_is_found_again(language: str) -> None:
    for id in FIXED:
        label = phrasebook().say(id, language)
        words = label.split(maxsplit=1)[1]
        for typed in (label, words, words.upper(), f" {words} "):
            assert phrasebook().find(typed, language) == id, typed


@pytest.mark.parametrize("language", WRITTEN)
def test_no_two_phrases_share_their_words(language: str) -> None:
    meant: dict[str, str] = {}
    for id in FIXED:
        also = catalogues()[language].attribute(id, "also").replace("،", ",").replace("፣", ",").split(",")
        for wording in [phrasebook().say(id, language), *also]:
            if key := normalise(wording):
                assert meant.setdefault(key, id) == id, wording


@pytest.mark.parametrize("language", WRITTEN)
def test_no_phrase_is_a_command(language: str) -> None:
    for id in FIXED:
        assert control(phrasebook().say(id, language)) is None, id


@given(st.sampled_from(FIXED), around, around)
def test_case_and_signs_around_a_phrase_do_not_matter(id: str, before: str, after: str) -> None:
    text = phrasebook().say(id, "en")
    assert phrasebook().find(before + text.upper() + after, "en") == id


@pytest.mark.parametrize(
    ("typed", "id"),
    [
        ("hi", "phrase-hello-hello"), ("HELLO!!!", "phrase-hello-hello"), ("Where are you", "phrase-way-where"),
        ("im late", None), ("I'm a bit late", "phrase-late-little"), ("I’m a bit late…", "phrase-late-little"),
        ("thanks 🙏🙏", "phrase-kind-thanks"), ("ok 👍", "phrase-answer-okay"),
        ("can we move it?", "phrase-late-move"),
    ],
)  # fmt: skip
def test_phrases_as_people_type_them(typed: str, id: str | None) -> None:
    assert phrasebook().find(typed, "en") == id


@pytest.mark.parametrize(
    "typed",
    [
        "", " ", "🙂", "...", "hello there my friend", "thank you for the bread", "it is near?",
        "I am ill today?", "I cannot come today because of the bus", "x" * 100_000,
    ],
)  # fmt: skip
def test_anything_more_less_or_asked_is_not_that_phrase(typed: str) -> None:
    assert phrasebook().find(typed, "en") is None


def test_words_of_another_language_are_not_looked_up(tmp_path: Path) -> None:
    for code, text in {"en": "phrase-a-x = 🙂 Six!", "fi": "phrase-a-x = 🙂 Kuusi!"}.items():
        (tmp_path / code).mkdir()
        (tmp_path / code / "p.ftl").write_text(f"phrases-a = 🙂 A\n{text}\n", encoding="utf-8")
    book = Phrasebook(Catalogues(tmp_path))
    assert book.find("kuusi", "fi") == book.find("six", "en") == "phrase-a-x"
    assert book.find("six", "fi") is book.find("kuusi", "en") is book.find("six", "sv") is None


def test_a_question_is_told_from_the_same_words_without_its_mark(tmp_path: Path) -> None:
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "p.ftl").write_text(
        "phrases-a = 🙂 A\nphrase-a-can = Puedes venir?\n    .also = puedes venir tú\nphrase-a-yes = Vengo.\n",
        encoding="utf-8",
    )
    book = Phrasebook(Catalogues(tmp_path))
    assert book.find("¿Puedes venir?", "en") == "phrase-a-can"
    assert book.find("Puedes venir", "en") is None
    assert book.find("puedes venir tú", "en") == book.find("puedes venir tú?", "en") == "phrase-a-can"
    assert book.find("vengo", "en") == "phrase-a-yes"
    assert book.find("vengo?", "en") is None


def test_a_time_or_a_day_is_written_as_each_reader_writes_it() -> None:
    assert phrasebook().say("phrase-time-at", "en", {"time": time(18, 0)}) == "🕒 Can we meet at 18:00?"
    asked = {phrase.id: phrase.asks for phrase in PHRASES}
    assert asked["phrase-time-at"] == "time"
    assert asked["phrase-time-day"] == "day"
    assert asked["phrase-hello-hello"] is None
    english = catalogues()["en"]
    assert all(english.variables(p.id) == ({p.asks} if p.asks else frozenset()) for p in PHRASES)
