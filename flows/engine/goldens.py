"""Golden conversations and saved histories: files that hold what people saw, and logs that older versions wrote.

A script is a JSON list of steps, the same for every language: who (`"phone"`) does what (`"send"`, `"tap"` with a
choice or a command, `"media"` with its kind), or how long passes (`"wait"`, e.g. `{"days": 2}`). Playing it yields
the same list with what each phone then showed. Nothing is kept between two steps but what is in the database.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from flows.engine.ops import Do, Entry
from flows.engine.registry import find_flow
from flows.engine.replay import Advance, advance
from flows.engine.testing import Phone, Shown, Stage

Step = dict[str, Any]


def play(script: Sequence[Step], language: str, prepare: Callable[[Stage], None]) -> list[Step]:
    """Play a script on a prepared stage; each step comes back with what was seen, phone by phone."""
    stage = Stage()
    prepare(stage)
    return [step | {"seen": _perform(stage, step, language)} for step in script]


def check(script_file: Path, language: str, prepare: Callable[[Stage], None], *, update: bool) -> None:
    """Play the script in a file and compare with the golden beside it, or write the golden anew.

    Raises:
        AssertionError: something reads differently than it did.
    """
    script = json.loads(script_file.read_text(encoding="utf-8"))
    golden_file = script_file.with_suffix(f".{language}.golden")
    played = play(script, language, prepare)
    if update:
        text = json.dumps(played, ensure_ascii=False, indent=1)
        golden_file.write_text(text + "\n", encoding="utf-8")
    assert golden_file.exists(), f"{golden_file.name} is missing: run once with --update and read it"
    golden = json.loads(golden_file.read_text(encoding="utf-8"))
    for number, (now, then) in enumerate(zip(played, golden, strict=True)):
        assert now == then, f"{golden_file.name}, step {number + 1}"


def replay_history(history: Step) -> Advance:
    """Run a log that an older version of a flow wrote, over today's flow, doing nothing anew.

    `history` has the flow's name, its `args` and its `log`; effects it had not done yet answer with `effects`.
    """
    spec = find_flow(history["flow"])
    log = [Entry(*line) for line in history["log"]]
    results: dict[str, Any] = history.get("effects", {})

    def perform(op: Do) -> Any:
        assert not op.final, f"{op.key!r} would be done again"
        return results[op.key]

    return advance(spec.run, history["args"], log, perform)


def _perform(stage: Stage, step: Step, language: str) -> dict[str, list[Any]]:
    before = {name: dict(phone.chat) for name, phone in stage.phones.items()}
    if "wait" in step:
        stage.wait(**step["wait"])
    else:
        _act(stage.phone(step["phone"], step.get("language", language)), step)
    return {
        name: seen for name, phone in stage.phones.items() if (seen := _news(phone, before.get(name, {})))
    }


def _act(phone: Phone, step: Step) -> None:
    if "send" in step:
        phone.send(step["send"])
    elif "tap" in step:
        phone.tap(step["tap"])
    else:
        phone.media(step["media"], step.get("caption", ""))


def _news(phone: Phone, before: dict[int, Shown]) -> list[Any]:
    """What is new or changed in a chat: the text, then the rows of buttons."""
    return [
        [shown.text, *([label.label for label in row] for row in shown.outgoing.rows)]
        for number, shown in phone.chat.items()
        if number not in before or before[number].outgoing != shown.outgoing
    ]
