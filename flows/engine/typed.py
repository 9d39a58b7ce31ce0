"""The questions that are answered in words or with a number."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass, field
from typing import Any, TypeVar

from flows.engine.errors import Invalid
from flows.engine.ops import Ask, Heard, Key, Label, Op, Said, Say
from flows.engine.spoken import Playback, Spoken, load_said, said_in
from translations import Word, digits, meanings

T = TypeVar("T")
LONGEST_WORDS = 2000


@dataclass(frozen=True)
class _Typed(Ask[T]):
    """A question answered in words; one that is `optional` has a button to pass it by."""

    longest: int = field(default=LONGEST_WORDS, kw_only=True)
    optional: bool = field(default=False, kw_only=True)

    def passed_by(self, heard: Heard) -> bool:
        """Whether the person chose not to answer."""
        return self.optional and (heard.choice == "skip" or "nav-skip" in meanings(heard.text))

    def words(self, heard: Heard) -> str:
        """The typed words.

        Raises:
            Invalid: there are none, or too many.
        """
        text = heard.text.strip()
        if not text:
            raise Invalid("error-text-empty")
        if len(text) > self.longest:
            raise Invalid("error-text-long", most=self.longest)
        return text

    def rows(self, state: str = "") -> list[list[Key]]:
        return [[Key(Word("nav-skip"), "skip")]] if self.optional else []


@dataclass(frozen=True)
class Text(_Typed[str]):
    """Typed words only, such as a name; empty when passed by."""

    longest: int = field(default=200, kw_only=True)

    def hear(self, heard: Heard) -> str:
        if self.passed_by(heard):
            return ""
        if heard.media is not None:
            raise Invalid("error-words-only")
        return " ".join(self.words(heard).split())

    def load(self, value: Any) -> str:
        return str(value)

    def shown(self, value: Any) -> list[Label]:
        return [] if value else [Word("nav-skip")]


@dataclass(frozen=True)
class Words(_Typed[Said | None]):
    """A person's own words, typed or spoken or shown in a picture; nothing when passed by.

    What is spoken goes back to the person first, and counts once they keep it.
    """

    def __await__(self) -> Generator[Op[Any], Any, Said | None]:
        said: Said | None = yield self
        while isinstance(said, Spoken):
            verdict = yield Playback(f"{self.key}-heard", text="voice-heard", media=said.media)
            if verdict == "keep":
                return said.kept
            if isinstance(verdict, Spoken):
                said = verdict
            else:
                yield Say("voice-again")
                said = yield self
        return said

    def hear(self, heard: Heard) -> Any:
        if self.passed_by(heard):
            return None
        text = "" if heard.media is not None and not heard.text.strip() else self.words(heard)
        return said_in(heard, text)

    def load(self, value: Any) -> Said | None:
        return None if value is None else load_said(value)

    def shown(self, value: Any) -> list[Label]:
        return [] if value else [Word("nav-skip")]


@dataclass(frozen=True)
class Number(Ask[int]):
    """A whole number from `low` to `high`; a short range has buttons."""

    low: int = field(default=0, kw_only=True)
    high: int = field(default=100, kw_only=True)

    def hear(self, heard: Heard) -> int:
        number = digits(heard.choice or heard.text)
        if number is None or not self.low <= number <= self.high:
            raise Invalid("error-number", low=self.low, high=self.high)
        return number

    def load(self, value: Any) -> int:
        if not isinstance(value, int) or not self.low <= value <= self.high:
            raise Invalid("error-number", low=self.low, high=self.high)
        return value

    def rows(self, state: str = "") -> list[list[Key]]:
        if self.high - self.low >= 10:
            return []
        keys = [Key(str(number), str(number)) for number in range(self.low, self.high + 1)]
        return [keys[at : at + 5] for at in range(0, len(keys), 5)]

    def shown(self, value: Any) -> list[Label]:
        return [str(value)]
