"""What the strip beside the phones shows of each pair."""

from __future__ import annotations

from pydantic import AwareDatetime, BaseModel, ConfigDict


class TimelineEntry(BaseModel):
    """One thing that happened between two people, in words ready to be read."""

    model_config = ConfigDict(frozen=True)

    moment: AwareDatetime
    pictogram: str
    text: str


class PairTimeline(BaseModel):
    """A pair's story from its beginning on, oldest entry first, in one language ("" for the page's own)."""

    model_config = ConfigDict(frozen=True)

    title: str
    entries: tuple[TimelineEntry, ...]
    language: str = ""
