"""The questions that are answered by choosing, each knowing its buttons and how to read a typed choice."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar

from flows.engine.errors import Invalid
from flows.engine.ops import Ask, Heard, Key, Label
from translations import Word, digits, meanings, normalise

T = TypeVar("T")


@dataclass(frozen=True)
class Option:
    """Something to choose: its id, and the label on its button."""

    id: str
    label: Label


@dataclass(frozen=True)
class Optioned(Ask[T]):
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
class Choice(Optioned[str]):
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
class YesNo(Optioned[bool]):
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
class Choices(Optioned[list[str]]):
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
