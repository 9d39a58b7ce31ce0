"""Seats: whole families, no session too full or too small to begin, higher ranks first, then the best points."""

from __future__ import annotations

from itertools import product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.matching.sessions import NO_LIMIT, NOWHERE, Choices, Seating, seat

Family = tuple[int, int]  # size, rank
Session = tuple[int, int, int]  # seats, least, taken


def choices(families: list[Family], sessions: list[Session], scores: dict[tuple[int, int], int]) -> Choices:
    edges = np.array([(*pair, score) for pair, score in scores.items()], np.int64).reshape(-1, 3)
    size, rank = np.array(families, np.int64).reshape(-1, 2).T
    seats, least, taken = np.array(sessions, np.int64).reshape(-1, 3).T
    return Choices(*edges.T, size, rank, seats, least, taken)


def fit(pool: Choices, session: tuple[int, ...]) -> bool:
    """Whether a seating keeps to every promise."""
    allowed = set(zip(pool.family.tolist(), pool.session.tolist(), strict=True))
    for number, (seats, least, taken) in enumerate(
        zip(pool.seats.tolist(), pool.least.tolist(), pool.taken.tolist(), strict=True)
    ):
        new = [family for family, chosen in enumerate(session) if chosen == number]
        people = taken + int(pool.size[new].sum())
        if new and (people < least or (seats != NO_LIMIT and people > seats)):
            return False
        if not all((family, number) in allowed for family in new):
            return False
    return True


def merit(pool: Choices, session: tuple[int, ...]) -> tuple[int, ...]:
    """Families of each rank, the highest first, then points."""
    seated = np.array(session) != NOWHERE
    score = dict(
        zip(zip(pool.family.tolist(), pool.session.tolist(), strict=True), pool.score.tolist(), strict=True)
    )
    counts = [int((seated & (pool.rank == rank)).sum()) for rank in (3, 2, 1, 0)]
    return (*counts, sum(score[pair] for pair in enumerate(session) if pair[1] != NOWHERE))


def seated(result: Seating) -> list[int]:
    assert result.proven
    assert result.gap == 0
    return [int(session) for session in result.session]


@st.composite
def pools(chance: st.DrawFn) -> Choices:
    families = chance(st.lists(st.tuples(st.integers(1, 4), st.integers(0, 3)), min_size=1, max_size=5))
    session = st.tuples(st.integers(-1, 7), st.integers(0, 6), st.integers(0, 4))
    sessions = chance(st.lists(session, min_size=1, max_size=3))
    pairs = list(product(range(len(families)), range(len(sessions))))
    able = chance(st.lists(st.sampled_from(pairs), unique=True))
    return choices(families, sessions, {pair: chance(st.integers(0, 1000)) for pair in sorted(able)})


@given(pools())
def test_nothing_that_keeps_the_promises_is_better(pool: Choices) -> None:
    found = tuple(seated(seat(pool)))
    assert fit(pool, found)
    everything = product(range(NOWHERE, len(pool.seats)), repeat=len(pool.size))
    assert merit(pool, found) == max(merit(pool, way) for way in everything if fit(pool, way))


def test_a_higher_rank_has_the_seat_whatever_the_points() -> None:
    pool = choices([(2, 0), (2, 1)], [(2, 0, 0)], {(0, 0): 1000, (1, 0): 1})
    assert seated(seat(pool)) == [-1, 0]


def test_one_family_of_a_higher_rank_goes_before_two_of_a_lower() -> None:
    pool = choices([(2, 0), (2, 0), (4, 1)], [(4, 0, 0)], {(0, 0): 900, (1, 0): 900, (2, 0): 1})
    assert seated(seat(pool)) == [-1, -1, 0]


@pytest.mark.parametrize("points", list(product((0, 500, 1000), repeat=4)))
def test_two_families_with_room_enough_both_sit(points: tuple[int, ...]) -> None:
    pairs = dict(zip(product((0, 1), repeat=2), points, strict=True))
    assert NOWHERE not in seated(seat(choices([(1, 0), (1, 1)], [(5, 1, 0), (5, 1, 0)], pairs)))


def test_a_family_moves_over_so_that_another_has_a_seat() -> None:
    pool = choices([(2, 1), (2, 0)], [(2, 0, 0), (2, 0, 0)], {(0, 0): 900, (0, 1): 100, (1, 0): 900})
    assert seated(seat(pool)) == [1, 0]


def test_a_session_begins_with_enough_people_or_not_at_all() -> None:
    scores = {(0, 0): 500, (1, 0): 500}
    assert seated(seat(choices([(2, 0), (1, 0)], [(9, 4, 0)], scores))) == [-1, -1]
    assert seated(seat(choices([(2, 0), (1, 0)], [(9, 4, 1)], scores))) == [0, 0]
    assert seated(seat(choices([(2, 0), (1, 0)], [(9, 4, 4)], scores))) == [0, 0]


def test_a_session_without_a_limit_takes_all() -> None:
    scores = {(family, 0): 500 for family in range(6)}
    assert seated(seat(choices([(5, 0)] * 6, [(NO_LIMIT, 30, 0)], scores))) == [0] * 6


def test_a_session_already_too_full_takes_nobody() -> None:
    assert seated(seat(choices([(1, 0)], [(3, 0, 5)], {(0, 0): 500}))) == [-1]


def test_without_families_or_sessions_nobody_sits() -> None:
    assert seated(seat(choices([], [], {}))) == []
    assert seated(seat(choices([(2, 0)], [], {}))) == [-1]


@pytest.fixture(scope="module")
def pilot() -> Choices:
    """150 families and 20 sessions in seven languages, with seats for nine people out of ten."""
    chance = np.random.default_rng(5)
    size = chance.choice(np.arange(1, 7), 150, p=[0.25, 0.2, 0.2, 0.18, 0.1, 0.07])
    language, spoken = chance.integers(0, 6, 150), chance.integers(-1, 6, 20)  # -1: for everybody
    free, slot = chance.random((150, 7)) < 0.35, chance.integers(0, 7, 20)
    able = free[:, slot] & ((spoken == -1) | (spoken == language[:, None]))
    score = 300 * (spoken == language[:, None]) + 50 * chance.integers(0, 14, (150, 20))
    family, session = np.nonzero(able)
    seats = chance.multinomial(int(size[able.any(axis=1)].sum() * 0.9), np.full(20, 1 / 20))
    none = np.zeros(20, np.int64)
    rank = chance.choice(4, 150, p=[0.6, 0.2, 0.15, 0.05])
    return Choices(family, session, score[family, session], size, rank, seats, none + 4, none)


def test_all_families_of_the_pilot_are_seated_as_well_as_can_be(pilot: Choices) -> None:
    found = seat(pilot, seconds=60)
    assert fit(pilot, tuple(seated(found)))
    assert seat(pilot, seconds=60).session.tolist() == found.session.tolist()


def test_when_time_runs_out_what_was_found_by_then_is_kept_and_owned_up_to(pilot: Choices) -> None:
    found = seat(pilot, seconds=0)
    assert fit(pilot, tuple(found.session.tolist()))
    assert not found.proven
    assert 0 < found.gap <= 1
