"""What must come through a translation untouched, and the text between it.

Links, e-mail addresses, phone numbers, @names, words with an underscore and pictograms are cut out: a model garbles
them, and the words to their left and right are mostly whole phrases without them. Numbers, times and dates stay in
their sentence, because a sentence broken at its number ("we meet at | 5 | at the library") is translated badly,
while models mostly copy digits; whether they did is counted afterwards. A line without a letter is never given to a
model at all.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from translations.heard import in_latin_digits

_EMAIL = r"(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
_LINK = (
    r"(?:(?<![^\W_])(?:https?://|www\.)[^\s<>«»“”\u200b-\u200f\u202a-\u202e\u2066-\u2069،؛؟]*[\w/#=&%-]"
    r"|(?<![\w.-])(?:[a-z0-9-]+\.)+(?:com|net|org|info|edu|gov|eu|fi|se)(?![\w-])(?:/[\w/.#?=&%~-]*[\w/])?)"
)
_NAME = r"(?<!\w)[@#]\w+"
_PHONE = (
    r"(?<![\w+])\(?(?:\+\d|[0٠۰])\d[\d \u00a0()-]{4,}\d(?!\w)"
    r"|(?<![\w+])\d(?:[ \u00a0()-]?\d){8,}(?!\w)"
)
_UNDERSCORED = r"(?<!\S)[^\s_▁]*[_▁]\S*"
_PICTURE = (
    r"[\U0001f000-\U0001faff\u2190-\u21ff\u2300-\u23ff\u25a0-\u27bf\u2900-\u297f\u2b00-\u2bff"
    r"\u3030\u303d\u3297\u3299©®‼⁉™]"
)
_PICTOGRAM = (
    r"[0-9#*]\ufe0f?\u20e3"
    rf"|{_PICTURE}[\ufe0e\ufe0f\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f]*"
    rf"(?:\u200d{_PICTURE}[\ufe0e\ufe0f\U0001f3fb-\U0001f3ff]*)*"
)
_FACE = r"(?<![\w:;])(?:[:;=]['’]?-?[()DPp3/|*](?!\w)|<3(?!\d))"

_FIXED = re.compile(
    "|".join((_EMAIL, _LINK, _UNDERSCORED, _NAME, _PICTOGRAM, _FACE, _PHONE)), re.IGNORECASE | re.UNICODE
)
_SPACE = " \u00a0\u202f"
_NUMBER = re.compile(
    rf"\d{{4}}-\d\d-\d\d(?!\d)|(?<!\d)\d{{1,3}}(?:[{_SPACE}]\d{{3}})+(?!\d)|\d+(?:[.,:/'’٫٬]\d+)*"
)
_THOUSANDS = re.compile(rf"\d{{1,3}}(?:[.,'’٬{_SPACE}]\d{{3}})+")
_HALF_DAYS = re.compile(
    r"(?<![\w.,:/-])(\d{1,2})(?:[:.](\d\d))?[ \u00a0\u202f]?([ap])(?:\.[ \u00a0\u202f]?m\.(?!\w)|m(?!\w))",
    re.IGNORECASE,
)
# What stands before the first word of a part belongs to no sentence: a dash, a comma after a link.
_AROUND = re.compile(r"([\s.,;:!?)\]…،؛؟፣።·•*–—-]*)(.*?)(\s*)", re.DOTALL)


@dataclass(frozen=True)
class Part:
    """A stretch of a message: words to translate, with what surrounds them, or something to keep as it is."""

    text: str
    words: bool
    before: str = ""
    after: str = ""


def cut(text: str) -> tuple[Part, ...]:
    """The text in parts; joined again unchanged they give the very same text."""
    parts: list[Part] = []
    at = 0
    for fixed in [*_FIXED.finditer(text), None]:
        for line in text[at : fixed.start() if fixed else len(text)].splitlines(keepends=True):
            parts.append(_part(line))
        if fixed:
            parts.append(Part(fixed.group(), words=False))
            at = fixed.end()
    return tuple(parts)


def join(parts: Sequence[Part], put: Sequence[str]) -> str:
    """The parts in one text, with `put` in the place of each part that is words, in order."""
    said = iter(put)
    return "".join(f"{part.before}{next(said) if part.words else part.text}{part.after}" for part in parts)


def marks(text: str) -> Counter[str]:
    """Everything protected in a text, with how often it stands there.

    A number counts the same in the digits of any script, with or without marks at its thousands, and a time the same
    with a full stop or a colon: 17:30, 17.30, ١٧:٣٠ and 5:30 pm are one.
    """
    counted: Counter[str] = Counter()
    at = 0
    for fixed in [*_FIXED.finditer(text), None]:
        between = in_24_hours(in_latin_digits(text[at : fixed.start() if fixed else len(text)]))
        counted.update(_canonical(number) for number in _NUMBER.findall(between))
        if fixed:
            counted[fixed.group()] += 1
            at = fixed.end()
    return counted


def in_24_hours(text: str) -> str:
    """The text with its times of am and pm counted through the day.

    A machine turns 7:30 pm into 7:30 in a language that does not part the day, which is twelve hours early.
    """
    return _HALF_DAYS.sub(_counted_through, text)


def _counted_through(time: re.Match[str]) -> str:
    hour, minute, half = time.groups()
    if not 1 <= int(hour) <= 12:
        return time.group()
    return f"{int(hour) % 12 + (12 if half in 'pP' else 0)}:{minute or '00'}"


def _part(line: str) -> Part:
    around = _AROUND.fullmatch(line)
    assert around is not None  # the pattern fits any text
    before, words, after = around.groups()
    if not any(char.isalpha() for char in words):
        return Part(line, words=False)
    return Part(words, words=True, before=before, after=after)


def _canonical(number: str) -> str:
    if _THOUSANDS.fullmatch(number):
        return "".join(char for char in number if char.isdigit())
    groups = re.split(r"\D", number)
    return ".".join(group[1:] if len(group) == 2 and group[0] == "0" else group for group in groups)
