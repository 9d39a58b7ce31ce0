"""The groups and activities of a coordinator's localities, each with its buttons."""

from __future__ import annotations

from flows.access import own_localities
from flows.activities.telling import opening_lines
from flows.coordinator.page import Packed, cut, lines, pack_page, pager, show
from flows.engine import Link, Scene, Word, do, effect, flow, say
from flows.engine.ops import Say
from flows.matching.activities import Opening, openings_of
from store.activities import activities_in
from store.localities import some_localities

SIZE = 5


@flow("activities", command="activities", roles=("coordinator",))
async def activities(page: int = 1) -> None:
    """Show what is open."""
    await show(await do("list-activities", page=page))


@effect("list-activities")
def list_activities(scene: Scene, page: int) -> Packed:
    """One page of the open groups and activities."""
    localities = own_localities(scene)
    found = activities_in(scene.connection, localities)
    more = [[Link(Word("activities-add"), "activity")]]
    if not found:
        return pack_page([say("activities-none", links=more)])
    part = cut(len(found), page, SIZE)
    names = {place.id: place.name for place in some_localities(scene.connection, localities)}
    shown = openings_of(scene.connection, found[part.offset : part.offset + SIZE])
    links = [*more, [Link(Word("activities-fill"), "sessions")]]
    messages = [
        say("activities-heading", links=links, count=len(found)),
        *(_item(opening, names[opening.activity.locality_id]) for opening in shown),
    ]
    if part.pages > 1:
        leaf = pager("activities {}", part)
        messages.append(say("page-of", links=leaf, page=str(part.number), pages=str(part.pages)))
    return pack_page(messages)


def _item(opening: Opening, locality: str) -> Say:
    number = opening.activity.id
    return say(
        "person-lines",
        links=[
            [Link(Word("activity-who"), f"activity {number}")],
            [
                Link(Word("activity-change"), f"activity {number} change"),
                Link(Word("activity-close"), f"activity {number} close"),
            ],
        ],
        lines=lines(opening_lines(opening, locality)),
    )
