"""A broadcast from its beginning to its end, portion by portion."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from sqlalchemy import Connection

from flows.broadcasts.progress import begin_progress, show_progress
from flows.engine import Said, Scene, outcome
from flows.engine.messages import Outgoing
from flows.engine.ops import Link, Say
from flows.engine.rendering import compose
from store.broadcasts import (
    Broadcast,
    add_broadcast,
    change_broadcast,
    find_broadcast,
    forget_dropped,
    next_readers,
    tally,
)
from store.localities import some_localities
from store.people import Person, get_person
from translations import Word

BROADCASTER = "broadcaster"  # the worker that says when it is time for more
PORTION = 25  # copies put in the outbox in one turn: some 15 ms, for which everybody's writes wait
FEW = 25  # so few waiting copies call for more
EVERY = timedelta(seconds=3)  # between two changes of the message of progress


def begin_broadcast(
    scene: Scene, words: dict[str, Any], places: Sequence[int], roles: Sequence[str], expected: int, upto: int
) -> None:
    """Let words go out to all of some roles in some localities; nothing is in the outbox yet."""
    number = add_broadcast(
        scene.connection,
        person_id=scene.person.id,
        words=words,
        places=list(places),
        roles=list(roles),
        expected=expected,
        upto=upto,
        state="going",
        shown_at=scene.now,
        created_at=scene.now,
    )
    begin_progress(scene, number)
    _come_again(scene, number, 0)


def letter(name: str, locality: str, said: Said) -> dict[str, Any]:
    """The values of `say-heard`: who writes from where, and the words."""
    return {"name": name, "locality": locality, "words": said.brief}


@outcome("broadcast")
def go_on(scene: Scene, broadcast_id: int, step: str) -> None:
    """It is time for more: post a portion, tell how it goes, and ask to be called again, until all is done."""
    broadcast = find_broadcast(scene.connection, broadcast_id)
    if broadcast is None or broadcast.state == "over" or step != str(broadcast.step):
        return
    if wants_more(scene.connection, broadcast.id):
        broadcast = _post_portion(scene, broadcast)
    now = tally(scene.connection, broadcast.id)
    if broadcast.state != "going" and not now.waiting:
        change_broadcast(scene.connection, broadcast.id, state="over", words=None)
        forget_dropped(scene.connection, broadcast.id)
        show_progress(scene, broadcast, now, over=True)
        return
    if scene.now - broadcast.shown_at >= EVERY:
        show_progress(scene, broadcast, now)
    _come_again(scene, broadcast.id, broadcast.step + 1)


def wants_more(connection: Connection, broadcast_id: int) -> bool:
    """Whether a broadcast has readers left, and few copies that wait to be sent."""
    broadcast = find_broadcast(connection, broadcast_id)
    return (
        broadcast is not None and broadcast.state == "going" and tally(connection, broadcast.id).waiting < FEW
    )


def _come_again(scene: Scene, number: int, step: int) -> None:
    change_broadcast(scene.connection, number, step=step)
    scene.order(BROADCASTER, str(number), f"broadcast:{number}", str(step))


def _post_portion(scene: Scene, broadcast: Broadcast) -> Broadcast:
    """Put the next copies in the outbox; the broadcast as it stands then."""
    readers = next_readers(scene.connection, broadcast, PORTION)
    writer = get_person(scene.connection, broadcast.person_id)
    names = {place.id: place.name for place in some_localities(scene.connection, broadcast.places)}
    said = Said.model_validate(broadcast.words)
    rendered: dict[tuple[Any, ...], list[Outgoing]] = {}
    for reader in readers:
        alike = (reader.language, reader.timezone, reader.locality_id)
        if alike not in rendered:
            rendered[alike] = _copy(writer, reader, names, said)
        for outgoing in rendered[alike]:
            scene.post(reader, outgoing, broadcast_id=broadcast.id)
        scene.record("said", person_id=reader.id, actor_id=writer.id, locality_id=reader.locality_id)
    changes: dict[str, Any] = {"cursor": readers[-1].id} if len(readers) == PORTION else {"state": "posted"}
    change_broadcast(scene.connection, broadcast.id, **changes)
    found = find_broadcast(scene.connection, broadcast.id)
    assert found is not None, "it was there a moment ago"
    return found


def _copy(writer: Person, reader: Person, names: dict[int, str], said: Said) -> list[Outgoing]:
    assert reader.locality_id is not None, "readers are looked for by locality"
    answer = [[Link(Word("say-answer"), "write")]]
    heard = letter(writer.name, names[reader.locality_id], said)
    return compose(reader, [Say("say-heard", heard, answer, said.media)])
