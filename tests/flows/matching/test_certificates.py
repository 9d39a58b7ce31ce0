"""Why households are left out: every sponsor within reach is taken, by households that go first and have no other."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings

from flows.matching.assignment import assign
from flows.matching.certificates import certify
from flows.matching.market import Assignment, Market
from tests.flows.matching.markets import a_crowd, a_market, markets


def within_reach(plan: Assignment, household: int) -> tuple[list[int], list[int]]:
    """The sponsors and holders that one household can reach, step by step."""
    market = plan.market
    sponsors: list[int] = []
    asked, holders = [household], []
    while asked:
        one = asked.pop()
        for sponsor in market.sponsor[market.household == one].tolist():
            if market.room[sponsor] and sponsor not in sponsors:
                sponsors.append(sponsor)
                held = plan.chosen[market.sponsor[plan.chosen] == sponsor]
                new = [holder for holder in market.household[held].tolist() if holder not in holders]
                holders += new
                asked += new
    return sorted(sponsors), sorted(holders)


def keeps_its_promises(plan: Assignment) -> None:
    market = plan.market
    certificates = certify(plan)
    assert [certificate.household for certificate in certificates] == plan.left_out.tolist()
    for certificate in certificates:
        sponsors, holders = certificate.sponsors, certificate.holders
        assert (sponsors.tolist(), holders.tolist()) == within_reach(plan, certificate.household)
        assert np.all(plan.load[sponsors] == market.room[sponsors])
        assert np.all(market.rank[holders] >= market.rank[certificate.household])
        assert np.all(plan.held[holders] == 1)
        assert not market.served[holders].any()
        assert market.room[sponsors].sum() < len(holders) + 1  # more households than all these have room for
        assert certificate.lowest_rank == min(market.rank[holders].tolist(), default=None)


@settings(deadline=None, max_examples=200)
@given(markets())
def test_every_certificate_keeps_its_promises(market: Market) -> None:
    keeps_its_promises(assign(market))


@pytest.mark.parametrize(("sponsors", "pairs"), [(20, 900), (60, 500), (90, 400)])
def test_so_it_does_where_most_are_left_out(sponsors: int, pairs: int) -> None:
    keeps_its_promises(assign(a_crowd(5, households=300, sponsors=sponsors, pairs=pairs)))


def test_who_could_meet_nobody_with_room_has_an_empty_certificate() -> None:
    pairs = [(0, 0, 500), (1, 1, 500)]
    (certificate,) = certify(assign(a_market(pairs, needed=[1, 1], room=[1, 0])))
    assert certificate.household == 1
    assert (certificate.sponsors.tolist(), certificate.holders.tolist()) == ([], [])
    assert certificate.lowest_rank is None


def test_a_certificate_follows_those_who_could_have_moved() -> None:
    pairs = [(0, 0, 500), (1, 0, 500), (1, 1, 500), (2, 1, 500), (3, 2, 500)]
    market = a_market(pairs, needed=[1, 1, 1, 1], room=[1, 1, 1], rank=[0, 2, 1, 0])
    (certificate,) = certify(assign(market))
    assert certificate.household == 0
    assert (certificate.sponsors.tolist(), certificate.holders.tolist()) == ([0, 1], [1, 2])
    assert certificate.lowest_rank == 1


def test_nobody_left_out_needs_no_certificate() -> None:
    assert certify(assign(a_market([(0, 0, 500), (1, 0, 5)], needed=[1, 0], room=[1]))) == []
