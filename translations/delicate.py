"""Noticing money, ways to reach somebody, addresses and documents in a message, so that its writer can think twice.

Words and forms are data: `data/delicate/<language>.toml` in every language, and `data/delicate/forms.toml` for numbers
and names. The words of all languages count at once: in a chat people mix them. Times, dates, prices and the number of a
bus are nothing delicate.
"""

import re
import tomllib
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Literal, get_args

from translations.heard import in_latin_digits
from translations.wordings import DATA, NOTHING, any_of, fold, read_lists

Topic = Literal["money", "phone", "address", "document"]
TOPICS: tuple[Topic, ...] = get_args(Topic)

_LISTS = DATA / "delicate"
_FORMS = _LISTS / "forms.toml"
_LONGEST = 5_000  # no message is longer
_DASH = re.compile("[\u2010-\u2015\u2212]")
_IDENTITY = "0123456789ABCDEFHJKLMNPRSTUVWXY"


@dataclass(frozen=True)
class Form:
    """A form that a number or a name has, and the sum that it must fulfil."""

    pattern: re.Pattern[str]
    check: Callable[[str], bool]

    def stands_in(self, text: str) -> bool:
        """Whether something of this form is in a text made plain."""
        return any(self.check(found[0]) for found in self.pattern.finditer(text))


def delicate(text: str) -> tuple[Topic, ...]:
    """What the message touches on, each topic once, in the order of `TOPICS`."""
    text = text[:_LONGEST]
    words, forms = _words(), _forms()
    folded, plain = fold(text), _make_plain(text)
    for harmless in _harmless():
        plain = harmless.sub(NOTHING, plain)
    return tuple(
        topic
        for topic in TOPICS
        if words[topic].search(folded) or any(form.stands_in(plain) for form in forms[topic])
    )


def _make_plain(text: str) -> str:
    """The text with digits 0-9, plain hyphens and plain spaces, and without marks that are not seen."""
    text = in_latin_digits(unicodedata.normalize("NFKC", text))
    text = "".join(char for char in text if unicodedata.category(char) != "Cf")
    return _DASH.sub("-", text)


@cache
def _words() -> Mapping[Topic, re.Pattern[str]]:
    wordings: dict[str, list[str]] = defaultdict(list)
    for path in sorted(_LISTS.glob("*.toml")):
        if path != _FORMS:
            for name, lines in read_lists(path).items():
                wordings[name] += lines
    return {topic: any_of(wordings[topic]) for topic in TOPICS}


@cache
def _harmless() -> tuple[re.Pattern[str], ...]:
    return tuple(map(re.compile, tomllib.loads(_FORMS.read_text(encoding="utf-8"))["harmless"]))


@cache
def _forms() -> Mapping[Topic, tuple[Form, ...]]:
    listed = tomllib.loads(_FORMS.read_text(encoding="utf-8"))
    return {
        topic: tuple(
            Form(re.compile(form["form"]), _CHECKS[form.get("check", "none")]) for form in listed[topic]
        )
        for topic in TOPICS
    }


def _is_iban(number: str) -> bool:
    """ISO 13616: letters count from 10, and the whole leaves 1 when divided by 97."""
    number = number.replace(" ", "").upper()
    return int("".join(str(int(char, 36)) for char in number[4:] + number[:4])) % 97 == 1


def _is_card(number: str) -> bool:
    """ISO/IEC 7812: every second digit from the right doubled, the digits add up to a multiple of ten."""
    digits = [int(char) for char in reversed(number) if char.isdigit()]
    return (sum(digits[::2]) + sum(sum(divmod(2 * digit, 10)) for digit in digits[1::2])) % 10 == 0


def _is_identity(code: str) -> bool:
    """The last sign is the remainder of the nine digits divided by 31 (Digital and Population Data Services Agency)."""
    return _IDENTITY[int(code[:6] + code[7:10]) % 31] == code[-1].upper()


_CHECKS: Mapping[str, Callable[[str], bool]] = {
    "none": lambda _: True,
    "iban": _is_iban,
    "luhn": _is_card,
    "identity": _is_identity,
}
