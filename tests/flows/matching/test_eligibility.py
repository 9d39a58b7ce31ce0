"""The hard rules: each keeps out whom it names, and nobody else."""

from __future__ import annotations

from dataclasses import replace

import pytest

from flows.matching import failed_rules
from flows.matching.sides import Need, Offer

NEED = Need(1, 2, "sport", languages=("ar", "en"), free=("tue-evening",))
OFFER = Offer(3, "Liisa", languages={"fi": "native", "en": "good"}, likes=("sport",), free=("tue-evening",))


def test_who_fits_fails_no_rule() -> None:
    assert failed_rules(NEED, OFFER) == []


@pytest.mark.parametrize(
    ("rule", "need", "offer"),
    [
        ("stage", {}, {"stage": "coached"}),
        ("about", {}, {"about": False}),
        ("reachable", {}, {"reachable": False}),
        ("declined", {}, {"declined": True}),
        ("known", {}, {"known": True}),
        ("asked", {}, {"asked": True}),
        ("room", {}, {"room": 0}),
        ("gender", {"gender": "woman"}, {"gender": "man"}),
        ("gender", {"gender": "woman"}, {"gender": "unsaid"}),
        ("meets", {"gender": "man"}, {"gender": "man", "meets": ("woman",)}),
        ("language", {"interpreter": False}, {"languages": {"fi": "native"}}),
        ("language", {}, {"languages": {"fi": "native"}, "interpreter": False}),
        ("language", {"own_language": True}, {}),
        ("time", {}, {"free": ("mon-morning",)}),
        ("check", {"children": 1}, {"children": True}),
        ("children", {"for_children": True}, {"checked": True}),
    ],
)
def test_each_rule_keeps_out_alone(rule: str, need: dict[str, object], offer: dict[str, object]) -> None:
    assert failed_rules(replace(NEED, **need), replace(OFFER, **offer)) == [rule]


@pytest.mark.parametrize(
    ("need", "offer"),
    [
        ({"free": ()}, {}),
        ({}, {"free": ()}),
        ({}, {"languages": {"fi": "native"}}),  # an interpreter is fine for both
        ({"own_language": True}, {"languages": {"ar": "basic"}}),
        ({"gender": "woman"}, {"gender": "woman", "meets": ("woman",)}),
        ({}, {"meets": ("woman",)}),  # nothing is guessed of who has not said
        ({"gender": "man"}, {"gender": "man", "meets": ("woman", "man")}),
        ({"children": 2, "for_children": True}, {"children": True, "checked": True}),
        ({"children": 2}, {"checked": True}),
    ],
)
def test_what_is_not_said_or_is_fine_for_both_bars_nobody(
    need: dict[str, object], offer: dict[str, object]
) -> None:
    assert failed_rules(replace(NEED, **need), replace(OFFER, **offer)) == []


def test_two_other_languages_are_not_the_same_language() -> None:
    need = replace(NEED, languages=("other",), interpreter=False)
    assert failed_rules(need, replace(OFFER, languages={"other": "native"})) == ["language"]
