"""Who stands in line at one channel: for each address what is to be sent, the urgent first, one message at a time.

Few messages are held in memory. What goes beyond that is only known to be there, and is fetched from the store when
its turn comes: one who is sent a thousand messages, or a channel that is down, takes no room from the others.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field

from store.outbox import PRIORITIES, Parcel

MOST_HELD = 2_000  # messages in memory
MOST_IN_LINE = 5  # of them of one priority for one address


@dataclass
class Line:
    """One address. Of what is `beyond`, the store has more; who is `busy` is being sent something, or rests."""

    address: str
    held: dict[int, deque[Parcel]] = field(default_factory=lambda: {each: deque() for each in PRIORITIES})
    beyond: set[int] = field(default_factory=set)
    late: set[int] = field(default_factory=set)  # where more came beyond since the store was asked
    queued: set[int] = field(default_factory=set)  # where it waits for its turn
    busy: bool = False
    failures: int = 0  # in a row

    @property
    def priority(self) -> int | None:
        """Of the most urgent that waits; None if nothing does."""
        return next((each for each in PRIORITIES if self.held[each] or each in self.beyond), None)


class Lines:
    """The lines of one channel: of equal priority, whoever has waited longest for a turn comes first."""

    def __init__(self) -> None:
        self._lines: dict[str, Line] = {}
        self._turns: dict[int, deque[Line]] = {each: deque() for each in PRIORITIES}
        self._held = 0

    def add(self, parcel: Parcel) -> None:
        """Let a message stand in line, itself or only as something that the store has."""
        line = self._lines.setdefault(parcel.address, Line(parcel.address))
        held, before = line.held[parcel.priority], line.priority
        if parcel.priority in line.beyond or len(held) >= MOST_IN_LINE or self._held >= MOST_HELD:
            line.beyond.add(parcel.priority)
            line.late.add(parcel.priority)
        else:
            held.append(parcel)
            self._held += 1
        if line.priority != before:
            self._queue(line)

    def ask(self, line: Line, priority: int) -> None:
        """The store is asked for what is beyond: what comes from now on may not be in its answer."""
        line.late.discard(priority)

    def refill(self, line: Line, priority: int, parcels: list[Parcel], *, more: bool) -> None:
        """Hold what was fetched for a line of which nothing of that priority was held; is there more beyond?"""
        line.held[priority].extend(parcels)
        self._held += len(parcels)
        if not more and priority not in line.late:
            line.beyond.discard(priority)

    def next(self) -> tuple[Line, int] | None:
        """Whose turn it is, and with what priority; they keep it until they take it."""
        for priority, turns in self._turns.items():
            while turns:
                if not turns[0].busy and turns[0].priority == priority:
                    return turns[0], priority
                self._leave(
                    priority
                )  # it has its turn elsewhere, or will have one when it is not busy any more
        return None

    def take(self, line: Line, priority: int) -> None:
        """Let the line whose turn it is have it: until it is released, nobody else serves it."""
        assert self._turns[priority][0] is line, "one after another"
        self._leave(priority)
        line.busy = True

    def sent(self, line: Line, priority: int) -> None:
        """The first of a line is done with."""
        line.held[priority].popleft()
        self._held -= 1

    def release(self, line: Line) -> None:
        """A line waits for its next turn, behind the others; one where nothing waits is forgotten.

        While too much is held, a line that waits holds nothing.
        """
        line.busy = False
        if self._held > MOST_HELD:
            self._give_back(line)
        if line.priority is None:
            del self._lines[line.address]
        else:
            self._queue(line)

    def _give_back(self, line: Line) -> None:
        for priority, held in line.held.items():
            if held:
                self._held -= len(held)
                held.clear()
                line.beyond.add(priority)

    def _queue(self, line: Line) -> None:
        priority = line.priority
        if priority is not None and not line.busy and priority not in line.queued:
            self._turns[priority].append(line)
            line.queued.add(priority)

    def _leave(self, priority: int) -> None:
        self._turns[priority].popleft().queued.discard(priority)
