"""Hear and see what people said in their own voice, or sent instead of words; ask someone who speaks the language."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from flows.access import own_localities, reach_matter, reach_pair, reach_person, reach_wish
from flows.coordinator.page import Packed, pack_page, show
from flows.engine import Link, Refused, Scene, Word, do, effect, flow, say
from flows.engine.messages import Media
from flows.letters.lenders import ask_to_listen
from flows.matters import PRIVATE, ask_link, is_foreign, person_link
from flows.recorded import media_of
from store.contacts import find_contact
from store.history import find_line
from store.households import find_household
from store.notes import find_note
from store.people import Person, find_person
from store.sponsors import find_sponsor


def listen_link(media: Media, noun: str, number: int) -> Link:
    """The button that plays or opens what was sent with a wish, a sponsor's profile, a note or a contact."""
    return Link(Word(f"hear-{media.kind}", {"number": str(number)}), f"hear {number} {noun}")


@flow("hear", command="hear", roles=("coordinator",))
async def hear(number: int, noun: str) -> None:
    """Send along what somebody said or sent."""
    await show(await do("find-voice", number=number, noun=noun))


@flow("voicewords", command="voicewords", roles=("coordinator",))
async def voicewords(number: int, noun: str) -> None:
    """Ask sponsors who speak both languages to tell what a voice says."""
    asked = await do("ask-to-listen", final=True, number=number, noun=noun)
    source, target = (Word(f"lang-{asked[side]}") for side in ("source", "target"))
    await say("voice-asked", count=asked["count"], source=source, target=target)


@dataclass(frozen=True)
class Found:
    """What was said or sent, who did it, and whom it is about."""

    media: Media
    speaker: Person | None
    about: Person | None


@effect("find-voice")
def find_voice(scene: Scene, number: int, noun: str) -> Packed:
    """What was sent with something of the coordinator's own localities.

    Raises:
        Refused: there is no such thing, or nothing was sent with it.
    """
    found = _find(scene, number, noun)
    links = [[person_link(found.about.id, found.about.name)]] if found.about else []
    if _may_be_asked(scene, found, number, noun):
        links.append([ask_link(noun, number)])
    name = found.speaker.name if found.speaker else Word("timeline-somebody")
    return pack_page([say("hear-here", media=found.media, links=links, name=name)])


@effect("ask-to-listen")
def find_listeners(scene: Scene, number: int, noun: str) -> dict[str, Any]:
    """Ask for words of a voice: how many sponsors are asked, and from which language into which.

    Raises:
        Refused: there is no such voice, it is in the coordinator's own language, or it is for coordinators alone.
    """
    found = _find(scene, number, noun)
    if found.speaker is None or not _may_be_asked(scene, found, number, noun):
        raise Refused("not-found")
    count = ask_to_listen(scene, found.media, found.speaker)
    return {"count": count, "source": found.speaker.language, "target": scene.person.language}


def _may_be_asked(scene: Scene, found: Found, number: int, noun: str) -> bool:
    """Whether sponsors may be asked what was said: in a language that is foreign here, and not in private."""
    match noun.strip().lower():
        case "matter":
            private = reach_matter(scene, number).kind in PRIVATE
        case "history":
            line = find_line(scene.connection, number)
            private = line is not None and line.kind in PRIVATE
        case _:
            private = False
    return not private and is_foreign(found.media, found.speaker, scene.person)


def _find(scene: Scene, number: int, noun: str) -> Found:
    own_localities(scene)
    find = _NOUNS.get(noun.strip().lower())
    if find is None:
        raise Refused("not-found")
    words, speaker_id, about_id = find(scene, number)
    media = media_of({"words": words})
    if media is None:
        raise Refused("not-found")
    speaker, about = (
        None if person_id is None else find_person(scene.connection, person_id)
        for person_id in (speaker_id, about_id)
    )
    scene.look(speaker_id, about_id)
    return Found(media, speaker, about)


Kept = tuple[dict[str, Any] | None, int | None, int | None]
"""The words as they are kept, the number of who said them, and of whom they are about."""


def _of_wish(scene: Scene, number: int) -> Kept:
    wish = reach_wish(scene, number)
    home = find_household(scene.connection, wish.household_id)
    person_id = home.person_id if home else None
    return wish.words, person_id, person_id


def _of_sponsor(scene: Scene, number: int) -> Kept:
    person = reach_person(scene, number)
    sponsor = find_sponsor(scene.connection, number)
    return sponsor.words if sponsor else None, person.id, person.id


def _of_note(scene: Scene, number: int) -> Kept:
    note = find_note(scene.connection, number)
    if note is None:
        raise Refused("not-found")
    return note.text, note.author_id, reach_person(scene, note.person_id).id


def _of_contact(scene: Scene, number: int) -> Kept:
    contact = find_contact(scene.connection, number)
    if contact is None:
        raise Refused("not-found")
    reach_pair(scene, contact.pair_id)
    return contact.note, contact.by_id, contact.by_id


def _of_history(scene: Scene, number: int) -> Kept:
    line = find_line(scene.connection, number)
    if line is not None and line.pair_id is not None:
        reach_pair(scene, line.pair_id)
    elif line is not None and line.wish_id is not None:
        reach_wish(scene, line.wish_id)
    else:
        raise Refused("not-found")
    return _said_in(line.data), line.actor_id, line.actor_id


def _of_matter(scene: Scene, number: int) -> Kept:
    matter = reach_matter(scene, number)
    return _said_in(matter.data), matter.person_id, matter.person_id


def _said_in(data: Mapping[str, Any] | None) -> dict[str, Any] | None:
    media = media_of(data)
    return {"media": media.model_dump(exclude_defaults=True)} if media else None


_NOUNS: Mapping[str, Callable[[Scene, int], Kept]] = {
    "wish": _of_wish,
    "sponsor": _of_sponsor,
    "note": _of_note,
    "contact": _of_contact,
    "history": _of_history,
    "matter": _of_matter,
}
