"""When people like to hear from us: pure functions of a moment, a time zone and the ways of a place.

Days and months are counted on the calendar of a zone, so that ten in the morning stays ten in the morning when
the clocks change. What comes out is in UTC. A time of day that the clocks skip is the moment just after the gap.
"""

from __future__ import annotations

from calendar import monthrange
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

import holidays

from store.localities import Locality

SATURDAY, SUNDAY = 5, 6
EVENING = 18  # o'clock
MONTH_END = time(17)
LONGEST_CLOSED = 60  # days after which we stop looking for an open one


def next_open_moment(now: datetime, zone: ZoneInfo, locality: Locality, may_wait: bool = True) -> datetime:
    """`now` if it is a good moment for someone in `zone`, else the next one that is.

    Good is outside the locality's quiet hours, on no Sunday and on no public holiday. What cannot wait comes now.
    """
    if not may_wait or is_open(now, zone, locality):
        return now
    today = now.astimezone(zone).date()
    for ahead in range(LONGEST_CLOSED):
        for hour in sorted({0, locality.quiet_to % 24}):
            moment = at(today + timedelta(days=ahead), time(hour), zone)
            if moment > now and is_open(moment, zone, locality):
                return moment
    return now


def is_open(moment: datetime, zone: ZoneInfo, locality: Locality) -> bool:
    """Whether someone in `zone` may be written to unasked at a moment."""
    local = moment.astimezone(zone)
    return not is_quiet(local.hour, locality) and not is_day_of_rest(local.date(), locality.country)


def is_quiet(hour: int, locality: Locality) -> bool:
    """Whether an hour of the day is one of the quiet ones; they may run over midnight, or there may be none."""
    start, end = locality.quiet_from % 24, locality.quiet_to % 24
    if start <= end:
        return start <= hour < end
    return hour >= start or hour < end


def is_day_of_rest(day: date, country: str) -> bool:
    """Whether a day is a Sunday or a public holiday."""
    return day.weekday() == SUNDAY or day in public_holidays(country, day.year)


def at(day: date, hour: time, zone: ZoneInfo) -> datetime:
    """The moment of a day and a time of day in a zone."""
    return datetime.combine(day, hour, zone).astimezone(UTC)


def days_later(moment: datetime, days: int, zone: ZoneInfo) -> datetime:
    """The same time of day some days later (earlier, if negative)."""
    return (moment.astimezone(zone) + timedelta(days=days)).astimezone(UTC)


def days_between(start: datetime, end: datetime, zone: ZoneInfo) -> int:
    """How many days later it is on the calendar."""
    return (end.astimezone(zone).date() - start.astimezone(zone).date()).days


def months_later(moment: datetime, months: int, zone: ZoneInfo) -> datetime:
    """The same day of the month and time of day some months later; the month's last day if it is shorter."""
    local = moment.astimezone(zone)
    year, month = divmod(local.year * 12 + local.month - 1 + months, 12)
    day = min(local.day, monthrange(year, month + 1)[1])
    return local.replace(year=year, month=month + 1, day=day).astimezone(UTC)


def evening_before(moment: datetime, zone: ZoneInfo, locality: Locality) -> datetime:
    """Six in the evening of the day before, or the hour before the quiet ones where they begin earlier."""
    hour = EVENING
    while is_quiet(hour, locality) and hour > 12:
        hour -= 1
    return at(moment.astimezone(zone).date() - timedelta(days=1), time(hour), zone)


def next_month_end(now: datetime, zone: ZoneInfo, country: str) -> datetime:
    """Five in the afternoon of the last working day of this month, or of the next if that is over."""
    local = now.astimezone(zone)
    this = _month_end(local.year, local.month, zone, country)
    if this > now:
        return this
    year, month = (local.year + 1, 1) if local.month == 12 else (local.year, local.month + 1)
    return _month_end(year, month, zone, country)


@lru_cache(maxsize=256)
def public_holidays(country: str, year: int) -> frozenset[date]:
    """The public holidays of a country in one year; none for a country the `holidays` library does not know."""
    try:
        return frozenset(holidays.country_holidays(country, years=year))
    except NotImplementedError:
        return frozenset()


def _month_end(year: int, month: int, zone: ZoneInfo, country: str) -> datetime:
    day = date(year, month, monthrange(year, month)[1])
    while day.weekday() == SATURDAY or is_day_of_rest(day, country):
        day -= timedelta(days=1)
    return at(day, MONTH_END, zone)
