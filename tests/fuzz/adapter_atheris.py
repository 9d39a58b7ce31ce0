"""Let libFuzzer look for an update that the Telegram adapter neither reads nor refuses: not part of the tests.

    uv run --with atheris python -m tests.fuzz.adapter_atheris -max_total_time=300

Its bytes say which valid update to begin from, which of its places to change and what to put there, and it follows
what that reaches in the adapter. Whatever the adapter makes of it has to be an `Incoming`, nothing, or a reason why it
cannot be read, and can be written down; anything else stops it, with the bytes that did it.
"""

from __future__ import annotations

import copy
import json
import sys
from typing import Any

import atheris  # type: ignore[import-not-found,unused-ignore]

with atheris.instrument_imports(include=["bot", "flows.engine", "telegram"]):
    from bot.road import _as_json, _storable
    from bot.telegram.intake import Arrival

from tests.telegram import payloads

BEGINNINGS = [
    payloads.message(text="/start code"),
    payloads.message(voice=payloads.file(duration=3), caption="x"),
    payloads.message(audio=payloads.file(duration=3, title="t")),
    payloads.message(photo=[payloads.file(width=1, height=1)]),
    payloads.message(document=payloads.file(file_name="n")),
    payloads.message(video_note=payloads.file(length=1, duration=1)),
    payloads.message(contact={"phone_number": "1", "first_name": "A"}),
    payloads.message(venue={"location": {"latitude": 1, "longitude": 2}, "title": "t", "address": "a"}),
    payloads.message(location={"latitude": 1, "longitude": 2}),
    payloads.message(chat=payloads.SUPERGROUP, text="x"),
    payloads.message(dice={"emoji": "x", "value": 1}),
    payloads.message(new_chat_title="x"),
    payloads.edited(text="x"),
    payloads.tap(),
    payloads.membership("left"),
    payloads.membership("kicked", until_date=0),
]
EDGES = (
    0,
    -1,
    2**31,
    2**63 - 1,
    2**63,
    10**40,
    0.5,
    float("nan"),
    float("inf"),
    True,
    None,
    "",
    "\ud800",
    "\0",
)


def value(given: atheris.FuzzedDataProvider, depth: int = 0) -> Any:
    """Something to put where something else belongs."""
    match given.ConsumeIntInRange(0, 5 if depth < 3 else 3):
        case 0:
            return given.PickValueInList(list(EDGES))
        case 1:
            return given.ConsumeInt(9)
        case 2 | 3:
            return given.ConsumeUnicode(given.ConsumeIntInRange(0, 40))
        case 4:
            return [value(given, depth + 1) for _ in range(given.ConsumeIntInRange(0, 3))]
    names = ("id", "type", "text", "chat", "from", "file_id", "date", "message", "status")
    return {given.PickValueInList(list(names)): value(given, depth + 1) for _ in range(2)}


def change(update: dict[str, Any], given: atheris.FuzzedDataProvider) -> None:
    """Change, add or take away one thing somewhere in an update."""
    holder: Any = update
    while holder:
        keys = list(holder) if isinstance(holder, dict) else list(range(len(holder)))
        key = given.PickValueInList(keys)
        inner = holder[key]
        if not isinstance(inner, dict | list) or not inner or given.ConsumeIntInRange(0, 3) == 0:
            if isinstance(holder, dict) and given.ConsumeBool():
                del holder[key]
            else:
                holder[key] = value(given)
            return
        holder = inner


def try_one(data: bytes) -> None:
    """Read an update that these bytes describe."""
    given = atheris.FuzzedDataProvider(data)
    raw = copy.deepcopy(given.PickValueInList(BEGINNINGS))
    for _ in range(given.ConsumeIntInRange(0, 4)):
        change(raw, given)
    arrival = Arrival(raw)
    assert isinstance(arrival.id, int)
    assert isinstance(arrival.query, str)
    assert arrival.lane
    if arrival.incoming is not None:
        incoming = _storable(arrival.incoming)
        incoming.model_dump_json().encode()
        int(incoming.address)  # Telegram has numbers and nothing else
        assert "\0" not in incoming.update + incoming.text + incoming.data + incoming.language
    json.loads(_as_json(raw).encode())


if __name__ == "__main__":
    atheris.Setup(sys.argv, try_one)
    atheris.Fuzz()
