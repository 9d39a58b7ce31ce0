"""The conversation that the benchmarks hold: twelve questions, ticks among them, a read, and one final effect."""

from __future__ import annotations

from flows.engine import (
    Choice,
    Choices,
    Next,
    Scene,
    Text,
    Word,
    Words,
    YesNo,
    do,
    effect,
    event,
    flow,
    registry,
    say,
)
from store.people import change_person
from translations import catalogues

ANSWERS = (
    "Amina",
    "=7",
    "1",
    "2",
    "I would like to practise speaking",
    "no",
    "=3",
    "1",
    "1",
    "skip",
    "31",
    "yes",
)


def _plain(value: str) -> dict[str, str]:
    return {"value": value}


def install() -> None:
    """Replace every registered flow and event with this one conversation."""
    for table in (registry.FLOWS, registry.COMMANDS, registry.EFFECTS, registry.EVENTS):
        table.clear()
    catalogues()

    @event("arrival")
    def arrival(scene: Scene) -> Next:
        change_person(scene.connection, scene.person.id, state="active")
        return Next("bench")

    @event("idle")
    def idle(scene: Scene) -> Next:
        return Next("bench")

    @effect("bench-read")
    def read(scene: Scene) -> int:
        return 3

    @effect("bench-save")
    def save(scene: Scene, **answers: object) -> None:
        scene.record("wish-heard", person_id=scene.person.id)

    @flow("bench")
    async def bench() -> None:
        await say("plain", value="Welcome. We ask twelve short questions.")
        name = await Text("b-name", text="plain", args=_plain("What may we call you?"))
        days = await Choices(
            "day", text="plain", args=_plain("Which days?"), options=("mon", "tue", "wed", "thu")
        )
        part = await Choice(
            "part", text="plain", args=_plain("When?"), options=("morning", "afternoon", "evening")
        )
        near = await Choice(
            "lang", text="plain", args=_plain("Which language?"), options=("fi", "ar", "en", "sv")
        )
        words = await Words("b-words", text="plain", args=_plain("In your own words?"))
        more = await YesNo("b-more", text="plain", args=_plain("Another?"))
        others = await Choices("lang", text="plain", args=_plain("Which others?"), options=("fi", "ar", "en"))
        way = await Choice("part", text="plain", args=_plain("And then?"), options=("morning", "afternoon"))
        much = await Choice("lang", text="plain", args=_plain("The last?"), options=("fi", "ar"))
        note = await Words("b-note", text="plain", args=_plain("A note?"), optional=True)
        count = await do("bench-read")
        age = await Text("b-age", text="plain", args=_plain("How old are you?"))
        await say("chosen-answer", label=name)
        if await YesNo("b-right", text="plain", args={"value": Word("chosen", {"label": str(count)})}):
            await do("bench-save", final=True, name=name, days=days, part=part, near=near, age=age)
            await say("plain", value="Saved")
        assert (words, more, others, way, much, note) is not None
