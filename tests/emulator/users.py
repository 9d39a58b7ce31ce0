"""People with a Telegram app: what they do in it, and what they see."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import parse_qs, urlsplit

from .acts import ask_poll, attach, say, split_text
from .chats import Chat, Message
from .errors import ImpossibleAct
from .files import StoredFile
from .screens import Screen
from .state import Raw, State, Tap
from .validation import Upload


class User(Screen):
    """One person; whatever they do happens in their private chat with the bot, or in the group given."""

    def __init__(self, state: State, about: Raw) -> None:
        self.id: int = about["id"]
        kept = {name: about[name] for name in ("first_name", "last_name", "username") if name in about}
        super().__init__(state, about, state.add_chat({"id": self.id, "type": "private"} | kept))

    async def send(self, text: str, chat: Chat | None = None, reply_to: Message | None = None) -> Message:
        """Send a text (in several messages when it is beyond 4096 characters); returns the last one."""
        pieces = [piece for piece in split_text(text) if piece.strip()]
        if not pieces:
            raise ImpossibleAct("an app does not send an empty text")
        return [self._put(say(piece), chat, reply_to) for piece in pieces][-1]

    async def command(self, text: str, chat: Chat | None = None) -> Message:
        """Send a command such as `/start CODE`."""
        if not text.startswith("/"):
            raise ImpossibleAct(f"{text} is no command")
        return await self.send(text, chat)

    async def open(self, link: str) -> Message:
        """Follow a deep link to the bot, https://t.me/<name>?start=<code>, and press Start."""
        parts = urlsplit(link)
        code = parse_qs(parts.query).get("start", [""])[0]
        if parts.hostname != "t.me" or parts.path.strip("/").lower() != self._state.username.lower():
            raise ImpossibleAct(f"{link} does not lead to @{self._state.username}")
        if parts.query and not re.fullmatch(r"[A-Za-z0-9_-]{1,64}", code):
            raise ImpossibleAct(f"{link} has no start code that Telegram would pass on")
        return await self.send(f"/start {code}")

    async def tap(self, button: str, message: Message | None = None) -> Tap:
        """Tap a button by its label or data, in this message or the latest that has such a button."""
        found, pressed = self.find_button(button, message)
        if pressed.data is None:
            raise ImpossibleAct(f"{pressed.text} sends nothing to the bot")
        self._check_can_write(found.chat)
        self._since = self._state.changes.count
        tap = Tap(str(4_000_000_000 + next(self._state.numbers)), pressed.data, found)
        self._state.taps[tap.id] = tap
        about = {"id": tap.id, "from": self.about, "message": found.raw, "data": tap.data}
        self._state.updates.push("callback_query", about | {"chat_instance": str(found.chat.id)})
        return tap

    async def voice(self, data: bytes, duration: int = 3, chat: Chat | None = None) -> Message:
        """Send a voice note."""
        return self._put_file("voice", Upload(data, "voice.oga", "audio/ogg"), chat, duration=duration)

    async def photo(self, data: bytes, caption: str = "", chat: Chat | None = None) -> Message:
        """Send a photo (PNG, JPEG or GIF)."""
        return self._put_file("photo", Upload(data, "photo.jpg", "image/jpeg"), chat, caption)

    async def document(
        self,
        data: bytes,
        name: str = "paper.pdf",
        mime: str = "application/pdf",
        caption: str = "",
        chat: Chat | None = None,
    ) -> Message:
        """Send a file."""
        return self._put_file("document", Upload(data, name, mime), chat, caption)

    async def sticker(self, emoji: str = "👍", chat: Chat | None = None) -> Message:
        """Send a sticker."""
        details: Raw = {"type": "regular", "width": 512, "height": 512, "emoji": emoji}
        details |= {"is_animated": False, "is_video": False}
        upload = Upload(b"RIFF\0\0\0\0WEBP", "sticker.webp", "image/webp")
        return self._put_file("sticker", upload, chat, **details)

    async def location(self, latitude: float, longitude: float, chat: Chat | None = None) -> Message:
        """Send a place."""
        return self._put({"location": {"latitude": latitude, "longitude": longitude}}, chat)

    async def contact(
        self, phone: str, first_name: str | None = None, user_id: int | None = None, chat: Chat | None = None
    ) -> Message:
        """Send a phone number; without a name, their own."""
        own = first_name is None
        about: Raw = {"phone_number": phone, "first_name": self.about["first_name"] if own else first_name}
        number = self.id if own else user_id
        return self._put({"contact": about | ({"user_id": number} if number else {})}, chat)

    async def poll(self, question: str, *options: str, chat: Chat | None = None) -> Message:
        """Send a poll."""
        return self._put(ask_poll(next(self._state.numbers), question, options), chat)

    async def dice(self, chat: Chat | None = None) -> Message:
        """Send a die: content that hardly any bot expects."""
        return self._put({"dice": {"emoji": "🎲", "value": 4}}, chat)

    async def edit(self, message: Message, text: str) -> Message:
        """Change the text of a message of their own."""
        if message.raw["from"]["id"] != self.id:
            raise ImpossibleAct("people change their own messages only")
        self._check_can_write(message.chat)
        self._since = self._state.changes.count
        after = {"text": None, "entities": None} | say(text)
        message.chat.edit(message, after, self._state.date)
        self._state.updates.push("edited_message", message.raw)
        return message

    async def block(self) -> None:
        """Block the bot: from now on it cannot write to them."""
        self._change_membership("member", "kicked")
        self.chat.refusal = "Forbidden: bot was blocked by the user"

    async def unblock(self) -> None:
        """Let the bot write to them again."""
        self._change_membership("kicked", "member")
        self.chat.refusal = None

    def _put(
        self,
        content: Raw,
        chat: Chat | None = None,
        reply_to: Message | None = None,
        file: StoredFile | None = None,
    ) -> Message:
        chat = chat or self.chat
        self._check_can_write(chat)
        self._since = self._state.changes.count
        chat.open = chat.open or chat.private
        self._state.acquainted.add(self.id)
        if reply_to:
            content = content | {"reply_to_message": without_reply(reply_to)}
        message = chat.add(self.about, content, self._state.date, file)
        if chat.private or (chat.open and self._bot_may_read(message)):
            self._state.updates.push("message", message.raw)
        return message

    def _put_file(
        self, kind: str, upload: Upload, chat: Chat | None, caption: str = "", **details: Any
    ) -> Message:
        content, stored = attach(self._state.files, kind, upload, caption, **details)
        return self._put(content, chat, file=stored)

    def _bot_may_read(self, message: Message) -> bool:
        """Tell whether the bot is shown this: in privacy mode commands, mentions and replies to it."""
        replied = message.raw.get("reply_to_message", {}).get("from", {}).get("id")
        spoken_to = any(entity["type"] == "bot_command" for entity in message.entities)
        mentioned = f"@{self._state.username}".lower() in message.text.lower()
        return not self._state.privacy or spoken_to or mentioned or replied == self._state.bot["id"]

    def _check_can_write(self, chat: Chat) -> None:
        if chat is self.chat and chat.refusal:
            raise ImpossibleAct(f"{self.about['first_name']} has blocked the bot; unblock first")

    def _change_membership(self, before: str, after: str) -> None:
        if not self.chat.open or (self.chat.refusal is None) == (before == "kicked"):
            raise ImpossibleAct(f"the bot is not a {before} of this chat")
        self._since = self._state.changes.count
        change = describe_change(self._state, self.about, self.chat, before, after)
        self._state.updates.push("my_chat_member", change)


def without_reply(message: Message) -> Raw:
    """Return a message's wire form as it stands inside one that replies to it."""
    return {name: value for name, value in message.raw.items() if name != "reply_to_message"}


def describe_change(state: State, by: Raw, chat: Chat, before: str, after: str) -> Raw:
    """Return the content of a `my_chat_member` update; banned members carry the date their ban ends."""

    def member(status: str) -> Raw:
        return {"status": status, "user": state.bot} | ({"until_date": 0} if status == "kicked" else {})

    return {
        "chat": chat.about,
        "from": by,
        "date": state.date,
        "old_chat_member": member(before),
        "new_chat_member": member(after),
    }
