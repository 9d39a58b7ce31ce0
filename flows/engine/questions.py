"""The questions a flow can ask, each knowing its buttons, what answers it, and how its answer reads."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar

from flows.engine.errors import Invalid
from flows.engine.ops import Ask, Heard, Key, Label, Said
from translations import Word, digits, meanings, normalise

T = TypeVar("T")
LONGEST_WORDS = 2000


@dataclass(frozen=True)
class Option:
    """Something to choose: its id, and the label on its button."""

    id: str
    label: Label


@dataclass(frozen=True)
class _Optioned(Ask[T]):
    """A question with buttons. An option that is a plain id takes its label from the message `<labels>-<id>`."""

    options: Sequence[str | Option] = field(default=(), kw_only=True)
    labels: str = field(default="", kw_only=True)
    columns: int = field(default=1, kw_only=True)

    def option(self, identity: str) -> Option:
        """The option called `identity`.

        Raises:
            Invalid: there is no such option.
        """
        for option in self.options:
            if identity == (option.id if isinstance(option, Option) else option):
                return self._labelled(option)
        raise Invalid("error-choose")

    def offered(self) -> list[Option]:
        """The options, each with its label."""
        return [self._labelled(option) for option in self.options]

    def typed(self, text: str) -> Option | None:
        """The option that was typed as its number, or as its word in any language."""
        offered = self.offered()
        number = digits(text)
        if number is not None and 1 <= number <= len(offered):
            return offered[number - 1]
        meant, words = meanings(text), normalise(text)
        for option in offered:
            label = option.label
            if isinstance(label, Word) and label.id in meant:
                return option
            if isinstance(label, str) and normalise(label) == words:
                return option
        return None

    def _labelled(self, option: str | Option) -> Option:
        if isinstance(option, Option):
            return option
        return Option(option, Word(f"{self.labels or self.key}-{option}"))

    def grid(self, keys: list[Key]) -> list[list[Key]]:
        """The keys in rows of `columns`."""
        return [keys[at : at + self.columns] for at in range(0, len(keys), self.columns)]


@dataclass(frozen=True)
class Choice(_Optioned[str]):
    """One of several; the flow receives the option's id."""

    def hear(self, heard: Heard) -> str:
        if heard.choice:
            return self.option(heard.choice).id
        option = self.typed(heard.text)
        if option is None:
            raise Invalid("error-choose")
        return option.id

    def load(self, value: Any) -> str:
        return self.option(value).id

    def rows(self, state: str = "") -> list[list[Key]]:
        return self.grid([Key(option.label, option.id) for option in self.offered()])

    def shown(self, value: Any) -> list[Label]:
        return [self.option(value).label]


@dataclass(frozen=True)
class YesNo(_Optioned[bool]):
    """Yes or no."""

    options: Sequence[str | Option] = field(default=("yes", "no"), kw_only=True)
    labels: str = field(default="answer", kw_only=True)
    columns: int = field(default=2, kw_only=True)

    def hear(self, heard: Heard) -> bool:
        option = self.option(heard.choice) if heard.choice else self.typed(heard.text)
        if option is None:
            raise Invalid("error-choose")
        return option.id == "yes"

    def load(self, value: Any) -> bool:
        if not isinstance(value, bool):
            raise Invalid("error-choose")
        return value

    def rows(self, state: str = "") -> list[list[Key]]:
        return self.grid([Key(option.label, option.id) for option in self.offered()])

    def shown(self, value: Any) -> list[Label]:
        return [self.option("yes" if value else "no").label]


@dataclass(frozen=True)
class Choices(_Optioned[list[str]]):
    """Any of several, ticked one after another; the flow receives the ids in the order of the options.

    What is ticked travels in the buttons themselves, as a bit for each option: `~` and the mask after the tap,
    or `=` and the mask on the button that says done.
    """

    least: int = field(default=1, kw_only=True)

    def hear(self, heard: Heard) -> list[str]:
        picked = self._ticked(heard.choice) if heard.choice else self._typed_all(heard.text)
        if len(picked) < self.least:
            raise Invalid("error-choose-some", least=self.least)
        return picked

    def load(self, value: Any) -> list[str]:
        return [self.option(identity).id for identity in value]

    def rows(self, state: str = "") -> list[list[Key]]:
        mask = _mask(state) & (1 << len(self.options)) - 1
        keys = [
            Key(
                Word("chosen", {"label": option.label}) if mask >> at & 1 else option.label,
                f"~{mask ^ (1 << at):x}",
            )
            for at, option in enumerate(self.offered())
        ]
        return [*self.grid(keys), [Key(Word("nav-done"), f"={mask:x}")]]

    def shown(self, value: Any) -> list[Label]:
        return [self.option(identity).label for identity in value]

    def _ticked(self, choice: str) -> list[str]:
        if not choice.startswith("="):
            raise Invalid("error-choose")
        mask = _mask(choice)
        return [option.id for at, option in enumerate(self.offered()) if mask >> at & 1]

    def _typed_all(self, text: str) -> list[str]:
        parts = [
            part
            for part in text.replace("،", ",").replace(";", ",").replace("\n", ",").split(",")
            if part.strip()
        ]
        found = {option.id for part in parts if (option := self.typed(part)) is not None}
        if not parts or len(found) < len({normalise(part) for part in parts}):
            raise Invalid("error-choose")
        return [option.id for option in self.offered() if option.id in found]


def _mask(state: str) -> int:
    try:
        return int(state[1:] or "0", 16)
    except ValueError:
        raise Invalid("error-choose") from None


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
    """A person's own words, typed or spoken or shown in a picture; nothing when passed by."""

    def hear(self, heard: Heard) -> Any:
        if self.passed_by(heard):
            return None
        text = "" if heard.media is not None and not heard.text.strip() else self.words(heard)
        return Said(text=text, media=heard.media).model_dump(exclude_none=True, exclude_defaults=True)

    def load(self, value: Any) -> Said | None:
        return None if value is None else Said.model_validate(value)

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
