"""The hard rules: who can be asked at all. Each rule has a name, and the first one that fails can be said.

Nothing is guessed about anyone: a rule looks only at what people have said themselves, the staff have seen, or a
coordinator has named. Rules take a pool and places in it, of any shapes that broadcast: one pair, one household with
all sponsors, or a whole locality at once.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np

from flows.matching.arrays import RATHER_NOT, Flags, Numbers, Pool, contains
from flows.matching.places import chord_of, chords

Rule = Callable[[Pool, Numbers, Numbers], Flags]

READY: Mapping[str, Rule] = {
    "stage": lambda pool, i, j: pool.offers.active[j],
    "about": lambda pool, i, j: pool.offers.about[j],
    "reachable": lambda pool, i, j: pool.offers.reachable[j],
}
# Between two people, by what has been or been said between them.
BARS = ("avoid", "conflict", "declined", "known", "asked", "skip")


def _wished_gender(pool: Pool, i: Numbers, j: Numbers) -> Flags:
    wished = pool.needs.gender[i]
    fits: Flags = (wished == 0) | (wished == pool.offers.gender[j])
    return fits


def _gladly_met(pool: Pool, i: Numbers, j: Numbers) -> Flags:
    """Who wishes woman with woman is a woman, and so for men; of anyone else nothing is known, so nothing bars."""
    women, men, wished = pool.offers.women[j], pool.offers.men[j], pool.needs.gender[i]
    fits: Flags = (women == men) | (wished == 0) | (wished == np.where(women, 1, 2))
    return fits


def _background(pool: Pool, i: Numbers, j: Numbers) -> Flags:
    """Only the mother tongue that both have named is compared, and only where one of them would rather not."""
    rather_not = (pool.needs.background[i] == RATHER_NOT) | (pool.offers.background[j] == RATHER_NOT)
    fits: Flags = ~rather_not | ((pool.needs.mother_tongue[i] & pool.offers.native[j]) == 0)
    return fits


def _reach(pool: Pool, i: Numbers, j: Numbers) -> Flags:
    """Within what the sponsor would travel; where nobody knows how far it is, in the same locality."""
    chord = chords(pool.needs.point[i], pool.offers.point[j])
    here = pool.needs.place[i] == pool.offers.place[j]
    within: Flags = (chord <= chord_of(pool.offers.km[j])) | (np.isnan(chord) & here)
    return within


def _language(pool: Pool, i: Numbers, j: Numbers) -> Flags:
    needs, offers = pool.needs, pool.offers
    spoken = offers.languages[j]
    bridged = (needs.interpreter[i] & offers.interpreter[j]) | (needs.translation[i] & offers.translation[j])
    shared = (needs.languages[i] & spoken) != 0
    own: Flags = (needs.mother_tongue[i] & spoken) != 0
    theirs = needs.own_language[i] & (
        needs.mother_tongue[i] != 0
    )  # of a language unknown here nothing can be asked
    return np.where(theirs, own, shared | bridged)


def _time(pool: Pool, i: Numbers, j: Numbers) -> Flags:
    ours, theirs = pool.needs.free[i], pool.offers.free[j]
    fits: Flags = (ours == 0) | (theirs == 0) | ((ours & theirs) != 0)
    return fits


def _children(pool: Pool, i: Numbers, j: Numbers) -> Flags:
    """What is for the children above all needs someone who knows children; another wish may be left for the others."""
    only_children = (pool.needs.asked_plain == 0) & (pool.needs.asked != 0)
    fits: Flags = pool.offers.children[j] | ~only_children[i]
    return fits


def _check(pool: Pool, i: Numbers, j: Numbers) -> Flags:
    fits: Flags = pool.offers.checked[j] | (pool.needs.children[i] == 0)
    return fits


FITTING: Mapping[str, Rule] = {
    "room": lambda pool, i, j: pool.offers.room[j] > 0,
    "gender": _wished_gender,
    "meets": _gladly_met,
    "background": _background,
    "check": _check,
    "reach": _reach,
    "language": _language,
    "time": _time,
    "children": _children,
}
RULES = (*READY, *BARS, *FITTING)


def holds(pool: Pool, rule: str, household: Numbers, sponsor: Numbers) -> Flags:
    """Where a rule lets two be brought together."""
    if rule in BARS:
        keys = pool.barred.get(rule)
        broadcast = pool.keys(*np.broadcast_arrays(household, sponsor))
        return np.ones(broadcast.shape, bool) if keys is None else ~contains(keys, broadcast)
    return np.broadcast_arrays({**READY, **FITTING}[rule](pool, household, sponsor), household, sponsor)[0]


def failing(pool: Pool, household: int, sponsor: int) -> list[str]:
    """The rules that keep these two from being brought together, the first one first; none: they can be."""
    i, j = np.array(household), np.array(sponsor)
    return [rule for rule in RULES if not holds(pool, rule, i, j)]


def eligible(pool: Pool, households: Numbers, sponsors: Numbers) -> tuple[Numbers, Numbers]:
    """The pairs among some households and sponsors that every rule lets be, by household and then sponsor."""
    ready = sponsors[pool.offers.ready[sponsors]]
    i, j = households[:, None], ready[None, :]
    fits = np.ones((len(households), len(ready)), bool)
    for rule in FITTING.values():
        fits &= rule(pool, i, j)
    row, column = np.nonzero(fits)
    one, other = households[row], ready[column]
    keys = pool.keys(one, other)
    allowed = np.ones(len(keys), bool)
    for barred in pool.barred.values():
        allowed &= ~contains(barred, keys)
    return one[allowed], other[allowed]
