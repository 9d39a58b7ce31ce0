"""Meetings a pair agrees on, and who comes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, bindparam, delete, insert, select, update

from store.rows import add, change, many, one
from store.tables import attendances, meetings


@dataclass(frozen=True)
class Meeting:
    """A meeting; `revision` counts its changes for the calendar file."""

    id: int
    pair_id: int
    state: str
    first: bool
    starts_at: datetime
    minutes: int
    way: str
    place: str
    interpreter: bool
    others: str
    revision: int
    suggested_by: int
    created_at: datetime

    @property
    def ends_at(self) -> datetime:
        """When it should be over."""
        return self.starts_at + timedelta(minutes=self.minutes)


@dataclass(frozen=True)
class Attendance:
    """What one person said of a meeting: whether they come (yes, no, later), whether they met (met, not, moved)."""

    meeting_id: int
    person_id: int
    coming: str
    met: str


def find_meeting(connection: Connection, meeting_id: int) -> Meeting | None:
    """The meeting with this number."""
    return one(connection, Meeting, select(meetings).where(meetings.c.id == meeting_id))


_of_pair = (
    select(meetings)
    .where(meetings.c.pair_id == bindparam("pair"))
    .order_by(meetings.c.starts_at, meetings.c.id)
)


def meetings_of(connection: Connection, pair_id: int) -> list[Meeting]:
    """A pair's meetings in the order of their time."""
    return many(connection, Meeting, _of_pair, pair=pair_id)


def next_meeting(connection: Connection, pair_id: int, now: datetime) -> Meeting | None:
    """The pair's next meeting that is suggested or agreed and has not begun."""
    coming = (meeting for meeting in meetings_of(connection, pair_id) if meeting.starts_at > now)
    return next((meeting for meeting in coming if meeting.state in ("suggested", "agreed")), None)


def add_meeting(connection: Connection, **values: Any) -> int:
    """Add a meeting and return its number."""
    return add(connection, meetings, **values)


def change_meeting(connection: Connection, meeting_id: int, **values: Any) -> None:
    """Set columns of one meeting."""
    change(connection, meetings, meeting_id, **values)


def attendances_of(connection: Connection, meeting_id: int) -> list[Attendance]:
    """What each who is asked said of a meeting."""
    query = (
        select(attendances).where(attendances.c.meeting_id == meeting_id).order_by(attendances.c.person_id)
    )
    return many(connection, Attendance, query)


def note_attendance(connection: Connection, meeting_id: int, person_id: int, **values: str) -> None:
    """Set what someone said of a meeting."""
    own = (attendances.c.meeting_id == meeting_id) & (attendances.c.person_id == person_id)
    if connection.execute(update(attendances).where(own).values(**values)).rowcount == 0:
        connection.execute(insert(attendances).values(meeting_id=meeting_id, person_id=person_id, **values))


def drop_attendance(connection: Connection, meeting_id: int, person_id: int) -> None:
    """Someone is not asked to a meeting any more."""
    own = (attendances.c.meeting_id == meeting_id) & (attendances.c.person_id == person_id)
    connection.execute(delete(attendances).where(own))
