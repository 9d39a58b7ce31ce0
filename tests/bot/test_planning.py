"""`kummi plan`: the whole base as figures, with no names in them, and how fair it is."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bot.cli import main
from bot.clock import now
from bot.demo.cast import CAST, Actor
from bot.demo.seed import seed
from store.database import Database


@pytest.fixture
async def kummi(tmp_path: Path) -> Callable[..., Result]:
    """The command over the demo's people."""
    url = f"sqlite:///{tmp_path}/kummi.sqlite"
    database = await Database.open(url)

    def phone(actor: Actor) -> str:
        return actor.key

    await database.write(lambda connection: seed(connection, "phones", now(), phone))
    await database.close()
    return lambda *words: CliRunner().invoke(main, words, env={"KUMMI_DATABASE_URL": url})


def test_the_plan_of_the_whole_base_is_told_in_figures(kummi: Callable[..., Result]) -> None:
    told = kummi("plan").output
    heading, place, everywhere, met, *reasons = told.splitlines()
    assert met == "met: 2 of at most 2; by class, the usual one first: (2, 0, 0, 0)"
    assert heading.split() == ["locality", "waiting", "met", "left", "out", "pairs", "weak", "points"]
    assert place.split()[:6] == ["Koivukylä", "4", "2", "1", "2", "0"]
    assert everywhere.split()[1:] == place.split()[1:]
    assert reasons == ["left out, too few who fit: 1"]
    assert not any(actor.name in told for actor in CAST)


def test_the_report_tells_nothing_of_so_few(kummi: Callable[..., Result]) -> None:
    told = kummi("plan", "--report").output
    assert "The plan" in told
    assert "What has happened" in told
    assert "too few to tell" in told
    assert not any(actor.name in told for actor in CAST)


def test_one_locality_can_be_named(kummi: Callable[..., Result]) -> None:
    assert "Koivukylä" in kummi("plan", "--locality", "koivukylä").output
    unknown = kummi("plan", "--locality", "Nowhere")
    assert (unknown.exit_code, unknown.output.strip()) == (2, "There is no locality called Nowhere.")
