"""What can happen on a phone, each kept as one line of its transcript and sent as it is to the page."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter

from flows.engine.messages import Button, Command, Incoming, Media


class _Event(BaseModel):
    model_config = ConfigDict(frozen=True)


class Begun(_Event):
    """The first line of every transcript; `log` tells this transcript from any other."""

    kind: Literal["begun"] = "begun"
    log: str


class PhoneAdded(_Event):
    """A phone has come. Without a `name` the page calls it by its role and number."""

    kind: Literal["phone"] = "phone"
    phone: str
    role: str
    name: str = ""
    language: str = ""


class PhoneMoved(_Event):
    """A phone was put away from the view or taken out again; it receives messages either way."""

    kind: Literal["moved"] = "moved"
    phone: str
    hidden: bool


class Shown(_Event):
    """Kummi's message appeared on the phone at `at`, the demo's time."""

    kind: Literal["shown"] = "shown"
    phone: str
    ref: str
    at: datetime
    language: str
    text: str = ""
    rows: tuple[tuple[Button, ...], ...] = ()
    media: tuple[Media, ...] = ()


class Edited(_Event):
    """The words and the buttons of an earlier message were replaced where it stands."""

    kind: Literal["edited"] = "edited"
    phone: str
    ref: str
    language: str
    text: str
    rows: tuple[tuple[Button, ...], ...] = ()


class Menu(_Event):
    """The phone's menu of commands was replaced."""

    kind: Literal["menu"] = "menu"
    phone: str
    language: str
    commands: tuple[Command, ...]


class Sent(_Event):
    """The phone's owner sent something at `at`, the demo's time."""

    kind: Literal["sent"] = "sent"
    phone: str
    at: datetime
    incoming: Incoming


class Received(_Event):
    """Kummi has stored what was sent under this update for good."""

    kind: Literal["received"] = "received"
    phone: str
    update: str


Event = Annotated[
    Begun | PhoneAdded | PhoneMoved | Shown | Edited | Menu | Sent | Received, Field(discriminator="kind")
]

EVENTS: TypeAdapter[Event] = TypeAdapter(Event)
