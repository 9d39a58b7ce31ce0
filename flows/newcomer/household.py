"""Who a household is and where it lives: the questions, and how the answers read."""

from __future__ import annotations

from typing import Any

from flows.engine import Choice, Option, Scene, Text, Word, YesNo, do, effect, say
from flows.newcomer.answers import MemberTold
from flows.parts import ELSEWHERE, LONGEST_PART, choose_part
from store.localities import all_localities

AGES = ("0-6", "7-12", "13-17")
MOST_MEMBERS = 12  # in one go, so that the conversation's log stays short; more can be added afterwards
LONGEST_NAME = 40


async def ask_name() -> str:
    """What the one who writes is called."""
    return await Text("newcomer-name", longest=LONGEST_NAME)


async def ask_locality() -> tuple[int, str] | None:
    """The number and name of the locality; nothing for one that Kummi does not know."""
    places = await do("newcomer-localities")
    options = [Option(str(number), name) for number, name in places]
    chosen = await Choice("newcomer-locality", options=[*options, ELSEWHERE])
    return next(((number, name) for number, name in places if str(number) == chosen), None)


async def ask_part(locality: int, place: str) -> str:
    """The part of the locality, one that is known or in their own words; empty when passed by."""
    parts = await do("locality-parts", locality=locality)
    if parts:
        return await choose_part("newcomer-part", place, parts)
    return await Text("newcomer-part", args={"place": place}, longest=LONGEST_PART, optional=True)


async def ask_members(name: str) -> list[MemberTold]:
    """Everybody in the household, the one called `name` first."""
    members: list[MemberTold] = [{"name": name, "kind": "adult", "age": ""}]
    while len(members) < MOST_MEMBERS and await _anyone_else(members):
        members.append(await ask_member())
    if len(members) == MOST_MEMBERS:
        await say("newcomer-members-many")
    return members


async def ask_member() -> MemberTold:
    """One more of the household."""
    kind, age = await ask_age()
    return {"name": await Text("newcomer-member-name", longest=LONGEST_NAME), "kind": kind, "age": age}


async def ask_age() -> tuple[str, str]:
    """Adult or child, and a child's age band."""
    kind = await Choice("newcomer-member-kind", options=("adult", "child"))
    age = await Choice("newcomer-member-age", options=AGES, labels="age") if kind == "child" else ""
    return kind, age


def member_words(members: list[MemberTold]) -> list[Word]:
    """How the members of a household read in a list."""
    return [
        Word("newcomer-child", {"name": member["name"], "age": Word(f"age-{member['age']}")})
        if member["kind"] == "child"
        else Word("newcomer-adult", {"name": member["name"]})
        for member in members
    ]


@effect("newcomer-localities")
def list_localities(scene: Scene) -> list[Any]:
    """The number and name of every locality."""
    return [[place.id, place.name] for place in all_localities(scene.connection)]


def _anyone_else(members: list[MemberTold]) -> YesNo:
    if len(members) == 1:
        return YesNo("newcomer-member-more", text="newcomer-member-first")
    return YesNo("newcomer-member-more", args={"members": member_words(members)})
