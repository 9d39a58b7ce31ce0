"""Who may come along to a first meeting: each rule by itself."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from flows.companion import may_accompany
from flows.companion.eligibility import MEETING, OWN, Taken, failures
from flows.matching.sides import Need, Offer
from tests.flows.matching.people import a_need, a_pool, an_offer

NEED = a_need(languages=("ti", "en"), gender="woman", children=1, size=2, background="any", at=(64.2, 27.7))
OFFER = an_offer(
    languages={"ti": "native"}, gender="woman", checked=True, at=(64.2, 27.7), km=10, free=(), room=0
)


def failed(need: Need = NEED, offer: Offer = OFFER, taken: Taken | None = None, **more: Any) -> list[str]:
    """The rules that keep this sponsor from coming along."""
    return may_accompany(a_pool([need], [offer], **more), 0, 0, taken or Taken())


def changed(side: Need | Offer, **changes: Any) -> Any:
    """A household or a sponsor with other facts."""
    return type(side)(**{**vars(side), **changes})


def test_who_speaks_the_mother_tongue_may_come_along_whatever_else_they_do() -> None:
    assert failed() == []
    assert failed(offer=changed(OFFER, free=("mon-morning",), likes=(), room=0)) == []


@pytest.mark.parametrize(
    ("rule", "changes"),
    [
        ("tongue", {"languages": {"ti": "good"}}),
        ("tongue", {"languages": {"en": "native"}}),
        ("stage", {"stage": "coached"}),
        ("about", {"about": False}),
        ("reachable", {"reachable": False}),
        ("gender", {"gender": "man"}),
        ("background", {"background": "rather-not"}),
        ("check", {"checked": False}),
        ("reach", {"at": (65.0, 25.5)}),
    ],
)
def test_a_sponsor_is_kept_out_by_one_rule(rule: str, changes: dict[str, Any]) -> None:
    assert failed(offer=changed(OFFER, **changes)) == [rule]


@pytest.mark.parametrize(
    ("rule", "changes"),
    [("background", {"background": "rather-not"}), ("tongue", {"languages": ("en", "ti")})],
)
def test_a_household_keeps_out_by_one_rule(rule: str, changes: dict[str, Any]) -> None:
    assert failed(need=changed(NEED, **changes)) == [rule]


def test_another_language_is_nobodys_mother_tongue_in_common() -> None:
    assert failed(
        need=changed(NEED, languages=("other",)), offer=changed(OFFER, languages={"other": "native"})
    ) == ["tongue"]


def test_without_children_no_check_is_asked_for() -> None:
    assert failed(need=changed(NEED, children=0), offer=changed(OFFER, checked=False)) == []


@pytest.mark.parametrize("rule", ["avoid", "conflict"])
def test_who_is_kept_apart_does_not_come_along(rule: str) -> None:
    assert failed(barred={rule: np.array([0])}) == [rule]


def test_to_be_set_aside_for_a_wish_or_to_have_said_no_to_it_bars_nobody_from_coming_along() -> None:
    assert failed(barred={"skip": np.array([0]), "declined": np.array([0])}) == []


def test_the_sponsor_of_the_wish_and_who_was_asked_before_stay_out() -> None:
    assert failed(taken=Taken(sponsors=(OFFER.person_id,))) == ["own"]
    assert failed(taken=Taken(asked=(OFFER.person_id,))) == ["before"]
    assert failed(taken=Taken(sponsors=(999,), asked=(998,))) == []


def test_many_are_looked_at_as_each_by_itself() -> None:
    offers = [
        changed(OFFER, person_id=number, gender=gender, languages={"ti": level})
        for number, (gender, level) in enumerate(
            [("woman", "native"), ("man", "native"), ("woman", "basic"), ("man", "good")], start=10
        )
    ]
    pool = a_pool([NEED], offers)
    found = failures(pool, 0, np.arange(4), Taken(asked=(13,)))
    assert tuple(found) == (*OWN, *MEETING)
    for at in range(4):
        assert [rule for rule, out in found.items() if out[at]] == may_accompany(
            pool, 0, at, Taken(asked=(13,))
        )
