"""Moving from one database to another: everything comes along, and no number is given twice."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from sqlalchemy import Connection, Engine, select

from bot.cli import main
from flows.engine.testing import Stage
from store.copying import OF_WORKERS
from store.database import ready_engine
from store.outbox import post
from store.people import add_person
from store.tables import metadata, outbox, people
from tests.flows.pair.two import two_people
from tests.moments import NOON

MakeUrl = Callable[[str], str]


@pytest.fixture
def urls(tmp_path: Path, request: pytest.FixtureRequest) -> MakeUrl:
    """Makes the URL of a new database of a kind."""
    made = iter(range(9))
    return lambda kind: (
        f"sqlite:///{tmp_path}/{next(made)}.sqlite"
        if kind == "sqlite"
        else request.getfixturevalue("postgres").new()
    )


@pytest.fixture
def opened() -> Iterator[Callable[[str], Engine]]:
    """Opens databases, and closes them at the end."""
    engines: list[Engine] = []

    def open_one(url: str) -> Engine:
        engines.append(ready_engine(url))
        return engines[-1]

    yield open_one
    for engine in engines:
        engine.dispose()


def contents(engine: Engine) -> dict[str, list[Any]]:
    """All rows of all tables, as the program understands them."""
    with engine.connect() as connection:
        return {
            table.name: sorted((tuple(row) for row in connection.execute(select(table))), key=repr)
            for table in metadata.sorted_tables
            if table.name not in OF_WORKERS
        }


@pytest.mark.parametrize("source", ["sqlite", "postgresql"])
@pytest.mark.parametrize("target", ["sqlite", "postgresql"])
def test_everything_comes_along_and_goes_on(
    urls: MakeUrl, opened: Callable[[str], Engine], source: str, target: str
) -> None:
    there_url, here_url = urls(source), urls(target)
    there = opened(there_url)
    stage = Stage(engine=there)
    two = two_people(stage)
    two.agree()
    stage.connection.execute(outbox.delete().where(outbox.c.id > 3))  # their numbers are not given again

    done = CliRunner().invoke(main, ["copy", there_url, here_url])
    assert done.exit_code == 0, done.output
    lines = [line.split("\t") for line in done.stdout.splitlines()]
    assert ["people", "3", "3"] in lines
    here = opened(here_url)
    assert contents(here) == contents(there)

    stage.connection.close()

    with there.connect() as one, here.connect() as other:
        assert next_numbers(one) == next_numbers(other)


def next_numbers(connection: Connection) -> tuple[int, int]:
    """The numbers that the next person and the next message get."""
    person = add_person(connection, channel="test", address="new", language="fi", now=NOON)
    return person.id, post(connection, channel="test", address="new", person_id=None, body={}, now=NOON)


def test_where_people_are_already_nothing_is_copied(urls: MakeUrl, opened: Callable[[str], Engine]) -> None:
    there_url, here_url = urls("sqlite"), urls("sqlite")
    for url in (there_url, here_url):
        engine = opened(url)
        with engine.connect() as connection:
            add_person(connection, channel="test", address=url, language="fi", now=NOON)
    done = CliRunner().invoke(main, ["copy", there_url, here_url])
    assert done.exit_code == 2
    assert done.stderr == "There are people in the target: Kummi copies only into an empty database.\n"
    with opened(here_url).connect() as connection:
        assert list(connection.execute(select(people.c.address)).scalars()) == [here_url]


@pytest.mark.parametrize("wrong", ["mysql://x/y", "postgresql://kummi:secret@127.0.0.1:1/kummi"])
def test_what_cannot_be_opened_is_said_in_a_sentence(urls: MakeUrl, wrong: str) -> None:
    done = CliRunner().invoke(main, ["copy", wrong, urls("sqlite")])
    assert done.exit_code == 2
    assert len(done.stderr.splitlines()) == 1
    assert "secret" not in done.stderr
