"""Switches and fixtures that all tests share."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from store.database import ready_engine
from store.types import ring_of
from tests.postgres import Server, server
from tests.sounds import record
from translations import recordings
from translations.recordings import Recordings


def pytest_addoption(parser: pytest.Parser) -> None:
    """Goldens are written anew with `--update`, to be read before they are committed."""
    parser.addoption("--update", action="store_true", help="write the golden conversations anew")


@pytest.fixture
def update(request: pytest.FixtureRequest) -> bool:
    """Whether goldens are to be written anew."""
    return bool(request.config.getoption("--update"))


@pytest.fixture
def recorded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., Recordings]]:
    """Lets the product find recordings such as "so/help", as if they lay beside its catalogues."""
    folder = tmp_path / "catalogues"

    def find(*names: str) -> Recordings:
        record(folder, *names)
        recordings.recordings.cache_clear()
        return recordings.recordings()

    monkeypatch.setattr(recordings, "CATALOGUES", folder)
    yield find
    recordings.recordings.cache_clear()


@pytest.fixture(scope="session")
def postgres(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A PostgreSQL server; the test is skipped where there is none."""
    with server() as found, pytest.MonkeyPatch.context() as usual:
        file = tmp_path_factory.mktemp("keys") / "kummi.key"
        for room in ("postgres", "looking"):
            usual.setattr(f"store.{room}.USUAL_KEY_FILE", file)
        yield found


@pytest.fixture(scope="session")
def filled_with_tables(postgres: Server) -> str:
    """A PostgreSQL database with today's tables, to be copied."""
    url = postgres.new()
    engine = ready_engine(url)
    ring_of(engine.dialect).close()
    engine.dispose()
    return url


@pytest.fixture(scope="session")
def file_with_tables(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with an SQLite database of today's tables and its keys, to be copied."""
    folder = tmp_path_factory.mktemp("tables")
    engine = ready_engine(f"sqlite:///{folder}/kummi.sqlite")
    ring_of(engine.dialect).close()
    engine.dispose()
    return folder


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """Where a store of the test's own can be opened, once on each database that Kummi speaks."""
    if request.param == "sqlite":
        for file in request.getfixturevalue("file_with_tables").iterdir():
            shutil.copy(file, tmp_path)
        yield f"sqlite:///{tmp_path}/kummi.sqlite"
        return
    postgres: Server = request.getfixturevalue("postgres")
    url = postgres.new(like=request.getfixturevalue("filled_with_tables"))
    yield url
    postgres.drop(url)


@pytest.fixture(params=["sqlite", "postgresql"])
def bare_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The same without tables yet, and without keys."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path}/kummi.sqlite"
        return
    postgres: Server = request.getfixturevalue("postgres")
    url = postgres.new()
    yield url
    postgres.drop(url)


# Tests never assert times: a first example that reads a catalogue takes longer than the next.
settings.register_profile("kummi", deadline=None)
settings.load_profile("kummi")
