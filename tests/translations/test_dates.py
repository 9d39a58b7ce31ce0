"""Days and times in every language: the day before its month, on the 24-hour clock, in Latin digits."""

from __future__ import annotations

import re
from datetime import date, time

import pytest

from translations import LANGUAGES
from translations.dates import clock, long_day, short_day

SUNDAY = date(2026, 11, 22)


@pytest.mark.parametrize("language", LANGUAGES.values(), ids=lambda language: language.code)
def test_a_day_stands_before_its_month_with_the_weekday_first(language: object) -> None:
    for written in (short_day(SUNDAY, language), long_day(SUNDAY, language)):  # type: ignore[arg-type]
        weekday, _, rest = written.partition(" ")
        assert not re.search(r"\d", weekday), written
        assert re.match(r"22\D*\S", rest), written


@pytest.mark.parametrize("language", LANGUAGES.values(), ids=lambda language: language.code)
def test_a_time_is_on_the_24_hour_clock_in_latin_digits(language: object) -> None:
    assert re.fullmatch(r"18[:.]05", clock(time(18, 5), language))  # type: ignore[arg-type]


def test_right_to_left_languages_have_no_latin_comma_in_a_day() -> None:
    for language in LANGUAGES.values():
        if language.direction == "rtl":
            assert "," not in short_day(SUNDAY, language) + long_day(SUNDAY, language)
