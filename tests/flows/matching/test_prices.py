"""Prices: what one place more or less with a sponsor is worth to the others, whoever asks and in whatever order."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from functools import cache
from random import Random

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.matching.errors import Unsolved
from flows.matching.prices import DRAWS, SERVED, claims, discounted, draw, prices
from flows.matching.solver import Ints, Rows, minimise, run

Edge = tuple[int, int, int]


@st.composite
def pools(chance: st.DrawFn) -> tuple[list[Edge], list[int], list[int]]:
    """Who could meet whom with what score, how often each household is there, and the room of each sponsor."""
    households, sponsors = chance(st.integers(1, 4)), chance(st.integers(1, 4))
    pairs = [(household, sponsor) for household in range(households) for sponsor in range(sponsors)]
    chosen = chance(st.lists(st.sampled_from(pairs), unique=True))
    edges = [(household, sponsor, chance(st.integers(0, 1000))) for household, sponsor in chosen]
    counts = chance(st.lists(st.integers(0, 2), min_size=households, max_size=households))
    room = chance(st.lists(st.integers(-1, 2), min_size=sponsors, max_size=sponsors))
    return edges, counts, room


def priced(edges: Sequence[Edge], weights: Sequence[float], room: Sequence[int]) -> list[int]:
    household, sponsor, score = columns(edges)
    return prices(household, sponsor, score, np.array(weights, float), np.array(room, np.int64)).tolist()


def columns(edges: Sequence[Edge]) -> Ints:
    return np.array(edges, np.int64).reshape(-1, 3).T


def best(edges: Sequence[Edge], counts: Sequence[int], room: Sequence[int]) -> int:
    """The most points for all, by trying everything."""
    waiting = [household for household, count in enumerate(counts) for _ in range(count)]

    @cache
    def from_on(at: int, left: tuple[int, ...]) -> int:
        if at == len(waiting):
            return 0
        found = from_on(at + 1, left)
        for household, sponsor, score in edges:
            if household == waiting[at] and left[sponsor] > 0:
                fewer = (*left[:sponsor], left[sponsor] - 1, *left[sponsor + 1 :])
                found = max(found, SERVED + score + from_on(at + 1, fewer))
        return found

    return from_on(0, tuple(room))


@given(pools())
def test_a_price_is_halfway_between_a_place_less_and_a_place_more(
    pool: tuple[list[Edge], list[int], list[int]],
) -> None:
    edges, counts, room = pool
    for sponsor, price in enumerate(priced(edges, counts, room)):
        less, more = list(room), list(room)
        less[sponsor] -= 1
        more[sponsor] += 1
        expected = (best(edges, counts, more) - best(edges, counts, less)) // 2 if room[sponsor] > 0 else 0
        assert price == expected


@given(pools(), st.randoms(use_true_random=False))
def test_the_order_of_choices_changes_no_price(
    pool: tuple[list[Edge], list[int], list[int]], chance: Random
) -> None:
    edges, counts, room = pool
    shuffled = list(edges)
    chance.shuffle(shuffled)
    assert priced(shuffled, counts, room) == priced(edges, counts, room)


def test_whom_nobody_else_can_do_without_is_left_to_them() -> None:
    price = np.array(priced([(0, 0, 1)], [1], [1, 1]))
    assert price.tolist() == [(SERVED + 1) // 2, 0]
    score = np.array([1000, 1])
    assert discounted(score, price).tolist() == [1, 0]


def test_whoever_has_room_for_all_costs_nothing() -> None:
    assert priced([(0, 0, 500), (1, 0, 900)], [1, 1], [3]) == [0]


def test_where_nobody_waits_or_fits_nothing_has_a_price() -> None:
    assert priced([], [], [1, 2]) == [0, 0]
    assert priced([(0, 0, 500)], [1], [0]) == [0]


def test_those_expected_count_by_how_likely_they_are() -> None:
    rare = [priced([(0, 0, 1000)], [weight], [1])[0] for weight in (0.0, 0.25, 0.5, 0.75, 1.0)]
    whole = (SERVED + 1000) // 2
    assert rare == [0, whole // 4, whole // 2, whole * 3 // 4, whole]


@given(st.lists(st.floats(0, 3), max_size=9))
def test_draws_together_hold_every_household_as_often_as_it_weighs(weights: list[float]) -> None:
    draws = draw(np.array(weights))
    for count in draws:
        assert abs(count.sum() - sum(weights)) < 1 + 1e-9
    for drawn, weight in zip(np.transpose(draws), weights, strict=True):
        assert all(weight - 1 < count < weight + 1 for count in drawn)
        assert abs(drawn.mean() - weight) < 1 / DRAWS + 1e-9


def test_the_best_after_the_price_comes_first_then_the_better_fit() -> None:
    score, price = np.array([500, 900, 700, 700]), np.array([0, 400, 0, 200])
    assert discounted(score, price).tolist() == [2, 1, 3, 0]
    assert discounted(np.array([5, 5]), np.array([1, 1])).tolist() == [0, 1]


def test_those_with_nobody_else_claim_a_sponsor() -> None:
    household, sponsor = np.array([0, 0, 1, 2, 2, 3]), np.array([0, 1, 0, 0, 2, 1])
    room = np.array([1, 1, 0])
    assert claims(household, sponsor, room, 0).tolist() == [1, 2]
    assert claims(household, sponsor, room, 1).tolist() == [3]
    assert claims(household, sponsor, room, 2).tolist() == []


def test_what_has_no_best_answer_is_not_passed_on() -> None:
    none = np.zeros(0, np.int64)
    endless = minimise(np.array([-1.0]), np.array([np.inf]), Rows(none, none, none * 1.0, none, none), {})
    with pytest.raises(Unsolved, match="nbounded"):
        run(endless)


def test_an_option_the_solver_does_not_know_is_told() -> None:
    none = np.zeros(0, np.int64)
    with pytest.raises(Unsolved, match="no_such_option"):
        minimise(np.ones(1), np.ones(1), Rows(none, none, none * 1.0, none, none), {"no_such_option": 1})


def test_the_solver_writes_nothing() -> None:
    script = (
        "import numpy as np; from flows.matching.prices import prices; one = np.zeros(1, np.int64);"
        "assert prices(one, one, one, np.ones(1), one + 1).tolist() == [1000]"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert (done.stdout, done.stderr) == ("", "")
