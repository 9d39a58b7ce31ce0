"""The models in memory: made when first needed, put away by least use when the room is taken."""

from __future__ import annotations

import ctypes
import sys
from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from threading import Condition
from typing import Generic, Protocol, TypeVar

from translations.errors import NoRoom


class Closes(Protocol):
    """Something that holds memory until it is closed."""

    def close(self) -> None: ...


T = TypeVar("T", bound=Closes)


@dataclass
class _Slot(Generic[T]):
    model: T
    size: int
    users: int = 0


class Shelf(Generic[T]):
    """Holds models of at most `room` bytes together; any number of threads may borrow.

    A thread that needs room taken by models in use waits until one of them is given back. Nobody holds one model
    while asking for another, so nobody waits for ever.
    """

    def __init__(self, room: int) -> None:
        self._room = room
        self._slots: OrderedDict[Hashable, _Slot[T]] = OrderedDict()  # the least lately used first
        self._changed = Condition()

    @property
    def taken(self) -> int:
        """The sizes of all models in memory together, in bytes."""
        with self._changed:
            return sum(slot.size for slot in self._slots.values())

    @contextmanager
    def borrow(self, key: Hashable, size: int, make: Callable[[], T]) -> Iterator[T]:
        """The model called `key`, made unless it is here; not put away while it is borrowed.

        Raises:
            NoRoom: it is larger than the whole room.
        """
        with self._changed:
            slot = self._take(key, size, make)
            slot.users += 1
        try:
            yield slot.model
        finally:
            with self._changed:
                slot.users -= 1
                self._changed.notify_all()

    def _take(self, key: Hashable, size: int, make: Callable[[], T]) -> _Slot[T]:
        if size > self._room:
            raise NoRoom
        while key not in self._slots:
            if self._make_room(size):
                self._slots[key] = _Slot(make(), size)
            else:
                self._changed.wait()
        self._slots.move_to_end(key)
        return self._slots[key]

    def _make_room(self, size: int) -> bool:
        """Put away idle models until `size` fits; none, if it cannot fit yet."""
        missing = sum(slot.size for slot in self._slots.values()) + size - self._room
        chosen = []
        for key, slot in self._slots.items():
            if missing > 0 and not slot.users:
                chosen.append(key)
                missing -= slot.size
        if missing <= 0:
            self._put_away(chosen)
        return missing <= 0

    def _put_away(self, keys: list[Hashable]) -> None:
        for key in keys:
            self._slots.pop(key).model.close()
        if keys:
            _give_back()


def _give_back() -> None:
    """Hand freed memory to the system, which glibc otherwise keeps for later."""
    if sys.platform == "linux":
        with suppress(OSError, AttributeError):  # another C library
            ctypes.CDLL(None).malloc_trim(0)
