"""One person's thousand taps, strange texts, and what nobody may find in the log."""

from __future__ import annotations

import json
from typing import Any

import pytest

from ..emulator import Emulator
from .harness import Kummi, Program, in_process
from .ledger import Ledger
from .phone import Phone
from .ways import (
    NAMES,
    OWN_WORDS,
    PLACE,
    Opened,
    approve,
    invite,
    join,
    join_as_coordinator,
    newcomer_answers,
    propose,
    sponsor_answers,
    suggest_meeting,
)

TAPS = 1000


async def test_a_thousand_taps_of_one_do_not_keep_the_others_waiting(
    telegram: Emulator, ledger: Ledger, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "bot.flood.PER_SECOND", 0.0
    )  # a slow machine takes seconds for them, and so would take more
    async with in_process(telegram, ledger, webhook=False) as kummi:
        flooding, other = kummi.phone("Flood"), kummi.phone("Amina")
        await flooding.send("/start")
        before = len(flooding.user.heard)
        session, step = ledger.asked(flooding.address)["arrival-language"]
        telegram.faults.slow("answerCallbackQuery", seconds=0.2, times=10**9)
        taps = [await flooding.user.tap(f"{session}:{step}:en") for _ in range(TAPS)]
        await other.user.send("/start")
        await other.user.expect(lambda message: len(message.labels) > 1)
        assert telegram.unanswered, "the other was served while the thousand were still being answered"
        telegram.faults.clear()
        await kummi.settle()
        for tap in taps[:20]:
            await flooding.user.answered(tap)
        assert flooding.asked == ["arrival-role"], "the first tap counts, and counts once"
        assert len(flooding.user.heard) - before <= 3, (
            "the question that follows, and once that it is too much"
        )


STRANGE: dict[str, str | None] = {
    "long " * 20_000: None,
    "  \n\t ": None,
    "🌻": "🌻",
    "🧕🏽👨‍👩‍👧": "🧕🏽👨‍👩‍👧",
    "Ami\x07na\x1b\x00": "Amina\ufffd",
    "\u202eanimA\u202c \u2066x\u2069": "animA x",
    "<b>Amina</b> & <script>": "<b>Amina</b> & <script>",
    "أمينة": "أمينة",
}


async def test_strange_texts_get_a_clear_answer(kummi: Kummi, opened: Opened) -> None:
    coordinator, newcomer = kummi.phone("Maija"), kummi.phone("Amina")
    await join_as_coordinator(coordinator, opened.link)
    await newcomer.open(await invite(coordinator, "newcomer", "en"))
    await newcomer.answers(("arrival-language", "en"), ("newcomer-agree", "yes"))
    for text, kept in STRANGE.items():
        assert newcomer.asked == ["newcomer-name"]
        await write_raw(newcomer, kummi.telegram, text)
        assert newcomer.news, "there is always an answer"
        if kept is not None:
            log = json.loads(
                kummi.ledger.value("SELECT log FROM sessions WHERE asked = 'newcomer-part-known'")
            )
            assert ["ask", "newcomer-name", kept, False, False] in log
            session, step = newcomer.question("newcomer-part-known")
            await newcomer.tap(f"{session}:{step}:<")
    await write_raw(newcomer, kummi.telegram, "<i>Amina</i> 🌻")
    await newcomer.answers(*newcomer_answers("en")[3:])
    assert kummi.ledger.column("SELECT name FROM members")[0] == "<i>Amina</i> 🌻"
    await coordinator.send(f"/person {newcomer.number}")
    assert "<i>Amina</i> 🌻" in coordinator.text, "shown as it was written, not as markup"
    assert kummi.ledger.value("SELECT count(*) FROM inbox WHERE error IS NOT NULL") == 0


async def test_personal_data_never_reaches_the_log(program: Program, opened: Opened) -> None:
    telegram, ledger = program.telegram, program.ledger
    await program.start(unhurried=True)
    kummi = Kummi(telegram, ledger)
    coordinator, newcomer, sponsor = kummi.phone("Maija"), kummi.phone("Amina", "ar"), kummi.phone("Ingrid")
    await join_as_coordinator(coordinator, opened.link)
    newcomer_link = await invite(coordinator, "newcomer", "ar")
    sponsor_link = await invite(coordinator, "sponsor", "en")
    await join(newcomer, newcomer_link, newcomer_answers("ar"))
    await join(sponsor, sponsor_link, sponsor_answers("en"))
    telegram.faults.crash("sendMessage")
    telegram.faults.reset("sendMessage")
    telegram.faults.flood("editMessageText")
    await approve(coordinator, sponsor)
    await propose(coordinator, newcomer, sponsor, wish=1)
    await suggest_meeting(sponsor, 1, "31.12.", "15:00")
    await newcomer.answer("meeting-confirm", "yes")
    await write_raw(newcomer, telegram, "unreadable words of hers", drop="chat")
    await sponsor.user.block()
    await newcomer.send("/privacy")
    assert await program.stop() == 0
    log = program.log.read_text()
    assert "set aside" in log, "the log does tell of trouble"
    people = [coordinator, newcomer, sponsor]
    planted = [
        telegram.token,
        telegram.token.partition(":")[2],
        *NAMES["en"].values(),
        *NAMES["ar"].values(),
        "Ingrid",
        "Maija",
        OWN_WORDS["en"],
        *PLACE.values(),
        "unreadable words",
        *(phone.address for phone in people),
        *(link.partition("=")[2] for link in (opened.link, newcomer_link, sponsor_link)),
    ]
    assert [word for word in planted if word in log] == []


async def write_raw(phone: Phone, telegram: Emulator, text: str, drop: str = "") -> None:
    """Let a message come as no app would send it: any text, a part missing."""
    about: dict[str, Any] = {
        "message_id": 900_000,
        "date": telegram.state.date,
        "chat": phone.user.chat.about,
        "from": phone.user.about,
        "text": text,
    }
    phone.mark()
    telegram.inject({"message": {name: value for name, value in about.items() if name != drop}})
    await phone.settle()
