"""Let libFuzzer look for an update that the Telegram adapter neither reads nor refuses: not part of the tests.

    uv run --with atheris python -m tests.fuzz.adapter_atheris -max_total_time=300 [CORPUS]

It mutates the bytes of valid updates by what they reach in the adapter. Whatever the adapter makes of them has to be an
`Incoming`, nothing, or `UnreadableUpdate`; anything else stops it with the bytes that did it.
"""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path

import atheris  # type: ignore[import-not-found,unused-ignore]

with atheris.instrument_imports(include=["bot", "flows.engine", "telegram"]):
    from bot.road import _as_json, _storable
    from bot.telegram.intake import Arrival

from tests.telegram import payloads


def try_one(data: bytes) -> None:
    """Read some bytes as the webhook does."""
    try:
        raw = json.loads(data)
    except (ValueError, RecursionError):
        return
    if not isinstance(raw, dict):
        return
    arrival = Arrival(raw)
    assert isinstance(arrival.id, int)
    assert isinstance(arrival.query, str)
    assert arrival.lane is not None
    if arrival.incoming is not None:
        incoming = _storable(arrival.incoming)
        incoming.model_dump_json().encode()
        assert "\0" not in incoming.address + incoming.update + incoming.text
    _as_json(raw).encode()


def write_corpus(folder: Path) -> None:
    """Put one update of each kind where the mutation begins."""
    folder.mkdir(parents=True, exist_ok=True)
    updates = [
        payloads.message(text="/start code"),
        payloads.message(voice=payloads.file(duration=3), caption="x"),
        payloads.message(photo=[payloads.file(width=1, height=1)]),
        payloads.message(contact={"phone_number": "1", "first_name": "A"}),
        payloads.message(venue={"location": {"latitude": 1, "longitude": 2}, "title": "t", "address": "a"}),
        payloads.message(chat=payloads.SUPERGROUP, text="x"),
        payloads.edited(text="x"),
        payloads.tap(),
        payloads.membership("left"),
    ]
    for number, update in enumerate(updates):
        (folder / f"{number}.json").write_text(json.dumps(update), encoding="utf-8")


def main() -> None:
    """Begin from a corpus that is kept, and go on as long as libFuzzer's options say."""
    folders = [argument for argument in sys.argv[1:] if not argument.startswith("-")]
    corpus = Path(folders[0] if folders else tempfile.mkdtemp())
    write_corpus(corpus)
    arguments = [sys.argv[0], *(each for each in sys.argv[1:] if each.startswith("-")), str(corpus)]
    atheris.Setup(arguments, try_one)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
