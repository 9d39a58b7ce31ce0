"""What a rule of nudging is made of: whom, when, what, and what ends it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Generic, TypeVar
from zoneinfo import ZoneInfo

from flows.nudges.facts import Facts

F = TypeVar("F", bound=Facts)


@dataclass(frozen=True)
class Push:
    """Ask a question beside whatever is going on; one still unanswered is shown again, after the words `first`.

    `about` names the conversation's argument that takes the subject's number.
    """

    flow: str
    about: str = ""
    args: Mapping[str, Any] = field(default_factory=dict)
    first: str = ""


@dataclass(frozen=True)
class Tell:
    """Say something; `buttons` are labels and the commands behind them, `{}` in one is the subject's number."""

    text: str
    buttons: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Raise:
    """Put a matter about the subject (its kind is `noun`) before the coordinators, once while it is open."""

    matter: str
    noun: str


@dataclass(frozen=True)
class Return:
    """Bring what nobody answered back to the coordinators; whoever knows of it is told."""


@dataclass(frozen=True)
class Rule(Generic[F]):
    """One row of the table. Its name is its history line, `nudge-<name>`.

    `when` is counted from the moment the subject is followed (nothing: never), `who` are the numbers of those who
    hear of it (None: the coordinators). Once it `ends` the rule is silent for good; `waits` names a later moment at
    which to look again, if it is not yet time; `again` is when it comes up next. Quiet hours, Sundays and public
    holidays are for what `may_wait`.
    """

    name: str
    subject: str
    when: Callable[[F, ZoneInfo], datetime | None]
    what: Push | Tell | Raise | Return
    ends: Callable[[F], bool]
    who: Callable[[F], Sequence[int]] | None = None
    waits: Callable[[F, ZoneInfo], datetime | None] = lambda facts, zone: None
    again: Callable[[F, ZoneInfo], datetime | None] = lambda facts, zone: None
    may_wait: bool = True
