"""/home: who we are, where we live, when we are free, how we meet; any of it can be changed."""

from __future__ import annotations

from flows.activities.seats import call_off_seats
from flows.engine import Choice, Next, Refused, Scene, do, effect, flow, say
from flows.matters import settle_search
from flows.newcomer.answers import Home, MemberTold, meeting_columns
from flows.newcomer.preferences import tell_home
from flows.newcomer.summary import ask_anew, own_first
from flows.newcomer.wishes import show_coordinators
from flows.proposals.outcome import call_off_wish
from store.households import (
    Household,
    change_household,
    change_member,
    get_household,
    household_of,
    members_of,
)
from store.localities import get_locality
from store.people import change_person
from store.wishes import change_wish, wishes_of

PARTS = ("name", "place", "family", "free", "meeting", "languages", "leave")


@flow("newcomer-home", command="home", roles=("newcomer",))
async def home() -> Next | None:
    """Show what a household has told, and change a part of it."""
    now: Home = await do("newcomer-home")
    await say("newcomer-home")
    await tell_home(now)
    part = await Choice("newcomer-home-part", options=PARTS, labels="newcomer-change")
    if part == "leave":
        await say("newcomer-home-left")
        return None
    if part == "family":
        return Next("newcomer-family")
    new = await ask_anew(now, part)
    await do("change-home", final=True, part=part, home=new)
    await say("newcomer-home-saved")
    return Next("newcomer-home")


@effect("newcomer-home")
def tell_own_home(scene: Scene) -> Home:
    """What the person's household has told.

    Raises:
        Refused: they have no household.
    """
    own = own_home(scene)
    return {
        "locality": own.locality_id,
        "place": get_locality(scene.connection, own.locality_id).name,
        "part": own.part,
        "members": members_told(scene, own),
        "free": own.free,
        "ways": own.ways,
        "gender": own.gender,
        "own_language": own.own_language,
        "interpreter": own.interpreter,
        "translation": own.translation,
        "background": own.background,
        "languages": [code for code in own.languages if code != scene.person.language],
    }


@effect("change-home")
def change_home(scene: Scene, part: str, home: Home) -> None:
    """Keep what a household has told anew, and let it move with the wishes nobody has been found for."""
    own = own_home(scene)
    name = home["members"][0]["name"]
    change_person(scene.connection, scene.person.id, name=name, locality_id=home["locality"])
    change_member(scene.connection, members_of(scene.connection, own.id)[0].id, name=name)
    change_household(
        scene.connection,
        own.id,
        locality_id=home["locality"],
        part=home["part"],
        languages=own_first(scene.person.language, home["languages"]),
        free=home["free"],
        **meeting_columns(home),
    )
    scene.reload()
    scene.record("household-changed", person_id=scene.person.id, data={"part": part})
    if home["locality"] != own.locality_id:
        _move_wishes(scene, get_household(scene.connection, own.id))


def own_home(scene: Scene) -> Household:
    """The household for which the person writes.

    Raises:
        Refused: there is none.
    """
    own = household_of(scene.connection, scene.person.id)
    if own is None:
        raise Refused("not-found")
    return own


def members_told(scene: Scene, own: Household) -> list[MemberTold]:
    """The members of a household as they were told, with their numbers."""
    return [
        {"id": member.id, "name": member.name, "kind": member.kind, "age": member.age}
        for member in members_of(scene.connection, own.id)
    ]


def _move_wishes(scene: Scene, own: Household) -> None:
    """Whoever has been found stays; what is still open waits for the coordinators of the new place."""
    scene.record("newcomer-moved", person_id=own.person_id)
    for wish in wishes_of(scene.connection, own.id):
        if wish.stage == "heard":
            call_off_wish(scene, wish.id)
            call_off_seats(scene, wish.id)
            settle_search(scene, wish.id)
            change_wish(scene.connection, wish.id, locality_id=own.locality_id)
            show_coordinators(scene, own, wish.id, wish.category)
