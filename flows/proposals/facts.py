"""What each of those who are asked may see of the other: shared facts, and never more than is needed to decide."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection

from flows.engine import Said, Word, say
from flows.engine.ops import Say
from flows.matching import need_of, some_slots
from flows.vocabulary import category_words, language_words, slot_word
from store.households import find_household
from store.localities import get_locality
from store.people import Person
from store.sponsors import Sponsor
from store.wishes import Wish, wishes_of

Facts = dict[str, Any]


def facts_for_sponsor(connection: Connection, wish: Wish, sponsor: Sponsor) -> Facts:
    """A wish as a sponsor may see it: no name, no own words, no address.

    Raises:
        LookupError: the household is gone.
    """
    need = need_of(connection, wish)
    household = find_household(connection, wish.household_id)
    assert household is not None, "a need has a household"
    return {
        "category": wish.category,
        "locality": get_locality(connection, wish.locality_id).name,
        "part": household.part,
        "languages": household.languages,
        "shared": [code for code in household.languages if code in sponsor.languages and code != "other"],
        "free": household.free,
        "common": [slot for slot in household.free if slot in sponsor.free],
        "who": "family-children" if need.size > 1 and need.children else need.kind,
    }


def facts_for_newcomer(
    connection: Connection, wish: Wish, sponsor: Sponsor, person: Person, times: Mapping[str, Any] | None
) -> Facts:
    """A sponsor as a newcomer may see them: first name, and what both have in common.

    Raises:
        LookupError: the household is gone.
    """
    household = find_household(connection, wish.household_id)
    if household is None:
        raise LookupError("no such household")
    wished = {other.category for other in wishes_of(connection, household.id) if other.stage == "heard"}
    return {
        "category": wish.category,
        "name": person.first_name,
        "shared": [code for code in household.languages if code in sponsor.languages and code != "other"],
        "likes": [like for like in sponsor.likes if like in wished],
        "common": [slot for slot in household.free if slot in sponsor.free],
        "times": dict(times) if times else None,
    }


def wish_messages(seen: Facts) -> list[Say]:
    """A wish in words, for the sponsor who is asked."""
    place = "proposal-place-part" if seen["part"] else "proposal-place"
    messages = [
        say(
            "proposal-wish",
            category=Word(f"category-{seen['category']}"),
            who=Word(f"proposal-who-{seen['who']}"),
            place=Word(place, {"locality": seen["locality"], "part": seen["part"]}),
        ),
        say("proposal-they-speak", languages=language_words(seen["languages"])),
        _languages(seen["shared"]),
    ]
    if seen["common"]:
        messages.append(say("proposal-both-free", times=some_slots(seen["common"])))
    elif seen["free"]:
        messages.append(say("proposal-they-free", times=some_slots(seen["free"])))
    return messages


def sponsor_messages(seen: Facts) -> list[Say]:
    """Who would come, for the newcomer who is asked."""
    messages = [
        say("proposal-someone", name=seen["name"], category=Word(f"category-{seen['category']}")),
        _languages(seen["shared"]),
    ]
    if seen["likes"]:
        messages.append(say("proposal-likes", name=seen["name"], likes=category_words(seen["likes"])))
    if seen["times"]:
        messages.append(_times(seen["name"], seen["times"]))
    elif seen["common"]:
        messages.append(say("proposal-both-free", times=some_slots(seen["common"])))
    return messages


def _languages(shared: list[str]) -> Say:
    if shared:
        return say("proposal-both-speak", languages=language_words(shared))
    return say("proposal-interpreter")


def _times(name: str, times: Mapping[str, Any]) -> Say:
    """The times a sponsor offered: parts of the week, or their own words or voice."""
    if times.get("slots"):
        return say("proposal-times-offered", name=name, times=[slot_word(slot) for slot in times["slots"]])
    said = Said.model_validate(times)
    return say("proposal-times-said", media=said.media, name=name, words=said.brief)
