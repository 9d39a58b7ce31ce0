"""What a person sees in their app."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

from .chats import Chat, Message
from .errors import NothingSuch
from .keyboards import Button
from .profile import find_menu
from .state import Raw, State, Tap

Wanted = str | Callable[[Message], Any]


class Screen:
    """One person's view of their private chat with the bot, and of the groups."""

    def __init__(self, state: State, about: Raw, chat: Chat) -> None:
        self.about = about
        self.chat = chat
        self._state = state
        self._since = 0

    @property
    def messages(self) -> list[Message]:
        """Return what stands in the private chat now, oldest first, their own messages included."""
        return self.chat.messages

    @property
    def heard(self) -> list[Message]:
        """Return what stands there from the bot."""
        return [message for message in self.chat.messages if message.by_bot]

    @property
    def menu(self) -> dict[str, str]:
        """Return the commands in the menu of the private chat, with what they say they do."""
        found = find_menu(self._state, self.about, self.chat.about)
        return {item["command"]: item["description"] for item in found}

    @property
    def keyboard(self) -> list[list[str]] | None:
        """Return the labels on the keyboard beside the input field."""
        return self.chat.keyboard

    async def expect(
        self,
        wanted: Wanted = "",
        timeout: float = 10.0,  # noqa: ASYNC109
        chat: Chat | None = None,
        anew: bool = True,
    ) -> Message:
        """Wait for the bot's newest message that holds the words or satisfies the condition.

        With `anew`, only what came or changed since this person last did something counts. Raises
        `TimeoutError` that shows what stands in the chat instead.
        """
        chat = chat or self.chat
        deadline = asyncio.get_running_loop().time() + timeout
        while True:
            for message in reversed(chat.messages):
                fresh = not anew or message.changed > self._since
                if message.by_bot and fresh and fits(message, wanted):
                    return message
            remaining = deadline - asyncio.get_running_loop().time()
            try:
                await asyncio.wait_for(self._state.changes.wait(), max(remaining, 0))
            except TimeoutError:
                raise TimeoutError(f"nothing such from the bot within {timeout} s; {show(chat)}") from None

    async def answered(self, tap: Tap, timeout: float = 10.0) -> Tap:  # noqa: ASYNC109
        """Wait until the bot has answered a tap."""
        async with asyncio.timeout(timeout):
            while not tap.answered:
                await self._state.changes.wait()
        return tap

    def find_button(self, wanted: str, message: Message | None = None) -> tuple[Message, Button]:
        """Return the button with this label, data or words in its label, and the newest message with it."""
        standing = [message] if message else list(reversed(self._visible()))
        for exact in (True, False):
            for candidate in standing:
                for button in (button for row in candidate.buttons for button in row):
                    same = wanted in (button.text, button.data)
                    if same or (not exact and wanted.casefold() in button.text.casefold()):
                        return candidate, button
        seen = [label for candidate in standing for label in candidate.labels]
        raise NothingSuch(f"no button {wanted!r}; there are {seen}")

    def _visible(self) -> list[Message]:
        return sorted(
            (message for chat in self._state.chats.values() if self._sees(chat) for message in chat.messages),
            key=lambda message: message.changed,
        )

    def _sees(self, chat: Chat) -> bool:
        return chat is self.chat or not chat.private


def fits(message: Message, wanted: Wanted) -> bool:
    """Tell whether a message holds the words, or satisfies the condition."""
    return wanted in message.text if isinstance(wanted, str) else bool(wanted(message))


def show(chat: Chat) -> str:
    """Return what stands in a chat, for a test's failure message."""
    lines = [f"  {message!r}" for message in chat.messages[-8:]]
    return "in the chat stand:\n" + "\n".join(lines)
