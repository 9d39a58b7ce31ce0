"""What is thrown away at night because nobody needs it any more."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

import structlog
from sqlalchemy import Connection

from store import inbox, nudges, outbox, sessions
from store.database import Database

log = structlog.get_logger()

KEEP_KEYS = timedelta(days=7)  # no channel sends an update again after so long


class Housekeeping:
    """Erases messages that were sent and conversations that ended more than `keep` ago."""

    def __init__(self, database: Database, now: Callable[[], datetime], keep: timedelta) -> None:
        self._database = database
        self._now = now
        self._keep = keep

    async def tidy(self) -> None:
        """Throw away what is old, and say in the log how much of each kind."""
        moment = self._now()

        def sweep(connection: Connection) -> dict[str, int]:
            return {
                "messages": outbox.forget_sent(connection, moment - self._keep),
                "conversations": sessions.forget_ended(connection, moment - self._keep),
                "update_keys": inbox.forget_before(connection, moment - KEEP_KEYS, moment - self._keep),
                "nudges": nudges.forget_done(connection, moment - self._keep),
            }

        swept = await self._database.write(sweep)
        await self._database.checkpoint()
        log.info("tidied up", **swept)
