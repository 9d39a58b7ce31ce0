"""What the outbox promises: in order to each, at least once, nobody held up by another, nothing lost on stopping."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from typing import Any

import pytest
from sqlalchemy import Connection, delete, select, update

from bot import lines as held
from bot import window
from bot.channel import Delayed, Undeliverable, Unreachable
from bot.intake import Shares
from bot.outbox import Outbox
from bot.pace import AT_ONCE, Pace
from flows.engine.messages import Incoming
from store import outbox
from store.broadcasts import drop_waiting
from store.database import Database
from store.outbox import BROADCAST, CONVERSATION, REMINDER
from store.people import add_person
from store.shares import SHARES
from store.tables import outbox as table
from tests.bot.far_end import FarEnd
from tests.moments import NOON


@pytest.fixture(autouse=True)
def _impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(window, "FIRST_PAUSE", 0.01)


@asynccontextmanager
async def running(database: Database, far_end: FarEnd, heard: list[Incoming]) -> AsyncIterator[Outbox]:
    """An outbox at work; `heard` is what it lets in by the road."""

    async def receive(incoming: Incoming) -> None:
        heard.append(incoming)

    box = Outbox(database, {far_end.name: far_end}, receive, lambda: NOON)
    task = asyncio.create_task(box.run())
    try:
        yield box
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


async def post(database: Database, address: str, *texts: str, edits: int | None = None) -> list[int]:
    """Put messages in the store."""

    def work(connection: Connection) -> list[int]:
        return [
            outbox.post(
                connection,
                channel="far",
                address=address,
                person_id=None,
                body={"language": "en", "text": text} | ({"kind": "edit"} if edits else {}),
                now=NOON,
                edits=edits,
            )
            for text in texts
        ]

    return await database.write(work)


def give_to_somebody(connection: Connection) -> None:
    """Let all messages be somebody's: what belongs to nobody is erased once it is sent or given up on."""
    person = add_person(connection, channel="far", address="p", language="en", now=NOON)
    connection.execute(update(table).values(person_id=person.id))


def states(connection: Connection) -> dict[str, str]:
    """The state of every message that is still there, by its text."""
    return {row.body["text"]: row.state for row in connection.execute(select(table.c.body, table.c.state))}


async def test_each_gets_theirs_in_order(database: Database, far_end: FarEnd) -> None:
    for number in range(30):
        await post(database, f"p{number % 3}", str(number))
    async with running(database, far_end, []):
        for address in ("p0", "p1", "p2"):
            await far_end.until(address, 10)
    assert far_end.texts("p1") == [str(number) for number in range(1, 30, 3)]


async def test_what_is_added_later_goes_out_when_it_is_woken(database: Database, far_end: FarEnd) -> None:
    async with running(database, far_end, []) as box:
        await post(database, "p", "one")
        box.wake()
        await far_end.until("p", 1)
        await post(database, "p", "two")
        box.wake()
        await far_end.until("p", 2)


async def test_passing_trouble_keeps_the_order_and_holds_up_nobody_else(
    database: Database, far_end: FarEnd
) -> None:
    far_end.troubles["p"] = [ConnectionError(), TimeoutError(), ConnectionError()]
    await post(database, "p", "one", "two")
    await post(database, "q", "other")
    async with running(database, far_end, []):
        await far_end.until("q", 1)
        await far_end.until("p", 2)
    assert far_end.texts("p") == ["one", "two"]


async def test_a_channel_that_asks_for_a_pause_gets_it(database: Database, far_end: FarEnd) -> None:
    far_end.troubles["p"] = [Delayed(0.2)]
    await post(database, "p", "one")
    async with running(database, far_end, []) as box:
        while not far_end.tries:  # noqa: ASYNC110
            await asyncio.sleep(0.01)
        await post(database, "q", "other")
        box.wake()
        await asyncio.sleep(0.1)
        assert far_end.tries == 1
        await far_end.until("p", 1)
        await far_end.until("q", 1)


async def test_what_is_refused_for_good_is_passed_over(database: Database, far_end: FarEnd) -> None:
    far_end.troubles["p"] = [Undeliverable("too long")]
    await post(database, "p", "bad", "good")
    await database.write(give_to_somebody)
    async with running(database, far_end, []):
        await far_end.until("p", 1)
    assert far_end.texts("p") == ["good"]
    assert (await database.read(states))["bad"] == "failed"


async def test_who_cannot_be_reached_is_told_by_the_road(database: Database, far_end: FarEnd) -> None:
    heard: list[Incoming] = []
    far_end.troubles["p"] = [Unreachable()]
    await post(database, "p", "one", "two")
    async with running(database, far_end, heard):
        await far_end.until("p", 1)
    assert [(incoming.kind, incoming.address) for incoming in heard] == [("blocked", "p")]


async def test_an_edit_finds_the_message_it_changes(database: Database, far_end: FarEnd) -> None:
    first = await post(database, "p", "question")
    await post(database, "p", "answered", edits=first[0])
    await database.write(give_to_somebody)
    async with running(database, far_end, []):
        await far_end.until("p", 2)
    assert [outgoing.target for outgoing in far_end.got["p"]] == ["", "1"]


