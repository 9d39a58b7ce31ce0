"""What two people do together once they are a pair: meet, keep in touch, pause, part."""

from flows.pair import (
    agreement,
    along,
    company,
    confirming,
    ending,
    feedback,
    log,
    meeting,
    met,
    people,
    plans,
    rest,
)
from flows.pair.contacts import note_contact

__all__ = [
    "agreement",
    "along",
    "company",
    "confirming",
    "ending",
    "feedback",
    "log",
    "meeting",
    "met",
    "note_contact",
    "people",
    "plans",
    "rest",
]
