"""Erase a person: their rows and words go, what is counted stays without them, and nobody can tell who it was.

The row in `people` becomes a headstone without name or address, so that everything that refers to it still holds.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, delete, or_, select, update

from store.doom import doom
from store.inbox import forget_address
from store.outbox import forget_about
from store.own_data import OWN, Rows, own_rows
from store.redaction import places_of, redact, words_in
from store.tables import absences, history, metadata, nudges, people
from store.turns import take_turn_in

# What becomes of each table's own rows: nothing stays (None), or these columns are emptied (none: all stays).
ERASED: Mapping[str, Mapping[str, Any] | None] = {
    "absences": None,
    "apart": None,
    "attendances": None,
    "audit": {},  # numbers without a name; what was done stays known
    "broadcasts": None,
    "companions": None,
    "contact_events": {"note": None},
    "coordinates": None,
    "drafts": None,
    "history": {"data": None},
    "households": {
        "part": "",
        "languages": [],
        "free": [],
        "ways": [],
        "gender": "any",
        "own_language": False,
        "interpreter": True,
        "translation": False,
        "background": "any",
        "wanted": 1,
        "priority": 0,
    },
    "letters": None,
    "matters": None,
    "meetings": {"place": "", "others": ""},
    "members": None,
    "notes": None,
    "nudges": None,
    "outbox": None,
    "outings": None,
    "pairs": {"agreement": None, "end_reason": None, "ended_by": None},
    "people": {
        "channel": "none",
        "address": "",
        "address_hash": None,
        "role": "erased",
        "state": "stopped",
        "locality_id": None,
        "name": "",
        "language": "en",
        "reachable": False,
        "way_in": "open",
        "paused_until": None,
        "agreed_at": None,
    },
    "proposals": {"times": None},
    "seats": None,
    "sessions": None,
    "sponsors": None,
    "wishes": {"words": None, "members": []},
    "wordings": None,
}
# What cannot go on without them, by table: the states that end, and how they end.
ENDED: Mapping[str, tuple[str, tuple[str, ...], Mapping[str, Any]]] = {
    "meetings": ("state", ("suggested", "agreed"), {"state": "cancelled"}),
    "pairs": ("state", ("active", "paused"), {"state": "ended"}),
    "proposals": ("state", ("sponsor", "newcomer"), {"state": "returned"}),
    "wishes": ("stage", ("heard", "found", "begun"), {"stage": "withdrawn"}),
}
# Lines of history about two people that are neither's, so that neither sees them: they name both in their data.
OF_TWO = ("kept-apart", "brought-together")
DATED = {"pairs": "ended_at", "proposals": "answered_at", "wishes": "staged_at"}
FOLLOWED = {
    "pair": "pairs",
    "rhythm": "pairs",
    "meeting": "meetings",
    "proposal": "proposals",
    "wish": "wishes",
    "letter": "letters",
    "companion": "companions",
    "seat": "seats",
}


def erase(connection: Connection, person_id: int, now: datetime, *, unread: bool = False) -> None:
    """Erase a person for good, in this transaction; messages to nobody in the outbox are left to be sent.

    Once it is committed, their key is destroyed, and copies of the database cannot be read where it was needed.
    `unread`: that has happened already, in a database that this one is an earlier copy of, and nobody can tell what
    they were called.
    """
    rows = own_rows(connection, person_id)
    person, places = rows["people"][0], places_of(connection, rows)
    take_turn_in(connection, places)
    _forget_moments(connection, rows, person_id)
    forget_about(connection, [f"letter:{number}" for number in _numbers(rows, "letters")])
    for table in reversed(metadata.sorted_tables):
        if table.name in OWN and rows[table.name]:
            _end(connection, table.name, rows, now)
            _empty(connection, table.name, rows, person_id)
    _empty_lines_of_two(connection, person_id)
    connection.execute(update(absences).where(absences.c.cover_id == person_id).values(cover_id=None))
    if person["address"]:
        forget_address(connection, person["channel"], person["address"])
    if places and not unread:
        redact(connection, words_in(rows), places)
    doom(connection, person_id)


def erase_guest(connection: Connection, person_id: int, now: datetime) -> None:
    """Erase someone who never agreed to be here: nothing counts them, so not even a headstone stays."""
    erase(connection, person_id, now)
    theirs = or_(history.c.person_id == person_id, history.c.actor_id == person_id)
    connection.execute(delete(history).where(theirs))
    connection.execute(delete(people).where(people.c.id == person_id))


def _end(connection: Connection, name: str, rows: Rows, now: datetime) -> None:
    if name not in ENDED:
        return
    column, states, values = ENDED[name]
    table = metadata.tables[name]
    dated = {DATED[name]: now} if name in DATED else {}
    still = table.c.id.in_(_numbers(rows, name)), table.c[column].in_(states)
    connection.execute(update(table).where(*still).values(**values, **dated))


def _empty(connection: Connection, name: str, rows: Rows, person_id: int) -> None:
    table, values = metadata.tables[name], ERASED[name]
    theirs = (
        table.c.person_id.in_([person_id]) if "id" not in table.c else table.c.id.in_(_numbers(rows, name))
    )
    if values is None:
        connection.execute(delete(table).where(theirs))
    elif values:
        connection.execute(update(table).where(theirs).values(**values))


def _empty_lines_of_two(connection: Connection, person_id: int) -> None:
    """It stays that two were kept apart or brought together, and not who."""
    lines = select(history.c.id, history.c.data).where(
        history.c.kind.in_(OF_TWO), history.c.data.is_not(None)
    )
    theirs = [number for number, two in connection.execute(lines).all() if str(person_id) in two.values()]
    connection.execute(update(history).where(history.c.id.in_(theirs)).values(data=None))


def _forget_moments(connection: Connection, rows: Rows, person_id: int) -> None:
    """Drop what was to come for the person and for all that ends with them."""
    theirs = [
        (nudges.c.subject == subject) & nudges.c.subject_id.in_(_numbers(rows, table))
        for subject, table in FOLLOWED.items()
    ]
    theirs.append(nudges.c.subject.in_(("person", "sponsor")) & (nudges.c.subject_id == person_id))
    connection.execute(delete(nudges).where(or_(*theirs)))


def _numbers(rows: Rows, name: str) -> list[int]:
    return [row["id"] for row in rows[name]]
