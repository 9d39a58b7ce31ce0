"""Answers that are spoken: kept as they are, and played back before they count."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal

from flows.engine.errors import Invalid
from flows.engine.ops import Heard, Key, Label, Said
from flows.engine.questions import Option, Optioned
from translations import meanings

Verdict = Literal["keep", "again"]
_UNHEARD = "unheard"


class Spoken(Said):
    """Words said aloud that the one who said them has not heard yet."""

    @property
    def kept(self) -> Said:
        """The same words, now that they have been heard."""
        return Said(text=self.text, media=self.media)


def load_said(value: Any) -> Said:
    """Words from a log. Answers recorded before voices were played back count as heard."""
    return (Spoken if _UNHEARD in value else Said).model_validate(value)


def said_in(heard: Heard, text: str) -> dict[str, Any]:
    """What to record for what was said; a voice is marked, because it does not count yet."""
    value = Said(text=text, media=heard.media).model_dump(exclude_none=True, exclude_defaults=True)
    return {**value, _UNHEARD: True} if is_spoken(heard) else value


def is_spoken(heard: Heard) -> bool:
    """Whether it was said aloud."""
    return heard.media is not None and heard.media.kind == "voice"


@dataclass(frozen=True)
class Playback(Optioned[Verdict | Spoken]):
    """A voice goes back to its speaker: keep it, or say it again, which one can also simply do."""

    options: tuple[str | Option, ...] = field(default=("keep", "again"), kw_only=True)
    labels: str = field(default="voice-heard", kw_only=True)

    def hear(self, heard: Heard) -> Any:
        if is_spoken(heard):
            return said_in(heard, heard.text.strip())
        option = self.option(heard.choice) if heard.choice else self.typed(heard.text)
        if option is None:
            raise Invalid("error-choose")
        return option.id

    def load(self, value: Any) -> Verdict | Spoken:
        if isinstance(value, dict):
            return Spoken.model_validate(value)
        return "keep" if self.option(value).id == "keep" else "again"

    def typed(self, text: str) -> Option | None:
        """Its number or its word, or a plain yes or no."""
        meant = meanings(text)
        plain = {"answer-yes": "keep", "answer-no": "again"}
        verdict = next((verdict for word, verdict in plain.items() if word in meant), None)
        return self.option(verdict) if verdict else super().typed(text)

    def rows(self, state: str = "") -> list[list[Key]]:
        return self.grid([Key(option.label, option.id) for option in self.offered()])

    def shown(self, value: Any) -> list[Label]:
        return [] if isinstance(value, dict) else [self.option(value).label]
