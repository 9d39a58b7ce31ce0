"""The pace of a channel: what is urgent finds room that what can wait has left, and nobody gets too much at once."""

from __future__ import annotations

import pytest

from bot.pace import AT_ONCE, Pace
from store.outbox import BROADCAST, CONVERSATION, REMINDER


class Clock:
    """Time that stands still until it is moved."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


def go_while_allowed(pace: Pace, priority: int) -> int:
    """Send to ever new people until there would be a pause."""
    sent = 0
    while not pace.wait_for(priority):
        pace.spend(f"p{priority}-{sent}")
        sent += 1
    return sent


def test_what_can_wait_leaves_room_for_what_is_urgent(clock: Clock) -> None:
    pace = Pace(30, 1, clock)
    assert go_while_allowed(pace, BROADCAST) == 6
    assert go_while_allowed(pace, REMINDER) == 12
    assert go_while_allowed(pace, CONVERSATION) == 12


@pytest.mark.parametrize("priority", [CONVERSATION, REMINDER, BROADCAST])
def test_alone_each_goes_on_at_the_full_pace(clock: Clock, priority: int) -> None:
    pace = Pace(30, 1, clock)
    go_while_allowed(pace, priority)
    for _ in range(10):
        clock.now += 0.1
        assert go_while_allowed(pace, priority) == 3


def test_waiting_as_long_as_it_says_is_long_enough(clock: Clock) -> None:
    pace = Pace(7, 1, clock)
    for _ in range(20):
        go_while_allowed(pace, BROADCAST)
        clock.now += pace.wait_for(BROADCAST)
        assert not pace.wait_for(BROADCAST)


def test_one_chat_gets_a_burst_and_then_one_at_a_time(clock: Clock) -> None:
    pace = Pace(1000, 1, clock)
    for _ in range(AT_ONCE):
        assert not pace.wait_for_chat("p")
        pace.spend("p")
    assert pace.wait_for_chat("p") == pytest.approx(1.0)
    assert not pace.wait_for_chat("q")
    clock.now += 1.0
    assert not pace.wait_for_chat("p")


@pytest.mark.parametrize("priority", [CONVERSATION, REMINDER, BROADCAST])
def test_the_slowest_pace_lets_everything_through_in_the_end(clock: Clock, priority: int) -> None:
    pace = Pace(1, 0.1, clock)
    pace.spend("p")
    clock.now += pace.wait_for(priority)
    assert not pace.wait_for(priority)
