"""The cheapest flow through a network by several costs, the first one first: exact in whole numbers.

Two flows that meet all supplies differ by simple cycles, so a flow is the best one when no such cycle makes it cheaper.
It is enough, then, that one step of a cost outweighs all that the later costs can change along *one* cycle: each level
says how much that is, its `swing`, and costs that are weighed so are added up and solved at once.

How far that goes is the solver's bound. OR-Tools (ortools/graph/min_cost_flow.h, .cc) multiplies costs by the number of
nodes, two of its own included, and lets the nodes' potentials fall; they stay in 64 bits while the largest cost is at
most 2^63 / (2 nodes^2), the bound its authors give and the one kept here; past it the solver says BAD_COST_RANGE, but
only where it notices. Levels that do not fit together are solved one group after another: the potentials of the first
flow show which arcs every best flow fills or leaves empty, namely those with a reduced cost (complementary slackness);
the next group may use only the rest.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from ortools.graph.python.min_cost_flow import SimpleMinCostFlow

from flows.matching.errors import Unsolved
from flows.matching.market import Bools, Int64s

WIDEST = 2**63 - 1  # what 2 * nodes^2 * cost may come to
SOLVERS_NODES = 2  # the solver adds a source and a sink


@dataclass(frozen=True, eq=False)
class Network:
    """Arcs from `tail` to `head`, so many units at most on each; a node gives out its `supply`, or takes in what is
    below zero. The supplies add up to zero and can be met."""

    tail: NDArray[np.int32]
    head: NDArray[np.int32]
    capacity: Int64s
    supply: Int64s


@dataclass(frozen=True, eq=False)
class Level:
    """The `cost` of a unit on each arc, and the most that one simple cycle can change of its sum."""

    cost: Int64s
    swing: int


def cheapest_flow(network: Network, levels: Sequence[Level], widest: int = WIDEST) -> Int64s:
    """The units on each arc of a flow that is cheapest by the first level, by the second among those, and so on.

    Levels are solved together as far as `widest` lets them, and one alone in any case.

    Raises:
        Unsolved: the solver found no best flow, as when the supplies cannot be met.
    """
    first, *others = _groups(levels, len(network.supply), widest)
    rest, free, cost = network, np.arange(len(network.tail)), _sum(first)
    flow = _solve(network, cost)
    for group in others:
        reduced = _reduced(rest, cost, flow[free])
        rest, free = _without_filled(rest, reduced < 0, reduced == 0), free[reduced == 0]
        cost = _sum(group)[free]
        flow[free] = _solve(rest, cost)
    return flow


def _groups(levels: Sequence[Level], nodes: int, widest: int) -> list[list[Level]]:
    """As many levels as fit together, then as many of the others, and so on; one alone always stands."""
    groups: list[list[Level]] = [[]]
    for level in levels:
        together = [*groups[-1], level]
        if groups[-1] and 2 * (nodes + SOLVERS_NODES) ** 2 * _largest(together) > widest:
            groups.append([level])
        else:
            groups[-1] = together
    return groups


def _weights(group: Sequence[Level]) -> list[int]:
    """What a unit of each level's cost counts: more than all later levels can change along one cycle."""
    weights, swing = [], 0
    for level in reversed(group):
        weights.append(swing + 1)
        swing += weights[-1] * level.swing
    return weights[::-1]


def _largest(group: Sequence[Level]) -> int:
    """A bound on the weighed costs of one arc."""
    return sum(
        weight * int(np.abs(level.cost).max(initial=0))
        for weight, level in zip(_weights(group), group, strict=True)
    )


def _sum(group: Sequence[Level]) -> Int64s:
    """The weighed costs of each arc."""
    total = np.zeros_like(group[0].cost)
    for weight, level in zip(_weights(group), group, strict=True):
        total += weight * level.cost
    return total


def _solve(network: Network, cost: Int64s) -> Int64s:
    solver = SimpleMinCostFlow()
    solver.add_arcs_with_capacity_and_unit_cost(network.tail, network.head, network.capacity, cost)
    solver.set_nodes_supplies(np.arange(len(network.supply), dtype=np.int32), network.supply)
    status = solver.solve()
    if status != SimpleMinCostFlow.OPTIMAL:
        raise Unsolved(status.name)
    return np.asarray(solver.flows(np.arange(len(cost), dtype=np.int32)), np.int64)


def _without_filled(network: Network, filled: Bools, loose: Bools) -> Network:
    """The network of the loose arcs alone, what flows through the filled ones taken from the supplies."""
    supply = network.supply.copy()
    np.subtract.at(supply, network.tail[filled], network.capacity[filled])
    np.add.at(supply, network.head[filled], network.capacity[filled])
    return Network(network.tail[loose], network.head[loose], network.capacity[loose], supply)


def _reduced(network: Network, cost: Int64s, flow: Int64s) -> Int64s:
    """The reduced cost of each arc by potentials that prove this flow to be a cheapest one.

    The potentials are distances from anywhere to each node in the residual network, found in rounds (Bellman-Ford).

    Raises:
        Unsolved: the flow is not a cheapest one.
    """
    open_, used = flow < network.capacity, flow > 0
    tail = np.concatenate([network.tail[open_], network.head[used]])
    head = np.concatenate([network.head[open_], network.tail[used]])
    length = np.concatenate([cost[open_], -cost[used]])
    order = np.argsort(head, kind="stable")
    tail, length = tail[order], length[order]
    reached, starts = np.unique(head[order], return_index=True)
    distance = np.zeros(len(network.supply), np.int64)
    for _ in range(len(distance)):
        nearer = np.minimum(distance[reached], np.minimum.reduceat(distance[tail] + length, starts))
        if np.array_equal(nearer, distance[reached]):
            return cost + distance[network.tail] - distance[network.head]
        distance[reached] = nearer
    raise Unsolved("NOT_CHEAPEST")
