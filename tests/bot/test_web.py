"""Health and metrics are served on loopback and tell nothing of people."""

from __future__ import annotations

from pathlib import Path

import httpx
import pytest
from sqlalchemy import Connection

from bot.errors import BadSetting
from bot.road import Road
from bot.settings import Address
from bot.web import serving, web_app
from flows.engine.messages import Incoming, Media
from store.database import Database
from store.localities import add_locality
from store.people import add_person, change_person
from tests.moments import NOON


async def test_health_and_metrics(database: Database) -> None:
    async with serving(web_app(database), Address("127.0.0.1", 0)) as port, httpx.AsyncClient() as client:
        health = await client.get(f"http://127.0.0.1:{port}/healthz")
        metrics = await client.get(f"http://127.0.0.1:{port}/metrics")
    assert (health.status_code, health.text) == (200, "ok\n")
    assert 'kummi_outbox_waiting{channel="translation"} 0.0' in metrics.text


async def test_a_taken_address_is_a_sentence(database: Database) -> None:
    async with serving(web_app(database), Address("127.0.0.1", 0)) as port:
        with pytest.raises(BadSetting, match="cannot be listened on"):
            async with serving(web_app(database), Address("127.0.0.1", port)):
                pass


async def test_health_and_metrics_tell_nothing_of_people(database: Database) -> None:
    """Of a locality full of people, whatever has been sent, failed, been set aside or translated there."""
    planted = ("Zubeida", "almond", "5551234", "Kajaani", "file-77")

    def fill(connection: Connection) -> None:
        place = add_locality(
            connection,
            name="Kajaani",
            municipality="Kajaani",
            timezone="Europe/Helsinki",
            language="fi",
            now=NOON,
        )
        person = add_person(connection, channel="far", address="5551234", language="ar", now=NOON)
        change_person(
            connection, person.id, name="Zubeida", role="newcomer", state="active", locality_id=place
        )

    await database.write(fill)
    road = Road(database, lambda: NOON, lambda: None)
    for number, kind in enumerate(("text", "media", "tap", "odd", "blocked", "unblocked")):
        media = Media(kind="voice", file="file-77") if kind == "media" else None
        await road.receive(
            Incoming(
                channel="far",
                address="5551234",
                update=str(number),
                kind=kind,
                text="almond",
                data="almond",
                media=media,
            )
        )
    await road.set_aside("far", {"update_id": 9, "from": "5551234", "text": "almond"}, "unreadable")
    broken = Incoming(channel="far", address="5551234", update="x", kind="outcome", data="almond:5551234")
    await road.receive(broken)
    async with serving(web_app(database), Address("127.0.0.1", 0)) as port, httpx.AsyncClient() as client:
        for page in ("healthz", "metrics"):
            told = await client.get(f"http://127.0.0.1:{port}/{page}")
            assert told.status_code == 200
            assert not [word for word in planted if word in told.text + str(told.headers)]
            if page == "metrics":
                assert 'kummi_turns_total{channel="far",kind="media"} ' in told.text


async def test_health_says_no_more_when_the_store_cannot_be_read(database: Database, tmp_path: Path) -> None:
    async with serving(web_app(database), Address("127.0.0.1", 0)) as port, httpx.AsyncClient() as client:
        await database.close()
        told = await client.get(f"http://127.0.0.1:{port}/healthz")
    assert told.text in ("ok\n", "the store cannot be read\n")
    assert str(tmp_path) not in told.text
