"""How a group or an activity reads: to coordinators, to the newcomers who are invited, and why it could meet a wish."""

from __future__ import annotations

from collections.abc import Sequence

from flows.engine import Word
from flows.matching import some_slots
from flows.matching.activities import FittingActivity, Held, Opening
from flows.vocabulary import slot_word
from store.activities import Activity


def opening_lines(opening: Opening, locality: str) -> list[Word]:
    """Everything about an activity, for coordinators."""
    activity = opening.activity
    return [
        head_word(activity),
        when_word(activity.free),
        where_word(activity.place or locality),
        *seats_words(activity.seats, activity.least),
        *([] if activity.seats is None else [left_word(opening.left)]),
        children_word(activity.children),
    ]


def head_word(activity: Activity) -> Word:
    """What it is called, what it is, and which wish it meets."""
    return Word(
        "activity-head",
        {
            "title": activity.name,
            "number": str(activity.id),
            "kind": Word(f"activity-kind-{activity.kind}"),
            "category": Word(f"category-{activity.category}"),
        },
    )


def when_word(free: Sequence[str]) -> Word:
    """The parts of the week in which it takes place."""
    return Word("activity-when", {"times": times_words(free)})


def times_words(free: Sequence[str]) -> list[Word] | Word:
    """The parts of the week, or that it varies."""
    return [slot_word(slot) for slot in free] or Word("suggest-any-time")


def where_word(place: str) -> Word:
    """Where it is."""
    return Word("activity-where", {"place": place})


def seats_words(seats: int | None, least: int) -> list[Word]:
    """For how many people it is, and without how many it does not begin."""
    words = [
        Word("activity-seats-any-told") if seats is None else Word("activity-seats-told", {"count": seats})
    ]
    return [*words, *least_words(least)]


def least_words(least: int) -> list[Word]:
    """Without how many people it does not begin; nothing where it begins in any case."""
    return [Word("activity-least-told", {"count": least})] if least else []


def left_word(left: int | None) -> Word:
    """How many more people can come."""
    return Word("activity-seats-any-told") if left is None else Word("activity-left", {"count": left})


def children_word(welcome: bool) -> Word:
    """Whether children are welcome."""
    return Word("activity-with-children" if welcome else "activity-without-children")


def held_words(held: Held, name: str) -> Word:
    """Who comes or is asked, and how many they are."""
    return Word(f"activity-held-{held.state}", {"name": name, "count": held.people})


def reasons_for(fitting: FittingActivity) -> list[Word]:
    """What speaks for an activity: the wish it meets, times in common, the place, seats."""
    words = [Word("activity-fits", {"category": Word(f"category-{fitting.category}")})]
    words.append(
        Word("match-times", {"times": some_slots(fitting.slots)})
        if fitting.slots
        else when_word(fitting.free)
    )
    words.append(where_word(fitting.place) if fitting.place else Word("match-place"))
    return [*words, left_word(fitting.left)]


def rule_word(rule: str) -> Word:
    """What speaks against an activity for a wish."""
    return Word(f"activity-rule-{rule}")
