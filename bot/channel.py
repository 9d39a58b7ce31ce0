"""What every channel must be able to do, and the ways in which it may fail."""

from __future__ import annotations

from typing import Protocol

from bot.pace import Pace
from flows.engine.messages import Incoming, Outgoing


class Channel(Protocol):
    """A way to reach people: Telegram, the phones page, and whatever comes later."""

    name: str

    @property
    def pace(self) -> Pace | None:
        """How fast it may be used; None for as fast as it goes."""
        ...

    async def deliver(self, address: str, outgoing: Outgoing) -> str:
        """Hand one message over and return the channel's reference of it ("" if it has none).

        Raises:
            Delayed: the channel asks for a pause; all that goes to it waits.
            Unreachable: this person has blocked the bot or is gone.
            Undeliverable: this message will never be accepted.
            Any other error counts as passing trouble and the message is tried again later.
        """
        ...


class Receive(Protocol):
    """The one road: takes what came in and returns once it is stored for good."""

    async def __call__(self, incoming: Incoming) -> None: ...


class ChannelError(Exception):
    """A channel could not deliver."""


class Delayed(ChannelError):
    """The channel asks to wait `seconds` before anything more is sent through it."""

    def __init__(self, seconds: float) -> None:
        super().__init__(f"wait {seconds:g} s")
        self.seconds = seconds


class Unreachable(ChannelError):
    """The person cannot be reached any more: blocked, deleted or never started."""


class Undeliverable(ChannelError):
    """The channel refuses this message for good."""
