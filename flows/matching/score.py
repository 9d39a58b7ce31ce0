"""How well a sponsor who may be asked fits a household: points by term, whole numbers, 1000 in all at most."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from flows.matching.arrays import GLADLY, TERMS, Numbers, Pool
from flows.matching.places import chords, kilometres

LEVEL = {"native": 100, "good": 80, "basic": 40}  # percent of the points for a shared language
ENOUGH_SLOTS = 3
UNKNOWN = 50  # percent, where one side has not said
MILLION = 1_000_000


def scores(pool: Pool, household: Numbers, sponsor: Numbers) -> Numbers:
    """The points of pairs, 0 to 1000 each."""
    total: Numbers = terms(pool, household, sponsor).sum(axis=-1)
    return total


def terms(pool: Pool, household: Numbers, sponsor: Numbers) -> Numbers:
    """The points of pairs by term, in the order of `TERMS`; the weights are those of the household's locality."""
    percent = np.stack(
        [
            _language(pool, household, sponsor),
            _wishes(pool, household, sponsor),
            _place(pool, household, sponsor),
            _time(pool, household, sponsor),
            _family(pool, household, sponsor),
        ],
        axis=-1,
    )
    assert percent.shape[-1] == len(TERMS)
    return pool.weights[household] * percent // 100


def distances(pool: Pool, household: Numbers, sponsor: Numbers) -> NDArray[np.float64]:
    """Kilometres between pairs, not-a-number where nobody knows."""
    return kilometres(chords(pool.needs.point[household], pool.offers.point[sponsor]))


def _language(pool: Pool, i: Numbers, j: Numbers) -> Numbers:
    ours, offers = pool.needs.languages[i], pool.offers
    return np.select(
        [(ours & offers.native[j]) != 0, (ours & offers.good[j]) != 0, (ours & offers.languages[j]) != 0],
        [LEVEL["native"], LEVEL["good"], LEVEL["basic"]],
        0,
    ).astype(np.int64)


def _wishes(pool: Pool, i: Numbers, j: Numbers) -> Numbers:
    """Half for a wish at hand, half for what the whole family wishes for, each of its members counting alike."""
    needs, offers = pool.needs, pool.offers
    asked = np.where(offers.children[j], needs.asked[i], needs.asked_plain[i])
    one = (asked & offers.likes[j]) != 0
    shares = np.einsum("...c,...c->...", needs.shares[i], offers.liked[j]).astype(np.int64)
    percent: Numbers = ((one * MILLION + shares) * 100 + MILLION) // (2 * MILLION)  # to the nearest percent
    return percent


def _place(pool: Pool, i: Numbers, j: Numbers) -> Numbers:
    """The nearer, the more of the way the sponsor would travel is left; all where nobody knows how far it is."""
    with np.errstate(invalid="ignore", divide="ignore"):
        left = 100 * (1 - distances(pool, i, j) / pool.offers.km[j])
    return np.clip(np.nan_to_num(left, nan=100), 0, 100).astype(np.int64)


def _time(pool: Pool, i: Numbers, j: Numbers) -> Numbers:
    ours, theirs = pool.needs.free[i], pool.offers.free[j]
    common = np.minimum(np.bitwise_count(ours & theirs).astype(np.int64), ENOUGH_SLOTS)
    return np.where((ours == 0) | (theirs == 0), UNKNOWN, common * 100 // ENOUGH_SLOTS)


def _family(pool: Pool, i: Numbers, j: Numbers) -> Numbers:
    """Of what concerns the two, how much fits: one person or a family; children; the same background, gladly met."""
    needs, offers = pool.needs, pool.offers
    one, families = offers.one[j], offers.families[j]
    fits = np.where(one | families, np.where(needs.family[i], families, one), True).astype(np.int64)
    children = (needs.children[i] > 0).astype(np.int64)
    gladly = ((needs.background[i] == GLADLY) | (offers.background[j] == GLADLY)).astype(np.int64)
    same = ((needs.mother_tongue[i] & offers.native[j]) != 0).astype(np.int64)
    fitting = fits + children * offers.children[j] + gladly * same
    percent: Numbers = fitting * 100 // (1 + children + gladly)
    return percent
