"""A complaint goes past one's own sponsor and coordinator, to the locality's named contact."""

from __future__ import annotations

from typing import Any

from flows.engine import Refused, Said, Scene, Word, Words, YesNo, do, effect, flow, say
from store.localities import get_locality
from store.people import people_in


@flow("complain", command="complain", roles=("newcomer", "sponsor"), when_stopped=True)
async def complain() -> None:
    """Say what is wrong, with one's name or without."""
    hears = await do("who-hears")
    if not hears["contacts"]:
        await say("complain-nobody", locality=hears["locality"])
        if hears["contact"]:
            await say("complain-contact", contact=hears["contact"])
        return
    await say("complain-who-hears", locality=hears["locality"])
    said = await Words("complain-words")
    assert said is not None
    named = await YesNo("complain-named")
    recorded = said.model_dump(exclude_none=True, exclude_defaults=True)
    await do("complain", final=True, words=recorded, named=named)
    await say("complain-sent")
    if hears["contact"]:
        await say("complain-contact", contact=hears["contact"])


@effect("who-hears")
def who_hears(scene: Scene) -> dict[str, Any]:
    """Whether anyone hears complaints in the person's locality; that nobody does is noted without a person."""
    if scene.person.locality_id is None or scene.person.state == "joining":
        raise Refused("write-joining")
    place = get_locality(scene.connection, scene.person.locality_id)
    contacts = _contacts(scene)
    if not contacts:
        scene.record("complaint-unheard", actor_id=None)
    return {"locality": place.name, "contact": place.contact, "contacts": len(contacts)}


@effect("complain")
def bring_complaint(scene: Scene, words: dict[str, Any], named: bool) -> None:
    """Bring the words to the contacts and to nobody else; history notes it without a person.

    Raises:
        Refused: no contact can be reached any more.
    """
    said = Said.model_validate(words)
    who: Word | str = scene.person.name if named else Word("complain-no-name")
    told = [
        scene.tell(contact, "complain-heard", media=said.media, who=who, words=said.brief)
        for contact in _contacts(scene)
    ]
    if not any(told):
        raise Refused("complain-lost")
    scene.record("complaint-heard", actor_id=None)


def _contacts(scene: Scene) -> list[int]:
    """The contacts of the person's locality who can be reached."""
    assert scene.person.locality_id is not None
    found = people_in(scene.connection, [scene.person.locality_id], "contact")
    return [contact.id for contact in found if contact.listening]
