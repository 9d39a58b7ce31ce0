"""A paragraph falls into its sentences, and not into more."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from translations.machine.sentences import LONG, split_sentences


@pytest.mark.parametrize(
    ("paragraph", "sentences"),
    [
        ("Hello! How are you? I am fine.", ["Hello!", "How are you?", "I am fine."]),
        ("No. I cannot come.", ["No.", "I cannot come."]),
        ("Tavataan 24. marraskuuta klo 17.30. Sopiiko?", ["Tavataan 24. marraskuuta klo 17.30.", "Sopiiko?"]),
        ("Tavataan 24. Marraskuuta", ["Tavataan 24. Marraskuuta"]),
        ("Dr. Virtanen is here, e.g. Today", ["Dr. Virtanen is here, e.g. Today"]),
        ("كيف حالك؟ أنا بخير.", ["كيف حالك؟", "أنا بخير."]),
        ("كيف حالك؟أنا بخير.", ["كيف حالك؟", "أنا بخير."]),
        ("ሰላም።ከመይ ኣለኻ፧", ["ሰላም።", "ከመይ ኣለኻ፧"]),
        ('She said "come!" Then we went.', ['She said "come!"', "Then we went."]),
        ("Wait... what", ["Wait... what"]),
        ("hello", ["hello"]),
        ("  ", []),
    ],
)
def test_sentences_end_where_a_reader_would_say(paragraph: str, sentences: list[str]) -> None:
    assert split_sentences(paragraph) == sentences


def test_a_very_long_sentence_is_split_at_its_commas() -> None:
    clauses = [f"this is the clause number {number}" for number in range(30)]
    parts = split_sentences(", ".join(clauses))
    assert max(map(len, parts)) <= LONG
    assert " ".join(parts) == ", ".join(clauses)


@settings(deadline=None)
@given(st.text(alphabet=st.sampled_from("ab C.!?؟።5, \n")))
def test_nothing_but_spaces_is_lost(paragraph: str) -> None:
    assert "".join("".join(split_sentences(paragraph)).split()) == "".join(paragraph.split())
