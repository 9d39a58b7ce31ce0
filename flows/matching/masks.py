"""Sets of languages, times and categories as bits of whole numbers, so that thousands are compared at once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from flows.vocabulary import CATEGORIES, SLOTS, SPOKEN

# "Another language" may be two different ones, so it has no bit: nobody shares it.
LANGUAGES: Sequence[str] = tuple(code for code in SPOKEN if code != "other")


def language_mask(codes: Iterable[str]) -> int:
    """The languages among `codes` as bits."""
    return _mask(codes, _LANGUAGE)


def slot_mask(slots: Iterable[str]) -> int:
    """Parts of the week as bits."""
    return _mask(slots, _SLOT)


def category_mask(categories: Iterable[str]) -> int:
    """Categories of wishes as bits."""
    return _mask(categories, _CATEGORY)


def languages_in(mask: int) -> list[str]:
    """The languages whose bits are set."""
    return _names(mask, LANGUAGES)


def slots_in(mask: int) -> list[str]:
    """The parts of the week whose bits are set, in the order of the week."""
    return _names(mask, SLOTS)


def categories_in(mask: int) -> list[str]:
    """The categories whose bits are set."""
    return _names(mask, CATEGORIES)


_LANGUAGE = {code: 1 << at for at, code in enumerate(LANGUAGES)}
_SLOT = {slot: 1 << at for at, slot in enumerate(SLOTS)}
_CATEGORY = {category: 1 << at for at, category in enumerate(CATEGORIES)}


def _mask(names: Iterable[str], bits: dict[str, int]) -> int:
    mask = 0
    for name in names:
        mask |= bits.get(name, 0)
    return mask


def _names(mask: int, names: Sequence[str]) -> list[str]:
    return [name for at, name in enumerate(names) if mask >> at & 1]
