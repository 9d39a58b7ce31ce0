"""What a sponsor tells about themselves: each question once, for the application and for every change after it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from functools import partial
from typing import Any

from flows.engine import Choice, Choices, Number, Option, Said, Text, Word, Words, YesNo
from flows.parts import choose_part, place_word
from flows.vocabulary import (
    BACKGROUNDS,
    BRIDGES,
    CATEGORIES,
    LEVELS,
    SPOKEN,
    bridge_words,
    category_words,
    slot_options,
    slot_word,
)

Question = Callable[[], Awaitable[Any]]

DISTANCES = ("2", "5", "10", "20", "50")  # kilometres
GENDERS = ("woman", "man", "unsaid")
MEETS = ("one", "family", "group", "woman", "man")
LONGEST_NAME = 60
MOST_PAIRS = 3


async def ask_name() -> str:
    """What to call them."""
    return await Text("sponsor-name", longest=LONGEST_NAME)


async def ask_languages() -> dict[str, str]:
    """Which languages they speak, and how well each."""
    codes = await Choices(
        "sponsor-languages", options=[Option(code, Word(f"lang-{code}")) for code in SPOKEN], columns=2
    )
    return {code: await _ask_level(code) for code in codes}


async def ask_bridges() -> list[str]:
    """What is fine without a shared language; none: there has to be one."""
    return await Choices("sponsor-bridges", text="bridges", options=BRIDGES, labels="bridge", least=0)


async def ask_likes() -> list[str]:
    """What they like to do, of what newcomers wish for."""
    return await Choices("sponsor-likes", options=CATEGORIES, labels="category", columns=2)


async def ask_words() -> dict[str, Any] | None:
    """The same in their own words or voice, if they like."""
    return _kept(await Words("sponsor-words", optional=True))


async def ask_free() -> list[str]:
    """Which parts of the week are free; none: it varies."""
    return await Choices("sponsor-free", options=slot_options(), columns=3, least=0)


async def ask_travel() -> int:
    """How far they travel, in kilometres."""
    labels = [Option(far, Word("sponsor-travel-km", {"km": int(far)})) for far in DISTANCES]
    return int(await Choice("sponsor-travel", options=labels, columns=2))


async def ask_capacity() -> int:
    """How many people or families they can meet at a time."""
    return await Number("sponsor-capacity", low=1, high=MOST_PAIRS)


async def ask_children() -> bool:
    """Whether they have spent time with children."""
    return await YesNo("sponsor-children")


async def ask_check() -> bool:
    """Whether they have a background check."""
    return await Choice("sponsor-check", options=("yes", "not-yet")) == "yes"


async def ask_gender() -> str:
    """Woman, man or rather not said: some newcomers wish to meet a woman, or a man."""
    return await Choice("sponsor-gender", options=[Option(one, _gender(one)) for one in GENDERS])


async def ask_background() -> str:
    """Whether they would like to meet someone with their own mother tongue or background."""
    return await Choice("sponsor-background", text="background", options=BACKGROUNDS, labels="background")


async def ask_meets() -> list[str]:
    """Whom they would gladly meet; none: anyone."""
    return await Choices(
        "sponsor-meets", options=[Option(whom, _whom(whom)) for whom in MEETS], columns=2, least=0
    )


QUESTIONS: Mapping[str, Question] = {
    "name": ask_name,
    "languages": ask_languages,
    "bridges": ask_bridges,
    "likes": ask_likes,
    "words": ask_words,
    "free": ask_free,
    "travel": ask_travel,
    "capacity": ask_capacity,
    "children": ask_children,
    "check": ask_check,
    "gender": ask_gender,
    "background": ask_background,
    "meets": ask_meets,
}


def questions_at(place: str, parts: Sequence[Any]) -> Mapping[str, Question]:
    """The questions for someone who lives in `place`: in which of its `parts` too, where it has some."""
    if not parts:
        return QUESTIONS
    return {"name": ask_name, "part": partial(choose_part, "sponsor-part", place, parts), **QUESTIONS}


def in_words(told: Mapping[str, Any], place: str) -> dict[str, Any]:
    """What a sponsor who lives in `place` told, as the values of a message that reads it back."""
    bridges, background = _bridges_and_background(told)
    own = Said.model_validate(told["words"]).brief if told["words"] else Word("sponsor-nothing")
    return {
        "name": told["name"],
        "languages": [_spoken(code, level) for code, level in told["languages"].items()],
        "place": place_word(place, told.get("part", "")) or Word("sponsor-nothing"),
        "bridges": bridge_words(bridges),
        "likes": category_words(told["likes"]),
        "words": own,
        "free": free_words(told["free"]),
        "km": told["travel"],
        "capacity": told["capacity"],
        "children": _yes_no(told["children"]),
        "check": Word("sponsor-check-yes" if told["check"] else "sponsor-check-not-yet"),
        "gender": _gender(told["gender"]),
        "background": Word(f"background-{background}"),
        "meets": [_whom(whom) for whom in told["meets"]] or Word("sponsor-anyone"),
    }


def free_words(slots: list[str]) -> list[Word] | Word:
    """When someone is free, or that it varies."""
    return [slot_word(slot) for slot in slots] or Word("sponsor-varies")


def _bridges_and_background(told: Mapping[str, Any]) -> tuple[list[str], str]:
    """Where a conversation began before these were asked, what had been asked in their place, or nothing."""
    before = ["interpreter"] if told.get("interpreter") else []
    return told.get("bridges", before), told.get("background", "any")


async def _ask_level(code: str) -> str:
    return await Choice(
        f"sponsor-level-of-{code}",
        text="sponsor-level",
        args={"language": Word(f"lang-{code}")},
        options=LEVELS,
        labels="sponsor-level",
    )


def _spoken(code: str, level: str) -> Word:
    return Word("sponsor-spoken", {"language": Word(f"lang-{code}"), "level": Word(f"sponsor-level-{level}")})


def _gender(gender: str) -> Word:
    return Word(f"gender-{gender}" if gender in ("woman", "man") else "sponsor-gender-unsaid")


def _whom(whom: str) -> Word:
    return Word(f"gender-{whom}" if whom in ("woman", "man") else f"meet-{whom}")


def _yes_no(value: bool) -> Word:
    return Word("answer-yes" if value else "answer-no")


def _kept(said: Said | None) -> dict[str, Any] | None:
    return said.model_dump(exclude_none=True, exclude_defaults=True) if said else None
