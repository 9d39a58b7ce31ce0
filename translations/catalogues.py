"""The catalogues: every message in every language, and how it is put in words."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cache
from pathlib import Path
from threading import RLock
from typing import Any

from fluent.runtime import FluentBundle, resolver
from fluent.runtime.types import FluentType
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from translations.errors import BrokenCatalogue, DuplicateMessage, UnknownMessage, Unrenderable
from translations.languages import CATALOGUES, DEFAULT, Language, find_languages
from translations.numbers import keep_together
from translations.sources import Source, split
from translations.values import show
from translations.words import Word

# Fluent refuses values over 2,500 characters to guard against catalogues that expand without end. Ours are no
# strangers', and people's texts can be longer than that; their length is limited where they come in.
resolver.MAX_PART_LENGTH = 1_000_000


class Catalogue:
    """The messages of one language, each parsed when it is first needed.

    Raises BrokenCatalogue for what is not sound in a file of `folder`: for an entry, when it is needed;
    DuplicateMessage at once.
    """

    def __init__(self, language: Language, folder: Path) -> None:
        self.language = language
        self.sources: dict[str, Source] = {}
        self._files: dict[str, str] = {}
        self._entries: dict[str, ast.Message | ast.Term] = {}
        self._under_way: dict[str, ast.Message | ast.Term] = {}
        self._lock = RLock()  # turns are taken on several threads
        self._bundle = FluentBundle([language.babel], use_isolating=False)
        for path in sorted(folder.glob("*.ftl")):
            before, sources = split(path.read_text(encoding="utf-8"))
            self._parse(before, path.name)
            for source in sources:
                if source.name in self.sources:
                    raise DuplicateMessage(f"{language.code}/{path.name}: {source.name}")
                self.sources[source.name] = source
                self._files[source.name] = path.name

    def _entry(self, name: str) -> ast.Message | ast.Term | None:
        """An entry, ready to be put in words with all that it refers to."""
        entry = self._entries.get(name)
        if entry is None and name in self.sources:
            with self._lock:
                entry = self._entries.get(name) or self._under_way.get(name) or self._prepare(name)
        return entry

    def _prepare(self, name: str) -> ast.Message | ast.Term:
        """Parse an entry and what it refers to; only then is it there for others."""
        resource = self._parse(self.sources[name].text, self._files[name])
        (entry,) = (entry for entry in resource.body if isinstance(entry, ast.Message | ast.Term))
        if self.language.direction == "rtl":
            _KeepTogether().visit(resource)
        self._under_way[name] = entry
        try:
            _References(self._entry).visit(resource)
        finally:
            del self._under_way[name]
        self._bundle.add_resource(resource)
        self._entries[name] = entry
        return entry

    def _parse(self, text: str, file: str) -> ast.Resource:
        resource = FluentParser(with_spans=False).parse(text)
        for entry in resource.body:
            if isinstance(entry, ast.Junk):
                raise BrokenCatalogue(f"{self.language.code}/{file}: {(entry.content or '').strip()[:60]}")
        return resource

    def __iter__(self) -> Iterator[str]:
        return (id for id in self.sources if id in self)

    def __contains__(self, id: str) -> bool:
        entry = self._entry(id)
        return isinstance(entry, ast.Message) and entry.value is not None

    def variables(self, id: str) -> frozenset[str]:
        """The names of the values that the message, with all it refers to, needs."""
        return frozenset(self._follow(id).variables)

    def references(self, id: str) -> frozenset[str]:
        """The messages that a message refers to, and those that they refer to."""
        return frozenset(self._follow(id).seen)

    def _follow(self, id: str) -> _References:
        entry = self._entry(id)
        if entry is None:
            raise UnknownMessage(id)
        found = _References(self._entry)
        found.visit(entry.value)
        return found

    def attribute(self, id: str, name: str) -> str:
        """A message's attribute, '' when it has none. Raises UnknownMessage."""
        if self._entry(id) is None:
            raise UnknownMessage(id)
        pattern = self._bundle.get_message(id).attributes.get(name)
        return str(self._bundle.format_pattern(pattern)[0]) if pattern else ""

    def format(self, id: str, values: dict[str, FluentType]) -> tuple[str, list[Exception]]:
        """The message in words, and what was wrong with it."""
        pattern = self._bundle.get_message(id).value
        assert pattern is not None
        text, problems = self._bundle.format_pattern(pattern, values)
        return str(text), problems


