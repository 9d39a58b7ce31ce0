"""Raw updates as the Bot API sends them, and a question as Kummi asks it."""

from __future__ import annotations

from typing import Any

from flows.engine.messages import Button, Outgoing

Payload = dict[str, Any]

PERSON: Payload = {"id": 4711, "is_bot": False, "first_name": "Amal", "language_code": "ar"}
BOT: Payload = {"id": 1, "is_bot": True, "first_name": "Kummi", "username": "KummiBot"}
PRIVATE: Payload = {"id": 4711, "type": "private", "first_name": "Amal"}
SUPERGROUP: Payload = {"id": -1001234, "type": "supergroup", "title": "Kajaani"}
QUESTION = Outgoing(
    language="en",
    text="Can you <b>come</b>?",
    rows=((Button(label="✅ Yes", data="1:yes"), Button(label="❌ No", data="1:no")),),
)
NOON = 1_700_049_600  # 2023-11-15 12:00 UTC


def message(
    number: int = 10, chat: Payload = PRIVATE, sender: Payload | None = PERSON, **content: Any
) -> Payload:
    """A message; `content` is what it holds."""
    head: Payload = {"message_id": 77, "date": NOON, "chat": chat}
    return {"update_id": number, "message": head | ({"from": sender} if sender else {}) | content}


def edited(number: int = 10, **content: Any) -> Payload:
    """The same, edited a day later."""
    body = message(number, edit_date=NOON + 86_400, **content)
    return {"update_id": number, "edited_message": body["message"]}


def tap(number: int = 11, data: str = "s:1:yes", chat: Payload = PRIVATE) -> Payload:
    """A tap on a button of message 76."""
    shown = {"message_id": 76, "date": NOON, "chat": chat, "from": BOT, "text": "?"}
    query = {"id": "q1", "from": PERSON, "chat_instance": "c", "message": shown, "data": data}
    return {"update_id": number, "callback_query": query}


def membership(status: str, chat: Payload = PRIVATE, **more: Any) -> Payload:
    """The bot's standing in a chat changes."""
    change = {
        "chat": chat,
        "from": PERSON,
        "date": NOON,
        "old_chat_member": {"user": BOT, "status": "member"},
        "new_chat_member": {"user": BOT, "status": status, **more},
    }
    return {"update_id": 12, "my_chat_member": change}


def file(**more: Any) -> Payload:
    """The head that every kind of file has."""
    return {"file_id": "F1", "file_unique_id": "U1", **more}
