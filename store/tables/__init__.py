"""Every table of the store: people, the work between them, matching, the road messages take, and what is kept of it."""

from store.tables.keeping import attempts, audit, audit_head, sweeps
from store.tables.matching import activities, apart, companions, drafts, outings, seats
from store.tables.meta import metadata
from store.tables.people import (
    absences,
    coordinates,
    households,
    invitations,
    localities,
    members,
    parts,
    people,
    sponsors,
)
from store.tables.road import (
    broadcasts,
    channels,
    inbox,
    keyring,
    nudges,
    outbox,
    sessions,
    shares,
    workers,
)
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
from store.types import Kept

# What is sealed in one column cannot be read in another.
for _table in metadata.tables.values():
    for _column in _table.c:
        if isinstance(_column.type, Kept):
            _column.type.place = str(_column)

# A number that was given once is never given again, even after its row is gone: taps and the outbox rely on it.
for _table in metadata.tables.values():
    if "id" in _table.c and _table.c["id"].autoincrement is not False:
        _table.dialect_options["sqlite"]["autoincrement"] = True

__all__ = [
    "absences",
    "activities",
    "apart",
    "attempts",
    "attendances",
    "audit",
    "audit_head",
    "broadcasts",
    "channels",
    "companions",
    "contact_events",
    "coordinates",
    "drafts",
    "history",
    "households",
    "inbox",
    "invitations",
    "keyring",
    "letters",
    "localities",
    "matters",
    "meetings",
    "members",
    "metadata",
    "notes",
    "nudges",
    "outbox",
    "outings",
    "pairs",
    "parts",
    "people",
    "proposals",
    "seats",
    "sessions",
    "shares",
    "sponsors",
    "sweeps",
    "wishes",
    "wordings",
    "workers",
]
