"""A meeting of two people, on its way from suggested over agreed to past or called off, and who hears of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from flows.engine import Link, Scene, Word
from flows.engine.messages import Document
from flows.matters import present_coordinators, raise_matter, settle_matter
from flows.nudges import follow, unfollow
from flows.pair.along import is_guest, those_along
from flows.pair.calendar_file import calendar_file
from flows.pair.company import first_name, tell_line
from store import history
from store.localities import get_locality
from store.meetings import (
    Meeting,
    add_meeting,
    attendances_of,
    change_meeting,
    find_meeting,
    meetings_of,
    note_attendance,
)
from store.pairs import Pair
from store.people import get_person
from translations import catalogues

OPEN = ("suggested", "agreed")


def describe(scene: Scene, meeting: Meeting) -> dict[str, Any]:
    """A meeting as JSON, with the first names of all who come."""
    return {
        "id": meeting.id,
        "revision": meeting.revision,
        "state": meeting.state,
        "starts_at": meeting.starts_at.isoformat(),
        "minutes": meeting.minutes,
        "way": meeting.way,
        "place": meeting.place,
        "interpreter": meeting.interpreter,
        "others": meeting.others,
        "names": [first_name(scene, number) for number in comers(scene, meeting)],
    }


def details(described: Mapping[str, Any]) -> Word:
    """When, where, with whom: how a described meeting reads."""
    others = [described["others"]] if described["others"] else []
    return Word(
        "meeting-details",
        {
            "when": datetime.fromisoformat(described["starts_at"]),
            "minutes": described["minutes"],
            "where": where(described["way"], described["place"]),
            "who": [*described["names"], *others],
            "interpreter": Word(f"meeting-with-interpreter-{'yes' if described['interpreter'] else 'no'}"),
        },
    )


def where(way: str, place: str) -> Word:
    """How the place or the way of a meeting reads."""
    return Word(f"meeting-at-{way}", {"place": place}) if place else Word(f"meeting-way-{way}")


def comers(scene: Scene, meeting: Meeting) -> list[int]:
    """The numbers of all who are to come and have not said that they cannot."""
    return [one.person_id for one in attendances_of(scene.connection, meeting.id) if one.coming != "no"]


def concerned(scene: Scene, meeting: Meeting) -> list[int]:
    """The numbers of all who are to come, and of whoever suggested it."""
    asked = [one.person_id for one in attendances_of(scene.connection, meeting.id)]
    return asked if meeting.suggested_by in asked else [*asked, meeting.suggested_by]


def still_stands(scene: Scene, meeting: Meeting, revision: int) -> bool:
    """Whether a meeting is to come, and is the same as when its revision was shown."""
    return meeting.state in OPEN and meeting.revision == revision and meeting.starts_at > scene.now


def suggest(scene: Scene, pair: Pair, known: Meeting | None, myself: bool, **values: Any) -> None:
    """Suggest a meeting, or another time or way for a known one, and ask all who are to come."""
    if known is None:
        number = add_meeting(
            scene.connection,
            pair_id=pair.id,
            state="suggested",
            first=not any(one.state == "past" for one in meetings_of(scene.connection, pair.id)),
            revision=0,
            suggested_by=scene.person.id,
            created_at=scene.now,
            **values,
        )
    else:
        number = known.id
        unfollow(scene, "meeting", number)
        change_meeting(
            scene.connection,
            number,
            state="suggested",
            revision=known.revision + 1,
            suggested_by=scene.person.id,
            **values,
        )
        settle_matter(scene, "meeting-trouble", f"meeting:{number}")
    settle_matter(scene, "pair-made", f"pair:{pair.id}")
    meeting = get_meeting(scene, number)
    _ask_all(scene, pair, meeting, myself)
    kind = "meeting-suggested" if known is None else "meeting-moved"
    tell_line(scene, pair, kind, meeting=number, when=meeting.starts_at.isoformat())


def agree(scene: Scene, pair: Pair, meeting: Meeting) -> None:
    """Both have said yes: tell all who come when, where and with whom, with a calendar file; remind them later."""
    change_meeting(scene.connection, meeting.id, state="agreed")
    follow(scene, "meeting", meeting.id)
    settle_matter(scene, "pair-unmet", f"pair:{pair.id}")
    settle_matter(scene, "meeting-trouble", f"meeting:{meeting.id}")
    tell_line(scene, pair, "meeting-agreed", meeting=meeting.id, when=meeting.starts_at.isoformat())
    told = concerned(scene, meeting)
    for person_id in told:
        tell_agreed(scene, pair, meeting, person_id)
    if meeting.interpreter:
        _ask_for_interpreter(scene, pair, told, details(describe(scene, meeting)))


def tell_agreed(scene: Scene, pair: Pair, meeting: Meeting, person_id: int) -> None:
    """Tell someone of an agreed meeting, with a calendar file if they come."""
    scene.tell(
        person_id,
        "meeting-is-agreed",
        links=_for_hosts(scene, pair, person_id, Link(Word("meeting-change-it"), f"meeting {pair.id}")),
        document=_file(scene, pair, meeting, person_id) if person_id in comers(scene, meeting) else None,
        details=details(describe(scene, meeting)),
    )


def call_off(scene: Scene, pair: Pair, meeting: Meeting) -> None:
    """A meeting will not be: tell all it concerns, and take it out of their calendars if it stood there."""
    was_agreed = _was_agreed(scene, meeting)
    unfollow(scene, "meeting", meeting.id)
    gone = replace(meeting, state="cancelled", revision=meeting.revision + 1)
    change_meeting(scene.connection, meeting.id, state=gone.state, revision=gone.revision)
    settle_matter(scene, "meeting-trouble", f"meeting:{meeting.id}")
    tell_line(scene, pair, "meeting-cancelled", meeting=meeting.id, when=meeting.starts_at.isoformat())
    anew = Link(Word("meeting-new"), f"meeting {pair.id}")
    for person_id in concerned(scene, meeting):
        scene.tell(
            person_id,
            "meeting-is-cancelled",
            document=_file(scene, pair, gone, person_id, cancelled=True) if was_agreed else None,
            links=[] if pair.state == "ended" else _for_hosts(scene, pair, person_id, anew),
            when=meeting.starts_at,
        )


def report_trouble(scene: Scene, pair: Pair, meeting: Meeting, person_id: int, why: str = "cannot") -> None:
    """Put before the coordinators that someone cannot come (`why` "cannot"), or could not be asked ("unasked")."""
    raise_matter(
        scene,
        "meeting-trouble",
        f"meeting:{meeting.id}",
        locality_id=pair.locality_id,
        person_id=person_id,
        wish_id=pair.wish_id,
        pair_id=pair.id,
        data={"who": first_name(scene, person_id), "when": meeting.starts_at.isoformat(), "why": why},
    )


def get_meeting(scene: Scene, meeting_id: int) -> Meeting:
    """A meeting that is known to be there.

    Raises:
        LookupError: there is none.
    """
    meeting = find_meeting(scene.connection, meeting_id)
    if meeting is None:
        raise LookupError("no such meeting")
    return meeting


def _ask_all(scene: Scene, pair: Pair, meeting: Meeting, myself: bool) -> None:
    """Ask everyone anew but the one who suggests; `myself` says whether a coordinator means to come too."""
    me = scene.person.id
    asked = {one.person_id for one in attendances_of(scene.connection, meeting.id)}
    asked.update(pair.both, those_along(scene, pair))
    if me in pair.both or myself:
        note_attendance(scene.connection, meeting.id, me, coming="yes")
    elif me in asked:
        note_attendance(scene.connection, meeting.id, me, coming="no")
    for person_id in sorted(asked - {me}):
        note_attendance(scene.connection, meeting.id, person_id, coming="")
        sent = scene.push(person_id, "meeting-confirm", meeting=meeting.id, revision=meeting.revision)
        if not sent and person_id in pair.both:
            report_trouble(scene, pair, meeting, person_id, why="unasked")


def _for_hosts(scene: Scene, pair: Pair, person_id: int, link: Link) -> list[list[Link]]:
    """A button for those who can change the meeting; whoever only comes along to it has none."""
    return [] if is_guest(scene, pair, person_id) else [[link]]


def _was_agreed(scene: Scene, meeting: Meeting) -> bool:
    """Whether a meeting stands in calendars: it is agreed, or was before it was moved."""
    lines = history.lines_of_pair(scene.connection, meeting.pair_id)
    return any(
        line.kind == "meeting-agreed" and (line.data or {}).get("meeting") == meeting.id for line in lines
    )


def _ask_for_interpreter(scene: Scene, pair: Pair, told: Sequence[int], read: Word) -> None:
    """Let coordinators who have not read of the meeting anyway know that it needs an interpreter."""
    present = {coordinator.id for coordinator in present_coordinators(scene, pair.locality_id)}
    for coordinator_id in sorted(present.difference(told)):
        scene.tell(
            coordinator_id,
            "meeting-needs-interpreter",
            links=[[Link(Word("meeting-change-it"), f"meeting {pair.id}")]],
            pair=str(pair.id),
            details=read,
        )


def _file(scene: Scene, pair: Pair, meeting: Meeting, person_id: int, *, cancelled: bool = False) -> Document:
    language = get_person(scene.connection, person_id).language
    names = [first_name(scene, number) for number in pair.both if number != person_id]
    place = where(meeting.way, meeting.place)
    return calendar_file(
        meeting,
        summary=catalogues().label(language, "meeting-summary", {"names": names}),
        location=meeting.place or catalogues().label(language, place.id),
        zone=get_locality(scene.connection, pair.locality_id).zone,
        now=scene.now,
        cancelled=cancelled,
    )
