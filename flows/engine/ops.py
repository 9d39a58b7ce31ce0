"""What a flow may await: a question, `say`, `do`. Each is plain data that the engine interprets."""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, time
from typing import Any, Generic, NamedTuple, TypeVar

from pydantic import BaseModel, ConfigDict

from flows.engine.messages import Document, Media
from translations import Word

T = TypeVar("T")
Label = Word | str | date | time


class Op(Generic[T]):
    """Something a flow awaits; the engine answers it with a `T`."""

    def __await__(self) -> Generator[Op[Any], Any, T]:
        answer: T = yield self
        return answer


@dataclass(frozen=True)
class Link:
    """A button that starts something new: tapping it is the same as typing `/command`."""

    label: Label
    command: str


@dataclass(frozen=True)
class Say(Op[None]):
    """A message: a Fluent id with its values, and what goes with it."""

    text: str
    args: Mapping[str, Any] = field(default_factory=dict)
    links: Sequence[Sequence[Link]] = ()
    media: Media | None = None
    document: Document | None = None


@dataclass(frozen=True)
class Do(Op[Any]):
    """A read or a write against the store, done once; its JSON result is logged. Back does not cross a `final` one."""

    key: str
    args: Mapping[str, Any]
    final: bool = False


class Key(NamedTuple):
    """One button under a question and the choice it stands for."""

    label: Label
    choice: str


@dataclass(frozen=True)
class Heard:
    """What a person answered: a tapped choice, typed words, or something sent."""

    choice: str = ""
    text: str = ""
    media: Media | None = None


@dataclass(frozen=True)
class Ask(Op[T]):
    """A question: `key` names it in the log and, unless `text` says otherwise, in the catalogues.

    One that is `quiet` has been asked before and goes on taking answers: it shows no message of its own until it
    has to be shown again. One with `media` is asked below what was spoken or sent.
    """

    key: str
    quiet: bool = field(default=False, kw_only=True)
    media: Media | None = field(default=None, kw_only=True)
    text: str = field(default="", kw_only=True)
    args: Mapping[str, Any] = field(default_factory=dict, kw_only=True)

    @property
    def prompt(self) -> str:
        """The Fluent id of the question."""
        return self.text or self.key

    def hear(self, heard: Heard) -> Any:
        """The JSON value to record for what was heard.

        Raises:
            Invalid: it does not answer this question.
        """
        raise NotImplementedError

    def load(self, value: Any) -> T:
        """What the flow receives for a recorded value.

        Raises:
            Invalid: the value no longer answers this question.
        """
        raise NotImplementedError

    def rows(self, state: str = "") -> list[list[Key]]:
        """The buttons; `state` is what has been ticked so far, where several may be."""
        return []

    def shown(self, value: Any) -> list[Label]:
        """How a recorded value reads when the answered question is closed."""
        return []


class Said(BaseModel):
    """A person's own words: typed, or spoken or sent as something that was kept."""

    model_config = ConfigDict(frozen=True)

    text: str = ""
    media: Media | None = None

    @property
    def brief(self) -> Word | str:
        """The words themselves, or what kind of thing was sent instead."""
        if self.text or self.media is None:
            return self.text
        return Word(f"media-{self.media.kind}")


class Entry(NamedTuple):
    """One line of a conversation's log: an answer ("ask") or an effect's result ("do")."""

    kind: str
    key: str
    value: Any
    final: bool = False
    spare: bool = False  # recorded by an older flow, waiting to be asked for again


@dataclass(frozen=True)
class Next:
    """Returned by a flow that ends by starting another."""

    flow: str
    args: Mapping[str, Any] = field(default_factory=dict)


def say(
    text: str,
    *,
    links: Sequence[Sequence[Link]] = (),
    media: Media | None = None,
    document: Document | None = None,
    **args: Any,
) -> Say:
    """Tell the person something."""
    return Say(text, args, links, media, document)


def do(key: str, *, final: bool = False, **args: Any) -> Do:
    """Run the effect registered as `key` in this turn's transaction."""
    return Do(key, args, final)
