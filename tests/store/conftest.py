"""Stores of wrapped keys, of each kind."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import make_url

from store.key_store import KeyFile, KeyStore
from store.postgres import key_schema
from tests.postgres import Server

OpenStore = Callable[[], KeyStore]


@pytest.fixture(params=["file", "schema"])
def key_store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[OpenStore]:
    """Opens an own store of keys, the same each time; once in a file, once in a schema of PostgreSQL."""
    if request.param == "file":
        yield lambda: KeyFile(tmp_path / "keys")
        return
    postgres: Server = request.getfixturevalue("postgres")
    url = postgres.new()
    yield lambda: key_schema(make_url(url))
    postgres.drop(url)
