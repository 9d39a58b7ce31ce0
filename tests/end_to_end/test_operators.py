"""Those who run Kummi hear in their chat what waits too long: once a day, in their language, and when it is over."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import datetime, timedelta

import pytest
from sqlalchemy import Connection

from bot.doctor.finding import Finding
from bot.lookout import Operators, make_operators
from bot.settings import Settings
from store.matters import close_one, open_matter
from store.people import add_person, change_person

from ..emulator import Emulator
from ..emulator.groups import Group
from .harness import Kummi, in_process
from .ledger import Ledger

TROUBLE, WELL = "🩺", "✅"


@pytest.fixture
async def group(telegram: Emulator) -> Group:
    """The operators' group, with the bot in it."""
    group = telegram.group("Operators")
    await group.invite_bot(telegram.user("Olavi"))
    return group


@pytest.fixture
async def kummi(telegram: Emulator, ledger: Ledger, group: Group, unhurried: None) -> AsyncIterator[Kummi]:
    """A service that tells a group."""
    operators = Operators("telegram", str(group.id), "en")
    async with in_process(telegram, ledger, webhook=False, operators=operators) as kummi:
        await kummi.settle()  # what the group hears on inviting the bot waits no day
        yield kummi


def heard(group: Group) -> list[str]:
    """What the bot said in a group of what it saw."""
    return [message.text for message in group.messages if message.text.startswith((TROUBLE, WELL))]


async def leave_something(kummi: Kummi, name: str) -> int:
    """Something about somebody that nobody has seen to for eight days."""
    now = kummi.clock.now()

    def leave(connection: Connection) -> int:
        person = add_person(connection, channel="telegram", address="77", language="en", now=now)
        change_person(connection, person.id, name=name, locality_id=1)
        number = open_matter(
            connection,
            "message",
            "person:77",
            locality_id=1,
            person_id=person.id,
            data={"words": f"{name} asks"},
            now=now - timedelta(days=8),
        )
        assert number is not None
        return number

    assert kummi.database is not None
    return await kummi.database.write(leave)


async def test_once_a_day_while_it_lasts_and_once_when_it_is_over(kummi: Kummi, group: Group) -> None:
    assert kummi.database is not None
    await kummi.wait(hours=3)
    assert heard(group) == [], "all is well, and nothing is said"
    matter = await leave_something(kummi, "Amina")
    await kummi.wait(hours=5)
    (first,) = heard(group)
    assert "1 in all" in first
    assert "Kajaani" in first
    assert "kummi doctor" in first
    assert "Amina" not in first
    await kummi.wait(hours=24)
    assert [text[:1] for text in heard(group)] == [TROUBLE, TROUBLE]
    now = kummi.clock.now()
    await kummi.database.write(lambda connection: close_one(connection, matter, now=now))
    await kummi.wait(days=2)
    assert [text[:1] for text in heard(group)] == [TROUBLE, TROUBLE, WELL]


async def test_nothing_of_it_stays_in_the_outbox(kummi: Kummi, group: Group) -> None:
    await leave_something(kummi, "Amina")
    await kummi.wait(hours=2)
    assert len(heard(group)) == 1
    assert kummi.ledger.value("SELECT count(*) FROM outbox") == 0


async def test_they_sleep_at_night(kummi: Kummi, group: Group) -> None:
    await kummi.wait(hours=11)  # it is 21 o'clock
    await leave_something(kummi, "Amina")
    await kummi.wait(hours=9)
    assert heard(group) == []
    await kummi.wait(hours=4)
    assert len(heard(group)) == 1


async def test_a_start_goes_on_where_it_was(telegram: Emulator, ledger: Ledger, group: Group) -> None:
    operators = Operators("telegram", str(group.id), "ar", around=[full])
    waiting = "SELECT count(*) FROM nudges WHERE rule = 'operators-look' AND state = 'waiting'"
    for _ in range(2):
        async with in_process(telegram, ledger, webhook=False, operators=operators) as kummi:
            await kummi.wait(hours=2)
        assert ledger.value(waiting) == 1
    (told,) = heard(group)
    assert "12" in told
    async with in_process(telegram, ledger, webhook=False):
        assert ledger.value(waiting) == 0, "without anybody to tell there is nothing to look for"


def full(now: datetime) -> Finding:
    """A disk that is nearly full."""
    return Finding("disk", "12 MB are free", "Make room.", count=12)


def test_the_chat_is_a_setting() -> None:
    assert make_operators(Settings()) is None
    operators = make_operators(Settings(operators=-100200, operators_language="fi"))
    assert operators is not None
    assert (operators.channel, operators.address, operators.language) == ("telegram", "-100200", "fi")
    assert len(operators.around) == 1
