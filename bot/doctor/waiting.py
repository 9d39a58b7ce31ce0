"""What waits too long: messages, nudges, matters of coordinators, and updates that were set aside."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import Connection

from bot.doctor.finding import Finding, moment
from flows.letters.sending import TRANSLATOR
from store.inbox import reasons_set_aside
from store.matters import unattended
from store.nudges import overdue
from store.outbox import backlog
from store.sweeps import FAILED, last_sweep

LONGEST_IN_OUTBOX = timedelta(minutes=15)
LONGEST_IN_TRANSLATION = timedelta(
    hours=2
)  # a slow machine has hours of letters before it, and is not broken
LATEST_NUDGE = timedelta(minutes=15)
RECENTLY = timedelta(days=1)  # what was set aside before has been told of
UNTIDY = timedelta(days=2)
LONGEST_IN_QUEUE = timedelta(days=7)  # all coordinators of the place have heard of it on the third


def check_outbox(connection: Connection, now: datetime) -> Finding:
    """Messages on their way."""
    waiting = backlog(connection)
    count = sum(part.count for part in waiting.values())
    late = {name: part for name, part in waiting.items() if part.age(now) > _patience(name)}
    if not late:
        return Finding("outbox", f"messages on their way: {count}")
    since = min(part.oldest for part in late.values() if part.oldest)
    told = ", ".join(f"{part.count} for {name}" for name, part in sorted(late.items()))
    return Finding(
        "outbox",
        f"waiting: {told}, the first since {moment(since)}",
        "See whether the service runs and its log says why the channel takes nothing.",
        count=sum(part.count for part in late.values()),
        since=since,
    )


def _patience(channel: str) -> timedelta:
    return LONGEST_IN_TRANSLATION if channel == TRANSLATOR else LONGEST_IN_OUTBOX


def check_nudges(connection: Connection, now: datetime) -> Finding:
    """Reminders and other moments that have come."""
    due = overdue(connection, now)
    if due.oldest is None or due.age(now) <= LATEST_NUDGE:
        return Finding("nudges", f"due now: {due.count}, and none is late")
    return Finding(
        "nudges",
        f"late: {due.count}, the first since {moment(due.oldest)}",
        "See whether the service runs: it takes what is due every half minute.",
        count=due.count,
        since=due.oldest,
    )


def check_matters(connection: Connection, now: datetime) -> Finding:
    """What waits in the coordinators' queues."""
    waiting = unattended(connection, now - LONGEST_IN_QUEUE)
    if not waiting:
        return Finding("queues", f"nothing has waited longer than {LONGEST_IN_QUEUE.days} days")
    since = min(part.oldest for part in waiting.values() if part.oldest)
    told = ", ".join(f"{part.count} in {name}" for name, part in waiting.items())
    return Finding(
        "queues",
        f"waiting longer than {LONGEST_IN_QUEUE.days} days: {told}",
        "Ask the coordinators there, or invite one: kummi invite coordinator --locality NAME.",
        count=sum(part.count for part in waiting.values()),
        since=since,
        places=tuple(waiting),
    )


def check_set_aside(connection: Connection, now: datetime) -> Finding:
    """Updates that could not be taken."""
    reasons = reasons_set_aside(connection, now - RECENTLY)
    if not reasons:
        return Finding("set-aside", "no update was set aside")
    told = ", ".join(f"{count} × {reason}" for reason, (count, _) in sorted(reasons.items()))
    recent = sum(lately for _, lately in reasons.values())
    says = f"updates that could not be taken: {told}; {recent} within a day"
    do = "See kummi aside list; once what was wrong is mended, kummi aside retry." if recent else ""
    return Finding("set-aside", says, do, count=recent)


def check_tidying(connection: Connection, now: datetime) -> Finding:
    """The nightly throwing away of what is over."""
    last = last_sweep(connection)
    if last is None:
        return Finding("tidying", "has not been yet: it comes at half past three at night")
    went = ", ".join(f"{kind} {count}" for kind, count in sorted(last.counts.items()) if count > 0)
    says = f"last on {last.at:%Y-%m-%d}, went: {went or 'nothing'}"
    if failed := sorted(kind for kind, count in last.counts.items() if count == FAILED):
        return Finding("tidying", f"{says}; failed: {', '.join(failed)}", "See the log of that night.")
    if now - last.at > UNTIDY:
        return Finding("tidying", says, "Let kummi run stay up over night, or see why it does not tidy.")
    return Finding("tidying", says)
