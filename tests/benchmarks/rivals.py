"""Other ways to choose the pairs of a market, and other people's solvers for it, each given the market part by part.

`EXACT` ones minimise the same costs as ours (`flows.matching.levels`), by other algorithms. SciPy's, networkx' and
`matching`'s know no household with two needs, so that they are measured where everybody looks for one sponsor.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import numpy as np

from flows.matching.assignment import assign
from flows.matching.levels import levels_of, network_of
from flows.matching.market import Assignment, Int64s, Market
from flows.matching.parts import Part, split
from flows.matching.solver import Rows, minimise, run

Way = Callable[[Market], Int64s]

HALF = 0.5  # reduced costs are whole numbers, but for rounding


def ours(market: Market) -> Int64s:
    """Kummi's own: OR-Tools' flow solver, part by part."""
    return assign(market).chosen


def greedy(market: Market, rounds: tuple[int, ...] = (2,)) -> Int64s:
    """The best pair first, then the next one that still goes, in plain Python; `rounds` bound what each is given."""
    order = np.argsort(-market.score, kind="stable")
    pairs = list(
        zip(order.tolist(), market.household[order].tolist(), market.sponsor[order].tolist(), strict=True)
    )
    left, room, chosen = market.needed.tolist(), market.room.tolist(), set[int]()
    needed = market.needed.tolist()
    for most in rounds:
        for pair, household, sponsor in pairs:
            given = needed[household] - left[household]
            if left[household] and given < most and room[sponsor] and pair not in chosen:
                left[household] -= 1
                room[sponsor] -= 1
                chosen.add(pair)
    return np.array(sorted(chosen), np.int64)


def greedy_in_turns(market: Market) -> Int64s:
    """The same, but nobody is given a second sponsor before everybody has been looked at for the first."""
    return greedy(market, rounds=(1, 2))


def assigned_in_turns(market: Market) -> Int64s:
    """SciPy's assignment solver for everybody's first sponsor, then for the second: exact in each turn alone."""
    first = one_assignment(replace(market, needed=np.minimum(market.needed, 1)))
    left = market.needed - np.bincount(market.household[first], minlength=market.households)
    room = market.room - np.bincount(market.sponsor[first], minlength=market.sponsors)
    rest = np.setdiff1d(np.arange(market.pairs), first)
    narrow = np.int32
    second = one_assignment(
        replace(
            market,
            household=market.household[rest],
            sponsor=market.sponsor[rest],
            score=market.score[rest],
            standing=market.standing[rest],
            needed=np.minimum(left, 1).astype(narrow),
            served=np.ones(market.households, bool),
            room=room.astype(narrow),
        )
    )
    return np.sort(np.concatenate([first, rest[second]]))


def one_assignment(market: Market) -> Int64s:
    """SciPy's linear_sum_assignment: a row for each household, a column for each place a sponsor has, and past."""
    from scipy.optimize import linear_sum_assignment

    chosen = [np.empty(0, np.int64)]
    for part in _parts(market):
        pair_cost, past = _sums(market, part)
        room = market.room[part.sponsors]
        columns = np.repeat(np.arange(len(part.sponsors)), room)
        cost = np.full((len(part.households), len(part.sponsors)), np.inf)
        cost[part.household, part.sponsor] = pair_cost.astype(np.float64)
        number = np.full(cost.shape, -1)
        number[part.household, part.sponsor] = part.pairs
        by_past = np.full((len(part.households), len(part.households)), np.inf)
        np.fill_diagonal(by_past, past.astype(np.float64))
        row, column = linear_sum_assignment(np.concatenate([cost[:, columns], by_past], axis=1))
        taken = column < len(columns)
        chosen.append(number[row[taken], columns[column[taken]]])
    return np.sort(np.concatenate(chosen))


def highs(market: Market) -> Int64s:
    """HiGHS: linear programs, a level after another; what a level's reduced costs fix stays so (warm starts)."""
    chosen = [np.empty(0, np.int64)]
    for part in _parts(market):
        network = network_of(market, part)
        arcs, node = np.arange(len(network.tail)), np.concatenate([network.tail, network.head])
        value = np.repeat([1.0, -1.0], len(arcs))
        supply = network.supply.astype(np.float64)
        rows = Rows(node.astype(np.int64), np.tile(arcs, 2), value, supply, supply)
        lower, upper = np.zeros(len(arcs)), network.capacity.astype(np.float64)
        solver = minimise(lower, upper, rows, {"presolve": "on"})
        for level in levels_of(market, part):
            solver.changeColsCost(len(arcs), arcs.astype(np.int32), level.cost.astype(np.float64))
            run(solver)
            solution = solver.getSolution()
            flow, fixed = np.rint(solution.col_value), np.abs(solution.col_dual) > HALF
            lower, upper = np.where(fixed, flow, lower), np.where(fixed, flow, upper)
            solver.changeColsBounds(len(arcs), arcs.astype(np.int32), lower, upper)
        chosen.append(part.pairs[flow[: len(part.pairs)] > 0])
    return np.sort(np.concatenate(chosen))


