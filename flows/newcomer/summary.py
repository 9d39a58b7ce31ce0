"""Everything a newcomer has told, read back as one; any part can be told anew before it is saved."""

from __future__ import annotations

from flows.engine import Choice, Link, Next, Refused, Scene, Word, do, effect, flow, say
from flows.everyone.menu import publish_menu
from flows.newcomer.answers import Draft, Home, MemberTold, WishTold, meeting_columns
from flows.newcomer.household import ask_locality, ask_members, ask_name, ask_part
from flows.newcomer.preferences import ask_free, ask_languages, ask_meeting, tell_home
from flows.newcomer.wishes import ask_wishes, set_down, tell_wish
from store.households import add_household, add_member, get_household, household_of
from store.people import change_person

PARTS = ("name", "place", "family", "wishes", "free", "meeting", "languages")


@flow("newcomer-summary")
async def summary(draft: Draft) -> Next | None:
    """Read back what has been told so far."""
    return await read_back(draft)


async def read_back(draft: Draft) -> Next | None:
    """Read everything back, and save it or let a part be told anew."""
    await say("newcomer-summary")
    await tell_home(draft)
    for wish in draft["wishes"]:
        await tell_wish(wish, draft["members"])
    part = await Choice("newcomer-correct", options=("save", *PARTS), labels="newcomer-change")
    if part != "save":
        return Next("newcomer-summary", {"draft": await _tell_anew(draft, part)})
    await do("save-newcomer", final=True, draft=draft)
    await say(
        "newcomer-saved", links=[[Link(Word("menu-wishes"), "wishes")], [Link(Word("nav-menu"), "menu")]]
    )
    return None


async def _tell_anew(draft: Draft, part: str) -> Draft:
    if part == "family":
        members = await ask_members(draft["members"][0]["name"])
        wishes = [_refit(wish, draft["members"], members) for wish in draft["wishes"]]
        return {**draft, "members": members, "wishes": wishes}
    if part == "wishes":
        return {**draft, "wishes": await ask_wishes(draft["members"])}
    return {**draft, **(await ask_anew(draft, part))}


async def ask_anew(home: Home, part: str) -> Home:
    """Ask one part of what a household told once more."""
    match part:
        case "name":
            first: MemberTold = {**home["members"][0], "name": await ask_name()}
            return {**home, "members": [first, *home["members"][1:]]}
        case "place":
            found = await ask_locality()
            if found is None:
                await say("newcomer-place-kept", place=home["place"])
                return home
            return {**home, "locality": found[0], "place": found[1], "part": await ask_part(*found)}
        case "free":
            return {**home, "free": await ask_free()}
        case "meeting":
            return {**home, **(await ask_meeting())}
        case _:
            return {**home, "languages": await ask_languages(await do("newcomer-language"))}


def _refit(wish: WishTold, before: list[MemberTold], now: list[MemberTold]) -> WishTold:
    """The wish for the same people by name; for all, when they are not there any more."""
    names = {before[at]["name"] for at in wish["whom"]}
    return {**wish, "whom": [at for at, member in enumerate(now) if member["name"] in names]}


def own_first(chat: str, others: list[str]) -> list[str]:
    """The languages of a household, the one of the chat before all others."""
    return [chat, *(code for code in others if code != chat)]


@effect("newcomer-language")
def language(scene: Scene) -> str:
    """The language of the chat."""
    return scene.person.language


@effect("save-newcomer")
def save_newcomer(scene: Scene, draft: Draft) -> None:
    """Make a guest a newcomer: the person, the household, its members and wishes.

    Raises:
        Refused: they are here in another role.
    """
    if scene.person.role not in ("guest", "newcomer"):
        raise Refused("newcomer-other-role")
    if household_of(scene.connection, scene.person.id) is not None:
        return
    change_person(
        scene.connection,
        scene.person.id,
        role="newcomer",
        state="active",
        name=draft["members"][0]["name"],
        locality_id=draft["locality"],
        agreed_at=scene.now,
    )
    scene.reload()
    scene.record("newcomer-joined", person_id=scene.person.id)
    number = add_household(
        scene.connection,
        locality_id=draft["locality"],
        person_id=scene.person.id,
        part=draft["part"],
        languages=own_first(scene.person.language, draft["languages"]),
        free=draft["free"],
        **meeting_columns(draft),
        created_at=scene.now,
    )
    members = [
        add_member(
            scene.connection,
            household_id=number,
            name=member["name"],
            kind=member["kind"],
            age=member["age"],
        )
        for member in draft["members"]
    ]
    home = get_household(scene.connection, number)
    for wish in draft["wishes"]:
        set_down(scene, home, members, wish)
    publish_menu(scene, scene.person.id)
