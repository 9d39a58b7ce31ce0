"""Good moments: quiet hours, Sundays, public holidays, months and evenings, in any zone and over any clock change."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.nudges.timing import (
    at,
    days_later,
    evening_before,
    is_open,
    months_later,
    next_month_end,
    next_open_moment,
    public_holidays,
)
from store.localities import Locality

HELSINKI = ZoneInfo("Europe/Helsinki")
# Clock changes at night, at midnight, by half an hour, a day left out, a country far off the hour.
ZONES = [
    ZoneInfo(name)
    for name in (
        "Europe/Helsinki",
        "America/Havana",
        "Africa/Cairo",
        "Australia/Lord_Howe",
        "Pacific/Apia",
        "Asia/Kathmandu",
        "America/St_Johns",
        "UTC",
    )
]
moments = st.datetimes(
    datetime(2009, 1, 1), datetime(2035, 12, 31), timezones=st.just(UTC), allow_imaginary=False
)
hours = st.integers(0, 23)


def place(quiet_from: int = 20, quiet_to: int = 9, country: str = "FI") -> Locality:
    """A locality with these quiet hours."""
    return Locality(
        1,
        "Kajaani",
        "Kajaani",
        "Europe/Helsinki",
        "fi",
        country,
        quiet_from,
        quiet_to,
        14,
        "",
        datetime.now(UTC),
    )


def local(text: str, zone: ZoneInfo = HELSINKI) -> datetime:
    """A moment written as local time."""
    return datetime.fromisoformat(text).replace(tzinfo=zone)


@pytest.mark.parametrize(
    ("now", "then"),
    [
        ("2026-03-03 12:00", "2026-03-03 12:00"),
        ("2026-03-03 19:59", "2026-03-03 19:59"),
        ("2026-03-03 20:00", "2026-03-04 09:00"),
        ("2026-03-04 03:00", "2026-03-04 09:00"),
        ("2026-03-07 21:00", "2026-03-09 09:00"),  # Saturday evening: not on Sunday
        ("2026-04-02 20:30", "2026-04-04 09:00"),  # Good Friday is left out
        ("2026-04-04 20:00", "2026-04-07 09:00"),  # and so are Easter Sunday and Monday
        ("2026-12-23 20:00", "2026-12-28 09:00"),  # Christmas, Saturday the 26th and a Sunday
        ("2026-03-28 20:00", "2026-03-30 09:00"),  # the clocks change on the Sunday between
    ],
)
def test_what_can_wait_comes_at_a_good_moment(now: str, then: str) -> None:
    assert next_open_moment(local(now), HELSINKI, place()) == local(then)


def test_what_cannot_wait_comes_now() -> None:
    night = local("2026-12-25 03:00")
    assert next_open_moment(night, HELSINKI, place(), may_wait=False) == night


def test_quiet_hours_are_those_of_the_receivers_own_clock() -> None:
    moment = local("2026-03-03 09:30")
    assert next_open_moment(moment, HELSINKI, place()) == moment
    stockholm = ZoneInfo("Europe/Stockholm")
    assert next_open_moment(moment, stockholm, place()) == local("2026-03-03 09:00", stockholm)


def test_a_place_may_have_no_quiet_hours_or_quiet_ones_in_the_middle_of_the_day() -> None:
    night = local("2026-03-04 03:00")
    assert next_open_moment(night, HELSINKI, place(0, 0)) == night
    noon = local("2026-03-04 12:30")
    assert next_open_moment(noon, HELSINKI, place(12, 15)) == local("2026-03-04 15:00")


def test_a_country_without_known_holidays_has_none() -> None:
    assert public_holidays("XX", 2026) == frozenset()
    christmas = local("2026-12-25 12:00")
    assert next_open_moment(christmas, HELSINKI, place(country="XX")) == christmas


def test_quiet_hours_that_end_in_the_hour_the_clocks_skip_end_when_they_are_put_forward() -> None:
    before = local("2025-03-30 01:00")
    assert next_open_moment(before, HELSINKI, place(20, 3, "XX")).astimezone(HELSINKI).date() == date(
        2025, 3, 31
    )
    monday = ZoneInfo("Africa/Cairo")  # there the clocks go from 24:00 to 1:00 on a Friday
    late = datetime(2025, 4, 24, 23, 0, tzinfo=monday)
    opened = next_open_moment(late, monday, place(20, 0, "XX"))
    assert opened.astimezone(monday).replace(tzinfo=None) == datetime(2025, 4, 25, 1, 0)


@settings(deadline=None)
@given(moments, st.sampled_from(ZONES), hours, hours, st.sampled_from(["FI", "EG", "XX"]))
def test_the_next_good_moment_is_good_and_the_first(
    now: datetime, zone: ZoneInfo, start: int, end: int, country: str
) -> None:
    there = place(start, end, country)
    found = next_open_moment(now, zone, there)
    assert found >= now
    assert is_open(found, zone, there)
    assert next_open_moment(found, zone, there) == found
    quarter = timedelta(minutes=15)
    between = now + (quarter if not is_open(now, zone, there) else timedelta(0))
    while between < found:
        assert not is_open(between, zone, there)
        between += quarter


@settings(deadline=None)
@given(moments, st.sampled_from(ZONES), st.integers(1, 60))
def test_days_later_it_is_the_same_time_of_day(now: datetime, zone: ZoneInfo, days: int) -> None:
    wall = now.astimezone(zone).replace(tzinfo=None)
    then = days_later(now, days, zone)
    reached = then.astimezone(zone).replace(tzinfo=None)
    wanted = wall + timedelta(days=days)
    exists = datetime.combine(wanted.date(), wanted.time(), zone).astimezone(UTC).astimezone(zone)
    assert reached == wanted or exists.replace(tzinfo=None) != wanted  # but where that time is skipped
    assert then >= now


@settings(deadline=None)
@given(moments, st.sampled_from(ZONES), st.integers(0, 30))
def test_months_later_is_in_the_right_month(now: datetime, zone: ZoneInfo, months: int) -> None:
    start, end = now.astimezone(zone), months_later(now, months, zone).astimezone(zone)
    count = (end.year - start.year) * 12 + end.month - start.month
    assert count == months or end.time() != start.time()  # the day was skipped: one moment into the next
    assert end.day <= start.day or count != months


@pytest.mark.parametrize(
    ("start", "months", "then"),
    [
        ("2025-11-30 12:00", 3, "2026-02-28 12:00"),
        ("2027-11-30 12:00", 3, "2028-02-29 12:00"),
        ("2026-01-15 12:00", 3, "2026-04-15 12:00"),  # summer time by then, and noon all the same
        ("2026-12-31 12:00", 2, "2027-02-28 12:00"),
    ],
)
def test_months_are_those_of_the_calendar(start: str, months: int, then: str) -> None:
    assert months_later(local(start), months, HELSINKI) == local(then)


@pytest.mark.parametrize(
    ("now", "then"),
    [
        ("2026-03-03 12:00", "2026-03-31 17:00"),
        ("2026-05-03 12:00", "2026-05-29 17:00"),  # the 30th is a Saturday
        ("2026-05-29 17:00", "2026-06-30 17:00"),
        ("2026-12-31 18:00", "2027-01-29 17:00"),
        ("2024-03-05 12:00", "2024-03-28 17:00"),  # Good Friday, Saturday, Easter Sunday
    ],
)
def test_the_end_of_a_month_is_its_last_working_day(now: str, then: str) -> None:
    assert next_month_end(local(now), HELSINKI, "FI") == local(then)


@settings(deadline=None)
@given(moments, st.sampled_from(ZONES), st.sampled_from(["FI", "EG", "XX"]))
def test_there_is_one_month_end_for_every_month(now: datetime, zone: ZoneInfo, country: str) -> None:
    first = next_month_end(now, zone, country)
    second = next_month_end(first, zone, country)
    assert now < first < second
    one, other = first.astimezone(zone), second.astimezone(zone)
    assert (other.year * 12 + other.month) - (one.year * 12 + one.month) == 1
    assert one.weekday() < 5


def test_the_evening_before_is_at_six_or_before_quiet_hours() -> None:
    meeting = local("2026-03-04 10:00")
    assert evening_before(meeting, HELSINKI, place()) == local("2026-03-03 18:00")
    assert evening_before(meeting, HELSINKI, place(17, 9)) == local("2026-03-03 16:00")


@settings(deadline=None)
@given(st.dates(date(2009, 1, 1), date(2035, 12, 31)), st.times(), st.sampled_from(ZONES))
def test_every_day_and_time_is_a_moment(day: date, hour: time, zone: ZoneInfo) -> None:
    reached = at(day, hour.replace(fold=0), zone).astimezone(zone).replace(tzinfo=None)
    wanted = datetime.combine(day, hour.replace(fold=0))
    assert timedelta(0) <= reached - wanted <= timedelta(days=1)  # a skipped time is the moment after the gap
