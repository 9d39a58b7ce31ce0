"""Choose the best pairs of a market for everybody at once, exactly; `levels` says what is best."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from ortools.graph.python.max_flow import SimpleMaxFlow

from flows.matching.errors import NoRoom, TwiceInMarket, Unsolved
from flows.matching.levels import levels_of, network_of
from flows.matching.market import Assignment, Int64s, Market
from flows.matching.network import WIDEST, cheapest_flow
from flows.matching.parts import label_parts, split


@dataclass(frozen=True, eq=False)
class Difference:
    """What another assignment does to households: which `lose` their only sponsor and which have their sponsors
    `changed`, by their places, ascending, and how many more `points` all pairs have together."""

    lose: Int64s
    changed: Int64s
    points: int


def assign(market: Market, widest: int = WIDEST) -> Assignment:
    """The best assignment; among equally good ones always the same, in whatever order the pairs stand.

    `widest` bounds what is solved at once (see `network`); the figures do not depend on it.

    Raises:
        TwiceInMarket: a pair stands twice.
        Unsolved: the solver failed.
    """
    chosen = [np.empty(0, np.int64)]
    for part in split(market, _possible(market)):
        flow = cheapest_flow(network_of(market, part), levels_of(market, part), widest)
        chosen.append(part.pairs[flow[: len(part.pairs)] > 0])
    return Assignment(market, np.sort(np.concatenate(chosen)))


def forced(plan: Assignment, pair: int) -> Assignment:
    """The best assignment that has this pair, the plan's own pairs counting as standing.

    Only what the pair can touch is chosen again; elsewhere the plan stays.

    Raises:
        NoRoom: the household looks for nobody, or the sponsor has no room.
        Unsolved: the solver failed.
    """
    market = plan.market
    household, sponsor = market.household[pair], market.sponsor[pair]
    if market.needed[household] < 1 or market.room[sponsor] < 1:
        raise NoRoom("One side of the pair looks for nobody.")
    if pair in plan.chosen:
        return plan
    labels = label_parts(market.household, market.sponsor, market.households, market.sponsors)
    near = labels[market.household] == labels[household]
    near[pair] = False
    others = np.flatnonzero(near)
    needed, served, room = market.needed.copy(), market.served.copy(), market.room.copy()
    needed[household] -= 1
    served[household] = True
    room[sponsor] -= 1
    rest = Market(
        market.household[others],
        market.sponsor[others],
        market.score[others],
        np.isin(others, plan.chosen),
        needed,
        served,
        market.rank,
        market.waited,
        room,
    )
    again = others[assign(rest).chosen]
    return replace(plan, chosen=np.sort(np.concatenate([plan.chosen[~near[plan.chosen]], again, [pair]])))


def compare(before: Assignment, after: Assignment) -> Difference:
    """What changes for households from one assignment to another of the same households and sponsors."""
    moved = np.setxor1d(_keys(before.market)[before.chosen], _keys(after.market)[after.chosen])
    return Difference(
        np.setdiff1d(before.met, np.flatnonzero(after.held)),
        np.unique(moved // before.market.sponsors),
        after.total - before.total,
    )


def max_flow_served(market: Market) -> int:
    """How many households without a sponsor could be given one at all, whatever their rank: a bound from above.

    Raises:
        Unsolved: the solver failed.
    """
    waiting = np.flatnonzero((market.needed > 0) & ~market.served)
    source = market.households + market.sponsors
    sponsors = np.arange(market.sponsors)
    tail = np.concatenate([market.household, sponsors + market.households, np.full(len(waiting), source)])
    head = np.concatenate([market.sponsor + market.households, np.full(len(sponsors), source + 1), waiting])
    capacity = np.concatenate([np.ones(market.pairs), market.room, np.ones(len(waiting))])
    solver = SimpleMaxFlow()
    solver.add_arcs_with_capacity(tail.astype(np.int32), head.astype(np.int32), capacity.astype(np.int64))
    status = solver.solve(source, source + 1)
    if status != SimpleMaxFlow.OPTIMAL:
        raise Unsolved(status.name)
    return int(solver.optimal_flow())


def _possible(market: Market) -> Int64s:
    """The pairs in which both sides look for somebody, by household and then by sponsor."""
    keys = _keys(market)
    order = np.arange(market.pairs) if np.all(keys[:-1] < keys[1:]) else np.argsort(keys)
    if np.any(keys[order[:-1]] == keys[order[1:]]):
        raise TwiceInMarket("A pair stands twice.")
    both = (market.needed[market.household] > 0) & (market.room[market.sponsor] > 0)
    return order[both[order]]


def _keys(market: Market) -> Int64s:
    """A number for each pair that orders them by household and then by sponsor."""
    return market.household.astype(np.int64) * market.sponsors + market.sponsor
