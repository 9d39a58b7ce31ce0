"""The cheapest flow by several costs in turn."""

from __future__ import annotations

import numpy as np
import pytest

from flows.matching.errors import MatchingError, Unsolved
from flows.matching.network import Level, Network, cheapest_flow


def a_network(*arcs: tuple[int, int, int], supply: list[int]) -> Network:
    tail, head, capacity = np.array(arcs).T
    return Network(tail.astype(np.int32), head.astype(np.int32), capacity, np.array(supply))


def level(*cost: int) -> Level:
    return Level(np.array(cost), 2 * max(map(abs, cost)))


@pytest.mark.parametrize("widest", [0, 2**63 - 1])
def test_a_later_cost_decides_only_what_the_earlier_leave_open(widest: int) -> None:
    network = a_network((0, 1, 1), (0, 1, 1), (0, 1, 2), supply=[2, -2])
    flow = cheapest_flow(network, [level(1, 0, 1), level(1, 1000, 0)], widest)
    assert flow.tolist() == [0, 1, 1]


def test_supplies_that_cannot_be_met_are_an_error_and_no_flow() -> None:
    with pytest.raises(Unsolved, match="INFEASIBLE") as error:
        cheapest_flow(a_network((0, 1, 1), supply=[2, -2]), [level(1)])
    assert isinstance(error.value, MatchingError)


def test_costs_beyond_what_the_solver_can_count_are_an_error_and_no_flow() -> None:
    with pytest.raises(Unsolved, match="BAD_COST_RANGE"):
        cheapest_flow(a_network((0, 1, 1), supply=[1, -1]), [level(2**61)])
