"""Somebody who tries the demo: a page in a browser, and the phones on it, used by tapping, typing and uploading."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from time import monotonic
from typing import Any

from playwright.async_api import Browser, ConsoleMessage, FilePayload, Locator, Page, expect

from bot.flood import BURST, PER_SECOND
from tests.end_to_end.ledger import Ledger
from tests.end_to_end.phone import Answer, Spoken, Ticked, Typed
from tests.phones.program import DemoProgram

PATIENCE = 30.0  # seconds
WIDE = {"width": 1400, "height": 900}
ROLES = {"newcomer": "Newcomer", "sponsor": "Community sponsor", "coordinator": "Coordinator"}


@dataclass
class Visitor:
    """The open page; `errors` are those of its scripts."""

    program: DemoProgram
    page: Page
    errors: list[str] = field(default_factory=list)
    acts: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))

    @classmethod
    async def arrive(cls, browser: Browser, program: DemoProgram, **options: Any) -> Visitor:
        """Open the printed address."""
        context = await browser.new_context(**{"viewport": WIDE, "locale": "en-GB", **options})
        visitor = cls(program, await context.new_page())
        await visitor._open()
        return visitor

    async def another(self) -> Visitor:
        """The same phones in one more browser, for somebody who acts at the same time."""
        browser = self.page.context.browser
        assert browser is not None
        beside = replace(self, page=await (await browser.new_context(viewport=WIDE)).new_page())
        await beside._open()
        return beside

    def phone(self, address: str) -> PhoneInHand:
        """A phone that is on the page."""
        return PhoneInHand(self, address)

    async def add_phone(self, role: str) -> PhoneInHand:
        """Put a new person's phone on the page; it is asked for its language at once."""
        before = await self.page.locator(".phone").count()
        await self.page.locator(".switcher .add").click()
        await self.page.get_by_role("button", name=ROLES[role], exact=True).click()
        added = self.page.locator(".phone").nth(before)
        await expect(added.locator(".theirs").first).to_be_visible()
        return self.phone(await added.get_attribute("id") or "")

    async def push(self, step: str) -> None:
        """Push the clock bar's button and wait until all that fell due is done."""
        async with self.page.expect_response("**/phones/clock"):
            await self.page.locator(f".clock [data-step={step}]").click()
        await expect(self.page.locator(f".clock [data-step={step}][aria-disabled]")).to_have_count(0)
        await self.settle()

    async def push_until(self, reached: Callable[[], object], most: int = 60) -> None:
        """Go from one due moment to the next until something holds."""
        for _ in range(most):
            if reached():
                return
            await self.push("due")
        assert reached(), f"not within the next {most} due moments"

    async def settle(self) -> None:
        """Wait until everything for anybody is delivered."""
        await until(lambda: not self.program.ledger.unsent)

    async def pace(self, address: str) -> None:
        """Nobody taps faster than the limit for one person: keep below it."""
        acts = self.acts[address]
        acts.append(monotonic())
        if len(acts) >= BURST and (span := acts[-1] - acts[-BURST]) < BURST / PER_SECOND:
            await asyncio.sleep(min(1 / PER_SECOND + 0.02, BURST / PER_SECOND - span))

    async def _open(self) -> None:
        self.page.on("pageerror", lambda error: self.errors.append(str(error)))
        self.page.on("console", self._listen)
        await self.page.goto(self.program.address)
        await expect(self.page.locator("html.ready")).to_be_attached()

    def _listen(self, said: ConsoleMessage) -> None:
        if "Content Security" in said.text:
            self.errors.append(said.text)

    async def leave(self) -> None:
        """Close the page; its scripts must have run without an error."""
        await self.page.context.close()
        assert self.errors == []


