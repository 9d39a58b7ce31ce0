"""Every time two people met, called, wrote or tried to: noted once, and what follows from it."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Any

from flows.engine import Scene
from flows.matters import settle_matter
from flows.nudges import follow
from flows.pair.along import release
from flows.pair.company import tell_line
from store.contacts import Contact, add_contact, change_contact, contacts_of
from store.history import lines_of_pair
from store.localities import get_locality
from store.meetings import attendances_of, meetings_of
from store.pairs import Pair, change_pair, find_pair
from store.wishes import find_wish, set_stage

TOUCHES = ("met", "called", "wrote")
KINDS = (*TOUCHES, "tried", "moved", "cancelled")  # what people log themselves
_MIDDAY = time(12)


def note_contact(
    scene: Scene,
    pair_id: int,
    kind: str,
    happened_at: datetime,
    *,
    source: str = "log",
    minutes: int | None = None,
    note: dict[str, Any] | None = None,
    form: str | None = None,
    length: int | None = None,
) -> int:
    """Note one contact of a pair and return its number.

    `kind` is one of `KINDS`, or "letter" with its `form` and `length`; `source` is "log" (told unasked), "answer" (to
    a question of ours) or "relay"; `note` is {"text", "media"}. Two who tell of meeting on the same day tell of one
    meeting: it is noted once.

    Raises:
        LookupError: there is no such pair.
    """
    pair = find_pair(scene.connection, pair_id)
    if pair is None:
        raise LookupError("no such pair")
    same = _same_meeting(scene, pair, happened_at) if kind == "met" else None
    if same is not None:
        if minutes is not None and same.minutes is None:
            change_contact(scene.connection, same.id, minutes=minutes)
        _ask_for_agreement(scene, pair, happened_at)
        return same.id
    number = add_contact(
        scene.connection,
        pair_id=pair.id,
        locality_id=pair.locality_id,
        by_id=scene.person.id or None,
        kind=kind,
        source=source,
        minutes=minutes,
        note=note,
        form=form,
        length=length,
        happened_at=happened_at,
        created_at=scene.now,
    )
    if kind in (*TOUCHES, "letter") and (pair.contact_at is None or pair.contact_at < happened_at):
        change_pair(scene.connection, pair.id, contact_at=happened_at)
    if pair.state == "active":
        follow(scene, "rhythm", pair.id)
    settle_matter(scene, "pair-silent", f"pair:{pair.id}")
    if kind == "met":
        _have_met(scene, pair)
        _ask_for_agreement(scene, pair, happened_at)
    return number


def moment_of(scene: Scene, pair: Pair, day: date) -> datetime:
    """When a contact of a day took place: now, if it is today, else the middle of that day."""
    zone = get_locality(scene.connection, pair.locality_id).zone
    if scene.now.astimezone(zone).date() == day:
        return scene.now
    return datetime.combine(day, _MIDDAY, zone)


def _same_meeting(scene: Scene, pair: Pair, happened_at: datetime) -> Contact | None:
    zone = get_locality(scene.connection, pair.locality_id).zone
    day = happened_at.astimezone(zone).date()
    for contact in contacts_of(scene.connection, pair.id):
        if contact.kind == "met" and contact.happened_at.astimezone(zone).date() == day:
            return contact
    return None


def _have_met(scene: Scene, pair: Pair) -> None:
    for kind in ("pair-made", "pair-unmet"):
        settle_matter(scene, kind, f"pair:{pair.id}")
    release(scene, pair)
    wish = find_wish(scene.connection, pair.wish_id)
    if wish is not None and wish.stage == "found":
        set_stage(scene.connection, wish.id, "begun", scene.now)
        tell_line(scene, pair, "pair-begun", about=pair.newcomer_id)


def _ask_for_agreement(scene: Scene, pair: Pair, happened_at: datetime) -> None:
    """After the first meeting ask the sponsor, once, what was agreed; not before they have said that they met."""
    lines = lines_of_pair(scene.connection, pair.id)
    if pair.agreement or pair.state == "ended" or any(line.kind == "agreement-asked" for line in lines):
        return
    if scene.person.id == pair.newcomer_id and _sponsor_is_asked(scene, pair, happened_at):
        return
    tell_line(scene, pair, "agreement-asked", about=pair.sponsor_id)
    scene.push(pair.sponsor_id, "pair-agreement", pair=pair.id)


def _sponsor_is_asked(scene: Scene, pair: Pair, starts_at: datetime) -> bool:
    """Whether the sponsor is still to say if the meeting of that time took place."""
    meetings = (
        meeting for meeting in meetings_of(scene.connection, pair.id) if meeting.starts_at == starts_at
    )
    answers = (answer for meeting in meetings for answer in attendances_of(scene.connection, meeting.id))
    return any(answer.person_id == pair.sponsor_id and not answer.met for answer in answers)
