"""Writing words the way models have seen them: composed letters, the language's own keyboard, no shouting."""

from __future__ import annotations

import re
import unicodedata

from translations.machine.protected import in_24_hours

# Signs that only steer how text is laid out. The joiners stay: Persian words are written with them.
_UNSEEN = dict.fromkeys(
    [0x00AD, 0x200B, 0x200E, 0x200F, 0x061C, *range(0x202A, 0x202F), *range(0x2060, 0x206A), 0xFEFF, 0x0640]
)

# Keyboards of one language are used for another, and their letters look the same on a screen.
_LETTERS = {
    "ar": str.maketrans("یک", "يك"),
    "prs": str.maketrans("يىك", "ییک"),
}

# A single word in capitals, up to this length, may well be an abbreviation: OK, SOS, YMCA.
_ABBREVIATION = 4
_SHOUTED = 0.9  # of the letters

_FIRST = re.compile(r"(?:^|[.!?…]\s+)\w")  # of each sentence


def tidy(text: str, language: str) -> str:
    """The words as a model of `language` (one of our codes) reads them best."""
    text = unicodedata.normalize("NFC", text).translate(_UNSEEN)
    text = "".join(" " if unicodedata.category(char) == "Cc" else char for char in text)
    text = " ".join(text.translate(_LETTERS.get(language, {})).split())
    return in_24_hours(_lower(text) if _shouts(text) else text)


def _shouts(text: str) -> bool:
    letters = [char for char in text if char.isalpha()]
    if len(letters) <= _ABBREVIATION and len(text.split()) == 1:
        return False
    return len(letters) > 1 and sum(char.isupper() for char in letters) >= _SHOUTED * len(letters)


def _lower(text: str) -> str:
    return _FIRST.sub(lambda first: first.group().upper(), text.lower())
