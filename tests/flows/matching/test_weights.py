"""The weights of a locality: whole numbers, 1000 in all, the others sharing as before."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from flows.matching.arrays import TERMS, USUAL
from flows.matching.weights import ALL, MOST, reweigh, weights_of


@given(st.lists(st.tuples(st.sampled_from(TERMS), st.integers(0, MOST)), max_size=8))
def test_however_they_are_changed_they_add_up(changes: list[tuple[str, int]]) -> None:
    weights = weights_of(None)
    for term, points in changes:
        weights = reweigh(weights, term, points)
        assert weights[term] == points
        assert sum(weights.values()) == ALL
        assert min(weights.values()) >= 0


def test_the_others_share_the_rest_as_they_did() -> None:
    assert reweigh(USUAL, "place", 0) == {
        "language": 375,
        "wish": 375,
        "place": 0,
        "time": 188,  # 187.5 and 62.5: what is left over goes to the first of equals
        "family": 62,
    }


def test_what_is_as_it_was_changes_nothing() -> None:
    assert reweigh(USUAL, "time", USUAL["time"]) == USUAL
