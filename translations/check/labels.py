"""Whether what stands on a button fits there."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from translations.catalogues import Catalogues
from translations.check.entries import Book, Fault
from translations.check.samples import forms
from translations.errors import TranslationError

LONGEST = 30  # characters that a phone shows on a button


def check_labels(book: Book, english: Book, words: Catalogues, labels: frozenset[str]) -> Iterator[Fault]:
    """Each label is at most thirty characters long, with typical values, and has no tags."""
    for id in sorted(labels & book.messages.keys() & english.messages.keys()):
        entry = book.messages[id]
        if any("<" in text for text in entry.wordings):
            yield entry.fault("stands on a button, where <b> and <i> do not work")
        try:
            shown = {words.label(book.language.code, id, values) for values in forms(words, english, id)}
        except TranslationError:  # another rule says what is wrong with it
            continue
        for text in shown:
            if (length := seen(text)) > LONGEST:
                yield entry.fault(f"stands on a button and has {length} characters, not {LONGEST}: {text}")


def seen(text: str) -> int:
    """The characters that take up room: signs on letters, and what cannot be seen, do not."""
    return sum(unicodedata.category(character) not in ("Mn", "Me", "Cf") for character in text)
