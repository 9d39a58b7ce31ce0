"""`kummi plan`: the best plan for the whole base, place by place, as figures; it names nobody and proposes nothing."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

import click
import numpy as np
from sqlalchemy import Connection

from bot.clock import now
from bot.errors import BadSetting
from bot.fairness import aligned, report_lines
from bot.office import opened
from bot.settings import Settings
from flows.matching import (
    Fairness,
    Gathering,
    Plan,
    fairness_of_plan,
    fairness_so_far,
    gather,
    plan_of,
    survey,
)
from flows.matching.arrays import Flags
from flows.matching.assignment import max_flow_served
from flows.matching.market import WEAK
from store.localities import Locality, all_localities, locality_named

COLUMNS = ("locality", "waiting", "met", "left out", "pairs", "weak", "points")


@dataclass(frozen=True)
class Row:
    """One locality's part in the plan: `weak` pairs have less than 350 points, `points` is the mean of all pairs."""

    locality: str
    waiting: int
    met: int
    left: int
    pairs: int
    weak: int
    points: int

    def cells(self) -> list[str]:
        """What stands in the table."""
        return [
            self.locality,
            *map(str, (self.waiting, self.met, self.left, self.pairs, self.weak)),
            str(self.points) if self.pairs else "-",
        ]


async def print_plan(settings: Settings, locality: str | None, report: bool) -> None:
    """Plan for every locality, or for one, and print what would come of it; with a `report`, how fair it is too.

    Raises:
        BadSetting: there is no such locality.
    """

    def read(connection: Connection) -> tuple[Gathering, Fairness | None]:
        places = [place.id for place in _places(connection, locality)]
        return gather(connection, places, now()), fairness_so_far(
            connection, places, now()
        ) if report else None

    async with opened(settings) as database:
        gathering, past = await database.read(read)
    plan = plan_of(gathering.pool)
    lines = aligned([COLUMNS, *(row.cells() for row in rows(gathering, plan))])
    bound, by_class = max_flow_served(plan.assignment.market), plan.assignment.served_by_rank
    lines.append(
        f"met: {plan.assignment.served} of at most {bound}; by class, the usual one first: {by_class}"
    )
    lines += [f"left out, {reason}: {count}" for reason, count in reasons(gathering, plan).most_common()]
    if past is not None:
        lines += ["", "The plan", "", *report_lines(planned_fairness(gathering, plan))]
        lines += ["", "What has happened", "", *report_lines(past)]
    click.echo("\n".join(lines))


def planned_fairness(gathering: Gathering, plan: Plan) -> Fairness:
    """How fair a plan is, before anybody is asked."""
    chosen = plan.assignment.chosen
    names = {number: place.name for number, place in gathering.localities.items()}
    return fairness_of_plan(
        gathering.pool,
        plan.edges.household[chosen],
        plan.edges.sponsor[chosen],
        plan.edges.score[chosen],
        names,
    )


def rows(gathering: Gathering, plan: Plan) -> list[Row]:
    """The plan by locality, by name, and last of all together."""
    places = sorted(gathering.localities.values(), key=lambda place: place.name)
    found = [_row(place.name, gathering.pool.needs.place == place.id, plan) for place in places]
    return [*found, _row("all", np.ones(len(gathering.needs), bool), plan)]


def reasons(gathering: Gathering, plan: Plan) -> Counter[str]:
    """Why households are left out: the rule that keeps most sponsors from them, or that others come first."""
    found: Counter[str] = Counter()
    for each in plan.certificates:
        if each.lowest_rank is None:
            found[survey(gathering, each.household).thinnest or "no sponsors"] += 1
        else:
            sooner = each.lowest_rank > gathering.needs[each.household].rank
            found["all who fit are needed by those who come first" if sooner else "too few who fit"] += 1
    return found


def _row(name: str, here: Flags, plan: Plan) -> Row:
    assignment, market = plan.assignment, plan.assignment.market
    scores = market.score[assignment.chosen][here[market.household[assignment.chosen]]]
    return Row(
        locality=name,
        waiting=int(here.sum()),
        met=int(here[assignment.met].sum()),
        left=int(here[plan.left_out].sum()),
        pairs=len(scores),
        weak=int((scores < WEAK[-1]).sum()),
        points=round(float(scores.mean())) if len(scores) else 0,
    )


def _places(connection: Connection, name: str | None) -> list[Locality]:
    if name is None:
        return all_localities(connection)
    place = locality_named(connection, name)
    if place is None:
        raise BadSetting(f"There is no locality called {name}.")
    return [place]
