"""Health and metrics are served on loopback and tell nothing of people."""

from __future__ import annotations

import httpx
import pytest

from bot.errors import BadSetting
from bot.settings import Address
from bot.web import serving, web_app
from store.database import Database


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
