"""The rules: who is nudged when, of what, and what ends it.

Each rule follows one kind of subject. The moment it comes up is counted when the subject begins to be followed;
when it comes, the rule looks at the facts anew. Nothing here acts: `schedule` sets the moments, `acting` does what
a rule says.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Generic, TypeVar
from zoneinfo import ZoneInfo

from flows.nudges.facts import Facts, MeetingFacts, PairFacts, ProposalFacts, SponsorFacts, WishFacts
from flows.nudges.timing import days_later, evening_before, months_later, next_month_end, next_open_moment

F = TypeVar("F", bound=Facts)


@dataclass(frozen=True)
class Push:
    """Ask a question beside whatever is going on; one still unanswered is shown again, after the words `first`.

    `about` names the conversation's argument that takes the subject's number.
    """

    flow: str
    about: str = ""
    args: Mapping[str, Any] = field(default_factory=dict)
    first: str = ""


@dataclass(frozen=True)
class Tell:
    """Say something; `buttons` are labels and the commands behind them, `{}` in one is the subject's number."""

    text: str
    buttons: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Raise:
    """Put a matter about the subject (its kind is `noun`) before the coordinators, once while it is open."""

    matter: str
    noun: str


@dataclass(frozen=True)
class Return:
    """Bring a proposal back to the coordinators; both who know of it are told."""


@dataclass(frozen=True)
class Rule(Generic[F]):
    """One row of the table. Its name is its history line, `nudge-<name>`.

    `when` is counted from the moment the subject is followed (nothing: never), `who` are the numbers of those who
    hear of it (None: the coordinators). Once it `ends` the rule is silent for good; `waits` names a later moment at
    which to look again, if it is not yet time; `again` is when it comes up next. Quiet hours, Sundays and public
    holidays are for what `may_wait`.
    """

    name: str
    subject: str
    when: Callable[[F, ZoneInfo], datetime | None]
    what: Push | Tell | Raise | Return
    ends: Callable[[F], bool]
    who: Callable[[F], Sequence[int]] | None = None
    waits: Callable[[F, ZoneInfo], datetime | None] = lambda facts, zone: None
    again: Callable[[F, ZoneInfo], datetime | None] = lambda facts, zone: None
    may_wait: bool = True


def after(days: int) -> Callable[[Facts, ZoneInfo], datetime]:
    """Some days from now."""
    return lambda facts, zone: days_later(facts.now, days, zone)


# Proposals

REMIND_AFTER, RETURN_AFTER = 2, 4  # days


def the_sponsor_asked(facts: ProposalFacts) -> list[int]:
    """The sponsor, while their answer is waited for."""
    return [facts.proposal.sponsor_id] if facts.proposal.state == "sponsor" else []


def the_newcomer_asked(facts: ProposalFacts) -> list[int]:
    """The newcomer, while their answer is waited for."""
    return [facts.proposal.newcomer_id] if facts.proposal.state == "newcomer" else []


def answered(facts: ProposalFacts) -> bool:
    """Nobody is waited for any more."""
    return not facts.proposal.open


def a_day_after_reminding(facts: ProposalFacts, zone: ZoneInfo) -> datetime:
    """Four days from now, or a day after a reminder that holidays have put off: nobody is reminded too late."""
    reminded = next_open_moment(days_later(facts.now, REMIND_AFTER, zone), zone, facts.locality)
    return max(days_later(facts.now, RETURN_AFTER, zone), days_later(reminded, 1, zone))


# Pairs

UNMET_DAYS = 3
SIX_WEEKS = 42  # days
THREE_MONTHS = 3


def both(facts: PairFacts) -> Sequence[int]:
    """The newcomer and the sponsor."""
    return facts.pair.both


def the_sponsor(facts: PairFacts) -> list[int]:
    """The sponsor of a pair."""
    return [facts.pair.sponsor_id]


def ended(facts: PairFacts) -> bool:
    """The pair is no more."""
    return facts.pair.state == "ended"


def first_meeting_set(facts: PairFacts) -> bool:
    """The two have met or have a time to, or are a pair no more."""
    return ended(facts) or facts.meeting_set


def six_weeks_on(facts: PairFacts, zone: ZoneInfo) -> datetime:
    """Six weeks after the pair began."""
    return days_later(facts.pair.started_at, SIX_WEEKS, zone)


