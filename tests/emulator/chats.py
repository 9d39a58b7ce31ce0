"""Chats and the messages that stand in them."""

from __future__ import annotations

import asyncio
import itertools
from dataclasses import dataclass, field
from typing import Any

from .errors import Refusal
from .files import StoredFile
from .keyboards import Button, show

_MEDIA = ("voice", "photo", "document", "audio", "video", "animation", "video_note", "sticker")
_KINDS = ("text", *_MEDIA, "venue", "location", "contact", "poll", "dice")
_NOT_MODIFIED = (
    "Bad Request: message is not modified: specified new message content and reply markup are exactly the "
    "same as a current content and reply markup of the message"
)


class Changes:
    """Lets tests wait until something changed in a chat; every change has a rising number."""

    def __init__(self) -> None:
        self.count = 0
        self._event = asyncio.Event()

    def mark(self) -> int:
        """Count one more change and wake all who wait."""
        self.count += 1
        self._event.set()
        self._event = asyncio.Event()
        return self.count

    async def wait(self) -> None:
        """Wait for the next change."""
        await self._event.wait()


@dataclass(eq=False, repr=False)
class Message:
    """A message as it stands: `raw` is its wire form; `changed` the number of its last change."""

    chat: Chat
    raw: dict[str, Any]
    by_bot: bool
    changed: int
    file: StoredFile | None = None
    edits: int = 0
    deleted: bool = False

    @property
    def id(self) -> int:
        return int(self.raw["message_id"])

    @property
    def kind(self) -> str:
        """Return what it carries: text, voice, photo, document and so on, or `service`."""
        return next((kind for kind in _KINDS if kind in self.raw), "service")

    @property
    def text(self) -> str:
        """Return its text or caption without markup, empty when it has none."""
        return str(self.raw.get("text", self.raw.get("caption", "")))

    @property
    def entities(self) -> list[dict[str, Any]]:
        return list(self.raw.get("entities", self.raw.get("caption_entities", [])))

    @property
    def buttons(self) -> list[list[Button]]:
        """Return the rows of its inline keyboard."""
        return show(self.raw.get("reply_markup"))

    @property
    def labels(self) -> list[str]:
        """Return the labels of all its buttons in reading order."""
        return [button.text for row in self.buttons for button in row]

    def __repr__(self) -> str:
        return f"<{'bot' if self.by_bot else 'user'}: {self.text or self.kind!r} {self.labels or ''}>"

    @property
    def data(self) -> bytes | None:
        """Return the bytes of its file."""
        return self.file.data if self.file else None

    @property
    def file_name(self) -> str | None:
        return self.file.name if self.file else None


@dataclass(eq=False, repr=False)
class Chat:
    """A private chat or a supergroup, with everything that was ever said in it, deleted or not."""

    id: int
    about: dict[str, Any]
    changes: Changes
    history: list[Message] = field(default_factory=list)
    open: bool = False
    refusal: str | None = None
    keyboard: list[list[str]] | None = None
    actions: list[str] = field(default_factory=list)
    _ids: itertools.count[int] = field(default_factory=lambda: itertools.count(1))

    @property
    def private(self) -> bool:
        return bool(self.about["type"] == "private")

    @property
    def messages(self) -> list[Message]:
        """Return what stands in the chat now."""
        return [message for message in self.history if not message.deleted]

    def add(
        self, sender: dict[str, Any], content: dict[str, Any], date: int, file: StoredFile | None = None
    ) -> Message:
        """Let a message stand at the end of the chat and return it."""
        raw = {"message_id": next(self._ids), "date": date, "chat": self.about, "from": sender} | content
        message = Message(self, raw, sender["is_bot"], self.changes.mark(), file)
        self.history.append(message)
        return message

    def find(self, number: int, purpose: str) -> Message:
        """Return the standing message with this id, or refuse: 'message to <purpose> not found'."""
        for message in self.messages:
            if message.id == number:
                return message
        raise Refusal(f"Bad Request: message to {purpose} not found")

    def edit(self, message: Message, content: dict[str, Any], date: int) -> Message:
        """Put new content into a message; None takes a field away, and no difference at all is refused."""
        after = {name: value for name, value in (message.raw | content).items() if value is not None}
        if after == message.raw:
            raise Refusal(_NOT_MODIFIED)
        message.raw = after | {"edit_date": date}
        message.edits += 1
        message.changed = self.changes.mark()
        return message

    def delete(self, message: Message) -> None:
        """Take a message out of sight."""
        message.deleted = True
        self.changes.mark()

    def check_reachable(self) -> None:
        """Refuse when the bot cannot write here."""
        if self.refusal:
            raise Refusal(self.refusal, 403)
        if not self.open:
            raise Refusal("Bad Request: chat not found")
