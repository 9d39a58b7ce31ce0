"""Who is needed by others: what each sponsor's time is worth to those who wait and those still to come.

Those to come are not foreseen: the households of the last year stand for them, as many as would come in the time that
one looks ahead. The worth is the price of a sponsor's time in a linear programme over both (Ahani et al., Operations
Research 2024, place refugees in this way as they arrive); it counts against a sponsor on a shortlist, and nowhere else.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

import numpy as np

from flows.matching.arrays import TERMS, Numbers, Pool, needs_of
from flows.matching.edges import Edges, edges
from flows.matching.gathering import Gathering
from flows.matching.masks import language_mask, languages_in
from flows.matching.prices import claims, prices
from flows.matching.sides import Need
from flows.matching.weights import weights_of

LOOKS_BACK, LOOKS_AHEAD = timedelta(days=365), timedelta(days=90)
ENOUGH = 60  # of the latest households tell as much of those to come as all of them
MUCH = 100  # points from which on it is worth a sentence


@dataclass(frozen=True)
class Scarce:
    """Why others need a sponsor: `households` wait for the `language` nobody else here speaks, or have no other choice.

    With neither, the sponsor is simply much wanted.
    """

    language: str
    households: int


def worth(gathering: Gathering, found: Edges, household: int) -> Numbers:
    """What each sponsor's time is worth to all but this household, in points; `found` are all the pool's edges."""
    own = gathering.needs[household].newcomer_id
    came = [need for need in gathering.recent if need.newcomer_id != own]
    recent = came[-ENOUGH:]
    expected = len(came) * (LOOKS_AHEAD / LOOKS_BACK)
    now, later = _all_but(found, household), edges(_anew(gathering, recent))
    return prices(
        np.concatenate([now.household, later.household + len(gathering.needs)]),
        np.concatenate([now.sponsor, later.sponsor]),
        np.concatenate([now.score, later.score]),
        np.concatenate([np.ones(len(gathering.needs)), np.full(len(recent), expected / max(len(recent), 1))]),
        gathering.pool.offers.room,
    )


def scarce(gathering: Gathering, found: Edges, household: int, sponsor: int, points: int) -> Scarce | None:
    """Why others need this sponsor, whose time is worth so many `points` to them; nothing if it is not worth a word."""
    if points < MUCH:
        return None
    needs, offers = gathering.pool.needs, gathering.pool.offers
    could = found.household[found.sponsor == sponsor]
    others = could[~needs.met[could] & (could != household)]
    speakers = offers.ready.copy()
    speakers[sponsor] = False
    spoken = int(np.bitwise_or.reduce(offers.languages[speakers], initial=0))
    rare = languages_in(int(offers.languages[sponsor]) & ~spoken)
    wait = {
        code: int(np.count_nonzero(needs.mother_tongue[others] == language_mask([code]))) for code in rare
    }
    language = max(wait, key=lambda code: wait[code], default="")
    if language and wait[language]:
        return Scarce(language, wait[language])
    only = claims(found.household, found.sponsor, offers.room, sponsor)
    return Scarce("", int(np.count_nonzero(np.isin(only, others))))


def _anew(gathering: Gathering, recent: Sequence[Need]) -> Pool:
    """Those who came lately, as if they came anew: nothing has been between them and anybody."""
    weights = [weights_of(gathering.localities[need.place].weights) for need in recent]
    return Pool(
        needs_of(recent),
        gathering.pool.offers,
        np.array([list(each.values()) for each in weights], np.int64).reshape(-1, len(TERMS)),
    )


def _all_but(found: Edges, household: int) -> Edges:
    kept = found.household != household
    return Edges(found.household[kept], found.sponsor[kept], found.score[kept], found.standing[kept])
