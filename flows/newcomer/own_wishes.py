"""/wishes: what we wish for and how far each has come; the newcomer changes a wish, takes it back or closes it."""

from __future__ import annotations

from typing import Any

from flows.activities.seats import call_off_seats
from flows.engine import Choice, Link, Next, Refused, Scene, Word, YesNo, do, effect, flow, say
from flows.matters import settle_search
from flows.newcomer.answers import MemberTold, OwnWish, WishTold
from flows.newcomer.home import members_told, own_home
from flows.newcomer.wishes import ask_category, ask_whom, ask_words, show_coordinators, tell_wish
from flows.nudges import unfollow
from flows.proposals.outcome import call_off_wish
from store.households import Household
from store.pairs import pairs_of
from store.wishes import Wish, change_wish, set_stage, wishes_of

CLOSED = ("done", "withdrawn")
PAGE = 6


@flow("newcomer-wishes", command="wishes", roles=("newcomer",))
async def own_wishes(page: int = 1) -> None:
    """List the household's wishes, those still open first, each with its stage."""
    found = await do("newcomer-wishes", page=page)
    another = [Link(Word("newcomer-wish-another"), "wish")]
    if not found["wishes"]:
        await say("newcomer-wishes-none", links=[another])
        return
    await say("newcomer-wishes")
    for wish in found["wishes"]:
        await tell_own_wish(wish, found["members"])
    links = [[_open(wish)] for wish in found["wishes"] if wish["stage"] not in CLOSED]
    turn = [Link(Word("nav-more"), f"wishes {page + 1}")] if found["more"] else []
    await say("newcomer-wishes-open", links=[row for row in (*links, turn, another) if row])


@flow("newcomer-own-wish")
async def own_wish(number: int) -> Next | None:
    """Show one wish, and change or close it; `number` is its place among the household's wishes, from 1."""
    now: OwnWish = await do("newcomer-own-wish", number=number)
    members: list[MemberTold] = now["members"]
    await tell_own_wish(now, members)
    if now["stage"] in CLOSED:
        await say("newcomer-wish-is-closed", links=[[Link(Word("menu-wishes"), "wishes")]])
        return None
    options = ("category", "words", *(("whom",) if len(members) > 1 else ()), *CLOSED, "leave")
    what = await Choice("newcomer-own-wish", options=options)
    if what == "leave":
        return Next("newcomer-wishes")
    if what in CLOSED:
        return await _close(number, what)
    await do("change-wish", final=True, number=number, wish=await _tell_anew(now, what))
    await say("newcomer-wish-changed")
    return Next("newcomer-own-wish", {"number": number})


async def _tell_anew(now: OwnWish, what: str) -> WishTold:
    told: WishTold = {"category": now["category"], "words": now["words"], "whom": now["whom"]}
    if what == "whom":
        return {**told, "whom": await ask_whom(now["members"])}
    category = await ask_category() if what == "category" else now["category"]
    if what == "category" and now["words"]:
        return {**told, "category": category}
    return {**told, "category": category, "words": await ask_words(category)}


async def _close(number: int, stage: str) -> Next | None:
    if not await YesNo(f"newcomer-wish-close-{stage}"):
        return Next("newcomer-own-wish", {"number": number})
    paired = await do("close-wish", final=True, number=number, stage=stage)
    if paired:
        await say("newcomer-wish-people-stay")
    links = [[Link(Word("menu-wishes"), "wishes")], [Link(Word("nav-menu"), "menu")]]
    await say(f"newcomer-wish-closed-{stage}", links=links)
    return None


async def tell_own_wish(wish: OwnWish, members: list[MemberTold]) -> None:
    """Show a wish with its number and its stage."""
    stage = Word(f"stage-{wish['stage']}")
    await tell_wish(wish, members, "newcomer-wish-own", number=str(wish["number"]), stage=stage)


def _open(wish: OwnWish) -> Link:
    about = {"category": Word(f"category-{wish['category']}"), "number": str(wish["number"])}
    return Link(Word("newcomer-wish-open", about), f"wish {wish['number']}")


@effect("newcomer-wishes")
def list_own_wishes(scene: Scene, page: int) -> dict[str, Any]:
    """One page of the household's wishes, those still open first."""
    own = own_home(scene)
    members = members_told(scene, own)
    found = list(enumerate(wishes_of(scene.connection, own.id), start=1))
    found.sort(key=lambda numbered: numbered[1].stage in CLOSED)
    first = PAGE * (max(page, 1) - 1)
    return {
        "wishes": [_told(number, wish, members) for number, wish in found[first : first + PAGE]],
        "members": members,
        "more": len(found) > first + PAGE,
    }


@effect("newcomer-own-wish")
def show_own_wish(scene: Scene, number: int) -> OwnWish:
    """One wish of the household.

    Raises:
        Refused: there is none.
    """
    own = own_home(scene)
    return _told(number, _find(scene, own, number), members_told(scene, own))


@effect("change-wish")
def change_own_wish(scene: Scene, number: int, wish: WishTold) -> None:
    """Keep a wish as it was told anew; while nobody has been found, the coordinators see it again.

    Raises:
        Refused: there is none, or it is closed.
    """
    own = own_home(scene)
    before = _find_open(scene, own, number)
    members = members_told(scene, own)
    change_wish(
        scene.connection,
        before.id,
        category=wish["category"],
        words=wish["words"],
        members=[members[at]["id"] for at in wish["whom"]],
    )
    about = {"person_id": own.person_id, "wish_id": before.id, "data": {"category": wish["category"]}}
    scene.record("wish-changed", **about)
    if before.stage == "heard":
        if wish["category"] != before.category:
            settle_search(scene, before.id)
        show_coordinators(scene, own, before.id, wish["category"])


@effect("close-wish")
def close_own_wish(scene: Scene, number: int, stage: str) -> bool:
    """Close a wish as done or withdrawn; whether people who met for it go on meeting.

    Raises:
        Refused: there is none, or it is closed.
    """
    own = own_home(scene)
    wish = _find_open(scene, own, number)
    pair = next((pair for pair in pairs_of(scene.connection, own.person_id) if pair.wish_id == wish.id), None)
    set_stage(scene.connection, wish.id, stage, scene.now)
    stop_looking(scene, wish.id)
    scene.record(
        f"wish-{stage}",
        person_id=own.person_id,
        wish_id=wish.id,
        pair_id=pair.id if pair else None,
        data={"category": wish.category},
    )
    return pair is not None


def stop_looking(scene: Scene, wish_id: int) -> None:
    """A wish is closed: nobody looks for someone for it, and nobody is asked about it any more."""
    unfollow(scene, "wish", wish_id)
    settle_search(scene, wish_id)
    call_off_wish(scene, wish_id)
    call_off_seats(scene, wish_id)


def _find(scene: Scene, own: Household, number: int) -> Wish:
    wishes = wishes_of(scene.connection, own.id)
    if not 1 <= number <= len(wishes):
        raise Refused("not-found")
    return wishes[number - 1]


def _find_open(scene: Scene, own: Household, number: int) -> Wish:
    wish = _find(scene, own, number)
    if wish.stage in CLOSED:
        raise Refused("newcomer-wish-closed")
    return wish


def _told(number: int, wish: Wish, members: list[MemberTold]) -> OwnWish:
    whom = [at for at, member in enumerate(members) if member["id"] in wish.members]
    return {
        "number": number,
        "stage": wish.stage,
        "category": wish.category,
        "words": wish.words,
        "whom": whom,
        "members": members,
    }
