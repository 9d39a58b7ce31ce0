"""Everybody at once: the best plan for a coordinator's localities, as a list to tick, change and send.

Nothing goes out by itself. The plan stands until it is sent or made anew, so that somebody who arrives changes as
little of it as can be.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import asdict
from typing import Any

from flows.access import own_localities, reach_places
from flows.coordinator.page import Cut, cut, lines, pager
from flows.coordinator.places import some_places
from flows.engine import Choice, Choices, Link, Option, Refused, Scene, Word, do, effect, flow, say
from flows.matching import (
    Candidate,
    Gathering,
    Line,
    candidate,
    gaps,
    gather,
    lines_of,
    plan_of,
    reasons,
)
from flows.matters import on_button
from flows.proposals.asking import ask
from flows.proposals.propose import refuse_unless_waiting
from store.drafts import Draft, add_draft, drafts_in, drop_draft, drop_drafts
from store.people import names_of
from store.pool import people_in
from store.wishes import get_wish

PAGE = 5


@flow("plan", command="plan", roles=("coordinator",))
async def plan(page: int = 1, place: int = 0) -> None:
    """Plan for everybody who waits, and show a page of it; whom to ask is a conversation of its own."""
    places = [place] if place else await some_places("plan-where")
    made = await do("make-plan", places=places, page=page)
    if not made["waiting"]:
        await say("plan-nobody")
        return
    await say(
        "plan-heading", **{name: made[name] for name in ("first", "more", "met", "left", "weak", "count")}
    )
    for number, line in enumerate(made["lines"], made["offset"] + 1):
        await _show(number, line)
    only = places[0] if len(places) == 1 else 0
    part = Cut(made["number"], made["pages"], made["offset"])
    await say("plan-page" if part.pages > 1 else "plan-whole", links=_ways(made, part, only), **_pages(part))


@flow("askplan", command="askplan", roles=("coordinator",))
async def ask_planned(place: int = 0, page: int = 0) -> None:
    """Ask all sponsors of the plan that stands, or those the coordinator ticks on one page of it."""
    found = await do("read-drafts", place=place, page=page)
    chosen = [[line["wish"], line["sponsor"]] for line in found["lines"]]
    if page and chosen:
        ticked = await Choices("plan-tick", options=[_option(line) for line in found["lines"]], least=0)
        chosen = [[int(number) for number in each.split("-")] for each in ticked]
    if (
        not chosen
        or await Choice("plan-send", options=("send", "leave"), args={"count": len(chosen)}) == "leave"
    ):
        await say("plan-kept")
        return
    sent = await do("send-plan", final=True, place=place, lines=chosen)
    if sent["changed"]:
        await say("plan-changed", names=sent["changed"])
    await say("plan-sent", count=sent["sent"], links=[[Link(Word("plan-again"), f"plan 1 {place}")]])


async def _show(number: int, line: dict[str, Any]) -> None:
    found, wish = Candidate(**line["candidate"]), line["wish"]
    ways = [
        Link(Word("plan-other"), f"suggest {wish}"),
        Link(Word("suggest-cost"), f"cost {wish} {found.person_id}"),
    ]
    await say(
        "plan-line" if gaps(found) else "plan-line-all",
        links=[ways],
        number=str(number),
        newcomer=line["newcomer"],
        category=Word(f"category-{line['category']}"),
        sponsor=found.name,
        reasons=lines(reasons(found)),
        gaps=lines(gaps(found)),
    )


def _ways(made: dict[str, Any], part: Cut, place: int) -> list[list[Link]]:
    """The buttons below a page of the plan."""
    ways = pager(f"plan {{}} {place}", part)
    if made["count"]:
        ask_all = Link(Word("plan-ask-all", {"count": made["count"]}), f"askplan {place}")
        ways.append([ask_all, Link(Word("plan-ask-some"), f"askplan {place} {part.number}")])
    if made["left"]:
        ways.append([Link(Word("plan-left-out"), "leftout"), Link(Word("menu-missing"), "missing")])
    return ways


def _option(line: dict[str, Any]) -> Option:
    names = {side: on_button(line[f"{side}_name"], 14) for side in ("newcomer", "sponsor")}
    return Option(f"{line['wish']}-{line['sponsor']}", Word("plan-two", names))


def _pages(part: Cut) -> dict[str, Any]:
    return {"page": str(part.number), "pages": str(part.pages)} if part.pages > 1 else {}


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
