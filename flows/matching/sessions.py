"""Families into group sessions and activities with seats: whole families, and no session too small to begin."""

from __future__ import annotations

from dataclasses import dataclass

import highspy
import numpy as np

from flows.matching.errors import Unsolved
from flows.matching.solver import Floats, Ints, Options, Quiet, Rows, minimise, must, run

NO_LIMIT = -1
NOWHERE = -1

# Every objective is a whole number, so what is within half of one of the best is the best.
SAME = 0.5  # objectives are whole
EXACT: Options = {"mip_rel_gap": 0.0, "mip_abs_gap": 0.5}


@dataclass(frozen=True)
class Choices:
    """Who could sit where: `family` and `session` are positions, `score` 0 to 1000, each two once.

    A family comes with `size` people and has a `rank`, higher first. A session has `seats` in all (-1: as many as
    come), `taken` of them already, and does not begin with fewer than `least` people.
    """

    family: Ints
    session: Ints
    score: Ints
    size: Ints
    rank: Ints
    seats: Ints
    least: Ints
    taken: Ints


@dataclass(frozen=True)
class Seating:
    """The session of each family, -1 for none. `gap` is the share by which a level might be better, 0 if `proven`."""

    session: Ints
    proven: bool
    gap: float


def seat(choices: Choices, seconds: float = 10.0) -> Seating:
    """Seat as many families as can be, those of a higher rank first, then with the most points in all.

    Each rank is one level, solved with what the levels before reached as a constraint; the points are the last.
    A level that takes more than its part of `seconds` keeps the best seating found, which is then not proven and
    may differ from one run to the next.

    Raises:
        Unsolved: the solver failed.
    """
    edges = _edges_with_seats(choices)
    family, session = choices.family[edges], choices.session[edges]
    seating = np.full(len(choices.size), NOWHERE, np.int64)
    if not len(edges):
        return Seating(seating, True, 0.0)
    goals = [
        (choices.rank[family] == rank).astype(np.int64) for rank in np.unique(choices.rank[family])[::-1]
    ]
    goals.append(choices.score[edges])
    sessions = len(choices.seats)
    highs = minimise(
        np.zeros(len(edges) + sessions),
        np.ones(len(edges) + sessions),
        _rows(choices, edges),
        EXACT,
        whole=True,
    )
    chosen = np.zeros(len(edges) + sessions)
    gap = 0.0
    for level, goal in enumerate(goals):
        share = (seconds - highs.getRunTime()) / (len(goals) - level)
        must(highs.setOptionValue("time_limit", max(share, 0.0)), "the time limit")
        chosen, missing = _reach(highs, goal, chosen)
        gap = max(gap, missing)
    taken = chosen[: len(edges)] > 0.5
    seating[family[taken]] = session[taken]
    return Seating(seating, gap == 0.0, gap)


def _edges_with_seats(choices: Choices) -> Ints:
    """The choices whose session has seats for the whole family."""
    return np.flatnonzero(choices.size[choices.family] <= _free(choices)[choices.session])


def _free(choices: Choices) -> Ints:
    """Seats left in each session, enough for everybody where there is no limit."""
    unlimited = choices.seats == NO_LIMIT
    return np.where(unlimited, choices.size.sum(), choices.seats - choices.taken)


def _rows(choices: Choices, edges: Ints) -> Rows:
    """Variables are the choices, then whether each session begins; rows as they are named below."""
    family, session = choices.family[edges], choices.session[edges]
    families, sessions, count = len(choices.size), len(choices.seats), len(edges)
    size = choices.size[family].astype(np.float64)
    free = np.maximum(_free(choices), 0).astype(np.float64)
    missing = np.maximum(choices.least - choices.taken, 0).astype(np.float64)
    edge, begins = np.arange(count), count + np.arange(sessions)
    once, no_more, no_less, end = np.cumsum([0, families, sessions, sessions])
    parts: list[tuple[Ints, Ints, Floats]] = [
        (once + family, edge, np.ones(count)),
        (no_more + session, edge, size),
        (no_more + np.arange(sessions), begins, -free),
        (no_less + session, edge, -size),
        (no_less + np.arange(sessions), begins, missing),
    ]
    row, column, value = (np.concatenate(part) for part in zip(*parts, strict=True))
    upper = np.zeros(end)
    upper[once:no_more] = 1.0
    return Rows(row, column, value, np.full(end, -np.inf), upper)


def _reach(highs: Quiet, goal: Ints, chosen: Floats) -> tuple[Floats, float]:
    """Bring one goal as far as it goes and hold it there; the seating, and its gap.

    The solver begins anew: handed the seating so far, it can give that back beside the objective of a better one.
    """
    columns = np.arange(len(chosen), dtype=np.int32)
    cost = np.concatenate((-goal, np.zeros(len(chosen) - len(goal)))).astype(np.float64)
    must(highs.changeColsCost(len(columns), columns, cost), "the goal")
    proven = run(highs, may_stop=True)
    info = highs.getInfo()
    if info.primal_solution_status == highspy.SolutionStatus.kSolutionStatusFeasible:
        chosen = np.rint(np.asarray(highs.getSolution().col_value))
    reached = -float(cost @ chosen)
    if proven and abs(reached + info.objective_function_value) > SAME:
        raise Unsolved("the seating is not the one that the objective tells of")
    of_goal = np.flatnonzero(goal).astype(np.int32)
    held = highs.addRow(reached, np.inf, len(of_goal), of_goal, goal[of_goal].astype(np.float64))
    must(held, "the level reached")
    bound = max(min(-info.mip_dual_bound, float(goal.sum())), 1.0)
    return chosen, 0.0 if proven else max(1.0 - reached / bound, 0.0)
