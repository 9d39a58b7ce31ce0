"""Whom a rule concerns, when it comes up, and what ends it: plain functions of the facts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from flows.nudges.facts import (
    CompanionFacts,
    Facts,
    MeetingFacts,
    PairFacts,
    ProposalFacts,
    SponsorFacts,
    WishFacts,
)
from flows.nudges.timing import days_later, evening_before, months_later, next_month_end, next_open_moment


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


def a_day_after_reminding(facts: Facts, zone: ZoneInfo) -> datetime:
    """Four days from now, or a day after a reminder that holidays have put off: nobody is reminded too late."""
    reminded = next_open_moment(days_later(facts.now, REMIND_AFTER, zone), zone, facts.locality)
    return max(days_later(facts.now, RETURN_AFTER, zone), days_later(reminded, 1, zone))


# Language companions


def the_companion_asked(facts: CompanionFacts) -> list[int]:
    """Whoever is asked to come along, while their answer is waited for."""
    return [facts.companion.sponsor_id] if facts.companion.state == "asked" else []


def companion_answered(facts: CompanionFacts) -> bool:
    """They have said whether they come along, or it is not asked any more."""
    return facts.companion.state != "asked"


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


def begun_or_ended(facts: PairFacts) -> bool:
    """The two have met or been in touch, or are a pair no more."""
    return ended(facts) or facts.begun


def while_a_meeting_is_planned(facts: PairFacts, zone: ZoneInfo) -> datetime | None:
    """The day after a meeting that is suggested or agreed: it may yet be called off, or never get its yes."""
    return days_later(facts.planned.ends_at, 1, zone) if facts.planned else None


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
