"""Who says when a broadcast goes on: at once while few copies wait, else after a while, and at once when we stop."""

from __future__ import annotations

import asyncio

import pytest
from sqlalchemy import Connection

from bot import broadcaster as module
from bot.broadcaster import Broadcaster
from flows.broadcasts.sending import FEW
from flows.engine.messages import Incoming, Outgoing
from store import outbox
from store.broadcasts import add_broadcast
from store.database import Database
from store.people import add_person
from tests.moments import NOON

ORDER = Outgoing(kind="work", language="en", target="broadcast:1", text="4")


def begin(connection: Connection, waiting: int) -> None:
    """A broadcast of which so many copies wait."""
    person = add_person(connection, channel="far", address="p", language="en", now=NOON)
    about = {"places": [1], "roles": ["newcomer"], "expected": 500, "upto": 500}
    add_broadcast(connection, person_id=person.id, state="going", shown_at=NOON, created_at=NOON, **about)
    for number in range(waiting):
        body = {"language": "en", "text": "hello"}
        to = {"channel": "far", "address": str(number), "person_id": None}
        outbox.post(connection, **to, body=body, now=NOON, broadcast_id=1)


@pytest.fixture
async def heard() -> list[Incoming]:
    return []


def make(database: Database, heard: list[Incoming]) -> Broadcaster:
    """A broadcaster whose news end in a list."""

    async def receive(incoming: Incoming) -> None:
        heard.append(incoming)

    return Broadcaster(database, receive)


async def test_while_few_copies_wait_it_goes_on_at_once(database: Database, heard: list[Incoming]) -> None:
    await database.write(lambda connection: begin(connection, FEW - 1))
    await make(database, heard).deliver("1", ORDER)
    assert [(said.kind, said.data, said.text, said.update) for said in heard] == [
        ("outcome", "broadcast:1", "4", "broadcast:1:4")
    ]


async def test_while_many_wait_it_goes_on_later_to_tell_how_it_goes(
    database: Database, heard: list[Incoming], monkeypatch: pytest.MonkeyPatch
) -> None:
    looks = []
    monkeypatch.setattr(module, "LOOK", 0.5)
    monkeypatch.setattr(module, "wants_more", lambda *_: looks.append(1))
    await database.write(lambda connection: begin(connection, FEW))
    await make(database, heard).deliver("1", ORDER)
    assert len(looks) == 6
    assert len(heard) == 1


async def test_when_we_stop_nobody_waits(database: Database, heard: list[Incoming]) -> None:
    await database.write(lambda connection: begin(connection, FEW))
    broadcaster = make(database, heard)
    waiting = asyncio.create_task(broadcaster.deliver("1", ORDER))
    await asyncio.sleep(0)
    broadcaster.close()
    await waiting
    assert len(heard) == 1
