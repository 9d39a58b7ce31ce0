"""The emulator as a process of its own, its people driven over HTTP."""

from __future__ import annotations

import asyncio
import base64
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx
import pytest
import telegram as ptb
from telegram.error import RetryAfter

from tests.emulator import TOKEN

ROOT = Path(__file__).parents[2]


class Control:
    """The control API of an emulator at this address."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.client = httpx.AsyncClient(base_url=f"{url}/control/", trust_env=False, timeout=30)

    async def get(self, path: str) -> Any:
        return (await self.client.get(path)).raise_for_status().json()

    async def post(self, path: str, **body: Any) -> Any:
        return (await self.client.post(path, json=body)).raise_for_status().json()


@pytest.fixture
async def control() -> AsyncIterator[Control]:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.emulator", "--control", cwd=ROOT, stdout=asyncio.subprocess.PIPE
    )
    assert process.stdout is not None
    url = (await asyncio.wait_for(process.stdout.readline(), 30)).decode().strip()
    driver = Control(url)
    yield driver
    await driver.client.aclose()
    process.terminate()
    assert await asyncio.wait_for(process.wait(), 10) == 0


async def test_people_are_driven_from_outside(control: Control) -> None:
    person = (await control.post("users", first_name="Amina", language_code="ar"))["id"]
    await control.post(f"users/{person}/command", text="/start CODE")
    async with ptb.Bot(TOKEN, f"{control.url}/bot", f"{control.url}/file/bot") as bot:
        (update,) = await bot.get_updates()
        assert update.message is not None
        button = ptb.InlineKeyboardButton("Yes", callback_data="yes")
        await bot.send_message(person, "Agree?", reply_markup=ptb.InlineKeyboardMarkup([[button]]))
        seen = await control.post(f"users/{person}/expect", wanted="Agree", timeout=5)
        assert seen["buttons"] == [[{"text": "Yes", "data": "yes", "url": None}]]
        tap = await control.post(f"users/{person}/tap", button="Yes", message=seen["id"])
        await bot.answer_callback_query(tap["id"])
        sent = await control.post(f"users/{person}/voice", data=base64.b64encode(b"OggS..").decode())
        file = await bot.get_file(sent["raw"]["voice"]["file_id"])
        assert bytes(await file.download_as_bytearray()) == b"OggS.."
        await control.post("faults", kind="flood", method="sendMessage", retry_after=2)
        with pytest.raises(RetryAfter):
            await bot.send_message(person, "hello")
    told = await control.get(f"users/{person}")
    assert [message["text"] for message in told["messages"]] == ["/start CODE", "Agree?", ""]
    assert [call["code"] for call in await control.get("calls?method=sendMessage")] == [200, 429]
    assert await control.get("violations") == []


async def test_what_cannot_be_done_is_told(control: Control) -> None:
    person = (await control.post("users"))["id"]
    answer = await control.client.post(f"users/{person}/tap", json={"button": "Yes"})
    assert (answer.status_code, answer.json()) == (409, {"error": "no button 'Yes'; there are []"})
    assert (await control.client.post(f"users/{person}/_put", json={})).status_code == 404
    assert (await control.client.get("users/1")).status_code == 404
