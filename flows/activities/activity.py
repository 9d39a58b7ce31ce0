"""One group or activity: added by questions, looked at with who comes, changed, closed."""

from __future__ import annotations

from typing import Any

from flows.access import reach_activity, reach_place
from flows.activities.questions import Told, ask_activity, mend
from flows.activities.seats import free, one_opening
from flows.activities.telling import held_words, opening_lines
from flows.coordinator.page import Packed, lines, pack_page, show
from flows.coordinator.places import one_place
from flows.engine import Choice, Link, Option, Refused, Scene, Word, YesNo, do, effect, flow, say
from flows.matters import on_button
from store.activities import Activity, Seat, add_activity, change_activity, find_seat, outings_to, seats_in
from store.localities import get_locality
from store.people import names_of

SHOWN = 20  # lines in one message
TO_ALL = [[Link(Word("menu-activities"), "activities")]]
PARTS = ("name", "category", "place", "free", "seats", "least", "children")


@flow("activity", command="activity", roles=("coordinator",))
async def activity(number: int = 0, what: str = "") -> None:
    """Add an activity; with its number look at it, or "change" it, "free" seats in it, "close" it."""
    if not number:
        await _add()
    elif what == "change":
        await _change(number)
    elif what == "free":
        await _free(number)
    elif what == "close":
        await _close(number)
    else:
        await show(await do("read-activity", number=number))


async def _add() -> None:
    place = await one_place("activity-locality")
    told = await mend(await ask_activity())
    if told is None:
        await say("rhythm-as-it-was", links=TO_ALL)
        return
    await do("add-activity", final=True, place=place, told=told)
    await say("activity-saved", links=TO_ALL, title=told["name"])


async def _change(number: int) -> None:
    now = await do("activity-now", number=number)
    told = await mend(now["told"], now["taken"])
    if told is None:
        await say("rhythm-as-it-was", links=TO_ALL)
        return
    await do("change-activity", final=True, number=number, told=told)
    await say("activity-saved", links=TO_ALL, title=told["name"])


async def _close(number: int) -> None:
    now = await do("activity-now", number=number)
    about = {"title": now["told"]["name"], "count": now["count"]}
    if not await YesNo("activity-close-sure", args=about):
        await say("rhythm-as-it-was", links=TO_ALL)
        return
    await do("close-activity", final=True, number=number)
    await say("activity-closed", links=TO_ALL, **about)


async def _free(number: int) -> None:
    held = await do("activity-seats-held", number=number)
    options = [Option(str(seat), Word("activity-seat-of", {"name": name})) for seat, name in held]
    chosen = await Choice("activity-free-whom", options=[*options, "nobody"])
    if chosen != "nobody":
        await do("free-seat", final=True, seat=int(chosen))
        await say("activity-freed", links=TO_ALL)
    else:
        await say("rhythm-as-it-was", links=TO_ALL)


@effect("read-activity")
def read(scene: Scene, number: int) -> Packed:
    """An activity with who comes and who is asked.

    Raises:
        Refused: out of reach.
    """
    found = reach_activity(scene, number)
    opening = one_opening(scene, found)
    names = names_of(scene.connection, [held.newcomer_id for held in opening.held])
    told = opening_lines(opening, get_locality(scene.connection, found.locality_id).name)
    if found.state != "open":
        return pack_page(
            [say("person-lines", lines=lines([*told, Word("activity-is-closed")]), links=TO_ALL)]
        )
    scene.look(*names)
    who = [held_words(held, names.get(held.newcomer_id, "")) for held in opening.held]
    links = [
        [Link(Word("activity-change"), f"activity {number} change")],
        *([[Link(Word("activity-free-seats"), f"activity {number} free")]] if _held(scene, number) else []),
        [Link(Word("activity-close"), f"activity {number} close"), *TO_ALL[0]],
    ]
    told += who or [Word("activity-nobody")]
    *before, last = [told[first : first + SHOWN] for first in range(0, len(told), SHOWN)]
    return pack_page(
        [
            *(say("person-lines", lines=lines(part)) for part in before),
            say("person-lines", lines=lines(last), links=links),
        ]
    )