@dataclass(frozen=True)
class PhoneInHand:
    """One phone on the page; its questions are answered by their keys, in whatever language they are shown."""

    visitor: Visitor
    address: str

    @property
    def shown(self) -> Locator:
        """The phone on the page."""
        return self.visitor.page.locator(f"#{self.address}")

    @property
    def latest(self) -> Locator:
        """Kummi's newest message."""
        return self.shown.locator(".theirs").last

    @property
    def _ledger(self) -> Ledger:
        return self.visitor.program.ledger

    @property
    def number(self) -> int:
        """The person's number in Kummi."""
        return self._ledger.person(self.address)

    @property
    def asked(self) -> list[str]:
        """The keys of the questions that wait for an answer."""
        return list(self._ledger.asked(self.address))

    async def answers(self, *pairs: tuple[str, Answer]) -> None:
        """Answer one question after another."""
        for key, given in pairs:
            await self.answer(key, given)

    async def answer(self, key: str, given: Answer) -> None:
        """Answer the question called `key` once it is asked."""
        await until(lambda: key in self.asked, lambda: f"{self.address}: {key} not among {self.asked}")
        session, step = self._ledger.asked(self.address)[key]
        match given:
            case Typed(text):
                await self.write(text)
            case Spoken(data):
                sound = FilePayload(name="wish.wav", mimeType="audio/wav", buffer=data)
                await self.attach(1, sound)
            case Ticked(places):
                await self._tick(f"{session}:{step}:", places)
            case _:
                await self.tap(f"{session}:{step}:{given}")
        await until(
            lambda: self._ledger.asked(self.address).get(key) != (session, step),
            lambda: f"{self.address}: {key} was not taken",
        )

    async def tap(self, data: str) -> None:
        """Tap the newest button that sends this."""
        await self.visitor.pace(self.address)
        await self.shown.locator(f'[data-sends="{data}"]').last.click()

    async def write(self, text: str) -> None:
        """Type something and send it."""
        await self.visitor.pace(self.address)
        field = self.shown.get_by_role("textbox")
        await field.fill(text)
        await field.press("Enter")
        await expect(field).to_have_value("")

    async def attach(self, place: int, file: FilePayload, caption: str = "") -> None:
        """Send a file by the entry at a place of the attach panel: a photo (0), a sound (1), a document (2)."""
        await self.visitor.pace(self.address)
        before = await self.shown.locator(".mine").count()
        await self.shown.get_by_role("textbox").fill(caption)
        await self.shown.locator(".line .pictogram").nth(1).click()
        async with self.visitor.page.expect_file_chooser() as chooser:
            await self.shown.locator(".panel button").nth(place).click()
        await (await chooser.value).set_files(file)
        await expect(self.shown.locator(".mine")).to_have_count(before + 1)

    async def leaf_to(self, data: str, more: str) -> None:
        """Wait for a button that sends `data`, tapping `more` for the next page as long as it is not there."""
        wanted = self.shown.locator(f'[data-sends="{data}"]').last
        for page in range(2, 9):
            further = self.shown.locator(f'[data-sends="{more.format(page)}"]').last
            await expect(wanted.or_(further).first).to_be_visible()
            if await wanted.count():
                return
            await self.tap(more.format(page))

    async def _tick(self, prefix: str, places: tuple[int, ...]) -> None:
        done = self.visitor.page.locator(f'[data-sends^="{prefix}="]')
        asked = self.shown.locator(".theirs").filter(has=done).last
        mask = 0
        for place in places:
            mask |= 1 << place
            await self.visitor.pace(self.address)
            await asked.locator(f'[data-sends^="{prefix}~"]').nth(place).click()
            await expect(asked.locator(f'[data-sends="{prefix}={mask:x}"]')).to_be_visible()
        await self.tap(f"{prefix}={mask:x}")


async def until(reached: Callable[[], object], why: Callable[[], str] = lambda: "waited in vain") -> None:
    """Wait until something holds."""
    end = monotonic() + PATIENCE
    while not reached():
        assert monotonic() < end, why()
        await asyncio.sleep(0.02)
