"""Points: whole numbers by term, never more than 1000, and more for the better fit."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from flows.matching.score import MOST, score, terms
from flows.matching.sides import Need, Offer
from flows.vocabulary import CATEGORIES, LEVELS, SLOTS, SPOKEN

NEED = Need(1, 2, "sport", languages=("ar", "en"), free=SLOTS[:6], size=3, children=1)
OFFER = Offer(3, "Liisa", languages={"en": "good"}, free=SLOTS[:1])


def test_a_better_fit_has_more_points() -> None:
    plain = score(NEED, OFFER)
    assert score(NEED, replace(OFFER, languages={"ar": "native"})) > plain
    assert score(NEED, replace(OFFER, likes=("sport",))) > plain
    assert score(NEED, replace(OFFER, free=SLOTS[:3])) > plain
    assert score(NEED, replace(OFFER, children=True)) > plain
    assert score(NEED, replace(OFFER, meets=("one",))) < plain
    assert score(NEED, replace(OFFER, languages={"en": "basic"})) < plain


def test_all_that_can_be_wished_for_is_a_thousand() -> None:
    best = replace(OFFER, languages={"ar": "native"}, likes=("sport",), free=SLOTS, children=True)
    assert score(NEED, best) == 1000 == sum(MOST.values())


some = st.lists(st.sampled_from(SLOTS), unique=True).map(tuple)
needs = st.builds(
    Need,
    wish_id=st.just(1),
    newcomer_id=st.just(2),
    category=st.sampled_from(CATEGORIES),
    languages=st.lists(st.sampled_from(SPOKEN), unique=True).map(tuple),
    free=some,
    size=st.integers(1, 9),
    children=st.integers(0, 5),
)
offers = st.builds(
    Offer,
    person_id=st.just(3),
    name=st.just("Liisa"),
    languages=st.dictionaries(st.sampled_from(SPOKEN), st.sampled_from(LEVELS)),
    likes=st.lists(st.sampled_from(CATEGORIES), unique=True).map(tuple),
    free=some,
    children=st.booleans(),
    meets=st.lists(st.sampled_from(("one", "family", "group", "woman", "man")), unique=True).map(tuple),
)


@given(needs, offers)
def test_points_are_whole_and_within_their_terms(need: Need, offer: Offer) -> None:
    for term, points in terms(need, offer).items():
        assert isinstance(points, int)
        assert 0 <= points <= MOST[term]
