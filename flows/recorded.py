"""Turn what was recorded as data back into the values of a message."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from flows.engine import Said, Word
from flows.engine.messages import Media
from flows.vocabulary import CATEGORIES
from translations import DEFAULT, catalogues

NUMBERS = ("person", "number", "wish", "pair", "meeting", "proposal", "feedback", "message")
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d\S*(Z|[+-]\d\d:\d\d)")


def values_of(message: str, data: Mapping[str, Any] | None, **more: Any) -> dict[str, Any]:
    """The values of a message from recorded data and `more`; a value it needs that was never recorded is empty.

    So a line that an older program wrote can still be read.
    """
    values = dict.fromkeys(catalogues().variables(DEFAULT, message), "")
    for name, value in {**(data or {}), **more}.items():
        shown = _shown(name, value)
        if shown is not None:
            values[name] = shown
    return values


def media_of(data: Mapping[str, Any] | None) -> Media | None:
    """What was spoken or sent instead of words, if something was."""
    for value in (data or {}).values():
        said = _said(value)
        if said is not None and said.media is not None:
            return said.media
    return None


def _shown(name: str, value: Any) -> Any:
    if isinstance(value, bool | Word | datetime | float):
        return value
    if isinstance(value, list | tuple):
        return [shown for item in value if (shown := _shown(name, item)) is not None]
    if isinstance(value, int):
        return str(value) if name in NUMBERS else value
    if isinstance(value, str):
        if name in ("source", "target") and catalogues().has(f"lang-{value}"):
            return Word(f"lang-{value}")
        if name == "category" and value in CATEGORIES:
            return Word(f"category-{value}")
        return datetime.fromisoformat(value) if _MOMENT.fullmatch(value) else value
    said = _said(value)
    return said.brief if said is not None else None


def _said(value: Any) -> Said | None:
    if isinstance(value, Mapping) and value and value.keys() <= {"text", "media"}:
        return Said.model_validate(value)
    return None
