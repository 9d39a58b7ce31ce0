"""The phrasebook: exact sentences that a pair sends each other with one tap, the same in every language."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal, cast

from translations.catalogues import Catalogue, Catalogues, catalogues
from translations.heard import normalise
from translations.languages import DEFAULT

Asked = Literal["time", "day"]

# No phrase is longer, so a longer text is not worth folding.
_LONGEST = 120
_QUESTION = re.compile("[?？؟⸮፧]")  # not the Greek one, which Unicode takes for a semicolon
_COMMA = re.compile("[,،፣、]")
_TOPIC = re.compile(r"phrases-(\w+)")
_PHRASE = re.compile(r"phrase-(\w+)-[\w-]+")


@dataclass(frozen=True)
class Phrase:
    """A sentence of the phrasebook: its message, and the value to ask for before it can be sent, if any."""

    id: str
    asks: Asked | None = None


@dataclass(frozen=True)
class Topic:
    """Phrases that belong together; `id` is the message that names them on a button."""

    id: str
    phrases: tuple[Phrase, ...]


class Phrasebook:
    """The phrases of `words`, in the order of the English catalogue; a language is learnt when first looked into."""

    def __init__(self, words: Catalogues) -> None:
        self._words = words
        self._known: dict[str, Mapping[tuple[str, bool], str]] = {}
        self.topics = _read_topics(words[DEFAULT])
        self.phrases = {phrase.id: phrase for topic in self.topics for phrase in topic.phrases}

    def find(self, text: str, language: str) -> str | None:
        """The id of the phrase that the whole `text` says in `language`; None when no phrase says just that.

        Case, pictograms, marks and spaces do not matter, a question mark does: in many languages it alone tells
        "can you come?" from "you can come". Phrases with a value in them are not found.
        """
        if len(text) > _LONGEST:
            return None
        known = self._known.get(language)
        if known is None:
            known = self._known[language] = self._learn(language)
        return known.get((normalise(text), bool(_QUESTION.search(text))))

    def say(self, id: str, language: str, args: Mapping[str, Any] | None = None) -> str:
        """The phrase as plain text in `language`. Raises UnknownMessage, Unrenderable or Unshowable."""
        return self._words.label(language, id, args)

    def _learn(self, language: str) -> Mapping[tuple[str, bool], str]:
        known: dict[tuple[str, bool], str] = {}
        if language not in self._words.languages:
            return known
        catalogue = self._words[language]
        for phrase in self.phrases.values():
            if phrase.asks or phrase.id not in catalogue:
                continue
            text = self._words.label(language, phrase.id)
            asks = bool(_QUESTION.search(text))
            known.setdefault((normalise(text), asks), phrase.id)
            for wording in _COMMA.split(catalogue.attribute(phrase.id, "also")):
                for marked in {
                    asks,
                    False,
                }:  # a question may be typed without its mark where translators say so
                    known.setdefault((normalise(wording), marked), phrase.id)
        return {key: id for key, id in known.items() if key[0]}


def _read_topics(catalogue: Catalogue) -> tuple[Topic, ...]:
    found: dict[str, list[Phrase]] = {}
    named: dict[str, str] = {}
    for id in catalogue:
        if phrase := _PHRASE.fullmatch(id):
            asked = next(iter(catalogue.variables(id)), None)
            found.setdefault(phrase[1], []).append(Phrase(id, cast(Asked | None, asked)))
        elif topic := _TOPIC.fullmatch(id):
            named[topic[1]] = id
    return tuple(Topic(id, tuple(found[name])) for name, id in named.items() if name in found)


@cache
def phrasebook() -> Phrasebook:
    """The phrasebook of the product, read once."""
    return Phrasebook(catalogues())
