"""Started, stopped and taken away as an operating system does it: nothing lost, and the way goes on."""

from __future__ import annotations

import asyncio
import json
from collections import Counter

import httpx
import pytest

from bot.telegram.webhook import SECRET_HEADER, make_secret
from store.database import ready_engine
from store.people import add_person, change_person

from ..emulator import TOKEN, Emulator, User
from ..moments import NOON
from .harness import Kummi, Program, free_port
from .ledger import Ledger
from .phone import Answer, Phone, Typed
from .proofs import repeated
from .ways import NAMES, Opened, invite, join_as_coordinator, newcomer_answers

MANY = 60
NEWS = "We bake bread on Saturday at noon"
KILLED_AT = ("newcomer-member-name", "newcomer-background")  # one is typed, one is tapped


@pytest.fixture
def crowd(telegram: Emulator, ledger: Ledger) -> list[User]:
    """Many newcomers who came long ago."""
    people = [telegram.user(f"Newcomer {number}") for number in range(MANY)]
    engine = ready_engine(ledger.url)
    with engine.connect() as connection:
        for user in people:
            user.chat.open = True
            person = add_person(connection, channel="telegram", address=str(user.id), language="en", now=NOON)
            joined = {"role": "newcomer", "state": "active", "locality_id": 1, "agreed_at": NOON}
            change_person(connection, person.id, name=user.about["first_name"], **joined)
    engine.dispose()
    return people


async def test_sigterm_in_the_middle_of_a_broadcast_loses_and_repeats_nothing(
    program: Program, opened: Opened, crowd: list[User]
) -> None:
    await begin_broadcast(program, opened, crowd)
    assert await program.stop() == 0
    assert program.ledger.unsent, "stopped in the middle, the rest waits in the store"
    before = received(crowd)
    assert sorted(before) == delivered(program.ledger)
    program.telegram.faults.clear()
    await program.start()
    await Kummi(program.telegram, program.ledger).settle()
    assert received(crowd) == {user.id: 1 for user in crowd}


async def test_sigkill_in_the_middle_of_a_broadcast_repeats_only_what_was_under_way(
    program: Program, opened: Opened, crowd: list[User]
) -> None:
    await begin_broadcast(program, opened, crowd)
    await program.kill()
    settled = delivered(program.ledger)
    program.telegram.faults.clear()
    await program.start()
    await Kummi(program.telegram, program.ledger).settle()
    copies = received(crowd)
    assert set(copies) == {user.id for user in crowd}
    assert all(copies[number] == 1 for number in settled)
    assert max(copies.values()) <= 2, "only the message that was under way came again"


async def test_sigkill_in_the_middle_of_a_conversation_keeps_every_answer(
    program: Program, opened: Opened
) -> None:
    kummi = Kummi(program.telegram, program.ledger)
    coordinator, newcomer = kummi.phone("Maija"), kummi.phone("Amina")
    await program.start(unhurried=True)
    await join_as_coordinator(coordinator, opened.link)
    await newcomer.open(await invite(coordinator, "newcomer", "en"))
    for key, given in newcomer_answers("en"):
        if key in KILLED_AT:
            await give(newcomer, key, given)  # and before anything can come of it
            await program.kill()
            await program.start(unhurried=True)
            await kummi.settle()
            assert key not in newcomer.asked, "taken, and once only"
        else:
            await newcomer.answer(key, given)
    names = NAMES["en"]
    assert kummi.ledger.rows("SELECT name, kind, age FROM members ORDER BY id") == [
        (names["newcomer"], "adult", ""),
        (names["child"], "child", "7-12"),
    ]
    rows = kummi.ledger.rows("SELECT category, words FROM wishes ORDER BY id")
    assert [category for category, _ in rows] == ["language", "nature"]
    assert json.loads(rows[1][1])["media"]["kind"] == "voice"
    assert repeated(kummi.ledger, newcomer) <= len(KILLED_AT)
    assert await program.stop() == 0