def three_months_on(facts: PairFacts, zone: ZoneInfo) -> datetime:
    """Three months after the pair began."""
    return months_later(facts.pair.started_at, THREE_MONTHS, zone)


def a_rhythm_on(facts: PairFacts, zone: ZoneInfo) -> datetime:
    """When the pair's own rhythm has passed once."""
    return days_later(facts.now, facts.pair.rhythm_days, zone)


def two_rhythms_on(facts: PairFacts, zone: ZoneInfo) -> datetime:
    """When the pair's own rhythm has passed twice."""
    return days_later(facts.now, 2 * facts.pair.rhythm_days, zone)


def until_they_have_met(facts: PairFacts, zone: ZoneInfo) -> datetime | None:
    """The day after a meeting that is agreed: nobody asks about contact just before it."""
    meeting = facts.next_meeting
    return days_later(meeting.ends_at, 1, zone) if meeting else None


def until_silent(facts: PairFacts, zone: ZoneInfo) -> datetime | None:
    """Twice the rhythm after the last answer or anything else one of the two did, if that is still to come."""
    if facts.next_meeting:
        return until_they_have_met(facts, zone)
    sign = facts.last_sign()
    if sign is None:
        return None
    silent = days_later(sign, 2 * facts.pair.rhythm_days, zone)
    return silent if silent > facts.now else None


# Meetings

SOON = timedelta(hours=2)
ASKED_FOR = timedelta(days=7)  # how long after a meeting it still makes sense to ask


def all_who_come(facts: MeetingFacts) -> list[int]:
    """Everyone who is asked to come and has not said that they cannot."""
    return [one.person_id for one in facts.attendances if one.coming != "no"]


def each_side(facts: MeetingFacts) -> list[int]:
    """The two of the pair, but for whoever has said already whether they met."""
    told = {one.person_id for one in facts.attendances if one.met}
    return [person_id for person_id in facts.pair.both if person_id not in told]


def the_evening_before(facts: MeetingFacts, zone: ZoneInfo) -> datetime:
    """Six in the evening of the day before."""
    return evening_before(facts.meeting.starts_at, zone, facts.locality)


def soon_before(facts: MeetingFacts, zone: ZoneInfo) -> datetime:
    """Two hours before it begins."""
    return facts.meeting.starts_at - SOON


def soon_after(facts: MeetingFacts, zone: ZoneInfo) -> datetime:
    """Two hours after it should have ended."""
    return facts.meeting.ends_at + SOON


def not_to_be(facts: MeetingFacts) -> bool:
    """It is not agreed, or has begun."""
    return facts.meeting.state != "agreed" or facts.now >= facts.meeting.starts_at


def near_or_not_to_be(facts: MeetingFacts) -> bool:
    """It is not agreed, or so near that the next reminder says it."""
    return not_to_be(facts) or facts.now >= facts.meeting.starts_at - SOON


def long_past(facts: MeetingFacts) -> bool:
    """It was called off, the pair has ended, or it is so long ago that nobody needs to be asked."""
    off = facts.meeting.state not in ("agreed", "past") or facts.pair.state == "ended"
    return off or facts.now > facts.meeting.ends_at + ASKED_FOR


# Sponsors and wishes

CONFIRMED_LATELY = timedelta(days=7)
WISH_WAITS = 14  # days


def oneself(facts: SponsorFacts) -> list[int]:
    """The sponsor."""
    return [facts.number]


def no_longer_active(facts: SponsorFacts) -> bool:
    """Not proposed to anybody now."""
    return facts.sponsor.stage != "active"


def month_end(facts: SponsorFacts, zone: ZoneInfo) -> datetime:
    """The afternoon of the month's last working day."""
    return next_month_end(facts.now, zone, facts.locality.country)


def if_told_lately(facts: SponsorFacts, zone: ZoneInfo) -> datetime | None:
    """The end of the next month, for someone who has told only days ago."""
    told = facts.sponsor.confirmed_at or facts.sponsor.rules_at
    return month_end(facts, zone) if told and facts.now - told < CONFIRMED_LATELY else None


def the_newcomer(facts: WishFacts) -> list[int]:
    """Whoever told the wish."""
    return [facts.newcomer_id]


