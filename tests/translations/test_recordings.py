"""Messages read aloud: found beside the catalogues, refused where they cannot be heard, free where there are none."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.sounds import an_opus, record
from translations.check.entries import read_book
from translations.check.recordings import check_recordings
from translations.languages import CATALOGUES, LANGUAGES
from translations.recordings import LARGEST, LONGEST, MOST, Recordings, recordings


def known(id: str) -> bool:
    return id in ("help", "menu", "stop", "pause")


def test_none_comes_with_the_program_and_then_nothing_is_looked_for() -> None:
    assert list(recordings()) == []
    assert recordings().of("so", ("help", "menu")) == ()


def test_a_recording_is_found_by_its_language_and_message(tmp_path: Path) -> None:
    record(tmp_path, "so/help")
    found = Recordings(tmp_path, known)
    assert list(found) == ["so/help"]
    assert found.of("so", ("menu", "help")) == ("so/help",)
    assert found.of("ti", ("help",)) == ()
    recording = found.find("so/help")
    assert recording is not None
    assert recording.path.read_bytes() == an_opus()
    assert recording.seconds == 2
    assert found.find("so/menu") is None
    assert found.find("../so/help") is None


def test_at_most_three_are_heard_before_one_message_in_the_order_of_the_words(tmp_path: Path) -> None:
    record(tmp_path, "so/help", "so/menu", "so/stop", "so/pause")
    names = Recordings(tmp_path, known).of("so", ("stop", "pause", "menu", "help"))
    assert names == ("so/stop", "so/pause", "so/menu")
    assert len(names) == MOST


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", "is not OGG/Opus"),
        (b"OggS", "is not OGG/Opus"),
        (b"RIFF....WAVEfmt ", "is not OGG/Opus"),
        (b"ID3\x04" + bytes(200), "is not OGG/Opus"),
        (an_opus().replace(b"OpusHead", b"\x01vorbis!"), "is not OGG/Opus"),
        (an_opus()[40:], "is not OGG/Opus"),
        (an_opus(0), "has no sound in it"),
        (an_opus(LONGEST + 1), f"is longer than {LONGEST} seconds"),
        (an_opus() + bytes(LARGEST), f"has more than {LARGEST // 1000} kB"),
    ],
)
def test_what_cannot_be_heard_is_refused_with_the_reason(tmp_path: Path, content: bytes, why: str) -> None:
    record(tmp_path, "so/help", content=content)
    found = Recordings(tmp_path, known)
    assert list(found) == []
    assert [(path.name, str(refused)) for path, refused in found.refused] == [("help.ogg", why)]


def test_a_file_that_is_called_after_no_message_or_is_of_another_kind_is_refused(tmp_path: Path) -> None:
    record(tmp_path, "so/nothing")
    (tmp_path / "so" / "audio" / "help.mp3").write_bytes(an_opus())
    assert {path.name: str(why) for path, why in Recordings(tmp_path, known).refused} == {
        "help.mp3": "is not called <message>.ogg",
        "nothing.ogg": "is called after no message",
    }


def test_the_check_names_the_file_and_what_is_wrong_with_it(tmp_path: Path) -> None:
    record(tmp_path, "so/help", "so/nothing", "ti/nothing")
    record(tmp_path, "so/menu-help", content=b"RIFF....WAVE")
    book, english = (read_book(CATALOGUES, LANGUAGES[code]) for code in ("so", "en"))
    (tmp_path / "so" / "audio" / "help.ogg").unlink()
    assert sorted(map(str, check_recordings(tmp_path, book, english))) == [
        "so/audio/menu-help.ogg: menu-help: is not OGG/Opus",
        "so/audio/nothing.ogg: nothing: is called after no message",
    ]


def test_the_products_own_are_read_once(recorded: Callable[..., Recordings]) -> None:
    found = recorded("so/write-words")
    assert list(found) == ["so/write-words"]
    assert recordings() is found
