"""All who come are asked whether they do: when a meeting is suggested, and again shortly before it."""

from __future__ import annotations

from typing import Any

from flows.access import reach_invitation
from flows.engine import Choice, Link, Next, Said, Scene, Word, Words, do, effect, flow, say
from flows.nudges import follow
from flows.pair import plans
from flows.pair.along import is_guest, stay_away
from flows.pair.company import first_name, recorded, tell_line
from flows.pair.plans import describe, details
from store.meetings import Meeting, attendances_of, next_meeting, note_attendance
from store.pairs import Pair


@flow("meeting-confirm")
async def meeting_confirm(meeting: int, revision: int) -> Next | None:
    """Someone is asked whether they come to a suggested meeting."""
    seen = await do("read-meeting", meeting=meeting)
    if seen["revision"] != revision or not seen["stands"]:
        await say("meeting-changed", links=_open(seen))
        return None
    asked = "meeting-confirm-moved" if revision else "meeting-confirm"
    args = {"name": seen["by"], "details": details(seen)}
    options = ("yes", "no") if _is_guest(seen) else ("yes", "other", "no")
    if _is_guest(seen):
        await say("companion-invited")
    answer = await Choice("meeting-confirm", text=asked, labels="meeting-coming", options=options, args=args)
    if answer == "other":
        if await Choice("meeting-other", options=("suggest", "words")) == "suggest":
            return Next("meeting", {"pair": seen["pair"], "change": "move"})
        words = await Words("meeting-other-ask")
        said = recorded(words) or {}
        outcome = await do("ask-other-time", final=True, meeting=meeting, revision=revision, words=said)
    else:
        outcome = await do("confirm-meeting", final=True, meeting=meeting, revision=revision, coming=answer)
    if outcome == "changed":
        await say("meeting-changed", links=_open(seen))
    elif outcome != "agreed":  # that news has come with the calendar file already
        await say(f"meeting-confirm-{outcome}")
    return None


@flow("meeting-coming")
async def meeting_coming(meeting: int) -> Next | None:
    """Someone is reminded of a meeting and says whether they come."""
    seen = await do("read-meeting", meeting=meeting)
    if not seen["stands"] or seen["state"] != "agreed":
        await say("meeting-changed", links=_open(seen))
        return None
    answer = await Choice("meeting-coming", options=("yes", "no", "later"), args={"details": details(seen)})
    outcome = await do(
        "answer-reminder", final=True, meeting=meeting, revision=seen["revision"], coming=answer
    )
    if outcome == "no":
        await say("meeting-reminder-no")
        return None if _is_guest(seen) else Next("meeting", {"pair": seen["pair"]})
    if outcome == "changed":
        await say("meeting-changed", links=_open(seen))
    else:
        await say(f"meeting-reminder-{outcome}")
    return None


def _is_guest(seen: dict[str, Any]) -> bool:
    """Whether whoever is asked only comes along; what was read before there were guests does not say."""
    return bool(seen.get("guest"))


def _open(seen: dict[str, Any]) -> list[list[Link]]:
    return [] if _is_guest(seen) else [[Link(Word("meeting-see"), f"meeting {seen['pair']}")]]


def bring_along(scene: Scene, pair: Pair, person_id: int) -> None:
    """Ask one more whether they come to the next meeting of two, if it is set already."""
    meeting = next_meeting(scene.connection, pair.id, scene.now)
    if meeting is None:
        return
    note_attendance(scene.connection, meeting.id, person_id, coming="")
    if meeting.state == "agreed":
        follow(scene, "meeting", meeting.id)
    scene.push(person_id, "meeting-confirm", meeting=meeting.id, revision=meeting.revision)


@effect("read-meeting")
def read_meeting(scene: Scene, meeting: int) -> dict[str, Any]:
    """A meeting as the one who is asked may see it."""
    found, pair = reach_invitation(scene, meeting)
    return {
        **describe(scene, found),
        "pair": pair.id,
        "by": first_name(scene, found.suggested_by),
        "guest": is_guest(scene, pair, scene.person.id),
        "stands": plans.still_stands(scene, found, found.revision),
    }


