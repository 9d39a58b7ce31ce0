"""Messages read aloud by a person: OGG/Opus files that lie beside a language's catalogue, as `so/audio/help.ogg`.

None comes with the program. `catalogues/README.md` says how to record them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from translations.catalogues import catalogues
from translations.errors import RecordingRefused
from translations.languages import CATALOGUES

FOLDER = "audio"
MOST = 3  # before one message
LONGEST = 60  # seconds
LARGEST = 1_000_000  # bytes: Telegram shows a larger one as a file and not as a voice message
_RATE = 48_000  # Opus counts its samples at this rate, whatever it was recorded at


@dataclass(frozen=True)
class Recording:
    """A message as somebody reads it: where it lies and how many seconds it takes."""

    path: Path
    seconds: int


class Recordings:
    """All sound recordings under `folder`, by names such as "so/help"; `is_message` tells ids from other words."""

    def __init__(self, folder: Path, is_message: Callable[[str], bool]) -> None:
        self._found: dict[str, dict[str, Recording]] = {}
        self.refused: list[tuple[Path, RecordingRefused]] = []
        for path in sorted(folder.glob(f"*/{FOLDER}/*")):
            try:
                recording = _read(path, is_message)
            except RecordingRefused as refused:
                self.refused.append((path, refused))
            else:
                self._found.setdefault(path.parts[-3], {})[path.stem] = recording

    def of(self, language: str, ids: Iterable[str]) -> tuple[str, ...]:
        """The names of the recordings of some messages in a language, the first few in their order."""
        known = self._found.get(language)
        if known is None:
            return ()
        return tuple(f"{language}/{id}" for id in ids if id in known)[:MOST]

    def find(self, name: str) -> Recording | None:
        """The recording with this name, if there is one."""
        language, _, id = name.partition("/")
        return self._found.get(language, {}).get(id)

    def __iter__(self) -> Iterator[str]:
        return (f"{language}/{id}" for language, some in self._found.items() for id in some)


@cache
def recordings() -> Recordings:
    """The recordings beside the product's catalogues, read once."""
    return Recordings(CATALOGUES, catalogues().has)


def _read(path: Path, is_message: Callable[[str], bool]) -> Recording:
    if path.suffix != ".ogg":
        raise RecordingRefused("is not called <message>.ogg")
    if not is_message(path.stem):
        raise RecordingRefused("is called after no message")
    content = path.read_bytes()
    seconds = _length(content)
    if len(content) > LARGEST:
        raise RecordingRefused(f"has more than {LARGEST // 1000} kB")
    if seconds > LONGEST:
        raise RecordingRefused(f"is longer than {LONGEST} seconds")
    return Recording(path, seconds)


def _length(content: bytes) -> int:
    """Whole seconds of an OGG/Opus recording (RFC 3533 and RFC 7845).

    Raises:
        RecordingRefused: it is none, or there is nothing in it.
    """
    segments = content[26] if len(content) > 26 else 0
    head = content[27 + segments :]
    begins = content[:5] == b"OggS\0" and content[5] & 2
    if not begins or head[:8] != b"OpusHead" or len(head) < 19:
        raise RecordingRefused("is not OGG/Opus")
    skipped = int.from_bytes(head[10:12], "little")
    last = content.rindex(b"OggS")
    samples = int.from_bytes(content[last + 6 : last + 14], "little", signed=True) - skipped
    if samples <= 0:
        raise RecordingRefused("has no sound in it")
    return max(1, round(samples / _RATE))
