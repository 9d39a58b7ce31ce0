"""Who could come along to a first meeting: those who were asked so far, or a shortlist with reasons."""

from __future__ import annotations

from typing import Any

import numpy as np

from flows.access import own_localities, reach_wish
from flows.companion.answering import spoken
from flows.companion.eligibility import OWN, Taken, failures
from flows.coordinator.page import Cut, cut, lines, pager
from flows.engine import Link, Refused, Scene, Word, do, effect, flow, say
from flows.matching import Candidate, candidate, some_slots
from flows.matters import on_button
from flows.pair.along import WAITING, first_meeting_was
from flows.proposals.looking import Look, look
from store.companions import companions_for
from store.households import get_household
from store.pairs import pairs_of
from store.people import find_person, names_of
from store.proposals import proposals_for_wish
from store.wishes import Wish

PAGE = 3


@flow("companion", command="companion", roles=("coordinator",))
async def companion(wish: int, page: int = 1) -> None:
    """Show who was asked to come along to the first meeting for a wish; while nobody is, who could be."""
    found = await do("find-companions", wish=wish, page=page)
    language = Word(f"lang-{found['language']}")
    category = Word(f"category-{found['category']}")
    await say("companion-wish", number=str(wish), name=found["name"], category=category, language=language)
    for one in found["asked"]:
        links = [[Link(Word("companion-let-go"), f"letgo {one['id']}")]] if one["state"] != "no" else []
        await say("companion-state", links=links, name=one["name"], state=one["state"])
    for one in found["found"]:
        await _show(wish, one, language)
    if found["count"]:
        ways = pager(f"companion {wish} {{}}", Cut(found["number"], found["pages"], 0))
        await say("suggest-more", links=ways, count=found["count"])
    elif found["seen"]:
        rule = rule_word(found["thinnest"])
        await say("suggest-none", seen=found["seen"], rule=rule, out=found["out"])
    elif not found["taken"]:
        await say("suggest-none-yet")


async def _show(wish: int, one: dict[str, Any], language: Word) -> None:
    reasons = [Word("companion-speaks", {"language": language})]
    if one["slots"]:
        reasons.append(Word("match-times", {"times": some_slots(one["slots"])}))
    if one["km"]:
        reasons.append(Word("match-distance", {"km": one["km"]}))
    ask = Link(Word("companion-ask", {"name": on_button(one["name"], 18)}), f"accompany {wish} {one['id']}")
    more = Link(Word("suggest-person"), f"person {one['id']}")
    await say("suggest-one-all", links=[[ask, more]], name=one["name"], reasons=lines(reasons))


def rule_word(rule: str) -> Word:
    """Why a rule keeps someone from being asked to come along."""
    return Word(f"companion-rule-{rule}" if rule in OWN else f"match-rule-{rule}")


@effect("find-companions")
def find(scene: Scene, wish: int, page: int) -> dict[str, Any]:
    """Who was asked for a wish; while nobody is, one page of who could be, those with most time in common first.

    Raises:
        Refused: out of reach, or there is no first meeting to come.
    """
    found = reach_wish(scene, wish)
    refuse_unless_to_come(scene, found)
    before = [one for one in companions_for(scene.connection, wish) if one.state != "over"]
    taken = any(one.open for one in before)
    looked = look(scene, found, own_localities(scene))
    fitting, kept_out = ([], {}) if taken else survey(scene, looked)
    thinnest = max(kept_out, key=lambda rule: kept_out[rule], default="")
    part = cut(len(fitting), page, PAGE)
    names = names_of(scene.connection, [one.sponsor_id for one in before])
    shown = fitting[part.offset : part.offset + PAGE]
    scene.look(*names, *(one.person_id for one in shown))
    asked = [{"id": one.id, "name": names.get(one.sponsor_id, ""), "state": one.state} for one in before]
    return {
        "name": looked.name,
        "category": found.category,
        "language": spoken(looked.need.languages),
        "asked": asked,
        "taken": taken,
        "found": [{"id": one.person_id, "name": one.name, "slots": one.slots, "km": one.km} for one in shown],
        "count": len(fitting),
        "number": part.number,
        "pages": part.pages,
        "seen": 0 if taken else len(looked.gathering.offers),
        "thinnest": thinnest,
        "out": kept_out.get(thinnest, 0),
    }


def refuse_unless_to_come(scene: Scene, wish: Wish) -> None:
    """Somebody can come along while a first meeting for the wish is to come, and its newcomer is here.

    Raises:
        Refused: which of these is not so.
    """
    newcomer_id = get_household(scene.connection, wish.household_id).person_id
    begun = (pair.started_at for pair in pairs_of(scene.connection, newcomer_id) if pair.wish_id == wish.id)
    since = min(begun, default=scene.now)
    if wish.stage not in WAITING or first_meeting_was(scene, newcomer_id, wish.id, since):
        raise Refused("companion-too-late")
    newcomer = find_person(scene.connection, newcomer_id)
    if newcomer is None or newcomer.state != "active" or not newcomer.reachable:
        raise Refused("propose-away")


def survey(scene: Scene, looked: Look) -> tuple[list[Candidate], dict[str, int]]:
    """Look at every sponsor around a wish: who may come along, and how many each rule keeps out."""
    gathering, household = looked.gathering, looked.household
    everyone = np.arange(len(gathering.offers))
    found = failures(gathering.pool, household, everyone, taken_for(scene, looked.wish))
    fits = ~np.any(list(found.values()), axis=0)
    fitting = [candidate(gathering, household, int(at)) for at in everyone[fits]]
    fitting.sort(key=lambda one: (-len(one.slots), one.person_id))
    return fitting, {rule: int(out.sum()) for rule, out in found.items() if out.any()}


def taken_for(scene: Scene, wish: Wish) -> Taken:
    """Who has to do with a wish already."""
    newcomer_id = get_household(scene.connection, wish.household_id).person_id
    asked = [one.sponsor_id for one in proposals_for_wish(scene.connection, wish.id) if one.open]
    met = [one.sponsor_id for one in pairs_of(scene.connection, newcomer_id) if one.wish_id == wish.id]
    along = [one.sponsor_id for one in companions_for(scene.connection, wish.id) if one.state != "over"]
    return Taken((*asked, *met), tuple(along))
