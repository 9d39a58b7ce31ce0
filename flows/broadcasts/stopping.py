"""A coordinator stops what goes out to many: who has not got it yet does not get it."""

from __future__ import annotations

from flows.access import reach_broadcast
from flows.engine import Refused, Scene, do, effect, flow, say
from store.broadcasts import change_broadcast, drop_waiting


@flow("stop-saying", command="stopsay", roles=("coordinator",))
async def stop_saying(broadcast: int) -> None:
    """Stop it; its own message tells then to how many it has gone."""
    await do("stop-broadcast", final=True, broadcast=broadcast)
    await say("broadcast-stopping")


@effect("stop-broadcast")
def stop_broadcast(scene: Scene, broadcast: int) -> None:
    """Drop what has not been sent.

    Raises:
        Refused: it is not theirs, or there is nothing left to stop.
    """
    found = reach_broadcast(scene, broadcast)
    if found.state not in ("going", "posted"):
        raise Refused("broadcast-nothing-left")
    drop_waiting(scene.connection, found.id)
    change_broadcast(scene.connection, found.id, state="stopped", words=None)
