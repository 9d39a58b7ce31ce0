"""Play every walk, and keep each screen that shows something new."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select

import flows
from bot.preview.branches import Key, branch_off
from bot.preview.recording import Part, Recorder, Told
from flows.engine.goldens import Step, walk
from flows.engine.registry import COMMANDS
from flows.engine.testing import Shown, Stage
from flows.walks import PLACES, script
from store.tables import sessions
from translations import DEFAULT, Catalogues, catalogues, get_ready

assert flows

# Where most people are is left first: a question that is asked there has most to it.
RICHEST = ("office", "meeting", *(name for name in PLACES if name not in ("office", "meeting")))


@dataclass(frozen=True)
class Message:
    """A bubble: the messages in it, its rows of buttons, and what kind of file comes with it."""

    parts: tuple[Part, ...]
    rows: tuple[tuple[Part, ...], ...] = ()
    sent: str = ""

    @property
    def key(self) -> tuple[str, ...]:
        """By which it is told whether it has been shown."""
        pieces = [*self.parts, *(part for row in self.rows for part in row)]
        return tuple(dict.fromkeys(piece.id for piece in pieces if isinstance(piece, Told)))


@dataclass(frozen=True)
class Screen:
    """What somebody sees after a step of a walk: whose phone, in which conversation, what was done before."""

    walk: str
    flow: str
    phone: str
    after: str
    messages: tuple[Message, ...]


@dataclass(frozen=True)
class Played:
    """All screens; the ids of the messages on them, and of all that the walks put in words."""

    screens: tuple[Screen, ...]
    shown: frozenset[str]
    reached: frozenset[str]
    words: Catalogues


def play_all() -> Played:
    """Play all walks in English; what is shown is known by its messages, so it reads in any language."""
    get_ready()
    words = catalogues()
    player = _Player(Recorder(words))
    with player.recorder.recording():
        screens = [screen for name in PLACES for screen in player.play(name)]
        screens += [screen for name in RICHEST for screen in player.stray(name)]
    order = {screen.flow: number for number, screen in reversed(list(enumerate(screens)))}
    screens.sort(key=lambda screen: order[screen.flow])
    return Played(tuple(screens), frozenset(player.shown), frozenset(player.recorder.reached), words)


class _Player:
    def __init__(self, recorder: Recorder) -> None:
        self.recorder = recorder
        self.shown: set[str] = set()
        self._keys: set[tuple[str, ...]] = set()
        self._tried: set[Key] = set()

    def play(self, name: str) -> Iterator[Screen]:
        """The screens of one walk that show something new."""
        stage = self._stage(name)
        going_on: dict[str, str] = {}
        for step, seen in walk(stage, script(name), DEFAULT):
            for phone, shown in seen.items():
                going_on[phone] = _flow(stage, step, phone, shown) or going_on.get(phone, name)
                if messages := tuple(self._new(map(self._message, shown))):
                    yield Screen(name, going_on[phone], phone, _told(step), messages)
            self.recorder.next_step()

    def stray(self, name: str) -> Iterator[Screen]:
        """The screens beside one walk on which there is a message that no screen had before."""
        stage = self._stage(name)
        yield from self._beside(stage, name)
        for _ in walk(stage, script(name), DEFAULT):
            yield from self._beside(stage, name)

    def _beside(self, stage: Stage, name: str) -> Iterator[Screen]:
        self.recorder.next_step()
        for act, seen in branch_off(stage, self._tried, name):
            for phone, shown in seen.items():
                messages = [
                    message for message in map(self._message, shown) if self._ids(message) - self.shown
                ]
                for message in messages:
                    self.shown |= self._ids(message)
                if messages:
                    flow = _flow(stage, act.step, phone, shown) or act.key[0]
                    yield Screen(name, flow, phone, f"{act.phone} {act.said}", tuple(messages))
            self.recorder.next_step()

    def _stage(self, name: str) -> Stage:
        stage = Stage()
        PLACES[name](stage, DEFAULT)
        self.recorder.next_step()
        return stage

    def _message(self, shown: Shown) -> Message:
        outgoing = shown.outgoing
        rows = tuple(tuple(self.recorder.label(button.label) for button in row) for row in outgoing.rows)
        sent = outgoing.media.kind if outgoing.media else outgoing.document.name if outgoing.document else ""
        return Message(self.recorder.parts(outgoing.text), rows, sent)

    def _new(self, messages: Iterator[Message]) -> Iterator[Message]:
        for message in messages:
            if message.key in self._keys or (self._ids(message) <= self.shown and not message.rows):
                continue
            self._keys.add(message.key)
            self.shown |= self._ids(message)
            yield message

    def _ids(self, message: Message) -> set[str]:
        pieces = [*message.parts, *(part for row in message.rows for part in row)]
        return {id for piece in pieces for id in self.recorder.ids(piece)}


def _flow(stage: Stage, step: Step, phone: str, news: list[Shown]) -> str:
    """The conversation that a screen is part of, as far as it can be seen."""
    for shown in reversed(news):
        for button in shown.buttons:
            number = button.data.partition(":")[0]
            if number.isdecimal():
                query = select(sessions.c.flow).where(sessions.c.id == int(number))
                return str(stage.connection.execute(query).scalar_one_or_none() or "")
    done = str(step.get("send") or step.get("tap") or "")
    command = COMMANDS.get(done.lstrip("/").partition(" ")[0])
    return command.name if command and step.get("phone") == phone else ""


def _told(step: dict[str, Any]) -> str:
    """What was done, in few words."""
    if "wait" in step:
        return "⏳ " + ", ".join(f"{amount} {unit}" for unit, amount in step["wait"].items())
    kind = next(name for name in ("send", "tap", "media") if name in step)
    return f"{step['phone']} {'⌨️' if kind == 'send' else '👆' if kind == 'tap' else '📎'} {step[kind]}"
