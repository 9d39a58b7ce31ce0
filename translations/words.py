"""A message still to be put in the reader's language."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Word:
    """A message inside a message: its id and values, rendered in the language of the text around it."""

    id: str
    args: Mapping[str, Any] = field(default_factory=dict)
