"""Service keys: taken from where they are told to be, refused kindly, and changed while others use them."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from itertools import count
from pathlib import Path

import pytest

from store.errors import BadKey
from store.keys import KeysInFile, ServiceKeys, new_key, read_key_file, read_keys, write_key, write_key_file
from store.ring import Ring
from tests.store.conftest import OpenStore

NAME = b"people.name"


def test_a_key_is_read_as_it_was_written() -> None:
    one, two = new_key(), new_key()
    assert read_keys(write_key(one)) == [one]
    assert read_keys(f" {write_key(one)} ,\n{write_key(two)}\n") == [one, two]
    assert write_key(one) not in repr(one)


@pytest.mark.parametrize("text", ["", ",", "secret", "A" * 40, "ä" * 44, "A" * 88])
def test_what_is_no_key_is_refused(text: str) -> None:
    with pytest.raises(BadKey, match="32 bytes"):
        read_keys(text)


def test_a_key_file_is_its_owners_alone(tmp_path: Path) -> None:
    path = tmp_path / "folder" / "kummi.key"
    write_key_file(path, [new_key()])
    assert path.stat().st_mode & 0o777 == 0o600
    path.chmod(0o640)
    with pytest.raises(BadKey, match="can be read by others"):
        read_key_file(path)


def test_a_key_file_that_is_missing_or_holds_something_else_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "kummi.key"
    with pytest.raises(BadKey, match="is missing"):
        read_key_file(path)
    path.write_text("hello")
    path.chmod(0o600)
    with pytest.raises(BadKey, match="does not hold keys"):
        read_key_file(path)
    path.write_bytes(b"\xff\xfe")
    with pytest.raises(BadKey, match="cannot be read"):
        read_key_file(path)


def test_a_key_changed_by_another_process_is_learned_from_the_file(
    key_store: OpenStore, tmp_path: Path
) -> None:
    path = tmp_path / "kummi.key"
    write_key_file(path, [new_key()])
    serving = Ring(key_store(), KeysInFile(path))
    serving.make(1)
    sealed = serving.seal(NAME, (1,), b"Amina")

    (old,) = read_key_file(path)
    rotating = Ring(key_store(), KeysInFile(path))
    assert rotating.rotate() == 2
    assert read_key_file(path) != [old]

    serving.make(2)  # wrapped with the new key: the old one is forgotten
    after = serving.seal(NAME, (2,), b"Ali")
    serving.come_back(serving.keep())
    assert serving.open(NAME, sealed) == b"Amina"
    serving.close()
    rotating.close()
    again = Ring(key_store(), KeysInFile(path))
    assert [again.open(NAME, words) for words in (sealed, after)] == [b"Amina", b"Ali"]
    again.close()
    with pytest.raises(BadKey, match="does not fit"):
        Ring(key_store(), ServiceKeys([old]))


def test_a_change_that_was_cut_off_is_finished_the_next_time(key_store: OpenStore, tmp_path: Path) -> None:
    path, old, new = tmp_path / "kummi.key", new_key(), new_key()
    write_key_file(path, [old])
    Ring(key_store(), KeysInFile(path)).close()
    write_key_file(path, [new, old])  # and there it ended
    ring = Ring(key_store(), KeysInFile(path))
    ring.rotate()
    assert read_key_file(path) == [new]
    assert ring.store.under() == new.name
    ring.close()


def test_a_service_that_knows_both_keys_goes_on_before_and_after(key_store: OpenStore) -> None:
    old, new = new_key(), new_key()
    first = Ring(key_store(), ServiceKeys([old]))
    with pytest.raises(BadKey, match="new key before"):
        first.rotate()
    first.close()
    serving = Ring(key_store(), ServiceKeys([new, old]))
    serving.make(1)
    assert serving.store.under() == old.name, "all keys are under one until they are wrapped anew together"
    serving.rotate()
    serving.make(2)
    serving.close()
    alone = Ring(key_store(), ServiceKeys([new]))
    assert alone.store.owners() == {0, 1, 2}
    assert all(alone.seal(NAME, (person,), b"words") for person in (1, 2))
    alone.close()


def test_what_was_read_just_before_the_key_changed_is_read_again(
    key_store: OpenStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "kummi.key"
    write_key_file(path, [new_key()])
    service = KeysInFile(path)
    rotating, serving = Ring(key_store(), KeysInFile(path)), Ring(key_store(), service)
    serving.make(1, 2)
    sealed = serving.seal(NAME, (1,), b"Amina")
    serving.come_back(serving.keep())
    for name, use in (("get", lambda: serving.open(NAME, sealed)), ("under", lambda: serving.make(3))):
        asked = getattr(serving.store, name)

        def too_late(*owner: int, asked: Callable[..., bytes | None] = asked) -> bytes | None:
            found = asked(*owner)
            monkeypatch.undo()
            rotating.rotate()
            new = rotating.store.under()
            assert new
            assert service.named(new), "another thread has learned the new key, and forgotten the old one"
            return found

        monkeypatch.setattr(serving.store, name, too_late)
        use()
    assert serving.open(NAME, sealed) == b"Amina"
    assert serving.store.owners() == {0, 1, 2, 3}
    serving.close()
    rotating.close()


def test_people_come_and_are_read_all_the_while_a_key_changes_again_and_again(
    key_store: OpenStore, tmp_path: Path
) -> None:
    path = tmp_path / "kummi.key"
    write_key_file(path, [new_key()])
    rotating, serving = (Ring(key_store(), KeysInFile(path)) for _ in range(2))
    over = threading.Event()

    def serve(first: int) -> dict[int, bytes]:
        sealed = {}
        for person in count(first, 2):
            serving.make(person)
            sealed[person] = serving.seal(NAME, (person,), b"%d" % person)
            with serving._lock:
                serving._open.clear()
            assert serving.open(NAME, sealed[first]) == b"%d" % first
            if over.is_set():
                break
        return sealed

    with ThreadPoolExecutor(2) as threads:
        served = [threads.submit(serve, first) for first in (1, 2)]
        for _ in range(40):
            rotating.rotate()
        over.set()
        sealed = {person: words for each in served for person, words in each.result().items()}
    assert len(sealed) > 4
    serving.close()
    rotating.close()
    again = Ring(key_store(), KeysInFile(path))
    assert {person: again.open(NAME, words) for person, words in sealed.items()} == {
        person: b"%d" % person for person in sealed
    }
    again.close()
