"""Commands and the words that steer a conversation from outside it."""

from __future__ import annotations

import inspect
from typing import Any

from flows.engine import conversation
from flows.engine.errors import Refused
from flows.engine.foreground import asked_beside, foreground
from flows.engine.ops import Next
from flows.engine.registry import COMMANDS, EVENTS, FlowSpec
from flows.engine.scene import Scene
from store.sessions import Session
from translations import digits

CONTROLS = ("stop", "back", "cancel", "restart", "start")


def run_command(scene: Scene, line: str) -> None:
    """Run what stands after the slash: a control, or the command that starts a flow.

    Raises:
        Refused: there is no such command, its words do not fit, or it is not for this person.
    """
    name, words = [*line.split(maxsplit=1), "", ""][:2]
    name = name.lower()
    if name in CONTROLS:
        run_control(scene, name)
        return
    spec = COMMANDS.get(name)
    if spec is None:
        raise Refused("command-unknown")
    if not spec.open_to(scene.person.role):
        raise Refused("command-not-yours")
    if scene.person.state == "stopped" and not spec.when_stopped:
        raise_event(scene, "stopped")
        return
    conversation.begin(scene, Next(spec.name, arguments(spec, words.strip())))


def run_control(scene: Scene, word: str) -> bool:
    """Do what a control word asks, before any flow sees it; False where there is nothing for it to steer."""
    if word in ("stop", "start"):
        raise_event(scene, "stop" if word == "stop" else "arrival")
        return True
    if word in ("help", "menu", "language"):
        run_command(scene, word)
        return True
    session = foreground(scene) or next(iter(asked_beside(scene)), None)
    if session is None:
        run_command(scene, "menu")
    elif word == "back":
        conversation.back(scene, session)
    elif word == "restart":
        conversation.restart(scene, session)
    else:
        _cancel(scene, session)
    return True


def raise_event(scene: Scene, name: str) -> None:
    """Let happen what is registered for an event, and go on with the conversation it asks for."""
    start = EVENTS[name](scene)
    if start is not None:
        conversation.begin(scene, start)


def arguments(spec: FlowSpec, words: str) -> dict[str, Any]:
    """What was typed after a command, as the flow's arguments: numbers one by one, then the rest as text.

    Raises:
        Refused: a number is missing or is none.
    """
    found: dict[str, Any] = {}
    for parameter in spec.parameters:
        if not words:
            if parameter.default is inspect.Parameter.empty:
                raise Refused("command-words-missing", command=f"/{spec.command}")
        elif str(parameter.annotation) in ("int", "<class 'int'>"):
            first, _, words = words.partition(" ")
            number = digits(first.lstrip("#"))
            if number is None:
                raise Refused("command-number", command=f"/{spec.command}")
            found[parameter.name] = number
            words = words.strip()
        else:
            found[parameter.name], words = words, ""
    return found


def _cancel(scene: Scene, session: Session) -> None:
    if scene.person.state == "joining":
        conversation.restart(scene, session)
        return
    conversation.close(scene, session, "cancelled")
    conversation.begin(scene, Next("cancelled"))
