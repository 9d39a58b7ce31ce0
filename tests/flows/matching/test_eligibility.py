"""The hard rules: each keeps out whom it names, and nobody else."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from hypothesis import given

from flows.matching.eligibility import BARS, RULES, eligible, failing, holds
from flows.matching.sides import Asked, Need, Offer
from tests.flows.matching.people import NEED, OFFER, a_pool
from tests.flows.matching.strategies import pools

KAJAANI, SOTKAMO = (64.2273, 27.7285), (64.1318, 28.3897)  # 34 km apart


def failed(need: Need, offer: Offer) -> list[str]:
    return failing(a_pool([need], [offer]), 0, 0)


def test_who_fits_fails_no_rule() -> None:
    assert failed(NEED, OFFER) == []


@pytest.mark.parametrize(
    ("rule", "need", "offer"),
    [
        ("stage", {}, {"stage": "coached"}),
        ("about", {}, {"about": False}),
        ("reachable", {}, {"reachable": False}),
        ("room", {}, {"room": 0}),
        ("gender", {"gender": "woman"}, {"gender": "man"}),
        ("gender", {"gender": "woman"}, {"gender": "unsaid"}),
        ("meets", {"gender": "man"}, {"gender": "man", "meets": ("woman",)}),
        ("background", {"background": "rather-not"}, {"languages": {"ar": "native", "en": "good"}}),
        ("background", {}, {"background": "rather-not", "languages": {"ar": "native"}}),
        ("reach", {"at": KAJAANI}, {"at": SOTKAMO, "km": 30}),
        ("reach", {"place": 1}, {"place": 2}),
        ("language", {"interpreter": False}, {"languages": {"fi": "native"}}),
        ("language", {}, {"languages": {"fi": "native"}, "interpreter": False}),
        (
            "language",
            {"interpreter": False, "translation": True},
            {"languages": {"fi": "native"}, "translation": False},
        ),
        ("language", {"own_language": True}, {}),
        ("time", {}, {"free": ("mon-morning",)}),
        ("check", {"children": 1}, {"children": True}),
        ("children", {"wishes": (Asked(1, "children", True),)}, {"checked": True}),
    ],
)
def test_each_rule_keeps_out_alone(rule: str, need: dict[str, Any], offer: dict[str, Any]) -> None:
    assert failed(replace(NEED, **need), replace(OFFER, **offer)) == [rule]


@pytest.mark.parametrize("rule", BARS)
def test_what_has_been_between_two_keeps_them_apart(rule: str) -> None:
    pool = a_pool([NEED, NEED], [OFFER, OFFER], barred={rule: np.array([1])})
    assert failing(pool, 0, 1) == [rule]
    assert failing(pool, 0, 0) == failing(pool, 1, 1) == []
    one, other = eligible(pool, np.arange(2), np.arange(2))
    assert list(zip(one.tolist(), other.tolist(), strict=True)) == [(0, 0), (1, 0), (1, 1)]


@pytest.mark.parametrize(
    ("need", "offer"),
    [
        ({"free": ()}, {}),
        ({}, {"free": ()}),
        ({}, {"languages": {"fi": "native"}}),  # an interpreter is fine for both
        ({"interpreter": False, "translation": True}, {"languages": {"fi": "native"}, "translation": True}),
        ({"own_language": True}, {"languages": {"ar": "basic"}}),
        (
            {"own_language": True, "languages": ("other",)},
            {},
        ),  # nobody can be asked for a language unknown here
        ({"gender": "woman"}, {"gender": "woman", "meets": ("woman",)}),
        ({}, {"meets": ("woman",)}),  # nothing is guessed of who has not said
        ({"gender": "man"}, {"gender": "man", "meets": ("woman", "man")}),
        ({"background": "rather-not"}, {"languages": {"ar": "good"}}),  # good, but not the mother tongue
        ({"background": "gladly"}, {}),
        ({"at": KAJAANI}, {"at": SOTKAMO, "km": 40}),
        ({"at": KAJAANI}, {}),  # in the same locality, and nobody knows where
        ({"children": 2, "wishes": (Asked(1, "children", True),)}, {"children": True, "checked": True}),
        ({"children": 2}, {"checked": True}),
        ({"wishes": (Asked(1, "children", True), Asked(2, "sport"))}, {}),  # the other wish is left
    ],
)
def test_what_is_not_said_or_is_fine_for_both_bars_nobody(
    need: dict[str, Any], offer: dict[str, Any]
) -> None:
    assert failed(replace(NEED, **need), replace(OFFER, **offer)) == []


def test_two_other_languages_are_not_the_same_language() -> None:
    need = replace(NEED, languages=("other",), interpreter=False)
    assert failed(need, replace(OFFER, languages={"other": "native"})) == ["language"]


@given(pools())
def test_a_whole_place_is_judged_as_each_pair_alone(pool: Any) -> None:
    households, sponsors = np.arange(len(pool.needs)), np.arange(len(pool.offers))
    one, other = eligible(pool, households, sponsors)
    alone = [(i, j) for i in households for j in sponsors if not failing(pool, int(i), int(j))]
    assert list(zip(one.tolist(), other.tolist(), strict=True)) == alone
    for rule in RULES:
        assert holds(pool, rule, households[:, None], sponsors[None, :]).shape == (
            len(households),
            len(sponsors),
        )
