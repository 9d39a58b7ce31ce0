"""Typed words as they may be kept and shown: no control characters, no marks that turn the text around."""

from __future__ import annotations

import re
import unicodedata

# Embedding, override and isolate marks can make a text read differently from what it is; the joiners that Persian
# and emoji need are not among them.
_TURNING = frozenset(chr(code) for code in (*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0xFEFF))
_BLANK = frozenset("\u115f\u1160\u2800\u3164\uffa0")  # letters and a symbol that have no ink
LONGEST = 20_000


_NO_TEXT = re.compile("[\ud800-\udfff\0]")


def storable(text: str) -> str:
    """The text with what neither the wire nor a database carries replaced: lone surrogates, the null character."""
    return _NO_TEXT.sub("\ufffd", text)


def clean(text: str) -> str:
    """The text without control and direction-turning characters, cut where no question would take it anyway.

    Nothing is left of a text in which nothing can be seen.
    """
    cleaned = "".join(
        character
        for character in text[:LONGEST]
        if character in "\n\t"
        or (character not in _TURNING and unicodedata.category(character) not in ("Cc", "Cs"))
    )
    return cleaned if any(map(_is_seen, cleaned)) else ""


def _is_seen(character: str) -> bool:
    return unicodedata.category(character)[0] not in "CZ" and character not in _BLANK
