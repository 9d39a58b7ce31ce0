"""The page as people use it: by mouse, by keyboard, on a small screen, in two directions of writing."""

from __future__ import annotations

import asyncio
import base64
import re
from collections.abc import AsyncIterator, Callable, Mapping
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from playwright.async_api import Browser, Locator, Page, ViewportSize, expect

from flows.engine.messages import Button, Document, Outgoing
from tests.phones.conftest import Demo, build, serve
from tests.phones.road import START
from tests.phones.test_page import PNG
from translations.recordings import Recordings

expect.set_options(timeout=20_000)

WIDE = {"width": 1400, "height": 900}
SMALL = {"width": 360, "height": 740}

LOADS = """sound => new Promise((done) => {
  sound.onloadeddata = () => done(true);
  sound.onerror = () => done(false);
  sound.load();
})"""
CONTRASTS = (Path(__file__).parent / "contrast.js").read_text(encoding="utf-8")


@pytest.fixture
async def page(chromium: Browser, address: str) -> AsyncIterator[Page]:
    """The page on a wide screen, in English; any error in its scripts fails the test."""
    page, errors = await open_page(chromium, address)
    yield page
    await page.context.close()
    assert errors == []


async def open_page(chromium: Browser, address: str, **options: Any) -> tuple[Page, list[str]]:
    context = await chromium.new_context(**{"viewport": WIDE, "locale": "en-GB", **options})
    page = await context.new_page()
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.on("console", lambda said: errors.append(said.text) if "Content Security" in said.text else None)
    await page.goto(address)
    await expect(page.locator("html.ready")).to_be_attached()
    return page, errors


async def add_phone(page: Page, role: str) -> Locator:
    await page.get_by_role("button", name="Add a phone").click()
    before = await page.locator(".phone").count()
    await page.get_by_role("button", name=role, exact=True).click()
    phone = page.locator(".phone").nth(before)
    await expect(phone.get_by_role("button", name="العربية")).to_be_visible()
    return page.locator(f"#{await phone.get_attribute('id')}")


async def write(phone: Locator, text: str) -> None:
    field = phone.get_by_role("textbox")
    await field.fill(text)
    await field.press("Enter")


async def test_a_phone_is_added_and_chats_in_english(page: Page) -> None:
    phone = await add_phone(page, "Newcomer")
    await phone.get_by_role("button", name="English").click()
    await expect(phone.get_by_text("👋 Welcome")).to_be_visible()
    await expect(phone.get_by_role("button", name="English")).to_have_count(0)
    await write(phone, "Hello\nthere <b>&amp;")
    echo = phone.locator(".theirs .text").last
    await expect(echo).to_have_text("You wrote: Hello\nthere <b>&amp;")
    await expect(echo.locator("b")).to_have_text("Hello\nthere <b>&amp;")
    await expect(phone.locator(".mine").last.get_by_text("Arrived")).to_be_attached()


async def test_a_chat_changes_its_language_and_direction(page: Page) -> None:
    phone = await add_phone(page, "Newcomer")
    first = phone.locator(".theirs").first
    await expect(first).to_have_attribute("dir", "ltr")
    await phone.get_by_role("button", name="العربية").click()
    await expect(first).to_have_attribute("dir", "rtl")
    await expect(first).to_have_attribute("lang", "ar")
    await expect(phone.get_by_role("log")).to_have_attribute("dir", "rtl")
    await expect(phone.get_by_role("textbox")).to_have_attribute("placeholder", "رسالة")
    welcome = phone.locator(".theirs").last
    log, bubble = await phone.get_by_role("log").bounding_box(), await welcome.bounding_box()
    assert log is not None
    assert bubble is not None
    assert bubble["x"] - log["x"] > log["x"] + log["width"] - bubble["x"] - bubble["width"]


async def test_days_are_written_in_languages_that_browsers_do_not_know(page: Page, demo: Demo) -> None:
    for language, day in (("ti", "ሰኑይ፣ 3 መጋቢት"), ("ckb", "دووشەممە، 3ی ئازار"), ("prs", "دوشنبه 3 مارچ")):
        phone = demo.channel.add("newcomer", language=language)
        await demo.channel.deliver(phone, Outgoing(language=language, text="1"))
        await expect(page.locator(f"#{phone} .day")).to_have_text(day)
        await expect(page.locator(f"#{phone} .when")).to_have_text("09:30")


async def test_two_phones_keep_their_own_chats(page: Page, demo: Demo) -> None:
    newcomer = await add_phone(page, "Newcomer")
    sponsor = await add_phone(page, "Community sponsor")
    await write(sponsor, "from the sponsor")
    await expect(sponsor.locator(".theirs").last).to_contain_text("from the sponsor")
    await expect(newcomer.get_by_text("from the sponsor")).to_have_count(0)
    assert demo.road.invited == ["newcomer", "sponsor"]


