"""/wish: something more that a member of the household wishes for."""

from __future__ import annotations

from typing import Any

from flows.engine import Choice, Link, Next, Scene, Word, do, effect, flow, say
from flows.newcomer.answers import MemberTold, WishTold
from flows.newcomer.home import members_told, own_home
from flows.newcomer.wishes import ask_wish, set_down, tell_wish


@flow("newcomer-wish", command="wish", roles=("newcomer",))
async def wish(number: int = 0) -> Next | None:
    """Tell a new wish; with the number of an own wish, see and change that one."""
    if number:
        return Next("newcomer-own-wish", {"number": number})
    members: list[MemberTold] = await do("newcomer-members")
    told = await ask_wish(members)
    await say("newcomer-summary")
    await tell_wish(told, members)
    answer = await Choice("newcomer-wish-correct", options=("save", "again", "drop"))
    if answer == "again":
        return Next("newcomer-wish")
    if answer == "drop":
        await say("cancelled")
        return None
    await do("save-wish", final=True, wish=told, members=[member["id"] for member in members])
    links = [[Link(Word("newcomer-wish-another"), "wish")], [Link(Word("menu-wishes"), "wishes")]]
    await say("newcomer-wish-saved", links=[*links, [Link(Word("nav-menu"), "menu")]])
    return None


@effect("newcomer-members")
def own_members(scene: Scene) -> list[MemberTold]:
    """The members of the person's household."""
    return members_told(scene, own_home(scene))


@effect("save-wish")
def save_wish(scene: Scene, wish: dict[str, Any], members: list[int]) -> None:
    """Keep a wish told after the welcome, for those it was told for who are still of the household."""
    own = own_home(scene)
    here = [member.get("id", 0) for member in members_told(scene, own)]
    whom = [here.index(members[at]) for at in wish["whom"] if members[at] in here]
    told: WishTold = {"category": wish["category"], "words": wish["words"], "whom": whom}
    set_down(scene, own, here, told)
