"""A language companion comes along to the first meeting of two, and to no other; everyone it concerns hears kindly.

They have a role of their own beside the sponsor of the wish. What is between them and the two ends with the first
meeting, and before it when the proposal or the pair ends, or when they cannot come.
"""

from __future__ import annotations

from datetime import datetime

from flows.engine import Scene
from flows.engine.conversation import close
from flows.matters import raise_matter, settle_matter
from flows.nudges import unfollow
from flows.pair.company import first_name, tell_line
from store.companions import (
    Companion,
    change_companion,
    companies_for,
    companies_of,
    companions_for,
    find_companion,
)
from store.meetings import Meeting, attendances_of, drop_attendance, meetings_of
from store.pairs import Pair, pairs_of
from store.people import find_person, get_person
from store.sessions import open_sessions
from store.wishes import find_wish

WANTED = "companion-wanted"
WAITING = ("heard", "found")  # the stages of a wish for which there is a first meeting to come
INVITING = (
    "meeting-confirm",
    "meeting-coming",
)  # the conversations that ask whether someone comes to a meeting


def those_along(scene: Scene, pair: Pair) -> list[int]:
    """The numbers of those who come along to the first meeting of two, while it is still to come."""
    if first_meeting_was(scene, pair.newcomer_id, pair.wish_id, pair.started_at):
        return []
    found = companions_for(scene.connection, pair.wish_id)
    return [one.sponsor_id for one in found if one.state == "yes" and one.sponsor_id not in pair.both]


def is_guest(scene: Scene, pair: Pair, person_id: int) -> bool:
    """Whether someone only comes along: a guest can say whether they come, and change nothing about the meeting."""
    found = companions_for(scene.connection, pair.wish_id)
    return person_id not in pair.both and any(one.sponsor_id == person_id for one in found)


def first_meeting_was(scene: Scene, newcomer_id: int, wish_id: int, since: datetime) -> bool:
    """Whether two have met for a wish since then: something has begun, or an agreed meeting has had its time.

    One of which somebody says that it did not take place, and nobody that it did, does not count.
    """
    wish = find_wish(scene.connection, wish_id)
    if wish is None or wish.stage == "begun":
        return True
    pairs = (pair for pair in pairs_of(scene.connection, newcomer_id, ended=True) if pair.wish_id == wish_id)
    meetings = (meeting for pair in pairs for meeting in meetings_of(scene.connection, pair.id))
    return any(meeting.starts_at >= since and _was(scene, meeting) for meeting in meetings)


def introduce(scene: Scene, pair: Pair) -> None:
    """Both of a pair hear who comes along; whoever has become the sponsor of the wish does not do so beside it."""
    for one in companions_for(scene.connection, pair.wish_id):
        if one.open and one.sponsor_id in pair.both:
            _end(scene, one)
        elif one.state == "yes":
            for person_id in pair.both:
                scene.push(person_id, "companion-comes", companion=one.id)
            tell_line(scene, pair, "companion-comes", name=first_name(scene, one.sponsor_id))


def accept(scene: Scene, companion: Companion) -> list[Pair] | None:
    """Someone says that they come along: the pairs that hear of it now; None if there is no first meeting to come."""
    wish = find_wish(scene.connection, companion.wish_id)
    if wish is None or wish.stage not in WAITING or not _to_come(scene, companion):
        _end(scene, companion)
        return None
    unfollow(scene, "companion", companion.id)
    change_companion(scene.connection, companion.id, state="yes", answered_at=scene.now)
    _record(scene, "companion-yes", companion)
    pairs = _pairs(scene, companion)
    for pair in pairs:
        introduce(scene, pair)
    return pairs


def refuse(scene: Scene, companion: Companion) -> None:
    """Someone says not this time, or cannot come when the meeting is: it is looked for somebody else."""
    unfollow(scene, "companion", companion.id)
    change_companion(scene.connection, companion.id, state="no", answered_at=scene.now)
    _record(scene, "companion-no", companion)
    _uninvite(scene, companion)
    _do_without(scene, companion)


def stay_away(scene: Scene, pair: Pair, person_id: int) -> None:
    """A guest cannot come to the first meeting after all, which stands without them."""
    for one in companions_for(scene.connection, pair.wish_id):
        if one.state == "yes" and one.sponsor_id == person_id:
            refuse(scene, one)


def step_back(scene: Scene, person_id: int, why: str = "cannot") -> None:
    """Someone leaves, or (`why`: "gone") is not there any more and not named again: they come along to nothing."""
    for one in companies_of(scene.connection, person_id):
        if one.open:
            _end(scene, one)
            _do_without(scene, one, why)


def return_companion(scene: Scene, companion_id: int) -> None:
    """Somebody did not answer for days whether they come along: they are told kindly, and the coordinators too."""
    one = find_companion(scene.connection, companion_id)
    if one is None or one.state != "asked":
        return
    _end(scene, one)
    _tell(scene, one.sponsor_id, "proposal-returned-sponsor-sponsor")
    _do_without(scene, one, why="unanswered")


