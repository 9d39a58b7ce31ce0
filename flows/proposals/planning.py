"""Everybody at once: the best plan for a coordinator's localities, as a list to tick, change and send.

Nothing goes out by itself; what becomes of the plan is in `flows.proposals.drafting`.
"""

from __future__ import annotations

from typing import Any

from flows.coordinator.page import Cut, lines, pager
from flows.coordinator.places import some_places
from flows.engine import Choice, Choices, Link, Option, Word, do, flow, say
from flows.matching import (
    Candidate,
    gaps,
    reasons,
)
from flows.matters import on_button


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
