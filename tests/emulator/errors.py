"""What the emulator refuses, and what a test did wrong."""

from __future__ import annotations

from typing import Any


class EmulatorError(Exception):
    """Something in the emulated Telegram cannot be done."""


class Refusal(EmulatorError):
    """The Bot API answers a call with an error; the wording is Telegram's own where it is known."""

    def __init__(self, description: str, code: int = 400, **parameters: Any) -> None:
        super().__init__(description)
        self.description = description
        self.code = code
        self.parameters = parameters

    def answer(self) -> dict[str, Any]:
        """Return the JSON object the Bot API sends for this error."""
        body: dict[str, Any] = {"ok": False, "error_code": self.code, "description": self.description}
        return body | ({"parameters": self.parameters} if self.parameters else {})


class ImpossibleAct(EmulatorError):
    """A test asked a user for something a real Telegram app would not let them do."""


class NothingSuch(EmulatorError):
    """No message or button of that kind stands in the chat."""


class BrokenContract(AssertionError):
    """The bot called the Bot API in a way its schema does not know."""
