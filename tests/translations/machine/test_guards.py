"""Each guard refuses what it is for, and lets the rest through."""

from __future__ import annotations

import math

import pytest

from translations.errors import Altered, Copied, Repeated, Unsure, WrongLength, WrongScript
from translations.machine.guards import (
    check_difference,
    check_length,
    check_marks,
    check_names,
    check_repetition,
    check_score,
    check_script,
)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Hyvää huomenta", "fi"),
        ("مرحبا يا Matti", "ar"),
        ("سلام", "prs"),
        ("ሰላም", "ti"),
        ("Добрый день", "ru"),
        ("12:30 😀", "ar"),
    ],
)
def test_a_language_is_written_in_its_own_script(text: str, language: str) -> None:
    check_script(text, language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("salam kif halak", "ar"),
        ("مرحبا", "en"),
        ("Dobryi den", "ru"),
        ("Selam", "ti"),
        ("good morning صباح", "ar"),
    ],
)
def test_another_script_is_refused(text: str, language: str) -> None:
    with pytest.raises(WrongScript):
        check_script(text, language)


@pytest.mark.parametrize(
    ("text", "put"), [("Hi", "Hyvää huomenta"), ("How are you?", "كيف حالك؟"), ("I", "Minä")]
)
def test_an_ordinary_length_passes(text: str, put: str) -> None:
    check_length(text, put)


@pytest.mark.parametrize(
    ("text", "put"),
    [
        ("Hello", ""),
        ("Hello", "!!! 123"),
        ("Hello", "Tervetuloa kaikille uusille ihmisille tänne meidän kaupunkiimme"),
        ("I am sorry but I will be late because the bus did not come today", "Anteeksi"),
    ],
)
def test_far_too_much_or_too_little_is_refused(text: str, put: str) -> None:
    with pytest.raises(WrongLength):
        check_length(text, put)


@pytest.mark.parametrize(
    "put",
    [
        "mainstre mainstre mainstre",
        "I will come I will come I will come",
        "hahahahahahahahaha",
        "aaaaaaaaaaaaaaaa",
    ],
)
def test_saying_the_same_again_and_again_is_refused(put: str) -> None:
    with pytest.raises(Repeated):
        check_repetition("Something else", put)


@pytest.mark.parametrize(
    ("text", "put"),
    [
        ("no no no no no no no", "ei ei ei ei ei ei ei"),
        ("Come, come!", "Tule, tule!"),
        ("Wait", "Odota..............."),
        ("on Monday and on Monday", "maanantaina ja maanantaina"),
    ],
)
def test_what_the_writer_repeats_may_be_repeated(text: str, put: str) -> None:
    check_repetition(text, put)


def test_a_sentence_that_was_only_copied_is_refused() -> None:
    with pytest.raises(Copied):
        check_difference("I will be there soon", "I WILL be there soon.")


@pytest.mark.parametrize(
    ("text", "put"),
    [("Amina Hassan", "Amina Hassan"), ("Pizza, taxi!", "pizza taxi"), ("See you there soon", "Nähdään")],
)
def test_names_may_stay(text: str, put: str) -> None:
    check_difference(text, put)


def test_a_low_score_is_refused() -> None:
    check_score(-0.4)
    check_score(-0.4, lowest=-0.4)
    for score, lowest in ((-1.5, -1.0), (-0.4, -0.1), (math.nan, -1.0)):
        with pytest.raises(Unsure):
            check_score(score, lowest)


@pytest.mark.parametrize(
    ("text", "put"),
    [
        ("at 19:30", "kello 7:30"),
        ("at 5", "kello viisi"),
        ("come", "tule kello 5"),
        ("come", "katso www.example.com"),
        ("see kela.fi", "katso kela.fl"),
        ("thanks 😀", "kiitos"),
        ("hello", "he\ufffdi"),
        ("hello", "⁇ hei"),
    ],
)
def test_what_was_lost_changed_or_invented_is_refused(text: str, put: str) -> None:
    with pytest.raises(Altered):
        check_marks(text, put)


def test_what_came_through_passes() -> None:
    check_marks("Come at 17:30 to www.hel.fi 😀 (5 €)", "تعال إلى www.hel.fi الساعة ١٧:٣٠ 😀 (٥ €)")


@pytest.mark.parametrize(
    ("text", "put", "language"),
    [
        ("Tuletko Aminan kanssa?", "Are you coming with Amina?", "en"),
        ("Is Amina there?", "هل أمينة هناك؟", "ar"),  # in another script nobody can say
        ("Nähdään huomenna", "See you tomorrow", "en"),
    ],
)
def test_a_name_comes_through_with_or_without_an_ending(text: str, put: str, language: str) -> None:
    check_names(text, put, {"Amina", "Kaisa"}, language)


def test_a_name_that_became_something_else_is_refused() -> None:
    with pytest.raises(Altered):
        check_names("Ilo tulee huomenna", "Joy comes tomorrow", {"Ilo"}, "en")
