"""The lines of a channel: turn by turn, the urgent first, each address in its order, and few messages in memory."""

from __future__ import annotations

from itertools import count

import pytest

from bot import lines as held
from bot.lines import MOST_IN_LINE, Lines
from store.outbox import BROADCAST, CONVERSATION, REMINDER, Parcel

numbers = count(1)


def parcel(address: str, priority: int = CONVERSATION) -> Parcel:
    """A message with the next number."""
    number = next(numbers)
    return Parcel(number, "far", address, None, {"text": str(number)}, None, None, priority, 0)


def served(lines: Lines, turns: int = 1000) -> list[tuple[str, int]]:
    """Whom so many turns serve, and with what priority."""
    order = []
    while len(order) < turns and (turn := lines.next()) is not None:
        line, priority = turn
        lines.take(line, priority)
        if line.held[priority]:
            order.append((line.address, priority))
            lines.sent(line, priority)
        else:
            lines.ask(line, priority)
            lines.refill(line, priority, [], more=False)
        lines.release(line)
    return order


def test_the_urgent_go_first_whatever_came_first() -> None:
    lines = Lines()
    for address, priority in (("a", BROADCAST), ("b", REMINDER), ("c", CONVERSATION), ("d", BROADCAST)):
        lines.add(parcel(address, priority))
    assert [address for address, _ in served(lines)] == ["c", "b", "a", "d"]


def test_everybody_has_a_turn_before_anybody_has_a_second() -> None:
    lines = Lines()
    for _ in range(MOST_IN_LINE):
        lines.add(parcel("flooded"))
    lines.add(parcel("a"))
    lines.add(parcel("b"))
    assert [address for address, _ in served(lines, 4)] == ["flooded", "a", "b", "flooded"]


def test_a_conversation_overtakes_a_broadcast_to_the_same_person() -> None:
    lines = Lines()
    lines.add(parcel("a", BROADCAST))
    lines.add(parcel("b", BROADCAST))
    lines.add(parcel("b", CONVERSATION))
    assert served(lines) == [("b", CONVERSATION), ("a", BROADCAST), ("b", BROADCAST)]


def test_whoever_is_being_served_has_no_second_turn_meanwhile() -> None:
    lines = Lines()
    lines.add(parcel("a"))
    turn = lines.next()
    assert turn is not None
    line, priority = turn
    lines.take(line, priority)
    lines.add(parcel("a"))
    lines.add(parcel("a", BROADCAST))
    assert lines.next() is None
    lines.sent(line, priority)
    lines.release(line)
    assert served(lines) == [("a", CONVERSATION), ("a", BROADCAST)]


def test_what_is_beyond_a_line_is_not_held_and_comes_in_order() -> None:
    lines = Lines()
    stored = [parcel("flooded") for _ in range(3 * MOST_IN_LINE)]
    for each in stored:
        lines.add(each)
    turn = lines.next()
    assert turn is not None
    line, _ = turn
    assert len(line.held[CONVERSATION]) == MOST_IN_LINE
    got, position = [], 0
    while (turn := lines.next()) is not None:
        line, priority = turn
        lines.take(line, priority)
        if line.held[priority]:
            got.append(line.held[priority][0].id)
            lines.sent(line, priority)
            position += 1
        else:
            lines.ask(line, priority)
            rest = stored[position : position + MOST_IN_LINE]
            lines.refill(line, priority, rest, more=len(rest) == MOST_IN_LINE)
        lines.release(line)
    assert got == [each.id for each in stored]


def test_what_comes_while_the_store_is_asked_is_not_forgotten() -> None:
    lines = Lines()
    stored = [parcel("a") for _ in range(MOST_IN_LINE + 1)]
    for each in stored:
        lines.add(each)
    assert served(lines, MOST_IN_LINE) == MOST_IN_LINE * [("a", CONVERSATION)]
    turn = lines.next()
    assert turn is not None
    line, priority = turn
    lines.take(line, priority)
    lines.ask(line, priority)
    lines.add(late := parcel("a"))
    lines.refill(line, priority, stored[MOST_IN_LINE:], more=False)
    lines.release(line)
    assert served(lines, 1) == [("a", CONVERSATION)]
    turn = lines.next()
    assert turn is not None, f"{late.id} waits in the store"
    assert not turn[0].held[priority], "the store is asked for it"


def test_memory_is_bounded_and_nobody_beyond_it_is_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(held, "MOST_HELD", 10)
    lines = Lines()
    for number in range(50):
        lines.add(parcel(f"p{number}"))
    turns = set()
    while (turn := lines.next()) is not None:
        line, priority = turn
        lines.take(line, priority)
        turns.add(line.address)
        if line.held[priority]:
            lines.sent(line, priority)
        else:
            lines.ask(line, priority)
            lines.refill(line, priority, [], more=False)
        lines.release(line)
    assert len(turns) == 50


@pytest.mark.parametrize("each", [1, 12])
def test_too_much_is_never_held_and_nobody_loses_anything(monkeypatch: pytest.MonkeyPatch, each: int) -> None:
    monkeypatch.setattr(held, "MOST_HELD", 10)
    lines = Lines()
    stored = {f"p{number}": [parcel(f"p{number}") for _ in range(each)] for number in range(40)}
    for waiting in stored.values():
        for one in waiting:
            lines.add(one)
    got: dict[str, list[int]] = {address: [] for address in stored}
    while (turn := lines.next()) is not None:
        line, priority = turn
        lines.take(line, priority)
        if not line.held[priority]:
            lines.ask(line, priority)
            rest = [one for one in stored[line.address] if one.id not in got[line.address]][:MOST_IN_LINE]
            lines.refill(line, priority, rest, more=len(rest) == MOST_IN_LINE)
        assert lines._held <= 10 + MOST_IN_LINE
        if line.held[priority]:
            got[line.address].append(line.held[priority][0].id)
            lines.sent(line, priority)
        lines.release(line)
    assert got == {address: [one.id for one in waiting] for address, waiting in stored.items()}
