"""A coordinator's commands are for coordinators, and each coordinator sees their own localities only."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from datetime import timedelta

import pytest

import flows  # noqa: F401
from flows.engine.registry import COMMANDS
from flows.engine.testing import Phone, Stage
from store import contacts, households, meetings, notes, proposals
from store.tables import metadata
from tests.flows.world import (
    a_coordinator,
    a_locality,
    a_matter,
    a_newcomer,
    a_pair,
    a_sponsor,
    a_wish,
    an_activity,
    snapshot,
)

ROAD = ("inbox", "sessions", "outbox", "nudges", "channels")
OURS = sorted(name for name, spec in COMMANDS.items() if spec.roles == {"coordinator"})
SHARED = sorted(name for name, spec in COMMANDS.items() if spec.roles > {"coordinator"})
PRIVATE = (
    "Zahra",
    "Nasrin",
    "Väinö",
    "Kerttu",
    "Lehtikangas",
    "a wish of ours",
    "a note of ours",
    "a group of ours",
    "f-private",
)
SPOKEN = {"text": "a wish of ours", "media": {"kind": "voice", "file": "f-private"}}


class World:
    """Kajaani, with one of everything, and Turku, from where it is looked at."""

    def __init__(self) -> None:
        self.stage = Stage()
        self.kajaani = a_locality(self.stage)
        self.turku = a_locality(self.stage, "Turku")
        self.kerttu = a_coordinator(self.stage, "Kerttu", self.kajaani)
        self.zahra = a_newcomer(self.stage, "Zahra", self.kajaani, part="Lehtikangas")
        self.vaino = a_sponsor(self.stage, "Väinö", self.kajaani, words=SPOKEN)
        a_sponsor(self.stage, "Nasrin", self.kajaani, stage_is="applied", words=SPOKEN)
        self.wish = a_wish(self.stage, self.zahra, words=SPOKEN)
        self.pair = a_pair(self.stage, self.zahra, self.vaino)
        self._work()
        self._matters()
        self.inside = ("Kerttu", "Zahra", "Väinö", "Nasrin")

    def _work(self) -> None:
        connection, now = self.stage.connection, self.stage.now
        zahra, vaino = self.zahra.person.id, self.vaino.person.id
        home = households.household_of(connection, zahra)
        assert home is not None
        households.add_member(connection, household_id=home.id, name="Nasrin", kind="child", age="0-6")
        proposals.add_proposal(
            connection,
            wish_id=self.wish,
            sponsor_id=vaino,
            newcomer_id=zahra,
            locality_id=self.kajaani,
            state="sponsor",
            created_at=now,
            asked_at=now,
        )
        meetings.add_meeting(
            connection,
            pair_id=self.pair,
            state="agreed",
            first=True,
            starts_at=now + timedelta(days=1),
            minutes=60,
            way="face",
            place="Lehtikangas",
            interpreter=False,
            suggested_by=vaino,
            created_at=now,
        )
        contacts.add_contact(
            connection,
            pair_id=self.pair,
            locality_id=self.kajaani,
            by_id=zahra,
            kind="met",
            source="log",
            note=SPOKEN,
            happened_at=now,
            created_at=now,
        )
        text = {**SPOKEN, "text": "a note of ours"}
        notes.add_note(
            connection, person_id=zahra, author_id=self.kerttu.person.id, text=text, created_at=now
        )

        an_activity(self.stage, self.kajaani, "language", name="a group of ours")

    def _matters(self) -> None:
        about = {"person_id": self.zahra.person.id, "wish_id": self.wish, "pair_id": self.pair}
        a_matter(self.stage, "wish-new", f"wish:{self.wish}", self.kajaani, **about)
        a_matter(self.stage, "message", "message:1", self.kajaani, **about, data={"words": SPOKEN})
        done = a_matter(self.stage, "trouble", "trouble:menu", self.kajaani)
        self.kerttu.send(f"/done {done}")
        self.kerttu.chat.clear()

    def lines(self, name: str) -> Iterator[str]:
        """The command alone, and with every number there is of anything, and with every word it could take."""
        yield f"/{name}"
        words = [parameter for parameter in COMMANDS[name].parameters if _takes_words(parameter.annotation)]
        for number in range(1, self._highest() + 2):
            yield f"/{name} {number}"
            for word in ("wish", "sponsor", "note", "contact", "active", "Zahra") if words else ():
                yield f"/{name} {number} {word}"

    def _highest(self) -> int:
        rows = snapshot(self.stage, *ROAD, "history").items()
        numbers = [row[0] for table, found in rows for row in found if "id" in metadata.tables[table].c]
        return max(numbers)


def _takes_words(annotation: object) -> bool:
    return str(annotation) in ("str", "<class 'str'>")


def _seen(phone: Phone) -> str:
    """Everything that can be read on a phone: words, buttons, what was sent along, what is inside of files."""
    parts = []
    for shown in phone.chat.values():
        parts += [shown.text, *shown.labels, repr(shown.outgoing.media)]
        if shown.outgoing.document is not None:
            parts += [shown.outgoing.document.name, *_inside(shown.outgoing.document.content)]
    return "\n".join(parts)


def _inside(content: bytes) -> list[str]:
    if content.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            return [archive.read(name).decode("utf-8", "replace") for name in archive.namelist()]
    return [content.decode("utf-8", "replace")]


@pytest.fixture(scope="module")
def world() -> World:
    """One world for all: nothing that is tried here may change it."""
    return World()


def _try(world: World, phone: Phone, command: str) -> None:
    before = snapshot(world.stage, *ROAD)
    for line in world.lines(command):
        phone.send(line)
        assert snapshot(world.stage, *ROAD) == before, line
        seen = _seen(phone)
        assert not [word for word in PRIVATE if word in seen], line
        assert not any(world.stage.phone(name).chat for name in world.inside), line


def test_there_are_commands_to_try() -> None:
    assert {"queue", "done", "undo", "newcomers", "sponsors", "person", "pairs", "pair", "note", "hear"} <= {
        *OURS
    }


@pytest.mark.parametrize("command", OURS)
@pytest.mark.parametrize("role", ["newcomer", "sponsor"])
def test_whoever_is_no_coordinator_is_refused_kindly(world: World, role: str, command: str) -> None:
    name = f"outside {role}"
    if name not in world.stage.phones:
        {"newcomer": a_newcomer, "sponsor": a_sponsor}[role](world.stage, name, world.kajaani)
    phone = world.stage.phone(name)
    phone.chat.clear()
    _try(world, phone, command)
    assert {text.partition(".")[0] for text in phone.texts} == {"That is not open to you here"}


@pytest.mark.parametrize("command", [*OURS, *SHARED])
def test_nothing_of_another_locality_is_seen_or_changed(world: World, command: str) -> None:
    if "Turku" not in world.stage.phones:
        a_coordinator(world.stage, "Turku", world.turku)
    phone = world.stage.phone("Turku")
    phone.chat.clear()
    _try(world, phone, command)
    assert phone.texts


def test_what_is_hidden_there_is_shown_here() -> None:
    """The same numbers, for their own coordinator: else the tests above would prove nothing."""
    world = World()
    shown = set()
    for command in (
        "queue",
        "newcomers",
        "sponsors",
        "person",
        "pairs",
        "pair",
        "note",
        "hear",
        "activities",
    ):
        for line in world.lines(command):
            world.kerttu.send(line)
        shown |= {word for word in PRIVATE if word in _seen(world.kerttu)}
    assert shown == {*PRIVATE}
