"""Whether a language is written in its own letters, and put in its own words at all."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from translations.check.entries import Book, Fault

DATA = Path(__file__).parents[1] / "data"
# What is no language: values, tags, commands, e-mail and web addresses.
_OTHER = re.compile(r"\{ .*? \}|</?[bi]>|(?<!\w)/[a-z]+|\S+@\S+|https?://\S+")
_WORD = re.compile(r"[^\W\d_]+(?:[^\W_]*)")
TYPED = "control-"  # what people type, not what they read
_LATIN = frozenset("abcdefghijklmnopqrstuvwxyz")


def check_letters(book: Book) -> Iterator[Fault]:
    """Only letters of the language; among further words that people type, Latin ones too."""
    own, anywhere = _letters(book.language.code)
    for entry in book.messages.values():
        strange: dict[str, None] = {}
        for text in entry.wordings:
            letters = own | _LATIN if entry.id.startswith(TYPED) else own
            strange.update(dict.fromkeys(_strange(text, letters, anywhere)))
        strange.update(dict.fromkeys(_strange(entry.also, own | _LATIN, anywhere)))
        for word in strange:
            yield entry.fault(f"has letters that are not of the language: {word}")


def check_translated(book: Book, english: Book) -> Iterator[Fault]:
    """No message reads as in English, but for those listed with a reason; and those listed do."""
    _, anywhere = _letters(book.language.code)
    listed = _unchanged().get(book.language.code, {})
    same = {
        id
        for id, entry in book.messages.items()
        if id in english.messages
        and entry.wordings == english.messages[id].wordings
        and any(set(_WORD.findall(_OTHER.sub("", text))) - anywhere for text in entry.wordings)
    }
    for id in same - listed.keys():
        yield book.messages[id].fault("is still in English")
    for id in (listed.keys() & english.messages.keys()) - same:
        yield Fault(
            "data/unchanged.toml",
            f"{book.language.code} {id}",
            "does not read as in English, or is no message",
        )


def _strange(text: str, own: frozenset[str], anywhere: frozenset[str]) -> Iterator[str]:
    for word in _WORD.findall(_OTHER.sub(" ", unicodedata.normalize("NFC", text))):
        if word not in anywhere and not all(letter in own for letter in word.lower() if letter.isalpha()):
            yield word


@cache
def _letters(language: str) -> tuple[frozenset[str], frozenset[str]]:
    """The letters of a language, and the words that may stand in others."""
    table = tomllib.loads((DATA / "letters.toml").read_text(encoding="utf-8"))
    written: str = table[language]
    if "-" in written:
        first, last = written.split("-")
        written = "".join(map(chr, range(ord(first), ord(last) + 1)))
    return frozenset(written), frozenset(table["everywhere"]["words"])


@cache
def _unchanged() -> Mapping[str, Mapping[str, Any]]:
    return tomllib.loads((DATA / "unchanged.toml").read_text(encoding="utf-8"))
