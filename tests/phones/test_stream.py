"""Every open page hears of everything once, in order, also after a break."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import httpx

from flows.engine.messages import Outgoing
from tests.phones.conftest import Demo, build, serve


class Page:
    """The reading end of a stream of server-sent events."""

    def __init__(self, lines: AsyncIterator[str]) -> None:
        self.lines = lines
        self.last = ""

    async def until(self, kind: str) -> list[tuple[str, Any]]:
        """All events up to the first of a kind, as (event name or transcript kind, data)."""
        seen: list[tuple[str, Any]] = []
        fields: dict[str, str] = {}
        async for line in self.lines:
            if line:
                name, _, value = line.partition(": ")
                fields[name] = value
                continue
            self.last = fields.get("id", self.last)
            if "data" in fields:
                data = json.loads(fields["data"])
                seen.append((fields.get("event") or data["kind"], data))
                if seen[-1][0] == kind:
                    return seen
            fields = {}
        return seen


@asynccontextmanager
async def listening(address: str, last: str = "") -> AsyncIterator[Page]:
    headers = {"last-event-id": last} if last else {}
    async with (
        httpx.AsyncClient(timeout=20, headers=headers) as client,
        client.stream("GET", address + "events") as answer,
    ):
        assert answer.headers["content-type"].startswith("text/event-stream")
        yield Page(answer.aiter_lines())


def hello(text: str) -> Outgoing:
    return Outgoing(language="en", text=text)


def texts(events: list[tuple[str, Any]]) -> list[str]:
    return [data["text"] for kind, data in events if kind == "shown"]


async def test_a_new_page_hears_all_and_then_what_comes(demo: Demo, address: str) -> None:
    phone = demo.channel.add("newcomer")
    await demo.channel.deliver(phone, hello("first\nline"))
    async with listening(address) as page:
        seen = await page.until("ready")
        assert seen[0][0] == "anew"
        assert texts(seen) == ["first\nline"]
        assert {"clock", "timeline"} <= {kind for kind, _ in seen}
        await demo.channel.deliver(phone, hello("second"))
        assert texts(await page.until("shown")) == ["second"]


async def test_a_page_goes_on_where_it_was(demo: Demo, address: str) -> None:
    phone = demo.channel.add("newcomer")
    await demo.channel.deliver(phone, hello("first"))
    async with listening(address) as page:
        await page.until("ready")
    await demo.channel.deliver(phone, hello("while away"))
    async with listening(address, page.last) as page:
        seen = await page.until("ready")
        assert texts(seen) == ["while away"]
        assert "anew" not in {kind for kind, _ in seen}


async def test_a_page_of_another_transcript_begins_anew(demo: Demo, address: str) -> None:
    phone = demo.channel.add("newcomer")
    await demo.channel.deliver(phone, hello("first"))
    async with listening(address, "gone-999") as page:
        seen = await page.until("ready")
        assert seen[0][0] == "anew"
        assert texts(seen) == ["first"]


async def test_a_page_goes_on_after_a_restart(tmp_path: Path, words: Mapping[str, Mapping[str, str]]) -> None:
    first = build(tmp_path, words)
    phone = first.channel.add("newcomer")
    async with serve(first) as address, listening(address) as page:
        await page.until("ready")
        last = page.last
    second = build(tmp_path, words)
    await second.channel.deliver(phone, hello("after"))
    async with serve(second) as address, listening(address, last) as page:
        assert texts(await page.until("ready")) == ["after"]


async def test_timelines_and_clock_are_told_when_they_change(demo: Demo, address: str) -> None:
    phone = demo.channel.add("newcomer")
    async with listening(address) as page:
        await page.until("ready")
        demo.road.tell("Amal · Mikko", "🤝", "met")
        await demo.channel.deliver(phone, hello("news"))
        (story,) = (await page.until("timeline"))[-1][1]
        assert story["title"] == "Amal · Mikko"
        async with httpx.AsyncClient(headers={"origin": address.removesuffix("/phones/")}) as client:
            await client.post(address + "clock", json={"step": "day"})
        assert (await page.until("clock"))[-1][1] == {"now": "2025-03-04T09:30:00+02:00"}


async def test_closing_the_channel_ends_the_stream(demo: Demo, address: str) -> None:
    async with listening(address) as page:
        await page.until("ready")
        demo.channel.close()
        assert await page.until("never") == []


async def test_timelines_that_fail_leave_the_chats_alone(demo: Demo, address: str) -> None:
    phone = demo.channel.add("newcomer")
    demo.road.stories = [object()]  # type: ignore[list-item]
    async with listening(address) as page:
        await page.until("ready")
        await demo.channel.deliver(phone, hello("still here"))
        assert texts(await page.until("shown")) == ["still here"]
