"""What came of something slow or remote, such as a translation or a delivery: taken by the one road."""

from __future__ import annotations

from datetime import datetime
from typing import TypeGuard

from sqlalchemy import Connection

from flows.engine.conversation import begin_pushed
from flows.engine.errors import FlowError
from flows.engine.messages import Incoming
from flows.engine.registry import OUTCOMES
from flows.engine.scene import NOBODY, Scene
from store.turns import take_turn_about


def incoming_outcome(channel: str, address: str, about: str, what: str, key: str) -> Incoming:
    """The outcome `what` ("delivered", "failed", or a worker's result) of something; `key` makes it come once."""
    return Incoming(channel=channel, address=address, update=key, kind="outcome", data=about, text=what)


def hears(about: str | None) -> TypeGuard[str]:
    """Whether what a message is about wants to know if it arrived."""
    return about is not None and about.partition(":")[0] in OUTCOMES


def take_outcome(connection: Connection, incoming: Incoming, now: datetime) -> None:
    """Let whatever the outcome is about act on it.

    Raises:
        FlowError: nothing is registered for it.
    """
    noun, _, number = incoming.data.partition(":")
    if noun not in OUTCOMES:
        raise FlowError(f"nothing hears of the outcome of a {noun!r}")
    take_turn_about(connection, noun, int(number))
    scene = Scene(connection, now, NOBODY, incoming)
    OUTCOMES[noun](scene, int(number), incoming.text)
    begin_pushed(scene)
