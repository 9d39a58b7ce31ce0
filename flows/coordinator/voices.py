"""Hear and see what people said in their own voice, or sent instead of words."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from flows.access import own_localities, reach_pair, reach_person, reach_wish
from flows.coordinator.page import Packed, pack_page, show
from flows.engine import Link, Refused, Scene, Word, do, effect, flow, say
from flows.engine.messages import Media
from flows.matters import person_link
from flows.recorded import media_of
from store.contacts import find_contact
from store.households import find_household
from store.notes import find_note
from store.people import Person, get_person
from store.sponsors import find_sponsor


def listen_link(media: Media, noun: str, number: int) -> Link:
    """The button that plays or opens what was sent with a wish, a sponsor's profile, a note or a contact."""
    return Link(Word(f"hear-{media.kind}", {"number": str(number)}), f"hear {number} {noun}")


@flow("hear", command="hear", roles=("coordinator",))
async def hear(number: int, noun: str) -> None:
    """Send along what somebody said or sent."""
    await show(await do("find-voice", number=number, noun=noun))


@effect("find-voice")
def find_voice(scene: Scene, number: int, noun: str) -> Packed:
    """What was sent with something of the coordinator's own localities.

    Raises:
        Refused: there is no such thing, or nothing was sent with it.
    """
    own_localities(scene)
    find = _NOUNS.get(noun.strip().lower())
    if find is None:
        raise Refused("not-found")
    words, person = find(scene, number)
    media = media_of({"words": words})
    if media is None:
        raise Refused("not-found")
    links = [[person_link(person.id, person.name)]] if person else []
    return pack_page(
        [
            say(
                "hear-here",
                media=media,
                links=links,
                name=person.name if person else Word("timeline-somebody"),
            )
        ]
    )


Found = tuple[dict[str, Any] | None, Person | None]


def _of_wish(scene: Scene, number: int) -> Found:
    wish = reach_wish(scene, number)
    home = find_household(scene.connection, wish.household_id)
    return wish.words, get_person(scene.connection, home.person_id) if home else None


def _of_sponsor(scene: Scene, number: int) -> Found:
    person = reach_person(scene, number)
    sponsor = find_sponsor(scene.connection, number)
    return sponsor.words if sponsor else None, person


def _of_note(scene: Scene, number: int) -> Found:
    note = find_note(scene.connection, number)
    if note is None:
        raise Refused("not-found")
    return note.text, reach_person(scene, note.person_id)


def _of_contact(scene: Scene, number: int) -> Found:
    contact = find_contact(scene.connection, number)
    if contact is None:
        raise Refused("not-found")
    reach_pair(scene, contact.pair_id)
    return contact.note, get_person(scene.connection, contact.by_id) if contact.by_id else None


_NOUNS: Mapping[str, Callable[[Scene, int], Found]] = {
    "wish": _of_wish,
    "sponsor": _of_sponsor,
    "note": _of_note,
    "contact": _of_contact,
}
