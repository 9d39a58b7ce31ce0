"""From a raw Bot API update to what it means for Kummi.

Source: https://core.telegram.org/bots/api#update
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from telegram import CallbackQuery, ChatMemberUpdated, Message, Update
from telegram.constants import ChatMemberStatus, ChatType
from telegram.ext import filters

from bot.telegram.errors import UnreadableUpdate
from flows.engine.messages import Incoming, Media
from flows.engine.text import storable

ALLOWED_UPDATES = ("message", "edited_message", "channel_post", "callback_query", "my_chat_member")

_ADDRESSED_COMMAND = re.compile(r"^(/\w+)@\w+")
_ODD = ("sticker", "animation", "video", "poll", "dice", "game", "story")


def read_update(raw: Mapping[str, Any]) -> Incoming | None:
    """Say what an update means; None if nobody said or did anything that concerns Kummi.

    `Media.file` is Telegram's file id, with `audio:` or `video_note:` before it where the Bot API sends
    such a file only by that name.

    Raises:
        UnreadableUpdate: the update lacks what the Bot API promises.
    """
    try:
        return _mean(Update.de_json(dict(raw), None))
    except Exception as error:  # the library raises whatever its constructors raise
        # The error itself may quote what a person wrote, so only its name goes on.
        reason = type(error).__name__
    raise UnreadableUpdate(number_of(raw), reason)


def number_of(raw: object) -> int | None:
    """The number under which an update is confirmed, if it has one."""
    number = raw.get("update_id") if isinstance(raw, Mapping) else None
    return number if isinstance(number, int) and 0 <= number < 1 << 63 else None


def _mean(update: Update) -> Incoming | None:
    key = _number(update.update_id)
    if update.callback_query:
        return _tap(update.callback_query, key)
    if update.my_chat_member:
        return _membership(update.my_chat_member, key)
    if update.edited_message:
        # A shared live location edits its message every few seconds; nobody wrote anything.
        return None if update.edited_message.location else _strange(update.edited_message, "edited")
    message = update.message or update.channel_post
    return _message(message, key) if message else None


def _tap(query: CallbackQuery, key: str) -> Incoming | None:
    if not query.message:
        return None
    if query.message.chat.type != ChatType.PRIVATE:
        return _group(query.message.chat.id, _language(query))
    return Incoming(
        channel="telegram",
        address=_number(query.message.chat.id),
        update=key,
        kind="tap",
        data=storable(query.data or ""),
        shown=str(query.message.message_id),
        language=_language(query),
    )


def _membership(change: ChatMemberUpdated, key: str) -> Incoming | None:
    gone = change.new_chat_member.status in (ChatMemberStatus.BANNED, ChatMemberStatus.LEFT)
    if change.chat.type != ChatType.PRIVATE:
        return None if gone else _group(change.chat.id, _language(change))
    return Incoming(
        channel="telegram",
        address=_number(change.chat.id),
        update=key,
        kind="blocked" if gone else "unblocked",
        language=_language(change),
    )


def _message(message: Message, key: str) -> Incoming | None:
    if message.chat.type != ChatType.PRIVATE:
        return _group(message.chat.id, _language(message))
    odd = next((what for what in _ODD if getattr(message, what)), None)
    media = None if odd else _media(message)
    if media or message.text:
        return Incoming(
            channel="telegram",
            address=_number(message.chat.id),
            update=key,
            kind="media" if media else "text",
            text=_words(message),
            media=media,
            replies_to=str(message.reply_to_message.message_id) if message.reply_to_message else "",
            language=_language(message),
        )
    if not odd and filters.StatusUpdate.ALL.check_update(Update(0, message=message)):
        return None
    return _strange(message, odd or "unknown")


def _media(message: Message) -> Media | None:
    if voice := message.voice:
        return Media(
            kind="voice", file=voice.file_id, seconds=_seconds(voice.duration), size=voice.file_size or 0
        )
    if audio := message.audio:
        return Media(
            kind="voice",
            file=f"audio:{audio.file_id}",
            name=storable(audio.file_name or audio.title or ""),
            seconds=_seconds(audio.duration),
            size=audio.file_size or 0,
        )
    if message.photo:
        photo = max(message.photo, key=lambda size: size.width * size.height)
        return Media(kind="photo", file=photo.file_id, size=photo.file_size or 0)
    if note := message.video_note:
        return Media(
            kind="document",
            file=f"video_note:{note.file_id}",
            seconds=_seconds(note.duration),
            size=note.file_size or 0,
        )
    if document := message.document:
        name = storable(document.file_name or "")
        return Media(kind="document", file=document.file_id, name=name, size=document.file_size or 0)
    if place := message.location:
        name = storable(message.venue.title) if message.venue else ""
        return Media(kind="location", name=name, latitude=place.latitude, longitude=place.longitude)
    if contact := message.contact:
        name = storable(" ".join(filter(None, (contact.first_name, contact.last_name))))
        return Media(kind="contact", name=name, phone=storable(contact.phone_number))
    return None


def _words(message: Message) -> str:
    return _ADDRESSED_COMMAND.sub(r"\1", storable(message.text or message.caption or ""))


def _number(given: object) -> str:
    """A number of Telegram's, as Kummi keeps it.

    Raises:
        TypeError, ValueError: it is none, or larger than any there is.
    """
    if not isinstance(given, int) or isinstance(given, bool):
        raise TypeError("not a number")
    if abs(given) >= 1 << 63:
        raise ValueError("a number beyond all numbers")
    return str(given)


def _seconds(length: int | timedelta) -> int:
    return int(length.total_seconds()) if isinstance(length, timedelta) else length


def _strange(message: Message, what: str) -> Incoming:
    """What cannot be an answer: its key makes it count once a day in its chat."""
    chat = message.chat
    if chat.type != ChatType.PRIVATE:
        return _group(chat.id, _language(message))
    day = (message.edit_date or message.date).date().isoformat()
    return Incoming(
        channel="telegram",
        address=_number(chat.id),
        update=f"odd:{chat.id}:{what}:{day}",
        kind="odd",
        text=what,
        language=_language(message),
    )


def _group(chat: int, language: str) -> Incoming:
    """Anything said in a group, without its words: its key makes it count once for ever."""
    return Incoming(
        channel="telegram",
        address=_number(chat),
        update=f"once:group:{chat}",
        kind="group",
        language=language,
    )


def _language(event: Message | CallbackQuery | ChatMemberUpdated) -> str:
    return storable((event.from_user.language_code if event.from_user else None) or "")
