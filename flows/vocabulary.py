"""The choices that several conversations share: what people wish for and like, when they are free, languages."""

from __future__ import annotations

from collections.abc import Sequence

from flows.engine import Option, Word

CATEGORIES = (
    "language",
    "friends",
    "sport",
    "nature",
    "crafts",
    "music",
    "children",
    "everyday",
    "housing",
    "studies",
    "work",
    "other",
)
DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
PARTS = ("morning", "afternoon", "evening")
SLOTS = tuple(f"{day}-{part}" for day in DAYS for part in PARTS)
LEVELS = ("basic", "good", "native")
BRIDGES = ("interpreter", "translation")  # what is fine without a shared language
BACKGROUNDS = ("any", "gladly", "rather-not")  # to meet someone with the same one
SPOKEN = (
    "fi",
    "sv",
    "en",
    "ar",
    "prs",
    "fa",
    "ps",
    "ckb",
    "kmr",
    "so",
    "sw",
    "ti",
    "uk",
    "ru",
    "fr",
    "es",
    "other",
)


def slot_word(slot: str, part: str = "part") -> Word:
    """How a slot such as "mon-evening" reads; with "sign" its part of the day is a pictogram only."""
    day, when = slot.split("-")
    return Word("slot", {"day": Word(f"day-{day}"), "part": Word(f"{part}-{when}")})


def slot_options() -> list[Option]:
    """Every part of every day of the week, to be shown in three columns."""
    return [Option(slot, slot_word(slot, part="sign")) for slot in SLOTS]


def category_words(categories: Sequence[str]) -> list[Word]:
    """How some categories read."""
    return [Word(f"category-{category}") for category in categories]


def bridges_told(*, interpreter: bool, translation: bool) -> list[str]:
    """What someone has said to be fine without a shared language, as they chose it."""
    fine = {"interpreter": interpreter, "translation": translation}
    return [bridge for bridge in BRIDGES if fine[bridge]]


def bridge_words(bridges: Sequence[str]) -> list[Word] | Word:
    """How what is fine without a shared language reads."""
    return [Word(f"bridge-{bridge}") for bridge in bridges] or Word("bridge-none")


def language_words(codes: Sequence[str]) -> list[Word]:
    """How the names of some languages read."""
    return [Word(f"lang-{code}") for code in codes]
