"""A coordinator walks with a sponsor from the application to the ground rules, step by step."""

from __future__ import annotations

from typing import Any

from flows.access import own_localities, reach_person
from flows.engine import Choice, Link, Refused, Said, Scene, Word, do, effect, flow, say
from flows.matters import on_button, settle_matter
from flows.sponsor.asking import in_words
from flows.sponsor.profile import step_down
from flows.sponsor.telling import told_by
from store.localities import get_locality
from store.people import find_person
from store.sponsors import Sponsor, change_sponsor, find_sponsor, set_stage, sponsors_in

WAITING = ("applied", "interviewed", "coached")
STEPS = ("interviewed", "coached", "checked", "not-now")
PAGE = 8


@flow("approve", command="approve", roles=("coordinator",))
async def approve(person: int = 0, page: int = 1) -> None:
    """One sponsor's next steps, or without a number those who wait for one."""
    if not person:
        await _list_waiting(page)
        return
    card = await do("sponsor-card", person=person)
    own = Said.model_validate(card["told"]["words"] or {})
    told = in_words(card["told"], card.get("place", ""))  # not read yet when an old conversation began
    await say("approve-card", media=own.media, stage=_stage(card["stage"]), **told)
    await say("approve-check-seen" if card["checked"] else "approve-check-unseen")
    step = await Choice("approve", options=(*card["steps"], "nothing"))
    if step == "nothing":
        await say("approve-left")
        return
    await do("take-step", final=True, person=person, step=step)
    await say(f"approve-done-{step}", name=card["told"]["name"])


async def _list_waiting(page: int) -> None:
    waiting = await do("sponsors-waiting", page=page)
    if not waiting["people"]:
        await say("approve-none")
        return
    links = [
        [
            Link(
                Word("approve-open", {"name": on_button(name, 16), "stage": _stage(stage)}),
                f"approve {number}",
            )
        ]
        for number, name, stage in waiting["people"]
    ]
    if waiting["more"]:
        links.append([Link(Word("nav-more"), f"approve 0 {page + 1}")])
    await say("approve-waiting", links=links, count=waiting["count"])


@effect("sponsors-waiting")
def read_waiting(scene: Scene, page: int) -> dict[str, Any]:
    """The sponsors on their way in the coordinator's localities: [number, name, stage], a page of them."""
    found = [
        (sponsor, person)
        for sponsor in sponsors_in(scene.connection, own_localities(scene))
        if sponsor.stage in WAITING and (person := find_person(scene.connection, sponsor.person_id))
    ]
    first = (max(page, 1) - 1) * PAGE
    shown = found[first : first + PAGE]
    scene.look(*(person.id for _, person in shown))
    return {
        "people": [[person.id, person.name, sponsor.stage] for sponsor, person in shown],
        "count": len(found),
        "more": len(found) > first + PAGE,
    }


@effect("sponsor-card")
def read_card(scene: Scene, person: int) -> dict[str, Any]:
    """What a sponsor told, where they live, how far they have come, and which steps are open."""
    found = reach_person(scene, person)
    sponsor = _sponsor(scene, person)
    return {
        "stage": sponsor.stage,
        "checked": sponsor.checked,
        "steps": steps(sponsor),
        "told": told_by(found, sponsor),
        "place": get_locality(scene.connection, found.locality_id).name,
    }


@effect("take-step")
def take_step(scene: Scene, person: int, step: str) -> None:
    """Note a step, tell the sponsor kindly, and after the coaching put the ground rules before them.

    Raises:
        Refused: not theirs to decide, or a colleague has taken this step already.
    """
    found = reach_person(scene, person)
    sponsor = _sponsor(scene, person)
    if step not in steps(sponsor):
        raise Refused("approve-moved-on")
    if step == "checked":
        change_sponsor(scene.connection, person, checked=True)
    elif step == "not-now":
        step_down(scene, person)
    else:
        set_stage(scene.connection, person, step, scene.now)
    scene.record(f"sponsor-{step}", person_id=person, locality_id=found.locality_id)
    if step != "checked":
        settle_matter(scene, "sponsor-applied", f"person:{person}")
    scene.tell(person, f"sponsor-told-{step}")
    if step == "coached":
        scene.push(person, "sponsor-rules")


def steps(sponsor: Sponsor) -> list[str]:
    """The steps that are open for a sponsor as they stand."""
    match sponsor.stage:
        case "applied" | "left":
            ahead = ["interviewed", "coached"]
        case "interviewed":
            ahead = ["coached"]
        case _:
            ahead = []
    return [
        *ahead,
        *([] if sponsor.checked else ["checked"]),
        *([] if sponsor.stage == "left" else ["not-now"]),
    ]


def _stage(stage: str) -> Word:
    return Word("person-stage", {"stage": stage})


def _sponsor(scene: Scene, person: int) -> Sponsor:
    sponsor = find_sponsor(scene.connection, person)
    if sponsor is None:
        raise Refused("approve-no-sponsor")
    return sponsor
