"""A whole Kummi on a database in memory, and the phones of the people on its stage."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from html import unescape
from typing import Any

from sqlalchemy import Connection, Engine, RowMapping, select

from flows.engine.due import incoming_due
from flows.engine.messages import Button, Incoming, Media, Outgoing
from flows.engine.outcomes import hears, incoming_outcome
from flows.engine.receive import receive
from flows.engine.testing.memory import driver_of, tables
from store.database import writing_engine
from store.doom import destroy_doomed
from store.nudges import next_due
from store.outbox import mark_failed, mark_sent, still_waits
from store.people import Person, person_at
from store.savepoints import begin
from store.tables import metadata, outbox
from store.types import ring_of

NOON = datetime(2026, 3, 3, 10, 0, tzinfo=UTC)  # a Tuesday, noon in Finland


@dataclass
class Shown:
    """A message as it stands in a chat, after edits."""

    outgoing: Outgoing

    @property
    def text(self) -> str:
        """The words as read: no tags, no invisible marks."""
        return re.sub("[\u2066-\u2069]", "", unescape(re.sub(r"</?[bi]>", "", self.outgoing.text)))

    @property
    def buttons(self) -> list[Button]:
        """All buttons, row after row."""
        return [button for row in self.outgoing.rows for button in row]

    @property
    def labels(self) -> list[str]:
        """What stands on the buttons."""
        return [button.label for button in self.buttons]


@dataclass
class Phone:
    """One person's end of a channel."""

    stage: Stage
    address: str
    language: str = "en"
    chat: dict[int, Shown] = field(default_factory=dict)
    menu: list[str] = field(default_factory=list)

    def send(self, text: str) -> Phone:
        """Type something."""
        return self._in(kind="text", text=text)

    def media(self, kind: str, text: str = "", **values: Any) -> Phone:
        """Send a voice message, a picture …"""
        return self._in(
            kind="media", text=text, media=Media.model_validate({"kind": kind, "file": "f1", **values})
        )

    def tap(self, wanted: str) -> Phone:
        """Tap the latest button that stands for that choice or command, or whose label contains `wanted`."""
        buttons = [button for shown in reversed(self.chat.values()) for button in shown.buttons]
        meant = [button for button in buttons if wanted in (button.data, button.data.split(":", 2)[-1])]
        for button in meant or [button for button in buttons if wanted in button.label]:
            return self._in(kind="tap", data=button.data)
        raise AssertionError(f"no button {wanted!r} among {[button.label for button in buttons]}")

    def tap_all(self, *wanted: str) -> Phone:
        """Tap one button after another."""
        for label in wanted:
            self.tap(label)
        return self

    def happens(self, kind: str, **values: Any) -> Phone:
        """Anything else a channel can tell of."""
        return self._in(kind=kind, **values)

    @property
    def last(self) -> Shown:
        """The latest message."""
        return list(self.chat.values())[-1]

    @property
    def texts(self) -> list[str]:
        """The words of all messages, in order."""
        return [shown.text for shown in self.chat.values()]

    @property
    def person(self) -> Person:
        """Who Kummi takes the holder of this phone for."""
        found = person_at(self.stage.connection, "stage", self.address)
        assert found is not None, "nobody has written from this phone"
        return found

    def _in(self, **values: Any) -> Phone:
        self.stage.take(Incoming(channel="stage", address=self.address, update=self.stage.number(), **values))
        return self


@dataclass(frozen=True)
class Point:
    """A moment of a stage to come back to: the database and its keys, and what stands on the phones."""

    database: bytes
    keys: Mapping[int, bytes]
    now: datetime
    chats: Mapping[str, Mapping[int, Shown]]
    numbers: tuple[int, int]


