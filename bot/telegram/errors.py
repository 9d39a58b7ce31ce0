"""What can go wrong between Kummi and Telegram beside the errors every channel has."""

from __future__ import annotations


class TelegramTrouble(Exception):
    """Something that only the Telegram channel knows."""


class BadToken(TelegramTrouble):
    """Telegram does not know this bot token, or the server at this address is not a Bot API server."""

    def __init__(self) -> None:
        super().__init__("the Bot API server refuses the bot token")


class UnreadableUpdate(TelegramTrouble):
    """An update that does not have the shape the Bot API promises; `reason` names no content."""

    def __init__(self, update_id: int | None, reason: str) -> None:
        super().__init__(f"update {update_id}: {reason}")
        self.update_id = update_id
        self.reason = reason
