"""The road's entrance: stored before it returns, once only; our own faults are owned up to and nothing is lost."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import Connection, select

import flows
from bot.clock import Ticker
from bot.flood import BURST
from bot.housekeeping import Housekeeping, Keeping
from bot.road import Road
from flows.engine import Scene, registry
from flows.engine.messages import Incoming
from store import inbox, nudges, outbox
from store.database import Database
from store.nudges import Nudge
from store.people import add_person, person_at
from store.tables import inbox as inbox_table
from store.tables import outbox as outbox_table
from tests.moments import NOON

assert flows


class Town:
    """A road over a store, at a time moved by hand; `woken` counts how often the outbox was."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.now = NOON
        self.woken = 0
        self.road = Road(database, lambda: self.now, self._wake)
        self._number = 0

    def _wake(self) -> None:
        self.woken += 1

    async def send(self, text: str, address: str = "amina", update: str = "") -> None:
        """Someone types something."""
        self._number += 1
        await self.road.receive(
            Incoming(
                channel="far",
                address=address,
                update=update or str(self._number),
                kind="text",
                text=text,
                language="en",
            )
        )

    async def texts(self, address: str = "amina") -> list[str]:
        """What is to be delivered to an address."""

        def read(connection: Connection) -> list[str]:
            query = select(outbox_table.c.body, outbox_table.c.address).order_by(outbox_table.c.id)
            return [row.body.get("text", "") for row in connection.execute(query) if row.address == address]

        return await self.database.read(read)


@pytest.fixture
async def town(database: Database) -> AsyncIterator[Town]:
    """A road over an empty store."""
    kept = dict(registry.EVENTS), dict(registry.RULES)
    yield Town(database)
    registry.EVENTS.update(kept[0])
    registry.RULES.clear()
    registry.RULES.update(kept[1])


async def test_what_came_is_stored_once_and_the_outbox_woken(town: Town) -> None:
    await town.send("hello", update="1")
    await town.send("hello", update="1")
    assert len(await town.texts()) == 1
    assert town.woken == 2


async def test_our_own_fault_is_owned_up_to_and_the_update_kept(town: Town) -> None:
    await town.send("hello")

    def burst(scene: Scene) -> None:
        raise RuntimeError("a secret that Amina wrote")

    registry.EVENTS["stop"] = burst
    await town.send("stop", update="bad")
    assert (await town.texts())[-1].startswith("Something went wrong on our side.")
    await town.send("stop", update="bad")
    assert len(await town.texts()) == 2

    def aside(connection: Connection) -> Any:
        query = select(inbox_table).where(inbox_table.c.error.is_not(None))
        return connection.execute(query).mappings().one()

    row = await town.database.read(aside)
    assert "RuntimeError at" in row["error"]
    assert "secret" not in row["error"]
    assert Incoming.model_validate_json(row["payload"]).text == "stop"
    assert await town.database.read(inbox.count_set_aside) == 1


async def test_a_store_that_cannot_be_written_to_is_not_hidden(town: Town) -> None:
    await town.database.write(lambda c: c.exec_driver_sql("ALTER TABLE inbox RENAME TO gone"))
    with pytest.raises(Exception, match="inbox"):
        await town.send("hello")


def no_more_room(connection: Connection) -> None:
    pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
    connection.exec_driver_sql(f"PRAGMA max_page_count={pages}").close()


def room_again(connection: Connection) -> None:
    connection.exec_driver_sql("PRAGMA max_page_count=1000000").close()


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_what_comes_while_the_disk_is_full_is_no_fault_of_ours_and_taken_when_there_is_room(
    town: Town,
) -> None:
    long = "hello " * 5_000
    await town.send("hello")
    await town.database.write(no_more_room)
    with pytest.raises(sqlite3.OperationalError, match="full"):
        await town.send(long, update="kept" * 2_000)
    await town.database.write(room_again)
    assert await town.database.read(inbox.count_set_aside) == 0
    before = len(await town.texts())
    await town.send(long, update="kept" * 2_000)
    answers = (await town.texts())[before:]
    assert answers
    assert not any("our side" in text for text in answers)


async def test_one_who_floods_is_told_once_and_others_are_served(town: Town) -> None:
    await asyncio.gather(*(town.send("hello", update=f"f{number}") for number in range(200)))
    await town.send("hello", address="omar")
    texts = await town.texts()
    assert len([text for text in texts if text.startswith("Many messages came at once.")]) == 1
    assert (
        len([text for text in texts if text]) <= BURST + 5
    )  # an edit that only takes buttons away has no text
    assert len(await town.texts("omar")) == 1


@pytest.mark.parametrize("word", ["STOP!!", "lopeta", "توقف"])
async def test_a_stop_is_heard_behind_any_flood(town: Town, word: str) -> None:
    await asyncio.gather(*(town.send("hello", update=f"f{number}") for number in range(200)))
    await town.send(word)
    assert (await town.texts())[-1].startswith("🛑")
    await town.send("help")
    assert any("112" in text for text in await town.texts())


