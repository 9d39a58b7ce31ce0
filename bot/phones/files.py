"""The bytes on the phones: recordings, pictures and documents, each under an id nobody can guess."""

from __future__ import annotations

import re
import secrets
from pathlib import Path

SIZE_LIMIT = 10 * 1024 * 1024
"""The most bytes one file may have."""

_ENDINGS = {
    "image/png": "png",
    "image/jpeg": "jpg",
    "image/gif": "gif",
    "image/webp": "webp",
    "audio/webm": "webm",
    "video/webm": "webm",
    "audio/ogg": "ogg",
    "application/ogg": "ogg",
    "audio/mp4": "m4a",
    "audio/x-m4a": "m4a",
    "audio/mpeg": "mp3",
    "audio/wav": "wav",
    "audio/x-wav": "wav",
    "text/calendar": "ics",
    "text/csv": "csv",
    "application/json": "json",
    "application/pdf": "pdf",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "xlsx",
}
_SHOWN = {
    "png": "image/png",
    "jpg": "image/jpeg",
    "gif": "image/gif",
    "webp": "image/webp",
    "webm": "audio/webm",
    "ogg": "audio/ogg",
    "m4a": "audio/mp4",
    "mp3": "audio/mpeg",
    "wav": "audio/wav",
}
_DOWNLOADED = {ending: mime for mime, ending in _ENDINGS.items() if ending not in _SHOWN}
_FILE_ID = re.compile(r"[0-9a-f]{32}\.[a-z0-9]{1,5}")


class Files:
    """A folder of files named by their ids; the ending of an id says what kind of bytes it names."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)

    def keep(self, content: bytes, mime: str) -> str:
        """Store the bytes and return their id; bytes of an unknown kind end in `.bin`."""
        ending = _ENDINGS.get(mime.partition(";")[0].strip().lower(), "bin")
        file = f"{secrets.token_hex(16)}.{ending}"
        (self.folder / file).write_bytes(content)
        return file

    def find(self, file: str) -> Path | None:
        """Where the bytes of an id are, or None if these phones never had it."""
        path = self.folder / file
        return path if _FILE_ID.fullmatch(file) and path.is_file() else None


def shown_as(file: str) -> str | None:
    """The media type a browser may show in place, or None for what it only saves."""
    return _SHOWN.get(file.rpartition(".")[2])


def saved_as(file: str) -> str:
    """The media type of a file that a browser saves."""
    return _DOWNLOADED.get(file.rpartition(".")[2], "application/octet-stream")