class Catalogues:
    """All languages under `folder`; each is read when it is first needed."""

    def __init__(self, folder: Path = CATALOGUES) -> None:
        self._folder = folder
        self._read: dict[str, Catalogue] = {}
        self._fixed: dict[tuple[str, str, bool], str] = {}
        self.languages = find_languages(folder)

    def __getitem__(self, language: str) -> Catalogue:
        """One language's catalogue; English for a language that has none."""
        code = language if language in self.languages else DEFAULT
        catalogue = self._read.get(code)
        if catalogue is None:
            catalogue = self._read[code] = Catalogue(self.languages[code], self._folder / code)
        return catalogue

    def render(self, language: str, id: str, args: Mapping[str, Any] | None = None) -> str:
        """The message as HTML (<b> and <i> only), people's own words escaped and kept in their own direction.

        Falls back to English. Raises UnknownMessage, Unrenderable or Unshowable; BrokenCatalogue for an entry that is
        not sound, which `kummi languages check` and `kummi doctor` find before.
        """
        return self._put(language, id, args, plain=False)

    def label(self, language: str, id: str, args: Mapping[str, Any] | None = None) -> str:
        """The message as plain text for a button: nothing escaped, no direction marks; else as `render`."""
        return self._put(language, id, args, plain=True)

    def has(self, id: str) -> bool:
        """Whether there is such a message, at least in English."""
        return id in self[DEFAULT]

    def variables(self, language: str, id: str) -> frozenset[str]:
        """The names of the values that a message needs. Raises UnknownMessage."""
        for catalogue in self._speaking(language, id):
            return catalogue.variables(id)
        raise UnknownMessage(id)

    def _put(self, language: str, id: str, args: Mapping[str, Any] | None, plain: bool) -> str:
        if args:
            return self._compose(language, id, args, plain)
        text = self._fixed.get((language, id, plain))
        if text is None:
            text = self._fixed[language, id, plain] = self._compose(language, id, {}, plain)
        return text

    def _compose(self, language: str, id: str, args: Mapping[str, Any], plain: bool) -> str:
        problems: list[Exception] = []
        for catalogue in self._speaking(language, id):
            reader = catalogue.language

            def put(word: Word, code: str = reader.code) -> str:
                return self._put(code, word.id, word.args, plain)

            values = {name: show(value, reader, put, plain) for name, value in args.items()}
            text, wrong = catalogue.format(id, values)
            if not wrong:
                return text
            problems += wrong
        if problems:
            raise Unrenderable(f"{id}: {'; '.join(sorted({str(problem) for problem in problems}))}")
        raise UnknownMessage(id)

    def _speaking(self, language: str, id: str) -> Iterator[Catalogue]:
        first, last = self[language], self[DEFAULT]
        if id in first:
            yield first
        if last is not first and id in last:
            yield last


@cache
def catalogues() -> Catalogues:
    """The catalogues of the product, read once."""
    return Catalogues()


class _KeepTogether(Visitor):
    """Keeps the numbers in groups together in what a right-to-left language says."""

    def visit_TextElement(self, node: ast.TextElement) -> None:
        node.value = keep_together(node.value)


class _References(Visitor):
    """Collects the variables of a pattern and of every message and term it refers to."""

    def __init__(self, find: Callable[[str], ast.Message | ast.Term | None]) -> None:
        self._find = find
        self.seen: set[str] = set()
        self.variables: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:
        self.variables.add(node.id.name)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:
        self._follow(node.id.name)

    def visit_TermReference(self, node: ast.TermReference) -> None:
        self._find(f"-{node.id.name}")  # whatever values it needs are given where it stands

    def _follow(self, name: str) -> None:
        if name not in self.seen and (entry := self._find(name)) is not None:
            self.seen.add(name)
            self.visit(entry.value)
