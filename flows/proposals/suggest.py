"""Who could be asked for a wish: a shortlist with reasons, and what each does not cover."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from flows.access import own_localities, reach_activity, reach_wish
from flows.activities.telling import reasons_for
from flows.coordinator.page import Cut, cut, lines, pager
from flows.engine import Link, Said, Scene, Word, do, effect, flow, say
from flows.matching import Candidate, gaps, gather, rarity, reasons, rule_word, survey
from flows.matching.activities import FittingActivity, activities_for
from flows.matters import on_button
from flows.proposals.looking import look
from flows.proposals.propose import refuse_unless_waiting
from flows.vocabulary import language_words, slot_word
from store.wishes import Wish

PAGE = 3
LISTED = 8
ACTIVITIES = 2


@flow("suggest", command="suggest", roles=("coordinator",))
async def suggest(wish: int = 0, page: int = 1, activity: int = 0) -> None:
    """The best candidates for one wish; without a number the wishes for which nobody is being asked.

    With the number of an activity, they are to go along to it the first times.
    """
    if not wish:
        await _list_waiting(page)
        return
    found = await do("find-candidates", wish=wish, page=page, activity=activity)
    await say("suggest-wish", media=Said.model_validate(found["words"]).media, **_wish_words(found))
    if found["along"]:
        await say("suggest-along", title=found["along"])
    there = f" {activity}" if activity else ""
    for given in found["candidates"]:
        await _show(Candidate(**given), f"propose {wish} {given['person_id']}{there}", wish)
    for given in found["activities"]:
        await _show_activity(FittingActivity(**given), wish)
    ways = [
        *pager(f"suggest {wish} {{}}{there}", Cut(found["number"], found["pages"], 0)),
        [
            Link(Word("suggest-why-not"), f"whynot {wish}"),
            Link(Word("act-companion"), f"companion {wish}"),
        ],
    ]
    if found["count"]:
        await say("suggest-more", links=ways, count=found["count"])
    else:
        await say("suggest-none" if found["seen"] else "suggest-none-yet", links=ways, **_thinnest(found))


async def _show(candidate: Candidate, propose: str, wish: int) -> None:
    number = candidate.person_id
    await say(
        "suggest-one" if gaps(candidate) else "suggest-one-all",
        links=[
            [
                Link(Word("suggest-propose", {"name": on_button(candidate.name, 18)}), propose),
            ],
            [
                Link(Word("suggest-skip"), f"skip {wish} {number}"),
                Link(Word("suggest-cost"), f"cost {wish} {number}"),
                Link(Word("suggest-person"), f"person {number}"),
            ],
        ],
        name=candidate.name,
        reasons=lines([*reasons(candidate), *rarity(candidate)]),
        gaps=lines(gaps(candidate)),
    )


async def _show_activity(fitting: FittingActivity, wish: int) -> None:
    await say(
        "suggest-activity",
        links=[
            [Link(Word("suggest-invite"), f"seat {wish} {fitting.id}")],
            [Link(Word("suggest-with-sponsor"), f"suggest {wish} 1 {fitting.id}")],
        ],
        title=fitting.name,
        reasons=lines(reasons_for(fitting)),
    )


async def _list_waiting(page: int) -> None:
    waiting = await do("wishes-waiting", page=page)
    if not waiting["wishes"]:
        await say("suggest-no-wishes")
        return
    links = [
        [
            Link(
                Word("suggest-open", {"name": on_button(name, 12), "category": Word(f"category-{category}")}),
                f"suggest {number}",
            )
        ]
        for number, name, category in waiting["wishes"]
    ]
    if waiting["more"]:
        links.append([Link(Word("nav-more"), f"suggest 0 {page + 1}")])
    await say("suggest-waiting", links=links, count=waiting["count"])


def _wish_words(found: dict[str, Any]) -> dict[str, Any]:
    return {
        "number": str(found["wish"]),
        "name": found["name"],
        "category": Word(f"category-{found['category']}"),
        "words": Said.model_validate(found["words"]).brief or Word("suggest-no-words"),
        "languages": language_words(found["languages"]),
        "free": [slot_word(slot) for slot in found["free"]] or Word("suggest-any-time"),
    }


def _thinnest(found: dict[str, Any]) -> dict[str, Any]:
    if not found["seen"]:
        return {}
    return {"seen": found["seen"], "rule": rule_word(found["thinnest"]), "out": found["out"]}


@effect("find-candidates")
def find(scene: Scene, wish: int, page: int, activity: int = 0) -> dict[str, Any]:
    """A wish, one page of those who could be asked for it and, before an activity is chosen, those that could meet it.

    Raises:
        Refused: out of reach, or nobody can be asked now.
    """
    found = reach_wish(scene, wish)
    along = reach_activity(scene, activity).name if activity else ""
    refuse_unless_waiting(scene, found)
    looked = look(scene, found, own_localities(scene))
    seen = survey(looked.gathering, looked.household, looked.worth)
    part = cut(len(seen.candidates), page, PAGE)
    shown = [looked.with_scarcity(each) for each in seen.candidates[part.offset : part.offset + PAGE]]
    scene.look(*(each.person_id for each in shown))
    return {
        "wish": wish,
        "name": looked.name,
        "category": found.category,
        "words": found.words or {},
        "languages": list(looked.need.languages),
        "free": list(looked.need.free),
        "candidates": [asdict(each) for each in shown],
        "activities": [] if along or page > 1 else _activities(scene, found),
        "along": along,
        "count": len(seen.candidates),
        "number": part.number,
        "pages": part.pages,
        "seen": seen.seen,
        "thinnest": seen.thinnest,
        "out": seen.kept_out[seen.thinnest],
    }


def _activities(scene: Scene, wish: Wish) -> list[dict[str, Any]]:
    return [asdict(each) for each in activities_for(scene.connection, wish)[:ACTIVITIES]]


@effect("wishes-waiting")
def read_waiting(scene: Scene, page: int) -> dict[str, Any]:
    """The wishes for which a household of the coordinator's localities looks for someone: [number, name, category]."""
    gathering = gather(scene.connection, own_localities(scene), scene.now)
    waiting = sorted(
        (wish.wish_id, gathering.name(row), wish.category, need.newcomer_id)
        for row, need in enumerate(gathering.needs)
        for wish in need.wishes
    )
    first = (max(page, 1) - 1) * LISTED
    shown = waiting[first : first + LISTED]
    scene.look(*(newcomer_id for *_, newcomer_id in shown))
    return {
        "wishes": [each[:3] for each in shown],
        "count": len(waiting),
        "more": len(waiting) > first + LISTED,
    }
