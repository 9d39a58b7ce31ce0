"""The plan over whole people: no rule broken, nobody left out needlessly, and every fact that is said is true."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.matching import candidate, cost_of, failing, kept_out, lines_of, plan_of, shortlist
from flows.matching.edges import edges
from flows.matching.plan import Plan
from flows.matching.score import scores
from flows.matching.sides import Asked, Need, Offer
from tests.flows.matching.people import a_gathering, a_need, an_offer
from tests.flows.matching.strategies import needs, offers, pools

people = st.tuples(st.lists(needs(), min_size=1, max_size=6), st.lists(offers(), min_size=1, max_size=6))


def pairs(plan: Plan) -> set[tuple[int, int]]:
    """The newcomers and sponsors of a plan, by their numbers."""
    chosen, found = plan.assignment.chosen, plan.edges
    one = plan.pool.needs.newcomer[found.household[chosen]]
    other = plan.pool.offers.person[found.sponsor[chosen]]
    return set(zip(one.tolist(), other.tolist(), strict=True))


def numbered(some_needs: list[Need], some_offers: list[Offer]) -> tuple[list[Need], list[Offer]]:
    """Everybody with a number of their own, in its order."""
    return (
        [replace(need, newcomer_id=at + 1) for at, need in enumerate(some_needs)],
        [replace(offer, person_id=at + 101) for at, offer in enumerate(some_offers)],
    )


@given(pools())
def test_edges_are_the_pairs_no_rule_keeps_apart_with_their_scores(pool: Any) -> None:
    found = edges(pool)
    alone = {
        (i, j) for i in range(len(pool.needs)) for j in range(len(pool.offers)) if not failing(pool, i, j)
    }
    assert list(zip(found.household.tolist(), found.sponsor.tolist(), strict=True)) == sorted(alone)
    assert (found.score == scores(pool, found.household, found.sponsor)).all()


@given(pools())
def test_a_plan_breaks_no_rule_and_nobody_waits_beside_a_free_sponsor(pool: Any) -> None:
    plan = plan_of(pool)
    found, chosen = plan.edges, plan.assignment.chosen
    for pair in chosen.tolist():
        assert failing(pool, int(found.household[pair]), int(found.sponsor[pair])) == []
    held = np.bincount(found.household[chosen], minlength=len(pool.needs))
    load = np.bincount(found.sponsor[chosen], minlength=len(pool.offers))
    assert (held <= pool.needs.needed).all()
    assert (load <= pool.offers.room).all()
    free = load < pool.offers.room
    assert not any(free[found.sponsor[found.household == row]].any() for row in plan.left_out)


@given(people, st.randoms())
def test_the_order_in_which_people_come_changes_nothing(everyone: Any, chance: Any) -> None:
    some_needs, some_offers = numbered(*everyone)
    plan = plan_of(a_gathering(some_needs, some_offers).pool)
    mixed_needs, mixed_offers = list(some_needs), list(some_offers)
    chance.shuffle(mixed_needs)
    chance.shuffle(mixed_offers)
    mixed = plan_of(a_gathering(mixed_needs, mixed_offers).pool)
    one, other = plan.assignment, mixed.assignment
    assert (one.served_by_rank, one.units, one.weak, one.total) == (
        other.served_by_rank,
        other.units,
        other.weak,
        other.total,
    )
    again = plan_of(a_gathering(some_needs, some_offers).pool)
    assert pairs(again) == pairs(plan)


@given(people, needs())
@settings(max_examples=60)
def test_an_arrival_takes_nobodys_first_sponsor_unless_it_comes_first(everyone: Any, newest: Need) -> None:
    some_needs, some_offers = numbered(*everyone)
    before = plan_of(a_gathering(some_needs, some_offers).pool)
    standing = _keys(before, len(some_offers))
    newest = replace(newest, newcomer_id=len(some_needs) + 1, rank=0)
    after = plan_of(a_gathering([*some_needs, newest], some_offers, standing=standing).pool)
    assert after.assignment.served >= before.assignment.served
    by_rank = after.assignment.served_by_rank
    assert by_rank[1:] == before.assignment.served_by_rank[1:]


@given(people, st.data())
@settings(max_examples=60)
def test_when_a_sponsor_leaves_no_more_households_are_left_out_than_they_had(
    everyone: Any, data: Any
) -> None:
    some_needs, some_offers = numbered(*everyone)
    before = plan_of(a_gathering(some_needs, some_offers).pool)
    gone = data.draw(st.integers(0, len(some_offers) - 1))
    theirs = int((before.edges.sponsor[before.assignment.chosen] == gone).sum())
    left = [replace(offer, about=False) if at == gone else offer for at, offer in enumerate(some_offers)]
    standing = _keys(before, len(some_offers))
    after = plan_of(a_gathering(some_needs, left, standing=standing).pool)
    assert before.assignment.served - theirs <= after.assignment.served <= before.assignment.served


@given(people)
def test_every_fact_that_is_said_is_true_of_the_two(everyone: Any) -> None:
    some_needs, some_offers = numbered(*everyone)
    gathering = a_gathering(some_needs, some_offers)
    for row, need in enumerate(some_needs):
        listed = shortlist(gathering, row)
        assert [each.score for each in listed] == sorted((each.score for each in listed), reverse=True)
        for each in listed:
            offer = some_offers[each.person_id - 101]
            _check_facts(each, need, offer)
        out = {each.person_id for each in kept_out(gathering, row)}
        assert out | {each.person_id for each in listed} == {offer.person_id for offer in some_offers}
        assert out.isdisjoint(each.person_id for each in listed)


def _check_facts(each: Any, need: Need, offer: Offer) -> None:
    assert set(each.languages) <= set(need.languages) & set(offer.languages)
    assert set(each.slots) == set(need.free) & set(offer.free)
    assert set(each.covers) <= {wish.category for wish in need.wishes} & set(offer.likes)
    assert set(each.covers) | set(each.more) <= set(offer.likes)
    assert set(each.misses).isdisjoint(offer.likes)
    wished = {wish.category for wish in need.wishes} | {name for name, share in need.shares.items() if share}
    assert set(each.misses) == wished - set(offer.likes)
    assert each.knows_children == (offer.children and need.children > 0)
    assert each.score == sum(each.terms.values())
    if each.km is not None:
        assert each.km <= offer.km + 0.05
    if each.same_background:
        assert offer.languages[need.languages[0]] == "native"
        assert "gladly" in (need.background, offer.background)


@given(people)
@settings(max_examples=60)
def test_the_cost_of_a_pair_is_what_changes_when_it_is_made(everyone: Any) -> None:
    some_needs, some_offers = numbered(*everyone)
    gathering = a_gathering(some_needs, some_offers)
    plan = plan_of(gathering.pool)
    for pair in range(len(plan.edges)):
        household, sponsor = int(plan.edges.household[pair]), int(plan.edges.sponsor[pair])
        cost = cost_of(plan, household, sponsor)
        if pair in plan.assignment.chosen:
            assert (cost.lose, cost.other, cost.points) == ([], [], 0)
        assert household not in (*cost.lose, *cost.other, *cost.only)
        for row in cost.only:
            assert plan.edges.sponsor[plan.edges.household == row].tolist() == [sponsor]


def test_two_sponsors_of_one_household_begin_with_two_wishes() -> None:
    wishes = (Asked(1, "sport"), Asked(2, "music"))
    need = a_need(wishes=wishes, needed=2, shares={"sport": 500_000, "music": 500_000})
    both = [an_offer(person_id=3, likes=("sport",)), an_offer(person_id=4, likes=("sport", "music"))]
    gathering = a_gathering([need], both)
    found = lines_of(gathering, plan_of(gathering.pool))
    assert [(line.sponsor, line.wish_id) for line in found] == [(0, 1), (1, 2)]


def test_a_wish_for_which_somebody_is_set_aside_is_not_theirs_to_begin_with() -> None:
    need = a_need(wishes=(Asked(1, "sport"), Asked(2, "music")))
    gathering = replace(a_gathering([need], [an_offer()]), set_aside={(2, 3): {1}})
    (line,) = lines_of(gathering, plan_of(gathering.pool))
    assert line.wish_id == 2


def test_the_best_fit_is_not_taken_from_who_has_nobody_else() -> None:
    amina = a_need(newcomer_id=1, languages=("ar", "en"))
    samir = a_need(newcomer_id=2, languages=("ar",), own_language=True)
    liisa = an_offer(person_id=3, likes=())
    omar = an_offer(person_id=4, languages={"ar": "native"})
    gathering = a_gathering([amina, samir], [liisa, omar])
    assert candidate(gathering, 0, 1).score > candidate(gathering, 0, 0).score
    plan = plan_of(gathering.pool)
    assert pairs(plan) == {(1, 3), (2, 4)}
    cost = cost_of(plan, 0, 1)
    assert (cost.lose, cost.other, cost.only) == ([1], [], [1])


def _keys(plan: Plan, sponsors: int) -> Any:
    chosen = plan.assignment.chosen
    return np.sort(plan.edges.household[chosen] * sponsors + plan.edges.sponsor[chosen])
