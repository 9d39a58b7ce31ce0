"""Understanding what people type: the words on a button, a number, or a word that commands."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Literal, get_args

from translations.catalogues import Catalogues, catalogues
from translations.recordings import recordings
from translations.sources import Source

Control = Literal["stop", "help", "cancel", "back", "restart", "menu", "language"]
CONTROLS: tuple[Control, ...] = get_args(Control)

# No button and no command is longer; a longer text is never one, and is not worth folding.
_LONGEST = 200
_COMMA = re.compile("[,،፣、]")
_UNSEEN = frozenset({"Cc", "Cf", "Mn", "Me"})  # the last two make a keycap of a digit
_NUMBER = re.compile(r"(\d{1,18})[.)]?")

# Characters and ranges of characters that count for nothing.
_MARKS = (
    "\u0640",  # the stretching line of Arabic writing
    "\u0610\u061a",  # its vowel signs, which are mostly left out
    "\u064b\u065f",
    "\u0670",
    "\u06d6\u06dc",
    "\u06df\u06e4",
    "\ufe00\ufe0f",  # variation selectors
    "\U000e0100\U000e01ef",
)


class _Folding(dict[int, str]):
    """Maps each character to what it counts for when words are compared; worked out when first met."""

    # Letters that keyboards and habits exchange in Arabic script, and apostrophes, that people leave out.
    _SAME = dict(zip("ىیکڪأإآٱة", "ييككااااه", strict=True)) | dict.fromkeys("'’‘ʼ`´", "")

    def __missing__(self, code: int) -> str:
        self[code] = folded = self._fold(chr(code))
        return folded

    def _fold(self, char: str) -> str:
        if char in self._SAME:
            return self._SAME[char]
        category = unicodedata.category(char)
        if category == "Nd":
            return str(unicodedata.decimal(char))
        if char.isspace() or category[0] in "PZ" or category in ("So", "Sm"):
            return " "
        if category[0] == "C" or category in ("Me", "Sk") or _is_mark(char):
            return ""
        return char


def _is_mark(char: str) -> bool:
    return any(edges[0] <= char <= edges[-1] for edges in _MARKS)


_folding = _Folding()


def normalise(text: str) -> str:
    """The text without what people write differently: case, signs, pictograms, marks, spaces, digits."""
    before = ""
    while text != before:  # leaving a sign out can bring letters together that Unicode then joins
        before = text
        text = " ".join(unicodedata.normalize("NFKC", text).casefold().translate(_folding).split())
    return text


def digits(text: str) -> int | None:
    """A whole number typed alone, in Latin, Arabic-Indic, Persian or any other decimal digits; else None."""
    if len(text) > _LONGEST:
        return None
    text = unicodedata.normalize("NFKC", text)
    number = _NUMBER.fullmatch("".join(c for c in text if unicodedata.category(c) not in _UNSEEN).strip())
    return int(number[1]) if number else None


def get_ready() -> None:
    """Learn now what typed words mean, so that no first message waits for it; what is said is parsed when it is."""
    _vocabulary()
    recordings()


def meanings(text: str) -> frozenset[str]:
    """The ids of the messages that `text` names in any language.

    A message is named by its whole text, unless that needs values, and by each of its `.also` words.
    """
    if len(text) > _LONGEST:
        return frozenset()
    return _vocabulary().messages.get(_key(text), frozenset())


def control(text: str) -> Control | None:
    """The command that the whole text is in any of our languages, or None. 'stop' comes before all others."""
    if len(text) > _LONGEST:
        return None
    return _vocabulary().controls.get(_key(text))


@dataclass(frozen=True)
class Vocabulary:
    """What is understood: keys of texts to message ids, and to commands."""

    messages: Mapping[str, frozenset[str]]
    controls: Mapping[str, Control]


def learn(words: Catalogues) -> Vocabulary:
    """Read the vocabulary of all languages out of the catalogues."""
    messages: dict[str, set[str]] = defaultdict(set)
    controls: dict[str, Control] = {}
    for language in words.languages:
        for source in words[language].sources.values():
            if not source.name.startswith(("control-", "-")):
                for text in _names(words, language, source):
                    messages[_key(text)].add(source.name)
    for name in reversed(CONTROLS):  # so that the first command wins a word that two of them list
        for language in words.languages:
            for word in _COMMA.split(words.label(language, f"control-{name}")):
                controls[_key(word)] = name
    messages.pop("", None)
    controls.pop("", None)
    return Vocabulary({key: frozenset(ids) for key, ids in messages.items()}, controls)


def _names(words: Catalogues, language: str, source: Source) -> Iterator[str]:
    label, also = _read(words, language, source)
    if len(label) <= _LONGEST:
        yield label
    yield from _COMMA.split(also)


def _read(words: Catalogues, language: str, source: Source) -> tuple[str, str]:
    """An entry's whole text, "" if that needs values, and its `.also` words; parsed only if it has more than words."""
    if source.is_plain:
        return source.words[""], source.words.get("also", "")
    if source.is_only_composed:
        return "", ""
    catalogue = words[language]
    fixed = source.name in catalogue and not catalogue.variables(source.name)
    label = words.label(language, source.name) if fixed else ""
    return label, catalogue.attribute(source.name, "also")


@cache
def _vocabulary() -> Vocabulary:
    return learn(catalogues())


def _key(text: str) -> str:
    """What a text is looked up by: its words, or if it has none each of its pictograms once (👍👍 answers too)."""
    return normalise(text) or "".join(dict.fromkeys(c for c in text if unicodedata.category(c) == "So"))


def in_latin_digits(text: str) -> str:
    """The text with every decimal digit of any script as 0-9, all else left alone."""
    return "".join(str(unicodedata.decimal(c)) if unicodedata.category(c) == "Nd" else c for c in text)
