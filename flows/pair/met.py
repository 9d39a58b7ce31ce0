"""After a meeting each side is asked apart whether they met; both answers are kept, the meeting counts once."""

from __future__ import annotations

from typing import Any

from flows.access import reach_meeting
from flows.engine import Choice, Link, Next, Refused, Scene, Word, do, effect, flow, say
from flows.matters import settle_matter
from flows.pair.company import names_of_others, tell_line
from flows.pair.contacts import note_contact
from store.meetings import Meeting, attendances_of, change_meeting, note_attendance
from store.pairs import Pair


@flow("pair-met")
async def pair_met(meeting: int) -> Next | None:
    """One of two is asked whether they met."""
    seen = await do("read-past-meeting", meeting=meeting)
    answer = await Choice("met-asked", options=("met", "not", "moved"), args={"names": seen["names"]})
    await do("note-met", final=True, meeting=meeting, answer=answer)
    if answer == "met":
        await say("met-noted")
        return None
    if answer == "moved" and seen["open"]:
        await say("met-noted-moved")
        return Next("meeting", {"pair": seen["pair"]})
    links = [[Link(Word("meeting-new"), f"meeting {seen['pair']}")]] if seen["open"] else []
    await say("met-noted-not", links=links)
    return None


@effect("read-past-meeting")
def read_past_meeting(scene: Scene, meeting: int) -> dict[str, Any]:
    """With whom the meeting was to be, and whether another one can be set."""
    _, pair = _own_meeting(scene, meeting)
    return {"pair": pair.id, "names": names_of_others(scene, pair), "open": pair.state == "active"}


@effect("note-met")
def note_met(scene: Scene, meeting: int, answer: str) -> None:
    """Keep this side's answer; the first answer, and the first "met", become a contact of the pair."""
    found, pair = _own_meeting(scene, meeting)
    before = {one.met for one in attendances_of(scene.connection, found.id)} - {""}
    note_attendance(scene.connection, found.id, scene.person.id, met=answer)
    if found.state in ("suggested", "agreed"):
        change_meeting(scene.connection, found.id, state="past")
    settle_matter(scene, "meeting-trouble", f"meeting:{found.id}")
    tell_line(scene, pair, f"answer-{answer}", meeting=found.id, when=found.starts_at.isoformat())
    if answer == "met":
        note_contact(scene, pair.id, "met", found.starts_at, source="answer", minutes=found.minutes)
    elif not before:
        kind = "moved" if answer == "moved" else "cancelled"
        note_contact(scene, pair.id, kind, found.starts_at, source="answer")


def _own_meeting(scene: Scene, meeting_id: int) -> tuple[Meeting, Pair]:
    """A meeting of a pair of which this person is one half.

    Raises:
        Refused: there is none.
    """
    found, pair = reach_meeting(scene, meeting_id)
    if scene.person.id not in pair.both:
        raise Refused("not-found")
    return found, pair
