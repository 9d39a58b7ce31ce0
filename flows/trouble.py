"""What people hear when something is amiss on our side, and how the coordinators come to know of it."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import Connection

from flows.engine import Scene
from flows.engine.messages import Incoming
from flows.engine.ops import Say
from flows.engine.rendering import compose
from flows.matters import raise_matter
from store import inbox, nudges
from store.people import person_at
from store.sessions import open_sessions
from store.turns import take_turn

TRY_AGAIN = timedelta(hours=1)


def apologise(connection: Connection, incoming: Incoming, payload: str, reason: str, now: datetime) -> None:
    """Set an update aside, tell its sender it was our fault, and the coordinators once until they have seen to it."""
    if incoming.kind != "due":
        take_turn(connection, incoming.channel, incoming.address)
    person = person_at(connection, incoming.channel, incoming.address)
    new = inbox.set_aside(
        connection,
        incoming.channel,
        incoming.update,
        payload,
        reason,
        now,
        address=incoming.address,
        person_id=None if person is None else person.id,
    )
    if not new:
        return
    if incoming.kind == "due":
        nudges.put_off(connection, int(incoming.data), now + TRY_AGAIN)
        return
    if person is None:
        return
    scene = Scene(connection, now, person)
    _tell(scene, "error-trouble")
    if person.locality_id is not None:
        sessions = open_sessions(connection, person.id)
        flow = sessions[0].flow if sessions else "menu"
        raise_matter(scene, "trouble", f"trouble:{flow}", locality_id=person.locality_id, data={"flow": flow})


def ask_to_slow_down(connection: Connection, incoming: Incoming, now: datetime) -> None:
    """Tell someone who sends very much at once that we wait a moment."""
    person = person_at(connection, incoming.channel, incoming.address)
    if person is not None:
        _tell(Scene(connection, now, person), "error-slow-down")


def _tell(scene: Scene, text: str) -> None:
    for outgoing in compose(scene.person, [Say(text)]):
        scene.post(scene.person, outgoing)
