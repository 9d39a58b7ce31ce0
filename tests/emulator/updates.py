"""The queue of updates: handed out by long poll, or pushed to a webhook."""

from __future__ import annotations

import asyncio
import itertools
from typing import Any

from .chats import Changes
from .errors import Refusal
from .faults import Faults
from .validation import check_update
from .webhook import Webhook

_ASKED_ONLY = {"chat_member", "message_reaction", "message_reaction_count"}
_POLLED_TWICE = (
    "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
)
_HAS_WEBHOOK = (
    "Conflict: can't use getUpdates method while webhook is active; "
    "use deleteWebhook to delete the webhook first"
)
_WEBHOOK_SET = "Conflict: terminated by setWebhook request"

Raw = dict[str, Any]


class Updates:
    """All updates the bot has not confirmed yet, oldest first."""

    def __init__(self, faults: Faults, changes: Changes) -> None:
        self.pending: list[Raw] = []
        self.acknowledged: list[int] = []
        self.webhook: Webhook | None = None
        self._faults = faults
        self._changes = changes
        self._ids = itertools.count(870_000_001)
        self._allowed: list[str] | None = None
        self._arrived = asyncio.Event()
        self._poll: asyncio.Future[str] | None = None

    @property
    def confirmed(self) -> int:
        """Return how many updates the bot has confirmed."""
        return len(self.acknowledged)

    def push(self, kind: str, content: Raw) -> int:
        """Queue an update of this kind and return its id, unless the bot did not ask for the kind (0)."""
        if not self.wants(kind):
            return 0
        number = next(self._ids)
        update = {"update_id": number, kind: content}
        check_update(update)
        self.push_raw(self._faults.spoil(update))
        return number

    def push_raw(self, update: Raw) -> None:
        """Queue an update as it is, however malformed; an id is added when it has none."""
        numbered = {} if "update_id" in update else {"update_id": next(self._ids)}
        self.pending.append(numbered | update)
        self._arrived.set()
        if self.webhook:
            self.webhook.deliver(self.pending[-1])

    def wants(self, kind: str) -> bool:
        """Tell whether the bot asked for updates of this kind."""
        return kind in self._allowed if self._allowed else kind not in _ASKED_ONLY

    async def poll(
        self,
        offset: int = 0,
        limit: int = 100,
        timeout: int = 0,  # noqa: ASYNC109  (the Bot API's own parameter)
        allowed_updates: list[str] | None = None,
    ) -> list[Raw]:
        """Answer getUpdates: confirm what lies before the offset, wait up to `timeout` seconds for more."""
        if self.webhook:
            raise Refusal(_HAS_WEBHOOK, 409)
        if allowed_updates is not None:
            self._allowed = allowed_updates
        self.confirm(offset)
        if not self.pending and timeout:
            await self._wait(timeout)
        return self.pending[:limit]

    async def _wait(self, seconds: int) -> None:
        """Wait for an update, ending any poll that waits already; raises `Refusal` when ended so itself."""
        self.end_poll(_POLLED_TWICE)
        poll = self._poll = asyncio.get_running_loop().create_future()
        self._changes.mark()
        self._arrived.clear()
        arrival = asyncio.ensure_future(self._arrived.wait())
        try:
            await asyncio.wait([arrival, poll], timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
            if poll.done():
                raise Refusal(poll.result(), 409)
        finally:
            arrival.cancel()
            if self._poll is poll:
                self._poll = None

    def confirm(self, offset: int) -> None:
        """Forget updates before the offset; a negative offset keeps only that many of the last ones."""
        before = self.pending
        if offset < 0:
            self.pending = before[offset:]
        elif offset > 0:
            self.pending = [update for update in before if update["update_id"] >= offset]
        self.acknowledged += [update["update_id"] for update in before[: len(before) - len(self.pending)]]
        self._changes.mark()

    def end_poll(self, reason: str) -> None:
        """Refuse the poll that is under way, if any."""
        if self._poll and not self._poll.done():
            self._poll.set_result(reason)

    async def set_webhook(self, params: Raw) -> None:
        """Answer setWebhook; what is pending is delivered there, in order within each chat."""
        webhook = Webhook.read(params, self.acknowledge) if params.get("url") else None
        if webhook:
            self.end_poll(_WEBHOOK_SET)
        if self.webhook:
            await self.webhook.close()
        if "allowed_updates" in params:
            self._allowed = params["allowed_updates"]
        if params.get("drop_pending_updates"):
            self.pending.clear()
        self.webhook = webhook
        if webhook:
            for update in self.pending:
                webhook.deliver(update)

    def acknowledge(self, update: Raw) -> None:
        """Forget an update the webhook has taken."""
        if update in self.pending:
            self.pending.remove(update)
            self.acknowledged.append(update["update_id"])
        self._changes.mark()

    async def drain(self) -> None:
        """Wait until the bot has confirmed every update."""
        while self.pending:
            await self._changes.wait()

    async def wait_for_poll(self) -> None:
        """Wait until a poll of the bot waits for updates."""
        while self._poll is None:
            await self._changes.wait()

    def tell_webhook(self) -> Raw:
        """Return the answer of getWebhookInfo."""
        told = self.webhook.tell() if self.webhook else {"url": "", "has_custom_certificate": False}
        allowed = {"allowed_updates": self._allowed} if self._allowed else {}
        return told | allowed | {"pending_update_count": len(self.pending)}

    async def close(self) -> None:
        """Stop delivering."""
        if self.webhook:
            await self.webhook.close()
            self.webhook = None
        self.end_poll("Conflict: the emulator is closing")
