"""How a broadcast goes, in one message to the coordinator that changes as it goes."""

from __future__ import annotations

from typing import Any

from flows.engine import Link, Scene
from flows.engine.ops import Say
from flows.engine.rendering import compose
from store.broadcasts import Broadcast, Tally, change_broadcast, find_broadcast
from store.people import get_person
from translations import Word


def begin_progress(scene: Scene, broadcast_id: int) -> None:
    """Show the coordinator whose turn it is how it goes, with a button that stops it."""
    broadcast = find_broadcast(scene.connection, broadcast_id)
    assert broadcast is not None, "it has just begun"
    posted = [scene.post(scene.person, each) for each in compose(scene.person, [_going(broadcast, Tally())])]
    change_broadcast(scene.connection, broadcast_id, shown=posted[-1])


def show_progress(scene: Scene, broadcast: Broadcast, now: Tally, *, over: bool = False) -> None:
    """Change the message, if the coordinator still hears us."""
    writer = get_person(scene.connection, broadcast.person_id)
    change_broadcast(scene.connection, broadcast.id, shown_at=scene.now)
    if writer.listening:
        said = _over(broadcast, now) if over else _going(broadcast, now)
        for outgoing in compose(writer, [said]):
            scene.post(writer, outgoing.model_copy(update={"kind": "edit"}), edits=broadcast.shown)


def _going(broadcast: Broadcast, now: Tally) -> Say:
    stop = [[Link(Word("broadcast-stop"), f"stopsay {broadcast.id}")]]
    return Say("broadcast-going", _figures(broadcast, now), stop if broadcast.state != "stopped" else [])


def _over(broadcast: Broadcast, now: Tally) -> Say:
    return Say("broadcast-over", _figures(broadcast, now), [[Link(Word("nav-menu"), "menu")]])


def _figures(broadcast: Broadcast, now: Tally) -> dict[str, Any]:
    """Sent, failed and left: what still waits, or will never go because it was stopped."""
    left = max(0, broadcast.expected - now.sent - now.failed)
    return {
        "sent": now.sent,
        "failed": now.failed,
        "waiting": now.waiting if broadcast.state == "posted" else left,
        "stopped": left if broadcast.state == "stopped" else 0,
    }
