"""Households and sponsors that fit each other, to be changed one fact at a time."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np

from flows.matching import Gathering
from flows.matching.arrays import TERMS, USUAL, Pool, needs_of, offers_of
from flows.matching.sides import Asked, Need, Offer

NEED = Need(
    2, (Asked(1, "sport"),), languages=("ar", "en"), free=("tue-evening",), shares={"sport": 1_000_000}
)
OFFER = Offer(3, "Liisa", languages={"fi": "native", "en": "good"}, likes=("sport",), free=("tue-evening",))


def a_need(**changes: Any) -> Need:
    """A household; `category` stands for its one wish."""
    category = changes.pop("category", None)
    if category is not None:
        for_children = changes.pop("for_children", False)
        wish = {"wishes": (Asked(1, category, for_children),), "shares": {category: 1_000_000}}
        changes = wish | changes
    return replace(NEED, **changes)


def an_offer(**changes: Any) -> Offer:
    """A sponsor."""
    return replace(OFFER, **changes)


def a_pool(needs: list[Need], offers: list[Offer], **more: Any) -> Pool:
    """Everybody together, with the usual weights."""
    weights = np.array([[USUAL[term] for term in TERMS]] * len(needs), np.int64).reshape(-1, len(TERMS))
    return Pool(needs_of(needs), offers_of(offers), weights, **more)


def a_gathering(needs: list[Need], offers: list[Offer], **more: Any) -> Gathering:
    """The same with the people behind it, who have no names."""
    return Gathering(needs, offers, a_pool(needs, offers, **more), {}, {})
