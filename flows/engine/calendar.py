"""The two questions about time: which day, and what time of the day."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date, time, timedelta
from typing import Any

from flows.engine.errors import Invalid
from flows.engine.ops import Ask, Heard, Key, Label
from translations import digits, in_latin_digits

NEAR = 7
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_DAY_FIRST = re.compile(r"(\d{1,2})\s*[./]\s*(\d{1,2})(?:\s*[./]\s*(\d{2,4})?)?")
_CLOCK = re.compile(r"(?:\D{0,8}\s)?(\d{1,2})(?:\s*[:.٫]\s*(\d{2}))?")


@dataclass(frozen=True)
class Day(Ask[date]):
    """A day, typed as 24.11. or 2026-11-24, or tapped among the nearest, or typed as its button's number.

    `past` looks back from `today`, else ahead.
    """

    today: date = field(kw_only=True)
    past: bool = field(default=False, kw_only=True)
    reach: int = field(default=366, kw_only=True)  # days from today

    def hear(self, heard: Heard) -> str:
        number = digits(heard.text)
        if number is not None and 1 <= number <= NEAR + 1:
            return self._nearby()[number - 1].isoformat()
        day = self._read(in_latin_digits(heard.choice or heard.text).strip())
        return self.load(day.isoformat()).isoformat()

    def load(self, value: Any) -> date:
        day = date.fromisoformat(value)
        first, last = self._range()
        if not first <= day <= last:
            raise Invalid("error-day", first=first, last=last)
        return day

    def rows(self, state: str = "") -> list[list[Key]]:
        keys = [Key(day, day.isoformat()) for day in self._nearby()]
        return [keys[at : at + 2] for at in range(0, len(keys), 2)]

    def shown(self, value: Any) -> list[Label]:
        return [date.fromisoformat(value)]

    def _nearby(self) -> list[date]:
        step = -1 if self.past else 1
        return [self.today + timedelta(days=step * number) for number in range(NEAR + 1)]

    def _range(self) -> tuple[date, date]:
        reach = timedelta(days=self.reach)
        return (self.today - reach, self.today) if self.past else (self.today, self.today + reach)

    def _read(self, text: str) -> date:
        first, last = self._range()
        try:
            if found := _ISO.fullmatch(text):
                return date(int(found[1]), int(found[2]), int(found[3]))
            if found := _DAY_FIRST.fullmatch(text):
                return self._nearest(int(found[1]), int(found[2]), found[3])
        except ValueError:
            pass
        raise Invalid("error-day", first=first, last=last)

    def _nearest(self, day: int, month: int, year: str | None) -> date:
        """A day without a year is the next such day, or the last one when looking back."""
        if year:
            return date(int(year) + (2000 if len(year) == 2 else 0), month, day)
        found = date(self.today.year, month, day)
        if self.past and found > self.today:
            return found.replace(year=found.year - 1)
        if not self.past and found < self.today:
            return found.replace(year=found.year + 1)
        return found


@dataclass(frozen=True)
class Clock(Ask[time]):
    """A time of the day, typed as 18, 18.30 or 18:30, or tapped among the full hours from `first` to `last`."""

    first: int = field(default=9, kw_only=True)
    last: int = field(default=20, kw_only=True)

    def hear(self, heard: Heard) -> str:
        found = _CLOCK.fullmatch(in_latin_digits(heard.choice or heard.text).strip())
        try:
            if found:
                return time(int(found[1]), int(found[2] or 0)).isoformat("minutes")
        except ValueError:
            pass
        raise Invalid("error-time")

    def load(self, value: Any) -> time:
        return time.fromisoformat(value)

    def rows(self, state: str = "") -> list[list[Key]]:
        keys = [Key(time(hour), f"{hour}:00") for hour in range(self.first, self.last + 1)]
        return [keys[at : at + 4] for at in range(0, len(keys), 4)]

    def shown(self, value: Any) -> list[Label]:
        return [time.fromisoformat(value)]
