"""What is sealed is read by those who have its owners' keys, at its place, unchanged; and by nobody else."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Column, Integer, MetaData, Table, create_engine, insert, select, update
from sqlalchemy.exc import StatementError

from store import ring as rings
from store.errors import BadKey, Changed
from store.key_store import KeyFile
from store.keys import ServiceKeys, new_key
from store.opening import copy_store
from store.ring import Ring
from store.types import Hashed, Of, Sealed, SealedJson, lend_ring
from tests.store.conftest import OpenStore

NAME, NOTE = b"people.name", b"notes.text"
RING = Ring.passing()
for _person in (1, 2):
    RING.make(_person)


@pytest.fixture
def ring() -> Ring:
    """A ring with the keys of two people."""
    ring = Ring.passing()
    ring.make(1)
    ring.make(2)
    return ring


@pytest.fixture
def stored(key_store: OpenStore) -> Iterator[Ring]:
    """The same on each kind of store."""
    ring = Ring(key_store(), ServiceKeys([new_key()]))
    ring.make(1, 2)
    yield ring
    ring.close()


@given(words=st.binary(max_size=5000), owners=st.sampled_from([(0,), (1,), (2,), (1, 2)]))
def test_what_is_sealed_comes_back(words: bytes, owners: tuple[int, ...]) -> None:
    sealed = RING.seal(NAME, owners, words)
    assert RING.open(NAME, sealed) == words
    assert len(words) < 4 or words not in sealed


@given(st.binary(max_size=200))
def test_what_kummi_did_not_seal_is_never_taken_for_words(planted: bytes) -> None:
    with pytest.raises(Changed):
        RING.open(NAME, b"\x01\x01" + (0).to_bytes(8, "big") + planted)
    with pytest.raises(Changed):
        RING.open(NAME, b"\x02" + planted)


def test_the_same_words_never_look_the_same(ring: Ring) -> None:
    assert len({ring.seal(NAME, (1,), b"Amina") for _ in range(50)}) == 50


@pytest.mark.parametrize("at", [0, 1, 9, 10, 21, 22, -17, -1])
def test_one_changed_bit_is_found(ring: Ring, at: int) -> None:
    sealed = bytearray(ring.seal(NAME, (1,), b"Amina"))
    sealed[at] ^= 1
    with pytest.raises(Changed):
        ring.open(NAME, bytes(sealed))


def test_what_is_moved_to_another_column_is_found(ring: Ring) -> None:
    with pytest.raises(Changed):
        ring.open(NOTE, ring.seal(NAME, (1,), b"Amina"))


def test_what_is_given_to_another_owner_is_found(ring: Ring) -> None:
    sealed = ring.seal(NAME, (1,), b"Amina")
    with pytest.raises(Changed):
        ring.open(NAME, sealed[:2] + (2).to_bytes(8, "big") + sealed[10:])


def test_a_destroyed_key_takes_its_owners_words_with_it(stored: Ring) -> None:
    hers, his, theirs = (stored.seal(NOTE, of, b"words") for of in ((1,), (2,), (1, 2)))
    stored.destroy([1])
    assert [stored.open(NOTE, sealed) for sealed in (hers, his, theirs)] == [None, b"words", None]


def test_what_concerns_the_erased_and_another_is_sealed_for_the_other(stored: Ring) -> None:
    stored.destroy([1])
    sealed = stored.seal(NOTE, (1, 2), b"later words")
    assert stored.open(NOTE, sealed) == b"later words"
    stored.destroy([2])
    assert stored.open(NOTE, sealed) is None


def test_a_number_given_again_gets_another_key(stored: Ring) -> None:
    sealed = stored.seal(NAME, (1,), b"Amina")
    stored.make(1)
    with pytest.raises(Changed):
        stored.open(NAME, sealed)


def test_a_hash_finds_the_same_word_at_the_same_place_only(ring: Ring) -> None:
    found = ring.hash(b"people.address_hash", "358401234567")
    assert found == ring.hash(b"people.address_hash", "358401234567")
    others = {
        ring.hash(b"people.address_hash", "358401234568"),
        ring.hash(b"inbox.update_key", "358401234567"),
        Ring.passing().hash(b"people.address_hash", "358401234567"),
    }
    assert found not in others
    assert len(found) == 16


def test_keys_that_are_not_held_open_are_fetched_again(stored: Ring, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rings, "MOST_OPEN", 3)
    for person in range(1, 11):
        stored.make(person)
    sealed = {person: stored.seal(NAME, (person,), b"%d" % person) for person in range(1, 11)}
    with ThreadPoolExecutor(4) as threads:
        opened = list(threads.map(lambda person: stored.open(NAME, sealed[person]), [*sealed] * 50))
    assert opened == [b"%d" % person for person in [*sealed] * 50]
    assert len(stored._open) <= 3


def test_the_stored_keys_open_with_the_service_key_alone(key_store: OpenStore) -> None:
    service = ServiceKeys([new_key()])
    ring = Ring(key_store(), service)
    ring.make(7)
    sealed = ring.seal(NAME, (7,), b"Amina")
    ring.close()
    again = Ring(key_store(), service)
    assert again.open(NAME, sealed) == b"Amina"
    assert again.check == ring.check
    again.close()
    with pytest.raises(BadKey, match="does not fit"):
        Ring(key_store(), ServiceKeys([new_key()]))


def test_a_key_that_was_put_in_anothers_place_is_refused(stored: Ring) -> None:
    hers = stored.store.get(1)
    under = stored.store.under()
    assert hers
    assert under
    stored.store.put({2: hers}, under)
    stored.come_back(stored.keep())
    with pytest.raises(BadKey, match="changed"):
        stored.seal(NAME, (2,), b"words")


def test_a_copy_has_the_latest_keys_and_those_only(stored: Ring, tmp_path: Path) -> None:
    copy_store(stored.store, tmp_path / "copy")
    stored.destroy([1])
    stored.make(3)
    copy_store(stored.store, tmp_path / "copy")
    copy = KeyFile(tmp_path / "copy")
    assert copy.owners() == {0, 2, 3}
    assert (tmp_path / "copy").stat().st_mode & 0o077 == 0
    copy.close()


_table = Table(
    "people",
    MetaData(),
    Column("id", Integer, primary_key=True),
    Column("name", Sealed("people.name"), nullable=False, server_default=""),
    Column("data", SealedJson("people.data")),
    Column("address_hash", Hashed("people.address_hash")),
)


@given(
    name=st.text(st.characters(exclude_categories=[]), max_size=100),
    data=st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=20),
        lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=4),
        max_leaves=10,
    ),
)
def test_columns_seal_and_open_by_themselves(name: str, data: object) -> None:
    engine = create_engine("sqlite://")
    lend_ring(engine.dialect, RING)
    with engine.begin() as connection:
        _table.create(connection)
        connection.execute(
            insert(_table).values(id=1, name=Of((1,), name), data=Of((1, 2), data), address_hash="a")
        )
        row = connection.execute(select(_table).where(_table.c.address_hash == "a")).one()
        assert (row.name, row.data) == (name, data)
        connection.execute(update(_table).values(name="", data=None))
        assert connection.execute(select(_table.c.name, _table.c.data)).one() == ("", None)
    engine.dispose()


def test_a_value_of_nobody_is_refused() -> None:
    engine = create_engine("sqlite://")
    lend_ring(engine.dialect, RING)
    with engine.begin() as connection:
        _table.create(connection)
        with pytest.raises(StatementError, match="Whose"):
            connection.execute(insert(_table).values(name="Amina"))
        with pytest.raises(StatementError, match="Whose"):
            connection.execute(select(_table).where(_table.c.name == "Amina"))
    engine.dispose()
