"""The buttons that stand in a person's chat, found by what they typed: the words on one, or its number."""

from __future__ import annotations

from collections.abc import Iterable

from flows.engine.messages import Button
from flows.engine.scene import Scene
from store import outbox
from store.sessions import Session
from translations import digits, meanings, normalise


def button_of(scene: Scene, session: Session, text: str) -> str:
    """What the button of a question with these words on it sends back, as it stands after any ticks; else ""."""
    if not text or session.shown is None:
        return ""
    _, rows = outbox.buttons_of(scene.connection, scene.person.id, session.shown)
    return _worded(_flat(rows), text)


def link_of(scene: Scene, text: str, after: int | None) -> str:
    """The command of a button under the latest message with links, by its words or number; "" if there is none.

    Where a question was asked beside in the message numbered `after`, only links that came later count.
    """
    number, rows = outbox.latest_links(scene.connection, scene.person.id)
    if not text or number <= (after or 0):
        return ""
    buttons = _flat(rows)
    at = digits(text)
    if at is not None:
        return _command(buttons[at - 1].data) if 1 <= at <= len(buttons) else ""
    return _command(_worded(buttons, text))


def _flat(rows: Iterable[Iterable[dict[str, str]]]) -> list[Button]:
    return [Button(**button) for row in rows for button in row]


def _worded(buttons: list[Button], text: str) -> str:
    words, meant = normalise(text), meanings(text)
    for button in buttons:
        if words and (normalise(button.label) == words or meanings(button.label) & meant):
            return button.data
    return ""


def _command(data: str) -> str:
    return data.removeprefix("c:")