async def test_what_belongs_to_nobody_is_erased_once_it_is_sent(database: Database, far_end: FarEnd) -> None:
    await post(database, "p", "goodbye")
    async with running(database, far_end, []):
        await far_end.until("p", 1)
    assert await database.read(states) == {}


@pytest.mark.parametrize("trouble", [Undeliverable("too long"), Unreachable()])
async def test_what_belongs_to_nobody_is_erased_when_it_is_given_up_on(
    database: Database, far_end: FarEnd, trouble: Exception
) -> None:
    far_end.troubles["p"] = [trouble]
    await post(database, "p", "Zubeida has left", "more")
    async with running(database, far_end, []):
        await far_end.until("p", 1)
    assert await database.read(states) == {}


async def test_that_somebody_cannot_be_reached_is_noted_even_if_the_store_is_in_trouble_just_then(
    database: Database, far_end: FarEnd
) -> None:
    heard: list[Incoming] = []

    async def receive(incoming: Incoming) -> None:
        heard.append(incoming)
        if len(heard) < 3:
            raise OSError("disk full")

    far_end.troubles["p"] = [Unreachable(), Unreachable(), Unreachable()]
    await post(database, "p", "one", "two")
    box = Outbox(database, {far_end.name: far_end}, receive, lambda: NOON)
    task = asyncio.create_task(box.run())
    await far_end.until("p", 1)
    task.cancel()
    with suppress(asyncio.CancelledError):
        await task
    assert far_end.texts("p") == ["two"]
    assert len({incoming.update for incoming in heard}) == 1, "the same news, so that it counts once"


async def test_a_store_that_cannot_be_read_for_a_while_is_asked_again(
    database: Database, far_end: FarEnd
) -> None:
    await database.write(lambda c: c.exec_driver_sql("ALTER TABLE outbox RENAME TO away").close())
    async with running(database, far_end, []) as box:
        await asyncio.sleep(0.05)
        await database.write(lambda c: c.exec_driver_sql("ALTER TABLE away RENAME TO outbox").close())
        await post(database, "p", "one")
        box.wake()
        await far_end.until("p", 1)


async def test_stopping_finishes_what_is_under_way_and_leaves_the_rest_for_the_next_start(
    database: Database, far_end: FarEnd
) -> None:
    await post(database, "p", "one", "two")
    far_end.gate.clear()
    box = Outbox(database, {"far": far_end}, _no_one, lambda: NOON)
    task = asyncio.create_task(box.run())
    while not far_end.tries:  # noqa: ASYNC110
        await asyncio.sleep(0.01)
    task.cancel()
    await asyncio.sleep(0.01)
    far_end.gate.set()
    with suppress(asyncio.CancelledError):
        await task
    assert far_end.texts("p") == ["one"]
    async with running(database, far_end, []):
        await far_end.until("p", 2)
    assert far_end.texts("p") == ["one", "two"]


async def _no_one(incoming: Incoming) -> None:
    raise AssertionError(incoming.kind)


async def test_a_letter_for_which_there_is_no_channel_is_said_to_have_failed(
    database: Database, far_end: FarEnd
) -> None:
    def work(connection: Connection) -> None:
        body = {"language": "en", "text": "hello"}
        outbox.post(
            connection, channel="gone", address="p", person_id=None, body=body, now=NOON, about="letter:7"
        )

    await database.write(work)
    heard: list[Incoming] = []
    async with running(database, far_end, heard):
        async with asyncio.timeout(10):
            while not heard:  # noqa: ASYNC110
                await asyncio.sleep(0.01)
    assert [(said.kind, said.data, said.text) for said in heard] == [("outcome", "letter:7", "failed")]


async def post_as(
    database: Database,
    address: str,
    text: str,
    priority: int,
    *,
    edits: int | None = None,
    broadcast: int = 0,
) -> int:
    """Put one message of a priority in the store."""

    def work(connection: Connection) -> int:
        body = {"language": "en", "text": text}
        return outbox.post(
            connection,
            channel="far",
            address=address,
            person_id=None,
            body=body,
            now=NOON,
            priority=priority,
            edits=edits,
            broadcast_id=broadcast or None,
        )

    return await database.write(work)


async def test_a_conversation_overtakes_what_was_written_to_many(database: Database, far_end: FarEnd) -> None:
    for number in range(50):
        await post_as(database, f"p{number}", "to many", BROADCAST)
    far_end.gate.clear()
    async with running(database, far_end, []) as box:
        while far_end.tries < window.AT_ONCE - window.KEPT_FREE:  # noqa: ASYNC110
            await asyncio.sleep(0.01)
        await asyncio.sleep(0.05)
        assert far_end.tries == window.AT_ONCE - window.KEPT_FREE, "windows are kept for conversations"
        await post_as(database, "p49", "an answer", CONVERSATION)
        await post_as(database, "q", "an answer", CONVERSATION)
        box.wake()
        while far_end.tries < window.AT_ONCE - window.KEPT_FREE + 2:  # noqa: ASYNC110
            await asyncio.sleep(0.01)
        far_end.gate.set()
        await far_end.until("p49", 2)
        await far_end.until("q", 1)
    assert far_end.texts("p49") == ["an answer", "to many"]


