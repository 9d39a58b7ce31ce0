"""What keeps the demo from opening is one sentence; its settings are those of the service."""

from __future__ import annotations

import socket
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from bot.cli import main
from bot.demo.cast import CAST, PARTS
from bot.errors import BadSetting
from bot.housekeeping import Keeping


def demo(*words: str | Path) -> Result:
    return CliRunner().invoke(main, ["demo", *map(str, words)])


def test_a_port_that_is_taken_is_said(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        done = demo("--port", port, "--data", tmp_path / "demo")
    assert done.exit_code == 2
    assert done.stderr.splitlines()[-1] == f"--port names 127.0.0.1:{port}, which cannot be listened on."


def test_a_port_beyond_all_ports_is_said() -> None:
    done = demo("--port", "99999")
    assert done.exit_code == 2
    assert "99999 is not in the range" in done.stderr


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    done = demo("--data", tmp_path / "file/demo")
    assert done.exit_code == 2
    assert done.stderr == f"{tmp_path}/file/demo cannot be made (Not a directory).\n"


def test_everybody_lives_in_a_part_that_is_on_the_map() -> None:
    lives = {person.key: {**person.home, **person.profile}.get("part") for person in CAST}
    assert {part for part in lives.values() if part is not None} <= set(PARTS)
    assert [key for key, part in lives.items() if part is None] == ["leena"]


def test_the_demo_keeps_words_as_long_as_it_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: dict[str, Any] = {}

    def running(*_: object, **options: Any) -> None:
        seen.update(options)
        raise BadSetting("This is enough.")

    monkeypatch.setattr("bot.demo.run.running", running)
    monkeypatch.setenv("KUMMI_RELAY_DAYS", "3")
    monkeypatch.setenv("KUMMI_TRANSLATION_THREADS", "2")
    assert demo("--data", tmp_path / "demo").stderr == "This is enough.\n"
    assert seen["keep"] == Keeping(sent=timedelta(days=30), letters=timedelta(days=3))
    assert seen["threads"] == 2
