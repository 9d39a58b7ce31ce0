"""`kummi doctor`: lines for people, JSON for programs, an exit code for both, and nothing about people."""

from __future__ import annotations

import asyncio
import json
from datetime import datetime
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from sqlalchemy import Connection
from starlette.applications import Starlette
from starlette.responses import PlainTextResponse
from starlette.routing import Route

from bot.cli import main
from bot.clock import now
from bot.doctor.examination import examine
from bot.doctor.finding import Finding
from bot.doctor.service import check_service
from bot.settings import Address, Settings
from bot.web import serving, web_app
from store.database import Database
from store.inbox import set_aside
from store.matters import open_matter
from store.people import add_person, change_person
from tests.emulator import Emulator
from tests.moments import NOON

NOWHERE = "http://127.0.0.1:9"
SECRET = ("Amina", "4455667788", "hidden words")


@pytest.fixture
def _environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KUMMI_DATABASE_URL", f"sqlite:///{tmp_path}/kummi.sqlite")
    monkeypatch.setenv("KUMMI_TRANSLATION_DIR", str(tmp_path / "translation"))
    monkeypatch.setenv("KUMMI_TELEGRAM_API", NOWHERE)
    monkeypatch.setenv("KUMMI_HTTP", "127.0.0.1:0")


def kummi(*words: str) -> Result:
    return CliRunner().invoke(main, [*words])


async def fill(tmp_path: Path) -> None:
    """A store with somebody in it, in trouble of every kind."""
    database = await Database.open(f"sqlite:///{tmp_path}/kummi.sqlite")

    def trouble(connection: Connection) -> None:
        name, address, words = SECRET
        person = add_person(connection, channel="telegram", address=address, language="en", now=NOON)
        change_person(connection, person.id, name=name)
        set_aside(connection, "telegram", "1", json.dumps({"text": words}), "KeyError at a.py:1", now())
        open_matter(
            connection,
            "message",
            f"person:{person.id}",
            locality_id=1,
            person_id=person.id,
            data={"words": words},
            now=NOON,
        )

    await database.write(trouble)
    await database.close()


@pytest.mark.usefixtures("_environment")
async def test_all_good_is_exit_code_0_and_anything_to_do_is_1(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert (await asyncio.to_thread(kummi, "locality", "add", "Kajaani")).exit_code == 0
    async with Emulator() as telegram:
        monkeypatch.setenv("KUMMI_TELEGRAM_TOKEN", telegram.token)
        monkeypatch.setenv("KUMMI_TELEGRAM_API", telegram.url)
        done = await asyncio.to_thread(kummi, "doctor")
        assert (done.exit_code, done.stdout.splitlines()[-1]) == (0, "All is good."), done.stdout
        await fill(tmp_path)
        done = await asyncio.to_thread(kummi, "doctor")
    assert (done.exit_code, done.stdout.splitlines()[-1]) == (1, "To be done: 2."), done.stdout
    assert "1 in Kajaani" in done.stdout
    assert "1 × KeyError" in done.stdout
    assert not any(secret in done.output for secret in SECRET)


@pytest.mark.usefixtures("_environment")
def test_programs_get_json_and_without_a_network_the_channel_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KUMMI_TELEGRAM_TOKEN", "123:abc")
    done = kummi("doctor", "--json")
    told = json.loads(done.stdout)
    assert (done.exit_code, told["good"]) == (1, False)
    (bad,) = [finding for finding in told["findings"] if not finding["good"]]
    assert bad["name"] == "channel"
    assert "cannot be reached" in bad["says"]
    assert bad["do"]


@pytest.mark.usefixtures("_environment")
def test_a_wrong_setting_is_a_finding_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KUMMI_OPERATORS_LANGUAGE", "klingon")
    done = kummi("doctor")
    assert done.exit_code == 1
    assert "KUMMI_OPERATORS_LANGUAGE must be one of" in done.stdout


async def test_a_check_that_fails_hides_no_other() -> None:
    async def check_broken(settings: Settings, now: datetime) -> list[Finding]:
        raise RuntimeError(SECRET[0])

    async def check_other(settings: Settings, now: datetime) -> list[Finding]:
        return [Finding("other", "is well")]

    found = [finding async for finding in examine(Settings(), NOON, [check_broken, check_other])]
    assert [finding.name for finding in found] == ["broken", "other"]
    assert found[0].says == "could not be looked at (RuntimeError)"
    assert [finding.good for finding in found] == [False, True]


async def test_the_service_is_asked_how_it_is(database: Database) -> None:
    async with serving(web_app(database), Address("127.0.0.1", 0)) as port:
        assert (await check_service(Address("0.0.0.0", port))).says.startswith("runs, at")
    nobody = await check_service(Address("127.0.0.1", port))
    assert nobody.good
    assert "it does not run there" in nobody.says
    other = Starlette(routes=[Route("/healthz", lambda request: PlainTextResponse("welcome"))])
    async with serving(other, Address("127.0.0.1", 0)) as port:
        assert "another port" in (await check_service(Address("127.0.0.1", port))).do
