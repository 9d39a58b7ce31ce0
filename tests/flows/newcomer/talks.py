"""Begin a conversation at its start on a phone of the stage, without walking there from the arrival."""

from __future__ import annotations

from typing import Any

from flows.engine import Next, Scene
from flows.engine.conversation import begin as begin_conversation
from flows.engine.testing import Phone, Stage
from store.people import add_person, person_at


def begin(stage: Stage, phone: Phone, flow: str, **args: Any) -> Phone:
    """Begin `flow` with the holder of the phone, a guest if they have never written."""
    person = person_at(stage.connection, "stage", phone.address) or add_person(
        stage.connection,
        channel="stage",
        address=phone.address,
        language=phone.language,
        now=stage.now,
    )
    begin_conversation(Scene(stage.connection, stage.now, person), Next(flow, args))
    stage.connection.commit()
    stage.deliver()
    return phone