async def test_strange_markup_stays_text(page: Page, demo: Demo) -> None:
    phone = demo.channel.add("newcomer")
    text = '<b>bold</b> <img src=x onerror="alert(1)"> <script>x</script> &lt;i&gt; <i>open'
    await demo.channel.deliver(phone, Outgoing(language="en", text=text))
    shown = page.locator(".theirs .text").last
    await expect(shown).to_have_text('bold <img src=x onerror="alert(1)"> <script>x</script> <i> open')
    assert await shown.evaluate("node => [...node.querySelectorAll('*')].map(one => one.localName)") == [
        "b",
        "i",
    ]


async def test_the_whole_chat_works_by_keyboard(page: Page) -> None:
    await page.keyboard.press("Tab")
    await expect(page.get_by_role("link", name="Go to the phones")).to_be_focused()
    await page.get_by_role("button", name="Add a phone").focus()
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("dialog")).to_be_visible()
    await page.keyboard.press("Enter")
    phone = page.locator("#phone-1")
    await expect(phone.get_by_role("textbox")).to_be_focused()
    await phone.get_by_role("button", name="English").focus()
    await page.keyboard.press("Enter")
    await expect(phone.get_by_role("button", name="📋 My wishes").first).to_be_focused()
    outline = await page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
    assert outline == "solid"
    await phone.get_by_role("button", name="Menu").focus()
    await page.keyboard.press("Enter")
    await page.keyboard.press("Escape")
    await expect(phone.get_by_role("button", name="Menu")).to_be_focused()
    await page.keyboard.press("Enter")
    await page.keyboard.press("Enter")
    await expect(phone.locator(".mine").last).to_contain_text("/wishes")
    await expect(phone.locator(".theirs").last).to_contain_text("You wrote: /wishes")


async def test_a_voice_message_is_recorded_and_played(page: Page, demo: Demo) -> None:
    await page.context.grant_permissions(["microphone"])
    phone = await add_phone(page, "Newcomer")
    await phone.get_by_role("button", name="Record a voice message").click()
    await expect(phone.locator(".length")).to_have_text("0:01")
    await phone.get_by_role("button", name="Send the recording").click()
    await expect(phone.locator(".mine audio")).to_be_visible()
    await expect(phone.locator(".theirs audio")).to_be_visible()
    media = demo.road.taken[-1].media
    assert media is not None
    assert media.kind == "voice"
    assert media.seconds >= 1
    assert await phone.locator(".mine audio").evaluate(LOADS)


async def test_without_a_microphone_a_sound_file_can_be_chosen(page: Page, demo: Demo) -> None:
    await page.evaluate(
        "() => { navigator.mediaDevices.getUserMedia = () => Promise.reject(new Error('none')) }"
    )
    phone = await add_phone(page, "Newcomer")
    await phone.get_by_role("button", name="Record a voice message").click()
    await expect(page.get_by_text("There is no microphone here.")).to_be_visible()
    async with page.expect_file_chooser() as chooser:
        await phone.get_by_role("button", name="Sound file").click()
    await (await chooser.value).set_files({"name": "a.ogg", "mimeType": "audio/ogg", "buffer": b"OggS"})
    await expect(phone.locator(".mine audio")).to_be_visible()


async def test_a_photo_goes_with_its_caption(page: Page, demo: Demo) -> None:
    phone = await add_phone(page, "Newcomer")
    await phone.get_by_role("textbox").fill("our garden")
    await phone.get_by_role("button", name="Attach").click()
    async with page.expect_file_chooser() as chooser:
        await phone.get_by_role("button", name="Photo").click()
    await (await chooser.value).set_files({"name": "a.png", "mimeType": "image/png", "buffer": PNG})
    picture = phone.locator(".mine img")
    await expect(picture).to_be_visible()
    await expect(phone.locator(".mine").last).to_contain_text("our garden")
    await expect(phone.get_by_role("textbox")).to_have_value("")
    assert demo.road.taken[-1].text == "our garden"


async def test_a_place_is_shared(page: Page, demo: Demo) -> None:
    phone = await add_phone(page, "Newcomer")
    await phone.get_by_role("button", name="Attach").click()
    await phone.get_by_role("button", name="Place").click()
    await page.get_by_label("Latitude").fill("60.45")
    await page.get_by_role("dialog").get_by_role("button", name="Send").click()
    await expect(phone.locator(".mine").last).to_contain_text("60.45000, 27.72780")


