"""What is thrown away at night because nobody needs it any more, each kind after its time."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from typing import NamedTuple

import structlog
from sqlalchemy import Connection

from bot.settings import Settings
from flows.engine.registry import FLOWS
from flows.everyone.privacy import erase_if_stopped
from store import audit, inbox, invitations, letters, nudges, outbox, retention, sessions, sweeps
from store.database import Database
from store.mending import mend_keys

log = structlog.get_logger()

A_DAY = timedelta(days=1)
Sweep = Callable[[Connection], int]


class People(NamedTuple):
    """People who are to be erased: how to find them, and to erase one who is still to be; how many that were."""

    find: Callable[[Connection], list[int]]
    erase: Callable[[int, Connection], int]


@dataclass(frozen=True)
class Keeping:
    """How long each kind is kept after it is over; nothing: for ever."""

    sent: timedelta = timedelta(days=30)  # messages that were sent or given up on
    letters: timedelta = timedelta(days=14)  # the words of letters that have arrived
    conversations: timedelta = timedelta(days=30)
    keys: timedelta = timedelta(days=7)  # of updates: no channel sends one again after so long
    aside: timedelta = timedelta(days=30)  # updates that could not be taken
    nudges: timedelta = timedelta(days=30)
    invitations: timedelta = timedelta(days=30)  # after they could be used last
    guests: timedelta = timedelta(days=30)  # who wrote and never agreed to be here
    matters: timedelta = timedelta(days=365)  # what coordinators have seen to
    wishes: timedelta = timedelta(
        days=730
    )  # the words of those that are over, and of proposals that came to nothing
    notes: timedelta = timedelta(days=365)  # what was noted of a contact, and where a meeting was
    pairs: timedelta = timedelta(
        days=730
    )  # what two agreed on and what the history says of them, after their end
    stopped: timedelta | None = None  # people who have stopped


USUAL = Keeping()


def make_keeping(settings: Settings) -> Keeping:
    """How long each kind of thing is kept."""
    kept = {
        name: timedelta(days=days)
        for name, days in {
            "sent": settings.keep_sent_days,
            "letters": settings.relay_days,
            "conversations": settings.keep_conversations_days,
            "keys": settings.keep_keys_days,
            "aside": settings.keep_aside_days,
            "nudges": settings.keep_nudges_days,
            "invitations": settings.keep_invitations_days,
            "guests": settings.keep_guests_days,
            "matters": settings.keep_matters_days,
            "wishes": settings.keep_wishes_days,
            "notes": settings.keep_notes_days,
            "pairs": settings.keep_pairs_days,
            "stopped": settings.keep_stopped_days,
        }.items()
        if days is not None
    }
    return Keeping(**kept)


class Housekeeping:
    """Erases what is over, each kind by itself, so that one that fails keeps no other from going."""

    def __init__(self, database: Database, now: Callable[[], datetime], keep: Keeping) -> None:
        self._database = database
        self._now = now
        self._keep = keep

    async def mend(self) -> None:
        """Let keys and people fit each other again after a crash, or after an earlier copy was brought back.

        Raises:
            BadKey: the key store is older than the database.
        """
        moment = self._now()
        mended = await self._database.write(lambda connection: mend_keys(connection, moment))
        if any(mended):
            log.warning("keys and people did not fit", keys=mended.keys, people=mended.people)

    async def tidy(self) -> None:
        """Throw away what is old; how much of each kind went stands in the log and in the store."""
        moment = self._now()
        swept: dict[str, int] = {}
        await self.mend()
        for kind, sweep in _sweeps(moment, self._keep).items():
            swept[kind] = await self._or_say(kind, self._database.write(sweep))
        for kind, people in _people(moment, self._keep).items():
            swept[kind] = await self._or_say(kind, self._erase(people))
        await self._database.write(lambda connection: sweeps.note(connection, moment, swept))
        await self._database.checkpoint()
        head = await self._database.read(audit.head_of)
        log.info("tidied up", **swept, audit_head=str(head))

    async def _erase(self, people: People) -> int:
        """Erase people one by one, so that nobody who writes meanwhile waits for all of them."""
        found = await self._database.read(people.find)
        return sum([await self._database.write(partial(people.erase, number)) for number in found])

    async def _or_say(self, kind: str, sweeping: Awaitable[int]) -> int:
        try:
            return await sweeping
        except Exception as error:  # the next night tries again
            log.error("not tidied up", kind=kind, error=type(error).__name__)
            return sweeps.FAILED


def _sweeps(now: datetime, keep: Keeping) -> Mapping[str, Sweep]:
    fleeting = [spec.name for spec in FLOWS.values() if spec.fleeting]
    return {
        "letters": lambda c: letters.forget_words(c, now - keep.letters, fleeting),
        "codes": lambda c: outbox.forget_sent(c, now - A_DAY, about="codes"),
        "messages": lambda c: outbox.forget_sent(c, now - keep.sent),
        "conversations": lambda c: sessions.forget_ended(c, now - keep.conversations),
        "update_keys": lambda c: inbox.forget_taken(c, now - keep.keys),
        "set_aside": lambda c: inbox.forget_set_aside(c, now - keep.aside),
        "nudges": lambda c: nudges.forget_done(c, now - keep.nudges),
        "attempts": lambda c: invitations.forget_attempts(c, now - A_DAY),
        "invitations": lambda c: invitations.forget_expired(c, now - keep.invitations),
        "matters": lambda c: retention.forget_matters(c, now - keep.matters),
        "wishes": lambda c: retention.empty_wishes(c, now - keep.wishes),
        "proposals": lambda c: retention.empty_proposals(c, now - keep.wishes),
        "contact_notes": lambda c: retention.empty_contacts(c, now - keep.notes),
        "meeting_places": lambda c: retention.empty_meetings(c, now - keep.notes),
        "pairs": lambda c: retention.empty_pairs(c, now - keep.pairs),
        "sweeps": lambda c: sweeps.forget_before(c, now - 30 * A_DAY),
    }


def _people(now: datetime, keep: Keeping) -> Mapping[str, People]:
    silent = now - keep.guests
    found = {
        "guests": People(
            lambda c: retention.silent_guests(c, silent),
            lambda number, c: retention.erase_if_silent(c, number, silent, now),
        )
    }
    if keep.stopped is not None:
        since = now - keep.stopped
        found["stopped"] = People(
            lambda c: retention.stopped_before(c, since),
            lambda number, c: erase_if_stopped(c, number, since, now),
        )
    return found
