"""The tables read in one go: who looks for someone in some localities, and who could be asked."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property

import numpy as np
from sqlalchemy import Connection

from flows.matching.arrays import TERMS, Numbers, Pool, needs_of, offers_of
from flows.matching.eligibility import failing
from flows.matching.reading import Reading
from flows.matching.sides import Need, Offer
from store.localities import Locality
from store.pool import (
    Someone,
)
from store.wishes import Wish


@dataclass(frozen=True)
class Gathering:
    """A pool with the people behind its rows: `needs` and `offers` in the order of the pool's.

    `set_aside` are the wishes for which a coordinator has set a sponsor aside, by newcomer and sponsor; `recent` are
    the households that came since a moment, whatever has become of them.
    """

    needs: Sequence[Need]
    offers: Sequence[Offer]
    pool: Pool
    newcomers: Mapping[int, Someone]
    localities: Mapping[int, Locality]
    set_aside: Mapping[tuple[int, int], Set[int]] = field(default_factory=dict)
    recent: Sequence[Need] = ()

    def household(self, newcomer_id: int) -> int | None:
        """The row of a newcomer's household, if it looks for someone."""
        at = int(np.searchsorted(self.pool.needs.newcomer, newcomer_id))
        found = at < len(self.needs) and self.needs[at].newcomer_id == newcomer_id
        return at if found else None

    def sponsor(self, person_id: int) -> int | None:
        """The row of a sponsor."""
        at = int(np.searchsorted(self.pool.offers.person, person_id))
        found = at < len(self.offers) and self.offers[at].person_id == person_id
        return at if found else None

    def looking_for(self, wish_id: int) -> int | None:
        """The row of the household that looks for someone for this wish."""
        return self._wishes.get(wish_id)

    def possible(self, household: int, sponsor: int) -> bool:
        """Whether no rule keeps these two apart."""
        return not failing(self.pool, household, sponsor)

    @cached_property
    def _wishes(self) -> Mapping[int, int]:
        return {wish.wish_id: row for row, need in enumerate(self.needs) for wish in need.wishes}

    def name(self, household: int) -> str:
        """What the one who writes for a household is called."""
        return self.newcomers[self.needs[household].newcomer_id].name


def gather(
    connection: Connection,
    locality_ids: Sequence[int],
    now: datetime,
    wish: Wish | None = None,
    since: datetime | None = None,
    *,
    everyone: bool = False,
) -> Gathering:
    """Read everybody of some localities; with a `wish`, its household looks for someone for that one alone.

    Those who came `since` a moment are the recent ones. With `everyone`, to look back, households that look for nobody
    now are there too, each with all its wishes that are not over; it has waited until the first of its sponsors came.
    """
    reading = Reading(connection, locality_ids, now, wish)
    needs, offers = reading.everyone() if everyone else reading.needs(), reading.offers()
    rows = {need.newcomer_id: at for at, need in enumerate(needs)}
    columns = {offer.person_id: at for at, offer in enumerate(offers)}

    def keys(pairs: Iterable[tuple[int, int]]) -> Numbers:
        known = {(rows[one], columns[other]) for one, other in pairs if one in rows and other in columns}
        return np.array(sorted(one * len(offers) + other for one, other in known), np.int64)

    pool = Pool(
        needs=needs_of(needs),
        offers=offers_of(offers),
        weights=np.array([reading.weights(need.place) for need in needs], np.int64).reshape(-1, len(TERMS)),
        barred={rule: keys(pairs) for rule, pairs in reading.barred(needs).items() if pairs},
        standing=keys(reading.standing),
    )
    recent = reading.recent(since) if since else ()
    return Gathering(needs, offers, pool, reading.newcomers, reading.localities, reading.set_aside, recent)
