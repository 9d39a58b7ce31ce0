"""Write to one's coordinator, and the coordinator's answer. History says that it happened, never the words."""

from __future__ import annotations

from typing import Any

from flows.access import reach_person
from flows.engine import Link, Refused, Said, Scene, Word, Words, do, effect, flow, say
from flows.everyone.replies import reply
from flows.matters import close, raise_matter
from store.matters import new_subject, open_of
from store.people import Person, coordinators_of


@flow("write", command="write", roles=("newcomer", "sponsor"), when_stopped=True)
async def write() -> None:
    """Say something to the coordinator, in any language and any way."""
    await do("somebody-reads")
    said = await Words("write-words")
    assert said is not None
    await do(
        "write-to-coordinator", final=True, words=said.model_dump(exclude_none=True, exclude_defaults=True)
    )
    await say("write-sent")


@flow("answer", command="answer", roles=("coordinator",))
async def answer(person: int) -> None:
    """A coordinator reads what someone wrote and answers."""
    waiting = await do("read-messages", person=person)
    for recorded in waiting["messages"]:
        said = Said.model_validate(recorded)
        await say("reply-they-wrote", name=waiting["name"], words=said.brief, media=said.media)
    words = await Words("reply-words", args={"name": waiting["name"]})
    assert words is not None
    recorded = words.model_dump(exclude_none=True, exclude_defaults=True)
    await do("send-answer", final=True, person=person, words=recorded)
    await say("reply-sent", name=waiting["name"])


@effect("somebody-reads")
def somebody_reads(scene: Scene) -> None:
    """Refuse where no coordinator looks after the person's locality."""
    locality_of_writer(scene)


@effect("write-to-coordinator")
def write_to_coordinator(scene: Scene, words: dict[str, Any]) -> None:
    """Put the words before the coordinators."""
    locality_id = locality_of_writer(scene)
    scene.record("message-written", person_id=scene.person.id)
    raise_matter(
        scene,
        "message",
        new_subject(scene.connection, "message", scene.person.id),
        locality_id=locality_id,
        person_id=scene.person.id,
        data={"words": words},
    )


@effect("read-messages")
def read_messages(scene: Scene, person: int) -> dict[str, Any]:
    """What someone of the coordinator's localities has written that waits for an answer."""
    who = _answerable(scene, person)
    found = open_of(scene.connection, "message", who.id)
    return {"name": who.name, "messages": [(matter.data or {})["words"] for matter in found]}


@effect("send-answer")
def send_answer(scene: Scene, person: int, words: dict[str, Any]) -> None:
    """Bring the answer to the one who wrote; their messages and low marks are seen to."""
    who = _answerable(scene, person)
    said = Said.model_validate(words)
    reply(
        scene,
        "reply-heard",
        to=who,
        links=[[Link(Word("reply-back"), "write")]] if who.role in ("newcomer", "sponsor") else [],
        media=said.media,
        name=scene.person.name,
        when=scene.now,
        words=said.brief,
    )
    scene.record("message-answered", person_id=who.id, locality_id=who.locality_id)
    for kind in ("message", "feedback-low"):
        for matter in open_of(scene.connection, kind, who.id):
            close(scene, matter)


def locality_of_writer(scene: Scene) -> int:
    """Where the person's words go.

    Raises:
        Refused: the person has not joined yet, or nobody would read it.
    """
    person: Person = scene.person
    if person.state == "joining" or person.locality_id is None:
        raise Refused("write-joining")
    if not coordinators_of(scene.connection, person.locality_id):
        raise Refused("write-nobody")
    return person.locality_id


def _answerable(scene: Scene, person_id: int) -> Person:
    """Someone in reach who can be answered; who has stopped only while something they wrote waits.

    Raises:
        Refused: there is no such person there, or no answer would reach them.
    """
    who = reach_person(scene, person_id)
    if not who.reachable:
        raise Refused("reply-unreachable", name=who.name)
    if who.state == "stopped" and not open_of(scene.connection, "message", who.id):
        raise Refused("reply-stopped", name=who.name)
    return who
