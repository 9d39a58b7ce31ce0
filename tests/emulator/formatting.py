"""Text with entities, as Telegram keeps it: offsets in UTF-16 code units, outer white space cut off."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

Entity = dict[str, Any]

_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")
_DROPPED = re.compile(r"[\r\u2028-\u202e\u0333\u033f\u030a]")
_OPAQUE = {"code", "pre", "text_link", "text_mention"}
_PRIORITY = ["blockquote", "expandable_blockquote", "text_link", "bold", "italic", "underline"]
_DETECTED = [
    ("url", re.compile(r"\bhttps?://[^\s<>\"]+[^\s<>\".,;:!?)]")),
    ("email", re.compile(r"\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+\b")),
    ("bot_command", re.compile(r"(?<![\w/<])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\w/])")),
    ("mention", re.compile(r"(?<![\w`.])@[A-Za-z0-9_]{4,32}\b")),
    ("hashtag", re.compile(r"(?<![\w#])#\w*[^\W\d]\w*")),
]


@dataclass(frozen=True)
class Formatted:
    """A text and its entities in wire form (`type`, `offset`, `length` and what the type adds)."""

    text: str
    entities: tuple[Entity, ...] = ()

    @property
    def length(self) -> int:
        """Return the number of characters the 4096 and 1024 limits count (code points, as TDLib does)."""
        return len(self.text)


def measure(text: str) -> int:
    """Return the length of a text in UTF-16 code units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def clean(text: str) -> str:
    """Return the text without the characters Telegram drops from what bots send."""
    return _DROPPED.sub("", _CONTROLS.sub(" ", text))


def trim(formatted: Formatted) -> Formatted:
    """Return the text without outer white space, its entities moved and clipped to fit."""
    kept = formatted.text.strip()
    cut = measure(formatted.text[: len(formatted.text) - len(formatted.text.lstrip())])
    end = measure(kept)
    entities = []
    for entity in formatted.entities:
        first = max(entity["offset"] - cut, 0)
        last = min(entity["offset"] + entity["length"] - cut, end)
        if last > first:
            entities.append(entity | {"offset": first, "length": last - first})
    return Formatted(kept, order(entities))


def order(entities: list[Entity]) -> tuple[Entity, ...]:
    """Return the entities by place, the enclosing ones first."""

    def rank(entity: Entity) -> tuple[int, int, int]:
        kind = entity["type"]
        return (
            entity["offset"],
            -entity["length"],
            _PRIORITY.index(kind) if kind in _PRIORITY else len(_PRIORITY),
        )

    return tuple(sorted(entities, key=rank))


def detect(formatted: Formatted) -> Formatted:
    """Return the text with the links, commands, mentions and tags that Telegram finds by itself."""
    taken = [(e["offset"], e["offset"] + e["length"]) for e in formatted.entities if e["type"] in _OPAQUE]
    entities = list(formatted.entities)
    for kind, pattern in _DETECTED:
        for match in pattern.finditer(formatted.text):
            first = measure(formatted.text[: match.start()])
            last = first + measure(match.group())
            if all(last <= start or first >= end for start, end in taken):
                entities.append({"type": kind, "offset": first, "length": last - first})
                taken.append((first, last))
    return Formatted(formatted.text, order(entities))
