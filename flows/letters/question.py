"""The question to which whatever is written goes to the other one of a pair."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from flows.engine import Invalid, Said, Word
from flows.engine.messages import Media
from flows.engine.ops import Ask, Heard, Key
from translations import meanings

Way = Literal["phrases", "done"]
WAYS: tuple[Way, ...] = ("phrases", "done")

LONGEST = 1000  # characters: the words and their translation fit into one message of any channel
KINDS = ("voice", "photo", "location")
LONGEST_RECORDING = 300  # seconds
LARGEST = 10_000_000  # bytes


@dataclass(frozen=True)
class Letter(Ask[Said | Way]):
    """Words, a recording, a picture or a place for the other one; or one of two ways on, tapped or typed."""

    def hear(self, heard: Heard) -> Any:
        if way := _way(heard):
            return way
        media = None if heard.media is None else _passable(heard.media)
        text = heard.text.strip()
        if not text and media is None:
            raise Invalid("error-text-empty")
        if len(text) > LONGEST:
            raise Invalid("error-text-long", most=LONGEST)
        return Said(text=text, media=media).model_dump(exclude_none=True, exclude_defaults=True)

    def load(self, value: Any) -> Said | Way:
        if value in WAYS:
            return value  # type: ignore[no-any-return]
        return Said.model_validate(value)

    def rows(self, state: str = "") -> list[list[Key]]:
        return [[Key(Word(f"chat-{way}"), way) for way in WAYS]]


def _passable(media: Media) -> Media:
    """What was sent, without the name of its file or of who sent it.

    Raises:
        Invalid: it is of a kind that is not passed on, or too large.
    """
    if media.kind not in KINDS:
        raise Invalid("chat-kind")
    if media.seconds > LONGEST_RECORDING or media.size > LARGEST:
        raise Invalid("chat-large")
    return media if media.kind == "location" else media.model_copy(update={"name": "", "phone": ""})


def _way(heard: Heard) -> Way | None:
    if heard.media is not None:
        return None
    named = meanings(heard.text) if heard.text else ()
    return next((way for way in WAYS if heard.choice == way or f"chat-{way}" in named), None)
