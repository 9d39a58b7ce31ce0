"""Who could be asked for a wish: a shortlist with reasons, and what each does not cover."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from flows.access import own_localities, reach_wish
from flows.coordinator.page import lines
from flows.engine import Link, Said, Scene, Word, do, effect, flow, say
from flows.matching import Candidate, gaps, need_of, reasons, rule_word, survey
from flows.matters import on_button
from flows.proposals.propose import refuse_unless_waiting
from flows.vocabulary import language_words, slot_word
from store.households import find_household
from store.people import find_person
from store.proposals import proposals_for_wish
from store.wishes import Wish, wishes_in

PAGE = 3
LISTED = 8


@flow("suggest", command="suggest", roles=("coordinator",))
async def suggest(wish: int = 0, page: int = 1) -> None:
    """The best candidates for one wish; without a number the wishes for which nobody is being asked."""
    if not wish:
        await _list_waiting(page)
        return
    found = await do("find-candidates", wish=wish, page=page)
    await say("suggest-wish", media=Said.model_validate(found["words"]).media, **_wish_words(found))
    for given in found["candidates"]:
        await _show(Candidate(**given), wish)
    if found["more"]:
        await say(
            "suggest-more",
            links=[[Link(Word("nav-more"), f"suggest {wish} {page + 1}")]],
            count=found["count"],
        )
    elif not found["count"]:
        await say("suggest-none-yet" if not found["seen"] else "suggest-none", **_thinnest(found))


async def _show(candidate: Candidate, wish: int) -> None:
    await say(
        "suggest-one" if candidate.gaps else "suggest-one-all",
        links=[
            [
                Link(
                    Word("suggest-propose", {"name": on_button(candidate.name, 18)}),
                    f"propose {wish} {candidate.person_id}",
                ),
                Link(Word("suggest-person"), f"person {candidate.person_id}"),
            ]
        ],
        name=candidate.name,
        reasons=lines(reasons(candidate)),
        gaps=lines(gaps(candidate)),
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
def find(scene: Scene, wish: int, page: int) -> dict[str, Any]:
    """A wish and one page of those who could be asked for it.

    Raises:
        Refused: out of reach, or nobody can be asked now.
    """
    found = reach_wish(scene, wish)
    refuse_unless_waiting(scene, found)
    household = find_household(scene.connection, found.household_id)
    assert household is not None, "a wish that waits has a household"
    looked = survey(scene.connection, found)
    first = (max(page, 1) - 1) * PAGE
    return {
        "wish": wish,
        "name": _newcomer_name(scene, found),
        "category": found.category,
        "words": found.words or {},
        "languages": household.languages,
        "free": household.free,
        "candidates": [asdict(candidate) for candidate in looked.candidates[first : first + PAGE]],
        "count": len(looked.candidates),
        "more": len(looked.candidates) > first + PAGE,
        "seen": looked.seen,
        "thinnest": looked.thinnest,
        "out": looked.kept_out[looked.thinnest],
    }


@effect("wishes-waiting")
def read_waiting(scene: Scene, page: int) -> dict[str, Any]:
    """The wishes of the coordinator's localities for which nobody is being asked: [number, name, category]."""
    waiting = [
        wish
        for wish in wishes_in(scene.connection, own_localities(scene), "heard")
        if not any(proposal.open for proposal in proposals_for_wish(scene.connection, wish.id))
    ]
    first = (max(page, 1) - 1) * LISTED
    shown = waiting[first : first + LISTED]
    return {
        "wishes": [[wish.id, _newcomer_name(scene, wish), wish.category] for wish in shown],
        "count": len(waiting),
        "more": len(waiting) > first + LISTED,
    }


def _newcomer_name(scene: Scene, wish: Wish) -> str:
    newcomer = find_person(scene.connection, need_of(scene.connection, wish).newcomer_id)
    return newcomer.name if newcomer else ""
