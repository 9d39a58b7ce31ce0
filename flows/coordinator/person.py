"""All that a coordinator may see of one person, and what can be done from there."""

from __future__ import annotations

from flows.access import reach_person
from flows.coordinator.page import Packed, in_rows, pack_page, show
from flows.coordinator.portrait import (
    newcomer_lines,
    notes_lines,
    pairs_lines,
    proposals_lines,
    sponsor_lines,
)
from flows.coordinator.voices import listen_link
from flows.engine import Link, Scene, Word, do, effect, flow, say
from flows.engine.ops import Say
from flows.matters import on_button
from flows.recorded import media_of
from store.households import household_of
from store.localities import get_locality
from store.notes import notes_on
from store.pairs import pairs_of
from store.people import Person, names_of
from store.sponsors import find_sponsor
from store.wishes import wishes_of

ON_THE_WAY = ("applied", "interviewed", "coached")


@flow("person", command="person", roles=("coordinator",))
async def person(person: int) -> None:
    """Show a person."""
    await show(await do("read-person", person=person))


@effect("read-person")
def read_person(scene: Scene, person: int) -> Packed:
    """What is known of a person.

    Raises:
        Refused: there is no such person among those the coordinator looks after.
    """
    found = reach_person(scene, person)
    sections = [
        _who(scene, found),
        *newcomer_lines(scene, found),
        *sponsor_lines(scene, found),
        *proposals_lines(scene, found),
        *pairs_lines(scene, found),
        *notes_lines(scene, found),
    ]
    links = [*in_rows(_work(scene, found)), *in_rows(_voices(scene, found))]
    return pack_page([*sections, say("person-do", links=[*links, [Link(Word("menu-queue"), "queue")]])])


def _who(scene: Scene, found: Person) -> Say:
    return say(
        "person-card",
        name=found.name,
        number=str(found.id),
        role=Word("person-role", {"role": found.role}),
        language=Word(f"lang-{found.language}"),
        state=[
            Word("person-state", {"state": found.state}),
            *([] if found.reachable else [Word("person-not-reachable")]),
        ],
        locality=get_locality(scene.connection, found.locality_id).name,
        since=found.created_at.astimezone(scene.person.zone).date(),
    )


def _work(scene: Scene, found: Person) -> list[Link]:
    """The buttons: what is likeliest to be needed comes first."""
    if found.id == scene.person.id:
        return []
    links = []
    home = household_of(scene.connection, found.id)
    for wish in wishes_of(scene.connection, home.id) if home else []:
        if wish.stage == "heard":
            links.append(Link(Word("act-suggest-for", {"wish": str(wish.id)}), f"suggest {wish.id}"))
        if wish.stage == "found":
            links.append(Link(Word("act-companion-for", {"wish": str(wish.id)}), f"companion {wish.id}"))
    sponsor = find_sponsor(scene.connection, found.id)
    if sponsor is not None and sponsor.stage in ON_THE_WAY:
        links.append(Link(Word("act-approve"), f"approve {found.id}"))
    pairs = pairs_of(scene.connection, found.id)
    names = names_of(scene.connection, [pair.other(found.id) for pair in pairs])
    for pair in pairs:
        name = names.get(pair.other(found.id)) or f"#{pair.other(found.id)}"
        links.append(Link(Word("act-pair-with", {"name": on_button(name, 16)}), f"pair {pair.id}"))
    links.append(Link(Word("act-write"), f"answer {found.id}"))
    links.append(Link(Word("act-note"), f"note {found.id}"))
    if home is not None:
        links.append(Link(Word("act-need"), f"need {found.id}"))
    if home is not None or sponsor is not None:
        links.append(Link(Word("act-apart"), f"apart {found.id}"))
    return links


def _voices(scene: Scene, found: Person) -> list[Link]:
    """A button for everything that was said aloud or sent instead of words."""
    home = household_of(scene.connection, found.id)
    sponsor = find_sponsor(scene.connection, found.id)
    told = [
        *(("wish", wish.id, wish.words) for wish in (wishes_of(scene.connection, home.id) if home else [])),
        *([("sponsor", found.id, sponsor.words)] if sponsor else []),
        *(("note", note.id, note.text) for note in notes_on(scene.connection, found.id)),
    ]
    return [
        listen_link(media, noun, number)
        for noun, number, words in told
        if (media := media_of({"words": words})) is not None
    ]
