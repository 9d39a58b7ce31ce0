"""Telegram in trouble in the middle of the way: nothing lost, order kept for each, and who is gone is told of."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import pytest

from bot import window
from bot.telegram import patience

from ..emulator import Emulator
from .harness import Kummi
from .phone import Phone, Typed
from .proofs import repeated
from .ways import NAMES, Opened, invite, join, join_as_coordinator, newcomer_answers

Trouble = Callable[[Emulator], object]

TROUBLES: dict[str, Trouble] = {
    "429": lambda telegram: telegram.faults.flood("sendMessage"),
    "500": lambda telegram: telegram.faults.crash("sendMessage", times=2),
    "500-on-edit": lambda telegram: telegram.faults.crash("editMessageText"),
    "500-after-the-act": lambda telegram: telegram.faults.crash("sendMessage", carried_out=True),
    "slow": lambda telegram: telegram.faults.slow("sendMessage", seconds=0.5),
    "reset": lambda telegram: telegram.faults.reset("sendMessage", times=2),
    "reset-after-the-act": lambda telegram: telegram.faults.reset("sendMessage", carried_out=True),
    "reset-while-polling": lambda telegram: telegram.faults.reset("getUpdates", times=2),
}
IN_THE_MIDDLE = ("newcomer-name", "newcomer-wish-words", "newcomer-ways")


@pytest.fixture(autouse=True)
def short_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let no test wait for long between one try and the next."""
    monkeypatch.setattr(patience, "LONGEST_PAUSE", 0.05)
    monkeypatch.setattr(window, "FIRST_PAUSE", 0.02)


@pytest.mark.parametrize("trouble", TROUBLES.values(), ids=TROUBLES)
async def test_trouble_in_the_middle_loses_nothing(kummi: Kummi, opened: Opened, trouble: Trouble) -> None:
    coordinator, newcomer = kummi.phone("Maija"), kummi.phone("Amina")
    await join_as_coordinator(coordinator, opened.link)
    await newcomer.open(await invite(coordinator, "newcomer", "en"))
    ordered = 0
    for key, given in newcomer_answers("en"):
        if key in IN_THE_MIDDLE:
            trouble(kummi.telegram)
            ordered += 1
        await newcomer.answer(key, given)
    assert kummi.telegram.faults.struck >= len(IN_THE_MIDDLE)
    assert kummi.ledger.column("SELECT name FROM members") == [NAMES["en"]["newcomer"], NAMES["en"]["child"]]
    assert kummi.ledger.column("SELECT category FROM wishes") == ["language", "nature"]
    for phone in (coordinator, newcomer):
        assert repeated(kummi.ledger, phone) <= ordered


async def test_the_others_are_served_while_one_cannot_be(kummi: Kummi, opened: Opened) -> None:
    coordinator, newcomer = kummi.phone("Maija"), kummi.phone("Amina")
    await join_as_coordinator(coordinator, opened.link)
    await newcomer.open(await invite(coordinator, "newcomer", "en"))
    stuck = kummi.telegram.faults.reset("sendMessage", times=10**9, chat_id=newcomer.user.id)
    await newcomer.user.send("a first message")
    await newcomer.user.send("a second message")
    await coordinator.user.send("/newcomers")
    await coordinator.user.expect()
    await coordinator.user.command("/invite")
    await coordinator.user.expect(
        lambda message: any("newcomer" in (b.data or "") for b in message.buttons[0])
    )
    assert kummi.ledger.unsent, "what is for the one waits in its place"
    stuck.times = 0
    await kummi.settle()
    assert repeated(kummi.ledger, newcomer) == 0
    assert newcomer.asked == ["arrival-language"]


async def test_who_has_blocked_the_bot_is_shown_to_the_coordinator(kummi: Kummi, opened: Opened) -> None:
    coordinator, newcomer = await two(kummi, opened)
    await newcomer.user.block()
    await kummi.settle()
    assert f"c:person {newcomer.number}" in all_buttons(coordinator)
    await coordinator.send("/queue")
    assert waiting(kummi) == ["person-unreachable", "wish-new", "wish-new"]
    assert kummi.ledger.value("SELECT reachable FROM people WHERE id = ?", newcomer.number) == 0

    await newcomer.user.unblock()
    await kummi.settle()
    assert kummi.ledger.value("SELECT reachable FROM people WHERE id = ?", newcomer.number) == 1
    assert "person-unreachable" not in waiting(kummi)


async def test_a_403_tells_the_same_as_a_block(kummi: Kummi, opened: Opened) -> None:
    """Telegram does not always say that someone has blocked the bot; sometimes only sending tells."""
    coordinator, newcomer = await two(kummi, opened)
    kummi.telegram.faults.forbid("sendMessage", chat_id=newcomer.user.id)
    await coordinator.send(f"/say {newcomer.number}")
    await coordinator.answers(("say-words", Typed("Come and see us on Friday")), ("say-right", "yes"))
    async with asyncio.timeout(10):  # what sending has told comes in by the road, after the outbox is empty
        while "person-unreachable" not in waiting(kummi):  # noqa: ASYNC110 - the store tells no other way
            await asyncio.sleep(0.01)
    await kummi.settle()
    assert f"c:person {newcomer.number}" in all_buttons(coordinator)
    await newcomer.send("/menu")
    assert newcomer.offered, "who writes again is answered again"
    assert "person-unreachable" not in waiting(kummi)


async def two(kummi: Kummi, opened: Opened) -> tuple[Phone, Phone]:
    """A coordinator, and a newcomer who has told everything."""
    coordinator, newcomer = kummi.phone("Maija"), kummi.phone("Amina")
    await join_as_coordinator(coordinator, opened.link)
    await join(newcomer, await invite(coordinator, "newcomer", "en"), newcomer_answers("en"))
    return coordinator, newcomer


def waiting(kummi: Kummi) -> list[str]:
    """The kinds of matters that wait for a coordinator."""
    return sorted(kummi.ledger.column("SELECT kind FROM matters WHERE closed_at IS NULL"))


def all_buttons(phone: Phone) -> list[str]:
    """What the buttons of everything in someone's chat send."""
    return [button.data or "" for message in phone.user.heard for row in message.buttons for button in row]
