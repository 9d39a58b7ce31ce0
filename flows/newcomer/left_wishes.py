"""A wish that is left when a pair comes to its end: the newcomer says whether it is still one."""

from __future__ import annotations

from typing import Any

from flows.engine import Choice, Refused, Scene, do, effect, flow, say
from flows.matters import raise_matter
from flows.newcomer.own_wishes import stop_looking
from flows.nudges import follow
from flows.pair.company import tell_line
from flows.pair.ending import wish_alone
from store.pairs import find_pair
from store.wishes import Wish, find_wish, set_stage


@flow("wish-still")
async def wish_still(pair: int) -> None:
    """The newcomer says whether the wish for which a pair had met is still one."""
    known = await do("read-wish-still", pair=pair)
    options = ("yes", "done", "no") if known["begun"] else ("yes", "no")
    answer = await Choice("wish-still", options=options)
    outcome = await do("answer-wish-still", final=True, pair=pair, answer=answer)
    await say(f"wish-still-noted-{outcome}")


@effect("read-wish-still")
def read_wish_still(scene: Scene, pair: int) -> dict[str, Any]:
    """Whether something had begun for the wish."""
    wish = _own_wish(scene, pair)
    return {"begun": wish.stage == "begun"}


@effect("answer-wish-still")
def answer_wish_still(scene: Scene, pair: int, answer: str) -> str:
    """Let the wish wait for someone again, or close it."""
    wish = _own_wish(scene, pair)
    ended = find_pair(scene.connection, pair)
    if ended is None or wish_alone(scene, ended) is None:
        return "known"
    stage = {"yes": "heard", "done": "done", "no": "withdrawn"}[answer]
    set_stage(scene.connection, wish.id, stage, scene.now)
    tell_line(scene, ended, f"pair-wish-{answer}", category=wish.category)
    if answer != "yes":
        stop_looking(scene, wish.id)
        return answer
    follow(scene, "wish", wish.id)
    raise_matter(
        scene,
        "wish-new",
        f"wish:{wish.id}",
        locality_id=wish.locality_id,
        person_id=scene.person.id,
        wish_id=wish.id,
        data={"category": wish.category},
    )
    return answer


def _own_wish(scene: Scene, pair_id: int) -> Wish:
    """The wish for which a newcomer's pair had met.

    Raises:
        Refused: there is none.
    """
    pair = find_pair(scene.connection, pair_id)
    wish = None if pair is None else find_wish(scene.connection, pair.wish_id)
    if pair is None or wish is None or pair.newcomer_id != scene.person.id:
        raise Refused("not-found")
    return wish