@effect("activity-now")
def read_told(scene: Scene, number: int) -> dict[str, Any]:
    """An open activity as it was told, for how many people it holds seats, and how many would hear of its end.

    Raises:
        Refused: out of reach, or closed.
    """
    found = _reach_open(scene, number)
    told = {"kind": found.kind, **{part: getattr(found, part) for part in PARTS}}
    return {"told": told, "taken": one_opening(scene, found).taken, "count": _count(scene, found)}


@effect("add-activity")
def add(scene: Scene, place: int, told: Told) -> int:
    """Keep a new activity; its number.

    Raises:
        Refused: the locality is not the coordinator's.
    """
    locality = reach_place(scene, place)
    number = add_activity(
        scene.connection,
        locality_id=locality.id,
        state="open",
        made_by=scene.person.id,
        created_at=scene.now,
        **told,
    )
    _record(scene, "activity-added", locality.id, number)
    return number


@effect("change-activity")
def change(scene: Scene, number: int, told: Told) -> None:
    """Keep an activity as it was told anew.

    Raises:
        Refused: out of reach, closed, or more people come by now than there would be seats.
    """
    found = _reach_open(scene, number)
    taken = one_opening(scene, found).taken
    if told["seats"] is not None and told["seats"] < taken:
        raise Refused("activity-seats-few", count=taken)
    change_activity(
        scene.connection, number, **{part: value for part, value in told.items() if part != "kind"}
    )
    _record(scene, "activity-changed", found.locality_id, number)


@effect("close-activity")
def close(scene: Scene, number: int) -> None:
    """Nobody comes any more: those who came or were asked are told kindly, and wishes with nothing else wait again.

    Raises:
        Refused: out of reach, or closed.
    """
    found = _reach_open(scene, number)
    change_activity(scene.connection, number, state="closed")
    for seat in _held(scene, number):
        free(scene, seat, "seat-over", "outing-over")
    for person in _asked_along(scene, number):
        scene.tell(person, "outing-over", title=found.name)
    _record(scene, "activity-closed", found.locality_id, number)


@effect("activity-seats-held")
def read_held(scene: Scene, number: int) -> list[tuple[int, str]]:
    """The numbers of the seats that are held in an activity, with the names of the newcomers.

    Raises:
        Refused: out of reach, or nobody comes.
    """
    held = _held(scene, _reach_open(scene, number).id)
    if not held:
        raise Refused("activity-nobody")
    names = names_of(scene.connection, [seat.newcomer_id for seat in held])
    scene.look(*names)
    return [(seat.id, on_button(names.get(seat.newcomer_id, ""), 20)) for seat in held]


@effect("free-seat")
def free_seat(scene: Scene, seat: int) -> None:
    """A household does not come any more, and others can.

    Raises:
        Refused: out of reach, or free already.
    """
    found = find_seat(scene.connection, seat)
    if found is None:
        raise Refused("not-found")
    reach_activity(scene, found.activity_id)
    if not found.held:
        raise Refused("matter-over")
    free(scene, found, "seat-freed")


def _reach_open(scene: Scene, number: int) -> Activity:
    found = reach_activity(scene, number)
    if found.state != "open":
        raise Refused("activity-is-closed")
    return found


def _held(scene: Scene, number: int) -> list[Seat]:
    return [seat for seat in seats_in(scene.connection, [number]) if seat.held]


def _asked_along(scene: Scene, number: int) -> list[int]:
    """The sponsors who go along or are asked to, and the newcomers who are asked whether they go with one."""
    outings = outings_to(scene.connection, number)
    asked = [proposal.newcomer_id for proposal in outings if proposal.state == "newcomer"]
    return list(dict.fromkeys([*(proposal.sponsor_id for proposal in outings), *asked]))


def _count(scene: Scene, found: Activity) -> int:
    """How many people come or are asked: households with all who would come, and the sponsors who go along."""
    along = _asked_along(scene, found.id)
    held = [
        held for held in one_opening(scene, found).held if held.state != "along" or held.newcomer_id in along
    ]
    return sum(each.people for each in held) + len(set(along) - {each.newcomer_id for each in held})


def _record(scene: Scene, kind: str, locality: int, number: int) -> None:
    scene.record(kind, locality_id=locality, data={"activity": number})