class Stage:
    """A whole Kummi on a database in memory, unless another is given, at a time moved by hand."""

    def __init__(self, now: datetime = NOON, engine: Engine | None = None) -> None:
        self.connection: Connection = (engine or writing_engine("sqlite://")).connect()
        if engine is None:
            driver_of(self.connection).deserialize(tables())
        else:
            metadata.create_all(self.connection)
        self.now = now
        self.phones: dict[str, Phone] = {}
        self.worker: Callable[[str], str] | None = (
            None  # what a worker makes of "letter:7"; nobody works without
        )
        self.work_rests = False  # work that goes on part by part waits in `due_work`
        self.due_work: list[Incoming] = []
        self._number = 0
        self._delivered = 0

    def phone(self, name: str, language: str = "en") -> Phone:
        """A phone that nobody has written from yet, or the one made before."""
        return self.phones.setdefault(name, Phone(self, name, language))

    def number(self) -> str:
        """A new update number."""
        self._number += 1
        return str(self._number)

    def take(self, incoming: Incoming) -> None:
        """Let something come in as a transaction of its own, then deliver what came of it."""
        phone = self.phones.get(incoming.address)
        if phone and not incoming.language:
            incoming = incoming.model_copy(update={"language": phone.language})
        begin(self.connection)
        try:
            receive(self.connection, incoming, self.now)
        except BaseException:
            self.connection.exec_driver_sql("ROLLBACK")
            raise
        self.connection.exec_driver_sql("COMMIT")
        destroy_doomed(self.connection)
        self.deliver()

    def wait(self, **span: float) -> int:
        """Let time pass as `timedelta(**span)`, each due moment coming in its order; how many came."""
        end, came = self.now + timedelta(**span), 0
        while (due := self._next_due()) is not None and due <= end:
            self.now = max(self.now, due)
            for incoming in incoming_due(self.connection, self.now, 100):
                self.take(incoming)
                came += 1
        self.now = end
        return came

    def keep(self) -> Point:
        """The stage as it stands now."""
        chats = {name: dict(phone.chat) for name, phone in self.phones.items()}
        return Point(
            driver_of(self.connection).serialize(),
            ring_of(self.connection).keep(),
            self.now,
            chats,
            (self._number, self._delivered),
        )

    def come_back(self, point: Point) -> None:
        """Let everything be as it was at that point."""
        driver_of(self.connection).deserialize(point.database)
        ring_of(self.connection).come_back(point.keys)
        self.now = point.now
        self._number, self._delivered = point.numbers
        self.phones = {name: phone for name, phone in self.phones.items() if name in point.chats}
        for name, chat in point.chats.items():
            self.phones[name].chat = dict(chat)

    def deliver(self) -> None:
        """Put what is in the outbox into the chats."""
        query = select(outbox).where(outbox.c.id > self._delivered).order_by(outbox.c.id)
        for row in self.connection.execute(query).mappings().all():
            if row["id"] <= self._delivered:  # what came of one before it has brought it along
                continue
            self._delivered = row["id"]
            outgoing = Outgoing.model_validate(row["body"])
            if outgoing.kind == "work":
                self._work(row["channel"], outgoing)
            elif row["broadcast_id"] and not still_waits(self.connection, row["id"]):
                pass  # it was stopped
            elif row["address"] in self.phones:
                _put(self.phones[row["address"]], row["id"], row["edits"], outgoing)
                self._arrived(row)
            elif row["broadcast_id"]:
                mark_failed(self.connection, row["id"], "no such phone")

    def _work(self, worker: str, work: Outgoing) -> None:
        about, part = work.target, work.text
        if part:  # whoever is told which part of the work it is only says when it is time
            said = incoming_outcome(worker, "", about, part, f"{about}:{part}")
            self.due_work.append(said)
            while self.due_work and not self.work_rests:
                self.take(self.due_work.pop(0))
        elif self.worker is not None:
            self.take(incoming_outcome(worker, "", about, self.worker(about), f"done:{about}"))

    def _arrived(self, row: RowMapping) -> None:
        number, about, edits = row["id"], row["about"], row["edits"]
        if about or row["broadcast_id"]:
            mark_sent(self.connection, number, f"ref-{number}", self.now)
        if edits is None and hears(about):
            self.take(incoming_outcome("stage", "", about, "delivered", f"delivered:{number}"))

    def _next_due(self) -> datetime | None:
        return next_due(self.connection)


def _put(phone: Phone, number: int, edits: int | None, outgoing: Outgoing) -> None:
    if outgoing.kind == "commands":
        phone.menu = [command.name for command in outgoing.commands]
    elif edits is None:
        phone.chat[number] = Shown(outgoing)
    elif edits in phone.chat:
        before = phone.chat[edits].outgoing
        phone.chat[edits] = Shown(
            before.model_copy(update={"text": outgoing.text or before.text, "rows": outgoing.rows})
        )
