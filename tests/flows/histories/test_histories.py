"""Logs that released versions wrote go on in today's flows, with no answer lost and nothing done twice.

With `--update`, flows that have no history of this version yet get one; those that are there are never rewritten.
"""

from __future__ import annotations

import json
from importlib.metadata import version
from pathlib import Path

import pytest

import flows
from flows.engine.goldens import histories, replay_history
from flows.walks import PLACES, script

assert flows
HERE = Path(__file__).parent
ADAPTED: set[str] = {"0.1.0/newcomer-welcome", "0.1.0/sponsor-welcome"}
"""Histories of which some answers are asked for again today, and may be: "0.1.0/flow"."""


def test_histories_of_this_version_are_kept(update: bool) -> None:
    folder = HERE / version("kummi")
    for name, prepare in PLACES.items() if update else ():
        folder.mkdir(exist_ok=True)
        for flow, history in histories(script(name), "en", prepare).items():
            file = folder / f"{flow}.json"
            if not file.exists():
                file.write_text(json.dumps(history, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    assert list(folder.glob("*.json"))


@pytest.mark.parametrize(
    "file", sorted(HERE.glob("*/*.json")), ids=lambda file: f"{file.parent.name}/{file.stem}"
)
def test_an_old_conversation_goes_on(file: Path) -> None:
    history = json.loads(file.read_text(encoding="utf-8"))
    turn = replay_history(history)
    assert turn.salvaged == (f"{file.parent.name}/{file.stem}" in ADAPTED)
    assert turn.question is not None
    if not turn.salvaged:
        assert turn.question.key == history["asked"]
