"""Numbers in groups read the same in right-to-left text."""

from __future__ import annotations

import pytest

from translations import catalogues
from translations.numbers import keep_together

LRI, PDI = "\u2066", "\u2069"


@pytest.mark.parametrize(
    "number",
    ["+358 40 123 4567", "040-123 4567", "09 2525 0113", "116 117", "+358401234567", "(09) 2525 0111"],
)
def test_a_telephone_number_is_kept_together(number: str) -> None:
    assert keep_together(f"رقمي {number} شكرا") == f"رقمي {LRI}{number}{PDI} شكرا"
    assert keep_together(f"{LRI}{number}{PDI}") == f"{LRI}{number}{PDI}"


@pytest.mark.parametrize("text", ["18:00", "24.11.2026", "112", "الساعة 18:00", "3 أطفال", "a1 b2"])
def test_what_does_not_fall_apart_is_left_alone(text: str) -> None:
    assert keep_together(text) == text


@pytest.mark.parametrize("language", ["ar", "prs", "ps", "ckb"])
def test_a_number_in_somebodys_words_keeps_its_order_for_its_reader(language: str) -> None:
    said = catalogues().render(language, "plain", {"value": "040 123 4567"})
    assert f"{LRI}040 123 4567{PDI}" in said


def test_left_to_right_text_is_left_alone() -> None:
    assert LRI not in catalogues().render("fi", "plain", {"value": "040 123 4567"})


def test_the_numbers_of_a_right_to_left_catalogue_are_kept_together() -> None:
    words, held = catalogues(), 0
    for id in words["ar"]:
        text = words.render("ar", id, dict.fromkeys(words.variables("ar", id), 0))
        if "116 117" in text:
            held += 1
            assert f"{LRI}116 117{PDI}" in text, id
    assert held
