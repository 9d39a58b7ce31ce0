"""People who have no business with what is tried on them, and a watch over those whom it is about."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from typing import Any

from sqlalchemy import delete, select

from flows.engine.messages import Outgoing
from flows.engine.testing import Phone, Stage
from store.tables import coordinates, metadata, outbox, people
from tests.flows.world import a_coordinator, a_locality, a_newcomer, a_person, a_sponsor

SHORTEST = 8  # letters: shorter words of one's own, such as "Finnish", stand in Kummi's texts too
MOVING = {"inbox", "sqlite_sequence"}
STRANGERS = (
    "coordinator elsewhere",
    "newcomer elsewhere",
    "sponsor elsewhere",
    "contact elsewhere",
    "newcomer next door",
    "sponsor next door",
    "guest",
    "stopped",
    "coordinator no more",
    "erased",
)


def stranger(stage: Stage, who: str, there: int) -> Phone:
    """One of `STRANGERS`; `there` is the locality of those whom they try to reach."""
    kind, _, where = who.partition(" ")
    if who in ("guest", "erased"):
        phone = stage.phone(who).send("hello")
        if who == "erased":
            a_newcomer(stage, "gone", there).send("/erase").tap("Yes").tap("Erase everything")
            phone = stage.phone("gone")
            phone.send("hello")
        return _quiet(phone)
    place = there if where in ("next door", "no more") or who == "stopped" else a_locality(stage, "Utsjoki")
    match kind:
        case "coordinator":
            phone = a_coordinator(stage, who, place)
            if where == "no more":
                stage.connection.execute(
                    delete(coordinates).where(coordinates.c.person_id == phone.person.id)
                )
        case "sponsor":
            phone = a_sponsor(stage, who, place, languages={"fi": "native"}, stage_is="interviewed")
        case "contact":
            phone = a_person(stage, who, "contact", place)
        case _:
            phone = a_newcomer(stage, who, place)
    if who == "stopped":
        phone.send("/stop")
    return _quiet(phone)


def _quiet(phone: Phone) -> Phone:
    phone.chat.clear()
    return phone


class Watch:
    """Sees whether anything of others changes, whether they hear of it, and whether their words are shown."""

    def __init__(self, stage: Stage, intruder: Phone) -> None:
        self._stage = stage
        self._intruder = intruder
        self._number = intruder.person.id
        self._before = self._rows()
        self._last = self._latest()
        self._marks = self._private()

    def breaches(self) -> list[str]:
        """What is not as it has to be since the watch began, or since it was asked last."""
        found = [*self._changed(), *self._heard(), *self._shown()]
        self._last = self._latest()
        self._intruder.chat.clear()
        return found

    def _changed(self) -> Iterator[str]:
        now = self._rows()
        for table, rows in self._before.items():
            for key, row in rows.items():
                if now[table].get(key) != row:
                    yield f"{table} {key} was {row}, is {now[table].get(key)}"
            for key in now[table].keys() - rows.keys():
                yield f"{table} {key} is new: {now[table][key]}"

    def _heard(self) -> Iterator[str]:
        query = select(outbox.c.address).where(outbox.c.id > self._last, outbox.c.channel == "stage")
        for (address,) in self._stage.connection.execute(query):
            if address != self._intruder.address:
                yield f"{address} was sent something"

    def _shown(self) -> Iterator[str]:
        words = seen(self._intruder)
        for mark in self._marks:
            if re.search(rf"(?<!\w){re.escape(mark)}(?!\w)", words):
                yield f"{mark!r} is shown"

    def _rows(self) -> dict[str, dict[Any, Any]]:
        """Every row that is not the intruder's own."""
        return {
            table.name: {
                number: tuple(row.values())
                for at, row in enumerate(
                    dict(row) for row in self._stage.connection.execute(select(table)).mappings()
                )
                if not self._is_mine(table.name, row)
                for number in [row.get("id", repr(row) if "id" not in row else at)]
            }
            for table in metadata.sorted_tables
            if table.name not in MOVING
        }

    def _is_mine(self, table: str, row: dict[str, Any]) -> bool:
        if table == "people":
            return bool(row["id"] == self._number)
        if table == "outbox":
            return bool(row["address"] == self._intruder.address)
        if table in ("audit", "audit_head"):
            return table == "audit_head" or row["subject_id"] in (None, self._number)
        if table == "history" and row["kind"] == "complaint-unheard":  # nobody is ever told who complained
            return True
        mine = (
            ("person_id", "actor_id")
            if table in ("history", "matters", "sessions", "nudges")
            else ("person_id",)
        )
        return any(row.get(name) == self._number for name in mine)

    def _latest(self) -> int:
        return self._stage.connection.execute(select(outbox.c.id).order_by(outbox.c.id.desc())).scalar() or 0

    def _private(self) -> set[str]:
        """Names of newcomers, sponsors and their families, and all words of people's own, from every table."""
        named = select(people.c.name).where(
            people.c.role.in_(("newcomer", "sponsor")), people.c.id != self._number
        )
        marks = {name for (name,) in self._stage.connection.execute(named) if len(name) > 2}
        for table in (
            "wishes",
            "sponsors",
            "notes",
            "contact_events",
            "letters",
            "matters",
            "proposals",
            "pairs",
        ):
            for row in self._stage.connection.execute(select(metadata.tables[table])).mappings():
                marks |= set(_texts(list(row.values())))
        own = self._intruder.person.name
        return {mark for mark in marks if mark not in own}


def seen(phone: Phone) -> str:
    """All that can be read on a phone: words, buttons, what was sent along, what is inside of files."""
    parts = []
    for shown in phone.chat.values():
        outgoing: Outgoing = shown.outgoing
        parts += [shown.text, *shown.labels, repr(outgoing.media)]
        if outgoing.document is not None:
            parts += [outgoing.document.name, *_inside(outgoing.document.content)]
    return "\n".join(parts)


def _inside(content: bytes) -> list[str]:
    if content.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            return [archive.read(name).decode("utf-8", "replace") for name in archive.namelist()]
    return [content.decode("utf-8", "replace")]


def _texts(value: Any) -> Iterator[str]:
    match value:
        case {"text": str() as text} if len(text) >= SHORTEST:
            yield text
        case dict():
            for inner in value.values():
                yield from _texts(inner)
        case list():
            for inner in value:
                yield from _texts(inner)
