"""What there is: flows, the commands that start them, effects, events and due rules, each known by its name."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from flows.engine.errors import FlowError, UnknownFlow
from flows.engine.ops import Next
from flows.engine.replay import Flow

if TYPE_CHECKING:
    from flows.engine.scene import Scene
    from store.nudges import Nudge

Effect = Callable[..., Any]
Event = Callable[["Scene"], Next | None]
Rule = Callable[["Scene", "Nudge"], None]
Outcome = Callable[["Scene", int, str], None]
F = TypeVar("F", bound=Flow)
E = TypeVar("E", bound=Effect)
V = TypeVar("V", bound=Event)
R = TypeVar("R", bound=Rule)
C = TypeVar("C", bound=Outcome)


@dataclass(frozen=True)
class FlowSpec:
    """A flow and who may start it; a `command` starts it by name, with words for its `parameters`."""

    name: str
    run: Flow
    command: str
    roles: frozenset[str]
    parameters: tuple[inspect.Parameter, ...]
    when_stopped: bool = False
    fleeting: bool = False

    @property
    def about(self) -> str | None:
        """What its messages are marked with: those of a fleeting one, so that they can be erased early."""
        return "letters" if self.fleeting else None

    def open_to(self, role: str) -> bool:
        """Whether someone in `role` may start it."""
        return not self.roles or role in self.roles


FLOWS: dict[str, FlowSpec] = {}
COMMANDS: dict[str, FlowSpec] = {}
EFFECTS: dict[str, Effect] = {}
EVENTS: dict[str, Event] = {}
RULES: dict[str, Rule] = {}
OUTCOMES: dict[str, Outcome] = {}


def flow(
    name: str,
    *,
    command: str = "",
    roles: Sequence[str] = (),
    when_stopped: bool = False,
    fleeting: bool = False,
) -> Callable[[F], F]:
    """Register a conversation, and the command that starts it for people in `roles` (none named: for everyone).

    Its questions can be answered by people who have stopped only if it says `when_stopped`. What is said in a
    `fleeting` one are letters, which are erased some days later.
    """

    def register(run: F) -> F:
        parameters = tuple(inspect.signature(run).parameters.values())
        spec = FlowSpec(name, run, command, frozenset(roles), parameters, when_stopped, fleeting)
        _add(FLOWS, name, spec)
        if command:
            _add(COMMANDS, command, spec)
        return run

    return register


def effect(name: str) -> Callable[[E], E]:
    """Register a synchronous function `(scene, **args) -> JSON` that flows reach by `do(name, **args)`."""

    def register(run: E) -> E:
        _add(EFFECTS, name, run)
        return run

    return register


def event(name: str) -> Callable[[V], V]:
    """Register what happens when the engine meets something that is not an answer, such as an arrival."""

    def register(run: V) -> V:
        _add(EVENTS, name, run)
        return run

    return register


def rule(name: str) -> Callable[[R], R]:
    """Register what happens when a nudge of this name falls due."""

    def register(run: R) -> R:
        _add(RULES, name, run)
        return run

    return register


def outcome(noun: str) -> Callable[[C], C]:
    """Register what happens with the outcome of something slow or remote that was about a `noun` ("letter:7")."""

    def register(run: C) -> C:
        _add(OUTCOMES, noun, run)
        return run

    return register


def find_flow(name: str) -> FlowSpec:
    """The flow called `name`.

    Raises:
        UnknownFlow: there is none.
    """
    try:
        return FLOWS[name]
    except KeyError:
        raise UnknownFlow(name) from None


def _add(table: dict[str, Any], name: str, value: Any) -> None:
    if name in table:
        raise FlowError(f"{name!r} is registered twice")
    table[name] = value
