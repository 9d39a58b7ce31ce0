"""What is over goes after its time, each kind by its own setting, and what is counted stays."""

from __future__ import annotations

from dataclasses import fields
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import Connection, func, select

import flows  # noqa: F401
from bot.housekeeping import Housekeeping, Keeping, _people, _sweeps, make_keeping
from bot.settings import Settings
from flows.engine.testing import Stage
from store import contacts, invitations, retention, sweeps
from store.database import Database
from store.people import find_person, person_at
from store.tables import attempts, contact_events, history, matters, metadata, outbox, pairs, wishes
from store.tables import invitations as invitations_table
from tests.flows.world import a_coordinator, a_locality, a_matter, a_newcomer, a_pair, a_sponsor, a_wish
from tests.moments import NOON

WORDS = {"text": "what was said"}
LONG = timedelta(days=3650)


def everything_kept() -> dict[str, timedelta]:
    return {field.name: LONG for field in fields(Keeping) if field.name != "stopped"}


class Past:
    """A locality in which one of everything is over, and one of everything goes on."""

    def __init__(self) -> None:
        self.stage = Stage()
        self.place = a_locality(self.stage)
        self.eeva = a_coordinator(self.stage, "Eeva", self.place)
        self.amina = a_newcomer(self.stage, "Amina", self.place)
        self.liisa = a_sponsor(self.stage, "Liisa", self.place)
        self.over = a_wish(self.stage, self.amina, words=WORDS, stage_is="done")
        self.open = a_wish(self.stage, self.amina, words=WORDS)
        self.pair = a_pair(
            self.stage,
            self.amina,
            self.liisa,
            self.over,
            state="ended",
            ended_at=self.stage.now,
            agreement=WORDS,
        )
        connection, now = self.stage.connection, self.stage.now
        contacts.add_contact(
            connection,
            pair_id=self.pair,
            locality_id=self.place,
            by_id=self.amina.person.id,
            kind="met",
            source="log",
            note=WORDS,
            happened_at=now,
            created_at=now,
        )
        done = a_matter(self.stage, "trouble", "trouble:menu", self.place)
        a_matter(self.stage, "wish-new", f"wish:{self.open}", self.place)
        self.eeva.send(f"/done {done}")
        self.eeva.send(f"/log {self.pair}")
        self.stage.phone("guest").send("hello")
        invitations.add_invitation(
            connection, role="sponsor", locality_id=self.place, expires_at=now, now=now
        )
        invitations.note_attempt(connection, "stage:guest", now)
        self.stage.wait(days=40)

    @property
    def connection(self) -> Connection:
        return self.stage.connection

    def sweep(self, **keep: timedelta) -> dict[str, int]:
        """Sweep a night with only these kinds kept shorter than ten years."""
        keeping = Keeping(**{**everything_kept(), **keep})
        swept = {kind: sweep(self.connection) for kind, sweep in _sweeps(self.stage.now, keeping).items()}
        for kind, some in _people(self.stage.now, keeping).items():
            swept[kind] = sum(some.erase(number, self.connection) for number in some.find(self.connection))
        return swept

    def count(self, table: str) -> int:
        return self.connection.execute(select(func.count()).select_from(metadata.tables[table])).scalar_one()


SHORT = timedelta(days=30)


def test_what_is_kept_long_enough_loses_nothing_to_a_night() -> None:
    past = Past()
    counts = {table: past.count(table) for table in metadata.tables}
    swept = past.sweep()
    assert {kind for kind, many in swept.items() if many} <= {"attempts", "codes"}
    assert {table: past.count(table) for table in counts if table != "attempts"} == {
        table: many for table, many in counts.items() if table != "attempts"
    }


def test_a_guest_who_never_agreed_is_forgotten_and_one_who_writes_is_not() -> None:
    past = Past()
    past.stage.phone("returning").send("hello")
    assert past.sweep(guests=SHORT)["guests"] == 1
    assert person_at(past.connection, "stage", "guest") is None
    assert not past.connection.execute(select(outbox.c.id).where(outbox.c.address_hash == "guest")).all()
    assert past.stage.phone("returning").person.state == "joining"