@effect("confirm-meeting")
def confirm_meeting(scene: Scene, meeting: int, revision: int, coming: str) -> str:
    """Note whether someone comes; "agreed" when now both do, else what to say to them."""
    found, pair = reach_invitation(scene, meeting)
    if not plans.still_stands(scene, found, revision):
        return "changed"
    note_attendance(scene.connection, found.id, scene.person.id, coming=coming)
    tell_line(scene, pair, f"meeting-coming-{coming}", meeting=found.id, when=found.starts_at.isoformat())
    guest = is_guest(scene, pair, scene.person.id)
    if coming == "no":
        if guest:
            stay_away(scene, pair, scene.person.id)
        else:
            _tell_suggester(scene, pair, found, "meeting-cannot")
        return "no"
    if found.state == "agreed":
        if not guest:
            return "noted"
        plans.tell_agreed(scene, pair, found, scene.person.id)
        return "agreed"
    if not _both_come(scene, pair, found):
        return "waiting"
    plans.agree(scene, pair, found)
    return "agreed"


@effect("ask-other-time")
def ask_other_time(scene: Scene, meeting: int, revision: int, words: dict[str, Any]) -> str:
    """Pass on in their own words which time would suit someone better."""
    found, pair = reach_invitation(scene, meeting)
    if not plans.still_stands(scene, found, revision):
        return "changed"
    note_attendance(scene.connection, found.id, scene.person.id, coming="no")
    tell_line(scene, pair, "meeting-other-time", meeting=found.id, words=words)
    _tell_suggester(scene, pair, found, "meeting-other-time", Said.model_validate(words))
    return "other"


@effect("answer-reminder")
def answer_reminder(scene: Scene, meeting: int, revision: int, coming: str) -> str:
    """Note what someone says shortly before a meeting; if they cannot, tell the others and the coordinators."""
    found, pair = reach_invitation(scene, meeting)
    if found.state != "agreed" or not plans.still_stands(scene, found, revision):
        return "changed"
    note_attendance(scene.connection, found.id, scene.person.id, coming=coming)
    tell_line(scene, pair, f"meeting-coming-{coming}", meeting=found.id, when=found.starts_at.isoformat())
    if coming == "no" and is_guest(scene, pair, scene.person.id):
        stay_away(scene, pair, scene.person.id)
    elif coming == "no":
        for person_id in plans.concerned(scene, found):
            if person_id != scene.person.id:
                _tell(scene, pair, found, person_id, "meeting-cannot-now")
        if scene.person.id in pair.both:
            plans.report_trouble(scene, pair, found, scene.person.id)
    return coming


def _both_come(scene: Scene, pair: Pair, meeting: Meeting) -> bool:
    coming = {one.person_id: one.coming for one in attendances_of(scene.connection, meeting.id)}
    return all(coming.get(person_id) == "yes" for person_id in pair.both)


def _tell_suggester(scene: Scene, pair: Pair, meeting: Meeting, text: str, words: Said | None = None) -> None:
    if not _tell(scene, pair, meeting, meeting.suggested_by, text, words):
        plans.report_trouble(scene, pair, meeting, scene.person.id)


def _tell(
    scene: Scene,
    pair: Pair,
    meeting: Meeting,
    person_id: int,
    text: str,
    words: Said | None = None,
) -> bool:
    return scene.tell(
        person_id,
        text,
        links=[
            [Link(Word("meeting-move-it"), f"meeting {pair.id} move")],
            [Link(Word("meeting-see"), f"meeting {pair.id}")],
        ],
        media=words.media if words else None,
        name=first_name(scene, scene.person.id),
        when=meeting.starts_at,
        words=words.brief if words else "",
    )
