"""What a rule may look at: how things stand with a proposal, a pair, a meeting, a wish, a sponsor … at one moment."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from typing import Any

from sqlalchemy import Connection

from flows.nudges.timing import days_between
from store import history
from store.companions import Companion, find_companion
from store.households import find_household
from store.localities import Locality, get_locality
from store.meetings import Attendance, Meeting, attendances_of, find_meeting, meetings_of
from store.pairs import Pair, find_pair
from store.people import Person, find_person, find_two
from store.proposals import Proposal, find_proposal
from store.sponsors import Sponsor, find_sponsor
from store.wishes import Wish, asked_about, find_wish

AWAY = ("paused", "stopped")
PLANNED = ("suggested", "agreed")


@dataclass(frozen=True)
class Facts:
    """What every subject has: its number, the moment, the place, and the rows it is `about`, as history names them.

    `resting`: a pause is on, so that nothing goes to anybody. `words` are values for messages, as JSON. `people` are
    those whom looking has shown already.
    """

    number: int
    now: datetime
    locality: Locality
    about: Mapping[str, int] = field(kw_only=True)
    words: Mapping[str, Any] = field(default_factory=dict, kw_only=True)
    resting: bool = field(default=False, kw_only=True)
    people: Mapping[int, Person] = field(default_factory=dict, kw_only=True)


@dataclass(frozen=True)
class ProposalFacts(Facts):
    """A proposal and who is asked."""

    proposal: Proposal


@dataclass(frozen=True)
class CompanionFacts(Facts):
    """Somebody who is asked to come along to a first meeting."""

    companion: Companion


@dataclass(frozen=True)
class PairFacts(Facts):
    """A pair, its meetings, and (looked up only when it is asked for) when one of the two last did or said anything."""

    pair: Pair
    meetings: tuple[Meeting, ...]
    last_sign: Callable[[], datetime | None]

    @property
    def begun(self) -> bool:
        """Whether the two have been in touch, or an agreed meeting has had its time."""
        had = ("agreed", "past")
        return self.pair.contact_at is not None or any(
            one.state in had and one.starts_at <= self.now for one in self.meetings
        )

    @property
    def planned(self) -> Meeting | None:
        """The next meeting that is agreed or waits for a yes."""
        ahead = (one for one in self.meetings if one.state in PLANNED and one.starts_at > self.now)
        return next(ahead, None)

    @property
    def next_meeting(self) -> Meeting | None:
        """The meeting that is agreed and not over."""
        ahead = (one for one in self.meetings if one.state == "agreed" and one.ends_at > self.now)
        return next(ahead, None)


@dataclass(frozen=True)
class MeetingFacts(Facts):
    """A meeting of a pair and what each who is asked said of it."""

    pair: Pair
    meeting: Meeting
    attendances: tuple[Attendance, ...]


@dataclass(frozen=True)
class WishFacts(Facts):
    """A wish, the newcomer who told it, and whether somebody is being asked."""

    wish: Wish
    newcomer_id: int
    proposed: bool


@dataclass(frozen=True)
class SponsorFacts(Facts):
    """A sponsor."""

    sponsor: Sponsor


def look(connection: Connection, subject: str, number: int, now: datetime) -> Facts | None:
    """How a subject stands now; None if it is not there (any more).

    Raises:
        KeyError: there is no such kind of subject.
    """
    return _LOOKS[subject](connection, number, now)


def _look_at_proposal(connection: Connection, number: int, now: datetime) -> ProposalFacts | None:
    proposal = find_proposal(connection, number)
    if proposal is None:
        return None
    return ProposalFacts(
        number,
        now,
        get_locality(connection, proposal.locality_id),
        proposal,
        about={"wish_id": proposal.wish_id},
    )


def _look_at_companion(connection: Connection, number: int, now: datetime) -> CompanionFacts | None:
    companion = find_companion(connection, number)
    if companion is None:
        return None
    place = get_locality(connection, companion.locality_id)
    return CompanionFacts(number, now, place, companion, about={"wish_id": companion.wish_id})


def _look_at_pair(connection: Connection, number: int, now: datetime) -> PairFacts | None:
    pair = find_pair(connection, number)
    if pair is None:
        return None
    place = get_locality(connection, pair.locality_id)
    people = find_two(connection, *pair.both)
    return PairFacts(
        number,
        now,
        place,
        pair,
        tuple(meetings_of(connection, number)),
        partial(history.last_sign, connection, number, *pair.both),
        about={"wish_id": pair.wish_id, "pair_id": number},
        words={"days": days_between(pair.contact_at or pair.started_at, now, place.zone)},
        resting=pair.state == "paused" or any(is_away(people.get(one)) for one in pair.both),
        people=people,
    )


def _look_at_meeting(connection: Connection, number: int, now: datetime) -> MeetingFacts | None:
    meeting = find_meeting(connection, number)
    pair = find_pair(connection, meeting.pair_id) if meeting else None
    if meeting is None or pair is None:
        return None
    return MeetingFacts(
        number,
        now,
        get_locality(connection, pair.locality_id),
        pair,
        meeting,
        tuple(attendances_of(connection, number)),
        about={"wish_id": pair.wish_id, "pair_id": pair.id},
        words={"when": meeting.starts_at.isoformat()},
        resting=pair.state == "paused",
    )


def _look_at_wish(connection: Connection, number: int, now: datetime) -> WishFacts | None:
    wish = find_wish(connection, number)
    home = find_household(connection, wish.household_id) if wish else None
    if wish is None or home is None:
        return None
    place = get_locality(connection, wish.locality_id)
    newcomer = find_person(connection, home.person_id)
    return WishFacts(
        number,
        now,
        place,
        wish,
        home.person_id,
        number in asked_about(connection, [place.id]),
        about={"wish_id": number, "person_id": home.person_id},
        words={"days": days_between(wish.staged_at, now, place.zone), "category": wish.category},
        resting=is_away(newcomer),
        people={newcomer.id: newcomer} if newcomer else {},
    )


def _look_at_sponsor(connection: Connection, number: int, now: datetime) -> SponsorFacts | None:
    sponsor = find_sponsor(connection, number)
    person = find_person(connection, number)
    if sponsor is None or person is None or person.locality_id is None:
        return None
    place = get_locality(connection, person.locality_id)
    return SponsorFacts(number, now, place, sponsor, about={}, people={number: person})


def is_away(person: Person | None) -> bool:
    """Whether someone has paused or stopped, or is not there any more."""
    return person is None or person.state in AWAY


_LOOKS: Mapping[str, Callable[[Connection, int, datetime], Facts | None]] = {
    "proposal": _look_at_proposal,
    "companion": _look_at_companion,
    "pair": _look_at_pair,
    "rhythm": _look_at_pair,
    "meeting": _look_at_meeting,
    "wish": _look_at_wish,
    "sponsor": _look_at_sponsor,
}
