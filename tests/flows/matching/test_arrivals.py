"""Households that come one after another: prices from those who came before serve nearly all that hindsight would."""

from __future__ import annotations

import numpy as np
import pytest

from tests.benchmarks.arrivals import Stream, free_of_charge, from_recent, hindsight, imagine, let_come

HELD_OUT = range(8)  # nothing was tuned on these


@pytest.mark.parametrize("coming", [90, 110])
def test_prices_serve_nearly_as_many_as_hindsight(coming: int) -> None:
    streams = [imagine(seed, coming) for seed in HELD_OUT]
    best = [hindsight(stream).served for stream in streams]
    priced = [let_come(stream, from_recent(60), refresh=10).served for stream in streams]
    greedy = [let_come(stream, free_of_charge).served for stream in streams]
    assert np.mean(np.divide(priced, best)) >= 0.97
    assert np.mean(np.divide(priced, best)) > np.mean(np.divide(greedy, best)) + 0.02


def test_prices_look_at_nobody_who_has_not_come() -> None:
    stream = imagine(0, 90)
    now = stream.past + 20
    known = stream.household < now
    blind = Stream(
        stream.household[known], stream.sponsor[known], stream.score[known], stream.room, stream.past, 90
    )
    price = from_recent(60)
    seen = price(stream, now, stream.room)
    assert seen.any()
    assert (seen == price(blind, now, stream.room)).all()


def test_nobody_does_better_than_hindsight() -> None:
    stream = imagine(0, 110)
    assert let_come(stream, free_of_charge).served < hindsight(stream).served <= stream.room.sum()
