"""The plan that stands: made anew, read page by page, and sent.

It stands until it is sent or made anew, so that somebody who arrives changes as little of it as can be.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import asdict
from typing import Any

from flows.access import own_localities, reach_places
from flows.coordinator.page import cut
from flows.engine import Refused, Scene, effect
from flows.matching import (
    Candidate,
    Gathering,
    Line,
    candidate,
    gather,
    lines_of,
    plan_of,
)
from flows.proposals.asking import ask
from flows.proposals.propose import refuse_unless_waiting
from store.drafts import Draft, add_draft, drafts_in, drop_draft, drop_drafts
from store.people import names_of
from store.pool import people_in
from store.wishes import get_wish

PAGE = 5


@effect("make-plan")
def make(scene: Scene, places: list[int], page: int) -> dict[str, Any]:
    """Plan anew, let the plan stand, and give one page of it.

    Raises:
        Refused: a place is not the coordinator's own.
    """
    reach_places(scene, places)
    gathering = gather(scene.connection, places, scene.now)
    made = plan_of(gathering.pool)
    found = lines_of(gathering, made)
    _let_stand(scene, places, gathering, found)
    part = cut(len(found), page, PAGE)
    first = int((~gathering.pool.needs.met).sum())
    shown = found[part.offset : part.offset + PAGE]
    for line in shown:
        scene.look(gathering.needs[line.household].newcomer_id, gathering.offers[line.sponsor].person_id)
    return {
        "waiting": len(gathering.needs),
        "first": first,
        "more": len(gathering.needs) - first,
        "met": made.assignment.served,
        "left": len(made.left_out),
        "weak": made.assignment.weak[-1],
        "count": len(found),
        "lines": [_shown(gathering, line) for line in shown],
        "offset": part.offset,
        "number": part.number,
        "pages": part.pages,
    }


@effect("read-drafts")
def read(scene: Scene, place: int, page: int) -> dict[str, Any]:
    """The lines of the plan that stands, with names, or those of one page of it.

    Raises:
        Refused: the place is not the coordinator's own.
    """
    standing = _standing(scene, place)
    if page:
        part = cut(len(standing), page, PAGE)
        standing = standing[part.offset : part.offset + PAGE]
    numbers = {number for each in standing for number in (each.newcomer_id, each.sponsor_id)}
    names = names_of(scene.connection, numbers)
    scene.look(*numbers)
    return {
        "lines": [
            {
                "wish": each.wish_id,
                "sponsor": each.sponsor_id,
                "newcomer_name": names[each.newcomer_id],
                "sponsor_name": names[each.sponsor_id],
            }
            for each in standing
        ]
    }


@effect("send-plan")
def send(scene: Scene, place: int, lines: list[list[int]]) -> dict[str, Any]:
    """Ask the sponsors of some lines; those of which things have changed fall away, told by the newcomers' names.

    Raises:
        Refused: the place is not the coordinator's own.
    """
    chosen = {(wish, sponsor) for wish, sponsor in lines}
    standing = [each for each in _standing(scene, place) if (each.wish_id, each.sponsor_id) in chosen]
    gathering = gather(scene.connection, _places(scene, place), scene.now)
    room = Counter({offer.person_id: offer.room for offer in gathering.offers})
    changed = set()
    for each in standing:
        fit = _fit(scene, gathering, each) if room[each.sponsor_id] > 0 else None
        if fit is None:
            changed.add(each.newcomer_id)
            drop_draft(scene.connection, each.wish_id, each.sponsor_id)
            continue
        room[each.sponsor_id] -= 1
        ask(scene, get_wish(scene.connection, each.wish_id), each.newcomer_id, each.sponsor_id, fit.score)
    names = names_of(scene.connection, changed)
    scene.look(*changed)
    return {"sent": len(standing) - len(changed), "changed": sorted(names.values())}


def _places(scene: Scene, place: int) -> list[int]:
    """One of the coordinator's own localities, or (0) all of them."""
    places = [place] if place else own_localities(scene)
    reach_places(scene, places)
    return places


def _standing(scene: Scene, place: int) -> list[Draft]:
    """The plan that stands, as far as both sides live in the coordinator's own localities."""
    own = own_localities(scene)
    newcomers, sponsors = (people_in(scene.connection, own, role) for role in ("newcomer", "sponsor"))
    return [
        each
        for each in drafts_in(scene.connection, _places(scene, place))
        if each.newcomer_id in newcomers and each.sponsor_id in sponsors
    ]


def _fit(scene: Scene, gathering: Gathering, draft: Draft) -> Candidate | None:
    """The sponsor of a line, if the two can still be brought together and the wish still waits."""
    household, sponsor = gathering.looking_for(draft.wish_id), gathering.sponsor(draft.sponsor_id)
    if household is None or sponsor is None or not gathering.possible(household, sponsor):
        return None
    try:
        refuse_unless_waiting(scene, get_wish(scene.connection, draft.wish_id))
    except Refused:
        return None
    return candidate(gathering, household, sponsor)


def _let_stand(scene: Scene, places: list[int], gathering: Gathering, found: list[Line]) -> None:
    drop_drafts(scene.connection, places)
    for line in found:
        need, offer = gathering.needs[line.household], gathering.offers[line.sponsor]
        add_draft(
            scene.connection,
            locality_id=need.place,
            wish_id=line.wish_id,
            newcomer_id=need.newcomer_id,
            sponsor_id=offer.person_id,
            score=line.score,
            made_by=scene.person.id,
            created_at=scene.now,
        )


def _shown(gathering: Gathering, line: Line) -> dict[str, Any]:
    need = gathering.needs[line.household]
    category = next(wish.category for wish in need.wishes if wish.wish_id == line.wish_id)
    return {
        "wish": line.wish_id,
        "newcomer": gathering.name(line.household),
        "category": category,
        "candidate": asdict(candidate(gathering, line.household, line.sponsor)),
    }
