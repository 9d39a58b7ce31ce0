"""Whether each sound file beside a catalogue can be heard before its message."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from translations.check.entries import Book, Fault
from translations.recordings import Recordings


def check_recordings(folder: Path, book: Book, english: Book) -> Iterator[Fault]:
    """Each file in the language's folder of recordings is short OGG/Opus and called after a message."""
    for path, refused in Recordings(folder, english.messages.__contains__).refused:
        if path.parts[-3] == book.language.code:
            yield Fault("/".join(path.parts[-3:]), path.stem, str(refused))
