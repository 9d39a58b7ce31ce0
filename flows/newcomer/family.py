"""The members of a household one by one: someone joins it, is called something else, grows, leaves it."""

from __future__ import annotations

from typing import Any

from flows.engine import Choice, Next, Option, Refused, Scene, Text, YesNo, do, effect, flow, say
from flows.newcomer.answers import Home, MemberTold
from flows.newcomer.home import own_home
from flows.newcomer.household import LONGEST_NAME, ask_age, ask_member, member_words
from store.households import Household, add_member, change_member, members_of, remove_member
from store.people import change_person
from store.wishes import change_wish, wishes_of


@flow("newcomer-family")
async def family() -> Next:
    """Show the members of the household, and change one of them."""
    home: Home = await do("newcomer-home")
    members = home["members"]
    await say("newcomer-family", members=member_words(members))
    options = [Option(str(at), member["name"]) for at, member in enumerate(members)]
    chosen = await Choice("newcomer-family-whom", options=[*options, "add", "leave"])
    if chosen == "leave":
        return Next("newcomer-home")
    if chosen == "add":
        await do("add-member", final=True, member=await ask_member())
        await say("newcomer-home-saved")
    else:
        await _change(members[int(chosen)], first=chosen == "0")
    return Next("newcomer-family")


async def _change(member: MemberTold, *, first: bool) -> None:
    options = ("name",) if first else ("name", "age", "gone")
    what = await Choice(
        "newcomer-member-what", options=(*options, "leave"), args={"members": member_words([member])}
    )
    if what == "name":
        name = await Text("newcomer-member-name", longest=LONGEST_NAME)
        await do("change-member", final=True, member=member["id"], values={"name": name})
    elif what == "age":
        kind, age = await ask_age()
        await do("change-member", final=True, member=member["id"], values={"kind": kind, "age": age})
    elif what == "leave" or not await YesNo("newcomer-member-gone", args={"name": member["name"]}):
        return
    elif await do("remove-member", final=True, member=member["id"]):
        await say("newcomer-member-gone-wishes")
    await say("newcomer-home-saved")


@effect("add-member")
def join_household(scene: Scene, member: MemberTold) -> None:
    """Someone joins the household."""
    add_member(
        scene.connection,
        household_id=own_home(scene).id,
        name=member["name"],
        kind=member["kind"],
        age=member["age"],
    )
    _record(scene)


@effect("change-member")
def change_own_member(scene: Scene, member: int, values: dict[str, Any]) -> None:
    """Someone of the household is called something else, or is older; the first member is the person.

    Raises:
        Refused: they are not of the household any more.
    """
    numbers = _numbers(scene, own_home(scene), member)
    change_member(scene.connection, member, **values)
    if member == numbers[0] and "name" in values:
        change_person(scene.connection, scene.person.id, name=values["name"])
        scene.reload()
    _record(scene)


@effect("remove-member")
def remove_own_member(scene: Scene, member: int) -> bool:
    """Someone leaves the household; whether a wish was for them alone, which is then for all.

    Raises:
        Refused: they are not of the household any more.
    """
    own = own_home(scene)
    _numbers(scene, own, member)
    alone = False
    for wish in wishes_of(scene.connection, own.id):
        if member in wish.members:
            left = [number for number in wish.members if number != member]
            change_wish(scene.connection, wish.id, members=left)
            alone = alone or not left
    remove_member(scene.connection, member)
    _record(scene)
    return alone


def _numbers(scene: Scene, own: Household, member: int) -> list[int]:
    numbers = [found.id for found in members_of(scene.connection, own.id)]
    if member not in numbers:
        raise Refused("not-found")
    return numbers


def _record(scene: Scene) -> None:
    scene.record("household-changed", person_id=scene.person.id, data={"part": "family"})
