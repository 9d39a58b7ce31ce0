"""What waits too long is told with how much and since when, and what waits a moment is not."""

from __future__ import annotations

from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import Connection

from bot.clock import Ticker
from bot.doctor.waiting import check_matters, check_nudges, check_outbox, check_set_aside, check_tidying
from bot.gauges import gauge
from bot.housekeeping import USUAL, Housekeeping
from bot.metrics import registry
from flows.letters.sending import TRANSLATOR
from store.channels import remember_channel
from store.database import Database
from store.inbox import set_aside
from store.localities import add_locality
from store.matters import close_one, open_matter
from store.nudges import schedule
from store.outbox import post
from store.sweeps import note
from tests.moments import NOON

MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)


def send(connection: Connection, channel: str, times: int = 1) -> None:
    body = {"language": "en", "text": "hello"}
    for _ in range(times):
        post(connection, channel=channel, address="1", person_id=None, body=body, now=NOON)


async def test_a_message_may_be_on_its_way_but_not_for_an_hour(database: Database) -> None:
    await database.write(lambda connection: send(connection, "telegram", 3))
    good = await database.read(lambda connection: check_outbox(connection, NOON + MINUTE))
    assert (good.good, good.says) == (True, "messages on their way: 3")
    late = await database.read(lambda connection: check_outbox(connection, NOON + HOUR))
    assert not late.good
    assert (late.count, late.since) == (3, NOON)
    assert late.says.startswith("waiting: 3 for telegram, the first since 2026-03-03")


async def test_the_translator_may_take_its_time(database: Database) -> None:
    await database.write(lambda connection: send(connection, TRANSLATOR))
    assert (await database.read(lambda connection: check_outbox(connection, NOON + HOUR))).good
    assert not (await database.read(lambda connection: check_outbox(connection, NOON + 3 * HOUR))).good


async def test_a_nudge_that_nobody_takes_is_late(database: Database) -> None:
    def due(connection: Connection) -> None:
        schedule(connection, rule="pair-rhythm", subject="pair", subject_id=1, due_at=NOON)

    await database.write(due)
    for moment in (NOON - DAY, NOON + MINUTE):
        assert (await database.read(lambda connection, at=moment: check_nudges(connection, at))).good
    late = await database.read(lambda connection: check_nudges(connection, NOON + HOUR))
    assert (late.good, late.count, late.since) == (False, 1, NOON)


async def test_what_coordinators_leave_for_a_week_is_told_by_place(database: Database) -> None:
    def fill(connection: Connection) -> None:
        for name in ("Turku", "Kajaani", "Oulu"):
            place = add_locality(
                connection, name=name, municipality=name, timezone="UTC", language="fi", now=NOON
            )
            matter = open_matter(connection, "message", f"person:{place}", locality_id=place, now=NOON)
            if name == "Oulu" and matter is not None:
                close_one(connection, matter, now=NOON)

    await database.write(fill)
    assert (await database.read(lambda connection: check_matters(connection, NOON + 6 * DAY))).good
    late = await database.read(lambda connection: check_matters(connection, NOON + 8 * DAY))
    assert (late.good, late.count, late.places) == (False, 2, ("Kajaani", "Turku"))
    assert late.says == "waiting longer than 7 days: 1 in Kajaani, 1 in Turku"


async def test_what_was_set_aside_is_counted_by_its_reason_alone(database: Database) -> None:
    assert (await database.read(lambda connection: check_set_aside(connection, NOON))).good

    def fill(connection: Connection) -> None:
        for key, reason in enumerate(("KeyError at a.py:1 > b.py:2", "KeyError at c.py:9", "no such shape")):
            set_aside(connection, "telegram", str(key), '{"text": "Amina"}', reason, NOON)

    await database.write(fill)
    found = await database.read(lambda connection: check_set_aside(connection, NOON))
    assert (found.good, found.count) == (False, 3)
    assert found.says == "updates that could not be taken: 2 × KeyError, 1 × no such shape; 3 within a day"
    later = await database.read(lambda connection: check_set_aside(connection, NOON + 2 * DAY))
    assert (later.good, later.count) == (True, 0), "told of once, it stands there still"
    assert later.says.endswith("0 within a day")


async def test_nights_without_tidying_are_told_and_what_failed_in_one(database: Database) -> None:
    async def told(nights: int = 0) -> tuple[bool, str]:
        moment = NOON + nights * DAY
        found = await database.read(lambda connection: check_tidying(connection, moment))
        return found.good, found.says

    assert await told() == (True, "has not been yet: it comes at half past three at night")
    await database.write(lambda connection: note(connection, NOON, {"messages": 3, "letters": 0}))
    went = f"last on {NOON:%Y-%m-%d}, went: messages 3"
    assert (await told(1), await told(3)) == ((True, went), (False, went))
    await database.write(lambda connection: note(connection, NOON, {"messages": -1}))
    assert await told() == (False, f"last on {NOON:%Y-%m-%d}, went: nothing; failed: messages")


@pytest.mark.parametrize("seconds", [40, 600])
async def test_metrics_tell_of_what_waits_and_of_what_came_late(database: Database, seconds: int) -> None:
    def fill(connection: Connection) -> None:
        remember_channel(connection, "telegram", "")
        send(connection, "phones", 2)
        schedule(connection, rule="pair-rhythm", subject="pair", subject_id=1, due_at=NOON)

    def told(name: str, **labels: str) -> float | None:
        return registry.get_sample_value(name, labels)

    await database.write(fill)
    later = NOON + timedelta(seconds=seconds)
    await gauge(database, later)
    assert told("kummi_outbox_waiting", channel="phones") == 2
    assert told("kummi_outbox_oldest_seconds", channel="phones") == seconds
    assert told("kummi_outbox_waiting", channel="telegram") == 0
    assert told("kummi_nudges_due") == 1
    assert (told("kummi_database_bytes") or 0) > 100_000

    async def receive(incoming: object) -> None:
        came.append(incoming)

    came: list[object] = []
    before = told("kummi_nudge_late_seconds_sum") or 0
    ticker = Ticker(
        database, receive, lambda: later, Housekeeping(database, lambda: later, USUAL), ZoneInfo("UTC")
    )
    await ticker.tick()
    assert len(came) == 1
    assert (told("kummi_nudge_late_seconds_sum") or 0) - before == seconds
