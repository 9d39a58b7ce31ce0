"""How fair matching is: who has a sponsor, how well they fit and how long the others wait, by group.

Groups are what households have told: their first language, whom they wish to meet (nobody says their own gender, so it
is no group), whether there are children, their locality. All of it is told as `disclosure` allows.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from flows.matching.arrays import GENDERS, Numbers, Pool
from flows.matching.disclosure import FEWEST, REST, Share, Spread, rows, share, shares, spread
from flows.matching.envy import envious
from flows.matching.masks import LANGUAGES, languages_in

TABLES = ("language", "gender", "children", "locality")
OTHER = "other"  # a language without a name of its own here, or none told
MOST_PEOPLE = 3  # that a sponsor meets: 3 or more are counted together
_WISHED = {number: gender for gender, number in GENDERS.items() if gender in ("any", "woman", "man")}


@dataclass(frozen=True)
class Facts:
    """One household: its group in each table, the points with the best of its sponsors, the days it has waited.

    `score` is nothing where nobody knows it or there is no sponsor; `waited` is nothing where it does not wait.
    """

    groups: Mapping[str, str]
    served: bool
    score: int | None = None
    waited: int | None = None


@dataclass(frozen=True)
class Group:
    """What may be told of one group of households: points and their lowest tenth, days and their highest tenth."""

    key: str
    households: int
    served: Share | None
    score: Spread | None
    waiting: Spread | None


@dataclass(frozen=True)
class Lasted:
    """Of the pairs that began at least so many months ago, those not ended by then; `logged`: with a contact too."""

    months: int
    going: Share | None
    logged: Share | None


@dataclass(frozen=True)
class Past:
    """What only time tells: how often somebody was proposed who did not stand first, and which pairs go on."""

    overrides: Share | None
    lasted: tuple[Lasted, ...]


@dataclass(frozen=True)
class Fairness:
    """What may be told; nothing (None, or a table without rows) means too few to tell.

    `tables` has the locality only when there are several. `lowest` is the fewest points of those who have a sponsor,
    `longest` the most days of those who wait. `envy` is the share of households in `envious`. `loads` counts sponsors
    by how many people they meet; `room` is how much of the sponsors' room is used, in percent. A plan has no `past`.
    """

    everyone: Group | None
    tables: Mapping[str, tuple[Group, ...]]
    lowest: int | None
    longest: int | None
    envy: Share | None
    loads: tuple[tuple[str, int], ...]
    room: int | None
    past: Past | None = None


def fairness(
    facts: Sequence[Facts],
    *,
    envy: tuple[int, int],
    loads: Sequence[int],
    capacity: int,
    past: Past | None = None,
) -> Fairness:
    """Put together what may be told.

    `envy` is how many envy of how many, `loads` how many people each sponsor meets, `capacity` how many all would.
    """
    everyone = _group(REST, facts, share(sum(each.served for each in facts), len(facts)))
    several = len({each.groups["locality"] for each in facts}) > 1
    return Fairness(
        everyone=everyone if everyone.served else None,
        tables={name: _table(facts, name) for name in TABLES if name != "locality" or several},
        lowest=min(_scores(facts)) if everyone.score else None,
        longest=max(_waits(facts)) if everyone.waiting else None,
        envy=share(*envy),
        loads=_loads(loads),
        room=round(100 * sum(loads) / capacity) if len(loads) >= FEWEST and capacity else None,
        past=past,
    )


def fairness_of_plan(
    pool: Pool, household: Numbers, sponsor: Numbers, score: Numbers, names: Mapping[int, str]
) -> Fairness:
    """The same for a plan, the pairs of the pool that it chooses with their points, before anybody is asked.

    It is about the households that have no sponsor and are asking none: who is given one, and who goes on waiting.
    Loads and room are those of the sponsors who could be asked, and only what the plan gives them. `names` are those
    of the localities, by number.
    """
    needs = pool.needs
    best = np.full(len(needs), -1)
    np.maximum.at(best, household, score)
    without = np.flatnonzero(~needs.met)
    facts = [
        Facts(
            groups={
                "language": language_group(languages_in(int(needs.mother_tongue[at]))),
                "gender": _WISHED[int(needs.gender[at])],
                "children": children_group(bool(needs.children[at])),
                "locality": names[int(needs.place[at])],
            },
            served=bool(best[at] >= 0),
            score=int(best[at]) if best[at] >= 0 else None,
            waited=int(needs.waited[at]) if best[at] < 0 else None,
        )
        for at in without.tolist()
    ]
    ready = pool.offers.ready
    loads = np.bincount(sponsor, minlength=len(pool.offers))[ready]
    return fairness(
        facts,
        envy=(int(envious(pool, household, sponsor)[without].sum()), len(without)),
        loads=loads.tolist(),
        capacity=int(pool.offers.room[ready].sum()),
    )


def language_group(languages: Sequence[str]) -> str:
    """The group of a household by the first of its languages."""
    return languages[0] if languages and languages[0] in LANGUAGES else OTHER


def children_group(children: bool) -> str:
    """The group of a household by whether there are children."""
    return "yes" if children else "no"


def _table(facts: Sequence[Facts], name: str) -> tuple[Group, ...]:
    found: dict[str, list[Facts]] = defaultdict(list)
    for each in facts:
        found[each.groups[name]].append(each)
    told = rows({key: len(those) for key, those in found.items()})
    groups = [(key, [each for one in keys for each in found[one]]) for key, keys in told]
    served = shares([(sum(each.served for each in those), len(those)) for _, those in groups])
    if not any(served):
        return ()
    return tuple(_group(key, those, part) for (key, those), part in zip(groups, served, strict=True))


def _group(key: str, facts: Sequence[Facts], served: Share | None) -> Group:
    """What is told of the points and the days of a group may not tell how many have a sponsor where nothing else does.

    So where nothing is told of that, nothing is told at all; and where fewer than five of a small group have one, it
    would show in whether five of the others wait.
    """
    score = waiting = None
    if served is not None:
        score = spread(_scores(facts), "least")
        if served.kind != "under" or len(facts) >= 2 * FEWEST:
            waiting = spread(_waits(facts), "most")
    return Group(key, len(facts), served, score, waiting)


def _loads(loads: Iterable[int]) -> tuple[tuple[str, int], ...]:
    counted = Counter(str(min(people, MOST_PEOPLE)) for people in loads)
    told = [(key, sum(counted[one] for one in keys)) for key, keys in rows(counted)]
    return tuple(sorted(told, key=lambda row: (row[0] == REST, row[0])))


def _scores(facts: Iterable[Facts]) -> list[int]:
    return [each.score for each in facts if each.score is not None]


def _waits(facts: Iterable[Facts]) -> list[int]:
    return [each.waited for each in facts if each.waited is not None]
