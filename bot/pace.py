"""How fast a channel may be used: so many messages a second over all, and so many in one chat.

Both are buckets that fill steadily. What can wait leaves part of the common one to what is urgent, so that a
conversation never stands behind a broadcast for its share.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from time import monotonic

from store.outbox import BROADCAST, CONVERSATION, REMINDER

AT_ONCE = 20  # messages in one chat before its pace holds: a lively conversation, no flood
# The part of the common bucket that is left for what is more urgent.
LEAVES = {CONVERSATION: 0.0, REMINDER: 0.4, BROADCAST: 0.8}
MOST_CHATS = 50_000


class Pace:
    """Says how long to wait, and counts what was sent; a message that takes several calls counts as several."""

    def __init__(self, per_second: float, per_chat: float, clock: Callable[[], float] = monotonic) -> None:
        self._clock = clock
        self._all = _Bucket(per_second, max(1.0, per_second), clock())
        self._per_chat = per_chat
        self._chats: OrderedDict[str, _Bucket] = OrderedDict()

    def wait_for(self, priority: int) -> float:
        """Seconds until a message of this priority may go to anybody; 0.0: now."""
        kept = self._all.burst * LEAVES[priority]
        return self._all.seconds_until(min(1.0 + kept, self._all.burst), self._clock())

    def wait_for_chat(self, address: str) -> float:
        """Seconds until another message may go to one address; 0.0: now."""
        chat = self._chats.get(address)
        return chat.seconds_until(1.0, self._clock()) if chat else 0.0

    def spend(self, address: str) -> None:
        """Count one call that sends something to an address."""
        now = self._clock()
        self._all.spend(now)
        chat = self._chats.pop(address, None) or _Bucket(self._per_chat, AT_ONCE, now)
        chat.spend(now)
        self._chats[address] = chat
        if len(self._chats) > MOST_CHATS:  # those longest unheard of are full again
            self._chats.popitem(last=False)


class _Bucket:
    """Tokens that come steadily, up to `burst`; it may fall below nothing and then needs longer."""

    def __init__(self, per_second: float, burst: float, now: float) -> None:
        self.burst = burst
        self._per_second = per_second
        self._tokens, self._at = burst, now

    def seconds_until(self, tokens: float, now: float) -> float:
        """How long until so many are there; a hair's breadth of rounding counts as there."""
        missing = tokens - self._level(now)
        return missing / self._per_second if missing > 1e-9 else 0.0

    def spend(self, now: float) -> None:
        """Take one out."""
        self._tokens, self._at = self._level(now) - 1.0, now

    def _level(self, now: float) -> float:
        return min(self.burst, self._tokens + (now - self._at) * self._per_second)
