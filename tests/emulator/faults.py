"""Troubles a test orders: each strikes the next calls of a method, as many times as it says."""

from __future__ import annotations

import copy
from dataclasses import dataclass
from typing import Any

from .errors import Refusal

ANY = "*"
FOR_EVER = 10**9


@dataclass
class Fault:
    """What shall happen to calls of `method` (to `chat_id` only, if given), `times` more times.

    `carried_out` tells whether the call takes effect before it fails: the answer gets lost, not the message.
    """

    method: str
    kind: str
    times: int = 1
    chat_id: int | None = None
    seconds: float = 0.0
    carried_out: bool = False
    refusal: Refusal | None = None

    def strikes(self, method: str, params: dict[str, Any]) -> bool:
        """Tell whether this call is one to strike."""
        fits = self.method == ANY or self.method.lower() == method.lower()
        return self.times > 0 and fits and self.chat_id in (None, params.get("chat_id"))


class Faults:
    """All troubles on order, and how many have struck."""

    def __init__(self) -> None:
        self.waiting: list[Fault] = []
        self.struck = 0
        self._spoilt: list[tuple[str, int]] = []

    def flood(
        self, method: str = ANY, retry_after: int = 1, times: int = 1, chat_id: int | None = None
    ) -> Fault:
        """Answer 429, asking for a pause of `retry_after` seconds."""
        told = f"Too Many Requests: retry after {retry_after}"
        return self.refuse(method, Refusal(told, 429, retry_after=retry_after), times, chat_id)

    def forbid(self, method: str = ANY, times: int = 1, chat_id: int | None = None) -> Fault:
        """Answer 403, as if the person had just blocked the bot."""
        return self.refuse(method, Refusal("Forbidden: bot was blocked by the user", 403), times, chat_id)

    def crash(
        self, method: str = ANY, times: int = 1, chat_id: int | None = None, carried_out: bool = False
    ) -> Fault:
        """Answer 500."""
        fault = self.refuse(method, Refusal("Internal Server Error", 500), times, chat_id)
        fault.carried_out = carried_out
        return fault

    def refuse(self, method: str, refusal: Refusal, times: int = 1, chat_id: int | None = None) -> Fault:
        """Answer any error."""
        return self.add(Fault(method, "refuse", times, chat_id, refusal=refusal))

    def slow(
        self, method: str = ANY, seconds: float = 1.0, times: int = 1, chat_id: int | None = None
    ) -> Fault:
        """Answer rightly, but late; the call takes effect at once."""
        return self.add(Fault(method, "slow", times, chat_id, seconds))

    def reset(
        self, method: str = ANY, times: int = 1, chat_id: int | None = None, carried_out: bool = False
    ) -> Fault:
        """Tear the connection down without an answer."""
        return self.add(Fault(method, "reset", times, chat_id, carried_out=carried_out))

    def malform(self, drop: str, times: int = 1) -> None:
        """Take the field at a dotted path (such as `message.date`) out of the next updates that have it."""
        self._spoilt.append((drop, times))

    def add(self, fault: Fault) -> Fault:
        """Put a fault on order."""
        self.waiting.append(fault)
        return fault

    def clear(self) -> None:
        """Call all faults off."""
        self.waiting.clear()
        self._spoilt.clear()

    def strike(self, method: str, params: dict[str, Any]) -> Fault | None:
        """Return the fault that hits this call, counted off, or None."""
        for fault in self.waiting:
            if fault.strikes(method, params):
                fault.times -= 1
                self.struck += 1
                if not fault.times:
                    self.waiting.remove(fault)
                return fault
        return None

    def spoil(self, update: dict[str, Any]) -> dict[str, Any]:
        """Return the update, malformed if that is on order."""
        for index, (path, times) in enumerate(self._spoilt):
            *parents, last = path.split(".")
            spoilt = copy.deepcopy(update)
            holder: Any = spoilt
            for name in parents:
                holder = holder.get(name) if isinstance(holder, dict) else None
            if isinstance(holder, dict) and last in holder:
                del holder[last]
                self.struck += 1
                self._spoilt[index : index + 1] = [(path, times - 1)] if times > 1 else []
                return spoilt
        return update
