"""Matching: people in, proposals with reasons out. People decide; this only proposes.

`sides` are the facts of both sides; `reading` has them from the tables in one go and `gathering` holds them together;
`arrays` has them as columns of numbers, so that everything below takes one pair or a whole country in the same way.
`eligibility` are the hard rules by name, `score` the points by term, `edges` all pairs that could be. For one
household: `shortlist`, `scarcity` with its `prices`, and `explain` says it in words. For everybody at once: `plan`
takes the edges as a `market`, lets `assignment` choose the best pairs of all and `certificates` tell why somebody is
left out; `levels` says what is best, as costs of a flow, `parts` and `network` find it, `reach` follows who could move.
`missing` tells which new sponsors would let those be met who are left out, and `chart` draws its numbers. Looking back,
or on a plan: `fairness` by group, told as `disclosure` allows, with `envy`; `record` reads it from the tables.
`activities` are the groups that could meet a wish, and `sessions` fills their seats. All but `reading`, `gathering`,
`record`, `activities` and `explain` are pure functions over arrays.
"""

from flows.matching.certificates import Certificate
from flows.matching.eligibility import failing
from flows.matching.explain import gaps, rarity, reasons, rule_word, some_slots
from flows.matching.fairness import Fairness, fairness_of_plan
from flows.matching.gathering import Gathering, gather
from flows.matching.plan import Cost, Line, Plan, cost_of, lines_of, plan_of
from flows.matching.record import fairness_so_far
from flows.matching.scarcity import LOOKS_BACK, scarce, worth
from flows.matching.shortlist import Candidate, KeptOut, Survey, candidate, kept_out, shortlist, survey
from flows.matching.sides import Need

__all__ = [
    "LOOKS_BACK",
    "Candidate",
    "Certificate",
    "Cost",
    "Fairness",
    "Gathering",
    "KeptOut",
    "Line",
    "Need",
    "Plan",
    "Survey",
    "candidate",
    "cost_of",
    "failing",
    "fairness_of_plan",
    "fairness_so_far",
    "gaps",
    "gather",
    "kept_out",
    "lines_of",
    "plan_of",
    "rarity",
    "reasons",
    "rule_word",
    "scarce",
    "shortlist",
    "some_slots",
    "survey",
    "worth",
]
