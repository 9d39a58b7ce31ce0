"""What waits for the coordinators: it is raised once, told to those present, watched, and taken away when seen to."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from flows.engine import Scene, rule
from flows.matters.presence import present, present_coordinators
from flows.matters.shown import ACTIONS, and_queue, matter_links, matter_word
from flows.nudges.timing import next_open_moment
from flows.recorded import media_of
from store import matters
from store.localities import get_locality
from store.matters import Matter
from store.nudges import Nudge
from store.people import coordinators_of

UNATTENDED = timedelta(days=3)
# What asks for somebody for a wish.
SEARCHING = tuple(kind for kind, actions in ACTIONS.items() if "suggest" in actions)


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
            links=and_queue(matter_links(scene.connection, matter, coordinator)),
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
    told = {person.id: person for person in [*everyone, *present(scene, everyone)]}
    word = matter_word(scene.connection, "queue", matter)
    for person_id, person in told.items():
        scene.tell(
            person_id,
            "matter-unattended",
            links=and_queue(matter_links(scene.connection, matter, person)),
            media=media_of(matter.data),
            days=(scene.now - matter.opened_at).days,
            matter=word,
        )
