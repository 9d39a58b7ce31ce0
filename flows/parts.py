"""Where in a locality somebody lives: which of its named parts, or what they call it themselves."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from flows.engine import Choice, Option, Scene, Text, Word, effect
from store.parts import parts_in

ELSEWHERE, SKIP = "elsewhere", "skip"
LONGEST_PART = 60


async def choose_part(key: str, place: str, parts: Sequence[Any]) -> str:
    """One of `parts`, which are [number, name], or own words for another; empty when passed by.

    The own words are logged under `key`, what was tapped under `<key>-known`.
    """
    chosen = await Choice(
        f"{key}-known",
        text="locality-part",
        args={"place": place},
        options=[
            *(Option(str(number), name) for number, name in parts),
            Option(ELSEWHERE, Word("newcomer-locality-elsewhere")),
            Option(SKIP, Word("nav-skip")),
        ],
        columns=2,
    )
    if chosen == ELSEWHERE:
        return await Text(key, text="locality-part-words", longest=LONGEST_PART, optional=True)
    return next((name for number, name in parts if str(number) == chosen), "")


def place_word(place: str, part: str) -> Word | str:
    """How the place where somebody lives reads."""
    return Word("newcomer-place", {"place": place, "part": part}) if part else place


@effect("locality-parts")
def list_parts(scene: Scene, locality: int) -> list[list[Any]]:
    """The number and name of every part of a locality that is known."""
    return [[part.id, part.name] for part in parts_in(scene.connection, [locality])]
