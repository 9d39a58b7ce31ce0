"""The lines that the test packages are trained from: phrases as they stand, and templates filled anew each time.

Slots of a template: {time} and {number} come through digit by digit; {day}, {at} and {name} are words of `words.tsv`.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parent
LANGUAGES = {"en": "English", "fi": "Finnish", "ar": "Arabic"}
PAIRS = (("en", "fi"), ("fi", "en"), ("en", "ar"), ("ar", "en"))
SLOT = re.compile(r"\{(\w+)\}")
KEPT_BACK = 7  # of so many numbers and times one is never trained, so that unseen ones can be tried
ALEFS = str.maketrans("أإآ", "ااا")
EASTERN_DIGITS = "٠١٢٣٤٥٦٧٨٩"
EASTERN = str.maketrans("0123456789", EASTERN_DIGITS)


@dataclass(frozen=True)
class Line:
    """One sentence in two languages."""

    source: str
    target: str


def phrases(source: str, target: str) -> list[Line]:
    """The sentences without slots."""
    return [Line(row[source], row[target]) for row in _rows("phrases")]


@dataclass(frozen=True)
class Templates:
    """Sentences with slots, in two languages, and the words that fit the slots."""

    lines: tuple[Line, ...]
    words: dict[str, tuple[Line, ...]]

    @classmethod
    def read(cls, source: str, target: str) -> Templates:
        """Those of the folder."""
        words: dict[str, list[Line]] = {}
        for row in _rows("words"):
            words.setdefault(row["slot"], []).append(Line(row[source], row[target]))
        lines = tuple(Line(row[source], row[target]) for row in _rows("templates"))
        return cls(lines, {slot: tuple(choices) for slot, choices in words.items()})

    def fill(self, template: Line, chance: random.Random, unseen: bool = False) -> Line:
        """One filling of a template; with `unseen`, numbers and times are those never trained."""
        fills = {slot: self._choose(slot, chance, unseen) for slot in SLOT.findall(template.source)}
        return Line(
            SLOT.sub(lambda slot: fills[slot[1]].source, template.source),
            SLOT.sub(lambda slot: fills[slot[1]].target, template.target),
        )

    def every_word(self) -> Iterator[Line]:
        """The templates with each of their words, a few numbers and times among them."""
        chance = random.Random(1)
        for template in self.lines:
            for _ in range(12):
                yield self.fill(template, chance)

    def _choose(self, slot: str, chance: random.Random, unseen: bool) -> Line:
        if slot in self.words:
            return chance.choice(self.words[slot])
        written = {"time": _time, "number": _number}[slot](chance, unseen)
        return Line(written, written)


def typed(text: str, language: str, chance: random.Random) -> str:
    """The same sentence as a hurried thumb types it: without its full stop, in small letters, and the like."""
    if chance.random() < 0.25:
        text = text.rstrip(".?!؟")
    if chance.random() < 0.3:
        text = text.lower()
    if language == "fi" and chance.random() < 0.3:
        text = text.replace(" kello ", " klo ")
    if language == "ar":
        if chance.random() < 0.25:
            text = text.translate(ALEFS)
        if chance.random() < 0.2:
            text = text.translate(EASTERN)
    return text


def _time(chance: random.Random, unseen: bool) -> str:
    """Half of them at a full five minutes or a doubled digit, for it is doubled digits that get lost."""
    doubled = chance.random() < 0.5
    minutes = chance.choice([*range(0, 60, 5), *range(0, 60, 11)]) if doubled else chance.randrange(60)
    hour = _draw(chance, unseen, lambda: chance.randrange(24), minutes)
    return f"{hour:0{chance.choice((1, 2))}d}{chance.choice(':::.')}{minutes:02d}"


def _number(chance: random.Random, unseen: bool) -> str:
    """From 2 on, half of them with a doubled digit."""
    return str(_draw(chance, unseen, lambda: _double(chance) if chance.random() < 0.5 else _any(chance)))


def _any(chance: random.Random) -> int:
    return chance.randint(2, chance.choice((20, 99, 99, 999, 9999)))


def _double(chance: random.Random) -> int:
    digits = str(_any(chance))[:3]
    at = chance.randrange(len(digits))
    return int(digits[: at + 1] + digits[at:])


def _draw(chance: random.Random, unseen: bool, draw: Callable[[], int], shift: int = 0) -> int:
    while True:
        value = draw()
        if ((value + shift) % KEPT_BACK == 3) == unseen:
            return value


def _rows(name: str) -> list[dict[str, str]]:
    head, *rows = (FOLDER / f"{name}.tsv").read_text(encoding="utf-8").splitlines()
    return [dict(zip(head.split("\t"), row.split("\t"), strict=True)) for row in rows]
