"""Groups of people that a bot can be taken into."""

from __future__ import annotations

from .chats import Chat, Message
from .state import Raw, State
from .users import User, describe_change

_GONE = "Forbidden: bot was kicked from the supergroup chat"


class Group:
    """A supergroup; people write in it by `user.send(text, chat=group.chat)` or `group.send(user, text)`."""

    def __init__(self, state: State, about: Raw) -> None:
        self.about = about
        self.id: int = about["id"]
        self.chat: Chat = state.add_chat(about)
        self._state = state

    async def invite_bot(self, by: User) -> None:
        """Take the bot into the group."""
        self._state.acquainted.add(by.id)
        change = describe_change(self._state, by.about, self.chat, "left", "member")
        self._state.updates.push("my_chat_member", change)
        self.chat.open, self.chat.refusal = True, None
        joined = self.chat.add(by.about, {"new_chat_members": [self._state.bot]}, self._state.date)
        self._state.updates.push("message", joined.raw)

    async def kick_bot(self, by: User) -> None:
        """Throw the bot out."""
        change = describe_change(self._state, by.about, self.chat, "member", "kicked")
        self._state.updates.push("my_chat_member", change)
        self.chat.open, self.chat.refusal = False, _GONE

    async def send(self, user: User, text: str, reply_to: Message | None = None) -> Message:
        """Let someone write in the group."""
        return await user.send(text, self.chat, reply_to)

    @property
    def messages(self) -> list[Message]:
        """Return what stands in the group now."""
        return self.chat.messages
