"""What comes in from a channel and what goes out to one, as plain validated data."""

from __future__ import annotations

from typing import Literal

from pydantic import Base64Bytes, BaseModel, ConfigDict


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True)


class Media(_Frozen):
    """Something sent instead of words; only the channel's reference is kept, never the bytes.

    `file` is the channel's own file id; a location has `latitude` and `longitude` (degrees), a shared contact
    its name in `name` and its number in `phone`. `seconds` is the length of a recording, `size` bytes.
    """

    kind: Literal["voice", "photo", "document", "location", "contact"]
    file: str = ""
    name: str = ""
    phone: str = ""
    seconds: int = 0
    size: int = 0
    latitude: float = 0.0
    longitude: float = 0.0


class Incoming(_Frozen):
    """One thing that happened to one person, whatever channel or clock it came from.

    `update` is unique within the channel: a second one with the same value changes nothing, even after weeks if it
    begins with "once:". One that names the address has it between colons, so that it can be erased with the person.
    `text` holds typed words, a command with its slash and arguments, or the caption of `media`.
    `data` is what the tapped button carried and `shown` the channel's reference of the message it stood on.
    `odd` content (sticker, poll, edited message, unknown) names itself in `text`; `group` is anything said in a group.
    `due` is a moment that has come; its `data` names the nudge. `outcome` is what came of something slow or remote:
    `data` names what it was about ("letter:7") and `text` says what came of it. `replies_to` is the channel's
    reference of the message that words are said in reply to.
    """

    channel: str
    address: str
    update: str
    kind: Literal["text", "tap", "media", "odd", "group", "blocked", "unblocked", "due", "outcome"]
    text: str = ""
    data: str = ""
    shown: str = ""
    replies_to: str = ""
    media: Media | None = None
    language: str = ""


class Button(_Frozen):
    """A button: the words on it and the at most 64 bytes it sends back."""

    label: str
    data: str


class Document(_Frozen):
    """A file that Kummi itself made."""

    name: str
    mime: str
    content: Base64Bytes


class Command(_Frozen):
    """A line of the commands menu, without its slash."""

    name: str
    description: str


class Outgoing(_Frozen):
    """One message to deliver, already in the words of the one who reads it.

    `text` is HTML with only `<b>` and `<i>`. `recordings` ("so/help") of what it says are heard before it. An `edit`
    replaces the text and the buttons of the message that the channel knows as `target`. `commands` replaces the
    person's menu of commands and shows no message. `work` is for a worker and not for people: `target` names what it
    is about ("letter:7"), `text` may say which part of the work.
    """

    kind: Literal["message", "edit", "commands", "work"] = "message"
    language: str
    text: str = ""
    rows: tuple[tuple[Button, ...], ...] = ()
    media: Media | None = None
    document: Document | None = None
    recordings: tuple[str, ...] = ()
    target: str = ""
    commands: tuple[Command, ...] = ()
