"""Invented households and sponsors of every kind."""

from __future__ import annotations

from typing import Any

import numpy as np
from hypothesis import strategies as st

from flows.matching.arrays import Pool
from flows.matching.eligibility import BARS
from flows.matching.sides import Asked, Need, Offer, family_shares
from flows.vocabulary import CATEGORIES, LEVELS, SLOTS, SPOKEN
from tests.flows.matching.people import a_pool

few_languages = st.lists(st.sampled_from(("ar", "ti", "fi", "en", "other")), unique=True, max_size=3).map(
    tuple
)
few_slots = st.lists(st.sampled_from(SLOTS[:6]), unique=True, max_size=4).map(tuple)
points = st.none() | st.tuples(st.floats(61.0, 61.4), st.floats(23.5, 24.5))
backgrounds = st.sampled_from(("any", "gladly", "rather-not"))
wishes = st.lists(st.sampled_from(CATEGORIES[:5]), unique=True, min_size=1, max_size=3)


@st.composite
def needs(draw: Any) -> Need:
    """One household."""
    wished = draw(wishes)
    members = {0: set(wished), 1: set(draw(st.lists(st.sampled_from(CATEGORIES[:5]), max_size=2)))}
    return Need(
        newcomer_id=draw(st.integers(1, 10_000)),
        wishes=tuple(Asked(at, category, draw(st.booleans())) for at, category in enumerate(wished)),
        place=draw(st.integers(1, 2)),
        at=draw(points),
        languages=draw(few_languages),
        free=draw(few_slots),
        gender=draw(st.sampled_from(("any", "any", "woman", "man"))),
        own_language=draw(st.booleans()),
        background=draw(backgrounds),
        interpreter=draw(st.booleans()),
        translation=draw(st.booleans()),
        size=draw(st.integers(1, 4)),
        children=draw(st.integers(0, 2)),
        shares=family_shares(members),
        needed=draw(st.integers(1, 2)),
        met=draw(st.booleans()),
        rank=draw(st.integers(0, 3)),
    )


@st.composite
def offers(draw: Any) -> Offer:
    """One sponsor."""
    return Offer(
        person_id=draw(st.integers(1, 10_000)),
        place=draw(st.integers(1, 2)),
        at=draw(points),
        stage=draw(st.sampled_from(("active", "active", "active", "coached"))),
        about=draw(st.booleans()) or draw(st.booleans()),
        reachable=draw(st.booleans()) or draw(st.booleans()),
        languages=draw(st.dictionaries(st.sampled_from(SPOKEN[:6]), st.sampled_from(LEVELS), max_size=3)),
        likes=tuple(draw(wishes)),
        free=draw(few_slots),
        km=draw(st.sampled_from((2, 10, 50))),
        room=draw(st.integers(0, 3)),
        gender=draw(st.sampled_from(("woman", "man", "unsaid"))),
        children=draw(st.booleans()),
        checked=draw(st.booleans()),
        background=draw(backgrounds),
        interpreter=draw(st.booleans()),
        translation=draw(st.booleans()),
        meets=tuple(draw(st.lists(st.sampled_from(("one", "family", "group", "woman", "man")), unique=True))),
    )


@st.composite
def pools(draw: Any, most: int = 5) -> Pool:
    """A few households and sponsors, some of them kept apart."""
    some_needs, some_offers = draw(st.lists(needs(), max_size=most)), draw(st.lists(offers(), max_size=most))
    keys = st.integers(0, max(len(some_needs) * len(some_offers) - 1, 0))
    barred = draw(st.dictionaries(st.sampled_from(BARS), st.sets(keys, min_size=1, max_size=3), max_size=2))
    return a_pool(
        some_needs, some_offers, barred={rule: np.array(sorted(each)) for rule, each in barred.items()}
    )
