"""An answer at once to the one who writes: given even to someone who has stopped, because they asked."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from flows.engine import Link, Scene, Word
from flows.engine.messages import Document, Media
from flows.engine.ops import Say
from flows.engine.rendering import compose
from store.people import Person


def reply(
    scene: Scene,
    text: str,
    *,
    to: Person | None = None,
    links: Sequence[Sequence[Link]] = (),
    media: Media | None = None,
    document: Document | None = None,
    about: str | None = None,
    **args: Any,
) -> None:
    """Post a message to the person of this turn, or to someone who waits for an answer from them.

    What it is `about` ("codes") is forgotten sooner than other messages.
    """
    person = to or scene.person
    for outgoing in compose(person, [Say(text, args, links, media, document)]):
        scene.post(person, outgoing, about=about)


def link(command: str) -> Link:
    """The menu's button for a command."""
    return Link(Word(f"menu-{command}"), command)


def two_per_row(links: Sequence[Link]) -> list[list[Link]]:
    """Buttons in rows of two."""
    return [list(links[at : at + 2]) for at in range(0, len(links), 2)]
