"""Matching: a wish in, sponsors who could be asked out, with reasons. People decide; this only proposes.

`sides` are the facts of both sides, `eligibility` the hard rules by name, `score` the points by term, `candidates`
reads the tables and puts it together, `explain` says it in words. Rules and points are pure functions.
"""

from flows.matching.candidates import Candidate, Survey, candidates, need_of, offers_for, survey
from flows.matching.eligibility import failed_rules
from flows.matching.explain import gaps, reasons, rule_word, some_slots

__all__ = [
    "Candidate",
    "Survey",
    "candidates",
    "failed_rules",
    "gaps",
    "need_of",
    "offers_for",
    "reasons",
    "rule_word",
    "some_slots",
    "survey",
]
