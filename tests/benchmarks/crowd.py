"""A database with many people in it, some of whom hold the twelve-question conversation."""

from __future__ import annotations

import json
import os
import random
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from itertools import count
from typing import Any

from sqlalchemy import Connection, Table, func, insert, select

from bot.road import Road
from bot.telegram.updates import read_update
from flows.engine.messages import Incoming
from store.database import Database
from store.inbox import count_set_aside
from store.owners import given_to
from store.tables import inbox, localities, outbox, people, sessions
from store.types import ring_of
from tests.benchmarks.conversation import ANSWERS
from tests.benchmarks.measures import Measure

TURNS_EACH = 1 + len(ANSWERS)  # a greeting, then the answers
FIRST_ADDRESS = 5_000_000_000
AT_ONCE = 5_000

Take = Callable[[Any], Awaitable[object]]
Drive = Callable[[Take, Sequence[Any]], Awaitable[Measure]]


@dataclass(frozen=True)
class Sent:
    """What one person sends: typed words, or a tap."""

    number: int
    address: int
    text: str = ""
    data: str = ""

    def incoming(self) -> Incoming:
        """As it looks past the channel."""
        return Incoming(
            channel="telegram",
            address=str(self.address),
            update=str(self.number),
            kind="tap" if self.data else "text",
            text=self.text,
            data=self.data,
            language="en",
        )

    def raw(self) -> bytes:
        """As the Bot API sends it."""
        user = {"id": self.address, "is_bot": False, "first_name": "Amina", "language_code": "en"}
        chat = {"id": self.address, "type": "private", "first_name": "Amina"}
        message = {"message_id": self.number, "date": 1_772_532_000, "chat": chat}
        body: dict[str, Any] = {"update_id": self.number}
        if self.data:
            prefix = self.data.rpartition(":")[0]
            keys = [[{"text": f"▫️ Choice {n}", "callback_data": f"{prefix}:~{n}"}] for n in range(5)]
            shown = {"text": "Which days?", "reply_markup": {"inline_keyboard": keys}}
            bot = {"id": 1, "is_bot": True, "first_name": "Kummi", "username": "KummiBot"}
            body["callback_query"] = {
                "id": str(self.number),
                "from": user,
                "chat_instance": "c",
                "data": self.data,
                "message": message | shown | {"from": bot},
            }
        else:
            body["message"] = message | {"from": user, "text": self.text}
        return json.dumps(body, ensure_ascii=False).encode()


def answer_of(number: int, address: int, at: int, session: int) -> Sent:
    """The answer to the question `at`: ticks are tapped, all else is typed."""
    given = ANSWERS[at]
    if given.startswith("="):
        return Sent(number, address, data=f"{session}:{at}:{given}")
    return Sent(number, address, text=given)


class Crowd:
    """A store with `size` people, each with an ended conversation, a sent message and an update taken."""

    def __init__(self, database: Database, size: int, chance: random.Random) -> None:
        self.database = database
        self.size = size
        self._chance = chance
        self._numbers = count(size + 1)

    @classmethod
    async def assemble(cls, url: str, size: int) -> Crowd:
        """Fill a new database."""
        database = await Database.open(url)
        await database.write(_found)
        for first in range(1, size + 1, AT_ONCE):
            numbers = range(first, min(first + AT_ONCE, size + 1))
            await database.write(partial(_fill, numbers))
        os.sync()  # what filling left to write must not be waited for in the first round
        return cls(database, size, random.Random(size))

    async def talk(self, many: int, drive: Drive, *, raw: bool, greet: Drive | None = None) -> Measure:
        """Let `many` people hold the conversation, their answers in random order among each other.

        What `greet` drives, if given, is not measured.

        Raises:
            RuntimeError: not every conversation came to its end.
        """
        road = Road(self.database, lambda: datetime.now(UTC), lambda: None)
        take = _reader(road) if raw else road.receive
        chosen = self._chance.sample(range(self.size), many)
        greetings = [Sent(next(self._numbers), FIRST_ADDRESS + who, "hello") for who in chosen]
        posted = await self.database.read(_last_posted)
        begun = await (greet or drive)(take, _packed(greetings, raw))
        talks = await self.database.read(_open_talks)
        taken = await drive(take, _packed(self._answers(talks), raw))
        await self._check(talks, many, posted)
        return taken if greet else begun + taken

    async def payloads(self) -> list[tuple[str, str]]:
        """What each turn of one conversation puts on the disk: the log and the outbox bodies, as JSON."""
        road = Road(self.database, lambda: datetime.now(UTC), lambda: None)
        address, found = FIRST_ADDRESS, []
        posted = await self.database.read(_last_posted)
        await road.receive(Sent(next(self._numbers), address, "hello").incoming())
        session = (await self.database.read(_open_talks))[address]
        for at in range(TURNS_EACH):
            if at:
                await road.receive(answer_of(next(self._numbers), address, at - 1, session).incoming())
            found.append(await self.database.read(partial(_written, session, posted)))
            posted = await self.database.read(_last_posted)
        return found

    def _answers(self, talks: dict[int, int]) -> list[Sent]:
        order = [address for address in talks for _ in ANSWERS]
        self._chance.shuffle(order)
        asked = {address: count() for address in talks}
        return [
            answer_of(next(self._numbers), address, next(asked[address]), talks[address]) for address in order
        ]

    async def _check(self, talks: dict[int, int], many: int, posted: int) -> None:
        ended = select(func.count()).where(sessions.c.id.in_(talks.values()), sessions.c.state == "done")
        done = await self.database.read(lambda connection: connection.scalar(ended))
        aside = await self.database.read(count_set_aside)
        told = await self.database.read(_last_posted) - posted
        if (done, aside) != (many, 0) or told < many * TURNS_EACH:
            raise RuntimeError(
                f"{done} of {many} talks ended, {aside} updates set aside, {told} messages posted"
            )