async def test_documents_can_be_saved_and_pictures_seen(page: Page, demo: Demo) -> None:
    phone = demo.channel.add("newcomer")
    for name, mime, content in (("meeting.ics", "text/calendar", b"BEGIN"), ("qr.png", "image/png", PNG)):
        document = Document(name=name, mime=mime, content=base64.b64encode(content))
        await demo.channel.deliver(phone, Outgoing(language="en", document=document))
    async with page.expect_download() as download:
        await page.locator(".file", has_text="meeting.ics").click()
    saved = await download.value
    assert saved.suggested_filename == "meeting.ics"
    assert await asyncio.to_thread(Path(await saved.path()).read_bytes) == b"BEGIN"
    picture = page.get_by_role("img", name="qr.png")
    await expect(picture).to_be_visible()
    assert await picture.evaluate("picture => picture.decode().then(() => picture.naturalWidth)") == 1


async def test_what_does_not_arrive_says_so_and_goes_again(page: Page, demo: Demo) -> None:
    phone = await add_phone(page, "Newcomer")
    demo.road.broken = True
    await write(phone, "are you there?")
    again = phone.get_by_role("button", name="Try again")
    await expect(again).to_be_visible()
    demo.road.broken = False
    await again.click()
    await expect(again).to_have_count(0)
    await expect(phone.locator(".theirs").last).to_contain_text("are you there?")
    await expect(phone.locator(".mine", has_text="are you there?")).to_have_count(1)


async def test_the_clock_bar_moves_the_demo(page: Page, demo: Demo) -> None:
    clock = page.locator(".clock time")
    await expect(clock).to_have_text("Monday 3 March · 09:30")
    await page.get_by_role("button", name="+1 week").click()
    await expect(clock).to_have_text("Monday 10 March · 09:30")
    await page.get_by_role("button", name="Next event").click()
    await expect(page.get_by_text("Nothing is waiting.")).to_be_visible()
    demo.clock.due = [START + timedelta(days=30)]
    await page.get_by_role("button", name="Next event").click()
    await expect(clock).to_have_text("Wednesday 2 April · 09:30")


async def test_the_timeline_fills_as_things_happen(page: Page, demo: Demo) -> None:
    strip = page.get_by_role("complementary", name="Timeline")
    await expect(strip).to_contain_text("When two people find each other")
    phone = await add_phone(page, "Newcomer")
    await phone.get_by_role("button", name="English").click()
    await expect(strip.get_by_role("heading", name="Amal · Mikko")).to_be_visible()
    await expect(strip.get_by_role("listitem")).to_have_count(1)
    await phone.get_by_role("button", name="📋 My wishes").click()
    await expect(strip.get_by_role("listitem")).to_have_count(2)


async def test_a_phone_is_put_away_and_taken_out(page: Page, demo: Demo) -> None:
    await add_phone(page, "Newcomer")
    await page.get_by_role("button", name="Put this phone away").click()
    await expect(page.locator("#phone-1")).to_be_hidden()
    await expect(page.get_by_text("No phones here yet.")).to_be_visible()
    await page.reload()
    await expect(page.locator("#phone-1")).to_be_hidden()
    await page.get_by_role("button", name="Add a phone").click()
    await page.get_by_role("button", name="Newcomer 1").click()
    await expect(page.locator("#phone-1")).to_be_visible()


async def test_a_restart_is_survived_without_a_reload(
    chromium: Browser, tmp_path: Path, words: Mapping[str, Mapping[str, str]]
) -> None:
    first = build(tmp_path, words)
    async with serve(first) as address:
        page, errors = await open_page(chromium, address)
        phone = await add_phone(page, "Newcomer")
        await write(phone, "before")
        await expect(phone.locator(".theirs").last).to_contain_text("before")
    second = build(tmp_path, words)
    async with serve(second, int(address.split(":")[2].split("/")[0])):
        await second.channel.deliver("phone-1", Outgoing(language="en", text="back again"))
        await expect(phone.get_by_text("back again")).to_be_visible(timeout=15_000)
        await expect(phone.locator(".mine", has_text="before")).to_have_count(1)
        await write(phone, "after")
        await expect(phone.locator(".theirs").last).to_contain_text("after")
    assert errors == []


async def test_a_small_screen_shows_one_phone_at_a_time(chromium: Browser, demo: Demo, address: str) -> None:
    first, second = demo.channel.add("newcomer", name="Amal"), demo.channel.add("sponsor", name="Mikko")
    page, errors = await open_page(chromium, address, viewport=SMALL, has_touch=True)
    assert await page.evaluate("document.documentElement.scrollWidth") <= SMALL["width"]
    await expect(page.locator(f"#{first}")).to_be_visible()
    await expect(page.locator(f"#{second}")).to_be_hidden()
    await demo.channel.deliver(second, Outgoing(language="en", text="news"))
    tab = page.get_by_role("navigation", name="Choose a phone").get_by_role("button", name="Mikko")
    await expect(tab).to_contain_text("New message")
    await tab.click()
    await expect(page.locator(f"#{second}")).to_be_visible()
    await expect(page.locator(f"#{first}")).to_be_hidden()
    await expect(tab).not_to_contain_text("New message")
    await page.get_by_role("navigation").get_by_role("button", name="Timeline").click()
    await expect(page.get_by_role("complementary", name="Timeline")).to_be_visible()
    await expect(page.locator(f"#{second}")).to_be_hidden()
    assert errors == []


