"""What each of those who are asked may see of the other: shared facts, and never more than is needed to decide."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection

from flows.activities.telling import times_words
from flows.engine import Said, Word, say
from flows.engine.ops import Say
from flows.matching import some_slots
from flows.vocabulary import category_words, language_words, slot_word
from store.activities import Activity
from store.households import find_household, get_household, members_of
from store.localities import get_locality
from store.people import Person
from store.sponsors import Sponsor
from store.wishes import Wish, wishes_of

Facts = dict[str, Any]


def facts_for_sponsor(
    connection: Connection, wish: Wish, sponsor: Sponsor, outing: Activity | None = None
) -> Facts:
    """A wish as a sponsor may see it: no name, no own words, no address; and where they would go along.

    Raises:
        LookupError: the household is gone.
    """
    household = get_household(connection, wish.household_id)
    return {
        "category": wish.category,
        "locality": get_locality(connection, wish.locality_id).name,
        "part": household.part,
        "languages": household.languages,
        "shared": [code for code in household.languages if code in sponsor.languages and code != "other"],
        "free": household.free,
        "common": [slot for slot in household.free if slot in sponsor.free],
        "who": _who(connection, wish),
        "outing": _outing(connection, outing),
    }


def _who(connection: Connection, wish: Wish) -> str:
    """Whom a wish is for: one person, a family, or a family with children."""
    members = members_of(connection, wish.household_id)
    named = [member for member in members if not wish.members or member.id in wish.members]
    if len(named) < 2:
        return "one"
    return "family-children" if any(member.kind == "child" for member in named) else "family"


def facts_for_newcomer(
    connection: Connection,
    wish: Wish,
    sponsor: Sponsor,
    person: Person,
    times: Mapping[str, Any] | None,
    outing: Activity | None = None,
) -> Facts:
    """A sponsor as a newcomer may see them: first name, what both have in common, and where they would go along.

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
        "outing": _outing(connection, outing),
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
    if outing := seen.get("outing"):
        messages.append(say("outing-sponsor", **_outing_words(outing)))
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
    if outing := seen.get("outing"):
        messages.append(say("outing-newcomer", name=seen["name"], **_outing_words(outing)))
    return messages


def _outing(connection: Connection, activity: Activity | None) -> Facts | None:
    """The activity to which the sponsor would go along the first times, while it is open."""
    if activity is None or activity.state != "open":
        return None
    place = activity.place or get_locality(connection, activity.locality_id).name
    return {"title": activity.name, "free": activity.free, "place": place}


def _outing_words(outing: Facts) -> dict[str, Any]:
    return {"title": outing["title"], "times": times_words(outing["free"]), "place": outing["place"]}


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
