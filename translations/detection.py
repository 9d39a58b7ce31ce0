"""Noticing that somebody writes in another of our languages than the one they chose.

The chosen language wins in all doubt: nothing here decides, it only makes Kummi ask. A text counts as another language
when all of this holds:

- without links, user names, digits and words with a capital (names), enough words are left;
- letters that only one of our languages has say so, or CLD2 (compiled into its wheel, no network) calls the whole of it
  reliable;
- of the commonest words (`data/commonest.toml`) no language has more in it; and of those that only one of the two has,
  it holds over three times as many of that language's as of the chosen one's. This keeps out names, words that all the
  world shares, and texts that mix the two.

Of 84 sentences as people chat, 6 in each of the 14 languages, 83 are recognised whatever other language was chosen (one
in Russian is missed, as CLD2 is not sure of it) and none is taken for a wrong one; nor is any of some forty texts in
further languages, in transliteration, mixed or too short (`tests/translations/test_detection.py`).
"""

import re
import tomllib
import unicodedata
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import pycld2

from translations.languages import closest

_LONGEST = 2_000  # more characters say no more
_FEWEST_WORDS, _FEWEST_LETTERS = 4, 14
_COMMONEST = Path(__file__).parent / "data" / "commonest.toml"

_NO_WORDS = re.compile(r"://|@|^www\.|^[#/]\w")
_WORD = re.compile(r"[^\W\d_]+(?:['’ʼ][^\W\d_]+)*")
_APOSTROPHES = str.maketrans("’ʼ", "''")

# Letters of the Arabic script that, of our languages, only this one writes; and those of languages that we do not have.
_OWN = {"ckb": frozenset("ێۆڵڕە"), "ps": frozenset("ټډړږښڼۍځڅ")}
_STRANGE = frozenset("ٹڈڑںےہۇۈۋٻٿڊڏڙڻ")


def differs(text: str, chosen: str) -> str | None:
    """The code of our language that `text` is surely in, when that is not the `chosen` one; else None."""
    words = _words(text[:_LONGEST])
    if len(words) < _FEWEST_WORDS or sum(map(len, words)) < _FEWEST_LETTERS:
        return None
    found = _by_letters(words) or _by_pairs_of_letters(words)
    if found is None or found == chosen:
        return None
    common = {code: sum(word in some for word in words) for code, some in _commonest().items()}
    if common[found] < max(common.values()):
        return None
    these, those = _commonest()[found], _commonest().get(chosen, frozenset())
    here, there = (sum(word in some for word in words) for some in (these - those, those - these))
    return found if here > 3 * there else None


def is_common(word: str) -> bool:
    """Whether the word is one of the commonest of any of our languages."""
    return any(word.lower() in words for words in _commonest().values())


def _words(text: str) -> list[str]:
    """The words that may tell the language: no links, no user names, and nothing with a capital."""
    text = " ".join(piece for piece in text.split() if not _NO_WORDS.search(piece))
    text = unicodedata.normalize("NFC", text)
    text = "".join(char for char in text if unicodedata.category(char) != "Mn")
    if text.isupper():
        text = text.lower()
    return [word.translate(_APOSTROPHES) for word in _WORD.findall(text) if word == word.lower()]


def _by_letters(words: list[str]) -> str | None:
    if any(_STRANGE & set(word) for word in words):
        return None
    having = {code: sum(bool(own & set(word)) for word in words) for code, own in _OWN.items()}
    code = max(having, key=lambda code: having[code])
    alone = sum(having.values()) == having[code]
    return closest(code) if alone and having[code] * 3 >= len(words) else None


def _by_pairs_of_letters(words: list[str]) -> str | None:
    """What CLD2 is sure of, when it finds that language alone."""
    reliable, _, details = pycld2.detect(" ".join(words).encode(), isPlainText=True)
    codes = [code for _, code, percent, _ in details if percent]
    return closest(codes[0]) if reliable and len(codes) == 1 and codes[0] != "un" else None


@cache
def _commonest() -> Mapping[str, frozenset[str]]:
    lists = tomllib.loads(_COMMONEST.read_text(encoding="utf-8"))
    return {code: frozenset(words.split()) for code, words in lists.items()}