async def test_the_page_says_it_is_local_and_every_control_has_a_name(page: Page) -> None:
    await expect(page.get_by_text("This page works on this computer only.")).to_be_visible()
    phone = await add_phone(page, "Coordinator")
    await expect(phone).to_have_accessible_name("Coordinator 1")
    await expect(phone.get_by_role("log")).to_have_attribute("aria-live", "polite")
    await expect(phone.get_by_role("log")).to_have_accessible_name("Chat: Coordinator 1")
    for control in await page.locator("button:visible, textarea:visible, summary:visible, a:visible").all():
        await expect(control).to_have_accessible_name(re.compile(r"\S"))


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_all_words_stand_out_from_what_is_behind_them(
    chromium: Browser, demo: Demo, address: str, scheme: Any
) -> None:
    phone = demo.channel.add("newcomer", name="Amal", language="ar")
    rows = ((Button(label="✅ Yes", data="yes"),),)
    await demo.channel.deliver(phone, Outgoing(language="en", text="<b>Which</b> one?", rows=rows))
    demo.road.tell("Amal · Mikko", "🤝", "They met")
    demo.road.broken = True
    page, errors = await open_page(chromium, address, color_scheme=scheme)
    await write(page.locator(".phone"), "not arrived")
    await expect(page.get_by_role("button", name="Try again")).to_be_visible()
    weak = [found for found in await page.evaluate(CONTRASTS) if found["ratio"] < 4.5]
    assert weak == []
    assert errors == []


async def test_words_of_kummi_follow_their_language_whatever_they_begin_with(
    chromium: Browser, demo: Demo, address: str
) -> None:
    phone = demo.channel.add("newcomer", language="ar")
    rows = ((Button(label="🆘 أحتاج إلى مساعدة", data="help"),),)
    await demo.channel.deliver(phone, Outgoing(language="ar", text="🆘 مساعدة", rows=rows))
    page, errors = await open_page(chromium, address)
    for shown in (page.get_by_role("button", name="🆘"), page.locator(".theirs .text")):
        assert await shown.evaluate("node => getComputedStyle(node).direction") == "rtl"
    assert errors == []


async def test_a_phone_added_elsewhere_leaves_the_view_where_it_is(page: Page, demo: Demo) -> None:
    phone = await add_phone(page, "Newcomer")
    field = phone.get_by_role("textbox")
    await field.fill("half a sen")
    demo.channel.add("sponsor", name="Mikko")
    await expect(page.get_by_role("heading", name="Mikko")).to_be_attached()
    await expect(field).to_be_focused()
    await expect(field).to_have_value("half a sen")


async def test_the_newest_message_stays_in_view_when_the_screen_turns(page: Page, demo: Demo) -> None:
    phone = demo.channel.add("newcomer")
    for number in range(12):
        text = f"{number}: " + "Many words that take more lines where there is less room. " * 3
        await demo.channel.deliver(phone, Outgoing(language="en", text=text))
    log, newest = page.get_by_role("log"), page.locator(".theirs").last
    await expect(newest).to_be_in_viewport(ratio=0.9)
    tab = page.get_by_role("navigation").get_by_role("button", name="Newcomer 1")
    for size in (WIDE, SMALL, WIDE, SMALL):
        await page.set_viewport_size(ViewportSize(**size))
        await tab.click()
        await expect(newest).to_be_in_viewport(ratio=0.9)
    await log.hover()
    await page.mouse.wheel(0, -600)
    await expect(newest).not_to_be_in_viewport()
    await demo.channel.deliver(phone, Outgoing(language="en", text="later"))
    await expect(page.get_by_text("later")).to_be_attached()
    await expect(page.get_by_text("later")).not_to_be_in_viewport()


async def test_a_message_read_aloud_is_played_above_its_words(
    recorded: Callable[..., Recordings], page: Page, demo: Demo
) -> None:
    recorded("so/menu-help")
    phone = demo.channel.add("newcomer")
    await demo.channel.deliver(phone, Outgoing(language="so", text="read me", recordings=("so/menu-help",)))
    sound = page.locator(".theirs audio").last
    await expect(sound).to_be_visible()
    assert await sound.evaluate(LOADS)
    assert 1.9 < await sound.evaluate("sound => sound.duration") < 2.1
    order = "node => [...node.querySelectorAll('audio, .text')].map(one => one.localName)"
    assert await page.locator(".theirs .bubble").last.evaluate(order) == ["audio", "p"]
