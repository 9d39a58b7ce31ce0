"""Who may write to whom."""

from __future__ import annotations

from flows.access import reach_pair
from flows.engine import Refused, Scene
from store.pairs import Pair
from store.people import Person, get_person


def reach_chat(scene: Scene, pair_id: int) -> tuple[Pair, Person]:
    """A pair in which this person may write now, and the one who reads it.

    It is open from the moment both have said yes, as long as they go on, to whoever can be reached.

    Raises:
        Refused: it is not theirs, paused or over, or the other one takes no messages.
    """
    pair = reach_pair(scene, pair_id)
    if scene.person.id not in pair.both:
        raise Refused("not-found")
    reader = get_person(scene.connection, pair.other(scene.person.id))
    if pair.state == "ended":
        raise Refused("chat-open-over", name=reader.first_name)
    if pair.state == "paused":
        raise Refused("chat-open-paused", name=reader.first_name)
    if not reader.listening:
        raise Refused("chat-away", name=reader.first_name)
    return pair, reader
