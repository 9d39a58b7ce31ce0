"""A page that a coordinator reads: messages put together by an effect, shown by a flow of one turn.

Results of effects are JSON, so the messages travel packed: a `Word` and a moment each name what they are.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any, NamedTuple

from flows.engine import Link, Word, say
from flows.engine.messages import Media
from flows.engine.ops import Say

Packed = list[dict[str, Any]]


class Cut(NamedTuple):
    """Which part of a long list stands on a page: `number` of `pages`, from `offset` on."""

    number: int
    pages: int
    offset: int


def cut(count: int, page: int, size: int) -> Cut:
    """The part of `count` things that page `page` (from 1) shows; a page too far is the last one."""
    pages = max(1, -(-count // size))
    number = min(max(1, page), pages)
    return Cut(number, pages, (number - 1) * size)


def pager(command: str, part: Cut) -> list[list[Link]]:
    """Buttons to the pages before and after; `{}` in `command` is the place of the page's number."""
    row = []
    if part.number > 1:
        row.append(Link(Word("nav-previous"), command.format(part.number - 1)))
    if part.number < part.pages:
        row.append(Link(Word("nav-more"), command.format(part.number + 1)))
    return [row] if row else []


def lines(words: Sequence[Word | str]) -> Word | str:
    """Some words below each other, in one message."""
    if len(words) < 2:
        return words[0] if words else ""
    return Word("page-lines", {"first": words[0], "rest": lines(words[1:])})


def in_rows(links: Sequence[Link], columns: int = 2) -> list[list[Link]]:
    """Buttons in rows of `columns`."""
    return [list(links[at : at + columns]) for at in range(0, len(links), columns)]


async def show(page: Packed) -> None:
    """Say what an effect has put together."""
    for message in page:
        await unpack_message(message)


def pack_page(messages: Sequence[Say]) -> Packed:
    """Messages as JSON."""
    return [
        {
            "text": message.text,
            "args": {name: _pack(value) for name, value in message.args.items()},
            "links": [[[_pack(link.label), link.command] for link in row] for row in message.links],
            "media": message.media and message.media.model_dump(exclude_defaults=True),
        }
        for message in messages
    ]


def unpack_message(packed: dict[str, Any]) -> Say:
    """A message from JSON."""
    return say(
        packed["text"],
        links=[[Link(_unpack(label), command) for label, command in row] for row in packed["links"]],
        media=packed["media"] and Media.model_validate(packed["media"]),
        **{name: _unpack(value) for name, value in packed["args"].items()},
    )


def _pack(value: Any) -> Any:
    match value:
        case Word():
            return {"word": value.id, "args": {name: _pack(inner) for name, inner in value.args.items()}}
        case datetime():
            return {"moment": value.isoformat()}
        case date():
            return {"day": value.isoformat()}
        case list() | tuple():
            return [_pack(item) for item in value]
    return value


def _unpack(value: Any) -> Any:
    match value:
        case {"word": id, "args": args}:
            return Word(id, {name: _unpack(inner) for name, inner in args.items()})
        case {"moment": moment}:
            return datetime.fromisoformat(moment)
        case {"day": day}:
            return date.fromisoformat(day)
        case list():
            return [_unpack(item) for item in value]
    return value
