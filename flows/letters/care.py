"""What is looked at before a letter goes: its language, what is urgent, what is better kept to oneself."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from flows.engine import Refused, Said, Scene, effect
from flows.engine.foreground import asked_beside
from flows.letters.company import reach_chat
from flows.matters import raise_matter
from store.inbox import remember
from store.letters import count_written, find_letter, latest_letter
from store.matters import new_subject
from store.outbox import latest_message
from store.pairs import Pair
from translations.delicate import delicate
from translations.detection import differs
from translations.urgent import urgent

LATE = timedelta(hours=2)  # since the last letter: who writes now may have forgotten where it goes
MOST_AN_HOUR = 60


def look_over(scene: Scene, pair: Pair, said: Said, since: datetime | None) -> dict[str, Any]:
    """What the writer may like to know before their words go, as JSON; `since` is None for words said in reply.

    {"language": the surely other language it is in or "", "chosen": the one they have chosen, "urgent": topics,
    "topics": what is delicate and has not been mentioned to them before in this pair (unless it is urgent), "late":
    whether it may be meant for somebody else, as they have not written for hours or something else came in between}.

    Raises:
        Refused: they have written very much in the last hour.
    """
    refuse_flood(scene, pair)
    chosen = scene.person.language
    other = differs(said.text, chosen) or ""
    topics: list[str] = list(delicate(said.text))
    if said.media is not None and said.media.kind == "photo":
        topics.append("photo")
    pressing = urgent(said.text, chosen) | (urgent(said.text, other) if other else frozenset())
    return {
        "language": other,
        "chosen": chosen,
        "urgent": sorted(pressing),
        "topics": [] if pressing else _not_yet_mentioned(scene, pair, topics),
        "late": since is not None and (scene.now - since > LATE or _something_else_came(scene, pair)),
    }


def refuse_flood(scene: Scene, pair: Pair) -> None:
    """Nobody gets more letters than they can read.

    Raises:
        Refused: this person has written very much in the last hour.
    """
    hour = scene.now - timedelta(hours=1)
    if count_written(scene.connection, pair.id, scene.person.id, hour) >= MOST_AN_HOUR:
        raise Refused("chat-many")


def _something_else_came(scene: Scene, pair: Pair) -> bool:
    """Whether what stands lowest on the writer's phone is not of this pair's chat: they may be answering that."""
    number, about = latest_message(scene.connection, scene.person.id)
    noun, _, letter_number = about.partition(":")
    if noun == "letter":
        letter = find_letter(scene.connection, int(letter_number))
        return letter is not None and letter.pair_id != pair.id
    if noun == "letters":
        return any(session.shown == number for session in asked_beside(scene))
    written = latest_letter(scene.connection, pair.id, scene.person.id)
    return number > 0 and (written is None or written.mark != number)


def _not_yet_mentioned(scene: Scene, pair: Pair, topics: list[str]) -> list[str]:
    """Each topic is mentioned once to each person in each pair; coordinators do not learn of it."""
    who = scene.person
    keys = {topic: f"once:{pair.id}:{who.address}:{topic}" for topic in topics}
    return [
        topic
        for topic in topics
        if remember(scene.connection, who.channel, keys[topic], scene.now, who.address)
    ]


@effect("tell-coordinator")
def tell_coordinator(scene: Scene, pair: int, words: dict[str, Any], topics: list[str]) -> None:
    """Put urgent words before the coordinators, because the writer would like it."""
    found, _ = reach_chat(scene, pair)
    raise_matter(
        scene,
        "letter-urgent",
        new_subject(scene.connection, "message", scene.person.id),
        locality_id=found.locality_id,
        person_id=scene.person.id,
        pair_id=found.id,
        data={"words": words, "topics": topics},
    )
