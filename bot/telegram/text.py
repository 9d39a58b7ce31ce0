"""Texts as Telegram takes them: clean, and in parts no longer than one message may be."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from html import escape, unescape
from itertools import groupby

from flows.engine.text import storable

MESSAGE_UNITS = 4000
"""UTF-16 units of one message after its entities; the Bot API refuses more than 4096."""
CAPTION_UNITS = 1000
"""UTF-16 units of one caption; the Bot API refuses more than 1024."""

_TAG = re.compile(r"<(/?)([bi])>")
_STYLES = {"b": 1, "i": 2}
_SEAMS = (
    re.compile(r"\n[^\S\n]*(?=\n)"),
    re.compile(r"\n"),
    re.compile(r"[.!?…؟。।۔]['\"»”’)\]]*(?=\s)"),
    re.compile(r"\s"),
)
_ZERO_WIDTH_JOINER = "\u200d"
_LONGEST_CLUSTER = 40


def split(html: str, units: int = MESSAGE_UNITS) -> list[str]:
    """Cut a text with `<b>` and `<i>` at paragraphs, else lines, sentences, words, and only then anywhere.

    Each part is whole HTML of at most `units` UTF-16 units after its entities. All but white space at the
    seams is kept; a blank text has no parts.
    """
    plain, styles = _read(storable(html))
    return [_write(plain, styles, start, end) for start, end in _parts(plain, units)]


def _read(html: str) -> tuple[str, bytes]:
    """Take the tags out: the plain text, and one byte of style bits for each of its characters."""
    plain: list[str] = []
    styles = bytearray()
    style = seen = 0
    for tag in [*_TAG.finditer(html), None]:
        piece = unescape(html[seen : tag.start() if tag else len(html)])
        plain.append(piece)
        styles.extend([style] * len(piece))
        if tag:
            closing, name = tag.groups()
            style = style & ~_STYLES[name] if closing else style | _STYLES[name]
            seen = tag.end()
    return "".join(plain), bytes(styles)


def _write(plain: str, styles: bytes, start: int, end: int) -> str:
    runs = groupby(range(start, end), key=styles.__getitem__)
    return "".join(_dress("".join(plain[at] for at in run), style) for style, run in runs)


def _dress(text: str, style: int) -> str:
    html = escape(text, quote=False)
    for name, bit in _STYLES.items():
        if style & bit:
            html = f"<{name}>{html}</{name}>"
    return html


def _parts(plain: str, units: int) -> Iterator[tuple[int, int]]:
    start = _skip_space(plain, 0)
    while start < len(plain):
        limit = _reach(plain, start, units)
        cut = limit if limit == len(plain) else _seam(plain, start, limit)
        yield start, start + len(plain[start:cut].rstrip())
        start = _skip_space(plain, cut)


def _skip_space(plain: str, at: int) -> int:
    while at < len(plain) and plain[at].isspace():
        at += 1
    return at


def _reach(plain: str, start: int, units: int) -> int:
    for at in range(start, len(plain)):
        units -= 2 if plain[at] > "\uffff" else 1
        if units < 0:
            return at
    return len(plain)


def _seam(plain: str, start: int, limit: int) -> int:
    for seam in _SEAMS:
        ends = [found.end() for found in seam.finditer(plain, start, limit)]
        if ends:
            return ends[-1]
    for at in range(limit, max(start, limit - _LONGEST_CLUSTER), -1):
        if not _joined(plain[at - 1], plain[at]):
            return at
    return limit


def _joined(left: str, right: str) -> bool:
    """Tell whether two characters make one sign, such as a letter and its vowel mark."""
    return (
        _ZERO_WIDTH_JOINER in (left, right)
        or unicodedata.category(right).startswith("M")
        or "\U0001f3fb" <= right <= "\U0001f3ff"
    )
