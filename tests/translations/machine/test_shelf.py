"""Models stay within the room they are given, and none is put away while in use."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from random import Random
from threading import Event, Lock, Thread

import pytest

from translations.errors import EngineFailed, NoRoom
from translations.machine.shelf import Shelf


class Weight:
    """Something that knows whether it is still open, and how much is open altogether."""

    taken = 0
    most = 0
    made = 0
    lock = Lock()

    def __init__(self, size: int) -> None:
        self.size, self.open = size, True
        with Weight.lock:
            Weight.made += 1
            Weight.taken += size
            Weight.most = max(Weight.most, Weight.taken)

    def close(self) -> None:
        self.open = False
        with Weight.lock:
            Weight.taken -= self.size


@pytest.fixture(autouse=True)
def _nothing_weighed() -> None:
    Weight.taken = Weight.most = Weight.made = 0


def borrow(shelf: Shelf[Weight], key: str, size: int = 40) -> Weight:
    with shelf.borrow(key, size, lambda: Weight(size)) as model:
        assert model.open
        return model


def test_a_model_is_made_once() -> None:
    shelf: Shelf[Weight] = Shelf(100)
    assert borrow(shelf, "a") is borrow(shelf, "a")


def test_the_least_lately_used_goes_first() -> None:
    shelf: Shelf[Weight] = Shelf(100)
    a, b = borrow(shelf, "a"), borrow(shelf, "b")
    borrow(shelf, "a")
    borrow(shelf, "c")
    assert (a.open, b.open, shelf.taken) == (True, False, 80)


def test_one_that_is_too_large_is_refused_and_the_others_stay() -> None:
    shelf: Shelf[Weight] = Shelf(100)
    a = borrow(shelf, "a")
    with pytest.raises(NoRoom):
        borrow(shelf, "b", 101)
    assert a.open


def test_a_model_in_use_is_waited_for() -> None:
    shelf: Shelf[Weight] = Shelf(60)
    asked = Event()

    def ask() -> None:
        asked.set()
        borrow(shelf, "b")

    with shelf.borrow("a", 40, lambda: Weight(40)) as a:
        other = Thread(target=ask)
        other.start()
        asked.wait()
        assert a.open
    other.join()
    assert (a.open, shelf.taken) == (False, 40)


def test_a_model_that_cannot_be_made_takes_no_room() -> None:
    shelf: Shelf[Weight] = Shelf(60)

    def fail() -> Weight:
        raise EngineFailed

    with pytest.raises(EngineFailed), shelf.borrow("a", 40, fail):
        pass
    assert shelf.taken == 0
    assert borrow(shelf, "a").open


def test_many_threads_never_take_more_than_the_room() -> None:
    shelf: Shelf[Weight] = Shelf(100)

    def work(seed: int) -> None:
        chance = Random(seed)
        for _ in range(200):
            key = chance.choice("abcd")
            borrow(shelf, key, {"a": 20, "b": 40, "c": 60, "d": 100}[key])

    with ThreadPoolExecutor(4) as threads:
        list(threads.map(work, range(4)))
    assert Weight.most <= 100
    assert Weight.made > 4
