"""A PostgreSQL to test on: the one that KUMMI_TEST_POSTGRES names, or one of our own, thrown away at the end."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from tempfile import mkdtemp

import psycopg
import pytest
from sqlalchemy import make_url

BINARIES = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda folder: int(folder.parent.name))
WITHOUT = "no PostgreSQL here: apt install postgresql, or name one in KUMMI_TEST_POSTGRES"


class Server:
    """A server on which tests make databases of their own, each a copy of one that stands ready."""

    def __init__(self, url: str) -> None:
        self._url = make_url(url)
        self._names = (f"kummi_{os.getpid()}_{number}" for number in count(1))
        self._made: list[str] = []

    def new(self, like: str | None = None) -> str:
        """The URL of a new database, empty or `like` that of another."""
        name = next(self._names)
        template = make_url(like).database if like else "template0"
        self._run(f"CREATE DATABASE {name} TEMPLATE {template}")
        url = self._url.set(database=name).render_as_string(hide_password=False)
        self._made.append(url)
        return url

    def drop(self, url: str) -> None:
        """Throw a database away, whoever still holds it."""
        self._run(f"DROP DATABASE IF EXISTS {make_url(url).database} WITH (FORCE)")

    def close(self) -> None:
        """Throw away all that were made."""
        for url in self._made:
            self.drop(url)

    def _run(self, statement: str) -> None:
        url = self._url.set(drivername="postgresql").render_as_string(hide_password=False)
        with psycopg.connect(url, autocommit=True) as connection:
            connection.execute(statement)


@contextmanager
def server() -> Iterator[Server]:
    """The server to test on; skips the test where there is none."""
    if named := os.environ.get("KUMMI_TEST_POSTGRES"):
        found = Server(named)
        yield found
        found.close()
        return
    if not BINARIES:
        pytest.skip(WITHOUT)
    with _cluster(BINARIES[-1]) as url:
        yield Server(url)


@contextmanager
def _cluster(binaries: Path) -> Iterator[str]:
    """A cluster in a folder of its own, reached by a socket in it; PostgreSQL does not run as root."""
    folder = Path(mkdtemp(prefix="kummi-postgres-"))
    someone = ["setpriv", "--reuid=nobody", "--clear-groups"] if os.getuid() == 0 else []
    if someone:
        shutil.chown(folder, "nobody")

    def run(program: str, *arguments: str) -> None:
        command = [*someone, str(binaries / program), "-D", str(folder / "data"), *arguments]
        subprocess.run(command, check=True, cwd=folder, stdout=subprocess.DEVNULL, timeout=60)

    try:
        run("initdb", "--auth=trust", "--username=kummi", "--encoding=UTF8", "--locale=C", "--no-sync")
        settings = f"-k {folder} -c listen_addresses='' -c fsync=off -c max_connections=200"
        run("pg_ctl", "-w", "-o", settings, "-l", str(folder / "log"), "start")
        try:
            yield f"postgresql://kummi@/postgres?host={folder}"
        finally:
            run("pg_ctl", "-w", "-m", "immediate", "stop")
    finally:
        shutil.rmtree(folder, ignore_errors=True)
