"""The best pairs for everybody: proven against other ways to find them, and fair to each household."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from flows.matching.assignment import assign, compare, forced, max_flow_served
from flows.matching.errors import NoRoom, TwiceInMarket
from flows.matching.market import RANKS, Assignment, Market
from tests.flows.matching.markets import (
    a_crowd,
    a_market,
    every_assignment,
    figures,
    markets,
    pairs_of,
    proven_figures,
    shuffled,
)

BIT_BY_BIT = 0  # nothing fits together, so each level is solved by itself

quick = settings(deadline=None, max_examples=120)


def test_who_is_met_comes_before_how_well() -> None:
    plan = assign(a_market([(0, 0, 1000), (0, 1, 10), (1, 0, 10)], needed=[1, 1], room=[1, 1]))
    assert pairs_of(plan) == [(0, 1), (1, 0)]
    assert (plan.served, plan.units, plan.weak, plan.total) == (2, 2, (2, 2), 20)


def test_a_first_sponsor_comes_before_a_second() -> None:
    plan = assign(a_market([(0, 0, 900), (0, 1, 900), (1, 1, 0)], needed=[2, 1], room=[1, 1]))
    assert pairs_of(plan) == [(0, 0), (1, 1)]


def test_whoever_has_a_sponsor_already_waits_for_the_second() -> None:
    pairs = [(0, 0, 900), (1, 0, 0)]
    plan = assign(a_market(pairs, needed=[1, 1], room=[1], rank=[3, 0], served=[True, False]))
    assert pairs_of(plan) == [(1, 0)]


def test_a_higher_rank_comes_first_but_costs_nobody_a_sponsor() -> None:
    both = [(0, 0, 500), (1, 0, 500), (1, 1, 0)]
    assert pairs_of(assign(a_market(both[:2], needed=[1, 1], room=[1], rank=[1, 2]))) == [(1, 0)]
    assert pairs_of(assign(a_market(both, needed=[1, 1], room=[1, 1], rank=[0, 3]))) == [(0, 0), (1, 1)]


def test_one_very_weak_pair_is_worse_than_two_weak_ones() -> None:
    plan = assign(a_market([(0, 0, 1000), (1, 1, 249), (0, 1, 300), (1, 0, 300)], needed=[1, 1], room=[1, 1]))
    assert pairs_of(plan) == [(0, 1), (1, 0)]


@pytest.mark.parametrize(("gained", "stays"), [(19, True), (21, False)])
def test_a_standing_pair_stays_unless_parting_gains_more_than_its_bonus(gained: int, stays: bool) -> None:
    plan = assign(a_market([(0, 0, 500), (0, 1, 500 + gained)], needed=[1], room=[1, 1], standing=[0]))
    assert pairs_of(plan) == [(0, 0 if stays else 1)]
    assert (plan.total, plan.kept) == (500 if stays else 500 + gained, int(stays))


def test_nobody_and_nothing_make_an_empty_assignment() -> None:
    for market in (a_market([], [], []), a_market([], [2], [3]), a_market([(0, 0, 9)], [0], [3])):
        plan = assign(market)
        assert (plan.units, plan.served, plan.total, plan.weak) == (0, 0, 0, (0, 0))
        assert max_flow_served(market) == 0


def test_a_pair_that_stands_twice_is_refused() -> None:
    with pytest.raises(TwiceInMarket):
        assign(a_market([(0, 0, 500), (1, 0, 400), (0, 0, 300)], needed=[2, 1], room=[3]))


@quick
@given(markets(households=4, sponsors=3, pairs=12))
def test_it_is_the_best_of_all_assignments(market: Market) -> None:
    assert figures(assign(market)) == max(map(figures, every_assignment(market)))


@quick
@given(markets(households=16, sponsors=12, pairs=150))
def test_it_reaches_what_linear_programs_prove(market: Market) -> None:
    plan = assign(market)
    assert np.all(plan.held <= market.needed)
    assert np.all(plan.load <= market.room)
    assert np.all(np.diff(plan.chosen) > 0)
    assert figures(plan) == proven_figures(market)


@pytest.mark.parametrize(
    "market",
    [
        pytest.param(a_crowd(1, households=400, sponsors=330, pairs=12_000, parts=3), id="three parts"),
        pytest.param(a_crowd(2, households=600, sponsors=500, pairs=2_000), id="a thin one"),
        pytest.param(
            a_crowd(3, households=2_000, sponsors=1_500, pairs=4_500), id="too large to solve at once"
        ),
    ],
)
def test_so_do_larger_markets_at_once_and_level_by_level(market: Market) -> None:
    proven = proven_figures(market)
    assert figures(assign(market)) == proven
    assert figures(assign(market, widest=BIT_BY_BIT)) == proven


@quick
@given(markets(), st.integers(0, 12))
def test_how_much_is_solved_at_once_changes_nothing(market: Market, digits: int) -> None:
    assert figures(assign(market, widest=10**digits)) == figures(assign(market))


@quick
@given(markets(), st.randoms())
def test_the_order_of_the_pairs_changes_nothing(market: Market, chance: Random) -> None:
    order = list(range(market.pairs))
    chance.shuffle(order)
    plan = assign(shuffled(market, np.array(order, np.int64)))
    assert np.all(np.diff(plan.chosen) > 0)
    assert pairs_of(plan) == pairs_of(assign(market))


@quick
@given(markets())
def test_as_many_are_met_as_could_be_if_nobody_came_first(market: Market) -> None:
    assert assign(market).served == max_flow_served(market) == sum(proven_figures(market)[:RANKS])


@quick
@given(markets())
def test_no_sponsor_with_room_stands_beside_a_household_without_one(market: Market) -> None:
    plan = assign(market)
    free = plan.load < market.room
    beside = np.isin(market.household, plan.left_out) & free[market.sponsor]
    assert not beside.any()


@quick
@given(markets(), st.integers(0, RANKS - 1), st.integers(0, 2**6 - 1))
def test_a_newcomer_takes_no_sponsor_from_a_higher_rank(market: Market, rank: int, could: int) -> None:
    before = assign(market)
    sponsors = np.array([sponsor for sponsor in range(market.sponsors) if could >> sponsor & 1], np.int64)
    grown = replace(
        market,
        household=np.append(market.household, np.full(len(sponsors), market.households)),
        sponsor=np.append(market.sponsor, sponsors),
        score=np.append(market.score, np.full(len(sponsors), 700)),
        standing=np.isin(np.arange(market.pairs + len(sponsors)), before.chosen),
        needed=np.append(market.needed, 2),
        served=np.append(market.served, False),
        rank=np.append(market.rank, rank),
        waited=np.append(market.waited, 0),
    )
    after = assign(grown)
    old = Assignment(market, after.chosen[after.chosen < market.pairs])
    assert old.served_by_rank[rank + 1 :] == before.served_by_rank[rank + 1 :]
    assert old.served >= before.served - 1
    assert after.served >= before.served


@quick
@given(markets(households=4, sponsors=3, pairs=12), st.integers(0, 11))
def test_a_forced_pair_comes_with_the_best_of_all_that_have_it(market: Market, place: int) -> None:
    open_ = np.flatnonzero((market.needed[market.household] > 0) & (market.room[market.sponsor] > 0))
    assume(len(open_))
    pair = int(open_[place % len(open_)])
    plan = assign(market)
    result = forced(plan, pair)
    assert pair in result.chosen
    standing = replace(market, standing=np.isin(np.arange(market.pairs), plan.chosen))
    best = max(figures(other) for other in every_assignment(standing) if pair in other.chosen)
    assert figures(Assignment(standing, result.chosen)) == best


def test_forcing_a_pair_leaves_alone_what_it_cannot_touch() -> None:
    pairs = [(0, 0, 500), (0, 1, 400), (1, 2, 500), (1, 3, 500), (2, 2, 500), (2, 3, 500)]
    plan = assign(a_market(pairs, needed=[1, 1, 1], room=[1, 1, 1, 1]))
    result = forced(plan, 1)
    difference = compare(plan, result)
    assert difference.changed.tolist() == [0]
    assert (difference.lose.tolist(), difference.points) == ([], -100)
    assert compare(plan, forced(plan, int(plan.chosen[0]))).changed.tolist() == []


def test_what_a_forced_pair_costs_others_is_told() -> None:
    pairs = [(0, 0, 300), (0, 1, 800), (1, 0, 700), (2, 1, 100)]
    plan = assign(a_market(pairs, needed=[1, 1, 1], room=[1, 1], rank=[2, 1, 0]))
    assert pairs_of(plan) == [(0, 1), (1, 0)]
    difference = compare(plan, forced(plan, 0))
    assert difference.lose.tolist() == [1]
    assert difference.changed.tolist() == [0, 1, 2]
    assert difference.points == 300 + 100 - 800 - 700


@pytest.mark.parametrize(("needed", "room"), [([0], [1]), ([1], [0])])
def test_a_pair_is_not_forced_on_who_looks_for_nobody(needed: list[int], room: list[int]) -> None:
    with pytest.raises(NoRoom):
        forced(assign(a_market([(0, 0, 500)], needed, room)), 0)
