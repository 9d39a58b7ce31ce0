"""A page with its phones over real HTTP, and a real browser to use it."""

from __future__ import annotations

import asyncio
import os
import shutil
import socket
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
import uvicorn
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import ast
from playwright.async_api import Browser, async_playwright
from starlette.applications import Starlette
from starlette.testclient import TestClient

from bot.phones.channel import PhonesChannel
from bot.phones.page import routes
from tests.phones.road import EchoRoad, HandClock

CATALOGUES = Path(__file__).parents[2] / "translations" / "catalogues"
CHROMIUM_OPTIONS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--use-fake-ui-for-media-stream",
    "--use-fake-device-for-media-stream",
]


def read_words(language: str) -> dict[str, str]:
    """The page's own words in one language, straight from its catalogue."""
    resource = FluentResource((CATALOGUES / language / "phones.ftl").read_text(encoding="utf-8"))
    bundle = FluentBundle([language])
    bundle.add_resource(resource)
    ids = [entry.id.name for entry in resource.body if isinstance(entry, ast.Message)]
    return {id: str(bundle.format_pattern(bundle.get_message(id).value)[0]) for id in ids}


@pytest.fixture(scope="session")
def words() -> Mapping[str, Mapping[str, str]]:
    return {language: read_words(language) for language in ("en", "fi", "sv", "ar", "ti", "ckb", "prs")}


@dataclass(frozen=True)
class Demo:
    """Everything a test may look at or push."""

    channel: PhonesChannel
    road: EchoRoad
    clock: HandClock
    app: Starlette


def build(folder: Path, words: Mapping[str, Mapping[str, str]]) -> Demo:
    clock = HandClock()
    channel = PhonesChannel(folder, clock.now)
    road = EchoRoad(channel)
    app = Starlette(routes=routes(channel, road.receive, clock, road.timeline, road.invite, words))
    return Demo(channel, road, clock, app)


@pytest.fixture
def demo(tmp_path: Path, words: Mapping[str, Mapping[str, str]]) -> Iterator[Demo]:
    demo = build(tmp_path, words)
    yield demo
    demo.channel.close()


@pytest.fixture
def client(demo: Demo) -> TestClient:
    """A browser's tab on this machine, as far as headers go."""
    return TestClient(
        demo.app,
        base_url="http://127.0.0.1:8000",
        headers={"origin": "http://127.0.0.1:8000"},
        client=("127.0.0.1", 50000),
    )


@asynccontextmanager
async def serve(demo: Demo, port: int = 0) -> AsyncIterator[str]:
    """The page on a real socket; gives its address."""
    listening = socket.socket()
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listening.bind(("127.0.0.1", port))
    server = uvicorn.Server(uvicorn.Config(demo.app, log_level="warning", lifespan="off"))
    running = asyncio.create_task(server.serve(sockets=[listening]))
    try:
        yield f"http://127.0.0.1:{listening.getsockname()[1]}/phones/"
    finally:
        demo.channel.close()
        server.should_exit = True
        await running
        listening.close()


@pytest.fixture
async def address(demo: Demo) -> AsyncIterator[str]:
    async with serve(demo) as address:
        yield address


@pytest.fixture
async def chromium() -> AsyncIterator[Browser]:
    found = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if found is None:
        reason = "no Chromium on this machine: the page was not tried in a browser"
        if os.environ.get("CI"):
            pytest.fail(reason)
        pytest.skip(reason)
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=found, args=CHROMIUM_OPTIONS)
        yield browser
        await browser.close()
