"""How a matter reads to a coordinator, and the buttons with which it is seen to."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import Connection

from flows.engine import Link, Word
from flows.engine.messages import Media
from flows.recorded import media_of, values_of
from store.matters import Matter
from store.pairs import find_pair
from store.people import Person, find_person, find_two
from translations import catalogues

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
    "avoid-said": ("apart", "person"),
    "companion-wanted": ("companion", "person"),
    "pair-made": ("meeting", "companion", "pair"),
    "seat-yes": ("activity", "person"),
    "seat-no": ("suggest", "person"),
    "seat-unanswered": ("suggest", "person"),
    "seat-over": ("suggest", "activity", "person"),
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
# What was said to coordinators alone, as a matter or in the history: no sponsor is asked what a voice in it says.
PRIVATE = ("avoid-said", "proposal-override")
_CONCERNS = {
    "suggest": "wish",
    "apart": "person",
    "companion": "wish",
    "activity": "activity",
    "approve": "person",
    "answer": "person",
    "person": "person",
    "meeting": "pair",
    "pair": "pair",
    "log": "pair",
    "letters": "letter",
    "words": "wording",
}


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
    if matter.kind not in PRIVATE and is_foreign(media_of(matter.data), speaker, reader):
        links.append(ask_link("matter", matter.id))
    links.append(Link(Word("act-done"), f"done {matter.id}"))
    return _in_twos(links)


def and_queue(rows: list[list[Link]]) -> list[list[Link]]:
    """The buttons of a matter, two to a row, and after them the way to everything else that waits."""
    links = [*(link for row in rows for link in row), Link(Word("menu-queue"), "queue")]
    return _in_twos(links)


def is_foreign(media: Media | None, speaker: Person | None, reader: Person) -> bool:
    """Whether it is a voice in a language that the reader has not chosen."""
    spoken = media is not None and media.kind == "voice"
    return spoken and speaker is not None and speaker.language != reader.language


def ask_link(noun: str, number: int) -> Link:
    """The button that finds somebody who speaks the language of a voice."""
    return Link(Word("voice-ask"), f"voicewords {number} {noun}")


def person_link(person_id: int, name: str) -> Link:
    """The button that opens what is known of a person."""
    return Link(Word("person-open", {"name": on_button(name) or f"#{person_id}"}), f"person {person_id}")


def on_button(name: str, most: int = 24) -> str:
    """A name that leaves room for the rest of a button: the first of the names, or even less, if it is long."""
    if len(name) > most:
        name = name.split()[0]
    return name if len(name) <= most else f"{name[: most - 1]}…"


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


def people_of(connection: Connection, matter: Matter) -> list[int | None]:
    """The numbers of the people whom a matter names or whose words it shows."""
    number = number_in(matter, "pair")
    pair = None if number is None else find_pair(connection, number)
    return [number_in(matter, "person"), *(pair.both if pair else ())]


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


def _in_twos(links: list[Link]) -> list[list[Link]]:
    return [links[at : at + 2] for at in range(0, len(links), 2)]
