"""The service key by the command line: made, checked, and changed."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from click.testing import CliRunner

from bot.cli import main
from bot.errors import BadSetting
from bot.settings import read_settings
from store.database import Database
from store.errors import BadKey
from store.keys import new_key, read_key_file, read_keys, write_key
from tests.store.couple import NAMES, settle, who


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
    monkeypatch: pytest.MonkeyPatch, bare_url: str, tmp_path: Path
) -> None:
    old, new = write_key(new_key()), write_key(new_key())
    monkeypatch.setenv("KUMMI_DATABASE_URL", bare_url)

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


async def test_a_key_file_changes_beside_an_open_store_that_learns_of_it(
    monkeypatch: pytest.MonkeyPatch, bare_url: str, tmp_path: Path
) -> None:
    file = tmp_path / "own.key"
    serving = await Database.open(bare_url, file)
    await serving.write(settle)
    (old,) = read_key_file(file)
    monkeypatch.setenv("KUMMI_DATABASE_URL", bare_url)
    monkeypatch.setenv("KUMMI_KEY_FILE", str(file))
    rotated = await asyncio.to_thread(CliRunner().invoke, main, ["keys", "rotate"])
    assert (rotated.exit_code, rotated.output) == (0, "3 keys are wrapped anew.\n")
    (new,) = read_key_file(file)
    assert new != old
    serving.ring.come_back(serving.ring.keep())  # nothing is held open any more
    found = await serving.read(lambda c: who(c, "dawit"))
    assert found is not None
    assert found.name == NAMES["dawit"]
    await serving.close()
    with pytest.raises(BadKey, match="does not fit"):
        await Database.open(bare_url, write_key(old))
