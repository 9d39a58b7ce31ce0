"""The methods that put messages into chats."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .chats import Chat, Message
from .errors import Refusal
from .files import StoredFile
from .formatting import Formatted, clean, detect, trim
from .html import parse_html
from .keyboards import read_inline
from .markdown import parse_markdown
from .methods import method
from .state import Raw, State
from .validation import Upload

TEXT_LIMIT = 4096
CAPTION_LIMIT = 1024
_PARSERS: dict[str, Callable[[str], Formatted]] = {"html": parse_html, "markdownv2": parse_markdown}
_PLAYABLE = (b"OggS", b"ID3", b"\xff\xfb", b"\xff\xf3")
_DETAILS: dict[str, tuple[str, ...]] = {
    "voice": ("duration",),
    "audio": ("duration", "performer", "title"),
    "video": ("width", "height", "duration"),
    "animation": ("width", "height", "duration"),
    "video_note": ("length", "duration"),
}


def read_text(params: Raw, name: str = "text") -> Formatted:
    """Return a call's text or caption after parsing; refuses what is empty, too long or badly marked up."""
    source = clean(str(params.get(name) or ""))
    mode = str(params.get("parse_mode") or "").lower()
    entities = params.get("entities" if name == "text" else "caption_entities")
    if mode and mode not in _PARSERS:
        raise Refusal("Bad Request: unsupported parse_mode")
    parsed = _PARSERS[mode](source) if mode else Formatted(source, tuple(entities or ()))
    text = trim(parsed)
    if name == "text" and not text.text:
        raise Refusal("Bad Request: message text is empty")
    if text.length > (TEXT_LIMIT if name == "text" else CAPTION_LIMIT):
        raise Refusal(f"Bad Request: message {'' if name == 'text' else 'caption '}is too long")
    return detect(text)


def write_text(text: Formatted, name: str = "text") -> Raw:
    """Return the fields of a message that hold a text (None where there is nothing to hold)."""
    entities = "entities" if name == "text" else "caption_entities"
    return {name: text.text or None, entities: list(text.entities) or None}


def deliver(state: State, params: Raw, content: Raw, file: StoredFile | None = None) -> Raw:
    """Let the bot say something in the chat of the call, with its keyboard, and return the message."""
    chat = state.reach_chat(params["chat_id"])
    content = {name: value for name, value in content.items() if value is not None}
    if keyboard := read_inline(params.get("reply_markup")):
        content["reply_markup"] = keyboard
    if replied := find_replied(chat, params):
        content["reply_to_message"] = {k: v for k, v in replied.raw.items() if k != "reply_to_message"}
    if params.get("protect_content"):
        content["has_protected_content"] = True
    message = chat.add(state.bot, content, state.date, file)
    show_keyboard(chat, params.get("reply_markup"))
    return message.raw


def show_keyboard(chat: Chat, markup: Any) -> None:
    """Show or take away the keyboard beside the input field; it is no part of any message."""
    if isinstance(markup, dict) and "keyboard" in markup:
        chat.keyboard = [[b if isinstance(b, str) else b["text"] for b in row] for row in markup["keyboard"]]
    elif isinstance(markup, dict) and markup.get("remove_keyboard"):
        chat.keyboard = None


def find_replied(chat: Chat, params: Raw) -> Message | None:
    """Return the message that a call replies to, or None; refuses when it is not there."""
    reply = params.get("reply_parameters") or {"message_id": params.get("reply_to_message_id")}
    if reply["message_id"] is None:
        return None
    lenient = reply.get("allow_sending_without_reply") or params.get("allow_sending_without_reply")
    try:
        return chat.find(reply["message_id"], "be replied")
    except Refusal:
        if lenient:
            return None
        raise


@method("sendMessage")
def send_message(state: State, params: Raw) -> Raw:
    """Send a text."""
    state.reach_chat(params["chat_id"])
    return deliver(state, params, write_text(read_text(params)))


def send_file(state: State, params: Raw, kind: str) -> Raw:
    """Send a file of this kind with its caption; a voice note that is no recording becomes a document."""
    state.reach_chat(params["chat_id"])
    caption = write_text(read_text(params, "caption"), "caption")
    source = params[kind]
    if kind == "voice" and isinstance(source, Upload) and not is_recording(source.data):
        kind = "document"
    details = {
        name: params.get(name, 0) for name in _DETAILS.get(kind, ()) if isinstance(params.get(name, 0), int)
    }
    file = state.files.take(kind, source, **details)
    return deliver(state, params, describe_file(file) | caption, file)


def is_recording(data: bytes) -> bool:
    """Tell whether the bytes are OGG, MP3 or M4A: only these are shown as voice notes."""
    return not data or data.startswith(_PLAYABLE) or data[4:8] == b"ftyp"


def describe_file(file: StoredFile) -> Raw:
    """Return the fields of a message that hold a file; a photo comes in sizes, an animation twice."""
    about = file.describe()
    if file.kind == "animation":
        return {
            "animation": about,
            "document": {k: about[k] for k in about if k not in _DETAILS["animation"]},
        }
    return {file.kind: [about] if file.kind == "photo" else about}


def register_file(kind: str, name: str) -> None:
    """Register the method that sends one kind of file."""

    @method(name)
    def send(state: State, params: Raw) -> Raw:
        return send_file(state, params, kind)


for _kind, _name in {
    "voice": "sendVoice",
    "photo": "sendPhoto",
    "document": "sendDocument",
    "audio": "sendAudio",
    "video": "sendVideo",
    "animation": "sendAnimation",
    "video_note": "sendVideoNote",
    "sticker": "sendSticker",
}.items():
    register_file(_kind, _name)


@method("sendLocation")
def send_location(state: State, params: Raw) -> Raw:
    """Send a point on the map."""
    fields = ("latitude", "longitude", "horizontal_accuracy", "live_period", "heading")
    if abs(params["latitude"]) > 90 or abs(params["longitude"]) > 180:
        raise Refusal("Bad Request: wrong HTTP URL or location specified")
    return deliver(state, params, {"location": {k: params[k] for k in fields if k in params}})


@method("sendContact")
def send_contact(state: State, params: Raw) -> Raw:
    """Send a phone number with its name."""
    fields = ("phone_number", "first_name", "last_name", "vcard")
    return deliver(state, params, {"contact": {k: params[k] for k in fields if k in params}})


@method("copyMessage")
def copy_message(state: State, params: Raw) -> Raw:
    """Send again what stands in another chat, without telling where it came from."""
    chat = state.reach_chat(params["chat_id"])
    source = state.find_chat(params["from_chat_id"]).find(params["message_id"], "copy")
    kept = ("text", "entities", "caption", "caption_entities", "location", "contact", source.kind)
    content = {name: source.raw[name] for name in kept if name in source.raw}
    if source.kind in ("service", "poll"):
        raise Refusal("Bad Request: message can't be copied")
    if "caption" in params:
        content |= write_text(read_text(params, "caption"), "caption")
    sent = deliver(state, params | {"chat_id": chat.id}, content, source.file)
    return {"message_id": sent["message_id"]}
