"""The demo as a new visitor uses it: the whole way of three people on one page, and a kill in the middle."""

from __future__ import annotations

import asyncio
import math
import re
import struct
import wave
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from io import BytesIO
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from icalendar import Calendar
from playwright.async_api import Browser, FilePayload, Locator, expect

from flows.vocabulary import CATEGORIES
from tests.end_to_end.ledger import Ledger
from tests.end_to_end.phone import Answer, Spoken, Typed, ticked
from tests.end_to_end.ways import NAMES, PLACE, STOP, newcomer_answers, sponsor_answers
from tests.phones.program import DemoProgram
from tests.phones.test_browser import LOADS
from tests.phones.test_page import PNG
from tests.phones.visitor import PhoneInHand, Visitor, until

expect.set_options(timeout=20_000)

HELSINKI = ZoneInfo("Europe/Helsinki")
STAGE = "SELECT stage FROM sponsors WHERE person_id = ?"
STATE = "SELECT state FROM people WHERE id = ?"


@pytest.fixture
async def program(tmp_path: Path) -> AsyncIterator[DemoProgram]:
    """The demo, newly begun in a folder of its own; nothing it does may be an error in its log."""
    program = DemoProgram(tmp_path / "demo")
    await program.start()
    yield program
    await program.kill()
    assert '"level": "error"' not in program.log.read_text()


@pytest.fixture
async def visitor(chromium: Browser, program: DemoProgram) -> AsyncIterator[Visitor]:
    visitor = await Visitor.arrive(chromium, program)
    yield visitor
    await visitor.leave()


@dataclass
class Three:
    """The three people of the way, each with a phone on the page."""

    visitor: Visitor
    coordinator: PhoneInHand
    newcomer: PhoneInHand
    sponsor: PhoneInHand
    names: Mapping[str, str]

    @property
    def ledger(self) -> Ledger:
        """What is stored."""
        return self.visitor.program.ledger

    @property
    def wish(self) -> int:
        """The newcomer's first wish."""
        query = "SELECT min(wishes.id) FROM wishes JOIN households ON households.id = household_id"
        return int(self.ledger.value(f"{query} WHERE person_id = ?", self.newcomer.number))

    @property
    def pair(self) -> int:
        """The pair that the two have become."""
        return int(self.ledger.value("SELECT id FROM pairs WHERE newcomer_id = ?", self.newcomer.number))

    @property
    def story(self) -> Locator:
        """What the strip tells of the two, a line for each thing that happened."""
        title = f"{self.names['newcomer']} · "
        return self.visitor.page.locator(".pairs details", has_text=title).get_by_role("listitem")


@pytest.mark.parametrize("language", ["en", "ar"])
async def test_the_whole_way(visitor: Visitor, language: str) -> None:
    newcomer = await visitor.add_phone("newcomer")
    sponsor = await visitor.add_phone("sponsor")
    three = Three(visitor, visitor.phone("leena"), newcomer, sponsor, NAMES[language])
    await they_come_in(three, language)
    await they_become_a_pair(three)
    await they_agree_on_a_meeting(three)
    await they_are_reminded_and_asked(three)
    await they_note_what_they_agreed_on(three)
    await they_keep_in_touch(three)
    await a_photo_goes_to_the_coordinator(three)
    await the_newcomer_stops_and_comes_back(three, language)


async def they_come_in(three: Three, language: str) -> None:
    newcomer, sponsor = three.newcomer, three.sponsor
    beside = await three.visitor.another()
    await asyncio.gather(
        newcomer.answers(*spoken_aloud(newcomer_answers(language))),
        beside.phone(sponsor.address).answers(*sponsor_answers("en")),
    )
    await beside.leave()
    await expect(newcomer.shown.locator(".mine audio")).to_be_visible()
    assert await newcomer.shown.locator(".mine audio").evaluate(LOADS)
    for bubble in (newcomer.shown.locator(".theirs").first, newcomer.latest):
        await expect(bubble).to_have_attribute("dir", "rtl" if language == "ar" else "ltr")
        await expect(bubble).to_have_attribute("lang", language)
    await expect(newcomer.shown.get_by_role("log")).to_have_attribute(
        "dir", "rtl" if language == "ar" else "ltr"
    )
    await expect(sponsor.latest).to_contain_text(NAMES["en"]["sponsor"].split()[0])


