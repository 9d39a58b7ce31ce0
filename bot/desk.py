"""The translator's desk: a worker to whom the outbox brings letters, and whose results come in by the road.

To the outbox it is a channel like any other: what waits for it stands in the store, each writer's letters come one
after another, a failure is tried again, and a crash loses nothing. Translating itself runs in threads of its own, so
that no turn and no message to anybody waits for it.
"""

from __future__ import annotations

import asyncio
import json
from concurrent.futures import ThreadPoolExecutor
from functools import partial

import structlog
from sqlalchemy import Connection

from bot import metrics
from bot.channel import Receive
from flows.engine.messages import Outgoing
from flows.engine.outcomes import incoming_outcome
from flows.letters.sending import TRANSLATOR
from store.database import Database
from store.letters import Letter, find_letter
from store.people import names_of
from translations.errors import NoRoute, Untranslatable
from translations.machine import Translator

log = structlog.get_logger()


class TranslationDesk:
    """Translates letters with `threads` threads; without a `translator` it says of each that no machine knows it."""

    name = TRANSLATOR
    pace = None

    def __init__(
        self, database: Database, translator: Translator | None, receive: Receive, threads: int = 1
    ) -> None:
        self._database = database
        self._translator = translator
        self._receive = receive
        self._threads = ThreadPoolExecutor(threads, thread_name_prefix="translation")

    async def deliver(self, address: str, outgoing: Outgoing) -> str:
        """Translate the letter that `outgoing` names and let in what came of it."""
        number = int(outgoing.target.partition(":")[2])
        letter, names = await self._database.read(lambda connection: _letter_and_names(connection, number))
        # One that waits no more has gone to a person or was given up on.
        if letter is not None and letter.state == "translating":
            result = await self._result(letter, names)
            metrics.translated.labels(letter.source, letter.target, result["by"]).inc()
            said = json.dumps(result, ensure_ascii=False)
            key = f"translated:{outgoing.target}"
            await self._receive(incoming_outcome(self.name, address, outgoing.target, said, key))
        return ""

    def close(self) -> None:
        """Translate no more; what was under way is done again at the next start."""
        self._threads.shutdown(wait=False, cancel_futures=True)

    async def _result(self, letter: Letter, names: tuple[str, ...]) -> dict[str, str]:
        """What came of it, as {"by", "text"}.

        By "machine", by "pivot" (less sure), or by "nobody" (no route), "refused" (no good), "ready" (nothing to do).
        """
        text = (letter.words or {}).get("text", "")
        if not text or letter.translation or letter.source == letter.target:
            return {"by": "ready"}
        if self._translator is None:
            return {"by": "nobody"}
        translate = partial(self._translator.translate, text, letter.source, letter.target, names)
        try:
            made = await asyncio.get_running_loop().run_in_executor(self._threads, translate)
        except NoRoute:
            return {"by": "nobody"}
        except Untranslatable as failure:
            log.info(
                "a translation was refused", source=letter.source, target=letter.target, why=failure.reason
            )
            return {"by": "refused"}
        return {"by": "machine" if made.quality == "sure" else "pivot", "text": made.text}


def _letter_and_names(connection: Connection, number: int) -> tuple[Letter | None, tuple[str, ...]]:
    """The letter, and every name that the two have."""
    letter = find_letter(connection, number)
    if letter is None:
        return None, ()
    whole = names_of(connection, (letter.from_id, letter.to_id)).values()
    return letter, tuple(part for name in whole for part in name.split() if len(part) > 2)
