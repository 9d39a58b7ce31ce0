"""What is due: each moment that has come takes the same road as everything else."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection

from flows.engine.conversation import begin_pushed
from flows.engine.errors import FlowError
from flows.engine.messages import Incoming
from flows.engine.registry import RULES
from flows.engine.scene import NOBODY, Scene
from store.nudges import claim, due
from store.outbox import REMINDER
from store.turns import take_turn_of_nudge

CHANNEL = "clock"


def incoming_due(connection: Connection, now: datetime, limit: int) -> list[Incoming]:
    """What has fallen due, the longest overdue first."""
    return [
        Incoming(
            channel=CHANNEL,
            address="",
            update=f"{number}:{round(now.timestamp())}",
            kind="due",
            data=str(number),
        )
        for number in due(connection, now, limit)
    ]


def fall_due(connection: Connection, incoming: Incoming, now: datetime) -> None:
    """Claim one nudge and let its rule act; whoever comes second finds it claimed.

    Raises:
        FlowError: no rule has that name.
    """
    number = int(incoming.data)
    take_turn_of_nudge(connection, number)
    nudge = claim(connection, number, now)
    if nudge is None:
        return
    if nudge.rule not in RULES:
        raise FlowError(f"no rule is called {nudge.rule!r}")
    scene = Scene(connection, now, NOBODY, incoming, priority=REMINDER)
    RULES[nudge.rule](scene, nudge)
    begin_pushed(scene)
