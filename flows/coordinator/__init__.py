"""What coordinators do: see what waits, look at people and pairs, act, and keep their locality in order."""

from flows.coordinator import (
    away,
    export,
    invite,
    notes,
    pairs,
    people,
    person,
    queue,
    report,
    rhythm,
    say,
    timeline,
    voices,
)

__all__ = [
    "away",
    "export",
    "invite",
    "notes",
    "pairs",
    "people",
    "person",
    "queue",
    "report",
    "rhythm",
    "say",
    "timeline",
    "voices",
]
