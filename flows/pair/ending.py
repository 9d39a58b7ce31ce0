"""A pair comes to its end: kindly, without a reason if none is given, and with thanks to both."""

from __future__ import annotations

from typing import Any

from flows.engine import Scene, Words, YesNo, do, effect, flow, say
from flows.matters import raise_matter, settle_matter
from flows.nudges import unfollow
from flows.pair import plans
from flows.pair.along import let_go
from flows.pair.company import (
    first_name,
    leave_chats,
    names_of_others,
    others_of,
    reach_open_pair,
    recorded,
    tell_line,
    which_pair,
)
from store.meetings import meetings_of
from store.pairs import Pair, change_pair, find_pair, pairs_of
from store.wishes import Wish, find_wish


@flow("end", command="end", roles=("newcomer", "sponsor", "coordinator"))
async def end(pair: int = 0) -> None:
    """Someone ends what two people have begun."""
    pair = await which_pair(pair)
    known = await do("read-end", pair=pair)
    whose = "-of-two" if known["outside"] else ""
    args = {"names": known["names"]}
    if not await YesNo("end-sure", text=f"end-sure{whose}", args=args):
        await say("end-kept")
        return
    words = await Words("end-reason", optional=True)
    told = recorded(words)
    await do("end-pair", final=True, pair=pair, reason=told)
    await say(f"end-thanks{whose}", **args)


@effect("read-end")
def read_end(scene: Scene, pair: int) -> dict[str, Any]:
    """With whom it would end, and whether a coordinator ends it for two others."""
    found = reach_open_pair(scene, pair)
    return {"names": names_of_others(scene, found), "outside": scene.person.id not in found.both}


@effect("end-pair")
def end_pair(scene: Scene, pair: int, reason: dict[str, Any] | None) -> None:
    """End a pair: what is to come is called off, the other hears of it without the reason, coordinators with it."""
    found = reach_open_pair(scene, pair)
    change_pair(
        scene.connection,
        found.id,
        state="ended",
        ended_at=scene.now,
        ended_by=scene.person.id,
        end_reason=reason,
    )
    leave_chats(scene, found)
    over = find_pair(scene.connection, found.id) or found
    for subject in ("pair", "rhythm"):
        unfollow(scene, subject, over.id)
    scene.never("rest", over.id)
    for kind in ("pair-silent", "pair-unmet", "pair-made"):
        settle_matter(scene, kind, f"pair:{over.id}")
    tell_line(scene, over, "pair-ended")
    for person_id in others_of(scene, over):
        name = first_name(scene, over.other(person_id))
        scene.tell(person_id, "end-other", name=name)
    for meeting in meetings_of(scene.connection, over.id):
        if meeting.state in plans.OPEN and meeting.starts_at > scene.now:
            plans.call_off(scene, over, meeting)
    let_go(scene, over.wish_id)
    if scene.person.id in over.both:
        _tell_coordinators(scene, over, reason)
    if wish_alone(scene, over) is not None:
        scene.push(over.newcomer_id, "wish-still", pair=over.id)


def _tell_coordinators(scene: Scene, over: Pair, reason: dict[str, Any] | None) -> None:
    raise_matter(
        scene,
        "pair-ended",
        f"pair:{over.id}",
        locality_id=over.locality_id,
        person_id=scene.person.id,
        wish_id=over.wish_id,
        pair_id=over.id,
        data={"words": reason or {"text": ""}},
    )


def wish_alone(scene: Scene, pair: Pair) -> Wish | None:
    """The pair's wish, if somebody was found for it and nobody else is there for it now."""
    wish = find_wish(scene.connection, pair.wish_id)
    if wish is None or wish.stage not in ("found", "begun"):
        return None
    others = (other.wish_id for other in pairs_of(scene.connection, pair.newcomer_id) if other.id != pair.id)
    return None if wish.id in others else wish
