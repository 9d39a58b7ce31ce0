"""Strategies for raw updates: valid ones of every kind, with texts nobody would write, and mutations of them."""

from __future__ import annotations

import copy
import sys
import unicodedata
from typing import Any

from hypothesis import strategies as st

from tests.telegram import payloads

Json = Any

_BLOCKS = [chr(code) for code in range(0, sys.maxunicode + 1, 128)]  # at least one of every block
_MARKS = (
    "\u202e\u202d\u2066\u2067\u2068\u2069\u200b\u200c\u200d\ufeff\u0000\ud800\udfff\u3164\u2800\r\x1b\x85"
)
_WORDS = (
    "/start",
    "/person 2",
    "/menu@KummiBot",
    "/",
    "stop",
    "112",
    "<b>",
    "&lt;",
    "{name}",
    "%s",
    "'; --",
    "=1+1",
)

texts = st.one_of(
    st.text(max_size=40),
    st.text(st.sampled_from(_BLOCKS), max_size=20),
    st.text(st.sampled_from(_MARKS), max_size=12),
    st.sampled_from(_WORDS),
    st.builds(lambda word, mark: mark + word + mark, st.sampled_from(_WORDS), st.sampled_from(_MARKS)),
    st.builds(lambda piece, times: piece * times, st.text(min_size=1, max_size=3), st.integers(1000, 4096)),
)
numbers = st.one_of(
    st.integers(-3, 12),
    st.sampled_from([2**31, 2**53 + 1, 2**63 - 1, 2**63, -(2**63) - 1, 10**40, 10**400]),
    st.floats(),
)
leaves = st.one_of(st.none(), st.booleans(), numbers, texts)
anything = st.recursive(
    leaves,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)


@st.composite
def deep(draw: st.DrawFn) -> Json:
    """Lists and objects in each other, far deeper than anything sensible."""
    value: Json = draw(leaves)
    for _ in range(draw(st.sampled_from([50, 900, 3_000]))):
        value = [value] if draw(st.booleans()) else {"a": value}
        if draw(st.integers(0, 200)) == 0:
            break
    return value


def _chats() -> st.SearchStrategy[Json]:
    return st.builds(lambda number: {"id": number, "type": "private", "first_name": "A"}, st.integers(1, 5))


@st.composite
def valid(draw: st.DrawFn) -> dict[str, Json]:
    """An update as the Bot API promises it, with any text where text may stand."""
    chat = draw(_chats())
    sender = {**payloads.PERSON, "id": chat["id"], "first_name": draw(texts), "language_code": draw(texts)}
    number = draw(st.integers(1, 2**31))
    words = draw(texts)
    file = payloads.file(file_size=draw(st.integers(0, 2**40)))
    contents: list[dict[str, Json]] = [
        {"text": words},
        {"voice": {**file, "duration": 3}, "caption": words},
        {"audio": {**file, "duration": 3, "title": words}},
        {"photo": [{**file, "width": 9, "height": 9}], "caption": words},
        {"document": {**file, "file_name": words}},
        {"video_note": {**file, "length": 9, "duration": 9}},
        {"contact": {"phone_number": words, "first_name": draw(texts)}},
        {"location": {"latitude": 64.0, "longitude": 27.0}},
        {"venue": {"location": {"latitude": 1.0, "longitude": 2.0}, "title": words, "address": words}},
        {"dice": {"emoji": "🎲", "value": 3}},
        {"new_chat_title": words},
        {},
    ]
    content = draw(st.sampled_from(contents))
    match draw(st.sampled_from(["message", "edited", "tap", "member", "group", "channel"])):
        case "edited":
            return payloads.edited(number, chat=chat, sender=sender, **content)
        case "tap":
            update = payloads.tap(number, data=draw(texts | _taps()), chat=chat)
            update["callback_query"]["from"] = sender
            return update
        case "member":
            status, more = draw(
                st.sampled_from([("kicked", {"until_date": 0}), ("member", {}), ("left", {})])
            )
            return {**payloads.membership(status, chat, **more), "update_id": number}
        case "group":
            return payloads.message(number, chat=payloads.SUPERGROUP, sender=sender, **content)
        case "channel":
            update = payloads.message(
                number, chat={**payloads.SUPERGROUP, "type": "channel"}, sender=None, **content
            )
            return {"update_id": number, "channel_post": update["message"]}
    return payloads.message(number, chat=chat, sender=sender, **content)


def _taps() -> st.SearchStrategy[str]:
    """Buttons as they could have been."""
    return st.builds(
        lambda session, step, choice: f"{session}:{step}:{choice}",
        st.integers(0, 12),
        st.integers(0, 3),
        st.sampled_from(["yes", "no", "en", "newcomer", "sponsor", "<", "~1", "=", "0"]) | texts,
    )


def _places(value: Json, at: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    match value:
        case dict():
            inner = [place for name in value for place in _places(value[name], (*at, name))]
        case list():
            inner = [place for index, each in enumerate(value) for place in _places(each, (*at, index))]
        case _:
            inner = []
    return [at, *inner]


@st.composite
def mutated(draw: st.DrawFn) -> dict[str, Json]:
    """A valid update in which something is missing, of another type, too large, too deep or out of place."""
    update = copy.deepcopy(draw(valid()))
    for _ in range(draw(st.integers(1, 3))):
        place = draw(st.sampled_from([at for at in _places(update) if at] or [("update_id",)]))
        holder: Any = update
        for step in place[:-1]:
            holder = holder[step]
        if draw(st.booleans()) and isinstance(holder, dict):
            holder.pop(place[-1], None)
            if draw(st.booleans()):
                holder[draw(st.text(max_size=8))] = draw(anything)
        else:
            holder[place[-1]] = draw(anything | deep())
    return update


def of_every_block() -> list[str]:
    """Texts that together hold one assigned character of every hundred or so in Unicode."""
    assigned = [
        character
        for character in map(chr, range(0, sys.maxunicode + 1, 61))
        if unicodedata.category(character) != "Cn"
    ]
    return ["".join(assigned[at : at + 200]) for at in range(0, len(assigned), 200)]
