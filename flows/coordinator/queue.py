"""What waits for a coordinator, the oldest first, each with its buttons to act."""

from __future__ import annotations

from datetime import timedelta

from flows.access import own_localities, reach_matter
from flows.coordinator.page import Packed, cut, pack_page, pager, show
from flows.engine import Link, Refused, Scene, Word, do, effect, flow, say
from flows.engine.ops import Say
from flows.matters import close, matter_links, matter_word, people_of, watch
from flows.recorded import media_of
from store import matters
from store.localities import some_localities
from store.matters import Matter

SIZE = 5


@flow("queue", command="queue", roles=("coordinator",))
async def queue(page: int = 1) -> None:
    """Show what waits."""
    await show(await do("read-queue", page=page))


@flow("done", command="done", roles=("coordinator",))
async def done(matter: int) -> None:
    """Take something from the queue by hand; one tap puts it back."""
    await do("settle-matter", final=True, matter=matter)
    await say(
        "matter-done",
        links=[[Link(Word("act-undo"), f"undo {matter}"), Link(Word("menu-queue"), "queue")]],
    )


@flow("undo", command="undo", roles=("coordinator",))
async def undo(matter: int) -> None:
    """Put something back in the queue."""
    await do("reopen-matter", final=True, matter=matter)
    await say("matter-reopened", links=[[Link(Word("menu-queue"), "queue")]])


@effect("read-queue")
def read_queue(scene: Scene, page: int) -> Packed:
    """One page of the queue."""
    localities = own_localities(scene)
    count = matters.count_open(scene.connection, localities)
    if not count:
        return pack_page([say("queue-empty")])
    part = cut(count, page, SIZE)
    places = {place.id: place.name for place in some_localities(scene.connection, localities)}
    messages = [say("queue-heading", count=count)]
    for matter in matters.open_in(scene.connection, localities, offset=part.offset, limit=SIZE):
        messages.append(_item(scene, matter, places))
    if part.pages > 1:
        messages.append(
            say("page-of", links=pager("queue {}", part), page=str(part.number), pages=str(part.pages))
        )
    return pack_page(messages)


@effect("settle-matter")
def settle(scene: Scene, matter: int) -> None:
    """Somebody has seen to it.

    Raises:
        Refused: it is not there, or has been seen to already.
    """
    found = reach_matter(scene, matter)
    if found.closed_at is not None:
        raise Refused("matter-over")
    close(scene, found)
    _record(scene, "matter-done", found)


@effect("reopen-matter")
def reopen(scene: Scene, matter: int) -> None:
    """It has not been seen to after all.

    Raises:
        Refused: it is not there, or waits already.
    """
    found = reach_matter(scene, matter)
    if matters.find_open(scene.connection, found.kind, found.subject) is not None:
        raise Refused("matter-waits")
    matters.reopen(scene.connection, matter)
    watch(scene, found)
    _record(scene, "matter-reopened", found)


def _item(scene: Scene, matter: Matter, places: dict[int, str]) -> Say:
    scene.look(*people_of(scene.connection, matter))
    return say(
        "queue-item-in" if len(places) > 1 else "queue-item",
        links=matter_links(scene.connection, matter, scene.person),
        media=media_of(matter.data),
        line=matter_word(scene.connection, "queue", matter),
        waited=_waited(scene.now - matter.opened_at),
        locality=places[matter.locality_id],
    )


def _waited(span: timedelta) -> Word:
    if span.days:
        return Word("queue-waited-days", {"count": span.days})
    hours = span.seconds // 3600
    return Word("queue-waited-hours", {"count": hours}) if hours else Word("queue-waited-new")


def _record(scene: Scene, kind: str, matter: Matter) -> None:
    scene.record(
        kind,
        locality_id=matter.locality_id,
        person_id=matter.person_id,
        wish_id=matter.wish_id,
        pair_id=matter.pair_id,
        data={"matter": matter.kind},
    )