async def test_an_edit_does_not_overtake_the_message_it_changes(database: Database, far_end: FarEnd) -> None:
    first = await post_as(database, "p", "a reminder", REMINDER)
    await post_as(database, "p", "changed", CONVERSATION, edits=first)
    await post_as(database, "p", "an answer", CONVERSATION)
    async with running(database, far_end, []):
        await far_end.until("p", 3)
    assert far_end.texts("p") == ["an answer", "a reminder", "changed"]


async def test_what_was_stopped_is_not_sent_even_if_it_stands_in_line(
    database: Database, far_end: FarEnd
) -> None:
    far_end.gate.clear()
    many = window.AT_ONCE - window.KEPT_FREE
    for number in range(many + 5):
        await post_as(database, f"p{number}", "to many", BROADCAST, broadcast=7)
    async with running(database, far_end, []):
        while far_end.tries < many:  # noqa: ASYNC110
            await asyncio.sleep(0.01)
        await database.write(lambda connection: drop_waiting(connection, 7))
        far_end.gate.set()
        async with asyncio.timeout(10):
            while sum(map(len, far_end.got.values())) < many:  # noqa: ASYNC110
                await asyncio.sleep(0.01)
        await asyncio.sleep(0.05)
    assert sum(map(len, far_end.got.values())) == many


async def test_one_who_is_sent_very_much_gets_all_of_it_in_order(database: Database, far_end: FarEnd) -> None:
    texts = [str(number) for number in range(40)]
    await post(database, "flooded", *texts)
    async with running(database, far_end, []):
        await far_end.until("flooded", len(texts))
    assert far_end.texts("flooded") == texts


async def test_what_is_decided_while_the_store_is_asked_for_more_is_not_forgotten(
    database: Database, far_end: FarEnd, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = database.read

    async def read_slowly(query: Callable[[Connection], Any]) -> Any:
        found = await read(query)
        await asyncio.sleep(0.02)
        return found

    monkeypatch.setattr(database, "read", read_slowly)
    texts = [str(number) for number in range(60)]
    await post(database, "p", *texts[:7])
    async with running(database, far_end, []) as box:
        for text in texts[7:]:
            await post(database, "p", text)
            box.wake()
            await asyncio.sleep(0.002)
        await far_end.until("p", len(texts))
    assert far_end.texts("p") == texts


async def test_a_channel_that_is_down_holds_up_no_other(
    database: Database, far_end: FarEnd, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(held, "MOST_HELD", 10)
    down = FarEnd()
    down.name = "down"
    down.gate.clear()

    def fill(connection: Connection) -> None:
        for number in range(200):
            body = {"language": "en", "text": "late"}
            outbox.post(connection, channel="down", address=f"d{number}", person_id=None, body=body, now=NOON)

    await database.write(fill)
    await post(database, "p", "in time")
    box = Outbox(database, {"far": far_end, "down": down}, _no_one, lambda: NOON)
    task = asyncio.create_task(box.run())
    await far_end.until("p", 1)
    down.gate.set()
    for number in range(200):
        await down.until(f"d{number}", 1)
    task.cancel()
    with suppress(asyncio.CancelledError):
        await task
    assert far_end.texts("p") == ["in time"]
    assert sum(map(len, down.got.values())) == 200


async def test_the_store_is_asked_for_no_more_at_a_time_than_can_be_sent(
    database: Database, far_end: FarEnd, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(held, "MOST_HELD", 10)
    read, under_way, most = database.read, 0, 0

    async def counted(query: Callable[[Connection], Any]) -> Any:
        nonlocal under_way, most
        under_way += 1
        most = max(most, under_way)
        found = await read(query)
        under_way -= 1
        return found

    addresses = [f"p{number}" for number in range(200)]
    for address in addresses:
        await post(database, address, "beyond what is held")
    monkeypatch.setattr(database, "read", counted)
    async with running(database, far_end, []):
        for address in addresses:
            await far_end.until(address, 1)
    assert most <= window.AT_ONCE + 1, "and the intake"


async def test_what_is_gone_since_it_was_found_keeps_back_nothing_else(database: Database) -> None:
    numbers = [(await post(database, f"p{number}", "text"))[0] for number in range(4)]
    intake = Shares(database, range(SHARES), lambda: True)
    assert [parcel.id for parcel in await intake.next(1)] == numbers[:1]
    await database.write(lambda connection: connection.execute(delete(table).where(table.c.id == numbers[1])))
    assert [parcel.id for parcel in await intake.next(2)] == numbers[2:]
    assert await intake.next(2) == []


async def test_nobody_is_sent_more_at_once_than_the_channel_allows(database: Database) -> None:
    far_end = FarEnd(Pace(1000, 0.001))
    await post(database, "flooded", *map(str, range(AT_ONCE + 1)))
    await post(database, "p", "other")
    async with running(database, far_end, []):
        await far_end.until("p", 1)
        await far_end.until("flooded", AT_ONCE)
        await asyncio.sleep(0.05)
        assert len(far_end.got["flooded"]) == AT_ONCE
