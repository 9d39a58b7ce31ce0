"""Everything that is kept about one person, found by following the references between the tables.

A reference to a person makes a row theirs (`OWN`) or only says that they did something (`DONE`); a reference to a
row of theirs makes a row theirs as well. A table that is not named here cannot be shown or erased, so a test
holds this page against the tables.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, or_, select

from store.inbox import set_aside_from
from store.tables import metadata

Rows = dict[str, list[dict[str, Any]]]

OWN: Mapping[str, tuple[str, ...]] = {
    "people": ("id",),
    "absences": ("person_id",),
    "apart": ("newcomer_id", "sponsor_id", "wish_id"),
    "attendances": ("person_id",),
    "audit": ("subject_id",),
    "broadcasts": ("person_id",),
    "companions": ("newcomer_id", "sponsor_id", "wish_id"),
    "contact_events": ("by_id", "pair_id"),
    "coordinates": ("person_id",),
    "drafts": ("newcomer_id", "sponsor_id", "wish_id"),
    "history": ("person_id", "wish_id", "pair_id"),
    "letters": ("from_id", "to_id", "pair_id"),
    "households": ("person_id",),
    "matters": ("person_id", "wish_id", "pair_id"),
    "meetings": ("pair_id",),
    "members": ("household_id",),
    "notes": ("person_id",),
    "nudges": ("person_id",),
    "outbox": ("person_id",),
    "outings": ("proposal_id",),
    "pairs": ("newcomer_id", "sponsor_id", "household_id"),
    "proposals": ("newcomer_id", "sponsor_id", "wish_id"),
    "seats": ("newcomer_id", "wish_id"),
    "sessions": ("person_id",),
    "sponsors": ("person_id",),
    "wishes": ("household_id",),
    "wordings": ("person_id", "letter_id"),
}
DONE: Mapping[str, tuple[str, ...]] = {
    "absences": ("cover_id",),
    "activities": ("made_by",),
    "apart": ("by_id",),
    "attendances": ("meeting_id",),
    "companions": ("coordinator_id",),
    "drafts": ("made_by",),
    "history": ("actor_id",),
    "invitations": ("made_by",),
    "matters": ("closed_by",),
    "meetings": ("suggested_by",),
    "notes": ("author_id",),
    "pairs": ("ended_by", "proposal_id", "wish_id"),
    "proposals": ("coordinator_id",),
    "seats": ("asked_by",),
    "wordings": ("asked_by", "by_id"),
}

DECIDED = ("need-said",)  # lines of the history that tell what coordinators think of somebody


def own_rows(connection: Connection, person_id: int) -> Rows:
    """Every row that is about a person, by table."""
    found: Rows = {}
    for table in metadata.sorted_tables:  # parents before those that refer to them
        if table.name not in OWN:
            continue
        theirs = []
        for name in OWN[table.name]:
            keys = list(table.c[name].foreign_keys)
            parent = keys[0].column.table.name if keys else "people"
            numbers = [person_id] if parent == "people" else [row["id"] for row in found[parent]]
            theirs.append(table.c[name].in_(numbers))
        query = select(table).where(or_(*theirs)).order_by(*(table.primary_key or table.c))
        found[table.name] = [dict(row) for row in connection.execute(query).mappings()]
    return found


def own_data(connection: Connection, person_id: int) -> Rows:
    """What a person is shown of it: all that is theirs, and nothing that only others have said or decided."""
    rows = own_rows(connection, person_id)
    shown = {name: [row for row in rows[name] if _may_see(name, row, person_id)] for name in rows}
    told = {row["id"] for row in shown["proposals"]}
    shown["outings"] = [row for row in rows["outings"] if row["proposal_id"] in told]
    person = rows["people"][0]
    shown["inbox"] = set_aside_from(connection, person["channel"], person["address"])
    return {name: [_without_others(name, row, person_id) for row in some] for name, some in shown.items()}


def _may_see(table: str, row: dict[str, Any], person_id: int) -> bool:
    if table in ("matters", "history"):
        return person_id in (row["person_id"], row.get("actor_id"))
    if table == "wordings":
        return bool(row["person_id"] == person_id)
    if table == "apart":  # one's own word is one's own, that of others is theirs
        return bool(row["by_id"] == person_id)
    if table == "audit":  # who looked; what was decided is told by the history
        return row["line_id"] is None
    if table == "drafts":  # what a coordinator thinks of, and has told nobody
        return False
    if table == "companions":
        return bool(row["sponsor_id"] == person_id or row["state"] == "yes")
    if table == "proposals":
        told = row["state"] in ("newcomer", "accepted") or row["declined_by"] == "newcomer"
        return row["sponsor_id"] == person_id or told
    return True


def _without_others(table: str, row: dict[str, Any], person_id: int) -> dict[str, Any]:
    """The row without the words of others, and in a form that any program can read."""
    hidden: dict[str, bool] = {
        "note": row.get("by_id") != person_id,
        "times": row.get("sponsor_id") != person_id,
        "end_reason": row.get("ended_by") != person_id,
        "data": row.get("person_id") != person_id or row.get("kind") in DECIDED,
        "score": True,
        "override": True,
        "priority": True,
        "hash": True,
    }
    if table == "outbox":
        row = {**row, "body": row["body"].get("text", "")}
    if table == "sessions":  # what effects found out may be of others; the answers are the person's own
        row = {**row, "log": [[key, value] for kind, key, value, *_ in row["log"] if kind == "ask"]}
    return {  # a hash tells the person nothing
        name: value.isoformat() if isinstance(value, datetime) else value
        for name, value in row.items()
        if not hidden.get(name) and not isinstance(value, bytes)
    }
