"""Refusing what a machine should not be believed: each guard raises its own Untranslatable."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection
from functools import cache

from translations.errors import Altered, Copied, Repeated, Unsure, WrongLength, WrongScript
from translations.heard import normalise
from translations.languages import LANGUAGES
from translations.machine.protected import marks

# The mean natural logarithm of a token's probability below which a model is not believed: on average it gave its
# tokens less than 37 %. A cautious start, not yet held against public packages; a package's metadata can state its
# own as "lowest_score".
LOWEST_SCORE = -1.0

_SHARE = 0.5  # of the letters, that must be in the language's own script
_LONGER, _MORE = 3, 20  # how many times longer the other language may be, and this many letters besides
_WORDS_THAT_MAY_STAY = 3  # names, places and loan words are the same in both languages
_LOOP = re.compile(r"(\S.{0,39}?)\1{2,}", re.DOTALL)
_SHORTEST_LOOP = 12
_BROKEN = ("\ufffd", "⁇", "<unk>")


def check_script(text: str, language: str) -> None:
    """Raise WrongScript unless the letters are mostly those of `language` (one of our codes)."""
    letters = [char for char in text if char.isalpha()]
    own = sum(_script(char) == _script_of(language) for char in letters)
    if own < _SHARE * len(letters):
        raise WrongScript


def check_length(text: str, put: str) -> None:
    """Raise WrongLength if one of the two has far more letters than the other, or none."""
    before, after = _letters(text), _letters(put)
    if not after or after > _LONGER * before + _MORE or before > _LONGER * after + _MORE:
        raise WrongLength


def check_repetition(text: str, put: str) -> None:
    """Raise Repeated if the same is said three times on end, unless the writer did so too."""
    if _loops(put) and not _loops(text):
        raise Repeated


def check_difference(text: str, put: str) -> None:
    """Raise Copied if more than a few words came out as they went in."""
    words = normalise(text)
    if len(words.split()) > _WORDS_THAT_MAY_STAY and words == normalise(put):
        raise Copied


def check_score(score: float, lowest: float = LOWEST_SCORE) -> None:
    """Raise Unsure for a mean score a token (a natural logarithm, at most 0) below `lowest`."""
    if not score >= lowest:  # also when it is not a number
        raise Unsure


def check_marks(text: str, put: str) -> None:
    """Raise Altered unless numbers, times, links, addresses, names and pictograms are all there, and no others."""
    if marks(text) != marks(put) or any(sign in put and sign not in text for sign in _BROKEN):
        raise Altered


def check_names(text: str, put: str, names: Collection[str], language: str) -> None:
    """Raise Altered unless each of these names that stands in the text stands in what was put, maybe with an ending.

    In a `language` of another script than the name's nobody can say which letters would be right: it is not checked.
    """
    for name in names:
        if (
            _script(name[:1]) == _script_of(language)
            and _says(text, name)
            and not _says(put, name, re.IGNORECASE)
        ):
            raise Altered


def _says(text: str, name: str, flags: re.RegexFlag = re.NOFLAG) -> bool:
    return re.search(rf"(?<!\w){re.escape(name)}\w{{0,4}}(?!\w)", text, flags) is not None


def _letters(text: str) -> int:
    return sum(char.isalpha() for char in text)


def _loops(text: str) -> bool:
    loop = (found.group() for found in _LOOP.finditer(" ".join(text.casefold().split()) + " "))
    return any(len(found) >= _SHORTEST_LOOP and _letters(found) for found in loop)


@cache
def _script_of(language: str) -> str:
    """The script in which a language writes its own name."""
    return _script(LANGUAGES[language].name[0])


@cache
def _script(char: str) -> str:
    return unicodedata.name(char, "").partition(" ")[0] if char else ""
