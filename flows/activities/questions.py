"""What is asked about a group or an activity, and how the answers read before they are kept."""

from __future__ import annotations

from typing import TypedDict

from flows.activities.telling import children_word, seats_words, when_word, where_word
from flows.coordinator.page import lines
from flows.engine import Choice, Choices, Number, Text, Word, YesNo, say
from flows.vocabulary import CATEGORIES, slot_options

MOST_PEOPLE = 500
PARTS = ("name", "category", "place", "free", "seats", "children")


class Told(TypedDict):
    """An activity as a coordinator tells it: `seats` none for as many as come, `least` people to begin."""

    kind: str
    name: str
    category: str
    place: str
    free: list[str]
    seats: int | None
    least: int
    children: bool


async def ask_activity() -> Told:
    """Everything, one question after another."""
    kind = await Choice("activity-kind", options=("group", "activity"))
    told: Told = {
        "kind": kind,
        "name": await _ask_name(),
        "category": await _ask_category(),
        "place": await _ask_place(),
        "free": await _ask_free(),
        "seats": None,
        "least": 0,
        "children": True,
    }
    told = await _ask_anew(told, "seats", 0)
    return await _ask_anew(told, "children", 0)


async def mend(told: Told, taken: int = 0) -> Told | None:
    """Read back, and let any part be said anew until it is right; None where it is left.

    `taken` is for how many people there have to be seats.
    """
    while True:
        await say("person-lines", lines=lines(_lines(told)))
        part = await Choice("activity-part", options=("save", *PARTS, "leave"), columns=2)
        if part == "save":
            return told
        if part == "leave":
            return None
        told = await _ask_anew(told, part, taken)


async def _ask_anew(told: Told, part: str, taken: int) -> Told:
    match part:
        case "name":
            return {**told, "name": await _ask_name()}
        case "category":
            return {**told, "category": await _ask_category()}
        case "place":
            return {**told, "place": await _ask_place()}
        case "free":
            return {**told, "free": await _ask_free()}
        case "seats":
            seats = await _ask_seats(taken)
            least = await Number("activity-least", low=0, high=seats or MOST_PEOPLE)
            return {**told, "seats": seats, "least": least}
    return {**told, "children": await YesNo("activity-children")}


async def _ask_name() -> str:
    return await Text("activity-name", longest=60)


async def _ask_category() -> str:
    return await Choice("activity-category", options=CATEGORIES, labels="category")


async def _ask_place() -> str:
    return await Text("activity-place", longest=120, optional=True)


async def _ask_free() -> list[str]:
    return await Choices("activity-free", options=slot_options(), columns=3, least=0)


async def _ask_seats(taken: int) -> int | None:
    if await Choice("activity-seats", options=("any", "count")) == "any":
        return None
    return await Number("activity-seats-number", low=max(taken, 1), high=MOST_PEOPLE)


def _lines(told: Told) -> list[Word]:
    """What has been told, as it will stand."""
    head = {
        "title": told["name"],
        "kind": Word(f"activity-kind-{told['kind']}"),
        "category": Word(f"category-{told['category']}"),
    }
    return [
        Word("activity-told", head),
        when_word(told["free"]),
        *([where_word(told["place"])] if told["place"] else []),
        *seats_words(told["seats"], told["least"]),
        children_word(told["children"]),
    ]
