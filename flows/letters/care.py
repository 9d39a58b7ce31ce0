"""What is looked at before a letter goes: its language, what is urgent, what is better kept to oneself."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from translations.delicate import delicate
from translations.urgent import urgent

from flows.engine import Refused, Said, Scene, effect
from flows.letters.company import reach_chat
from flows.matters import raise_matter
from store.inbox import remember
from store.letters import count_written
from store.matters import next_number
from store.pairs import Pair
from translations.detection import differs

LATE = timedelta(hours=2)  # since the last letter: who writes now may have forgotten where it goes
MOST_AN_HOUR = 60


def look_over(scene: Scene, pair: Pair, said: Said, since: datetime) -> dict[str, Any]:
    """What the writer may like to know before their words go, as JSON.

    {"language": the surely other language it is in or "", "urgent": topics, "topics": what is delicate and has not been
    mentioned to them before in this pair, "late": whether they have not written for hours}.

    Raises:
        Refused: they have written very much in the last hour.
    """
    if (
        count_written(scene.connection, pair.id, scene.person.id, scene.now - timedelta(hours=1))
        >= MOST_AN_HOUR
    ):
        raise Refused("chat-many")
    topics: list[str] = list(delicate(said.text))
    if said.media is not None and said.media.kind == "photo":
        topics.append("photo")
    return {
        "language": differs(said.text, scene.person.language) or "",
        "urgent": sorted(urgent(said.text, scene.person.language)),
        "topics": _not_yet_mentioned(scene, pair, topics),
        "late": scene.now - since > LATE,
    }


def _not_yet_mentioned(scene: Scene, pair: Pair, topics: list[str]) -> list[str]:
    """Each topic is mentioned once to each person in each pair; coordinators do not learn of it."""
    who = scene.person
    keys = {topic: f"once:{pair.id}:{who.address}:{topic}" for topic in topics}
    return [topic for topic in topics if remember(scene.connection, who.channel, keys[topic], scene.now)]


@effect("tell-coordinator")
def tell_coordinator(scene: Scene, pair: int, words: dict[str, Any], topics: list[str]) -> None:
    """Put urgent words before the coordinators, because the writer would like it."""
    found, _ = reach_chat(scene, pair)
    raise_matter(
        scene,
        "letter-urgent",
        f"message:{next_number(scene.connection)}",
        locality_id=found.locality_id,
        person_id=scene.person.id,
        pair_id=found.id,
        data={"words": words, "topics": topics},
    )
