"""Points: whole numbers by term, never more than 1000, and more for the better fit."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.matching.arrays import TERMS, USUAL
from flows.matching.places import chord_of, kilometres, unit_vectors
from flows.matching.score import scores, terms
from flows.matching.sides import Need, Offer, family_shares
from flows.vocabulary import SLOTS
from tests.flows.matching.people import a_need, a_pool, an_offer
from tests.flows.matching.strategies import pools

HERE, NEAR = (61.0, 24.0), (61.05, 24.0)


def score(need: Need, offer: Offer) -> int:
    return int(scores(a_pool([need], [offer]), np.array([0]), np.array([0]))[0])


def term(name: str, need: Need, offer: Offer) -> int:
    return int(terms(a_pool([need], [offer]), np.array([0]), np.array([0]))[0, TERMS.index(name)])


def test_a_better_fit_has_more_points() -> None:
    need = a_need(free=SLOTS[:6], size=3, children=1, at=HERE)
    offer = an_offer(languages={"en": "good"}, free=SLOTS[:1], likes=(), at=NEAR)
    plain = score(need, offer)
    for better in (
        {"languages": {"ar": "native"}},
        {"likes": ("sport",)},
        {"free": SLOTS[:3]},
        {"children": True},
        {"at": HERE},
        {"km": 50},
    ):
        assert score(need, an_offer(**{**vars(offer), **better})) > plain
    for worse in ({"meets": ("one",)}, {"languages": {"en": "basic"}}):
        assert score(need, an_offer(**{**vars(offer), **worse})) < plain


def test_all_that_can_be_wished_for_is_a_thousand() -> None:
    need = a_need(free=SLOTS[:6], size=3, children=1, background="gladly", at=HERE)
    best = an_offer(languages={"ar": "native"}, likes=("sport",), free=SLOTS, children=True, at=HERE)
    assert score(need, best) == 1000 == sum(USUAL.values())


def test_one_childs_wish_weighs_as_much_as_all_of_a_parents() -> None:
    family = family_shares({1: {"language", "work", "friends"}, 2: {"sport"}})
    assert family["sport"] == 500_000
    assert sum(family.values()) == pytest.approx(1_000_000, abs=10)
    need = a_need(category="other", shares=family)
    assert term("wish", need, an_offer(likes=("sport",))) == term(
        "wish", need, an_offer(likes=("language", "work", "friends"))
    )


def test_who_wishes_for_nothing_does_not_dilute_the_wishes_of_others() -> None:
    assert family_shares({1: {"sport"}, 2: set()}) == {"sport": 1_000_000}


def test_the_wish_at_hand_counts_for_half() -> None:
    need = a_need(category="sport", shares=family_shares({1: {"sport", "music"}}))
    assert term("wish", need, an_offer(likes=("music",))) == 75
    assert term("wish", need, an_offer(likes=("sport",))) == 225
    assert term("wish", need, an_offer(likes=("sport", "music"))) == 300


def test_a_wish_for_children_is_not_covered_by_who_does_not_know_children() -> None:
    need = a_need(category="sport", for_children=True)
    assert term("wish", need, an_offer(children=False)) < term("wish", need, an_offer(children=True))


def test_the_background_counts_only_where_it_is_gladly_met() -> None:
    same = an_offer(languages={"ar": "native"}, meets=("family",))
    one = a_need(size=1)
    assert term("family", one, same) == 0
    assert term("family", a_need(size=1, background="gladly"), same) == 25
    assert term("family", a_need(size=1, background="gladly"), an_offer(meets=("family",))) == 0


def test_weights_are_those_of_the_locality() -> None:
    pool = a_pool([a_need(), a_need()], [an_offer()])
    pool.weights[1] = [0, 1000, 0, 0, 0]
    assert scores(pool, np.array([1]), np.array([0]))[0] == 1000
    assert scores(pool, np.array([0]), np.array([0]))[0] < 1000


def test_the_way_between_two_towns_is_the_great_circle() -> None:
    helsinki, turku = unit_vectors(np.array([60.1699, 60.4518]), np.array([24.9384, 22.2666]))
    km = kilometres(np.array(np.sqrt(((helsinki - turku) ** 2).sum())))
    assert float(km) == pytest.approx(150.1, abs=0.5)


@given(st.floats(0.001, 10_000))
def test_a_way_and_its_chord_are_the_same(km: float) -> None:
    assert float(kilometres(chord_of(np.array(km)))) == pytest.approx(km, rel=1e-6)


@given(pools())
def test_points_are_whole_and_within_their_terms(pool: Any) -> None:
    i, j = np.arange(len(pool.needs)), np.arange(len(pool.offers))
    points = terms(pool, i[:, None], j[None, :])
    assert points.dtype == np.int64
    for at, name in enumerate(TERMS):
        assert ((points[..., at] >= 0) & (points[..., at] <= USUAL[name])).all()
