"""The phones' own memory: one JSON line for each thing that happened, kept over restarts."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from pathlib import Path

import structlog
from pydantic import ValidationError

from bot.phones.events import EVENTS, Begun, Event

logger = structlog.get_logger(__name__)


class Transcript:
    """An append-only list of events in `phones.jsonl`; an event's number is its place in the list."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.path = folder / "phones.jsonl"
        self._lines: list[str] = []
        self._cut_torn_line()
        self._events = list(self._read())
        self._file = self.path.open("a", encoding="utf-8")
        if not self._events:
            self.append(Begun(log=secrets.token_hex(4)))
        begun = self._events[0]
        self.log = begun.log if isinstance(begun, Begun) else "unnamed"

    def __iter__(self) -> Iterator[Event]:
        return iter(self._events)

    def __len__(self) -> int:
        return len(self._lines)

    def append(self, event: Event) -> None:
        """Write one event down; it outlives the process as soon as this returns."""
        line = event.model_dump_json(exclude_defaults=False)
        self._file.write(line + "\n")
        self._file.flush()
        self._lines.append(line)
        self._events.append(event)

    def since(self, number: int) -> list[tuple[int, str]]:
        """The numbers and JSON lines of all events from `number` on."""
        return list(enumerate(self._lines[number:], start=number))

    def close(self) -> None:
        self._file.close()

    def _cut_torn_line(self) -> None:
        """A process that died while writing leaves half a line at the end, which nobody has seen."""
        if not self.path.exists():
            return
        content = self.path.read_bytes()
        whole = content.rfind(b"\n") + 1
        if whole < len(content):
            with self.path.open("r+b") as file:
                file.truncate(whole)

    def _read(self) -> Iterator[Event]:
        if not self.path.exists():
            return
        for line in self.path.read_text(encoding="utf-8").splitlines():
            try:
                event = EVENTS.validate_json(line)
            except ValidationError:
                logger.warning("phones_line_unreadable", number=len(self._lines))
                continue
            self._lines.append(line)
            yield event
