"""A household is invited to an activity: the coordinator sees what it will see, the newcomer says yes or no."""

from __future__ import annotations

from typing import Any

from flows.access import reach_activity, reach_wish
from flows.activities.seats import decline, offer, refuse_unless_fitting, refuse_unless_waiting, take
from flows.activities.telling import least_words, rule_word, when_word, where_word
from flows.coordinator.page import lines
from flows.engine import Choice, Link, Scene, Word, do, effect, flow, say
from flows.engine.ops import Say
from flows.matching.activities import party_for
from store.activities import Activity, Seat, find_activity, find_seat
from store.localities import get_locality
from store.people import find_person
from store.wishes import Wish, find_wish

Facts = dict[str, Any]


@flow("seat", command="seat", roles=("coordinator",))
async def seat(wish: int, activity: int) -> None:
    """Shown what the newcomer will see, and what fits less well, the coordinator asks or leaves it."""
    seen = await do("preview-seat", wish=wish, activity=activity)
    await say("seat-they-see", name=seen["name"])
    for message in _messages(seen["facts"]):
        await message
    if seen["gaps"]:
        await say("seat-gaps", gaps=lines([rule_word(gap) for gap in seen["gaps"]]))
    if await Choice("propose-send", options=("send", "leave"), columns=2) == "leave":
        await say("propose-left")
        return
    await do("offer-seat", final=True, wish=wish, activity=activity)
    await say("seat-sent", name=seen["name"])


@flow("seat-newcomer")
async def ask_newcomer(seat: int) -> None:
    """A newcomer hears of an activity and says whether they come."""
    seen = await do("seat-for-newcomer", seat=seat)
    if seen is None:
        await say("proposal-over")
        return
    for message in _messages(seen):
        await message
    answer = await Choice("seat-newcomer", options=("yes", "no"), labels="proposal-sponsor")
    outcome = await do("answer-seat", final=True, seat=seat, yes=answer == "yes")
    write = [[Link(Word("menu-write"), "write")]]
    if outcome == "yes":
        await say("seat-thanks", links=write, title=seen["title"])
    elif outcome == "no":
        await say("seat-declined", links=write)
    else:
        await say("proposal-over")


def _messages(seen: Facts) -> list[Say]:
    """An activity in words, for the newcomer who is asked."""
    head = say(
        "seat-invitation",
        category=Word(f"category-{seen['category']}"),
        kind=Word(f"activity-kind-{seen['kind']}"),
        title=seen["title"],
    )
    facts = [
        when_word(seen["free"]),
        where_word(seen["place"]),
        Word("seat-people", {"count": seen["people"]}),
        *least_words(seen["least"]),
    ]
    return [head, say("person-lines", lines=lines(facts))]


@effect("preview-seat")
def preview(scene: Scene, wish: int, activity: int) -> dict[str, Any]:
    """What the newcomer would see, what fits less well, and the newcomer's name.

    Raises:
        Refused: out of reach, or they cannot be asked now.
    """
    found, chosen, gaps = check(scene, wish, activity)
    party = party_for(scene.connection, found)
    newcomer = find_person(scene.connection, party.newcomer_id)
    facts = _facts(scene, found, chosen, party.people)
    return {"facts": facts, "gaps": gaps, "name": newcomer.name if newcomer else ""}


@effect("offer-seat")
def send(scene: Scene, wish: int, activity: int) -> int:
    """Ask the newcomer; the number of the seats.

    Raises:
        Refused: out of reach, or they cannot be asked any more.
    """
    found, chosen, _ = check(scene, wish, activity)
    return offer(scene, found, chosen)


@effect("seat-for-newcomer")
def show(scene: Scene, seat: int) -> Facts | None:
    """What the newcomer who is asked sees; nothing once it is over."""
    found = _asked(scene, seat)
    if found is None:
        return None
    asked, wish = found
    activity = find_activity(scene.connection, asked.activity_id)
    assert activity is not None, "seats have an activity"
    return _facts(scene, wish, activity, asked.people)


@effect("answer-seat")
def answer_seat(scene: Scene, seat: int, yes: bool) -> str:
    """The newcomer's answer: "yes", "no", or "over" for one that comes too late."""
    found = _asked(scene, seat)
    if found is None:
        return "over"
    (take if yes else decline)(scene, found[0])
    return "yes" if yes else "no"


def check(scene: Scene, wish_id: int, activity_id: int) -> tuple[Wish, Activity, list[str]]:
    """A wish and an activity that can be brought together now, and the rules that a coordinator may decide against.

    Raises:
        Refused: out of reach; or what speaks against it.
    """
    wish, activity = reach_wish(scene, wish_id), reach_activity(scene, activity_id)
    refuse_unless_waiting(scene, wish)
    return wish, activity, refuse_unless_fitting(scene, wish, activity)


def _asked(scene: Scene, seat_id: int) -> tuple[Seat, Wish] | None:
    """The seats and their wish, if it is this person's answer that is waited for."""
    seat = find_seat(scene.connection, seat_id)
    wish = None if seat is None else find_wish(scene.connection, seat.wish_id)
    if seat is None or wish is None or seat.state != "asked" or wish.stage != "heard":
        return None
    return (seat, wish) if scene.person.id == seat.newcomer_id else None


def _facts(scene: Scene, wish: Wish, activity: Activity, people: int) -> Facts:
    return {
        "category": wish.category,
        "kind": activity.kind,
        "title": activity.name,
        "free": activity.free,
        "place": activity.place or get_locality(scene.connection, activity.locality_id).name,
        "people": people,
        "least": activity.least,
    }
