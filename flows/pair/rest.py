"""A pair has a pause, until a day or until they say so, and goes on with one tap."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from flows.engine import Choice, Day, Link, Scene, Word, do, effect, flow, rule, say
from flows.matters import settle_matter
from flows.nudges import follow
from flows.pair.company import (
    first_name,
    leave_chats,
    local_today,
    names_of_others,
    others_of,
    reach_open_pair,
    tell_line,
    which_pair,
)
from store.localities import get_locality
from store.meetings import next_meeting
from store.nudges import Nudge
from store.pairs import Pair, change_pair, find_pair

SPANS = {"two-weeks": 14, "month": 30}


@flow("rest", command="rest", roles=("newcomer", "sponsor", "coordinator"))
async def rest(pair: int = 0) -> None:
    """Someone lets a pair have a pause; no reason is asked for."""
    pair = await which_pair(pair)
    known = await do("read-rest", pair=pair)
    go_on = [[Link(Word("people-resume"), f"resume {pair}")]]
    if known["paused"]:
        await say("rest-already", names=known["names"], links=go_on)
        return
    today = date.fromisoformat(known["today"])
    span = await Choice("rest-until", options=(*SPANS, "date", "open"), args={"names": known["names"]})
    until = today + timedelta(days=SPANS[span]) if span in SPANS else None
    if span == "date":
        until = await Day("rest-day", today=today + timedelta(days=1))
    await do("rest-pair", final=True, pair=pair, until=until.isoformat() if until else "")
    if known["meeting"]:
        meeting = datetime.fromisoformat(known["meeting"])
        await say("rest-meeting", when=meeting, links=[[Link(Word("meeting-see"), f"meeting {pair}")]])
    if until:
        await say("rest-noted-until", day=until, links=go_on)
    else:
        await say("rest-noted", links=go_on)


@flow("resume", command="resume", roles=("newcomer", "sponsor", "coordinator"))
async def resume(pair: int = 0) -> None:
    """A pair goes on after a pause."""
    pair = await which_pair(pair)
    await do("resume-pair", final=True, pair=pair)
    await say("rest-over", links=_ways_on(pair))


@effect("read-rest")
def read_rest(scene: Scene, pair: int) -> dict[str, object]:
    """What there is to know before a pause: the day it is, with whom, a meeting that is set."""
    found = reach_open_pair(scene, pair)
    meeting = next_meeting(scene.connection, found.id, scene.now)
    return {
        "paused": found.state == "paused",
        "today": local_today(scene, found).isoformat(),
        "names": names_of_others(scene, found),
        "meeting": meeting and meeting.starts_at.isoformat(),
    }


@effect("rest-pair")
def rest_pair(scene: Scene, pair: int, until: str) -> None:
    """Let a pair have a pause; the other is told kindly, and the rules of nudging hold back until it is over."""
    found = reach_open_pair(scene, pair)
    change_pair(scene.connection, found.id, state="paused")
    leave_chats(scene, found)
    for kind in ("pair-silent", "pair-unmet"):
        settle_matter(scene, kind, f"pair:{found.id}")
    scene.never("rest", found.id)
    text = "rest-other-until" if until else "rest-other"
    day = date.fromisoformat(until) if until else None
    if day is not None:
        scene.later("pair-rest-over", _morning(scene, found, day), "rest", found.id)
    tell_line(scene, found, "pair-paused")
    for person_id in others_of(scene, found):
        scene.tell(person_id, text, name=first_name(scene, scene.person.id), day=day)


@effect("resume-pair")
def resume_pair(scene: Scene, pair: int) -> None:
    """A pair goes on; the other is told. One that has no pause stays as it is."""
    found = reach_open_pair(scene, pair)
    if found.state == "paused":
        _go_on(scene, found)
        for person_id in others_of(scene, found):
            name = first_name(scene, scene.person.id)
            scene.tell(person_id, "rest-other-over", name=name, links=_ways_on(found.id))


@rule("pair-rest-over")
def rest_is_over(scene: Scene, nudge: Nudge) -> None:
    """The day has come on which a pair meant to go on: both hear of it."""
    pair = find_pair(scene.connection, nudge.subject_id)
    if pair is None or pair.state != "paused":
        return
    _go_on(scene, pair)
    for person_id in pair.both:
        longer = [[Link(Word("rest-longer"), f"rest {pair.id}")]]
        scene.tell(
            person_id,
            "rest-over-today",
            names=[first_name(scene, pair.other(person_id))],
            links=[*_ways_on(pair.id), *longer],
        )


def _go_on(scene: Scene, pair: Pair) -> None:
    change_pair(scene.connection, pair.id, state="active")
    scene.never("rest", pair.id)
    follow(scene, "rhythm", pair.id)
    tell_line(scene, pair, "pair-resumed")


def _morning(scene: Scene, pair: Pair, day: date) -> datetime:
    """The first hour of a day at which people there like to hear from us."""
    place = get_locality(scene.connection, pair.locality_id)
    return datetime.combine(day, time(place.quiet_to), place.zone)


def _ways_on(pair: int) -> list[list[Link]]:
    return [[Link(Word("people-meeting"), f"meeting {pair}"), Link(Word("people-log"), f"log {pair}")]]
