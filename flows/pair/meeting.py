"""Suggest a meeting, move it, or call it off."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from typing import Any

from flows.access import reach_meeting
from flows.engine import (
    Choice,
    Clock,
    Day,
    Link,
    Next,
    Option,
    Refused,
    Scene,
    Text,
    Word,
    YesNo,
    do,
    effect,
    flow,
    say,
)
from flows.pair import plans
from flows.pair.company import first_name, first_names, local_today, reach_open_pair, which_pair
from flows.pair.plans import describe, details
from store.localities import get_locality
from store.meetings import attendances_of, next_meeting
from store.pairs import Pair

LENGTHS = (30, 60, 90, 120)
WAYS = ("face", "phone", "video")
KEPT = ("minutes", "way", "place", "interpreter", "others")  # of a meeting when only its time changes


@flow("meeting", command="meeting", roles=("newcomer", "sponsor", "coordinator"))
async def meeting(pair: int = 0, change: str = "") -> Next | None:
    """Someone says when, where and how two people could meet; `change` "move" goes straight to another time."""
    pair = await which_pair(pair)
    plan = await do("read-plan", pair=pair)
    before = plan["meeting"]
    if before and (change != "move" or plan["paused"]):
        options = ("cancel", "keep") if plan["paused"] else ("move", "cancel", "keep")
        change = await Choice("meeting-change", options=options, args={"details": details(before)})
        if change == "keep":
            await say("meeting-kept")
            return None
        if change == "cancel":
            await _cancel(before)
            return None
    starts_at = await _moment(pair, plan)
    if before and await _as_before(before, plan, starts_at):
        wanted = {name: before[name] for name in KEPT} | {"myself": plan["myself"]}
    else:
        wanted = await _way(plan)
        read_back = _read_back(wanted, plan, starts_at)
        if await Choice("meeting-send", options=("send", "again"), args={"details": read_back}) == "again":
            return Next("meeting", {"pair": pair, "change": change})
    known = {"meeting": before["id"], "revision": before["revision"]} if before else {}
    outcome = await do("send-meeting", final=True, pair=pair, starts_at=starts_at, **known, **wanted)
    again = [[Link(Word("meeting-new"), f"meeting {pair}")]]
    await say(f"meeting-{outcome}", links=[] if outcome == "sent" else again)
    return None


async def _cancel(before: dict[str, Any]) -> None:
    if await YesNo("meeting-cancel-sure", args={"details": details(before)}):
        await do("cancel-meeting", final=True, meeting=before["id"])
    else:
        await say("meeting-kept")


async def _moment(pair: int, plan: dict[str, Any]) -> str:
    day = await Day("meeting-day", today=date.fromisoformat(plan["today"]))
    clock = await Clock("meeting-clock", args={"day": day})
    moment = await do("check-moment", pair=pair, day=day.isoformat(), clock=clock.isoformat("minutes"))
    return str(moment)


async def _as_before(before: dict[str, Any], plan: dict[str, Any], starts_at: str) -> bool:
    """Whether only the time changes."""
    options = [Option("send", Word("meeting-send-send")), Option("more", Word("meeting-send-more"))]
    read_back = _read_back({**before, "myself": plan["myself"]}, plan, starts_at)
    chosen = await Choice("meeting-moved", text="meeting-send", options=options, args={"details": read_back})
    return chosen == "send"


def _read_back(wanted: dict[str, Any], plan: dict[str, Any], starts_at: str) -> Word:
    names = plan["names"] + ([plan["me"]] if wanted["myself"] else [])
    return details({**wanted, "starts_at": starts_at, "names": names})


async def _way(plan: dict[str, Any]) -> dict[str, Any]:
    lengths = [Option(str(number), Word("meeting-minutes", {"minutes": number})) for number in LENGTHS]
    minutes = await Choice("meeting-length", options=lengths, columns=2)
    way = await Choice("meeting-way", options=WAYS)
    place = await Text(f"meeting-place-{way}", optional=way != "face")
    interpreter = await YesNo("meeting-interpreter")
    myself = plan["coordinator"] and await YesNo("meeting-myself")
    others = await Text("meeting-others", optional=True)
    return {
        "minutes": int(minutes),
        "way": way,
        "place": place,
        "interpreter": interpreter,
        "myself": myself,
        "others": others,
    }


@effect("read-plan")
def read_plan(scene: Scene, pair: int) -> dict[str, Any]:
    """What there is to know before a meeting is set: the day it is, who they are, the meeting that is to come."""
    found = reach_open_pair(scene, pair)
    coming = next_meeting(scene.connection, found.id, scene.now)
    if coming is None:
        _must_not_rest(found)
    answers = [] if coming is None else attendances_of(scene.connection, coming.id)
    outside = scene.person.id not in found.both
    return {
        "paused": found.state == "paused",
        "today": local_today(scene, found).isoformat(),
        "names": first_names(scene, found),
        "me": first_name(scene, scene.person.id),
        "coordinator": outside,
        "myself": outside and any(one.person_id == scene.person.id and one.coming != "no" for one in answers),
        "meeting": None if coming is None else describe(scene, coming),
    }


@effect("check-moment")
def check_moment(scene: Scene, pair: int, day: str, clock: str) -> str:
    """The moment of a day and a time in the pair's own place, as long as it is to come."""
    zone = get_locality(scene.connection, reach_open_pair(scene, pair).locality_id).zone
    moment = datetime.combine(date.fromisoformat(day), time.fromisoformat(clock), zone).astimezone(UTC)
    if moment <= scene.now:
        raise Refused("meeting-past")
    return moment.isoformat()


@effect("send-meeting")
def send_meeting(
    scene: Scene,
    pair: int,
    starts_at: str,
    minutes: int,
    way: str,
    place: str,
    interpreter: bool,
    others: str,
    myself: bool,
    meeting: int = 0,
    revision: int = 0,
) -> str:
    """Suggest the meeting, or move it; "crossed" if another hand was quicker, "late" if its time is past."""
    found = reach_open_pair(scene, pair)
    _must_not_rest(found)
    known = next_meeting(scene.connection, found.id, scene.now)
    current = (known.id, known.revision) if known else (0, 0)
    if current != (meeting, revision):
        return "crossed"
    moment = datetime.fromisoformat(starts_at)
    if moment <= scene.now:
        return "late"
    plans.suggest(
        scene,
        found,
        known,
        myself,
        starts_at=moment,
        minutes=minutes,
        way=way,
        place=place,
        interpreter=interpreter,
        others=others,
    )
    return "sent"


@effect("cancel-meeting")
def cancel_meeting(scene: Scene, meeting: int) -> None:
    """Call a meeting off; one that is off already stays so."""
    found, pair = reach_meeting(scene, meeting)
    if found.state in plans.OPEN:
        plans.call_off(scene, pair, found)


def _must_not_rest(pair: Pair) -> None:
    if pair.state == "paused":
        raise Refused("pair-resting")
