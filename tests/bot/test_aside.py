"""What could not be taken stands aside with its reason, and can be let in again once that is mended."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from sqlalchemy import Connection, func, select

from bot.cli import main
from flows.engine import registry
from flows.engine.messages import Incoming
from store import inbox
from store.database import Database
from store.tables import outbox
from tests.moments import NOON
from tests.telegram import payloads

Kummi = Callable[..., Result]
Keep = Callable[[str, str], None]


@pytest.fixture
def url(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    url = f"sqlite:///{tmp_path}/kummi.sqlite"
    monkeypatch.setenv("KUMMI_DATABASE_URL", url)
    return url


@pytest.fixture
def kummi(url: str) -> Kummi:
    return lambda *words: CliRunner().invoke(main, ["aside", *words])


def at(url: str, work: Callable[[Connection], Any]) -> Any:
    async def run() -> Any:
        database = await Database.open(url)
        try:
            return await database.write(work)
        finally:
            await database.close()

    return asyncio.run(run())


def keep(url: str, payload: str, channel: str = "telegram") -> None:
    at(url, lambda c: inbox.set_aside(c, channel, str(len(payload)), payload, "KeyError at menu.py:7", NOON))


def posted(url: str) -> int:
    return int(at(url, lambda c: c.execute(select(func.count()).select_from(outbox)).scalar_one()))


def test_nothing_stands_aside_at_first(kummi: Kummi) -> None:
    assert kummi("list").stdout == "Nothing stands aside.\n"


def test_what_stands_aside_is_listed_with_its_reason_and_without_words(url: str, kummi: Kummi) -> None:
    keep(url, json.dumps(payloads.message(text="almond trees")))
    told = kummi("list").stdout
    assert "telegram\tKeyError at menu.py:7" in told
    assert "almond" not in told
    assert "4711" not in told


def test_what_was_mended_is_taken_and_answered(url: str, kummi: Kummi) -> None:
    keep(url, json.dumps(payloads.message(text="/start")))
    keep(url, Incoming(channel="telegram", address="5", update="8", kind="text", text="hi").model_dump_json())
    assert kummi("retry").stdout == "1 is taken.\n2 is taken.\n"
    assert posted(url) >= 2
    assert kummi("list").stdout == "Nothing stands aside.\n"


def test_what_fails_again_stays(url: str, kummi: Kummi, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_: object) -> None:
        raise RuntimeError("almond")

    monkeypatch.setitem(registry.EVENTS, "arrival", fail)
    keep(url, json.dumps(payloads.message(text="/start")))
    told = kummi("retry", "1").stdout
    assert told.startswith("1 fails again: RuntimeError at ")
    assert "almond" not in told
    assert "KeyError" in kummi("list").stdout
    assert posted(url) == 0


@pytest.mark.parametrize(
    "payload",
    [
        "{}",
        '{"update_id": 3, "message": {"text": 5}}',
        Incoming(channel="clock", address="", update="1", kind="due", data="1").model_dump_json(),
    ],
)
def test_what_cannot_be_read_is_told_so(url: str, kummi: Kummi, payload: str) -> None:
    keep(url, payload)
    assert kummi("retry", "1").stdout == "1 can still not be read.\n"


def test_a_number_that_is_not_there_is_a_sentence(kummi: Kummi) -> None:
    refused = kummi("retry", "77")
    assert (refused.exit_code, refused.stderr) == (2, "Nothing stands aside under 77.\n")
