"""Two who share no language write to each other on the demo's page, as anybody can try it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from playwright.async_api import Browser, expect

from tests.phones.program import DemoProgram
from tests.phones.visitor import PhoneInHand, Visitor
from tests.translations.machine.conftest import folder

__all__ = ["folder"]  # with the four test packages installed
ADDRESS = "SELECT address FROM people WHERE name = ?"
PAIR = """
    SELECT pairs.id FROM pairs
    JOIN people AS newcomer ON newcomer.id = newcomer_id
    JOIN people AS sponsor ON sponsor.id = sponsor_id
    WHERE newcomer.name = ? AND sponsor.name = ?
"""


@pytest.fixture
async def visitor(chromium: Browser, tmp_path: Path, folder: Path) -> AsyncIterator[Visitor]:
    """The demo with the test packages, opened in a browser."""
    program = DemoProgram(tmp_path / "demo", settings={"KUMMI_TRANSLATION_DIR": str(folder)})
    await program.start()
    visitor = await Visitor.arrive(chromium, program)
    yield visitor
    await visitor.leave()
    await program.kill()
    assert '"level": "error"' not in program.log.read_text()


def phones(visitor: Visitor, *names: str) -> list[PhoneInHand]:
    """The phones of some people of the demo."""
    return [visitor.phone(visitor.program.ledger.value(ADDRESS, name)) for name in names]


async def test_arabic_and_finnish_through_the_machine(visitor: Visitor) -> None:
    amal, kaisa = phones(visitor, "Amal", "Kaisa")
    pair = visitor.program.ledger.value(PAIR, "Amal", "Kaisa")
    await amal.write(f"/chat {pair}")
    await amal.write("هل المكتبة مفتوحة اليوم؟")
    await expect(kaisa.latest).to_contain_text("هل المكتبة مفتوحة اليوم؟")
    await expect(kaisa.latest).to_contain_text("Onko kirjasto auki tänään?")
    await expect(amal.latest).to_contain_text("✅")
    await kaisa.tap(f"c:chat {pair}")
    await kaisa.write("Hyvää iltaa.")
    await expect(amal.latest).to_contain_text("Hyvää iltaa.")
    await expect(amal.latest).to_contain_text("مساء الخير")
    assert await amal.latest.evaluate("element => getComputedStyle(element).direction") == "rtl"


async def test_a_doubtful_translation_is_hidden_with_one_tap(visitor: Visitor) -> None:
    amal, kaisa = phones(visitor, "Amal", "Kaisa")
    pair = visitor.program.ledger.value(PAIR, "Amal", "Kaisa")
    await amal.write(f"/chat {pair}")
    await amal.write("هل المكتبة مفتوحة اليوم؟")
    letter = kaisa.shown.locator(".theirs", has_text="هل المكتبة مفتوحة اليوم؟").last
    await expect(letter).to_contain_text("Onko kirjasto auki tänään?")
    await kaisa.tap("c:wrong 1")
    await expect(letter).not_to_contain_text("Onko kirjasto auki tänään?")
    await expect(letter).to_contain_text("هل المكتبة مفتوحة اليوم؟")


async def test_tigrinya_gets_by_with_phrases_and_a_person(visitor: Visitor) -> None:
    tesfaye, johan, selam = phones(visitor, "Tesfaye", "Johan", "Selam")
    pair = visitor.program.ledger.value(PAIR, "Tesfaye", "Johan")
    await tesfaye.write(f"/chat {pair} phrases")
    await tesfaye.answer("letter-phrase-topic", "phrases-late")
    await tesfaye.answer("letter-phrase-which", "phrase-late-way")
    await expect(johan.latest).to_contain_text("📖")
    await tesfaye.write("ጽባሕ ምስ ውላደይ ክመጽእ እኽእል ዶ")
    await expect(tesfaye.latest).to_contain_text("🙋")
    await selam.answer("words-asked", "now")
    await selam.write("Kan jag komma med mitt barn i morgon?")
    await expect(johan.latest).to_contain_text("Kan jag komma med mitt barn i morgon?")
    await expect(johan.latest).to_contain_text("✍️")
    await expect(tesfaye.shown.locator(".theirs", has_text="✅").last).to_be_visible()
