"""The methods that change or take away messages of the bot."""

from __future__ import annotations

from .chats import Chat, Message
from .errors import Refusal
from .keyboards import read_inline
from .methods import method
from .sending import read_text, write_text
from .state import Raw, State

DELETABLE_FOR = 48 * 3600


def find_own(state: State, params: Raw) -> tuple[Chat, Message]:
    """Return the bot's own message that a call is about, or refuse."""
    if "inline_message_id" in params or "message_id" not in params:
        raise Refusal("Bad Request: message identifier is not specified")
    chat = state.reach_chat(params.get("chat_id", 0))
    message = chat.find(params["message_id"], "edit")
    if not message.by_bot:
        raise Refusal("Bad Request: message can't be edited")
    return chat, message


@method("editMessageText")
def edit_message_text(state: State, params: Raw) -> Raw:
    """Replace a text and its keyboard (which goes when none is given)."""
    text = read_text(params)
    chat, message = find_own(state, params)
    if message.kind != "text":
        raise Refusal("Bad Request: there is no text in the message to edit")
    keyboard = {"reply_markup": read_inline(params.get("reply_markup"))}
    return chat.edit(message, write_text(text) | keyboard, state.date).raw


@method("editMessageCaption")
def edit_message_caption(state: State, params: Raw) -> Raw:
    """Replace a caption and its keyboard (which goes when none is given)."""
    text = read_text(params, "caption")
    chat, message = find_own(state, params)
    if message.file is None:
        raise Refusal("Bad Request: there is no caption in the message to edit")
    keyboard = {"reply_markup": read_inline(params.get("reply_markup"))}
    return chat.edit(message, write_text(text, "caption") | keyboard, state.date).raw


@method("editMessageReplyMarkup")
def edit_message_reply_markup(state: State, params: Raw) -> Raw:
    """Replace a keyboard, or take it away when none is given."""
    chat, message = find_own(state, params)
    keyboard = read_inline(params.get("reply_markup"))
    return chat.edit(message, {"reply_markup": keyboard}, state.date).raw


@method("deleteMessage")
def delete_message(state: State, params: Raw) -> bool:
    """Take a message away: any in a private chat, the bot's own in a group, none after 48 hours."""
    chat = state.reach_chat(params["chat_id"])
    message = chat.find(params["message_id"], "delete")
    if not (chat.private or message.by_bot) or state.date - message.raw["date"] > DELETABLE_FOR:
        raise Refusal("Bad Request: message can't be deleted for everyone")
    chat.delete(message)
    return True


@method("deleteMessages")
def delete_messages(state: State, params: Raw) -> bool:
    """Take up to 100 messages away; those that are not there are skipped."""
    chat = state.reach_chat(params["chat_id"])
    if not 1 <= len(params["message_ids"]) <= 100:
        raise Refusal("Bad Request: too many message identifiers specified")
    for message in chat.messages:
        if message.id in params["message_ids"]:
            delete_message(state, {"chat_id": chat.id, "message_id": message.id})
    return True
