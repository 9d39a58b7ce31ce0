"""The contact log: one tap for what it was, one for when, and more only for those who want to tell more."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from flows.access import reach_own_pair, reach_pair
from flows.engine import (
    Choice,
    Day,
    Link,
    Option,
    Refused,
    Scene,
    Word,
    Words,
    do,
    effect,
    flow,
    say,
)
from flows.pair.company import local_today, names_of_others, reach_open_pair, recorded, tell_line, which_pair
from flows.pair.contacts import KINDS, TOUCHES, moment_of, note_contact
from store.contacts import Contact, change_contact, find_contact

LENGTHS = (15, 30, 60, 90, 120)


@flow("log", command="log", roles=("newcomer", "sponsor", "coordinator"))
async def log(pair: int = 0) -> None:
    """Someone notes that two people met, called, wrote or tried to; two taps are enough."""
    pair = await which_pair(pair)
    known = await do("read-log", pair=pair)
    today = date.fromisoformat(known["today"])
    args = {"names": known["names"]}
    kind = await Choice("log-what", labels="contact", options=KINDS, columns=2, args=args)
    when = await Choice("log-when", options=("today", "yesterday", "date"))
    day = today - timedelta(days=when == "yesterday")
    if when == "date":
        day = await Day("log-day", today=today, past=True)
    number = await do("log-contact", final=True, pair=pair, kind=kind, day=day.isoformat())
    await say(
        "log-noted",
        what=Word(f"contact-{kind}"),
        day=day,
        names=known["names"],
        links=[[Link(Word("log-more"), f"lognote {number}")], [Link(Word("nav-menu"), "menu")]],
    )


@flow("lognote", command="lognote", roles=("newcomer", "sponsor", "coordinator"))
async def lognote(contact: int) -> None:
    """Someone adds to a contact how long it took, and a few words."""
    known = await do("read-contact", contact=contact)
    minutes = None
    if known["kind"] in TOUCHES and known["kind"] != "wrote":
        lengths = [Option(str(number), Word("meeting-minutes", {"minutes": number})) for number in LENGTHS]
        chosen = await Choice("lognote-minutes", options=[*lengths, "skip"], columns=2)
        minutes = None if chosen == "skip" else int(chosen)
    words = await Words("lognote-note", optional=True)
    note = recorded(words)
    await do("add-to-contact", final=True, contact=contact, minutes=minutes, note=note)
    await say("lognote-noted")


@flow("pair-touch")
async def pair_touch(pair: int) -> None:
    """One of two is asked whether they have been in touch; one tap answers."""
    known = await do("read-own-pair", pair=pair)
    options: list[str | Option] = [*(Option(kind, Word(f"contact-{kind}")) for kind in TOUCHES), "not-yet"]
    answer = await Choice("touch-asked", labels="touch", options=options, columns=2, args=known)
    await do("note-touch", final=True, pair=pair, answer=answer)
    if answer == "not-yet":
        await say("touch-noted-not-yet", links=[[Link(Word("meeting-new"), f"meeting {pair}")]])
    else:
        await say("touch-noted")


@effect("read-log")
def read_log(scene: Scene, pair: int) -> dict[str, Any]:
    """The day it is for a pair, and the names of those with whom the contact was."""
    found = reach_open_pair(scene, pair)
    return {"today": local_today(scene, found).isoformat(), "names": names_of_others(scene, found)}


@effect("log-contact")
def log_contact(scene: Scene, pair: int, kind: str, day: str) -> int:
    """Note a contact of a day; its number."""
    found = reach_open_pair(scene, pair)
    return note_contact(scene, found.id, kind, moment_of(scene, found, date.fromisoformat(day)))


@effect("read-contact")
def read_contact(scene: Scene, contact: int) -> dict[str, Any]:
    """What kind of contact it was."""
    return {"kind": _reach_contact(scene, contact).kind}


@effect("add-to-contact")
def add_to_contact(scene: Scene, contact: int, minutes: int | None, note: dict[str, Any] | None) -> None:
    """Add to a contact what was told about it; nothing told changes nothing."""
    known = _reach_contact(scene, contact)
    values = {"minutes": minutes, "note": note}
    told = {name: value for name, value in values.items() if value is not None}
    if told:
        change_contact(scene.connection, known.id, **told)


@effect("read-own-pair")
def read_own_pair(scene: Scene, pair: int) -> dict[str, Any]:
    """The names of those with whom this person is in a pair."""
    return {"names": names_of_others(scene, reach_own_pair(scene, pair))}


@effect("note-touch")
def note_touch(scene: Scene, pair: int, answer: str) -> None:
    """Note what one of two answers: a contact, or that there was none yet."""
    found = reach_own_pair(scene, pair)
    if answer in TOUCHES:
        note_contact(scene, found.id, answer, scene.now, source="answer")
    else:
        tell_line(scene, found, "answer-not-yet")


def _reach_contact(scene: Scene, contact_id: int) -> Contact:
    """A contact of a pair within reach: a coordinator's, or one that the person has told of.

    Raises:
        Refused: there is none.
    """
    contact = find_contact(scene.connection, contact_id)
    if contact is None:
        raise Refused("not-found")
    pair = reach_pair(scene, contact.pair_id)
    if scene.person.id in pair.both and contact.by_id != scene.person.id:
        raise Refused("not-found")
    return contact
