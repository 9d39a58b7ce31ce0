"""A wrong setting is one clear sentence."""

from __future__ import annotations

import subprocess
import sys

import pytest

from bot.errors import BadSetting
from bot.settings import read_settings


@pytest.mark.parametrize(
    ("name", "value", "sentence"),
    [
        ("KUMMI_HTTP", "nowhere", "KUMMI_HTTP must be host:port"),
        ("KUMMI_TIMEZONE", "Mars/Olympus", "KUMMI_TIMEZONE must be the name of a time zone"),
        ("KUMMI_TELEGRAM_API", "api.telegram.org", "KUMMI_TELEGRAM_API must be an address"),
        ("KUMMI_DATABASE_URL", "mysql://x/y", "KUMMI_DATABASE_URL Kummi keeps its data in SQLite"),
        ("KUMMI_KEEP_SENT_DAYS", "many", "KUMMI_KEEP_SENT_DAYS"),
    ],
)
def test_a_wrong_setting_is_said_in_a_sentence(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str, sentence: str
) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(BadSetting) as raised:
        read_settings()
    assert str(raised.value).startswith(sentence)
    assert "\n" not in str(raised.value)


def test_the_command_exits_with_two_and_one_line(tmp_path: object) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "bot", "run"],
        env={"KUMMI_DATABASE_URL": f"sqlite:///{tmp_path}/k.sqlite", "PATH": ""},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2
    assert done.stderr.startswith("KUMMI_TELEGRAM_TOKEN is missing")
    assert done.stderr.count("\n") == 1
