"""How a name sounds, roughly: so that it is known again when somebody writes it in another script.

Every script is taken down to the same few Latin letters. What languages hear or write differently falls together
(k and q, s and sh, u and w), so two sounds that are equal are only likely to be the same name.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from translations.detection import is_common

_ARABIC = {
    "a": "اأإآٱةەع",
    "b": "ب",
    "d": "دضډ",
    "f": "ف",
    "g": "غگږ",
    "h": "هحھخ",
    "i": "يىیئجېۍێ",
    "k": "كکق",
    "l": "لڵ",
    "m": "م",
    "n": "نڼ",
    "p": "پ",
    "r": "رڕړ",
    "s": "سشصثښڅچ",
    "t": "تطټ",
    "u": "وؤۆڤ",
    "z": "زذظژځ",
}
_CYRILLIC = {
    "a": "аяеёєэ",
    "b": "б",
    "d": "д",
    "f": "ф",
    "g": "гґ",
    "i": "иіїйы",
    "h": "х",
    "k": "к",
    "l": "л",
    "m": "м",
    "n": "н",
    "p": "п",
    "r": "р",
    "s": "сшщчц",
    "t": "т",
    "u": "уоюв",
    "z": "зж",
}
_LATIN = {"a": "e", "i": "yj", "u": "ovw", "k": "qc"}
_TOGETHER = (
    ("sh", "s"),
    ("ch", "s"),
    ("sch", "s"),
    ("kh", "h"),
    ("gh", "g"),
    ("th", "t"),
    ("ph", "f"),
    ("x", "ks"),
)
_SPLIT = (("я", "иа"), ("ю", "иу"), ("ё", "иа"))
# Ge'ez signs stand in rows of eight, a row for a consonant and a place in it for the vowel after it.
_GEEZ_ROWS = "hlhmsrsskkkkbutshhnn-kkkku-zziddigggtspssfp"
_GEEZ_FIRST, _GEEZ_VOWELS = 0x1200, ("a", "u", "i", "a", "a", "", "u", "ua")
_BEFORE = {"arabic": "وفبلكک", "geez": "ንብዝ"}  # short words that are written together with what follows
_SCRIPTS = {
    "arabic": "[\u0600-\u06ff]",
    "geez": "[\u1200-\u137f]",
    "cyrillic": "[\u0400-\u04ff]",
    "latin": "[a-zA-ZÀ-ɏ]",
}
_LONG = 4  # sounds from which a name may have an ending


def script_of(word: str) -> str:
    """The script that a word begins in; "" for one that is not known here."""
    return next((name for name, letters in _SCRIPTS.items() if re.match(letters, word)), "")


def sounds_like(word: str, name: str) -> bool:
    """Whether a word is likely to be the name in another script, with an ending or a short word before it."""
    script = script_of(word)
    if not script or script_of(name) in ("", script) or is_common(word):
        return False
    forms = [word] + ([word[1:]] if word[0] in _BEFORE.get(script, "") else [])
    with_vowels = "arabic" not in (script, script_of(name))
    return any(_same(sound(form), sound(name), with_vowels) for form in forms if not is_common(form))


@cache
def sound(word: str) -> str:
    """The word in the few letters of all scripts."""
    plain = "".join(
        char for char in unicodedata.normalize("NFKD", word.lower()) if not unicodedata.combining(char)
    )
    for letters, one in (*_TOGETHER, *_SPLIT):
        plain = plain.replace(letters, one)
    heard = "".join(map(_heard, plain))
    return re.sub(r"(.)\1+", r"\1", heard).removesuffix("h")


def _same(heard: str, known: str, with_vowels: bool) -> bool:
    if heard == known:
        return len(known) > 2
    stem = known.rstrip("aiu")
    if len(stem) >= _LONG and heard.startswith(stem) and len(stem) < len(heard) <= len(known) + 4:
        return True
    if with_vowels or heard[:1] != known[:1] or len(heard) > len(known):
        return False
    return len(_bones(known)) > 2 and _bones(heard) == _bones(known)


def _bones(heard: str) -> str:
    """The consonants: all that the Arabic script always writes."""
    return re.sub("[aiu]", "", heard)


@cache
def _heard(char: str) -> str:
    place = ord(char) - _GEEZ_FIRST
    if 0 <= place < 8 * len(_GEEZ_ROWS):
        return _GEEZ_ROWS[place // 8].replace("-", "") + _GEEZ_VOWELS[place % 8]
    for table in (_ARABIC, _CYRILLIC, _LATIN):
        for one, letters in table.items():
            if char in letters:
                return one
    return char if char.isascii() and char.isalpha() else ""