def test_closed_matters_go_and_open_ones_wait_on() -> None:
    past = Past()
    assert past.sweep(matters=SHORT)["matters"] == 1
    assert past.connection.execute(select(matters.c.kind)).scalars().all() == ["wish-new"]


def test_the_words_of_wishes_go_once_these_are_over() -> None:
    past = Past()
    assert past.sweep(wishes=SHORT)["wishes"] == 1
    kept = past.connection.execute(select(wishes.c.id, wishes.c.words).order_by(wishes.c.id)).all()
    assert [tuple(row) for row in kept] == [(past.over, None), (past.open, WORDS)]


def test_a_pair_that_ended_long_ago_is_counted_without_its_words() -> None:
    past = Past()
    past.sweep(pairs=SHORT, notes=SHORT)
    assert past.connection.execute(select(pairs.c.agreement)).scalars().all() == [None]
    assert past.connection.execute(select(contact_events.c.note)).scalars().all() == [None]
    told = select(history.c.id).where(history.c.pair_id == past.pair, history.c.data.is_not(None))
    assert past.connection.execute(told).all() == []


def test_invitations_and_wrong_codes_are_forgotten() -> None:
    past = Past()
    past.sweep(invitations=SHORT)
    assert past.connection.execute(select(invitations_table.c.id)).all() == []
    assert past.connection.execute(select(attempts.c.id)).all() == []


def test_who_has_stopped_stays_until_they_ask_unless_a_setting_says_otherwise() -> None:
    past = Past()
    past.liisa.send("/stop")
    number = past.liisa.person.id
    past.stage.wait(days=40)
    past.sweep()
    assert find_person(past.connection, number).name == "Liisa"  # type: ignore[union-attr]
    past.sweep(stopped=timedelta(days=60))
    assert find_person(past.connection, number).name == "Liisa"  # type: ignore[union-attr]
    past.sweep(stopped=SHORT)
    assert find_person(past.connection, number).role == "erased"  # type: ignore[union-attr]
    assert retention.stopped_before(past.connection, past.stage.now) == []


def test_a_link_with_a_code_is_forgotten_the_day_after_it_was_sent() -> None:
    past = Past()
    past.eeva.send("/invite").tap("sponsor")
    while not any(past.connection.execute(select(outbox.c.id).where(outbox.c.about == "codes"))):
        past.eeva.tap(past.eeva.last.buttons[0].data)
    past.connection.execute(outbox.update().values(state="sent"))
    past.stage.wait(days=2)
    assert past.sweep()["codes"]
    assert not any(past.connection.execute(select(outbox.c.id).where(outbox.c.about == "codes")))


async def test_a_night_says_what_went(tmp_path: Path) -> None:
    database = await Database.open(f"sqlite:///{tmp_path}/kummi.sqlite")
    assert await database.read(sweeps.last_sweep) is None
    await Housekeeping(database, lambda: NOON, Keeping()).tidy()
    night = await database.read(sweeps.last_sweep)
    assert night is not None
    assert night.at == NOON
    assert set(night.counts) == set(_sweeps(NOON, Keeping())) | {"guests"}
    await database.close()


async def test_a_kind_that_cannot_be_swept_keeps_no_other_from_going(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> int:
        raise RuntimeError("not tonight")

    monkeypatch.setattr(retention, "forget_matters", fail)
    database = await Database.open(f"sqlite:///{tmp_path}/kummi.sqlite")
    await Housekeeping(database, lambda: NOON, Keeping()).tidy()
    night = await database.read(sweeps.last_sweep)
    assert night is not None
    assert [kind for kind, many in night.counts.items() if many == sweeps.FAILED] == ["matters"]
    await database.close()


def test_every_kind_has_a_setting_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    assert make_keeping(Settings()) == Keeping()
    for days, field in enumerate(fields(Keeping), start=11):
        name = "RELAY" if field.name == "letters" else f"KEEP_{field.name.upper()}"
        monkeypatch.setenv(f"KUMMI_{name}_DAYS", str(days))
    kept = make_keeping(Settings())
    assert [getattr(kept, field.name).days for field in fields(Keeping)] == list(
        range(11, 11 + len(fields(Keeping)))
    )