def network_simplex(market: Market) -> Int64s:
    """networkx' network simplex, with costs as whole numbers of any length."""
    import networkx

    chosen = [np.empty(0, np.int64)]
    for part in _parts(market):
        network = network_of(market, part)
        cost = _sum(market, part).tolist()
        graph: Any = networkx.MultiDiGraph()
        graph.add_nodes_from(
            (node, {"demand": -supply}) for node, supply in enumerate(network.supply.tolist())
        )
        for arc, (tail, head, capacity) in enumerate(
            zip(network.tail.tolist(), network.head.tolist(), network.capacity.tolist(), strict=True)
        ):
            graph.add_edge(tail, head, key=arc, capacity=capacity, weight=cost[arc])
        flow = networkx.network_simplex(graph)[1]
        taken = [
            arc
            for arc in range(len(part.pairs))
            if flow[int(network.tail[arc])][int(network.head[arc])][arc] > 0
        ]
        chosen.append(part.pairs[np.array(taken, np.int64)])
    return np.sort(np.concatenate(chosen))


def heaviest_matching(market: Market) -> Int64s:
    """networkx' max_weight_matching, a node for each place a sponsor has."""
    import networkx

    chosen: list[int] = []
    for part in _parts(market):
        pair_cost, past = _sums(market, part)
        room = market.room[part.sponsors].tolist()
        graph: Any = networkx.Graph()
        for pair, household, sponsor, cost in zip(
            part.pairs.tolist(),
            part.household.tolist(),
            part.sponsor.tolist(),
            pair_cost.tolist(),
            strict=True,
        ):
            for place in range(room[sponsor]):
                graph.add_edge(household, (sponsor, place), weight=int(past[household]) - cost, pair=pair)
        matched = networkx.max_weight_matching(graph)
        chosen += [graph.edges[edge]["pair"] for edge in matched]
    return np.sort(np.array(chosen, np.int64))


def stable_matching(market: Market) -> Int64s:
    """`matching`'s hospitals and residents (Gale and Shapley): both sides rank each other by the score."""
    from matching.games import HospitalResident

    sys.setrecursionlimit(1_000_000)
    chosen: list[int] = []
    for part in _parts(market):
        order = np.argsort(-market.score[part.pairs], kind="stable")
        households: dict[int, list[int]] = {}
        sponsors: dict[int, list[int]] = {}
        number: dict[tuple[int, int], int] = {}
        for at in order.tolist():
            household, sponsor = int(part.household[at]), int(part.sponsor[at])
            households.setdefault(household, []).append(sponsor)
            sponsors.setdefault(sponsor, []).append(household)
            number[household, sponsor] = int(part.pairs[at])
        room = {sponsor: int(market.room[part.sponsors[sponsor]]) for sponsor in sponsors}
        solved = HospitalResident.create_from_dictionaries(households, sponsors, room).solve()
        chosen += [
            number[household.name, sponsor.name] for sponsor, held in solved.items() for household in held
        ]
    return np.sort(np.array(chosen, np.int64))


def most_served(market: Market) -> int:
    """How many could be served at all, by SciPy's Hopcroft-Karp: a bound for whatever way of choosing."""
    from scipy.sparse import csr_array
    from scipy.sparse.csgraph import maximum_bipartite_matching

    waiting = (market.needed > 0) & ~market.served
    first = np.cumsum(market.room) - market.room
    room = np.where(waiting[market.household], market.room[market.sponsor], 0)
    row = np.repeat(market.household, room)
    column = np.repeat(first[market.sponsor], room) + np.arange(room.sum())
    column -= np.repeat(np.cumsum(room) - room, room)
    shape = market.households, int(market.room.sum())
    graph = csr_array((np.ones(len(row), np.int8), (row, column)), shape=shape)
    return int((maximum_bipartite_matching(graph, perm_type="column") >= 0).sum())


def figures(market: Market, chosen: Int64s) -> Assignment:
    """The assignment of the chosen pairs.

    Raises:
        RuntimeError: somebody is given more than they look for or have room for, or a pair stands twice.
    """
    assignment = Assignment(market, chosen)
    if len(np.unique(chosen)) != len(chosen):
        raise RuntimeError("a pair is chosen twice")
    if (assignment.held > market.needed).any() or (assignment.load > market.room).any():
        raise RuntimeError("somebody is given more than there is room for")
    return assignment


def _parts(market: Market) -> Iterator[Part]:
    both = (market.needed[market.household] > 0) & (market.room[market.sponsor] > 0)
    return split(market, np.flatnonzero(both))


def _sum(market: Market, part: Part) -> Any:
    """What a unit on each arc of the part's network costs, all levels in one; whole numbers of any length."""
    total, weight, swing = 0, 1, 0
    for level in reversed(levels_of(market, part)):
        weight = swing + 1
        total = total + level.cost.astype(object) * weight
        swing += weight * level.swing
    return total


def _sums(market: Market, part: Part) -> tuple[Any, Any]:
    """The same for the pairs, and for going past with the last unit."""
    total = _sum(market, part)
    after = len(part.pairs) + len(part.sponsors)
    return total[: len(part.pairs)], total[after : after + len(part.households)]
