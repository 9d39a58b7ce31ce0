"""Lists of wordings that people check, and how a text is searched for them.

A list has one wording a line: `*` stands for any letters at the beginning or end of a word, `…` for up to three words
in between. Case, accents, signs, the letters that keyboards exchange, and apostrophes do not matter.
"""

import re
import tomllib
import unicodedata
from collections.abc import Iterable
from pathlib import Path

from translations.heard import normalise

DATA = Path(__file__).parent / "data"
NOTHING = " | "  # put in place of what is passed over: no folded text holds it, so nothing is found across it

_BETWEEN = r"(?: \S+){0,3} "
_JOINER = "\u200c"  # what it parts in a list is written with it, with a space or as one word

# French puts a short word before an apostrophe; any other apostrophe is left out, as people leave it out.
_ELISION = re.compile(r"\b([cdjlmnst]|qu)['’ʼ`´](?=\w{2})", re.IGNORECASE)
_ACCENTS = frozenset("\u0300\u0301\u0302\u0303\u0327")  # not the dots and rings that make other letters
# Letters that people exchange, beyond those that `normalise` knows: Kurdish, Pashto, Russian, and the rows of Ge'ez
# letters that sound the same.
_SAME = str.maketrans("ڕڵۆێەھہېۍےئؤګёአ", "رلويهههييييوگеኣ") | {
    other + vowel: one + vowel for other, one in ((0x1340, 0x1338), (0x1220, 0x1230)) for vowel in range(7)
}


def read_lists(path: Path) -> dict[str, list[str]]:
    """The wordings in a file by the name of their list; none when there is no such file."""
    lists = tomllib.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    return {name: lines.strip().splitlines() for name, lines in lists.items()}


def any_of(wordings: Iterable[str]) -> re.Pattern[str]:
    """A pattern that finds each of the wordings in a folded text, as whole words."""
    return re.compile(rf"(?<!\S)(?:{'|'.join(_pattern(wording) for wording in wordings)})(?!\S)")


def fold(text: str) -> str:
    """The text without what people write differently; words are divided by single spaces."""
    text = normalise(_separate(text))
    bare = (char for char in unicodedata.normalize("NFD", text) if char not in _ACCENTS)
    return unicodedata.normalize("NFC", "".join(bare)).translate(_SAME)


def _pattern(wording: str) -> str:
    return _BETWEEN.join(" ".join(map(_word, part.split())) for part in _separate(wording).split("…"))


def _word(word: str) -> str:
    before, after = (r"\w*" if edge == "*" else "" for edge in (word[0], word[-1]))
    pieces = [re.escape(fold(piece)).replace(r"\ ", " ") for piece in word.strip("*").split(_JOINER)]
    if after:
        pieces[-1] = _open_up(pieces[-1])
    return before + " ?".join(pieces) + after


def _open_up(stem: str) -> str:
    """In Ge'ez script an ending changes the last sign of the stem, within its row of eight vowels."""
    row = ord(stem[-1]) & ~7
    return f"{stem[:-1]}[{chr(row)}-{chr(row + 7)}]" if 0x1200 <= row < 0x1360 else stem


def _separate(text: str) -> str:
    return _ELISION.sub(r"\1 ", text)
