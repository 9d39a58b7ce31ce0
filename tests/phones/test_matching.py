"""A coordinator matches on the phones page: suggests, asks why not, sees the cost, plans for everybody, sends."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from playwright.async_api import Browser, expect

from tests.phones.program import DemoProgram
from tests.phones.visitor import PhoneInHand, Visitor

expect.set_options(timeout=20_000)

WISH = """SELECT wishes.id FROM wishes JOIN households ON households.id = household_id
JOIN people ON people.id = person_id WHERE people.address = ? AND stage = 'heard'"""
PROPOSED = (
    "SELECT sponsor.address FROM proposals JOIN people sponsor ON sponsor.id = sponsor_id WHERE wish_id = ?"
)
PRIVATE = ("points", "Rahel", "Yonas", "Abdi", "Ayaan")


@pytest.fixture
async def visitor(chromium: Browser, tmp_path: Path) -> AsyncIterator[Visitor]:
    program = DemoProgram(tmp_path / "demo")
    await program.start()
    visitor = await Visitor.arrive(chromium, program)
    yield visitor
    await visitor.leave()
    await program.kill()
    assert '"level": "error"' not in program.log.read_text()


def wish_of(visitor: Visitor, address: str) -> int:
    return int(visitor.program.ledger.value(WISH, address))


async def reads(phone: PhoneInHand, *texts: str) -> None:
    for text in texts:
        await expect(phone.shown.locator(".theirs", has_text=text).last).to_be_visible()


async def test_a_coordinator_plans_for_everybody_and_both_sides_see_shared_facts_only(
    visitor: Visitor,
) -> None:
    leena, halima = visitor.phone("leena"), visitor.phone("halima")
    wish = wish_of(visitor, "halima")
    selam = visitor.phone("selam").number
    await leena.write(f"/suggest {wish}")
    await reads(leena, "3 sponsors could be asked.", "The only one here who speaks Tigrinya")
    await leena.tap(f"c:whynot {wish}")
    await reads(leena, "Why not them?", "not yet active, or not any longer")
    await leena.tap(f"c:cost {wish} {selam}")
    await reads(leena, "would have nobody then.", "all pairs together fit by")
    await leena.write("/plan")
    await reads(leena, "The best plan for everybody", "Would be left out: 1", "Nothing has been sent.")
    await visitor.settle()
    asked_before = visitor.program.ledger.rows("SELECT id FROM proposals")
    await leena.tap("c:leftout")
    await reads(leena, "there are too few for all who need the same people")
    place = visitor.program.ledger.value("SELECT id FROM localities")
    await leena.tap(f"c:askplan {place}")
    await leena.answer("plan-send", "send")
    await reads(leena, "I have asked 2 sponsors.")
    await visitor.settle()
    assert len(visitor.program.ledger.rows("SELECT id FROM proposals")) == len(asked_before) + 2
    sponsor = visitor.phone(str(visitor.program.ledger.value(PROPOSED, wish)))
    await sponsor.answer("proposal-sponsor", "yes")
    await visitor.settle()
    await halima.answer("proposal-newcomer", "yes")
    await visitor.settle()
    for phone in (sponsor, halima):
        seen = await phone.shown.get_by_role("log").inner_text()
        assert not any(private in seen for private in PRIVATE)
    before_the_pair = await sponsor.shown.locator(".theirs", has_text="👋").first.inner_text()
    assert "Halima" not in before_the_pair


async def test_the_suggestions_read_from_right_to_left(visitor: Visitor) -> None:
    leena = visitor.phone("leena")
    await leena.write("/language")
    await leena.answer("language-which", "ar")
    await leena.write(f"/suggest {wish_of(visitor, 'halima')}")
    await leena.write("/plan")
    await visitor.settle()
    await expect(leena.latest).to_have_attribute("dir", "rtl")
    await expect(leena.latest).to_have_attribute("lang", "ar")
