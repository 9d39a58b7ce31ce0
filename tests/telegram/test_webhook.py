"""The webhook takes updates from whoever knows the secret and confirms what is stored."""

from __future__ import annotations

import json
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import httpx
import pytest
from starlette.applications import Starlette

from bot.telegram.channel import TelegramChannel
from bot.telegram.webhook import LARGEST_BODY, SECRET_HEADER, make_secret, set_webhook, webhook_route

from ..emulator import Emulator, User
from .payloads import QUESTION, message
from .servers import serve
from .stores import Store

TOKEN = "123:abc"
SECRET = make_secret(TOKEN)


@pytest.fixture
async def client(store: Store) -> AsyncIterator[httpx.AsyncClient]:
    channel = TelegramChannel(TOKEN, "http://127.0.0.1:9")
    route = webhook_route(channel, store.receive, store.set_aside, path="/hook", secret=SECRET)
    transport = httpx.ASGITransport(Starlette(routes=[route]))
    headers = {SECRET_HEADER: SECRET}
    async with httpx.AsyncClient(transport=transport, base_url="http://hook", headers=headers) as client:
        yield client


async def test_an_update_is_stored_before_it_is_confirmed(client: httpx.AsyncClient, store: Store) -> None:
    assert (await client.post("/hook", json=message(text="Hei"))).status_code == 200
    assert store.texts == ["Hei"]


async def test_what_cannot_be_stored_is_not_confirmed_and_may_come_again(
    client: httpx.AsyncClient, store: Store
) -> None:
    store.fails = lambda incoming, tries: tries == 1
    assert (await client.post("/hook", json=message(text="Hei"))).status_code == 500
    assert store.texts == []
    assert (await client.post("/hook", json=message(text="Hei"))).status_code == 200
    assert store.texts == ["Hei"]


@pytest.mark.parametrize("secret", ["", "wrong", SECRET[:-1], "ä".encode()])
async def test_without_the_secret_nothing_is_read(
    client: httpx.AsyncClient, store: Store, secret: str | bytes
) -> None:
    answer = await client.post("/hook", json=message(text="Hei"), headers={SECRET_HEADER: secret})
    assert answer.status_code == 403
    assert not store.tries


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"null", b'"text"', b"\xff", b"[" * 100_000])
async def test_what_is_no_update_is_refused(client: httpx.AsyncClient, store: Store, body: bytes) -> None:
    assert (await client.post("/hook", content=body)).status_code == 400
    assert not store.aside


async def test_a_body_that_is_too_large_is_refused(client: httpx.AsyncClient, store: Store) -> None:
    body = json.dumps(message(text="x" * LARGEST_BODY)).encode()

    async def pieces() -> AsyncIterator[bytes]:
        for at in range(0, len(body), 1000):
            yield body[at : at + 1000]

    assert (await client.post("/hook", content=body)).status_code == 413
    assert (await client.post("/hook", content=pieces())).status_code == 413
    assert not store.tries


async def test_an_unreadable_update_is_set_aside_and_confirmed(
    client: httpx.AsyncClient, store: Store
) -> None:
    broken = {"update_id": 5, "message": {"text": "no chat"}}
    assert (await client.post("/hook", json=broken)).status_code == 200
    assert (await client.post("/hook", json={})).status_code == 200
    assert [(channel, update) for channel, update, _ in store.aside] == [
        ("telegram", broken),
        ("telegram", {}),
    ]


async def test_an_unreadable_update_that_cannot_be_set_aside_comes_again(
    client: httpx.AsyncClient, store: Store
) -> None:
    store.aside_fails = 1
    assert (await client.post("/hook", json={"update_id": 5, "message": {}})).status_code == 500
    assert (await client.post("/hook", json={"update_id": 5, "message": {}})).status_code == 200
    assert len(store.aside) == 1


def test_the_secret_is_one_that_telegram_takes_and_hides_the_token() -> None:
    assert re.fullmatch(r"[A-Za-z0-9_-]{1,256}", SECRET)
    assert TOKEN not in SECRET
    assert make_secret("123:abd") != SECRET


@asynccontextmanager
async def hooked(telegram: Emulator, channel: TelegramChannel, store: Store) -> AsyncIterator[None]:
    secret = make_secret(telegram.token)
    route = webhook_route(channel, store.receive, store.set_aside, path="/hook", secret=secret)
    async with serve(Starlette(routes=[route])) as url:
        await set_webhook(channel, f"{url}/hook", secret)
        yield


async def test_telegram_delivers_each_chat_in_order_and_again_what_was_not_stored(
    telegram: Emulator, channel: TelegramChannel, amal: User, store: Store
) -> None:
    store.fails = lambda incoming, tries: incoming.text == "2" and tries < 3
    await amal.send("1")
    async with hooked(telegram, channel, store):
        for text in "23456":
            await amal.send(text)
        telegram.inject({"message": {"text": "no chat"}})
        await store.until(lambda: len(store.taken) == 7 and bool(store.aside))
    assert store.texts == ["Hei", *"123456"]
    assert [store.tries[incoming.update] for incoming in store.taken] == [1, 1, 3, 1, 1, 1, 1]


async def test_a_tap_is_answered_by_webhook_too(
    telegram: Emulator, channel: TelegramChannel, amal: User, store: Store
) -> None:
    async with hooked(telegram, channel, store):
        shown = await channel.deliver(str(amal.id), QUESTION)
        await amal.answered(await amal.tap("Yes"))
    assert (store.taken[-1].data, store.taken[-1].shown) == ("1:yes", shown)
