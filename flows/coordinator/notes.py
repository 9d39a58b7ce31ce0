"""Notes about a person, kept with them for the coordinators of their locality."""

from __future__ import annotations

from typing import Any

from flows.access import reach_person
from flows.engine import Link, Refused, Said, Scene, Word, Words, YesNo, do, effect, flow, say
from flows.matters import person_link
from store.notes import add_note


@flow("note", command="note", roles=("coordinator",))
async def note(person: int) -> None:
    """Write something down about a person, who can read it among their data."""
    name = await do("note-about", person=person)
    words = await Words("note-words", args={"name": name})
    assert words is not None  # the question cannot be passed by
    back = [[person_link(person, name)], [Link(Word("menu-queue"), "queue")]]
    if await YesNo("note-right", args={"name": name, "words": words.brief}):
        await do(
            "keep-note",
            final=True,
            person=person,
            words=words.model_dump(exclude_none=True, exclude_defaults=True),
        )
        await say("note-kept", links=back, name=name)
    else:
        await say("note-left", links=back)


@effect("note-about")
def note_about(scene: Scene, person: int) -> str:
    """What the person is called.

    Raises:
        Refused: there is no such person, or it is oneself.
    """
    found = reach_person(scene, person)
    if found.id == scene.person.id:
        raise Refused("note-own")
    return found.name


@effect("keep-note")
def keep_note(scene: Scene, person: int, words: dict[str, Any]) -> None:
    """Keep the note.

    Raises:
        Refused: the person is not there any more.
    """
    found = reach_person(scene, person)
    add_note(
        scene.connection,
        person_id=found.id,
        author_id=scene.person.id,
        text=Said.model_validate(words).model_dump(exclude_none=True, exclude_defaults=True),
        created_at=scene.now,
    )
    scene.record("note-kept", person_id=found.id, locality_id=found.locality_id)