async def they_become_a_pair(three: Three) -> None:
    leena, newcomer, sponsor, wish = three.coordinator, three.newcomer, three.sponsor, three.wish
    await leena.write("/queue")
    await leena.leaf_to(f"c:suggest {wish}", more="c:queue {}")
    await leena.leaf_to(f"c:approve {sponsor.number}", more="c:queue {}")
    for step in ("checked", "interviewed", "coached"):
        await leena.write(f"/approve {sponsor.number}")
        await leena.answer("approve", step)
    await sponsor.answer("sponsor-rules", "accept")
    await until(lambda: three.ledger.value(STAGE, sponsor.number) == "active")
    await leena.tap(f"c:suggest {wish}")
    await leena.leaf_to(f"c:propose {wish} {sponsor.number}", more=f"c:suggest {wish} {{}}")
    await leena.tap(f"c:propose {wish} {sponsor.number}")
    await leena.answer("propose-send", "send")
    await sponsor.answer("proposal-sponsor", "yes")
    await newcomer.answer("proposal-newcomer", "yes")
    await expect(sponsor.shown.locator(f'[data-sends="c:meeting {three.pair}"]')).to_be_visible()
    await expect(sponsor.shown.locator(".theirs", has_text=three.names["newcomer"])).not_to_have_count(0)
    await expect(three.story.filter(has_text="🎉")).to_have_count(1)


async def they_agree_on_a_meeting(three: Three) -> None:
    sponsor, newcomer = three.sponsor, three.newcomer
    day = (await clock_of(three.visitor)).date() + timedelta(days=2)
    await sponsor.tap(f"c:meeting {three.pair}")
    await sponsor.answers(
        ("meeting-day", day.isoformat()),
        ("meeting-clock", "15:00"),
        ("meeting-length", "60"),
        ("meeting-way", "face"),
        ("meeting-place-face", Typed(PLACE["en"])),
        ("meeting-interpreter", "no"),
        ("meeting-others", "skip"),
        ("meeting-send", "send"),
    )
    await newcomer.answer("meeting-confirm", "yes")
    for phone in (newcomer, sponsor):
        async with three.visitor.page.expect_download() as download:
            await phone.shown.locator("a.file[download$='.ics']").click()
        saved = await (await download.value).path()
        (event,) = Calendar.from_ical(await asyncio.to_thread(saved.read_bytes)).walk("VEVENT")
        start = event.decoded("dtstart").astimezone(HELSINKI)
        assert (start.date(), start.hour) == (day, 15)
        assert str(event["location"]) == PLACE["en"]


async def they_are_reminded_and_asked(three: Three) -> None:
    visitor, both = three.visitor, (three.newcomer, three.sponsor)
    meets = (await clock_of(visitor)).date() + timedelta(days=2)
    for day, hour in ((meets - timedelta(days=1), 18), (meets, 13)):
        await visitor.push_until(lambda: all("meeting-coming" in phone.asked for phone in both))
        now = await clock_of(visitor)
        assert (now.date(), now.hour) == (day, hour)
        for phone in both:
            await expect(phone.latest).to_contain_text(re.compile("15[:.]00|١٥[:.]٠٠"))
            await phone.answer("meeting-coming", "yes")
    await visitor.push_until(lambda: all("met-asked" in phone.asked for phone in both))
    for phone in both:
        await phone.answer("met-asked", "met")
    await expect(three.story.filter(has_text="🤝")).not_to_have_count(0)


async def they_note_what_they_agreed_on(three: Three) -> None:
    await three.sponsor.answers(
        ("agreement-what", ticked(CATEGORIES, "language")),
        ("agreement-words", Typed(PLACE["en"])),
        ("agreement-rhythm", "week"),
        ("agreement-next", "later"),
        ("agreement-send", "send"),
    )
    await three.newcomer.answer("agreement-check", "yes")
    await expect(three.story.filter(has_text="📋")).to_have_count(3)  # asked, noted, said yes to


