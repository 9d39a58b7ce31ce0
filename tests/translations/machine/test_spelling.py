"""Words reach a model composed, in their own keyboard's letters, and not shouted."""

from __future__ import annotations

import pytest

from translations.machine.spelling import tidy


@pytest.mark.parametrize(
    ("language", "typed", "read"),
    [
        ("fi", "Hyva\u0308a\u0308", "Hyvää"),
        ("ar", "یوم کبیر", "يوم كبير"),
        ("ar", "على", "على"),
        ("ar", "ســـلام", "سلام"),
        ("prs", "كتاب علي", "کتاب علی"),
        ("prs", "می\u200cروم", "می\u200cروم"),
        ("ps", "زه ي ې ۍ", "زه ي ې ۍ"),
        ("en", "\u202ahello\u202c\u200e  you\x00\xad", "hello you"),
        ("en", "HELLO. HOW ARE YOU? FINE", "Hello. How are you? Fine"),
        ("en", "PLEASE COME at 5", "PLEASE COME at 5"),
        ("en", "OK", "OK"),
        ("en", "SOS!", "SOS!"),
        ("en", "WELCOME", "Welcome"),
        ("uk", "ДОБРИЙ ДЕНЬ", "Добрий день"),
        ("en", "I am at Kela", "I am at Kela"),
        ("ar", "مرحبا OK", "مرحبا OK"),
        ("en", "At 7:30 pm, or 8AM.", "At 19:30, or 8:00."),
        ("en", "12 a.m. and 12 p.m. sharp", "0:00 and 12:00 sharp"),
        ("es", "a las 5.15 p. m.", "a las 17:15"),
        ("en", "I am 5 amazing, 19 pm", "I am 5 amazing, 19 pm"),
    ],
)
def test_how_words_are_written_for_a_model(language: str, typed: str, read: str) -> None:
    assert tidy(typed, language) == read
