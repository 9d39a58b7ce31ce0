"""The one road over a real database: begin, answer, back, other languages, stale taps, pushed questions."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from flows.engine import (
    Choices,
    Next,
    Refused,
    Scene,
    Text,
    YesNo,
    do,
    effect,
    event,
    flow,
    registry,
    say,
)
from flows.engine.testing import Stage


@pytest.fixture
def stage() -> Iterator[Stage]:
    """A Kummi with one small conversation of its own."""
    tables = (registry.FLOWS, registry.COMMANDS, registry.EFFECTS, registry.EVENTS, registry.RULES)
    kept = [dict(table) for table in tables]
    for table in tables:
        table.clear()
    _tell_the_engine()
    yield Stage()
    for table, before in zip(tables, kept, strict=True):
        table.clear()
        table.update(before)


def _tell_the_engine() -> None:
    @event("arrival")
    def arrival(scene: Scene) -> Next:
        return Next("greet")

    @flow("greet")
    async def greet() -> None:
        name = await Text("plain", args={"value": "Your name?"})
        days = await Choices("day", text="plain", args={"value": "Which days?"}, options=("mon", "tue"))
        if await YesNo("sure", text="plain", args={"value": "Sure?"}):
            await do("keep", final=True, name=name, days=days)
            await say("plain", value="Kept")

    @effect("keep")
    def keep(scene: Scene, name: str, days: list[str]) -> None:
        if name == "refuse":
            raise Refused("back-barred")
        if name == "burst":
            raise RuntimeError("burst")

    @flow("cancelled")
    async def cancelled() -> None:
        await say("cancelled")

    @flow("menu", command="menu")
    async def menu() -> None:
        await say("plain", value="The menu")


def test_a_conversation_from_beginning_to_end(stage: Stage) -> None:
    phone = stage.phone("amina").send("hello")
    assert phone.last.text == "Your name?"
    phone.send("Amina")
    assert phone.last.labels == ["Mon", "Tue", "✅ Done", "⬅️ Back"]
    phone.tap("Tue")
    assert phone.last.labels == ["Mon", "✓ Tue", "✅ Done", "⬅️ Back"]
    phone.tap("Done").tap("Yes")
    assert phone.last.text == "Kept"
    assert phone.last.labels == []
