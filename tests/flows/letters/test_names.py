"""Whoever puts a message into words learns neither whose it is nor how to reach them."""

from __future__ import annotations

import pytest

from flows.letters.names import without_names

NAMES = {
    "Amina Ali",
    "Kaisa Korhonen",
    "أمينة علي",
    "ሰላም ተስፋይ",
    "Selam-Ruth",
    "Sam",
    "Ида Иванова",
    "O'Neil",
    "Pekka",
}


@pytest.mark.parametrize(
    ("words", "left"),
    [
        ("Hei Kaisa Korhonen!", "Hei …!"),
        ("hei kaisa, terveisin AMINA", "hei …, terveisin …"),
        ("Rouva Korhoselle", "Rouva …"),
        ("Pekalle ja pekan", "… ja …"),
        ("Kaisalle ja Aminalla", "… ja …"),
        ("Rouva Korhonen tulee", "Rouva … tulee"),
        ("Hello Selam-Ruth, selam and Ruth", "Hello …, … and …"),
        ("samaan aikaan Samille ja Sam", "samaan aikaan … ja …"),
        ("مرحبا امينه", "مرحبا …"),
        ("أنا وأمينة", "أنا …"),
        ("كان علينا", "كان علينا"),
        ("ንተስፋይ ንገሮ", "… ንገሮ"),
        ("ንKaisa ንገሮ", "… ንገሮ"),
        ("с Ивановой", "с …"),
        ("o’neil comes", "… comes"),
        ("Analysis, amen", "Analysis, amen"),
    ],
)
def test_names_go_however_they_are_written(words: str, left: str) -> None:
    assert without_names(words, NAMES) == left


@pytest.mark.parametrize(
    ("words", "left"),
    [
        ("Call 040-123 4567 now", "Call … now"),
        ("Call +358 40 123 4567", "Call …"),
        ("٠٤٠١٢٣٤٥٦٧ 1000", "… 1000"),
        ("Write to a.b@c.fi or @kaisak", "Write to … or …"),
        ("See https://example.org/amina", "See …"),
        ("On 24.11.2026 at 17:30, bus 52, 1000 euros", "On 24.11.2026 at 17:30, bus 52, 1000 euros"),
    ],
)
def test_ways_to_reach_somebody_go_and_other_numbers_stay(words: str, left: str) -> None:
    assert without_names(words, NAMES) == left


@pytest.mark.parametrize(
    ("words", "left"),
    [
        ("مرحبا كايسا، أنا أمينة", "مرحبا …، أنا …"),
        ("ሰሚዕክዎ፡ ንካይሳ ንገራ", "ሰሚዕክዎ፡ … ንገራ"),
        ("Привет, Кайса! Встретимся с Аминой", "Привет, …! Встретимся с …"),
        ("السيدة كورهونين", "السيدة …"),
        ("Tesfai tulee, sanoo Tesfay", "… tulee, sanoo …"),
    ],
)
def test_names_go_in_other_scripts_too(words: str, left: str) -> None:
    assert without_names(words, NAMES | {"Kaisa Korhonen"}) == left


@pytest.mark.parametrize(
    "words",
    [
        "هل نذهب إلى المكتبة غدا؟ أنا على الطريق",
        "Ещё раз, пожалуйста, словами",
        "Voinko tulla huomenna lapseni kanssa?",
    ],
)
def test_other_words_stay(words: str) -> None:
    assert without_names(words, {"Ali", "Anna", "Asha", "Selam", "ሰላም"}) == words


def test_a_name_that_is_a_common_word_too_goes_where_it_is_written_exactly_so() -> None:
    assert without_names("أنا علي، على الطريق", {"علي"}) == "أنا …، على الطريق"
