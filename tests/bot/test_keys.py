"""The service key by the command line: made, checked, and changed."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from bot.cli import main
from bot.errors import BadSetting
from bot.settings import read_settings
from store.keys import new_key, read_keys, write_key


def test_a_new_key_is_one_that_can_be_used() -> None:
    printed = CliRunner().invoke(main, ["keys", "new"]).output
    assert len(read_keys(printed)) == 1
    assert printed != CliRunner().invoke(main, ["keys", "new"]).output


def test_a_key_that_is_none_is_refused_and_not_quoted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KUMMI_KEY", "not-a-key")
    with pytest.raises(BadSetting, match="KUMMI_KEY must be 32 bytes") as raised:
        read_settings()
    assert "not-a-key" not in str(raised.value)


def test_a_key_in_the_settings_changes_by_naming_the_new_one_first(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    old, new = write_key(new_key()), write_key(new_key())
    monkeypatch.setenv("KUMMI_DATABASE_URL", f"sqlite:///{tmp_path}/kummi.sqlite")

    def run(keys: str, *words: str) -> tuple[int, str]:
        monkeypatch.setenv("KUMMI_KEY", keys)
        done = CliRunner().invoke(main, words)
        return done.exit_code, done.output

    assert run(old, "locality", "list") == (0, "")
    code, said = run(old, "keys", "rotate")
    assert (code, "new key before" in said) == (2, True)
    assert run(new, "locality", "list")[0] == 2
    assert run(f"{new},{old}", "locality", "list") == (0, "")
    assert run(f"{new},{old}", "keys", "rotate")[0] == 0
    assert run(new, "locality", "list") == (0, "")
    assert run(old, "locality", "list")[0] == 2
    assert not (tmp_path / "kummi.key").exists()
