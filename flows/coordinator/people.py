"""The lists of people a coordinator looks after: newcomers and sponsors."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from flows.access import own_localities
from flows.coordinator.page import Cut, Packed, cut, in_rows, lines, pack_page, pager, show
from flows.engine import Link, Scene, Word, do, effect, flow, say
from flows.matters import person_link
from store.households import household_of
from store.localities import some_localities
from store.pairs import pairs_of
from store.people import Person, count_people, get_person, people_in
from store.sponsors import Sponsor, count_stages, sponsors_in
from store.wishes import wishes_of

SIZE = 8
STAGES = ("applied", "interviewed", "coached", "active", "paused", "left")
Row = tuple[Person, list[Any]]


@flow("newcomers", command="newcomers", roles=("coordinator",))
async def newcomers(page: int = 1) -> None:
    """Show the newcomers and what they wish for."""
    await show(await do("list-newcomers", page=page))


@flow("sponsors", command="sponsors", roles=("coordinator",))
async def sponsors(page: int = 1, stage: str = "") -> None:
    """Show the sponsors and how far each has come; all of them, or those at one stage."""
    await show(await do("list-sponsors", page=page, stage=stage))


@effect("list-newcomers")
def list_newcomers(scene: Scene, page: int) -> Packed:
    """One page of newcomers."""
    localities = own_localities(scene)
    count = count_people(scene.connection, localities, "newcomer")
    if not count:
        return pack_page([say("people-newcomers-none", links=[[Link(Word("menu-invite"), "invite")]])])
    part = cut(count, page, SIZE)
    found = people_in(scene.connection, localities, "newcomer", offset=part.offset, limit=SIZE)
    scene.look(*(person.id for person in found))
    rows = [(person, _wishes(scene, person)) for person in found]
    return _page(scene, "people-newcomers", count, part, rows, "newcomers {}", [])


@effect("list-sponsors")
def list_sponsors(scene: Scene, page: int, stage: str) -> Packed:
    """One page of sponsors."""
    localities = own_localities(scene)
    counts = count_stages(scene.connection, localities)
    chosen = stage.strip().lower() if stage.strip().lower() in STAGES else ""
    count = counts.get(chosen, 0) if chosen else sum(counts.values())
    filters = _filters(counts)
    if not count:
        links = in_rows(filters) or [[Link(Word("menu-invite"), "invite")]]
        return pack_page([say("people-sponsors-none", links=links)])
    part = cut(count, page, SIZE)
    found = sponsors_in(scene.connection, localities, chosen or None, offset=part.offset, limit=SIZE)
    scene.look(*(sponsor.person_id for sponsor in found))
    rows = [(get_person(scene.connection, sponsor.person_id), _progress(scene, sponsor)) for sponsor in found]
    command = f"sponsors {{}} {chosen}".strip()
    return _page(scene, "people-sponsors", count, part, rows, command, filters)


def _page(
    scene: Scene,
    heading: str,
    count: int,
    part: Cut,
    rows: Sequence[Row],
    command: str,
    filters: Sequence[Link],
) -> Packed:
    places = {place.id: place.name for place in some_localities(scene.connection, own_localities(scene))}
    several = len(places) > 1
    listed = [
        Word(
            "people-row",
            {
                "number": str(person.id),
                "name": person.name,
                "facts": [
                    *([places[person.locality_id]] if several and person.locality_id in places else []),
                    *([] if person.state == "active" else [Word("person-state", {"state": person.state})]),
                    *([] if person.reachable else [Word("person-not-reachable")]),
                    *facts,
                ],
            },
        )
        for person, facts in rows
    ]
    links = [
        *in_rows([person_link(person.id, person.name) for person, _ in rows]),
        *pager(command, part),
        *in_rows(filters),
    ]
    message = say(
        "people-page",
        links=links,
        heading=Word(heading, {"count": count}),
        place=Word("page-of", {"page": str(part.number), "pages": str(part.pages)}) if part.pages > 1 else "",
        rows=lines(listed),
    )
    return pack_page([message])


def _wishes(scene: Scene, newcomer: Person) -> list[Any]:
    home = household_of(scene.connection, newcomer.id)
    wishes = wishes_of(scene.connection, home.id) if home else []
    return [
        Word(
            "people-wish",
            {"category": Word(f"category-{wish.category}"), "stage": Word(f"stage-{wish.stage}")},
        )
        for wish in wishes
    ] or [Word("people-wish-none")]


def _progress(scene: Scene, sponsor: Sponsor) -> list[Any]:
    pairs = len(pairs_of(scene.connection, sponsor.person_id))
    stage = [] if sponsor.stage == "paused" else [Word("person-stage", {"stage": sponsor.stage})]
    return [*stage, Word("people-pairs", {"count": pairs})] if pairs else stage


def _filters(counts: dict[str, int]) -> list[Link]:
    """A button for each stage that somebody is at, and one for all, where there is anything to choose."""
    stages = [stage for stage in STAGES if counts.get(stage)]
    if not stages:
        return []
    links = [
        Link(
            Word(
                "people-filter",
                {"stage": Word("person-stage", {"stage": stage}), "count": str(counts[stage])},
            ),
            f"sponsors 1 {stage}",
        )
        for stage in stages
    ]
    return [Link(Word("people-filter-all", {"count": str(sum(counts.values()))}), "sponsors"), *links]
