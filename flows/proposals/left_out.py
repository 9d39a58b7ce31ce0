"""Whom the best plan leaves out, each with the reason that can be shown to be true."""

from __future__ import annotations

from typing import Any

from flows.access import reach_places
from flows.coordinator.page import Cut, cut, pager
from flows.coordinator.places import some_places
from flows.engine import Link, Scene, Word, do, effect, flow, say
from flows.matching import Certificate, Gathering, gather, plan_of, rule_word, survey

PAGE = 5


@flow("leftout", command="leftout", roles=("coordinator",))
async def left_out(page: int = 1) -> None:
    """Each household that no plan can meet, and why: nobody fits, or all who fit are needed elsewhere first."""
    found = await do("find-left-out", places=await some_places("leftout-where"), page=page)
    if not found["count"]:
        await say("leftout-nobody")
        return
    await say("leftout-heading", count=found["count"])
    for each in found["out"]:
        ways = [
            Link(Word("leftout-look"), f"suggest {each['wish']}"),
            Link(Word("leftout-need"), f"need {each['person']}"),
        ]
        values = {**each["values"], "rule": rule_word(each["rule"])} if each["rule"] else each["values"]
        await say(f"leftout-{each['why']}", links=[ways], **values)
    pages = pager("leftout {}", Cut(found["number"], found["pages"], 0))
    await say("leftout-missing", links=[*pages, [Link(Word("menu-missing"), "missing")]])


@effect("find-left-out")
def find(scene: Scene, places: list[int], page: int) -> dict[str, Any]:
    """A page of the households that the best plan leaves out.

    Raises:
        Refused: a place is not the coordinator's own.
    """
    reach_places(scene, places)
    gathering = gather(scene.connection, places, scene.now)
    certificates = plan_of(gathering.pool).certificates
    part = cut(len(certificates), page, PAGE)
    shown = certificates[part.offset : part.offset + PAGE]
    scene.look(*(gathering.needs[each.household].newcomer_id for each in shown))
    return {
        "count": len(certificates),
        "out": [_why(gathering, each) for each in shown],
        "number": part.number,
        "pages": part.pages,
    }


def _why(gathering: Gathering, certificate: Certificate) -> dict[str, Any]:
    """The certificate in words: `why` is nobody-fits, empty, sooner (all are with those who come first) or taken."""
    need = gathering.needs[certificate.household]
    found: dict[str, Any] = {"wish": need.wishes[0].wish_id, "person": need.newcomer_id, "rule": ""}
    values: dict[str, Any] = {"name": gathering.name(certificate.household), "days": need.waited}
    if certificate.lowest_rank is None:
        seen = survey(gathering, certificate.household)
        why = "nobody-fits" if seen.seen else "empty"
        found["rule"] = seen.thinnest
        values |= {"seen": seen.seen, "out": seen.kept_out[seen.thinnest]} if seen.seen else {}
    else:
        why = "sooner" if certificate.lowest_rank > need.rank else "taken"
        values |= {"sponsors": len(certificate.sponsors), "others": len(certificate.holders)}
    return {**found, "why": why, "values": values}
