"""One flow, answered step by step, in memory."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

from flows.engine.ops import Ask, Do, Entry, Heard
from flows.engine.replay import Advance, Flow, advance, back


class Talk:
    """One flow, answered step by step. Effects are functions in `effects`, by name; each call is kept in `done`."""

    def __init__(
        self, flow: Flow, effects: Mapping[str, Callable[..., Any]] | None = None, **args: Any
    ) -> None:
        self._flow = flow
        self._args = args
        self._effects = effects or {}
        self.done: list[tuple[str, dict[str, Any]]] = []
        self.log: list[Entry] = []
        self.turn = self._advance(None)

    @property
    def asked(self) -> str | None:
        """The key of the question that waits, None at the end."""
        return self.turn.question.key if self.turn.question else None

    @property
    def said(self) -> list[str]:
        """The ids of what was said since the last answer."""
        return [say.text for say in self.turn.said]

    def answer(self, *answers: str | Heard) -> Talk:
        """Answer one question after another: an option's id, else typed words."""
        for given in answers:
            self.turn = self._advance(_heard(self.turn.question, given))
        return self

    def back(self) -> Talk:
        """Undo the last answer, where that may be."""
        shorter = back(self.log)
        if shorter is not None:
            self.log = shorter
            self.turn = self._advance(None)
        return self

    def again(self) -> Talk:
        """Run without an answer, as after a restart or in another language."""
        self.turn = self._advance(None)
        return self

    def _advance(self, heard: Heard | None) -> Advance:
        asked = self.turn.question.key if heard is not None and self.turn.question else ""
        turn = advance(self._flow, self._args, self.log, self._perform, heard, asked)
        self.log = [Entry(*line) for line in json.loads(json.dumps(turn.log))]
        return turn

    def _perform(self, op: Do) -> Any:
        self.done.append((op.key, dict(op.args)))
        return self._effects[op.key](**op.args) if op.key in self._effects else None


def _heard(question: Ask[Any] | None, given: str | Heard) -> Heard:
    if isinstance(given, Heard):
        return given
    choices = [key.choice for row in question.rows() for key in row] if question else []
    return Heard(choice=given) if given in choices or given.startswith(("=", "~")) else Heard(text=given)
