"""How is it going? Both are asked apart after some weeks; what is low goes to the coordinator."""

from __future__ import annotations

from typing import Any

from flows.access import reach_own_pair
from flows.engine import Choice, Scene, Words, do, effect, flow, say
from flows.matters import raise_matter
from flows.pair.company import recorded, tell_line
from store.history import lines_of_pair

MARKS = ("1", "2", "3", "4")
LOW = 2


@flow("feedback")
async def feedback(pair: int, when: str) -> None:
    """One of two says how it is going, `when` being "6w" or "3m" after the beginning."""
    known = await do("read-own-pair", pair=pair)
    mark = int(await Choice("feedback-mark", options=MARKS, args=known))
    words = await Words("feedback-words", optional=True)
    told = recorded(words)
    await do("save-feedback", final=True, pair=pair, when=when, mark=mark, words=told)
    await say("feedback-low" if mark <= LOW else "feedback-thanks")


@effect("save-feedback")
def save_feedback(scene: Scene, pair: int, when: str, mark: int, words: dict[str, Any] | None) -> None:
    """Keep how someone finds it; one or two goes before the coordinators, with their words."""
    found = reach_own_pair(scene, pair)
    data: dict[str, Any] = {"mark": mark, "after": when}
    if words:
        data["words"] = words
    tell_line(scene, found, "feedback-given", **data)
    if mark > LOW:
        return
    number = lines_of_pair(scene.connection, found.id)[-1].id
    raise_matter(
        scene,
        "feedback-low",
        f"feedback:{number}",
        locality_id=found.locality_id,
        person_id=scene.person.id,
        wish_id=found.wish_id,
        pair_id=found.id,
        data={"mark": mark, "words": words or {"text": ""}},
    )
