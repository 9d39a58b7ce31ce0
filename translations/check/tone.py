"""Whether a language keeps to the tone: nobody is a case or a helper, nobody is told what they should do.

The words are data, `data/tone.toml`: for each language `words`, where a `*` stands for any letters and a space for any
space, and `fine`, wordings in which such a word means something else.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from translations.check.entries import Book, Fault
from translations.check.script import DATA, TYPED


def check_tone(book: Book) -> Iterator[Fault]:
    """No word of the list."""
    forbidden, fine = _tone(book.language.code)
    for id, entry in book.messages.items():
        if id.startswith(TYPED):
            continue
        found = {
            match[0]
            for text in entry.wordings
            for match in forbidden.finditer(fine.sub(" ", text.lower().replace("’", "'")))
        }
        for word in sorted(found):
            yield entry.fault(f"says “{word}”")


@cache
def _tone(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    table: Mapping[str, Mapping[str, Sequence[str]]] = tomllib.loads(
        (DATA / "tone.toml").read_text(encoding="utf-8")
    )
    own = table[language]
    return _any_of(own["words"]), _any_of(own.get("fine", []))


def _any_of(words: Sequence[str]) -> re.Pattern[str]:
    """Any of the words, whole."""
    if not words:
        return re.compile(r"(?!)")
    forms = [re.escape(word.lower()).replace(r"\*", r"\w*").replace(r"\ ", r"\s+") for word in words]
    return re.compile(rf"(?<!\w)(?:{'|'.join(forms)})(?!\w)")
