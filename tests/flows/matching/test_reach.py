"""Who is reached from whom, and who reach one another."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from flows.matching.reach import Rows, group_mutual, reach

SIZE = 7
links = st.lists(st.tuples(*[st.integers(0, SIZE - 1)] * 2), max_size=16)


def rows(pairs: list[tuple[int, int]]) -> Rows:
    keys, items = np.array(pairs, np.int32).reshape(-1, 2).T
    return Rows.of(keys, items, SIZE)


def test_rows_keep_the_order_given() -> None:
    some = rows([(2, 5), (0, 1), (2, 3)])
    assert [some.row(key) for key in range(3)] == [[1], [], [5, 3]]
    assert some.under(np.array([2, 1, 0, 2])).tolist() == [5, 3, 1, 5, 3]


@given(links, st.lists(st.integers(0, SIZE - 1), unique=True))
def test_those_are_grouped_who_reach_one_another(pairs: list[tuple[int, int]], starts: list[int]) -> None:
    onward = [rows(pairs).row(key) for key in range(SIZE)]
    reached = {key: reach([key], onward) for key in range(SIZE)}
    groups = group_mutual(starts, rows(pairs))
    found = [key for group in groups for key in group]
    assert sorted(found) == sorted(reach(starts, onward))
    for group in groups:
        for key in group:
            assert set(group) == {other for other in reached[key] if key in reached[other]}


@given(links)
def test_a_group_comes_after_all_that_it_reaches(pairs: list[tuple[int, int]]) -> None:
    onward = [rows(pairs).row(key) for key in range(SIZE)]
    before: list[int] = []
    for group in group_mutual(range(SIZE), rows(pairs)):
        before += group
        assert reach(group, onward) <= set(before)
