"""One emulated Telegram: its bot, people, chats, files, and all that was called."""

from __future__ import annotations

import asyncio
import itertools
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from .chats import Changes, Chat, Message
from .errors import Refusal
from .faults import Faults
from .files import Files
from .updates import Updates

Raw = dict[str, Any]


@dataclass
class Call:
    """One call of the bot: what it asked, and what it was answered (`result`, or `error` with `code`)."""

    method: str
    params: Raw
    result: Any = None
    error: str | None = None
    code: int = 200

    def __repr__(self) -> str:
        return f"{self.method}({self.params}) -> {self.code} {self.error or ''}".rstrip()


@dataclass(eq=False)
class Tap:
    """One tap on a button, valid for one answer."""

    id: str
    data: str
    message: Message
    answer: Raw | None = None
    expired: bool = False

    @property
    def answered(self) -> bool:
        return self.answer is not None

    @property
    def notice(self) -> str:
        """Return the words the answer showed, empty when it showed none."""
        return str((self.answer or {}).get("text", ""))


@dataclass
class State:
    """Everything the methods work on; dates come from `now`, in seconds since 1970."""

    token: str
    username: str
    privacy: bool = True
    now: Callable[[], float] = time.time
    calls: list[Call] = field(default_factory=list)
    violations: list[str] = field(default_factory=list)
    chats: dict[int, Chat] = field(default_factory=dict)
    taps: dict[str, Tap] = field(default_factory=dict)
    settings: dict[tuple[str, str, str], Any] = field(default_factory=dict)
    acquainted: set[int] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.faults = Faults()
        self.files = Files()
        self.changes = Changes()
        self.updates = Updates(self.faults, self.changes)
        self.closing = asyncio.Event()
        self.numbers = itertools.count(1)
        self.bot: Raw = {
            "id": int(self.token.partition(":")[0]),
            "is_bot": True,
            "first_name": "Emulated bot",
            "username": self.username,
        }

    @property
    def date(self) -> int:
        """Return the present moment as the Bot API writes it."""
        return int(self.now())

    def add_chat(self, about: Raw) -> Chat:
        """Make a chat that nothing was said in yet."""
        chat = self.chats[about["id"]] = Chat(about["id"], about, self.changes)
        return chat

    def find_chat(self, chat_id: int | str) -> Chat:
        """Return the chat of an id or @name, or refuse."""
        if isinstance(chat_id, int) and chat_id in self.chats:
            return self.chats[chat_id]
        for chat in self.chats.values():
            names = (chat.id, f"@{chat.about['username']}" if "username" in chat.about else None)
            if chat_id in names:
                return chat
        raise Refusal("Bad Request: chat not found")

    def reach_chat(self, chat_id: int | str) -> Chat:
        """Return the chat if the bot can write there, or refuse."""
        chat = self.find_chat(chat_id)
        if not chat.open and not chat.refusal and chat.id in self.acquainted:
            raise Refusal("Forbidden: bot can't initiate conversation with a user", 403)
        chat.check_reachable()
        return chat

    def called(self, *methods: str) -> list[Call]:
        """Return the calls of these methods, oldest first."""
        return [call for call in self.calls if call.method in methods]

    @property
    def unanswered(self) -> list[Tap]:
        """Return the taps that the bot has not answered."""
        return [tap for tap in self.taps.values() if not tap.answered]