def let_go(scene: Scene, wish_id: int) -> None:
    """A proposal or a pair of a wish has ended: unless there is another pair, nobody has to come along now."""
    found = companions_for(scene.connection, wish_id)
    if any(_pairs(scene, one) for one in found):
        return
    for one in found:
        if one.open:
            call_off(scene, one)
    settle_matter(scene, WANTED, f"wish:{wish_id}")


def let_go_of_all(scene: Scene, newcomer_id: int) -> None:
    """A newcomer is not there any more: nobody comes along to any of their first meetings."""
    for one in companies_for(scene.connection, newcomer_id):
        if one.open:
            call_off(scene, one)


def part_from(scene: Scene, newcomer_id: int, sponsor_id: int) -> None:
    """Two are not to meet: one does not come along to a first meeting of the other."""
    for one in companies_of(scene.connection, sponsor_id):
        if one.open and one.newcomer_id == newcomer_id:
            dismiss(scene, one)


def dismiss(scene: Scene, companion: Companion) -> None:
    """One does not have to come along, though the first meeting may well be: the two hear of it if they knew."""
    if call_off(scene, companion) and companion.state == "yes":
        _tell_the_two(scene, companion)


def call_off(scene: Scene, companion: Companion) -> bool:
    """Someone does not have to come along, and is told so, without a reason; False if the first meeting has been."""
    still = _to_come(scene, companion)
    _end(scene, companion)
    if still:
        _tell(scene, companion.sponsor_id, "proposal-called-off-sponsor")
    return still


def release(scene: Scene, pair: Pair) -> None:
    """The first meeting has been: nobody comes along to another, and nobody is asked for it any more."""
    for one in companions_for(scene.connection, pair.wish_id):
        if one.open:
            _end(scene, one)
    settle_matter(scene, WANTED, f"wish:{pair.wish_id}")


def _end(scene: Scene, companion: Companion) -> None:
    unfollow(scene, "companion", companion.id)
    change_companion(scene.connection, companion.id, state="over")
    _record(scene, "companion-over", companion)
    _uninvite(scene, companion)


def _uninvite(scene: Scene, companion: Companion) -> None:
    """What someone was asked about meetings of the two is over; when and where one will be they see no more."""
    theirs = Scene(scene.connection, scene.now, get_person(scene.connection, companion.sponsor_id))
    for pair in _pairs(scene, companion):
        meetings = meetings_of(scene.connection, pair.id)
        for meeting in meetings:
            if meeting.starts_at > scene.now:
                drop_attendance(scene.connection, meeting.id, companion.sponsor_id)
        numbers = [meeting.id for meeting in meetings]
        for session in open_sessions(scene.connection, companion.sponsor_id):
            if session.flow in INVITING and session.args.get("meeting") in numbers:
                close(theirs, session, "done")


def _do_without(scene: Scene, companion: Companion, why: str = "cannot") -> None:
    """Whoever counted on somebody hears that they do not come, and the coordinators can find somebody else."""
    wish = find_wish(scene.connection, companion.wish_id)
    if not _to_come(scene, companion) or wish is None or wish.stage not in WAITING:
        return
    if companion.state == "yes":
        _tell_the_two(scene, companion)
    who = {} if why == "gone" else {"who": get_person(scene.connection, companion.sponsor_id).name}
    raise_matter(
        scene,
        WANTED,
        f"wish:{wish.id}",
        locality_id=wish.locality_id,
        person_id=companion.newcomer_id,
        wish_id=wish.id,
        data={**who, "why": why},
    )


def _to_come(scene: Scene, companion: Companion) -> bool:
    """Whether there may still be a first meeting to come along to."""
    return not first_meeting_was(scene, companion.newcomer_id, companion.wish_id, companion.created_at)


def _was(scene: Scene, meeting: Meeting) -> bool:
    if meeting.state not in ("agreed", "past") or meeting.starts_at > scene.now:
        return False
    said = {one.met for one in attendances_of(scene.connection, meeting.id)} - {""}
    return "met" in said or not said


def _pairs(scene: Scene, companion: Companion) -> list[Pair]:
    found = pairs_of(scene.connection, companion.newcomer_id)
    return [pair for pair in found if pair.wish_id == companion.wish_id]


def _tell_the_two(scene: Scene, companion: Companion) -> None:
    """Those who had heard that somebody comes along hear that nobody does; no name, no reason."""
    for pair in _pairs(scene, companion):
        for person_id in pair.both:
            scene.tell(person_id, "companion-not-coming")
        tell_line(scene, pair, "companion-gone")


def _tell(scene: Scene, person_id: int, text: str) -> None:
    if find_person(scene.connection, person_id) is not None:
        scene.tell(person_id, text)


def _record(scene: Scene, kind: str, companion: Companion) -> None:
    scene.record(
        kind, locality_id=companion.locality_id, person_id=companion.sponsor_id, wish_id=companion.wish_id
    )