async def test_who_blocks_us_behind_a_flood_is_noted(town: Town) -> None:
    await asyncio.gather(*(town.send("hello", update=f"f{number}") for number in range(200)))
    blocked = Incoming(channel="far", address="amina", update="b", kind="blocked")
    await town.road.receive(blocked)
    person = await town.database.read(lambda connection: person_at(connection, "far", "amina"))
    assert person is not None
    assert not person.reachable


async def test_an_update_a_channel_could_not_read_is_kept(town: Town) -> None:
    await town.road.set_aside("far", {"update_id": 7, "odd": "thing"}, "unreadable")
    assert await town.database.read(inbox.count_set_aside) == 1


# --- Time --------------------------------------------------------------------------------------------------------


def ticker(town: Town) -> Ticker:
    """A clock over a town; it is not started, only told to tick."""
    keeping = Housekeeping(town.database, lambda: town.now, Keeping(timedelta(days=30)))
    return Ticker(town.database, town.road.receive, lambda: town.now, keeping, ZoneInfo("UTC"))


async def plan(town: Town, count: int, due_at: datetime) -> list[int]:
    """Let the rule "test-ring" look at so many people at a moment; their numbers."""

    def work(connection: Connection) -> list[int]:
        people = [
            add_person(connection, channel="far", address=f"p{number}", language="en", now=NOON).id
            for number in range(count)
        ]
        for number in people:
            nudges.schedule(connection, rule="test-ring", subject="person", subject_id=number, due_at=due_at)
        return people

    return await town.database.write(work)


async def test_all_that_is_due_comes_once_and_what_is_not_waits(town: Town) -> None:
    rung: list[int] = []
    registry.RULES["test-ring"] = lambda scene, nudge: rung.append(nudge.subject_id)
    people = await plan(town, 450, NOON)
    await plan_later(town, people[0])
    clock = ticker(town)
    assert await clock.tick() == 450
    assert await clock.tick() == 0
    assert sorted(rung) == people
    town.now += timedelta(days=1)
    assert await clock.tick() == 1


async def plan_later(town: Town, person: int) -> None:
    """One more for a day later."""
    tomorrow = NOON + timedelta(days=1)
    await town.database.write(
        lambda c: nudges.schedule(c, rule="test-ring", subject="person", subject_id=person, due_at=tomorrow)
    )


async def test_two_clocks_over_one_store_ring_once(town: Town) -> None:
    rung: list[int] = []
    registry.RULES["test-ring"] = lambda scene, nudge: rung.append(nudge.subject_id)
    people = await plan(town, 100, NOON)
    await asyncio.gather(ticker(town).tick(), ticker(town).tick())
    assert sorted(rung) == people


async def test_a_rule_that_fails_is_tried_again_later_and_holds_up_no_other(town: Town) -> None:
    failing = [True]
    rung: list[int] = []

    def ring(scene: Scene, nudge: Nudge) -> None:
        if failing[0] and nudge.subject_id == first:
            raise RuntimeError("not now")
        rung.append(nudge.subject_id)

    registry.RULES["test-ring"] = ring
    first, second = await plan(town, 2, NOON)
    clock = ticker(town)
    await clock.tick()
    assert rung == [second]
    failing[0] = False
    assert await clock.tick() == 0
    town.now += timedelta(hours=1)
    assert await clock.tick() == 1
    assert rung == [second, first]


async def test_what_counts_once_for_ever_is_remembered_through_the_nights(town: Town) -> None:
    def in_group(update: str) -> Incoming:
        return Incoming(channel="far", address="group", update=update, kind="group", language="en")

    await town.road.receive(in_group("once:group:1"))
    town.now += timedelta(days=60)
    await Housekeeping(town.database, lambda: town.now, Keeping(timedelta(days=90))).tidy()
    await town.road.receive(in_group("once:group:1"))
    assert len(await town.texts("group")) == 1


async def test_a_clock_that_is_stopped_leaves_what_is_due_for_the_next_start(town: Town) -> None:
    clock = ticker(town)
    rung: list[int] = []

    def ring(scene: Scene, nudge: Nudge) -> None:
        rung.append(nudge.subject_id)
        clock._stopping.set()

    registry.RULES["test-ring"] = ring
    people = await plan(town, 450, NOON)
    await clock.tick()
    assert 0 < len(rung) < len(people)
    assert await ticker(town).tick() > 0


async def test_what_is_old_is_thrown_away_at_night(town: Town) -> None:
    await town.send("hello")
    await town.database.write(lambda c: outbox.mark_failed(c, 1, "refused"))
    keeping = Housekeeping(town.database, lambda: town.now, Keeping(timedelta(days=30)))
    await keeping.tidy()
    assert len(await town.texts()) == 1
    town.now += timedelta(days=31)
    await keeping.tidy()
    assert await town.texts() == []
