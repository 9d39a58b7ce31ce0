"""A wrong setting is one clear sentence."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

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
        ("KUMMI_DATABASE_URL", "sqlite+nope:///x", "KUMMI_DATABASE_URL Kummi keeps its data in SQLite"),
        ("KUMMI_KEEP_SENT_DAYS", "many", "KUMMI_KEEP_SENT_DAYS must be a valid integer."),
        ("KUMMI_KEEP_SENT_DAYS", "-3", "KUMMI_KEEP_SENT_DAYS must be greater"),
        ("KUMMI_KEEP_SENT_DAYS", "99999999999", "KUMMI_KEEP_SENT_DAYS must be less"),
        ("KUMMI_TELEGRAM_TOKEN", "a b", "KUMMI_TELEGRAM_TOKEN must be a bot token"),
        ("KUMMI_TELEGRAM_TOKEN", "1:/../x", "KUMMI_TELEGRAM_TOKEN must be a bot token"),
        ("KUMMI_TELEGRAM_API", "http://127.0.0.1:99999", "KUMMI_TELEGRAM_API must be an address"),
        ("KUMMI_TELEGRAM_API", "http://[", "KUMMI_TELEGRAM_API must be an address"),
        ("KUMMI_TIMEZONE", "Europe", "KUMMI_TIMEZONE must be the name of a time zone"),
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


@pytest.mark.parametrize(
    ("settings", "sentence"),
    [
        ({"KUMMI_DATABASE_URL": "sqlite:///{}/k.sqlite"}, "KUMMI_TELEGRAM_TOKEN is missing"),
        (
            {"KUMMI_DATABASE_URL": "sqlite:///{}/k.sqlite", "KUMMI_TELEGRAM_TOKEN": ""},
            "KUMMI_TELEGRAM_TOKEN is missing",
        ),
        (
            {"KUMMI_DATABASE_URL": "sqlite://", "KUMMI_TELEGRAM_TOKEN": "1:a"},
            "Kummi keeps its data in a file",
        ),
        ({"KUMMI_DATABASE_URL": "sqlite:///{}", "KUMMI_TELEGRAM_TOKEN": "1:a"}, "{} cannot be used"),
        (
            {"KUMMI_DATABASE_URL": "sqlite:///{}/notes.txt", "KUMMI_TELEGRAM_TOKEN": "1:a"},
            "{}/notes.txt cannot be used",
        ),
    ],
)
def test_the_command_exits_with_two_and_one_line(
    tmp_path: Path, settings: dict[str, str], sentence: str
) -> None:
    (tmp_path / "notes.txt").write_text(
        "Not a database, only a long enough text to be read as the head of one.\n"
    )
    done = subprocess.run(
        [sys.executable, "-m", "bot", "run"],
        env={"PATH": "", **{name: value.format(tmp_path) for name, value in settings.items()}},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2
    assert done.stderr.startswith(sentence.format(tmp_path))
    assert done.stderr.count("\n") == 1


def test_a_secret_may_be_a_file_and_the_environment_comes_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "kummi_telegram_token").write_text("1:from-a-file\n", encoding="utf-8")
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path))
    token = read_settings().telegram_token
    assert token is not None
    assert token.get_secret_value() == "1:from-a-file"
    monkeypatch.setenv("KUMMI_TELEGRAM_TOKEN", "1:from-the-environment")
    token = read_settings().telegram_token
    assert token is not None
    assert token.get_secret_value() == "1:from-the-environment"


def test_a_folder_of_secrets_that_is_not_there_is_passed_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path / "none"))
    assert read_settings().telegram_token is None


@pytest.mark.parametrize(
    ("name", "value", "sentence"),
    [
        ("KUMMI_OPERATORS", "our group", "KUMMI_OPERATORS must be a valid integer"),
        ("KUMMI_OPERATORS_LANGUAGE", "de", "KUMMI_OPERATORS_LANGUAGE must be one of fi, sv, en"),
    ],
)
def test_the_operators_chat_is_a_number_and_its_language_one_of_ours(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str, sentence: str
) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(BadSetting, match=sentence):
        read_settings()
