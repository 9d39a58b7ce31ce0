"""How fair matching has been so far: read from the tables, and told as in `fairness`."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime

import numpy as np
from sqlalchemy import Connection

from flows.matching.disclosure import share
from flows.matching.envy import envious
from flows.matching.fairness import Facts, Fairness, Lasted, Past, children_group, fairness, language_group
from flows.matching.gathering import Gathering, gather
from store.fairness import Couple, Home, couples_in, homes_in, lasting_in, loads_of, overrides_in

MARKS = {1: 30, 3: 91, 6: 182}  # months, and the days after which they are over
LATELY = 60  # days before a mark in which a contact counts


def fairness_so_far(connection: Connection, locality_ids: Sequence[int], now: datetime) -> Fairness:
    """What may be told of some localities.

    - Households: those that have ever told a wish. One is served when it has a sponsor or had one, however that
      ended; its points are those of the proposal that fitted best, as they were when it was made.
    - One waits when it has no sponsor, is here, and has a wish for which nobody has been found, also while somebody
      is being asked; in days since the oldest of these wishes.
    - Envy is about today, whoever came first: the pairs that meet now, with the points that everybody would have
      today; see `envious`. Left out are those whose wishes are over, who have paused, or who meet a sponsor of a
      place that is not looked at.
    - Overrides are of the proposals of which it is known who stood first.
    - A pair goes on at 1, 3 and 6 months unless it had ended by then, of those that began at least so long ago.
      What is not logged may well have happened; so beside it stands how many had also met, called or written in the
      60 days before, and the truth lies between the two.
    """
    homes, couples = homes_in(connection, locality_ids), couples_in(connection, locality_ids)
    gathering = gather(connection, locality_ids, now, everyone=True)
    had: dict[int, list[Couple]] = defaultdict(list)
    for couple in couples:
        had[couple.household_id].append(couple)
    loads = loads_of(connection, locality_ids)
    lasting = lasting_in(connection, locality_ids, now, list(MARKS.values()), LATELY)
    return fairness(
        [_facts(home, had[home.id], gathering, now) for home in homes],
        envy=_envy(gathering, [couple for couple in couples if not couple.ended]),
        loads=[load.people for load in loads],
        capacity=sum(load.capacity for load in loads),
        past=Past(
            share(*overrides_in(connection, locality_ids)),
            tuple(
                Lasted(months, share(each.going, each.begun), share(each.logged, each.begun))
                for months, each in zip(MARKS, lasting, strict=True)
            ),
        ),
    )


def _facts(home: Home, couples: Sequence[Couple], gathering: Gathering, now: datetime) -> Facts:
    alone = all(couple.ended for couple in couples)
    return Facts(
        groups={
            "language": language_group(home.languages),
            "gender": home.gender,
            "children": children_group(home.children),
            "locality": gathering.localities[home.locality_id].name,
        },
        served=bool(couples),
        score=max((couple.score for couple in couples if couple.score is not None), default=None),
        waited=(now - home.since).days if home.since is not None and home.about and alone else None,
    )


def _envy(gathering: Gathering, couples: Sequence[Couple]) -> tuple[int, int]:
    """How many households envy, and how many are compared."""
    compared = np.ones(len(gathering.needs), bool)
    meeting: list[tuple[int, int]] = []
    for couple in couples:
        household, sponsor = gathering.household(couple.newcomer_id), gathering.sponsor(couple.sponsor_id)
        if household is not None and sponsor is not None:
            meeting.append((household, sponsor))
        elif household is not None:
            compared[household] = False
    held = np.array(meeting, np.int64).reshape(-1, 2)
    envy = envious(gathering.pool, held[:, 0], held[:, 1])
    return int((envy & compared).sum()), int(compared.sum())
