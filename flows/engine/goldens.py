"""Golden conversations and saved histories: files that hold what people saw, and logs that older versions wrote.

A script is a JSON list of steps, the same for every language: who (`"phone"`) does what (`"send"`, `"tap"` with a
choice or a command, `"media"` with its kind), or how long passes (`"wait"`, e.g. `{"days": 2}`). `{language}` in a
tap stands for the language it is played in. Playing it yields the same list with what each phone then showed.
Nothing is kept between two steps but what is in the database.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from sqlalchemy import select

from flows.engine.ops import Do, Entry
from flows.engine.registry import find_flow
from flows.engine.replay import Advance, advance
from flows.engine.testing import Phone, Shown, Stage
from store.tables import sessions

Step = dict[str, Any]
Seen = dict[str, list[Shown]]
Prepare = Callable[[Stage, str], None]


def play(script: Sequence[Step], language: str, prepare: Prepare) -> list[Step]:
    """Play a script on a prepared stage; each step comes back with what was seen, phone by phone."""
    stage = Stage()
    prepare(stage, language)
    return [
        step | {"seen": {name: [_read(each) for each in shown] for name, shown in seen.items()}}
        for step, seen in walk(stage, script, language)
    ]


def walk(stage: Stage, script: Sequence[Step], language: str) -> Iterator[tuple[Step, Seen]]:
    """Play a script step by step, each with what is new or changed on the phones."""
    for step in script:
        yield step, _perform(stage, step, language)


def check(
    script: Sequence[Step], golden_file: Path, language: str, prepare: Prepare, *, update: bool
) -> None:
    """Play a script and compare with the golden in a file, or write the golden anew.

    Raises:
        AssertionError: something reads differently than it did.
    """
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


def histories(script: Sequence[Step], language: str, prepare: Prepare) -> dict[str, Step]:
    """Play a script and keep, for each flow, the longest log that waited for an answer."""
    stage = Stage()
    prepare(stage, language)
    found: dict[str, Step] = {}
    for step in script:
        _perform(stage, step, language)
        for row in stage.connection.execute(select(sessions).where(sessions.c.state == "open")).mappings():
            if len(row["log"]) >= len(found.get(row["flow"], {"log": []})["log"]):
                found[row["flow"]] = {name: row[name] for name in ("flow", "args", "log", "asked")}
    return found


def _perform(stage: Stage, step: Step, language: str) -> Seen:
    before = {name: dict(phone.chat) for name, phone in stage.phones.items()}
    if "wait" in step:
        stage.wait(**step["wait"])
    else:
        _act(stage.phone(step["phone"], language), step, language)
    return {name: seen for name, phone in stage.phones.items() if (seen := news(phone, before.get(name, {})))}


def _act(phone: Phone, step: Step, language: str) -> None:
    if "send" in step:
        phone.send(step["send"])
    elif "tap" in step:
        phone.tap(step["tap"].replace("{language}", language))
    else:
        phone.media(step["media"], step.get("caption", ""))


def news(phone: Phone, before: Mapping[int, Shown]) -> list[Shown]:
    """What is new or changed in a chat."""
    return [
        shown
        for number, shown in phone.chat.items()
        if number not in before or before[number].outgoing != shown.outgoing
    ]


def _read(shown: Shown) -> list[Any]:
    """A message as it is read: the text, then the rows of buttons."""
    return [shown.text, *([label.label for label in row] for row in shown.outgoing.rows)]
