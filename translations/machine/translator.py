"""Translating messages: the route, the guards before and after, and an honest mark for what came out."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import Literal

from translations.errors import EngineFailed, NoRoute, TooLong, Untranslatable
from translations.machine.engine import Model, Said
from translations.machine.guards import (
    check_difference,
    check_length,
    check_marks,
    check_names,
    check_repetition,
    check_score,
    check_script,
)
from translations.machine.packages import Package, Packages
from translations.machine.protected import Part, cut, join
from translations.machine.shelf import Shelf
from translations.machine.spelling import tidy

Quality = Literal["sure", "less sure"]

MEMORY = 600_000_000
LONGEST = 4096  # characters of one text, as many as one message can have
UNTOUCHED = "none"  # the engine of a text that has no words


@dataclass(frozen=True)
class Translation:
    """A text in another language, the languages it came through (our codes), and what put it there."""

    text: str
    quality: Quality
    route: tuple[str, ...]
    engine: str


class Translator:
    """Translates with the packages in a folder; any number of threads may use it.

    `memory` is what all models together may take, in bytes; `beam` how many hypotheses are followed at a time;
    `threads` how many translations one model makes at a time. Nothing is loaded before it is needed.
    """

    def __init__(self, folder: Path, *, memory: int = MEMORY, beam: int = 1, threads: int = 1) -> None:
        self._packages = Packages(folder)
        self._shelf: Shelf[Model] = Shelf(memory)
        self._load = partial(Model, beam=beam, threads=threads)

    def route(self, source: str, target: str) -> tuple[str, ...] | None:
        """The languages from `source` to `target`, at most one between them, or None. Costs microseconds."""
        if source == target:
            return (source,)
        usable = self._packages.usable()
        if (source, target) in usable:
            return source, target
        between = [via for start, via in usable if start == source and (via, target) in usable]
        if not between:
            return None
        return source, min(between, key=lambda code: (code != "en", code)), target

    def translate(self, text: str, source: str, target: str, names: Collection[str] = ()) -> Translation:
        """Put a text in another language (our codes); `names` of people in it must come through.

        Raises:
            Untranslatable: of the kind that says why there is none to show.
        """
        [outcome] = self.translate_many([text], source, target, names)
        if isinstance(outcome, Untranslatable):
            raise outcome
        return outcome

    def translate_many(
        self, texts: Sequence[str], source: str, target: str, names: Collection[str] = ()
    ) -> list[Translation | Untranslatable]:
        """Put many texts in another language at once, which costs much less than one by one; none is raised."""
        if source == target:
            return [Translation(text, "sure", (source,), UNTOUCHED) for text in texts]
        drafts = [_begin(text) for text in texts]
        spoken = [draft for draft in drafts if draft.said]
        quality, route, engine = self._work(spoken, source, target)
        for draft in spoken:
            draft.check_whole(names, target)
        return [
            draft.failure
            or (
                Translation(join(draft.parts, draft.said), quality, route, engine)
                if draft.said
                else Translation(draft.text, "sure", route, UNTOUCHED)
            )
            for draft in drafts
        ]

    def _work(
        self, drafts: Sequence[_Draft], source: str, target: str
    ) -> tuple[Quality, tuple[str, ...], str]:
        """Put the words of all drafts through every model on the way."""
        route = self.route(source, target)
        engines: list[Package] = []
        try:
            if route is None:
                raise NoRoute
            for draft in drafts:
                draft.prepare(source)
            for direction in pairwise(route):
                package = self._packages.usable().get(direction)
                if package is None:  # it has been removed at this very moment
                    raise NoRoute
                self._hop([draft for draft in drafts if draft.failure is None], package)
                engines.append(package)
        except Untranslatable as failure:
            for draft in drafts:
                draft.refuse(draft.failure or failure)
        less = len(engines) > 1 or any(package.neighbourly for package in engines)
        return "less sure" if less else "sure", route or (source, target), " + ".join(map(_name, engines))

    def _hop(self, drafts: Sequence[_Draft], package: Package) -> None:
        said = iter(self._put(package, [words for draft in drafts for words in draft.said]))
        for draft in drafts:
            draft.take([next(said) for _ in draft.said], package)

    def _put(self, package: Package, texts: Sequence[str]) -> list[Said | Untranslatable]:
        if not texts:
            return []
        with self._shelf.borrow(
            (package.folder, package.sha256), package.size, partial(self._make, package)
        ) as model:
            return model.put(texts)

    def _make(self, package: Package) -> Model:
        if not self._packages.check(package):
            raise NoRoute
        try:
            return self._load(self._packages.path(package))
        except EngineFailed:
            self._packages.tell(package, "cannot be loaded")
            raise


@dataclass(eq=False)
class _Draft:
    """A text on its way: `said` are the words of its parts, in the language reached so far."""

    text: str
    parts: tuple[Part, ...] = ()
    said: list[str] = field(default_factory=list)
    failure: Untranslatable | None = None

    def refuse(self, failure: Untranslatable) -> None:
        """Keep why, but not the frames it came through, which hold the words."""
        self.failure = failure.with_traceback(None)

    def prepare(self, source: str) -> None:
        """Write the words as models read them best, unless they are in another language's letters."""
        self.said = [tidy(words, source) for words in self.said]
        try:
            check_script(" ".join(self.said), source)
        except Untranslatable as failure:
            self.refuse(failure)

    def take(self, said: Sequence[Said | Untranslatable], package: Package) -> None:
        """Go on with what a model said, unless a guard refuses it."""
        try:
            for before, after in zip(self.said, said, strict=True):
                if isinstance(after, Untranslatable):
                    raise after
                check_score(after.score, package.lowest_score)
                check_length(before, after.text)
                check_repetition(before, after.text)
                check_difference(before, after.text)
            self.said = [after.text for after in said if isinstance(after, Said)]
            check_script(" ".join(self.said), package.direction[1])
        except Untranslatable as failure:
            self.refuse(failure)

    def check_whole(self, names: Collection[str], target: str) -> None:
        """Refuse the text if anything protected, or a name, is not in it as it was."""
        try:
            if self.failure is None:
                whole = join(self.parts, self.said)
                check_marks(self.text, whole)
                check_names(self.text, whole, names, target)
        except Untranslatable as failure:
            self.refuse(failure)


def _begin(text: str) -> _Draft:
    if len(text) > LONGEST:
        return _Draft(text, failure=TooLong())
    parts = cut(text)
    return _Draft(text, parts, [part.text for part in parts if part.words])


def _name(package: Package) -> str:
    return f"argos {package.from_code}-{package.to_code} {package.version}".strip()
