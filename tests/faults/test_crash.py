"""Killed again and again in bad weather: nothing lost, nothing out of order, nothing repeated without excuse."""

from __future__ import annotations

from pathlib import Path

import pytest

from .crash import Play, play
from .worker import Worker


@pytest.mark.parametrize(("way", "seed"), [("polling", 3), ("webhook", 4)])
async def test_a_service_killed_again_and_again_loses_nothing(
    worker: Worker, tmp_path: Path, way: str, seed: int
) -> None:
    asked = Play(kills=5, seed=seed, way=way, talkers=8, hearers=10, couples=2, meets=3, calls=80)
    account = await play(asked, tmp_path, [worker])
    print(account)
    assert account.complaints == []
    assert account.words
    assert account.updates > account.words
    assert account.arrived >= account.decided > account.reminders > 0
