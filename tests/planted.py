"""Words that people tell, in every script that Kummi's languages are written in, and how they might be found again."""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Iterator

# A name, a child's name, a part of the town and words.
PLANTED = {
    "Latin": (
        "Zubeida Jääskeläinen",
        "Mwanajuma",
        "Lehtikangas 7",
        "Call me on +358 40 7654321, I bake täytekakku",
    ),
    "Arabic": ("زبيدة الكرديّة", "ڕێزان", "حي اللوز", "رقمي ٠٤٠٧٦٥٤٣٢١ وأحب الخبز"),
    "Cyrillic": ("Зінаїда Ґалаґан", "Їжачок", "Яблуневий сад", "Мій номер 0407654322, люблю вишивати"),
    "Ethiopic": ("ዘውዲቱ ተስፋዬ", "ሚኪኤሌ", "ኣስመራ ጎደና", "ቁጽረይ 0407654323 እዩ፡ እንጀራ እሰንክት"),
}


def and_their_parts(planted: list[str]) -> list[str]:
    """The words, and each longer word of them by itself."""
    return planted + [word for words in planted for word in words.split() if len(word) > 4]


def forms(words: str) -> Iterator[bytes]:
    """How words may stand in a file: plain, as UTF-16, escaped in JSON, in hexadecimal, and within base64."""
    plain = words.encode()
    yield plain
    yield words.encode("utf-16-le")
    yield words.encode("utf-16-be")
    yield json.dumps(words)[1:-1].encode()
    yield plain.hex().encode()
    for before in range(3):
        yield b64encode(b"x" * before + plain)[4:-4]


def found(planted: list[str], content: bytes) -> list[str]:
    """Those of the words that stand in a file in some form."""
    return [words for words in planted if any(form in content for form in forms(words))]
