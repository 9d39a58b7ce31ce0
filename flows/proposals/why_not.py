"""Why not her? Who cannot be asked for a wish, each with the first rule that says so."""

from __future__ import annotations

from typing import Any

from flows.access import own_localities, reach_person, reach_wish
from flows.coordinator.page import Cut, cut, lines, pager
from flows.engine import Link, Refused, Said, Scene, Word, do, effect, flow, say
from flows.matching import KeptOut, kept_out, rule_word
from flows.matters import on_button
from flows.proposals.looking import look
from flows.proposals.propose import refuse_unless_waiting
from store.apart import reason_of

PAGE = 10


@flow("whynot", command="whynot", roles=("coordinator",))
async def why_not(wish: int, sponsor: int = 0, page: int = 1) -> None:
    """The first rule that keeps one sponsor out, or without a number everybody who is kept out."""
    back = Link(Word("suggest-back"), f"suggest {wish}")
    found = await do("find-kept-out", wish=wish, sponsor=sponsor, page=page)
    if not found["out"]:
        await say("whynot-fits" if sponsor else "whynot-nobody", links=[[back]], name=found["name"])
        return
    links = [*pager(f"whynot {wish} 0 {{}}", Cut(found["number"], found["pages"], 0)), [back]]
    skipped = [(number, name) for number, name, rule, _ in found["out"] if rule == "skip"]
    links[:0] = [
        [Link(Word("whynot-unskip", {"name": on_button(name, 16)}), f"unskip {wish} {number}")]
        for number, name in skipped
    ]
    words: list[Word | str] = []
    for _, name, rule, reason in found["out"]:
        words.append(Word("whynot-line", {"name": name, "rule": rule_word(rule)}))
        if reason:
            words.append(Said.model_validate(reason).brief)
    await say("whynot", links=links, lines=lines(words))


@effect("find-kept-out")
def find(scene: Scene, wish: int, sponsor: int, page: int) -> dict[str, Any]:
    """Who is kept out of a wish: [number, name, first rule, a reason], a page of them or the one asked about.

    Raises:
        Refused: out of reach, or nobody can be asked now.
    """
    found = reach_wish(scene, wish)
    refuse_unless_waiting(scene, found)
    name = reach_person(scene, sponsor).name if sponsor else ""
    looked = look(scene, found, own_localities(scene))
    if sponsor and looked.gathering.sponsor(sponsor) is None:
        raise Refused("propose-no-sponsor")
    out = [each for each in kept_out(looked.gathering, looked.household) if sponsor in (0, each.person_id)]
    part = cut(len(out), page, PAGE)
    shown = out[part.offset : part.offset + PAGE]
    scene.look(*(each.person_id for each in shown))
    listed = [[each.person_id, each.name, each.rule, _reason(scene, wish, each)] for each in shown]
    return {"name": name, "out": listed, "number": part.number, "pages": part.pages}


def _reason(scene: Scene, wish: int, out: KeptOut) -> dict[str, Any] | None:
    """What a colleague said when setting somebody aside."""
    return reason_of(scene.connection, wish, out.person_id) if out.rule == "skip" else None
