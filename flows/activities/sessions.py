"""Fill groups and activities at once: the best list there is, to be ticked, and nobody is asked before that."""

from __future__ import annotations

from typing import Any

from flows.access import reach_places
from flows.activities.filling import Placed, fill
from flows.activities.inviting import check
from flows.activities.seats import offer
from flows.activities.telling import least_words, left_word, rule_word, times_words
from flows.coordinator.page import lines
from flows.coordinator.places import some_places
from flows.engine import Choice, Choices, Link, Option, Refused, Scene, Word, do, effect, flow, say
from flows.matching.activities import Opening
from flows.matters import on_button
from store.people import names_of

PAGE = 8
SHOWN = 20  # in one message; of those who are left out, in all

Line = dict[str, Any]


@flow("sessions", command="sessions", roles=("coordinator",))
async def sessions() -> None:
    """What is open, who could be invited where and who is left out; the coordinator ticks, and asks them."""
    found = await do("fill-sessions", places=await some_places("sessions-where"))
    if not found["openings"]:
        await say("activities-none", links=[[Link(Word("activities-add"), "activity")]])
        return
    await _tell(found)
    if not found["placed"]:
        await say("sessions-nobody", links=[[Link(Word("menu-activities"), "activities")]])
        return
    chosen = await _choose(found["placed"])
    if not chosen or await _leaves(len(chosen)):
        await say("propose-left")
        return
    lines_of = [[line["wish"], line["activity"]] for line in chosen]
    asked = await do("offer-seats", final=True, chosen=lines_of)
    await say("sessions-sent", count=asked)
    if asked < len(chosen):
        await say("sessions-gone", count=len(chosen) - asked)


async def _tell(found: dict[str, Any]) -> None:
    for some in _pages(found["openings"], SHOWN):
        await say("sessions-open", lines=lines([_opening_word(line) for line in some]))
    if found["out"]:
        out = [_out_word(line) for line in found["out"][:SHOWN]]
        await say("sessions-left-out", count=len(found["out"]), lines=lines(out))
    for some in _pages(found["placed"], PAGE):
        await _show(some)
    if not found["proven"]:
        await say("sessions-unproven")


async def _choose(placed: list[Line]) -> list[Line]:
    """All lines, those that are ticked page by page, or none."""
    how = await Choice("sessions-how", options=("all", "tick", "leave"))
    if how == "all":
        return placed
    chosen: list[Line] = []
    for some in _pages(placed, PAGE) if how == "tick" else []:
        await _show(some)
        options = [Option(_id(line), _label(line)) for line in some]
        ticked = await Choices("sessions-tick", options=options, least=0)
        chosen += [line for line in some if _id(line) in ticked]
    return chosen


async def _show(some: list[Line]) -> None:
    await say("sessions-place", lines=lines([_placed_word(line) for line in some]))


async def _leaves(count: int) -> bool:
    options = ("send", "leave")
    return await Choice("sessions-send", options=options, args={"count": count}) == "leave"


def _pages(found: list[Line], most: int) -> list[list[Line]]:
    return [found[first : first + most] for first in range(0, len(found), most)]


def _id(line: Line) -> str:
    return f"{line['wish']}-{line['activity']}"


def _label(line: Line) -> Word:
    about = {"name": on_button(line["name"], 10), "title": on_button(line["title"], 12)}
    return Word("sessions-line", about)


def _opening_word(line: Line) -> Word:
    facts = [left_word(line["left"]), *least_words(line["least"])]
    return Word("sessions-opening", {"title": line["title"], "facts": facts})


def _placed_word(line: Line) -> Word:
    return Word(
        "sessions-placed",
        {
            "name": line["name"],
            "count": line["people"],
            "category": Word(f"category-{line['category']}"),
            "title": line["title"],
            "times": times_words(line["slots"]),
        },
    )


def _out_word(line: Line) -> Word:
    about = {"name": line["name"], "category": Word(f"category-{line['category']}")}
    return Word("sessions-out", {**about, "reason": rule_word(line["reason"])})


@effect("fill-sessions")
def read(scene: Scene, places: list[int]) -> dict[str, Any]:
    """The open activities, who could be invited where, and who is left out.

    Raises:
        Refused: one of the localities is not the coordinator's.
    """
    filling = fill(scene.connection, [place.id for place in reach_places(scene, places)], scene.now)
    parties = [*(one.party for one in filling.placed), *(one.party for one in filling.left_out)]
    names = names_of(scene.connection, [party.newcomer_id for party in parties])
    scene.look(*names)
    return {
        "openings": [_opening(opening) for opening in filling.openings],
        "placed": [_placed(one, names) for one in filling.placed],
        "out": [
            {
                "name": names.get(one.party.newcomer_id, ""),
                "category": one.party.category,
                "reason": one.reason,
            }
            for one in filling.left_out
        ],
        "proven": filling.proven,
    }


@effect("offer-seats")
def send(scene: Scene, chosen: list[list[int]]) -> int:
    """Ask each household about its activity, where that can still be; how many were asked."""
    asked = 0
    for wish_id, activity_id in chosen:
        try:
            wish, activity, _ = check(scene, wish_id, activity_id)
        except Refused:  # somebody was quicker: the others are asked all the same
            continue
        offer(scene, wish, activity)
        asked += 1
    return asked


def _opening(opening: Opening) -> Line:
    return {"title": opening.activity.name, "left": opening.left, "least": opening.activity.least}


def _placed(placed: Placed, names: dict[int, str]) -> Line:
    return {
        "wish": placed.party.wish_id,
        "activity": placed.opening.activity.id,
        "name": names.get(placed.party.newcomer_id, ""),
        "people": placed.party.people,
        "category": placed.party.category,
        "title": placed.opening.activity.name,
        "slots": placed.slots,
    }