def _reader(road: Road) -> Take:
    async def take(raw: bytes) -> None:
        incoming = read_update(json.loads(raw))
        assert incoming is not None
        await road.receive(incoming)

    return take


def _packed(sent: Sequence[Sent], raw: bool) -> list[Any]:
    return [one.raw() if raw else one.incoming() for one in sent]


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _last_posted(connection: Connection) -> int:
    return connection.scalar(select(func.max(outbox.c.id))) or 0


def _open_talks(connection: Connection) -> dict[int, int]:
    query = select(people.c.address, sessions.c.id).join(people, people.c.id == sessions.c.person_id)
    return {int(row.address): row.id for row in connection.execute(query.where(sessions.c.state == "open"))}


def _written(session: int, after: int, connection: Connection) -> tuple[str, str]:
    """A conversation's log as it now stands, and the messages posted after one, as JSON."""
    log = connection.scalar(select(sessions.c.log).where(sessions.c.id == session))
    bodies = connection.scalars(select(outbox.c.body).where(outbox.c.id > after))
    return _json(log), "".join(map(_json, bodies))


def _found(connection: Connection) -> None:
    values = {"name": "Kajaani", "municipality": "Kajaani", "timezone": "Europe/Helsinki", "language": "fi"}
    connection.execute(insert(localities).values(**values, created_at=datetime.now(UTC)))


def _fill(numbers: range, connection: Connection) -> None:
    now = datetime.now(UTC)
    log = [["ask", f"question-{at}", answer, False, False] for at, answer in enumerate(ANSWERS)]
    body = {"language": "en", "text": "Saved", "rows": [[{"label": "☰ Menu", "data": "c:menu"}]]}
    person = {"channel": "telegram", "role": "newcomer", "state": "active", "locality_id": 1, "name": "Amina"}
    person |= {"language": "en", "created_at": now}
    talk = {"flow": "bench", "args": {}, "log": log, "state": "done", "focus": 1, "step": len(ANSWERS)}
    talk |= {"created_at": now, "changed_at": now}
    message = {"channel": "telegram", "body": body, "state": "sent", "created_at": now, "sent_at": now}
    update = {"channel": "telegram", "received_at": now}

    def add(table: Table, common: dict[str, Any], own: Callable[[int], dict[str, Any]]) -> None:
        rows = (given_to((number,), table, common | {"id": number} | own(number)) for number in numbers)
        connection.execute(insert(table), list(rows))

    ring_of(connection).make(*numbers)
    add(people, person, lambda number: {"address": _address(number), "address_hash": _address(number)})
    add(outbox, message, lambda number: {"address": _address(number), "person_id": number, "reference": "77"})
    add(sessions, talk, lambda number: {"person_id": number, "shown": number})
    add(inbox, update, lambda number: {"update_key": str(number)})


def _address(number: int) -> str:
    return str(FIRST_ADDRESS + number - 1)
