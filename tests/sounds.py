"""Real OGG/Opus recordings of silence, made by hand: what somebody who reads a message aloud would hand in."""

from __future__ import annotations

import struct
from pathlib import Path

from translations.recordings import FOLDER

RATE = 48_000
FRAME = 960  # samples in one packet of 20 ms
SILENCE = b"\xf8\xff\xfe"  # one packet: CELT, full band, 20 ms, one channel, nothing to be heard
SKIPPED = 312  # samples that a decoder throws away at the start
LAST_PAGE, FIRST_PAGE = 4, 2


def an_opus(seconds: int = 2) -> bytes:
    """A recording of some seconds in which nothing is said (RFC 3533 pages around RFC 7845 headers)."""
    head = b"OpusHead" + struct.pack("<BBHIhB", 1, 1, SKIPPED, RATE, 0, 0)
    vendor = b"kummi tests"
    tags = b"OpusTags" + struct.pack("<I", len(vendor)) + vendor + struct.pack("<I", 0)
    pages = [_page(0, FIRST_PAGE, 0, [head]), _page(1, 0, 0, [tags])]
    for second in range(seconds):
        kind = LAST_PAGE if second == seconds - 1 else 0
        end = (second + 1) * RATE + (SKIPPED if kind else 0)
        pages.append(_page(second + 2, kind, end, [SILENCE] * (RATE // FRAME)))
    return b"".join(pages)


def _page(number: int, kind: int, samples: int, packets: list[bytes]) -> bytes:
    sizes = bytes(len(packet) for packet in packets)
    begin = struct.pack("<4sBBqII", b"OggS", 0, kind, samples, 0x4B756D69, number)
    end = bytes([len(sizes)]) + sizes + b"".join(packets)
    return begin + struct.pack("<I", _checksum(begin + bytes(4) + end)) + end


def _checksum(page: bytes) -> int:
    register = 0
    for byte in page:
        register ^= byte << 24
        for _ in range(8):
            register = (register << 1 ^ 0x04C11DB7 if register & 0x80000000 else register << 1) & 0xFFFFFFFF
    return register


def record(folder: Path, *names: str, content: bytes | None = None) -> None:
    """Put recordings such as "so/help" beside the catalogues in `folder`."""
    for name in names:
        language, _, id = name.partition("/")
        path = folder / language / FOLDER / f"{id}.ogg"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(an_opus() if content is None else content)
