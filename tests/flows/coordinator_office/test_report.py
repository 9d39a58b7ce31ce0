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


def first(coordinator: Phone) -> str:
    """What has happened, above how fair it is."""
    return next(text for text in reversed(coordinator.texts) if text.startswith("📊"))


def test_it_reads_as_one_message(world: World) -> None:
    world.kerttu.send("/report")
    assert [text[:1] for text in world.kerttu.texts] == ["📊", "⚖"]
    text = first(world.kerttu)
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
    assert "• this month: 15.5 days" in first(world.kerttu.send("/report"))
    world.stage.connection.exec_driver_sql(f"DELETE FROM contact_events WHERE pair_id = {world.pair}")
    assert "• this month: 1 day\n" in first(world.kerttu.send("/report"))


def test_of_several_localities_one_or_all(world: World) -> None:
    eila = a_coordinator(world.stage, "Eila", world.kajaani, world.turku)
    eila.send("/report").tap("Turku")
    assert "Newcomers: 3" in first(eila)
    assert "Kajaani" not in first(eila)
    eila.send("/report").tap("All of mine")
    assert "Kajaani and Turku" in first(eila)
    assert "Newcomers: 6" in first(eila)


def test_the_message_fits_where_messages_are_short(world: World) -> None:
    change_locality(world.stage.connection, world.kajaani, name="K" * 200)
    world.kerttu.send("/report")
    assert all(len(shown.outgoing.text) < 2000 for shown in world.kerttu.chat.values())


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


def settle(world: World, place: int, mark: str, number: int = 12) -> None:
    """Households that speak Arabic and Dari in turn; every other one has a sponsor of its own."""
    for at in range(number):
        home = a_newcomer(world.stage, f"{mark} {at}", place, languages=[("ar", "prs")[at // 6 % 2]])
        told = a_wish(world.stage, home, stage_is="found" if at % 2 else "heard")
        wishes.change_wish(world.stage.connection, told, created_at=FEBRUARY)
        if at % 2:
            sponsor = a_sponsor(world.stage, f"{mark} sponsor {at}", place, gender="woman")
            a_pair(world.stage, home, sponsor, told)


def test_how_fair_it_is_stands_below_with_the_way_to_what_is_missing(world: World) -> None:
    oulu = a_locality(world.stage, "Oulu")
    leena = a_coordinator(world.stage, "Leena", oulu)
    settle(world, oulu, "O", 24)
    report, everyone, groups = leena.send("/report").texts
    assert report.startswith("📊")
    for line in (
        "🏠 24 households with a wish. Have a sponsor, or had one: 50%",
        "nine of ten wait less): 10 / 10. Longest: 10",
        "Could meet a sponsor who meets somebody else, and both would have 150 points more: fewer than 5",
        "they meet: 100%",
        "• after 1 month: too few to tell (too few to tell)",
    ):
        assert line in everyone, line
    for line in (
        "🗣️ By first language\n• Arabic: 12 · 50% · ⭐ – · ⏳ 10 / 10\n• Dari: 12 · 50% · ⭐ – · ⏳ 10 / 10\n",
        "By whom they wish to meet (nobody is asked about their own gender)\n• 🤝 Anyone is fine: 24 · 50% ·",
        "• without children: 24",
        "• 1 person: 12",
    ):
        assert line in groups, line
    assert "By locality" not in groups
    buttons = [(button.label, button.data) for shown in leena.chat.values() for button in shown.buttons]
    assert ("🧩 What is missing?", "c:missing") in buttons


def test_how_fair_it_is_names_nobody_and_knows_nobody_elsewhere(world: World) -> None:
    oulu, vaasa = a_locality(world.stage, "Oulu"), a_locality(world.stage, "Vaasa")
    leena = a_coordinator(world.stage, "Leena", oulu, vaasa)
    settle(world, oulu, "Oona")
    settle(world, vaasa, "Veikko")
    alone = leena.send("/report").tap("Oulu").texts[-2:]
    assert "🏠 12 households" in alone[0]
    assert "Oona" not in "".join(leena.texts)
    everyone, groups = leena.send("/report").tap("All of mine").texts[-2:]
    assert "🏠 24 households" in everyone
    assert "📍 By locality\n• Oulu: 12 · 50%" in groups
    assert "Kajaani" not in groups


def test_of_few_households_nothing_is_told(world: World) -> None:
    assert "too few households to tell" in world.kerttu.send("/report").last.text
    assert world.kerttu.last.labels == ["🧩 What is missing?"]


def test_others_are_refused(world: World) -> None:
    assert "not open to you" in world.stage.phone("Zahra K").send("/report").texts[0]
