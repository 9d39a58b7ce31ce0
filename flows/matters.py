"""Put something before the coordinators: it waits in their queue, and those present hear of it at once.

What nobody has seen to for three days is told to all of them, so that nothing waits for someone who is away.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any

from sqlalchemy import Connection

from flows.engine import Link, Scene, Word, rule
from flows.engine.messages import Media
from flows.nudges.timing import next_open_moment
from flows.recorded import media_of, values_of
from store import matters
from store.absences import covers
from store.localities import get_locality
from store.matters import Matter
from store.nudges import Nudge
from store.pairs import find_pair
from store.people import Person, coordinators_of, find_person, find_two
from translations import catalogues

UNATTENDED = timedelta(days=3)
# What a coordinator can do about each kind, the likeliest first.
ACTIONS: Mapping[str, tuple[str, ...]] = {
    "wish-new": ("suggest", "person"),
    "wish-waiting": ("suggest", "person"),
    "sponsor-applied": ("approve", "person"),
    "sponsor-rules-accepted": ("person",),
    "sponsor-left": ("person",),
    "message": ("answer", "person"),
    "proposal-declined": ("suggest", "person"),
    "proposal-unanswered": ("suggest", "person"),
    "proposal-called-off": ("suggest", "person"),
    "pair-made": ("meeting", "pair"),
    "pair-unmet": ("meeting", "pair"),
    "meeting-trouble": ("meeting", "pair"),
    "pair-silent": ("pair", "log"),
    "pair-ended": ("pair",),
    "feedback-low": ("pair", "answer"),
    "letter-urgent": ("answer", "person"),
    "letter-reported": ("letters", "pair"),
    "words-wanted": ("words",),
    "person-unreachable": ("person",),
    "person-stopped": ("person",),
    "person-paused": ("person",),
    "person-erased": (),
    "trouble": ("person",),
}
# What asks for somebody for a wish.
SEARCHING = tuple(kind for kind, actions in ACTIONS.items() if "suggest" in actions)
_CONCERNS = {
    "suggest": "wish",
    "approve": "person",
    "answer": "person",
    "person": "person",
    "meeting": "pair",
    "pair": "pair",
    "log": "pair",
    "letters": "letter",
    "words": "wording",
}


def raise_matter(
    scene: Scene,
    kind: str,
    subject: str,
    *,
    locality_id: int,
    person_id: int | None = None,
    wish_id: int | None = None,
    pair_id: int | None = None,
    data: dict[str, Any] | None = None,
) -> None:
    """Open a matter unless the same one is open, and tell the coordinators of the locality.

    The text is the message `matter-<kind>`, with $name and $number of the person it is about, $pair, $wish and
    all of `data`; what was spoken or sent in `data` goes along.
    """
    number = matters.open_matter(
        scene.connection,
        kind,
        subject,
        locality_id=locality_id,
        now=scene.now,
        person_id=person_id,
        wish_id=wish_id,
        pair_id=pair_id,
        data=data,
    )
    matter = None if number is None else matters.find_matter(scene.connection, number)
    if matter is None:
        return
    watch(scene, matter)
    word = matter_word(scene.connection, "matter", matter)
    for coordinator in present_coordinators(scene, locality_id):
        scene.tell(
            coordinator.id,
            word.id,
            links=_and_queue(matter_links(scene.connection, matter, coordinator)),
            media=media_of(matter.data),
            **word.args,
        )


def settle_matter(scene: Scene, kind: str, subject: str) -> None:
    """The matter has been seen to, by this person or by itself."""
    matter = matters.find_open(scene.connection, kind, subject)
    if matter is not None:
        close(scene, matter)


def settle_search(scene: Scene, wish_id: int) -> None:
    """Nobody has to look for someone for this wish now: someone is asked, or it is looked for no more."""
    for matter in matters.open_for_wish(scene.connection, wish_id):
        if matter.kind in SEARCHING:
            close(scene, matter)


def close(scene: Scene, matter: Matter) -> None:
    """Take one matter from the queue."""
    matters.close_one(scene.connection, matter.id, now=scene.now, by=scene.person.id or None)
    scene.never("matter", matter.id)


def watch(scene: Scene, matter: Matter) -> None:
    """Let a matter surface to everybody if nobody sees to it for three days from now, at a good time of day."""
    place = get_locality(scene.connection, matter.locality_id)
    moment = next_open_moment(scene.now + UNATTENDED, place.zone, place)
    scene.later("matter-unattended", moment, "matter", matter.id)


@rule("matter-unattended")
def surface(scene: Scene, nudge: Nudge) -> None:
    """Tell all coordinators of a locality, and whoever covers for them, of what nobody has seen to; once."""
    matter = matters.find_matter(scene.connection, nudge.subject_id)
    if matter is None or matter.closed_at is not None:
        return
    everyone = coordinators_of(scene.connection, matter.locality_id)
    told = {person.id: person for person in [*everyone, *_present(scene, everyone)]}
    word = matter_word(scene.connection, "queue", matter)
    for person_id, person in told.items():
        scene.tell(
            person_id,
            "matter-unattended",
            links=_and_queue(matter_links(scene.connection, matter, person)),
            media=media_of(matter.data),
            days=(scene.now - matter.opened_at).days,
            matter=word,
        )


def present_coordinators(scene: Scene, locality_id: int) -> Sequence[Person]:
    """The coordinators who look after a locality now: the cover in place of who is away; all, if nobody is present."""
    everyone = coordinators_of(scene.connection, locality_id)
    return _present(scene, everyone) or everyone


def matter_word(connection: Connection, form: str, matter: Matter) -> Word:
    """How a matter reads: as news (`form` "matter") or as a line of the queue ("queue")."""
    message = f"{form}-{matter.kind}"
    if not catalogues().has(message):
        message = f"{form}-other"
    person_id = number_in(matter, "person")
    about = None if person_id is None else find_person(connection, person_id)
    values = values_of(
        message,
        matter.data,
        name=about.name if about else "",
        number=str(person_id or ""),
        pair=_pair_word(connection, number_in(matter, "pair")),
        wish=str(number_in(matter, "wish") or ""),
    )
    word = Word(message, values)
    words = values.get("words")
    return Word("matter-with-words", {"matter": word, "words": words}) if words else word


def matter_links(connection: Connection, matter: Matter, reader: Person) -> list[list[Link]]:
    """The buttons with which a coordinator can act on a matter; the last one says it is done."""
    links = []
    for action in ACTIONS.get(matter.kind, ("person",)):
        number = number_in(matter, _CONCERNS[action])
        if number is not None:
            links.append(_link(connection, action, number))
    speaker = None if matter.person_id is None else find_person(connection, matter.person_id)
    if is_foreign(media_of(matter.data), speaker, reader):
        links.append(ask_link("matter", matter.id))
    links.append(Link(Word("act-done"), f"done {matter.id}"))
    return _in_twos(links)


def is_foreign(media: Media | None, speaker: Person | None, reader: Person) -> bool:
    """Whether it is a voice in a language that the reader has not chosen."""
    spoken = media is not None and media.kind == "voice"
    return spoken and speaker is not None and speaker.language != reader.language


def ask_link(noun: str, number: int) -> Link:
    """The button that finds somebody who speaks the language of a voice."""
    return Link(Word("voice-ask"), f"voicewords {number} {noun}")


def _and_queue(rows: list[list[Link]]) -> list[list[Link]]:
    """The buttons of a matter, two to a row, and after them the way to everything else that waits."""
    links = [*(link for row in rows for link in row), Link(Word("menu-queue"), "queue")]
    return _in_twos(links)


def _in_twos(links: list[Link]) -> list[list[Link]]:
    return [links[at : at + 2] for at in range(0, len(links), 2)]


def number_in(matter: Matter, noun: str) -> int | None:
    """The number of the person, wish, pair, letter … that a matter is about, wherever it was noted."""
    number = {"person": matter.person_id, "wish": matter.wish_id, "pair": matter.pair_id}.get(noun)
    noted = (matter.data or {}).get(noun)
    if number is None and isinstance(noted, int):
        number = noted
    subject, _, digits = matter.subject.partition(":")
    if number is None and subject == noun and digits.isdecimal():
        number = int(digits)
    return number


def person_link(person_id: int, name: str) -> Link:
    """The button that opens what is known of a person."""
    return Link(Word("person-open", {"name": on_button(name) or f"#{person_id}"}), f"person {person_id}")


def on_button(name: str, most: int = 24) -> str:
    """A name that leaves room for the rest of a button: the first of the names, or even less, if it is long."""
    if len(name) > most:
        name = name.split()[0]
    return name if len(name) <= most else f"{name[: most - 1]}…"


def _pair_word(connection: Connection, number: int | None) -> Word | str:
    """A pair by its number and the first names of the two, as far as they are known."""
    pair = None if number is None else find_pair(connection, number)
    two = find_two(connection, *pair.both) if pair else {}
    names = [
        person.first_name for each in (pair.both if pair else ()) if (person := two.get(each)) and person.name
    ]
    return Word("matter-pair", {"pair": str(number), "names": names}) if names else str(number or "")


def _link(connection: Connection, action: str, number: int) -> Link:
    if action == "person":
        person = find_person(connection, number)
        return person_link(number, person.name if person else "")
    return Link(Word(f"act-{action}"), f"{action} {number}")


def _present(scene: Scene, everyone: Sequence[Person]) -> list[Person]:
    away = covers(scene.connection, scene.now)
    found: dict[int, Person] = {}
    for coordinator in everyone:
        number = _stand_in(coordinator.id, away)
        person = None if number is None else find_person(scene.connection, number)
        if person is not None and person.role == "coordinator" and person.listening:
            found[person.id] = person
    return list(found.values())


def _stand_in(person_id: int, away: Mapping[int, int | None]) -> int | None:
    """Whoever is there for someone: themselves, their cover, or the cover's cover; None where nobody is."""
    number: int | None = person_id
    for _ in range(len(away) + 1):
        if number is None or number not in away:
            return number
        number = away[number]
    return None
