"""What coordinators do: see what waits, look at people and pairs, act, and keep their locality in order."""

from flows.coordinator import (
    away,
    export,
    invite,
    missing,
    need,
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
    weights,
)

__all__ = [
    "away",
    "export",
    "invite",
    "missing",
    "need",
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
    "weights",
]
