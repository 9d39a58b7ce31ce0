"""Whoever has a dump of the PostgreSQL database, or may read its tables, learns nobody's name, number or words."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import Connection, select

from flows.engine.testing import Stage
from flows.walks.world import a_coordinator, a_locality, a_newcomer, a_pair, a_sponsor, a_wish
from store import people
from store.database import ready_engine
from store.doom import destroy_doomed
from store.erasure import erase
from store.history import record
from store.households import add_member, household_of
from store.mending import Mended, mend_keys
from store.notes import add_note
from store.tables import metadata
from store.types import ring_of
from tests.moments import NOON
from tests.planted import PLANTED, and_their_parts, found
from tests.postgres import BINARIES, Server

WITHOUT_KEYS, KEYS_ALONE = "--exclude-schema=keys", "--schema=keys"
pytestmark = pytest.mark.skipif(not BINARIES, reason="pg_dump is not here: apt install postgresql")


@pytest.fixture
def url(postgres: Server) -> Iterator[str]:
    """An empty database."""
    url = postgres.new()
    yield url
    postgres.drop(url)


@pytest.fixture
def stage(url: str, tmp_path: Path) -> Iterator[Stage]:
    """A locality on it where people have told much of themselves, with keys of its own."""
    engine = ready_engine(url, tmp_path / "kummi.key")
    stage = Stage(engine=engine)
    place = a_locality(stage)
    a_coordinator(stage, "Leena", place)
    for name, child, part, words in PLANTED.values():
        newcomer = a_newcomer(stage, name, place, part=part)
        sponsor = a_sponsor(stage, f"{name} {child}", place, words={"text": words})
        home = household_of(stage.connection, newcomer.person.id)
        assert home is not None
        add_member(stage.connection, household_id=home.id, name=child, kind="child", age="7-12")
        a_wish(stage, newcomer, words={"text": words})
        a_pair(stage, newcomer, sponsor)
        told = {"text": words}
        number = newcomer.person.id
        add_note(stage.connection, person_id=number, author_id=number, text=told, created_at=NOON)
        record(stage.connection, "said", now=NOON, person_id=number, locality_id=place, data=told)
        newcomer.send("/write").send(words)
        newcomer.send("/chat 1").send(words)
    yield stage
    stage.connection.close()
    ring_of(engine.dialect).close()
    engine.dispose()


def test_nothing_that_people_told_stands_in_a_dump_or_a_table(stage: Stage, url: str) -> None:
    everything = [words for told in PLANTED.values() for words in told]
    planted = and_their_parts(everything)
    opened = "\n".join(
        str(value)
        for table in metadata.sorted_tables
        for row in stage.connection.execute(select(table))
        for value in row
    )
    assert found(planted, opened.encode()) == planted, "all of it is stored"
    for form in ("plain", "custom"):
        dump = dumped(url, f"--format={form}")
        assert dump.startswith(b"PGDMP") or b"COPY public.people" in dump
        assert found(planted, dump) == []
    rows = dict(stored(url))
    assert {"public.people", "public.outbox", "public.history", "keys.keys"} <= set(rows)
    assert all(rows[f"public.{name}"] for name in ("people", "members", "wishes", "notes", "outbox"))
    for name, content in rows.items():
        assert found(planted, content) == [], name


def test_words_that_are_not_sealed_would_be_found(stage: Stage, url: str) -> None:
    name, child, *_ = PLANTED["Ethiopic"]
    write = stage.connection.exec_driver_sql
    write("UPDATE localities SET name = %s", (name,))
    write("UPDATE people SET address_hash = %s WHERE id = 1", (child.encode(),))
    dump, rows = dumped(url), dict(stored(url))
    assert found([name, child], dump) == [name, child]
    assert found([name, child], rows["public.localities"] + rows["public.people"]) == [name, child]


def test_who_is_erased_cannot_be_read_in_an_earlier_dump(
    stage: Stage, url: str, postgres: Server, tmp_path: Path
) -> None:
    gone, stays = (stage.phone(PLANTED[script][0]).person for script in ("Arabic", "Ethiopic"))
    earlier = dumped(url, WITHOUT_KEYS)
    kept_key = ring_of(stage.connection).store.get(gone.id)
    stage.connection.exec_driver_sql("BEGIN")
    erase(stage.connection, gone.id, NOON)
    stage.connection.exec_driver_sql("COMMIT")
    destroy_doomed(stage.connection)
    assert kept_key
    assert kept_key not in b"".join(value for _, value in raw_keys(url))
    assert gone.id not in dict(raw_keys(url))

    another = postgres.new()
    for dump in (earlier, dumped(url, KEYS_ALONE)):
        restored(another, dump)
    engine = ready_engine(another, tmp_path / "kummi.key")
    with engine.connect() as connection:
        assert read(connection, gone.id) == ("", "")
        assert read(connection, stays.id) == (stays.name, stays.address)
        assert mend_keys(connection, NOON) == Mended(keys=0, people=1)
        assert people.get_person(connection, gone.id).role == "erased"
    ring_of(engine.dialect).close()
    engine.dispose()
    postgres.drop(another)


def read(connection: Connection, number: int) -> tuple[str, str]:
    """Someone's name and address, as far as they can be read."""
    person = people.get_person(connection, number)
    return person.name, person.address


def dumped(url: str, *options: str) -> bytes:
    """What `pg_dump` makes of a database."""
    return _client("pg_dump", "--dbname", url, *options)


def restored(url: str, dump: bytes) -> None:
    """Put a dump into an empty database."""
    _client("psql", "--quiet", "--set=ON_ERROR_STOP=1", "--dbname", url, given=dump)


def raw_keys(url: str) -> list[tuple[int, bytes]]:
    """The wrapped keys, by their owners."""
    with psycopg.connect(url) as connection:
        return connection.execute("SELECT owner, wrapped FROM keys.keys").fetchall()


def stored(url: str) -> Iterator[tuple[str, bytes]]:
    """All that stands in each table, column by column, bytes as they are and all else as text."""
    with psycopg.connect(url) as connection:
        columns = connection.execute(
            "SELECT table_schema, table_name, column_name, data_type FROM information_schema.columns "
            "WHERE table_schema NOT IN ('pg_catalog', 'information_schema')"
        ).fetchall()
        assert columns
        tables: dict[str, list[bytes]] = {}
        for schema, table, column, kind in columns:
            cast = "" if kind == "bytea" else "::text"
            query = f'SELECT "{column}"{cast} FROM "{schema}"."{table}" WHERE "{column}" IS NOT NULL'
            values = [value for (value,) in connection.execute(query)]
            tables.setdefault(f"{schema}.{table}", []).extend(
                value if isinstance(value, bytes) else value.encode() for value in values
            )
    for name, contents in tables.items():
        yield name, b"\n".join(contents)


def _client(program: str, *arguments: str, given: bytes | None = None) -> bytes:
    command = [str(BINARIES[-1] / program), *arguments]
    return subprocess.run(command, input=given, capture_output=True, check=True, timeout=120).stdout
