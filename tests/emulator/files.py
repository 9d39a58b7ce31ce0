"""Files as Telegram keeps them: stored once, known by an id, fetched by a path."""

from __future__ import annotations

import itertools
import struct
from dataclasses import dataclass
from typing import Any

from .errors import Refusal
from .validation import Upload

DOWNLOAD_LIMIT = 20 * 1024 * 1024
UPLOAD_LIMIT = 50 * 1024 * 1024
PHOTO_LIMIT = 10 * 1024 * 1024

_FOLDERS = {"photo": "photos", "voice": "voice", "sticker": "stickers"}
_ENDINGS = {"photo": "jpg", "voice": "oga", "sticker": "webp", "video": "mp4", "audio": "mp3"}


@dataclass(frozen=True)
class StoredFile:
    """One file with its bytes; `details` is what its kind adds on the wire (duration, width, and so on)."""

    file_id: str
    kind: str
    data: bytes
    name: str
    mime: str
    details: dict[str, Any]

    @property
    def unique_id(self) -> str:
        return f"U{self.file_id}"

    @property
    def path(self) -> str:
        """Return the path that getFile tells, as in /file/bot<token>/<path>."""
        ending = self.name.rpartition(".")[2] if "." in self.name else _ENDINGS.get(self.kind, "bin")
        return f"{_FOLDERS.get(self.kind, self.kind + 's')}/file_{self.file_id}.{ending}"

    def describe(self) -> dict[str, Any]:
        """Return the fields that a message carries for this file."""
        size = {"file_id": self.file_id, "file_unique_id": self.unique_id, "file_size": len(self.data)}
        if self.kind in ("photo", "sticker", "video_note"):
            return size | self.details
        named = {"file_name": self.name} if self.kind != "voice" else {}
        return size | named | {"mime_type": self.mime} | self.details


class Files:
    """All files of one emulated Telegram."""

    def __init__(self) -> None:
        self._files: dict[str, StoredFile] = {}
        self._numbers = itertools.count(1)

    def store(self, kind: str, upload: Upload, **details: Any) -> StoredFile:
        """Keep the bytes and return the stored file; refuses what Telegram refuses (`Refusal`)."""
        if not upload.data:
            raise Refusal("Bad Request: file must be non-empty")
        if len(upload.data) > (PHOTO_LIMIT if kind == "photo" else UPLOAD_LIMIT):
            raise Refusal("Request Entity Too Large", 413)
        if kind == "photo":
            details |= dict(zip(("width", "height"), measure_image(upload.data), strict=True))
        number = f"AgAC{next(self._numbers):08d}"
        stored = StoredFile(number, kind, upload.data, upload.name, upload.mime, details)
        self._files[stored.file_id] = stored
        return stored

    def find(self, file_id: str) -> StoredFile:
        """Return the file with this id, or refuse."""
        if file_id not in self._files:
            raise Refusal("Bad Request: wrong file_id or the file is temporarily unavailable")
        return self._files[file_id]

    def find_path(self, path: str) -> StoredFile | None:
        """Return the file that stands under this download path."""
        return next((stored for stored in self._files.values() if stored.path == path), None)

    def tell(self, file_id: str) -> dict[str, Any]:
        """Return the answer of getFile."""
        stored = self.find(file_id)
        if len(stored.data) > DOWNLOAD_LIMIT:
            raise Refusal("Bad Request: file is too big")
        return {
            "file_id": stored.file_id,
            "file_unique_id": stored.unique_id,
            "file_size": len(stored.data),
            "file_path": stored.path,
        }

    def take(self, kind: str, source: Upload | str, **details: Any) -> StoredFile:
        """Return the file that a call sends: a new upload, or one already stored under its id."""
        if isinstance(source, Upload):
            return self.store(kind, source, **details)
        if source.startswith(("http://", "https://")):
            raise Refusal("Bad Request: failed to get HTTP URL content")
        if source not in self._files:
            raise Refusal("Bad Request: wrong file identifier/HTTP URL specified")
        stored = self._files[source]
        if stored.kind != kind:
            told = f"can't use file of type {stored.kind.capitalize()} as {kind.capitalize()}"
            raise Refusal(f"Bad Request: {told}")
        return stored


def measure_image(data: bytes) -> tuple[int, int]:
    """Return width and height in pixels of a PNG, GIF or JPEG; refuses anything else."""
    if data.startswith(b"\x89PNG\r\n\x1a\n") and len(data) >= 24:
        width, height = struct.unpack(">II", data[16:24])
        return width, height
    if data[:6] in (b"GIF87a", b"GIF89a") and len(data) >= 10:
        width, height = struct.unpack("<HH", data[6:10])
        return width, height
    if data.startswith(b"\xff\xd8"):
        place = 2
        while place + 9 <= len(data) and data[place] == 0xFF:
            marker, length = data[place + 1], int.from_bytes(data[place + 2 : place + 4], "big")
            if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
                height, width = struct.unpack(">HH", data[place + 5 : place + 9])
                return width, height
            place += 2 + length
    raise Refusal("Bad Request: IMAGE_PROCESS_FAILED")
