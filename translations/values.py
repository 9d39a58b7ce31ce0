"""Values inside messages: how each type of value is written in the reader's language."""

from collections.abc import Callable
from datetime import date, datetime, time
from typing import Any

from babel import Locale
from babel.lists import format_list
from fluent.runtime.types import FluentType, fluent_number

from translations.dates import clock, long_day, short_day
from translations.errors import Unshowable
from translations.languages import Language
from translations.numbers import has_right_to_left, keep_together
from translations.words import Word

ISOLATE, POP = "\u2068", "\u2069"  # FIRST STRONG ISOLATE, POP DIRECTIONAL ISOLATE

# A person's own text must not turn the direction of what stands after it, so its bidi controls go.
_BIDI = dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A)])
_HTML = {**_BIDI, ord("&"): "&amp;", ord("<"): "&lt;", ord(">"): "&gt;"}

Put = Callable[[Word], str]
"""Puts a word in the reader's language, in the same style (HTML or plain) as the text around it."""


class Shown(FluentType):
    """A value ready to stand in a message, that a selector still compares by its raw text.

    Fluent's own isolation would wrap every placeable, plurals and words of our own too, and a string wrapped
    beforehand would no longer match a selector. Here only what may have another direction is wrapped.
    """

    def __init__(self, raw: str, written: str) -> None:
        self.raw = raw
        self.written = written

    def format(self, locale: Locale) -> str:
        return self.written

    def __eq__(self, other: object) -> bool:
        return self.raw == (other.raw if isinstance(other, Shown) else other)

    def __hash__(self) -> int:
        return hash(self.raw)


def show(value: Any, language: Language, put: Put, plain: bool) -> FluentType:
    """Write `value` for a reader of `language`; `plain` leaves out escaping and isolation, for buttons.

    A whole number is written with the language's grouping: pass what is a name, not an amount, as `str`.
    Raises Unshowable for a moment without its time zone and for types not known here.
    """
    match value:
        case str():
            return Shown(value, value.translate(_BIDI) if plain else _isolate(_own_words(value, language)))
        case bool():
            return _same("yes" if value else "no")
        case int() | float():
            return fluent_number(value)
        case Word():
            return _same(put(value))
        case datetime():
            return _show_moment(value, language, put, plain)
        case date():
            return _keep_whole(long_day(value, language), language, plain)
        case time():
            return _keep_whole(clock(value.replace(tzinfo=None), language), language, plain)
        case list() | tuple():
            items = [show(item, language, put, plain).format(language.locale) for item in value]
            return _same(_join(items, language))
        case None:
            return _same("")
        case FluentType():
            return value
    raise Unshowable(type(value).__name__)


def _show_moment(moment: datetime, language: Language, put: Put, plain: bool) -> Shown:
    if moment.tzinfo is None:
        raise Unshowable("a datetime without its time zone")
    day = _keep_whole(short_day(moment.date(), language), language, plain)
    return _same(put(Word("moment", {"day": day, "time": moment.time()})))


def _own_words(value: str, language: Language) -> str:
    """Someone's words, escaped; their telephone numbers stay readable from whichever side the text runs."""
    text = value.translate(_HTML)
    if language.direction == "rtl" or has_right_to_left(text):
        return keep_together(text)
    return text


def _keep_whole(text: str, language: Language, plain: bool) -> Shown:
    """Numbers with dots and colons fall apart in right-to-left text unless they are kept by themselves."""
    return _same(text if plain or language.direction == "ltr" else _isolate(text))


def _join(items: list[str], language: Language) -> str:
    try:
        return format_list(items, locale=language.locale)
    except (KeyError, ValueError):  # a locale for which CLDR has no list pattern
        return ", ".join(items)


def _isolate(text: str) -> str:
    return f"{ISOLATE}{text}{POP}" if text else ""


def _same(text: str) -> Shown:
    return Shown(text, text)
