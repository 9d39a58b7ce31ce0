"""Days and times in every language: the day before its month, on the 24-hour clock, in Latin digits."""

from __future__ import annotations

import re
from datetime import date, time

import pytest

from translations import LANGUAGES
from translations.dates import clock, day_patterns, long_day, short_day
from translations.languages import Language

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


@pytest.mark.parametrize("language", LANGUAGES.values(), ids=lambda language: language.code)
@pytest.mark.parametrize("day", [SUNDAY, date(2027, 3, 1)])
def test_a_page_can_write_the_same_days_by_itself(language: Language, day: date) -> None:
    patterns = day_patterns(language)

    def fill(field: re.Match[str]) -> str:
        if field[1] is not None:
            return field[1]
        if field[0][0] == "d":
            return str(day.day)
        return patterns.names[field[0]][day.weekday() if field[0][0] in "Ec" else day.month - 1]

    for pattern, written in ((patterns.short, short_day), (patterns.long, long_day)):
        assert re.sub(r"'([^']*)'|d+|[EcML]+", fill, pattern) == written(day, language)
