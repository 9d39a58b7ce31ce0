"""Typical values, by the name of the variable, to measure a button with or to show a message by itself."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime, time
from typing import Any

from fluent.syntax import ast

from translations.catalogues import Catalogues
from translations.check.entries import Book
from translations.languages import DEFAULT
from translations.words import Word

_WORDS = {
    "category": "category-sport",
    "language": "lang-fi",
    "source": "lang-ar",
    "target": "lang-fi",
    "chosen": "lang-sv",
    "stage": "stage-found",
    "day": "day-tue",
    "part": "part-evening",
    "age": "age-7-12",
    "label": "category-nature",
    "level": "sponsor-level-good",
    "gender": "gender-woman",
}
_TEXTS = {
    "name": "Abdullah",
    "names": "Abdullah",
    "who": "Abdullah",
    "locality": "Kajaani",
    "place": "Kajaani",
    "command": "/menu",
    "number": "12",
    "pair": "12",
    "wish": "12",
    "page": "2",
    "pages": "3",
    "line": "12",
    "contact": "Maija, 044 123 4567",
}
_MOMENT = datetime(2026, 11, 24, 18, 0, tzinfo=UTC)
_AMOUNTS = {
    "count",
    "days",
    "minutes",
    "hours",
    "most",
    "least",
    "low",
    "high",
    "km",
    "capacity",
    "mark",
    "weeks",
}
NUMBERS = (0, 1, 2, 3, 5, 11, 21, 100)
"""Among them one of every plural category of our languages."""


# In some messages a name stands for something else than elsewhere.
_IN = {("approve-open", "stage"): Word("person-stage", {"stage": "interviewed"})}


def sample(name: str) -> Any:
    """A typical value of the variable `name`."""
    if name in _AMOUNTS:
        return 3
    if name == "fraction":
        return 0.75
    if name in _WORDS:
        return Word(_WORDS[name])
    moments: Mapping[str, Any] = {
        "when": _MOMENT,
        "date": date(2026, 11, 24),
        "until": date(2026, 11, 24),
        "time": time(18),
    }
    return moments.get(name) or _TEXTS.get(name) or "…"


def samples(words: Catalogues, id: str) -> dict[str, Any]:
    """Typical values of all that a message needs."""
    return {name: _IN.get((id, name)) or sample(name) for name in sorted(words.variables(DEFAULT, id))}


def forms(words: Catalogues, english: Book, id: str) -> list[dict[str, Any]]:
    """Values that bring out each form of a message, one choice after another."""
    usual = samples(words, id)
    found = [usual]
    for selector in english.selectors(id):
        if isinstance(selector.selector, ast.VariableReference):
            name = selector.selector.id.name
            keys = [
                variant.key.name for variant in selector.variants if isinstance(variant.key, ast.Identifier)
            ]
            counted = {"one", "two", "few", "many", "zero"} & set(keys) or len(keys) < len(selector.variants)
            values: tuple[Any, ...] = NUMBERS if counted else tuple(keys)
            found += [{**usual, name: value} for value in values]
    return found
