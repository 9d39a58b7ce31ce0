"""A meeting as a calendar file (RFC 5545) that any phone can take in, move and take out again."""

from __future__ import annotations

from base64 import b64encode
from datetime import date, datetime
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event

from flows.engine.messages import Document
from store.meetings import Meeting

MIME = "text/calendar"


def calendar_file(
    meeting: Meeting, *, summary: str, location: str, zone: ZoneInfo, now: datetime, cancelled: bool = False
) -> Document:
    """One event in the locality's `zone`: the same UID for the same meeting, SEQUENCE rising with its revision."""
    event = Event()
    event.add("uid", f"meeting-{meeting.id}-{meeting.created_at:%Y%m%dT%H%M%SZ}@kummi")
    event.add("dtstamp", now)
    event.add("sequence", meeting.revision)
    event.add("summary", summary)
    event.add("dtstart", meeting.starts_at.astimezone(zone))
    event.add("dtend", meeting.ends_at.astimezone(zone))
    event.add("location", location)
    event.add("status", "CANCELLED" if cancelled else "CONFIRMED")
    calendar = Calendar()
    calendar.add("prodid", "-//Kummi//Kummi//EN")
    calendar.add("version", "2.0")
    # A file that is opened, not an invitation by mail: published, so that nobody is asked for a reply.
    calendar.add("method", "CANCEL" if cancelled else "PUBLISH")
    calendar.add_component(event)
    year = meeting.starts_at.year
    calendar.add_missing_timezones(first_date=date(year - 1, 1, 1), last_date=date(year + 2, 1, 1))
    return Document(name="meeting.ics", mime=MIME, content=b64encode(calendar.to_ical()))