@pytest.mark.parametrize(
    ("settings", "told"),
    [
        ({"KUMMI_TELEGRAM_TOKEN": "123456:wrong"}, "KUMMI_TELEGRAM_TOKEN"),
        ({"KUMMI_WEBHOOK_URL": "no address"}, "KUMMI_WEBHOOK_URL"),
        ({"KUMMI_HTTP": "nowhere"}, "KUMMI_HTTP"),
    ],
    ids=["token", "webhook", "http"],
)
async def test_a_wrong_setting_is_one_sentence(program: Program, settings: dict[str, str], told: str) -> None:
    code, printed, complained = await program.command("run", **settings)
    assert (code, printed) == (2, "")
    (sentence,) = complained.strip().splitlines()
    assert sentence.startswith(told)
    assert "wrong" not in sentence.removeprefix(told), "the token itself is not told"


@pytest.fixture
def hooked(program: Program) -> str:
    """Where the program listens for updates."""
    port = free_port()
    program.more = {
        "KUMMI_HTTP": f"127.0.0.1:{port}",
        "KUMMI_WEBHOOK_URL": f"http://127.0.0.1:{port}/telegram",
    }
    return f"http://127.0.0.1:{port}"


async def test_the_webhook_takes_updates_from_telegram_only(
    program: Program, opened: Opened, hooked: str
) -> None:
    kummi = Kummi(program.telegram, program.ledger)
    coordinator = kummi.phone("Maija")
    await program.start()
    await join_as_coordinator(coordinator, opened.link)
    count = "SELECT count(*) FROM inbox"
    before = kummi.ledger.value(count)
    forged = {
        "update_id": 1,
        "message": {
            "message_id": 1,
            "date": 1,
            "chat": coordinator.user.chat.about,
            "from": coordinator.user.about,
            "text": "/erase",
        },
    }
    async with httpx.AsyncClient(trust_env=False) as client:
        for secret in ("", "wrong", TOKEN, make_secret(TOKEN)[:-1]):
            answer = await client.post(f"{hooked}/telegram", json=forged, headers={SECRET_HEADER: secret})
            assert answer.status_code == 403
        assert (await client.get(f"{hooked}/healthz")).text == "ok\n"
        assert "kummi_" in (await client.get(f"{hooked}/metrics")).text
    assert kummi.ledger.value(count) == before
    assert "erase-sure" not in coordinator.asked
    assert await program.stop() == 0
    assert program.telegram.updates.webhook is not None
    assert not any(
        str(code) in failure for failure in program.telegram.updates.webhook.failures for code in (403, 500)
    )


async def begin_broadcast(program: Program, opened: Opened, crowd: list[User]) -> None:
    """Let a coordinator write to all newcomers, and return while the messages are on their way."""
    telegram = program.telegram
    kummi = Kummi(telegram, program.ledger)
    coordinator = kummi.phone("Maija")
    await program.start()
    await join_as_coordinator(coordinator, opened.link)
    await coordinator.send("/say")
    await coordinator.answers(("say-whom", "newcomers"), ("say-words", Typed(NEWS)))
    for user in crowd:
        telegram.faults.slow("sendMessage", seconds=0.4, chat_id=user.id)
    session, step = kummi.ledger.asked(coordinator.address)["say-right"]
    await coordinator.user.tap(f"{session}:{step}:yes")
    async with asyncio.timeout(10):
        while received(crowd).total() < 3:
            await telegram.state.changes.wait()


def received(crowd: list[User]) -> Counter[int]:
    """How often the news stands in each chat."""
    return Counter(user.id for user in crowd for message in user.heard if NEWS in message.text)


def delivered(ledger: Ledger) -> list[int]:
    """The addresses of newcomers for whom the store knows that they have the news."""
    query = (
        "SELECT outbox.address FROM outbox JOIN people ON people.id = outbox.person_id "
        "WHERE people.role = 'newcomer' AND outbox.state = 'sent' AND body LIKE ? ORDER BY outbox.address"
    )
    return [int(address) for address in ledger.column(query, f"%{NEWS}%")]


async def give(phone: Phone, key: str, given: Answer) -> None:
    """Answer without waiting for anything."""
    match given:
        case Typed(text):
            await phone.user.send(text)
        case str():
            session, step = phone.question(key)
            await phone.user.tap(f"{session}:{step}:{given}")
        case _:
            raise AssertionError(f"{key} needs more than one act")
