"""Ask a sponsor about a wish: the proposal begins to exist, is followed, and nobody has to look for someone now."""

from __future__ import annotations

from typing import Any

from flows.engine import Scene
from flows.matters import settle_search
from flows.nudges import follow
from store.drafts import drop_draft
from store.proposals import add_proposal
from store.wishes import Wish


def ask(
    scene: Scene,
    wish: Wish,
    newcomer_id: int,
    sponsor_id: int,
    score: int,
    *,
    override: bool = False,
    why: dict[str, Any] | None = None,
) -> int:
    """Ask a sponsor who has been found fit; the number of the proposal. An `override` is not who stood first."""
    number = add_proposal(
        scene.connection,
        wish_id=wish.id,
        sponsor_id=sponsor_id,
        newcomer_id=newcomer_id,
        locality_id=wish.locality_id,
        coordinator_id=scene.person.id,
        state="sponsor",
        score=score,
        override=override,
        created_at=scene.now,
        asked_at=scene.now,
    )
    about = {"locality_id": wish.locality_id, "wish_id": wish.id}
    asked = {"proposal": str(number), "category": wish.category}
    scene.record("proposal-asked", person_id=sponsor_id, **about, data=asked)
    if override:  # about nobody: what a coordinator says of the two is not theirs to read
        scene.record("proposal-override", **about, data={"proposal": str(number), "words": why})
    settle_search(scene, wish.id)
    drop_draft(scene.connection, wish.id, sponsor_id)
    follow(scene, "proposal", number)
    scene.push(sponsor_id, "proposal-sponsor", proposal=number)
    return number
