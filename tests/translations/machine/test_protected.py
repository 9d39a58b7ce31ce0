"""Links, addresses, numbers, names and pictograms are found, kept and counted."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from translations.machine.protected import cut, join, marks


def kept(text: str) -> list[str]:
    return [part.text for part in cut(text) if not part.words]


def words(text: str) -> list[str]:
    return [part.text for part in cut(text) if part.words]


@pytest.mark.parametrize(
    ("text", "fixed"),
    [
        ("see https://kela.fi/a_b?x=1#y.", "https://kela.fi/a_b?x=1#y"),
        ("(www.hel.fi/kirjasto)", "www.hel.fi/kirjasto"),
        ("look at kela.fi today", "kela.fi"),
        ("انظر https://kela.fi، شكرا", "https://kela.fi"),
        ("write to amina.x+y@posti.example.fi please", "amina.x+y@posti.example.fi"),
        ("ask @kummi_bot there", "@kummi_bot"),
        ("about #ruoka today", "#ruoka"),
        ("call +358 40 123 4567 now", "+358 40 123 4567"),
        ("call 040-1234567 now", "040-1234567"),
        ("اتصل ٠٤٠ ١٢٣ ٤٥٦٧ الآن", "٠٤٠ ١٢٣ ٤٥٦٧"),
        ("open form_one_2.pdf now", "form_one_2.pdf"),
        ("thanks ❤️ you", "❤️"),
        ("we 👨‍👩‍👧‍👦 come", "👨‍👩‍👧‍👦"),
        ("thumbs 👍🏽 up", "👍🏽"),
        ("press 1️⃣ now", "1️⃣"),
        ("thanks :) you", ":)"),
    ],
)
def test_what_is_cut_out(text: str, fixed: str) -> None:
    assert fixed in kept(text)
    assert marks(text)[fixed] == 1
    assert fixed not in " ".join(words(text))


@pytest.mark.parametrize(
    "text",
    [
        "We meet at 17:30 on 24.11.2026 at the library",
        "It costs 12,50 € for 3 children",
        "klo 9.00-10.30 huoneessa B12",
        "on 2026-11-24 we go",
        "ok.Thanks, huomenna.Kiitos paljon",
        "call 112 now",
    ],
)
def test_numbers_times_and_missing_spaces_stay_in_their_sentence(text: str) -> None:
    assert words(text) == [text]


@pytest.mark.parametrize(
    "text", ["17:30", "👍👍", "😀 12.5.", "https://kela.fi", "+358401234567", "...", "", "\n"]
)
def test_what_has_no_words_is_kept_whole(text: str) -> None:
    assert words(text) == []


def test_lines_are_translated_apart_and_their_ends_kept() -> None:
    text = "Hello,\n\n- bread\n- milk 🥛\r\nSee you"
    assert words(text) == ["Hello,", "bread", "milk", "See you"]
    assert join(cut(text), ["A", "B", "C", "D"]) == "A\n\n- B\n- C 🥛\r\nD"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("at 17:30", "klo 17.30"),
        ("at 17:30", "الساعة ١٧:٣٠"),
        ("at 09:05", "klo 9.05"),
        ("at 7:30 pm", "klo 19.30"),
        ("5 PM", "klo 17.00"),
        ("1,000 people", "1 000 ihmistä"),
        ("۲۰ نفر", "20 people"),
        ("5 March 2026", "5. maaliskuuta 2026"),
        ("2.5 kg", "2,5 kg"),
    ],
)
def test_one_number_written_in_two_ways_is_one(one: str, other: str) -> None:
    assert marks(one) == marks(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("at 19:30", "at 7:30"),
        ("5 and 5", "5"),
        ("at 7:30 pm", "klo 7.30"),
        ("5", "five"),
        ("24.11.2026", "11/24/2026"),
        ("00100 Helsinki", "100 Helsinki"),
        ("12,50", "1250"),
        ("see kela.fi", "see it"),
        ("thanks 😀", "thanks 😀😀"),
        ("👍🏽", "👍"),
    ],
)
def test_other_numbers_and_signs_are_others(one: str, other: str) -> None:
    assert marks(one) != marks(other)


PIECES = st.sampled_from(
    [
        *"a \n.,()\u200f؟\u0301-",
        "https://a.fi/b",
        "x@y.fi",
        "@ab",
        "#1",
        "040 123 4567",
        "17:30",
        "١٢",
        "klo",
        *"😀👍🏽",
        "a_b",
        ":)",
    ]
)
TEXTS = st.text() | st.lists(PIECES).map("".join)


@settings(deadline=None)
@given(TEXTS)
def test_parts_join_to_the_same_text(text: str) -> None:
    parts = cut(text)
    assert join(parts, [part.text for part in parts if part.words]) == text


@pytest.mark.parametrize(
    "unit", ["a", "1 ", "@", "a.", "(", "0-", "😀\u200d", ":", "a_", "www.", "https://", "+1"]
)
def test_a_hostile_text_is_cut_like_any_other(unit: str) -> None:
    text = unit * (4096 // len(unit))
    parts = cut(text)
    assert join(parts, [part.text for part in parts if part.words]) == text
    assert marks(text) == marks(text + " ")
