"""All that is checked in the catalogues of a folder, and in how the program uses them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from pathlib import Path

from translations.catalogues import Catalogues
from translations.check.entries import Book, Fault, read_book
from translations.check.forms import check_markup, check_plurals, check_sameness
from translations.check.labels import check_labels
from translations.check.recordings import check_recordings
from translations.check.review import check_review
from translations.check.script import check_letters, check_translated
from translations.check.tone import check_tone
from translations.check.uses import GAP, Uses
from translations.errors import TranslationError
from translations.languages import CATALOGUES, DEFAULT, find_languages
from translations.phrasebook import Phrasebook

PROGRAM = CATALOGUES.parents[1]


class Checking:
    """The catalogues in `folder`, read to be checked against the program below `root`."""

    def __init__(self, folder: Path = CATALOGUES, root: Path = PROGRAM) -> None:
        self._folder = folder
        self._root = root
        self.languages = find_languages(folder)
        self.english = read_book(folder, self.languages[DEFAULT])

    def book(self, language: str) -> Book:
        """The files of one language."""
        return self.english if language == DEFAULT else read_book(self._folder, self.languages[language])

    def coverage(self, book: Book) -> int:
        """How many of a hundred English messages the language has."""
        return 100 * len(book.messages.keys() & self.english.messages.keys()) // len(self.english.messages)

    def check(self, languages: Iterable[str]) -> list[Fault]:
        """What is wrong in these languages; in English, also what the program does not use, or misses."""
        found = [fault for language in languages for fault in self._check(language)]
        return sorted(dict.fromkeys(found))

    def _check(self, language: str) -> Iterator[Fault]:
        book = self.book(language)
        yield from book.faults
        yield from check_review(book)
        yield from check_plurals(book, self.english)
        yield from check_markup(book)
        yield from check_letters(book)
        yield from check_tone(book)
        yield from check_recordings(self._folder, book, self.english)
        if language == DEFAULT:
            yield from self._check_uses()
        else:
            yield from check_sameness(book, self.english)
            yield from check_translated(book, self.english)
        if not book.faults and not self.english.faults:
            yield from check_labels(book, self.english, self._words, self._uses().labels())

    def _check_uses(self) -> Iterator[Fault]:
        uses = self._uses()
        for id in sorted(uses.known - uses.used()):
            yield self.english.messages[id].fault("is used nowhere")
        for use in uses.missing():
            yield Fault(use.where, use.id.replace(GAP, "…"), "there is no such message")

    @property
    def _words(self) -> Catalogues:
        return _catalogues(self._folder)

    def _uses(self) -> Uses:
        return _uses(self._folder, self._root)


@lru_cache(maxsize=1)
def _catalogues(folder: Path) -> Catalogues:
    return Catalogues(folder)


@lru_cache(maxsize=1)
def _uses(folder: Path, root: Path) -> Uses:
    english = read_book(folder, find_languages(folder)[DEFAULT])
    try:
        book = Phrasebook(_catalogues(folder))
        by_heart = [*book.phrases, *(topic.id for topic in book.topics)]
    except TranslationError:  # a file is not sound, which another rule says
        by_heart = []
    return Uses(root, english.messages, english.references(), by_heart)