def no_longer_waiting(facts: WishFacts) -> bool:
    """Someone is found, or it is no longer wished for."""
    return facts.wish.stage != "heard"


def while_someone_is_asked(facts: WishFacts, zone: ZoneInfo) -> datetime | None:
    """Another fortnight, while a proposal is open."""
    return days_later(facts.now, WISH_WAITS, zone) if facts.proposed else None


RULES: tuple[Rule[Any], ...] = (
    Rule(
        "proposal-sponsor",
        "proposal",
        who=the_sponsor_asked,
        when=after(days=REMIND_AFTER),
        what=Push("proposal-sponsor", about="proposal", first="nudge-proposal-sponsor"),
        ends=answered,
    ),
    Rule(
        "proposal-newcomer",
        "proposal",
        who=the_newcomer_asked,
        when=after(days=REMIND_AFTER),
        what=Push("proposal-newcomer", about="proposal", first="nudge-proposal-newcomer"),
        ends=answered,
    ),
    Rule("proposal-returned", "proposal", when=a_day_after_reminding, what=Return(), ends=answered),
    Rule(
        "first-meeting",
        "pair",
        who=the_sponsor,
        when=after(days=UNMET_DAYS),
        what=Tell("nudge-first-meeting", buttons=(("nudge-set-meeting", "meeting {}"),)),
        ends=first_meeting_set,
    ),
    Rule(
        "pair-unmet",
        "pair",
        when=after(days=UNMET_DAYS),
        what=Raise("pair-unmet", "pair"),
        ends=first_meeting_set,
    ),
    Rule(
        "meeting-evening",
        "meeting",
        who=all_who_come,
        when=the_evening_before,
        what=Push("meeting-coming", about="meeting"),
        ends=near_or_not_to_be,
        may_wait=False,
    ),
    Rule(
        "meeting-soon",
        "meeting",
        who=all_who_come,
        when=soon_before,
        what=Push("meeting-coming", about="meeting"),
        ends=not_to_be,
        may_wait=False,
    ),
    Rule(
        "meeting-met",
        "meeting",
        who=each_side,
        when=soon_after,
        what=Push("pair-met", about="meeting"),
        ends=long_past,
    ),
    Rule(
        "rhythm",
        "rhythm",
        who=both,
        when=a_rhythm_on,
        what=Push("pair-touch", about="pair"),
        ends=ended,
        waits=until_they_have_met,
    ),
    Rule(
        "pair-silent",
        "rhythm",
        when=two_rhythms_on,
        what=Raise("pair-silent", "pair"),
        ends=ended,
        waits=until_silent,
        again=a_rhythm_on,
    ),
    Rule(
        "feedback-6-weeks",
        "pair",
        who=both,
        when=six_weeks_on,
        what=Push("feedback", about="pair", args={"when": "6w"}),
        ends=ended,
    ),
    Rule(
        "feedback-3-months",
        "pair",
        who=both,
        when=three_months_on,
        what=Push("feedback", about="pair", args={"when": "3m"}),
        ends=ended,
    ),
    Rule(
        "availability",
        "sponsor",
        who=oneself,
        when=month_end,
        what=Push("availability"),
        ends=no_longer_active,
        waits=if_told_lately,
        again=month_end,
    ),
    Rule(
        "wish-waiting",
        "wish",
        who=the_newcomer,
        when=after(days=WISH_WAITS),
        what=Tell(
            "nudge-wish-waiting",
            buttons=(("nudge-wish-edit", "wishes"), ("nudge-wish-group", "home"), ("nudge-write", "write")),
        ),
        ends=no_longer_waiting,
        waits=while_someone_is_asked,
        again=after(days=WISH_WAITS),
    ),
    Rule(
        "wish-unmet",
        "wish",
        when=after(days=WISH_WAITS),
        what=Raise("wish-waiting", "wish"),
        ends=no_longer_waiting,
        waits=while_someone_is_asked,
        again=after(days=WISH_WAITS),
    ),
)
# What follows one subject follows these of the same number too: a pair's first rhythm begins with the pair.
ALSO: Mapping[str, tuple[str, ...]] = {"pair": ("rhythm",)}
BY_NAME: Mapping[str, Rule[Any]] = {rule.name: rule for rule in RULES}
