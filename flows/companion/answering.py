"""A sponsor is asked to come along to a first meeting, and can say no without a reason; the two hear who comes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection

from flows.engine import Choice, Link, Scene, Word, do, effect, flow, say
from flows.engine.ops import Say
from flows.matching import some_slots
from flows.matters import present_coordinators
from flows.pair.along import accept, refuse
from flows.pair.confirming import bring_along
from store.companions import Companion, find_companion
from store.households import Household, find_household
from store.localities import get_locality
from store.pairs import pairs_of
from store.people import get_person
from store.sponsors import Sponsor, find_sponsor
from store.wishes import Wish, find_wish

Facts = dict[str, Any]


@flow("companion-asked")
async def ask_companion(companion: int) -> None:
    """A sponsor sees what the first meeting is about and says yes, or not this time."""
    seen = await do("companion-sees", companion=companion)
    if seen is None:
        await say("proposal-over")
        return
    for message in question_messages(seen):
        await message
    answer = await Choice("companion-asked", labels="proposal-sponsor", options=("yes", "no"))
    outcome = await do("answer-as-companion", final=True, companion=companion, yes=answer == "yes")
    if outcome == "yes":
        await say("companion-thanks")
    elif outcome == "no":
        await say("proposal-sponsor-declined", links=[[Link(Word("menu-write"), "write")]])
    else:
        await say("proposal-gone" if outcome == "gone" else "proposal-over")


@flow("companion-comes")
async def companion_comes(companion: int) -> None:
    """One of a pair hears who comes along to their first meeting."""
    seen = await do("who-comes-along", companion=companion)
    if seen is not None:
        await say("companion-comes", name=seen["name"], language=Word(f"lang-{seen['language']}"))


def question_messages(seen: Facts) -> list[Say]:
    """What a first meeting is about, for the sponsor who is asked to come along."""
    messages = [
        say(
            "companion-question",
            language=Word(f"lang-{seen['language']}"),
            category=Word(f"category-{seen['category']}"),
            locality=seen["locality"],
        )
    ]
    if seen["common"]:
        messages.append(say("proposal-both-free", times=some_slots(seen["common"])))
    return messages


def spoken(languages: Sequence[str]) -> str:
    """The language that a companion would share with a household: its first one."""
    return languages[0] if languages else "other"


def facts_for_companion(connection: Connection, wish: Wish, household: Household, sponsor: Sponsor) -> Facts:
    """A first meeting as a sponsor may see it who could come along: no name, no own words, no address."""
    return {
        "category": wish.category,
        "locality": get_locality(connection, wish.locality_id).name,
        "language": spoken(household.languages),
        "common": [slot for slot in household.free if slot in sponsor.free],
    }


@effect("companion-sees")
def show(scene: Scene, companion: int) -> Facts | None:
    """What whoever is asked sees; nothing once it is over."""
    found = _asked(scene, companion)
    wish = find_wish(scene.connection, found.wish_id) if found else None
    household = find_household(scene.connection, wish.household_id) if wish else None
    sponsor = find_sponsor(scene.connection, scene.person.id)
    if wish is None or household is None or sponsor is None:
        return None
    return facts_for_companion(scene.connection, wish, household, sponsor)


@effect("answer-as-companion")
def answer(scene: Scene, companion: int, yes: bool) -> str:
    """The sponsor's answer: "yes", "no", "gone" where there is nothing to come to, "over" if it comes too late."""
    found = _asked(scene, companion)
    if found is None:
        return "over"
    if not yes:
        refuse(scene, found)
        return "no"
    pairs = accept(scene, found)
    if pairs is None:
        return "gone"
    for pair in pairs:
        bring_along(scene, pair, scene.person.id)
    _tell_coordinators(scene, found)
    return "yes"


@effect("who-comes-along")
def who_comes(scene: Scene, companion: int) -> Facts | None:
    """The first name of whoever comes along, and the language, for the two they meet and nobody else."""
    found = find_companion(scene.connection, companion)
    if found is None or found.state != "yes":
        return None
    pairs = [pair for pair in pairs_of(scene.connection, scene.person.id) if pair.wish_id == found.wish_id]
    household = find_household(scene.connection, pairs[0].household_id) if pairs else None
    if household is None:
        return None
    name = get_person(scene.connection, found.sponsor_id).first_name
    return {"name": name, "language": spoken(household.languages)}


def _tell_coordinators(scene: Scene, companion: Companion) -> None:
    links = [[Link(Word("act-companion"), f"companion {companion.wish_id}")]]
    for coordinator in present_coordinators(scene, companion.locality_id):
        scene.tell(
            coordinator.id,
            "companion-said-yes",
            links=links,
            name=scene.person.name,
            wish=str(companion.wish_id),
        )


def _asked(scene: Scene, companion_id: int) -> Companion | None:
    """What is asked, if it is this person's answer that is waited for."""
    found = find_companion(scene.connection, companion_id)
    if found is None or found.state != "asked" or found.sponsor_id != scene.person.id:
        return None
    return found
