"""Taking note of which messages the words on a phone came from, while conversations are played."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from flows.engine.rendering import LONGEST_LABEL
from translations import DEFAULT, Catalogues, Word


@dataclass(frozen=True)
class Told:
    """A message with its values."""

    id: str
    args: Mapping[str, Any] = field(default_factory=dict, hash=False)


Part = Told | str
"""A piece of what is shown: a message, or words that are nobody's message, such as a name on a button."""


class Recorder:
    """What was put in words lately, by how it reads; and the ids of all that ever was."""

    def __init__(self, words: Catalogues) -> None:
        self._words = words
        self._texts: dict[str, Told] = {}
        self._older: dict[str, Told] = {}
        self._labels: dict[str, Told] = {}
        self._references: dict[str, frozenset[str]] = {}
        self.reached: set[str] = set()

    def next_step(self) -> None:
        """From now on, what reads the same as before may be another message."""
        self._older |= self._texts
        self._texts.clear()
        self._labels.clear()

    @contextmanager
    def recording(self) -> Iterator[None]:
        """Take note of every message put in words; outside of this the catalogues know nothing of it."""
        render, label = self._words.render, self._words.label

        def noted_render(language: str, id: str, args: Mapping[str, Any] | None = None) -> str:
            return self._note(self._texts, render(language, id, args), id, args)

        def noted_label(language: str, id: str, args: Mapping[str, Any] | None = None) -> str:
            return self._note(self._labels, label(language, id, args), id, args)

        own = vars(self._words)
        own.update(render=noted_render, label=noted_label)
        try:
            yield
        finally:
            del own["render"], own["label"]

    def parts(self, text: str) -> tuple[Part, ...]:
        """The messages that a text was joined from, with a blank line between each two."""
        return self._joined(text, self._texts) or self._joined(text, self._older) or (text,)

    def label(self, text: str) -> Part:
        """The message that stands on a button, maybe cut short."""
        if text in self._labels or len(text) < LONGEST_LABEL:
            return self._labels.get(text, text)
        return next((told for whole, told in self._labels.items() if whole.startswith(text[:-1])), text)

    def ids(self, part: Part) -> set[str]:
        """The ids of a message, of what it refers to, and of the words among its values."""
        if isinstance(part, str):
            return set()
        if part.id not in self._references:
            self._references[part.id] = self._words[DEFAULT].references(part.id)
        found = {part.id, *self._references[part.id]}
        for value in part.args.values():
            found |= self._ids_in(value)
        return found

    def _ids_in(self, value: Any) -> set[str]:
        if isinstance(value, Word):
            return self.ids(Told(value.id, value.args))
        if isinstance(value, list | tuple):
            return {id for item in value for id in self._ids_in(item)}
        return set()

    def _note(self, texts: dict[str, Told], text: str, id: str, args: Mapping[str, Any] | None) -> str:
        texts[text] = told = Told(id, dict(args or {}))
        self.reached |= self.ids(told)
        return text

    def _joined(self, text: str, texts: Mapping[str, Told]) -> tuple[Part, ...] | None:
        if text in texts:
            return (texts[text],)
        ends = [match.start() for match in re.finditer("\n\n", text)]
        for end in reversed(ends):  # the longest first
            if text[:end] in texts and (rest := self._joined(text[end + 2 :], texts)):
                return (texts[text[:end]], *rest)
        return None
