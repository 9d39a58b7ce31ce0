"""Families of a locality into group sessions, in several draws, beside seating one after another.

    uv run --group benchmarks python -m tests.benchmarks.seating [--quick]

A session has 8 to 20 seats and does not begin with fewer than four people; a family of one to six could go to every
third. The peer is plain greed: the highest rank first and then the best pair that still has seats, and whoever sits in
a session that is too small to begin gets up again.
"""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from statistics import median

import numpy as np

from flows.matching.arrays import Numbers
from flows.matching.sessions import NOWHERE, Choices, seat
from tests.benchmarks.isolation import time_rounds
from tests.benchmarks.pools import RANKS

FAMILIES, SESSIONS = 150, 20
FITTING = 0.35  # of the sessions, for a family
LEAST = 4
DRAWS, FEW = 8, 2


@dataclass(frozen=True)
class Seated:
    """What one way reached: families by rank, the highest first, and the points of all."""

    by_rank: tuple[int, ...]
    points: int

    @classmethod
    def of(cls, choices: Choices, session: Numbers) -> Seated:
        """The figures of a seating."""
        score = {
            (family, session): points
            for family, session, points in zip(
                choices.family.tolist(), choices.session.tolist(), choices.score.tolist(), strict=True
            )
        }
        seated = np.flatnonzero(session != NOWHERE)
        by_rank = np.bincount(choices.rank[seated], minlength=len(RANKS))[::-1]
        points = sum(score[family, int(session[family])] for family in seated.tolist())
        return cls(tuple(by_rank.tolist()), points)


def measure(quick: bool = False) -> None:
    """Print what seating takes and reaches, over several draws."""
    draws = [draw(seed) for seed in range(1, (FEW if quick else DRAWS) + 1)]
    solved = [time_rounds(lambda choices=choices: seat(choices), rounds=1) for choices in draws]
    best = [Seated.of(choices, found.value.session) for choices, found in zip(draws, solved, strict=True)]
    greed = [Seated.of(choices, seat_one_by_one(choices)) for choices in draws]
    print(f"\n{f'{FAMILIES} families, {SESSIONS} sessions':<34}{'families':>10}{'points':>10}")
    for what, reached in (("Kummi", best), ("greedy by rank and score", greed)):
        families = median(sum(each.by_rank) for each in reached)
        print(f"  {what:<32}{families:>10.0f}{median(each.points for each in reached):>10,.0f}")
    proven = sum(found.value.proven for found in solved)
    print(
        f"  seconds {median(found.seconds for found in solved):.2f}, at most {max(f.seconds for f in solved):.2f}; "
        f"CPU {median(found.cpu for found in solved):.2f}, at most {max(f.cpu for f in solved):.2f}; "
        f"proven the best in {proven} of {len(draws)} draws, gap at most {max(f.value.gap for f in solved):.2%}"
    )


def draw(seed: int) -> Choices:
    """Families and sessions by chance."""
    chance = np.random.default_rng(seed)
    family, session = np.nonzero(chance.random((FAMILIES, SESSIONS)) < FITTING)
    return Choices(
        family=family,
        session=session,
        score=chance.integers(200, 901, len(family)),
        size=chance.integers(1, 7, FAMILIES),
        rank=chance.choice(len(RANKS), FAMILIES, p=RANKS),
        seats=chance.integers(8, 21, SESSIONS),
        least=np.full(SESSIONS, LEAST),
        taken=np.zeros(SESSIONS, np.int64),
    )


def seat_one_by_one(choices: Choices) -> Numbers:
    """Greedily; the session of each family."""
    free = (choices.seats - choices.taken).tolist()
    seated = np.full(len(choices.size), NOWHERE)
    for at in np.lexsort((-choices.score, -choices.rank[choices.family])).tolist():
        family, session = int(choices.family[at]), int(choices.session[at])
        if seated[family] == NOWHERE and choices.size[family] <= free[session]:
            seated[family] = session
            free[session] -= int(choices.size[family])
    small = choices.seats - np.array(free) < choices.least
    seated[(seated != NOWHERE) & small[seated]] = NOWHERE
    return seated


if __name__ == "__main__":
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--quick", action="store_true", help="few draws, to see that it runs")
    measure(parser.parse_args().quick)
