"""What is thrown away at night because nobody needs it any more."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog
from sqlalchemy import Connection

from flows.engine.registry import FLOWS
from store import inbox, letters, nudges, outbox, sessions
from store.database import Database

log = structlog.get_logger()

KEEP_KEYS = timedelta(days=7)  # no channel sends an update again after so long


@dataclass(frozen=True)
class Keeping:
    """How long what is over is kept: what was `sent` or ended, and the words of `letters` that have arrived."""

    sent: timedelta = timedelta(days=30)
    letters: timedelta = timedelta(days=14)


USUAL = Keeping()


class Housekeeping:
    """Erases messages that were sent, conversations that ended, and the words of letters, each after its time."""

    def __init__(self, database: Database, now: Callable[[], datetime], keep: Keeping) -> None:
        self._database = database
        self._now = now
        self._keep = keep

    async def tidy(self) -> None:
        """Throw away what is old, and say in the log how much of each kind."""
        moment, keep = self._now(), self._keep
        fleeting = [spec.name for spec in FLOWS.values() if spec.fleeting]

        def sweep(connection: Connection) -> dict[str, int]:
            return {
                "letters": letters.forget_words(connection, moment - keep.letters, fleeting),
                "messages": outbox.forget_sent(connection, moment - keep.sent),
                "conversations": sessions.forget_ended(connection, moment - keep.sent),
                "update_keys": inbox.forget_before(connection, moment - KEEP_KEYS, moment - keep.sent),
                "nudges": nudges.forget_done(connection, moment - keep.sent),
            }

        swept = await self._database.write(sweep)
        await self._database.checkpoint()
        log.info("tidied up", **swept)
