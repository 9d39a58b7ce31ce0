"""Leave the walks at every step, to see what they pass by: each button, each command, each kind of answer, once.

A place to come back to is the whole database and what stands on the phones; from there one thing after another is
tried. What has been tried in the same conversation, at the same question, in the same way, is not tried again.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from sqlalchemy import select

from flows.engine.goldens import Seen, Step, news
from flows.engine.registry import COMMANDS
from flows.engine.testing import Phone, Stage
from store.people import person_at
from store.sessions import find_session, open_sessions
from store.tables import history, matters

Key = tuple[str, ...]
# What is typed, one after the other, at every question: words, a number, much too much.
_TYPED = ("Kirjasto", "2", "x" * 2500)
_CONTROLS = ("stop", "help", "cancel", "back", "restart", "menu", "language", "hello")
_ODD = ("sticker", "poll", "edited", "other")
_DIGITS = re.compile(r"\d+")


class Act(NamedTuple):
    """Something to try: what it is known by, whose phone, in a few words, and how it is done."""

    key: Key
    phone: str
    said: str
    do: Callable[[Phone], Any]

    @property
    def step(self) -> Step:
        """As it would stand in a walk."""
        return {"phone": self.phone, "send": self.said.partition(" ")[2]}


def branch_off(stage: Stage, tried: set[Key], place: str) -> Iterator[tuple[Act, Seen]]:
    """Try everything that has not been `tried`, and what comes after it; the stage stands in the end as it stood."""
    start = stage.keep()
    waiting = deque((start, act) for act in _new_acts(stage, tried, place, first=True))
    while waiting:  # the nearest first: far from the walk the world is an odd one
        point, act = waiting.popleft()
        stage.come_back(point)
        phone = stage.phones[act.phone]
        act.do(phone)
        before = point.chats
        seen = {name: news(each, before.get(name, {})) for name, each in stage.phones.items()}
        yield act, {name: shown for name, shown in seen.items() if shown}
        if acts := list(_new_acts(stage, tried, place, first=False)):
            after = stage.keep()
            waiting.extend((after, act) for act in acts)
    stage.come_back(start)


def _new_acts(stage: Stage, tried: set[Key], place: str, first: bool) -> Iterator[Act]:
    for name, phone in list(stage.phones.items()):
        openings = _openings(name, phone, place) if first else ()
        for act in (*_looks(stage, name, phone), *_answers(stage, name, phone), *openings):
            if act.key not in tried:
                tried.add(act.key)
                yield act


def _answers(stage: Stage, name: str, phone: Phone) -> Iterator[Act]:
    """Every button that stands in a chat, and what can be typed or sent at a question."""
    person = person_at(stage.connection, "stage", phone.address)
    if person is None:
        return
    for shown in reversed(phone.chat.values()):
        for button in shown.buttons:
            first, _, rest = button.data.partition(":")
            if first == "c":
                key: Key = (person.role, "command", _DIGITS.sub("#", rest))
            else:
                session = find_session(stage.connection, int(first))
                step, _, choice = rest.partition(":")
                if session is None or session.state != "open" or str(session.step) != step:
                    continue
                key = (
                    session.flow,
                    session.asked,
                    _DIGITS.sub("#", choice) if choice[:1] in "~=" else choice,
                )
            yield Act(key, name, f"👆 {button.label}", _tapping(button.data))
    for session in open_sessions(stage.connection, person.id):
        for number, text in enumerate(_TYPED):
            yield Act(
                (session.flow, session.asked, "typed", str(number)), name, f"⌨️ {text[:20]}", _sending(text)
            )
        for kind in ("voice", "photo"):
            yield Act((session.flow, session.asked, kind), name, f"📎 {kind}", _giving(kind))


def _looks(stage: Stage, name: str, phone: Phone) -> Iterator[Act]:
    """What a coordinator looks at when something of a new kind is there: the queue, or the story of a pair."""
    person = person_at(stage.connection, "stage", phone.address)
    if person is None or person.role != "coordinator":
        return
    for (kind,) in stage.connection.execute(
        select(matters.c.kind).where(matters.c.closed_at.is_(None)).distinct()
    ):
        for page in ("", " 2", " 3", " 4", " 5", " 6"):
            yield Act(("matter", kind, page), name, f"⌨️ /queue{page}", _sending(f"/queue{page}"))
    lines = select(history.c.kind, history.c.pair_id).where(history.c.pair_id.is_not(None)).distinct()
    for kind, pair in stage.connection.execute(lines):
        yield Act(("history", kind), name, f"⌨️ /pair {pair}", _sending(f"/pair {pair}"))


def _openings(name: str, phone: Phone, place: str) -> Iterator[Act]:
    """Every command that the person has, without a number and with some; words that steer; odd things."""
    person = person_at(phone.stage.connection, "stage", phone.address)
    role = person.role if person else "guest"
    here = (place, role)
    for command, spec in COMMANDS.items():
        if spec.open_to(role):
            numbers = ("", " 1") if spec.parameters else ("",)
            for number in numbers:
                yield Act(
                    (*here, f"/{command}{number}"),
                    name,
                    f"⌨️ /{command}{number}",
                    _sending(f"/{command}{number}"),
                )
    for word in _CONTROLS:
        yield Act((role, word), name, f"⌨️ {word}", _sending(word))
    for kind in _ODD:
        yield Act((role, "odd", kind), name, f"📎 {kind}", _happening("odd", kind))
    yield Act((role, "group"), name, "👥", _happening("group", "hello"))


def _tapping(data: str) -> Callable[[Phone], Any]:
    return lambda phone: phone.happens("tap", data=data)


def _sending(text: str) -> Callable[[Phone], Any]:
    return lambda phone: phone.send(text)


def _giving(kind: str) -> Callable[[Phone], Any]:
    return lambda phone: phone.media(kind)


def _happening(kind: str, text: str) -> Callable[[Phone], Any]:
    return lambda phone: phone.happens(kind, text=text)
