"""Make the README's pictures anew from a fresh demo: `uv run python -m tests.phones.screenshots`."""

from __future__ import annotations

import asyncio
import shutil
import tempfile
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from playwright.async_api import Browser, ViewportSize, async_playwright

from bot.phones.page import STATIC
from tests.end_to_end.phone import Typed
from tests.phones.conftest import CHROMIUM_OPTIONS
from tests.phones.program import DemoProgram
from tests.phones.visitor import PhoneInHand, Visitor

PICTURES = STATIC.parent / "screenshots"
LARGEST = 250_000  # bytes
WHOLE = ViewportSize(width=1280, height=800)
NARROW = ViewportSize(width=360, height=740)
NUMBERS = """SELECT pairs.id, (SELECT max(id) FROM wishes WHERE category = 'friends') FROM pairs
JOIN people newcomer ON newcomer.id = newcomer_id JOIN people sponsor ON sponsor.id = sponsor_id
WHERE newcomer.address = 'amal' AND sponsor.address = 'samira'"""


async def take_pictures() -> None:
    """Start a demo, let its people go some way, and picture it."""
    found = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    PICTURES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        program = DemoProgram(Path(folder) / "demo")
        await program.start()
        try:
            async with async_playwright() as playwright:
                browser = await playwright.chromium.launch(executable_path=found, args=CHROMIUM_OPTIONS)
                await picture_all(await arrive(browser, program), await arrive(browser, program, scale=2))
                await browser.close()
        finally:
            await program.kill()


async def arrive(browser: Browser, program: DemoProgram, scale: int = 1) -> Visitor:
    """Open the page, with so many dots for each point, and nothing moving."""
    return await Visitor.arrive(browser, program, device_scale_factor=scale, reduced_motion="reduce")


async def picture_all(visitor: Visitor, sharp: Visitor) -> None:
    """Two people meet, others are found; each picture is taken when it has something to show."""
    leena, amal, samira = (visitor.phone(name) for name in ("leena", "amal", "samira"))
    ((pair, wish),) = visitor.program.ledger.rows(NUMBERS)
    today = date.fromisoformat(
        (await visitor.page.locator(".clock time").get_attribute("datetime") or "")[:10]
    )
    await visitor.phone("mika").answer("proposal-sponsor", "yes")
    await samira.write(f"/meeting {pair}")
    await samira.answers(
        ("meeting-day", (today + timedelta(days=1)).isoformat()),
        ("meeting-clock", "17:00"),
        ("meeting-length", "60"),
        ("meeting-way", "face"),
        ("meeting-place-face", Typed("مقهى المكتبة")),
        ("meeting-interpreter", "no"),
        ("meeting-others", "skip"),
        ("meeting-send", "send"),
    )
    await amal.answer("meeting-confirm", "yes")
    await visitor.push_until(lambda: "meeting-coming" in amal.asked)
    await picture(sharp, "newcomer-arabic", amal)

    await amal.answer("meeting-coming", "yes")
    await visitor.push_until(lambda: "met-asked" in amal.asked)
    await amal.answer("met-asked", "met")
    await leena.write(f"/suggest {wish}")
    await leena.shown.locator(f'[data-sends^="c:propose {wish} "]').first.wait_for()
    await picture(sharp, "coordinator", leena)
    await visitor.page.set_viewport_size(WHOLE)
    await visitor.page.locator(".switcher button", has_text="Leena").click()
    await picture(visitor, "whole-page")

    await sharp.page.set_viewport_size(NARROW)
    await sharp.page.locator(".switcher button", has_text="Tesfaye").click()
    await picture(sharp, "narrow")


async def picture(visitor: Visitor, name: str, phone: PhoneInHand | None = None) -> None:
    """Keep a picture of one phone, or of the whole window."""
    await visitor.settle()
    await visitor.page.evaluate("document.activeElement.blur()")
    await asyncio.sleep(1)  # fonts, scrolling and the strip come to rest
    shown: Any = visitor.page.locator(f"#{phone.address}") if phone else visitor.page
    path = PICTURES / f"{name}.png"
    await shown.screenshot(path=path)
    size = path.stat().st_size
    print(f"{path}: {size // 1000} kB")
    assert size < LARGEST, f"{name} is too big for a README"


if __name__ == "__main__":
    asyncio.run(take_pictures())
