"""What is missing: every number is of households that such a new sponsor could meet, and nobody is counted twice."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from itertools import product
from typing import Any

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.matching.arrays import Offers, Pool, offers_of
from flows.matching.eligibility import FITTING, eligible, failing
from flows.matching.missing import (
    KINDS,
    MOST_FACTS,
    Fact,
    Ground,
    Missing,
    facts_of,
    invent,
    missing_in,
)
from flows.matching.sides import Asked, Need
from tests.flows.matching.people import a_need, a_pool, an_offer
from tests.flows.matching.strategies import needs, offers

MIDDLE, RANTAKYLA = (62.6010, 29.7636), (62.6190, 29.8420)  # four and a half kilometres apart
JOENSUU = Ground(1, "fi", (("Rantakylä", RANTAKYLA), ("Joensuu", MIDDLE)))
NOWHERE = Ground(1, "sv")  # nobody knows where its spots are
CHILDREN = (Asked(1, "children", True),)


def missing(*some: Need, ground: Ground = JOENSUU) -> Missing:
    """What some households of the locality lack, all of them left out."""
    return missing_in(a_pool([replace(need, place=1) for need in some], []), np.arange(len(some)), ground)


def counted(found: Missing, kind: str) -> dict[str, tuple[int, ...]]:
    return {lack.fact.what: lack.households for lack in found.lacks if lack.fact.kind == kind}


def wanted(found: Missing) -> list[tuple[list[str], tuple[int, ...]]]:
    return [([fact.what for fact in recruit.facts], recruit.households) for recruit in found.recruits]


def own(*languages: str, **more: Any) -> Need:
    """A household that wants no interpreter."""
    return a_need(languages=languages, interpreter=False, free=(), **more)


def test_each_rule_looks_at_one_kind_of_fact() -> None:
    looked_at = [rule for rules in KINDS.values() for rule in rules]
    assert sorted([*looked_at, "room"]) == sorted(FITTING)


def test_a_language_counts_where_no_interpreter_is_wanted() -> None:
    found = missing(own("ti"), own("ti"), own("ar"), own("fi"), a_need(languages=("so",), free=()))
    assert counted(found, "language") == {"ti": (0, 1), "ar": (2,)}
    assert found.anybody == (3, 4)


def test_who_wants_their_own_language_is_met_in_no_other() -> None:
    found = missing(a_need(languages=("ti", "ar"), own_language=True, free=()))
    assert counted(found, "language") == {"ti": (0,)}


def test_a_time_counts_where_times_were_named() -> None:
    found = missing(
        a_need(free=("wed-evening",)), a_need(free=("wed-evening", "mon-morning")), a_need(free=())
    )
    assert counted(found, "time") == {"wed-evening": (0, 1), "mon-morning": (1,)}
    assert found.anybody == (0, 1, 2)


def test_a_place_counts_where_it_is_known_which_is_near() -> None:
    near, far, unknown = a_need(at=RANTAKYLA), a_need(at=MIDDLE), a_need()
    assert counted(missing(near, far, unknown), "place") == {"Rantakylä": (0,), "Joensuu": (1,)}
    assert not counted(missing(near, far, unknown, ground=NOWHERE), "place")


def test_a_skill_counts_where_it_is_asked_for() -> None:
    found = missing(
        a_need(gender="woman"),
        a_need(gender="man", children=1),
        a_need(children=2),
        a_need(children=1, wishes=CHILDREN),
        a_need(),
    )
    assert counted(found, "gender") == {"woman": (0,), "man": (1,)}
    assert counted(found, "children") == {"yes": (1, 2, 3)}
    assert found.anybody == (4,)


def test_for_a_language_nobody_knows_nobody_new_is_enough() -> None:
    found = missing(own("other"), own("ti"))
    assert found.beyond == (0,)
    assert counted(found, "language") == {"ti": (1,)}
    assert wanted(found) == [(["ti"], (1,))]


def test_the_whole_recruit_whom_most_could_meet_comes_first() -> None:
    theirs: dict[str, Any] = {"at": RANTAKYLA, "languages": ("ti",), "interpreter": False}
    found = missing(
        a_need(at=MIDDLE, free=("sun-evening",), gender="woman", children=1),
        a_need(**theirs, free=("wed-evening",)),
        a_need(**theirs, free=("wed-evening", "sun-evening")),
    )
    assert wanted(found) == [
        (["ti", "wed-evening", "Rantakylä"], (1, 2)),
        (["sun-evening", "Joensuu", "woman", "yes"], (0,)),
    ]


def test_of_recruits_for_as_many_the_one_with_what_is_lacking_most_comes_first() -> None:
    one = own("uk", "ru", gender="woman", children=1, at=MIDDLE)
    other = own("ru", gender="man", at=RANTAKYLA)
    assert wanted(missing(one, other)) == [
        (["ru", "Rantakylä", "man"], (1,)),
        (["ru", "Joensuu", "woman", "yes"], (0,)),
    ]


def test_a_recruit_needs_nothing_that_matters_to_nobody() -> None:
    assert wanted(missing(a_need(free=()), own("sv"), ground=NOWHERE)) == [([], (0, 1))]
    assert wanted(missing(a_need(free=()), a_need(free=("tue-evening",)))) == [(["tue-evening"], (0, 1))]


def test_only_the_widest_lacks_are_named() -> None:
    spoken = ("ar", "so", "so", "ti", "uk", "uk", "uk")
    assert list(counted(missing(*map(own, spoken)), "language")) == ["uk", "so", "ar"]


def test_only_who_is_left_out_in_this_locality_counts() -> None:
    pool = a_pool([own("ti", place=2), own("ti", place=1), own("ti", place=1)], [])
    assert missing_in(pool, np.array([0, 2]), JOENSUU).households == (2,)
    nobody = missing_in(pool, np.array([], np.int64), JOENSUU)
    assert nobody == Missing((), (), (), (), ())


def test_what_was_between_others_bars_nobody_new() -> None:
    pool = a_pool([own("sv", place=1)], [an_offer()], barred={"declined": np.array([0])})
    assert missing_in(pool, np.array([0]), NOWHERE).anybody == (0,)


here = st.builds(replace, needs(), at=st.sampled_from((RANTAKYLA, MIDDLE, None)))


@cache
def everybody_new(ground: Ground) -> tuple[Sequence[tuple[Fact, ...]], Offers]:
    """Every whole person that could be invented."""
    whole = list(product(*facts_of(ground).values()))
    return whole, offers_of([invent(ground, *facts) for facts in whole])


def could_meet(some: list[Need], ground: Ground) -> dict[tuple[Fact, ...], set[int]]:
    """Whom everybody new could meet, judged person by person as a whole."""
    whole, new = everybody_new(ground)
    pool = Pool(a_pool(some, []).needs, new, np.zeros((len(some), 5), np.int64))
    found: dict[tuple[Fact, ...], set[int]] = {facts: set() for facts in whole}
    for household, person in zip(*eligible(pool, np.arange(len(some)), np.arange(len(new))), strict=True):
        found[whole[person]].add(int(household))
    return found


@settings(max_examples=25, deadline=None)
@given(st.lists(here, min_size=1, max_size=6), st.sampled_from((JOENSUU, NOWHERE)))
def test_a_fact_counts_whom_somebody_with_it_could_meet_and_not_just_anybody(
    some: list[Need], ground: Ground
) -> None:
    found = missing_in(a_pool(some, []), np.arange(len(some)), ground)
    meets = could_meet(some, ground)
    mine = set(found.households)
    assert mine == {at for at, need in enumerate(some) if need.place == ground.place}
    assert set(found.beyond) == mine - set().union(*meets.values())
    for kind, facts in facts_of(ground).items():
        with_fact = {
            fact: mine & set().union(*(met for whole, met in meets.items() if fact in whole))
            for fact in facts
        }
        indifferent = set.intersection(*with_fact.values())
        counts = {lack.fact: set(lack.households) for lack in found.lacks if lack.fact.kind == kind}
        for fact, households in counts.items():
            assert households == with_fact[fact] - indifferent
        others = [len(with_fact[fact] - indifferent) for fact in facts if fact not in counts]
        assert len(counts) <= MOST_FACTS
        assert len(counts) == MOST_FACTS or not any(others)
        assert max(others, default=0) <= min(map(len, counts.values()), default=0)


@settings(max_examples=50, deadline=None)
@given(
    st.lists(here, min_size=1, max_size=6),
    st.lists(offers(), max_size=3),
    st.sampled_from((JOENSUU, NOWHERE)),
)
def test_a_recruit_who_joins_can_meet_exactly_those_counted_and_nobody_could_meet_more(
    some: list[Need], others: list[Any], ground: Ground
) -> None:
    found = missing_in(a_pool(some, others), np.arange(len(some)), ground)
    meets = could_meet(some, ground)
    waiting = set(found.households)

    def met_by(*facts: Fact) -> set[int]:
        pool = a_pool(some, [*others, invent(ground, *facts)])
        return {at for at in waiting if not failing(pool, at, len(others))}

    assert set(found.anybody) == met_by()
    for recruit in found.recruits:
        assert set(recruit.households) == met_by(*recruit.facts)
        assert len(recruit.households) == max(len(waiting & met) for met in meets.values())
        waiting -= set(recruit.households)
    if len(found.recruits) < 5:
        assert waiting == set(found.beyond)
