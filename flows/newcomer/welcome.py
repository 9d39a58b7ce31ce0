"""A newcomer comes: what Kummi is, agree or not, and everything there is to tell, read back at the end."""

from __future__ import annotations

from typing import Any

from flows.engine import Choice, Next, Refused, Scene, do, effect, flow, say
from flows.newcomer.answers import Draft
from flows.newcomer.household import ask_locality, ask_members, ask_name, ask_part
from flows.newcomer.preferences import ask_free, ask_languages, ask_meeting
from flows.newcomer.summary import read_back
from flows.newcomer.wishes import ask_wishes
from store.erasure import erase_guest
from store.households import household_of
from store.localities import find_locality


@flow("newcomer-welcome")
async def welcome(locality: int = 0) -> Next | None:
    """Welcome a newcomer, invited to a locality or (0) to choose theirs."""
    arrived = await do("newcomer-arrives", locality=locality)
    if arrived["settled"]:
        return Next("newcomer-home")
    await say("newcomer-welcome")
    await say("newcomer-kept")
    if await Choice("newcomer-agree", options=("yes", "no")) == "no":
        await _part("newcomer-goodbye")
        return None
    name = await ask_name()
    place = (locality, arrived["place"]) if arrived["place"] else await ask_locality()
    if place is None:
        await _part("newcomer-elsewhere")
        return None
    part = await ask_part(*place)
    members = await ask_members(name)
    draft: Draft = {
        "locality": place[0],
        "place": place[1],
        "part": part,
        "members": members,
        "wishes": await ask_wishes(members),
        "free": await ask_free(),
        **(await ask_meeting()),
        "languages": await ask_languages(arrived["language"]),
    }
    return await read_back(draft)


async def _part(goodbye: str) -> None:
    erased = await do("forget-newcomer", final=True)
    await say(goodbye if erased else "cancelled")


@effect("newcomer-arrives")
def arrive(scene: Scene, locality: int) -> dict[str, Any]:
    """What is known of someone who comes: the name of the locality they are invited to, their language.

    Raises:
        Refused: they are here in another role.
    """
    if scene.person.role not in ("guest", "newcomer"):
        raise Refused("newcomer-other-role")
    place = find_locality(scene.connection, locality) if locality else None
    return {
        "settled": household_of(scene.connection, scene.person.id) is not None,
        "place": place.name if place else "",
        "language": scene.person.language,
    }


@effect("forget-newcomer")
def forget(scene: Scene) -> bool:
    """Keep nothing of someone who does not agree; False for one who had agreed before, who stays."""
    if scene.person.agreed_at is not None:
        return False
    erase_guest(scene.connection, scene.person.id, scene.now)
    scene.forget()
    return True
