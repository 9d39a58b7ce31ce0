"""Put what a flow says and asks in the words, the language and the time zone of the one who reads it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from flows.engine.messages import Button, Outgoing
from flows.engine.ops import Ask, Key, Label, Link, Say
from store.people import Person
from translations import Word, catalogues
from translations.recordings import recordings

BACK = "<"
LONGEST_DATA = 64  # bytes a button may carry
LONGEST_LABEL = 40  # characters on a button; a phone shows no more


@dataclass(frozen=True)
class Asked:
    """A question to show: its session and step go into its buttons, `state` is what has been ticked."""

    question: Ask[Any]
    session_id: int
    step: int
    can_go_back: bool
    state: str = ""


def compose(person: Person, said: Sequence[Say], asked: Asked | None = None) -> list[Outgoing]:
    """The messages for what is said and asked. Plain words just before a question stand in its message."""
    messages: list[Outgoing] = []
    plain: list[Say] = []
    for say in said:
        if say.links or say.media or say.document:
            _flush(person, messages, plain)
            rows = _links(person, say.links)
            messages.append(_message(person, [say], rows=rows, media=say.media, document=say.document))
        else:
            plain.append(say)
    if asked is None or asked.question.quiet:
        _flush(person, messages, plain)
    else:
        question = asked.question
        plain.append(Say(question.prompt, question.args))
        messages.append(_message(person, plain, rows=question_rows(person, asked), media=question.media))
    return messages


def question_rows(person: Person, asked: Asked) -> tuple[tuple[Button, ...], ...]:
    """The buttons of a question, with the way back below them."""
    prefix = f"{asked.session_id}:{asked.step}:"
    rows = [tuple(_button(person, key, prefix) for key in row) for row in asked.question.rows(asked.state)]
    if asked.can_go_back:
        rows.append((_button(person, Key(Word("nav-back"), BACK), prefix),))
    return tuple(rows)


def closed(person: Person, said: Sequence[Say], question: Ask[Any], value: Any) -> Outgoing:
    """An answered question's message with what was chosen in the place of its buttons."""
    lines = [
        _text(person, say.text, say.args) for say in said if not (say.links or say.media or say.document)
    ]
    lines.append(_text(person, question.prompt, question.args))
    if labels := question.shown(value):
        lines.append(_text(person, "chosen-answer", {"label": [label(person, shown) for shown in labels]}))
    return Outgoing(kind="edit", language=person.language, text="\n\n".join(lines))


def label(person: Person, what: Label) -> str:
    """A label as plain text in the reader's language."""
    if isinstance(what, str):
        return what
    word = what if isinstance(what, Word) else Word("plain", {"value": what})
    return catalogues().label(person.language, word.id, _in_zone(word.args, person.zone))


def in_zone(value: Any, zone: ZoneInfo) -> Any:
    """The value with every moment in it moved to the reader's time zone."""
    match value:
        case datetime():
            return value.astimezone(zone)
        case Word():
            return Word(value.id, _in_zone(value.args, zone)) if value.args else value
        case list() | tuple():
            return [in_zone(item, zone) for item in value]
    return value


def _in_zone(args: Mapping[str, Any], zone: ZoneInfo) -> Mapping[str, Any]:
    return {name: in_zone(value, zone) for name, value in args.items()} if args else args


def _text(person: Person, message: str, args: Mapping[str, Any]) -> str:
    return catalogues().render(person.language, message, _in_zone(args, person.zone))


def _message(person: Person, said: Sequence[Say], **more: Any) -> Outgoing:
    """One message with all that is said in it, and what of it has been recorded in the reader's language."""
    return Outgoing(
        language=person.language,
        text="\n\n".join([_text(person, say.text, say.args) for say in said]),
        recordings=recordings().of(person.language, [say.text for say in said]),
        **more,
    )


def _flush(person: Person, messages: list[Outgoing], plain: list[Say]) -> None:
    if plain:
        messages.append(_message(person, plain))
        plain.clear()


def _links(person: Person, links: Sequence[Sequence[Link]]) -> tuple[tuple[Button, ...], ...]:
    return tuple(
        tuple(
            Button(label=_fitting(label(person, link.label)), data=_short(f"c:{link.command}"))
            for link in row
        )
        for row in links
    )


def _button(person: Person, key: Key, prefix: str) -> Button:
    return Button(label=_fitting(label(person, key.label)), data=_short(prefix + key.choice))


def _fitting(words: str) -> str:
    return words if len(words) <= LONGEST_LABEL else f"{words[: LONGEST_LABEL - 1].rstrip()}…"


def _short(data: str) -> str:
    if len(data.encode()) > LONGEST_DATA:
        raise ValueError(f"a button may carry {LONGEST_DATA} bytes, not {len(data.encode())}")
    return data
