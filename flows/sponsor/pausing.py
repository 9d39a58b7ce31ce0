"""A sponsor who pauses is at the stage of that name, and active again afterwards."""

from __future__ import annotations

from flows.engine import Scene
from flows.nudges import follow, unfollow
from store.sponsors import find_sponsor, set_stage


def rest_from_sponsoring(scene: Scene, person_id: int) -> None:
    """An active sponsor pauses; nothing changes for anyone else."""
    if _move(scene, person_id, "active", "paused"):
        unfollow(scene, "sponsor", person_id)


def go_on_sponsoring(scene: Scene, person_id: int) -> None:
    """A sponsor's pause is over; nothing changes for anyone else."""
    if _move(scene, person_id, "paused", "active"):
        follow(scene, "sponsor", person_id)


def _move(scene: Scene, person_id: int, before: str, after: str) -> bool:
    sponsor = find_sponsor(scene.connection, person_id)
    if sponsor is None or sponsor.stage != before:
        return False
    set_stage(scene.connection, person_id, after, scene.now)
    return True
