"""Every table of the store, grouped as people, the work between them, and the road messages take."""

from store.tables.meta import metadata
from store.tables.people import (
    absences,
    coordinates,
    households,
    invitations,
    localities,
    members,
    people,
    sponsors,
)
from store.tables.road import channels, inbox, nudges, outbox, sessions
from store.tables.work import (
    attendances,
    contact_events,
    history,
    letters,
    matters,
    meetings,
    notes,
    pairs,
    proposals,
    wishes,
    wordings,
)

# A number that was given once is never given again, even after its row is gone: taps and the outbox rely on it.
for _table in metadata.tables.values():
    if "id" in _table.c:
        _table.dialect_options["sqlite"]["autoincrement"] = True

__all__ = [
    "absences",
    "attendances",
    "channels",
    "contact_events",
    "coordinates",
    "history",
    "households",
    "inbox",
    "invitations",
    "letters",
    "localities",
    "matters",
    "meetings",
    "members",
    "metadata",
    "notes",
    "nudges",
    "outbox",
    "pairs",
    "people",
    "proposals",
    "sessions",
    "sponsors",
    "wishes",
    "wordings",
]
