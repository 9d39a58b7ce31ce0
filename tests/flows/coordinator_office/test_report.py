"""This month and the last in numbers: what is counted, where, and that the counting uses indexes."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import event

import flows  # noqa: F401
from flows.coordinator.report import months_at
from flows.engine.testing import Phone, Stage
from store import sponsors, wishes
from store.contacts import add_contact
from store.localities import change_locality
from store.pairs import find_pair
from store.people import change_person
from store.reports import Count, report
from tests.flows.world import a_coordinator, a_locality, a_newcomer, a_pair, a_sponsor, a_wish

HELSINKI = ZoneInfo("Europe/Helsinki")
MARCH = datetime(2026, 3, 2, 12, tzinfo=UTC)
FEBRUARY = datetime(2026, 2, 20, 12, tzinfo=UTC)
JANUARY = datetime(2026, 1, 31, 12, tzinfo=UTC)


class World:
    """Kajaani with some life over three months, Turku with as much that must never be counted with it."""

    def __init__(self) -> None:
        self.stage = Stage()
        self.kajaani, self.turku = a_locality(self.stage), a_locality(self.stage, "Turku")
        self.kerttu = a_coordinator(self.stage, "Kerttu", self.kajaani)
        self.pair = self.live(self.kajaani, "K")
        self.live(self.turku, "T")

    def live(self, place: int, mark: str) -> int:
        zahra = self.newcomer(f"Zahra {mark}", place, MARCH)
        omar = self.newcomer(f"Omar {mark}", place, FEBRUARY)
        self.newcomer(f"Old {mark}", place, JANUARY)
        self.newcomer(f"Joining {mark}", place, MARCH, state="joining")
        vaino = a_sponsor(self.stage, f"Väinö {mark}", place)
        sponsors.set_stage(self.stage.connection, vaino.person.id, "active", FEBRUARY)
        nasrin = a_sponsor(self.stage, f"Nasrin {mark}", place)
        sponsors.set_stage(self.stage.connection, nasrin.person.id, "applied", MARCH)
        self.wish(omar, FEBRUARY)
        begun = self.wish(zahra, JANUARY)
        wishes.set_stage(self.stage.connection, begun, "begun", MARCH)
        pair = a_pair(self.stage, zahra, vaino, begun, started_at=FEBRUARY, rhythm_days=5)
        a_pair(self.stage, omar, vaino, begun, started_at=JANUARY, state="ended", ended_at=MARCH)
        self.contact(pair, place, "tried", JANUARY)
        self.contact(pair, place, "called", FEBRUARY)
        self.contact(pair, place, "called", FEBRUARY)
        self.contact(pair, place, "met", MARCH)
        return pair

    def newcomer(self, name: str, place: int, agreed_at: datetime, **values: Any) -> Phone:
        phone = a_newcomer(self.stage, name, place)
        change_person(self.stage.connection, phone.person.id, agreed_at=agreed_at, **values)
        return phone

    def wish(self, newcomer: Phone, told: datetime) -> int:
        number = a_wish(self.stage, newcomer)
        wishes.change_wish(self.stage.connection, number, created_at=told, staged_at=told)
        return number

    def contact(self, pair: int, place: int, kind: str, moment: datetime) -> None:
        add_contact(
            self.stage.connection,
            pair_id=pair,
            locality_id=place,
            by_id=None,
            kind=kind,
            source="log",
            happened_at=moment,
            created_at=moment,
        )

    def counted(self, *places: int) -> Any:
        months = months_at(date(2026, 3, 3), HELSINKI)
        return report(self.stage.connection, list(places), months, self.stage.now)


@pytest.fixture
def world() -> World:
    return World()


def test_what_is_counted_of_one_locality(world: World) -> None:
    counted = world.counted(world.kajaani)
    assert counted.newcomers == Count(now=3, this=1, last=1)
    assert counted.new_wishes == Count(now=2, this=0, last=1)
    assert counted.wishes == {"heard": Count(1, 0, 1), "begun": Count(1, 1, 0)}
    assert counted.sponsors == {"active": Count(1, 0, 1), "applied": Count(1, 1, 0)}
    assert counted.pairs == {"active": 1, "ended": 1}
    assert counted.new_pairs == Count(now=2, this=0, last=1)
    assert counted.ended_pairs == Count(now=1, this=1, last=0)
    assert counted.silent == 1
    assert {kind: count[1:] for kind, count in counted.contacts.items()} == {"met": (1, 0), "called": (0, 2)}
    assert (counted.this_days, counted.last_days) == ([30], [])


def test_two_localities_together_are_twice_one(world: World) -> None:
    one, both = world.counted(world.kajaani), world.counted(world.kajaani, world.turku)
    assert both.newcomers == Count(*(2 * number for number in one.newcomers))
    assert both.contacts["called"].last == 2 * one.contacts["called"].last
    assert both.silent == 2 * one.silent
    assert both.this_days == one.this_days * 2


def test_an_empty_locality_counts_nothing(world: World) -> None:
    counted = world.counted(a_locality(world.stage, "Oulu"))
    assert counted.newcomers == counted.new_wishes == counted.new_pairs == Count()
    assert not counted.wishes
    assert not counted.contacts
    assert counted.silent == 0


@pytest.mark.parametrize("quiet", [timedelta(days=9, hours=23, minutes=59), timedelta(days=10)])
def test_a_pair_is_silent_here_exactly_when_it_is_silent_elsewhere(world: World, quiet: timedelta) -> None:
    world.stage.now = FEBRUARY + quiet
    pair = find_pair(world.stage.connection, world.pair)
    assert pair is not None
    assert world.counted(world.kajaani).silent == pair.silent(world.stage.now) == (quiet.days >= 10)


def test_a_month_begins_at_midnight_in_the_locality(world: World) -> None:
    world.newcomer("Late", world.kajaani, datetime(2026, 2, 28, 21, 59, tzinfo=UTC))
    world.newcomer("Early", world.kajaani, datetime(2026, 2, 28, 22, 0, tzinfo=UTC))
    assert world.counted(world.kajaani).newcomers == Count(now=5, this=2, last=2)


def test_only_the_first_meeting_of_a_wish_counts_in_its_month(world: World) -> None:
    world.contact(world.pair, world.kajaani, "met", FEBRUARY)
    counted = world.counted(world.kajaani)
    assert (counted.this_days, counted.last_days) == ([], [20])
    world.contact(world.pair, world.kajaani, "met", JANUARY)
    counted = world.counted(world.kajaani)
    assert (counted.this_days, counted.last_days) == ([], [])


def test_a_year_ends_between_two_months() -> None:
    months = months_at(date(2026, 1, 31), HELSINKI)
    days = [moment.date().isoformat() for moment in (months.last, months.this, months.next)]
    assert days == ["2025-12-01", "2026-01-01", "2026-02-01"]


def test_it_reads_as_one_message(world: World) -> None:
    world.kerttu.send("/report")
    assert len(world.kerttu.chat) == 1
    text = world.kerttu.last.text
    assert "in March so far · in February" in text
    for line in (
        "Newcomers: 3 (1 · 1)",
        "Wishes: 2 (0 · 1)",
        "• begun: 1 (1 · 0)",
        "• active: 1 (0 · 1)",
        "Pairs: 2 (0 · 1)",
        "• ended: 1 (1 · 0)",
        "With 1 active pair nothing has been logged for twice its rhythm.",
        "• called: 0 · 2",
        "• this month: 30 days",
        "• last month: no first meeting",
    ):
        assert line in text, line


def test_half_days_and_single_days_read_right(world: World) -> None:
    newcomer = a_newcomer(world.stage, "Tove", world.kajaani)
    wish = world.wish(newcomer, MARCH - timedelta(days=1))
    sponsor = world.stage.phone("Väinö K")
    pair = a_pair(world.stage, newcomer, sponsor, wish)
    world.contact(pair, world.kajaani, "met", MARCH)
    assert "• this month: 15.5 days" in world.kerttu.send("/report").last.text
    world.stage.connection.exec_driver_sql(f"DELETE FROM contact_events WHERE pair_id = {world.pair}")
    assert "• this month: 1 day\n" in world.kerttu.send("/report").last.text


def test_of_several_localities_one_or_all(world: World) -> None:
    eila = a_coordinator(world.stage, "Eila", world.kajaani, world.turku)
    eila.send("/report").tap("Turku")
    assert "Newcomers: 3" in eila.last.text
    assert "Kajaani" not in eila.last.text
    eila.send("/report").tap("All of mine")
    assert "Kajaani and Turku" in eila.last.text
    assert "Newcomers: 6" in eila.last.text


def test_the_message_fits_where_messages_are_short(world: World) -> None:
    change_locality(world.stage.connection, world.kajaani, name="K" * 200)
    assert len(world.kerttu.send("/report").last.outgoing.text) < 2000


def test_counting_uses_indexes(world: World) -> None:
    statements: list[tuple[str, Any]] = []
    engine = world.stage.connection.engine

    def note(connection: Any, cursor: Any, statement: str, parameters: Any, *_: Any) -> None:
        statements.append((statement, parameters))

    event.listen(engine, "before_cursor_execute", note)
    world.counted(world.kajaani)
    event.remove(engine, "before_cursor_execute", note)
    assert len(statements) <= 6, "a handful"
    for statement, parameters in statements:
        plan = world.stage.connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters).all()
        for row in plan:
            assert not row[3].startswith("SCAN"), f"{row[3]} in {statement}"


def test_others_are_refused(world: World) -> None:
    assert "not open to you" in world.stage.phone("Zahra K").send("/report").texts[0]
