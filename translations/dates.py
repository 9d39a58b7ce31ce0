"""Days and times as each language writes them: weekday, day and month, and the 24-hour clock.

Digits are Latin in every language, Arabic too: the bus timetables, phone numbers and forms that people here
read beside our messages are in Latin digits. (Babel writes dates and numbers in Latin digits by itself.)
"""

import re
from dataclasses import dataclass
from datetime import date, time, timedelta
from functools import lru_cache

from babel import Locale
from babel.dates import format_date, format_time

from translations.languages import Language

# Where CLDR has nothing of the language's own and hands down the American order with a Latin comma.
_OWN_ORDER = {"prs": "E d MMM", "ps": "E، d MMM", "so": "E, d MMM"}
_FIELDS = re.compile(r"'[^']*'|E+|c+|M+|L+")


@lru_cache(maxsize=4096)
def short_day(day: date, language: Language) -> str:
    """A day in little room: 'Tue 24 Nov'."""
    return format_date(day, _short(language), locale=language.locale)


@lru_cache(maxsize=4096)
def long_day(day: date, language: Language) -> str:
    """A day in full words, without its year: 'Tuesday 24 November'."""
    return format_date(day, _long(language), locale=language.locale)


@lru_cache(maxsize=4096)
def clock(moment: time, language: Language) -> str:
    """A time of day on the 24-hour clock: '18:00' (Finnish '18.00')."""
    return format_time(moment, _pattern(language.locale, "Hm"), locale=language.locale)


@dataclass(frozen=True)
class DayPatterns:
    """The same days, for a page that writes them by itself: no browser knows all our languages.

    `names` holds, for each field of the two patterns but the day's number, the weekdays from Monday on or the months.
    """

    short: str
    long: str
    names: dict[str, list[str]]


def day_patterns(language: Language) -> DayPatterns:
    """How the language writes a day."""
    short, long = _short(language), _long(language)
    monday = date(2024, 1, 1)
    weekdays = [monday + timedelta(days=day) for day in range(7)]
    months = [date(2024, month, 1) for month in range(1, 13)]
    names = {
        field: [
            format_date(day, field, locale=language.locale)
            for day in (weekdays if field[0] in "Ec" else months)
        ]
        for field in _FIELDS.findall(f"{short} {long}")
        if not field.startswith("'")
    }
    return DayPatterns(short, long, names)


def _short(language: Language) -> str:
    return _OWN_ORDER.get(language.code) or _pattern(language.locale, "MMMEd")


def _long(language: Language) -> str:
    return _widen(_OWN_ORDER.get(language.code) or _pattern(language.locale, "MMMMEEEEd", "MMMMEd", "MMMEd"))


def _pattern(locale: Locale, *skeletons: str) -> str:
    known = locale.datetime_skeletons
    return next(str(known[name]) for name in skeletons if name in known)


def _widen(pattern: str) -> str:
    """The same pattern with weekday and month in full: CLDR has no wide pattern for every language."""
    return _FIELDS.sub(lambda field: field[0] if field[0].startswith("'") else field[0][0] * 4, pattern)
