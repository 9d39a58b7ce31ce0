"""Run a conversation again from its start over its log, up to the first question without an answer."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Coroutine, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from flows.engine.errors import FlowError, Invalid
from flows.engine.ops import Ask, Do, Entry, Heard, Op, Say

MAX_ENTRIES = 200

Flow = Callable[..., Coroutine[Op[Any], Any, Any]]
Perform = Callable[[Do], Any]
_Spare = dict[tuple[str, str, int], Entry]


@dataclass(frozen=True)
class Answered:
    """A question as it stood when it was answered, so that its message can be closed."""

    said: tuple[Say, ...]
    question: Ask[Any]
    value: Any


@dataclass
class Advance:
    """What one run did: the log to store, what to tell the person, what to wait for."""

    log: list[Entry] = field(default_factory=list)
    said: list[Say] = field(default_factory=list)
    question: Ask[Any] | None = None
    answered: Answered | None = None
    invalid: Invalid | None = None
    result: Any = None
    salvaged: bool = False

    @property
    def done(self) -> bool:
        """Whether the flow ran to its end."""
        return self.question is None

    @property
    def can_go_back(self) -> bool:
        """Whether the last answer can be undone."""
        return back(self.log) is not None

    def ask_aloud(self) -> None:
        """Let even a quiet question show its message."""
        if self.question is not None:
            self.question = replace(self.question, quiet=False)


def advance(
    flow: Flow,
    args: Mapping[str, Any],
    log: Sequence[Entry],
    perform: Perform,
    heard: Heard | None = None,
    asked: str = "",
) -> Advance:
    """Replay `log` through `flow`, feed it what was `heard` in answer to `asked`, run on to the next question.

    Raises:
        FlowError: the flow awaits something else, or never stops.
    """
    run = _Run(log, perform, heard, asked)
    coroutine = flow(**args)
    value: Any = None
    try:
        while True:
            op = coroutine.send(value)
            if isinstance(op, Say):
                run.tell(op)
                value = None
            elif isinstance(op, Do):
                value = run.perform(op)
            elif isinstance(op, Ask):
                if not run.answer(op):
                    break
                value = run.value
            else:
                raise FlowError(f"flows may only await questions, say and do, not {op!r}")
    except StopIteration as stop:
        run.turn.result = stop.value
    finally:
        coroutine.close()
    return run.finish()


class _Run:
    """The state of one replay: where in the log it is and what it has gathered."""

    def __init__(self, log: Sequence[Entry], perform: Perform, heard: Heard | None, asked: str) -> None:
        self.turn = Advance()
        self.value: Any = None
        self._live = [entry for entry in log if not entry.spare]
        self._spare: _Spare = _by_occurrence(log) if len(self._live) < len(log) else {}
        self._perform = perform
        self._heard = heard
        self._asked = asked
        self._seen: Counter[tuple[str, str]] = Counter()

    def tell(self, op: Say) -> None:
        if len(self.turn.said) >= MAX_ENTRIES:
            raise FlowError(f"more than {MAX_ENTRIES} messages in a row at {op.text!r}")
        self.turn.said.append(op)

    def perform(self, op: Do) -> Any:
        entry = self._recorded("do", op)
        if entry is None:
            entry = Entry("do", op.key, self._perform(op), op.final)
        self.turn.log.append(entry._replace(spare=False))
        return entry.value

    def answer(self, op: Ask[Any]) -> bool:
        """Take the recorded or the new answer to `op`; False if it has to be waited for."""
        entry = self._recorded("ask", op) or self._new_answer(op)
        if entry is None:
            self.turn.question = op
            return False
        self.turn.log.append(entry._replace(spare=False))
        self.turn.said.clear()  # said before an answered question: the person has it already
        return True

    def finish(self) -> Advance:
        """Keep what the flow has not asked for yet; an answer that no longer fits keeps its place until replaced."""
        if self.turn.question is not None:
            self._seen["ask", self.turn.question.key] -= 1
            self.turn.log += [
                entry._replace(spare=True)
                for (kind, key, number), entry in self._spare.items()
                if number >= self._seen[kind, key]
            ]
        return self.turn

    def _recorded(self, kind: str, op: Ask[Any] | Do) -> Entry | None:
        at = len(self.turn.log)
        if at >= MAX_ENTRIES:
            raise FlowError(f"more than {MAX_ENTRIES} entries at {op.key!r}: end the flow, start another")
        number = self._seen[kind, op.key]
        self._seen[kind, op.key] += 1
        if at < len(self._live):
            if self._fits(op, kind, self._live[at]):
                return self._live[at]
            self._salvage(at)
        entry = self._spare.get((kind, op.key, number))
        return entry if entry is not None and self._fits(op, kind, entry) else None

    def _fits(self, op: Ask[Any] | Do, kind: str, entry: Entry) -> bool:
        """Whether a recorded entry still answers `op`; the answer is then in `value`."""
        if (entry.kind, entry.key) != (kind, op.key):
            return False
        if isinstance(op, Ask):
            try:
                self.value = op.load(entry.value)
            except (Invalid, ValueError, TypeError, KeyError):
                return False
        return True

    def _salvage(self, at: int) -> None:
        """The flow has changed here: what was recorded from here on waits until it is asked for again."""
        self.turn.salvaged = True
        self._spare = _by_occurrence([*self._live, *self._spare.values()])
        self._live = self._live[:at]

    def _new_answer(self, op: Ask[Any]) -> Entry | None:
        if self._heard is None or self._asked != op.key:  # not the question the person saw
            return None
        try:
            value = op.hear(self._heard)
        except Invalid as invalid:
            self.turn.invalid = invalid
            return None
        self._heard = None
        self.value = op.load(value)
        self.turn.answered = Answered(tuple(self.turn.said), op, value)
        return Entry("ask", op.key, value)


def back(log: Sequence[Entry]) -> list[Entry] | None:
    """The log without its last answer, or None where a final effect or the start bars the way."""
    live = [entry for entry in log if not entry.spare]
    spare = [entry for entry in log if entry.spare]
    if any(entry.final for entry in spare):
        return None
    for at in range(len(live) - 1, -1, -1):
        if live[at].final:
            return None
        if live[at].kind == "ask":
            return live[:at] + spare
    return None


def _by_occurrence(log: Sequence[Entry]) -> _Spare:
    seen: Counter[tuple[str, str]] = Counter()
    found: _Spare = {}
    for entry in log:
        found[entry.kind, entry.key, seen[entry.kind, entry.key]] = entry
        seen[entry.kind, entry.key] += 1
    return found
