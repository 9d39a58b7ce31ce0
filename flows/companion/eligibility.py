"""The rules: who could come along to a household's first meeting. Each has a name, and what fails can be said.

Those of matching that hold for any two who meet, and three more. The same mother tongue tells nothing else of anyone:
where one of the two would rather not meet it, nobody is asked.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from flows.matching.arrays import Flags, Numbers, Pool
from flows.matching.eligibility import holds

OWN = ("own", "before", "tongue")
MEETING = ("stage", "about", "reachable", "avoid", "conflict", "gender", "background", "check", "reach")


@dataclass(frozen=True)
class Taken:
    """Who has to do with a wish already, by number: its sponsors, asked or found, and those asked to come along."""

    sponsors: tuple[int, ...] = ()
    asked: tuple[int, ...] = ()


def failures(pool: Pool, household: int, sponsors: Numbers, taken: Taken) -> Mapping[str, Flags]:
    """Which of some sponsors each rule keeps out, by the name of the rule, what is to be said first before the rest."""
    i, person = np.full(len(sponsors), household), pool.offers.person[sponsors]
    other_tongue = (pool.needs.mother_tongue[i] & pool.offers.native[sponsors]) == 0
    own = zip(OWN, (np.isin(person, taken.sponsors), np.isin(person, taken.asked), other_tongue), strict=True)
    return dict(own) | {rule: ~holds(pool, rule, i, sponsors) for rule in MEETING}


def may_accompany(pool: Pool, household: int, sponsor: int, taken: Taken) -> list[str]:
    """The names of the rules that keep a sponsor from coming along to a household's first meeting; none: they may."""
    found = failures(pool, household, np.array([sponsor]), taken)
    return [rule for rule, out in found.items() if out[0]]
