"""Whoever runs Kummi can see from the shell that the audit log is whole, or where it is not."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bot.cli import main
from store.audit import Deed, append
from store.database import ready_engine
from tests.moments import NOON

Kummi = Callable[..., Result]


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A store with three rows in its log."""
    path = tmp_path / "kummi.sqlite"
    monkeypatch.setenv("KUMMI_DATABASE_URL", f"sqlite:///{path}")
    engine = ready_engine(f"sqlite:///{path}")
    with engine.connect() as connection:
        append(connection, 1, [Deed("read-person", 2)] * 3, NOON)
    engine.dispose()
    return path


@pytest.fixture
def kummi(file: Path) -> Kummi:
    return lambda *words: CliRunner().invoke(main, ["audit", *words])


def test_a_whole_log_says_so_and_leads_to_its_head(kummi: Kummi) -> None:
    head = kummi("head").stdout.strip()
    assert head.startswith("3:")
    assert kummi("verify", "--noted", head).stdout == "The audit log is whole: 3 rows.\n"


def test_a_changed_row_is_named(file: Path, kummi: Kummi) -> None:
    database = sqlite3.connect(file)
    database.executescript("DROP TRIGGER audit_no_UPDATE; UPDATE audit SET subject_id = 9 WHERE id = 2;")
    told = kummi("verify")
    assert told.exit_code == 1
    assert "row 2 is not what was written" in told.stderr


def test_a_head_that_is_none_is_a_sentence(kummi: Kummi) -> None:
    refused = kummi("verify", "--noted", "yesterday")
    assert refused.exit_code == 2
    assert refused.stderr == "'yesterday' is no head, such as `kummi audit head` prints.\n"
