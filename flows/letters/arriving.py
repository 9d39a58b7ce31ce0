"""What comes of a letter: it is translated or cannot be, it reaches its reader or does not."""

from __future__ import annotations

import json

from flows.engine import Scene, outcome, rule
from flows.letters.sending import bring, fail, get_letter, mark
from flows.letters.wording import ask_for_words
from store.letters import Letter, change_letter, find_letter, under_way_to
from store.nudges import Nudge

MOST_UNITS = 3700  # of UTF-16 for words and translation: with what stands around them, one message holds them


@outcome("letter")
def letter_fares(scene: Scene, letter_id: int, what: str) -> None:
    """Take what came of a letter's translation or delivery; one that was erased meanwhile is forgotten."""
    letter = find_letter(scene.connection, letter_id)
    if letter is None:
        return
    if what == "delivered":
        _delivered(scene, letter)
    elif what == "failed":
        fail(scene, letter)
    elif letter.state == "translating":
        _translated(scene, letter, json.loads(what))


@rule("letter-late")
def letter_late(scene: Scene, nudge: Nudge) -> None:
    """No machine has translated a letter for long: a person may."""
    letter = find_letter(scene.connection, nudge.subject_id)
    if letter is not None and letter.state == "translating":
        _go_on_without_machine(scene, letter)


def give_up_on_reader(scene: Scene, person_id: int) -> None:
    """Nothing reaches someone any more: whoever has written to them is told."""
    for letter in under_way_to(scene.connection, person_id):
        fail(scene, letter)


def _delivered(scene: Scene, letter: Letter) -> None:
    if letter.state != "sent":
        return
    change_letter(scene.connection, letter.id, state="delivered", delivered_at=scene.now)
    mark(scene, letter.id)


def _translated(scene: Scene, letter: Letter, result: dict[str, str]) -> None:
    """`result` is {"by", "text"}: by "machine" or "pivot"; or "nobody" (no route), "refused" (no good), "ready"."""
    scene.never("letter", letter.id, "letter-late")
    if result["by"] == "nobody":
        _go_on_without_machine(scene, letter)
        return
    if result["by"] in ("machine", "pivot") and _fits(letter, result["text"]):
        change_letter(scene.connection, letter.id, by=result["by"], translation=result["text"])
    _bring_on(scene, letter.id)


def _fits(letter: Letter, translation: str) -> bool:
    """Whether the words and their translation stand in one message: of several parts, only the last can be changed."""
    both = str((letter.words or {}).get("text", "")) + translation
    return len(both.encode("utf-16-le")) // 2 <= MOST_UNITS


def _go_on_without_machine(scene: Scene, letter: Letter) -> None:
    if not (letter.words or {}).get("text") or letter.translation or letter.source == letter.target:
        _bring_on(scene, letter.id)
        return
    change_letter(scene.connection, letter.id, state="waiting")
    ask_for_words(scene, letter)
    mark(scene, letter.id)


def _bring_on(scene: Scene, letter_id: int) -> None:
    """It goes to its reader; where it is urgent, a machine's words are not the last ones."""
    bring(scene, letter_id)
    letter = get_letter(scene, letter_id)
    if letter.urgent and letter.by in ("machine", "pivot") and letter.state != "failed":
        ask_for_words(scene, letter)