async def they_keep_in_touch(three: Three) -> None:
    both = (three.newcomer, three.sponsor)
    await three.visitor.push_until(lambda: all("touch-asked" in phone.asked for phone in both))
    await three.sponsor.answer("touch-asked", "called")
    query = "SELECT kind FROM contact_events WHERE pair_id = ? ORDER BY id"
    assert three.ledger.column(query, three.pair) == ["met", "called"]


async def a_photo_goes_to_the_coordinator(three: Three) -> None:
    photo = FilePayload(name="garden.png", mimeType="image/png", buffer=PNG)
    await three.newcomer.attach(0, photo, caption=PLACE["en"])
    await three.newcomer.answer("write-unasked", "send")
    arrived = three.coordinator.shown.locator(".theirs .picture img").last
    await expect(arrived).to_be_visible()
    assert await arrived.evaluate("picture => picture.decode().then(() => picture.naturalWidth)") == 1


async def the_newcomer_stops_and_comes_back(three: Three, language: str) -> None:
    newcomer = three.newcomer
    await newcomer.write(STOP[language])
    await expect(newcomer.latest.locator('[data-sends="c:return"]')).to_be_visible()
    shown = await newcomer.shown.locator(".theirs").count()
    await three.visitor.push("week")
    await expect(newcomer.shown.locator(".theirs")).to_have_count(shown)
    await newcomer.tap("c:return")
    await until(lambda: three.ledger.value(STATE, newcomer.number) == "active")


async def test_a_kill_in_the_middle_loses_nothing(visitor: Visitor, program: DemoProgram) -> None:
    newcomer = await visitor.add_phone("newcomer")
    answers = newcomer_answers("en")
    await newcomer.answers(*answers[:3])
    await expect(newcomer.latest).to_contain_text("Which part")
    await expect(newcomer.shown.get_by_text("Arrived")).to_have_count(2)
    before, chats = await clock_of(visitor), await said_on_all(visitor)

    await program.kill()
    await program.start()
    await visitor.page.reload()
    await expect(visitor.page.locator("html.ready")).to_be_attached()
    assert await said_on_all(visitor) == chats
    assert before <= await clock_of(visitor) < before + timedelta(hours=1)
    await newcomer.answers(*answers[3:7])
    await until(lambda: "newcomer-member-age" in newcomer.asked)

    await visitor.push("week")
    before = await clock_of(visitor)
    lost = visitor.page.get_by_text("Trying again")
    await program.kill()
    await expect(lost).to_be_visible()
    await program.start()
    await expect(lost).to_have_count(0)
    await newcomer.answer("newcomer-member-age", "7-12")  # on the page as it stood
    await until(lambda: "newcomer-member-name" in newcomer.asked)
    await visitor.page.reload()
    await expect(visitor.page.locator("html.ready")).to_be_attached()
    assert before <= await clock_of(visitor) < before + timedelta(hours=1)


async def clock_of(visitor: Visitor) -> datetime:
    """The demo's present moment, as the page shows it."""
    shown = await visitor.page.locator(".clock time").get_attribute("datetime")
    return datetime.fromisoformat(shown or "").astimezone(HELSINKI)


async def said_on_all(visitor: Visitor) -> dict[str, str]:
    """Everything that stands in the chats of all phones."""
    texts = "phones => Object.fromEntries(phones.map(one => [one.id, one.querySelector('.log').textContent]))"
    said: dict[str, str] = await visitor.page.locator(".phone").evaluate_all(texts)
    return said


def spoken_aloud(answers: list[tuple[str, Answer]]) -> list[tuple[str, Answer]]:
    """The answers with a sound that a browser can play for what is spoken."""
    return [(key, Spoken(a_sound()) if isinstance(given, Spoken) else given) for key, given in answers]


def a_sound(seconds: float = 0.5, rate: int = 8000) -> bytes:
    """A quiet tone as a WAV file."""
    tone = (round(3000 * math.sin(2 * math.pi * 440 * at / rate)) for at in range(int(seconds * rate)))
    sound = BytesIO()
    with wave.open(sound, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes(b"".join(struct.pack("<h", value) for value in tone))
    return sound.getvalue()
