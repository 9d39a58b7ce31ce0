"""`kummi languages`: packages are installed, listed and removed, and what cannot be done is one sentence."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bot.cli import main
from bot.errors import BadSetting
from bot.settings import read_settings
from tests.translations.machine.archives import tiny


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where packages go."""
    monkeypatch.setenv("KUMMI_TRANSLATION_DIR", str(tmp_path / "translation"))
    return tmp_path / "translation"


def kummi(*words: str | Path) -> Result:
    return CliRunner().invoke(main, ["languages", *map(str, words)])


def test_a_package_is_installed_listed_and_removed() -> None:
    sha256 = hashlib.sha256(tiny("en", "fi").read_bytes()).hexdigest()
    assert kummi("list").stdout == "No translation package is installed.\n"
    installed = kummi("install", tiny("en", "fi"), "--test")
    assert installed.exit_code == 0
    assert installed.stdout.splitlines()[0] == f"sha256 {sha256}"
    assert installed.stdout.splitlines()[1].startswith("en to fi is installed and pinned: 1.")
    [line] = kummi("list").stdout.splitlines()
    assert line.split("\t") == ["en to fi", "0.1", "1.4 MB", sha256, "ready, for tests only"]
    removed = kummi("remove", "en", "fi")
    assert (removed.exit_code, removed.stdout) == (0, "en to fi is removed.\n")
    assert kummi("list").stdout == "No translation package is installed.\n"


def test_what_was_changed_is_listed_as_not_used(folder: Path) -> None:
    kummi("install", tiny("en", "fi"), "--test")
    (folder / "packages/translate-en_fi/model/extra").write_text("x")
    assert "not as pinned, not used" in kummi("list").stdout


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (
            ("install", tiny("en", "fi")),
            "is made for tests only and would mistranslate; it is not installed.",
        ),
        (("install", "nowhere.argosmodel"), "nowhere.argosmodel cannot be read (No such file or directory)."),
        (("install", __file__), "is damaged or not a translation package (.argosmodel)."),
        (("remove", "en", "fi"), "No package from en to fi is installed."),
    ],
)
def test_what_cannot_be_done_is_one_sentence_and_two(
    folder: Path, words: tuple[str | Path, ...], sentence: str
) -> None:
    done = kummi(*words)
    assert done.exit_code == 2
    assert done.stdout == ""
    assert done.stderr.endswith(f"{sentence}\n")
    assert done.stderr.count("\n") == 1
    assert not folder.exists()


def test_a_lock_that_cannot_be_read_is_said(folder: Path) -> None:
    folder.mkdir()
    (folder / "languages.lock").write_text("x")
    assert kummi("list").exit_code == 2
    assert kummi("list").stderr == f"{folder}/languages.lock cannot be read; install the packages anew.\n"


def test_a_folder_that_is_none_is_said(folder: Path) -> None:
    folder.write_text("x")
    assert kummi("list").exit_code == 2
    assert kummi("list").stderr == f"{folder}/languages.lock cannot be read (Not a directory).\n"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("TRANSLATION_MEMORY", "0"),
        ("TRANSLATION_MEMORY", "much"),
        ("TRANSLATION_THREADS", "3"),
        ("BEAM", "0"),
        ("BEAM", "9"),
    ],
)
def test_a_wrong_setting_is_said(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    monkeypatch.setenv(f"KUMMI_{name}", value)
    with pytest.raises(BadSetting, match=f"^KUMMI_{name} must be "):
        read_settings()


def test_the_settings_have_sober_defaults(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("KUMMI_TRANSLATION_DIR")
    settings = read_settings()
    assert settings.translation_dir == Path("data/translation")
    assert (settings.translation_memory, settings.translation_threads, settings.beam) == (600, 1, 1)
