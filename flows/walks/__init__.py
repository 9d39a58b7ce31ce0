"""Walks through the conversations, step by step: played to see that they read as they did, and to show all of them.

Each JSON file here is a script (`flows/engine/goldens.py` says how it is written); its place says who is there.
"""

from __future__ import annotations

import json
from pathlib import Path

from flows.engine.goldens import Step
from flows.walks.places import PLACES

FOLDER = Path(__file__).parent
WALKS = tuple(PLACES)

__all__ = ["FOLDER", "PLACES", "WALKS", "script"]


def script(name: str) -> list[Step]:
    """The steps of a walk."""
    steps: list[Step] = json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))
    return steps
