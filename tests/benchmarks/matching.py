"""Matching: what a plan takes, how good it is beside other ways to choose, and what a coordinator waits for.

    uv run --group benchmarks python -m tests.benchmarks.matching [--quick] [--folder PATH] [--patience SECONDS]

Pools are invented (`pools`), from a pilot's to a hundred thousand households and as many sponsors. Each pool and each
way of choosing runs in a process of its own, which tells its memory and is ended when it takes longer than --patience;
who would take longer is not tried, by what it took
before and the number of pairs. Figures are medians of up to five rounds, as many as begin within ten
seconds; every exact way must reach the same figures, and every way is held to the same bounds. Times are the clock's
and, CPU, the processor's: on a busy machine only the latter tell.
"""

from __future__ import annotations

import argparse
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from statistics import mean, median
from tempfile import TemporaryDirectory

import numpy as np

from tests.benchmarks import churn, hindsight, seating, single
from tests.benchmarks.hard import HARD
from tests.benchmarks.isolation import apart
from tests.benchmarks.machine import describe
from tests.benchmarks.pools import HUNDRED, NATIONAL, PILOT, SLACK, TEN, THOUSAND, Scale, draw
from tests.benchmarks.wholes import Choice, Plan, bound, choose, make_hard, plan_whole

OURS = "Kummi"
QUICK_WAYS = ("greedy by score", "greedy, second sponsors later", "SciPy assignment, in two turns")
EXACT, SIMPLEX = "HiGHS, level by level", "networkx network_simplex"
SLOWEST = "networkx max_weight_matching"
ALL_NEEDS = (OURS, *QUICK_WAYS, EXACT, SIMPLEX)
ONE_EACH = (
    OURS,
    "greedy by score",
    "matching (Gale-Shapley)",
    "SciPy linear_sum_assignment",
    SLOWEST,
)
ALL_EXACT = (EXACT, SIMPLEX, "SciPy linear_sum_assignment", SLOWEST)
HOUSEHOLDS = 400  # for whom a shortlist is made
PATIENT = 5  # times the patience with ourselves, and for the bound
WIDE = 34
GROWING = (THOUSAND, TEN, HUNDRED)
USUAL = (PILOT, NATIONAL, *GROWING)
TEN_SLACK, TEN_TRAVEL = replace(TEN, room=SLACK), replace(TEN, travel=True)
WHOLES = (*USUAL, TEN_SLACK, TEN_TRAVEL, replace(HUNDRED, travel=True))
CONTESTS = (*USUAL, TEN_SLACK, TEN_TRAVEL)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--quick", action="store_true", help="small pools and quick ways, to see that it runs"
    )
    parser.add_argument("--folder", type=Path, help="where to keep pools for a while (about 500 MB)")
    parser.add_argument(
        "--patience", type=float, default=60, metavar="SECONDS", help="for one way of choosing"
    )
    options = parser.parse_args()
    with TemporaryDirectory(dir=options.folder) as name:
        folder = Path(name)
        print(describe(folder), flush=True)
        few = (PILOT, THOUSAND)
        _print_plans(folder, few if options.quick else WHOLES)
        contest = Contest(folder, options.patience, slow=not options.quick)
        for scale in few if options.quick else CONTESTS:
            _print_contest(contest, scale)
        if not options.quick:
            _print_hard(contest)
        middle = THOUSAND if options.quick else TEN
        _print_waits(apart(single.in_memory, middle, HOUSEHOLDS), f"{middle} in memory")
        _print_waits(apart(single.from_file, folder, middle), f"{middle} in an SQLite file")
        _print_churn(middle)
        seating.measure(options.quick)
        hindsight.measure(options.quick)


class Contest:
    """Lets ways choose from markets in files; who took too long for its size before is not asked for a larger one."""

    def __init__(self, folder: Path, patience: float, slow: bool) -> None:
        self.folder = folder
        self._patience = patience
        self._slow = slow
        self._paces: dict[str, float] = {}  # seconds a pair, or more

    def print(
        self, ways: Sequence[str], file: Path, one_each: bool = False, patient: Sequence[str] = (OURS,)
    ) -> None:
        """A line for each way, the first of which is ours; the patient ones may take longer.

        Raises:
            RuntimeError: an exact way has found something else than we.
        """
        ours: Choice | None = None
        for way in ways:
            if way == SLOWEST and not self._slow:
                continue
            patience = self._patience * (PATIENT if way in patient else 1)
            expected = self._paces.get(way, 0) * ours.pairs if ours else 0
            if expected > patience:
                print(f"  {way:<{WIDE}}not tried: it would take {expected:,.0f} s or more", flush=True)
                continue
            found = apart(choose, way, file, one_each, seconds=patience)
            ours = ours or found
            assert ours is not None
            self._paces[way] = (found.seconds if found else patience) / ours.pairs
            if found is None:
                print(f"  {way:<{WIDE}}over {patience:.0f} s", flush=True)
                continue
            if way in ALL_EXACT and found.chosen != ours.chosen:
                raise RuntimeError(f"{way} found {found.chosen}, and we {ours.chosen}")
            print(f"  {way:<{WIDE}}{_choice(found, ours)}", flush=True)


def _print_plans(folder: Path, scales: Sequence[Scale]) -> None:
    print(
        f"\n{'whole pools':<24}{'pairs':>11}{'edges s':>9}{'CPU':>7}{'solve s':>9}{'CPU':>7}"
        f"{'plan s':>9}{'CPU':>7}{'pool MB':>9}{'peak MB':>9}"
    )
    plans = {scale: _plan(scale, _file(folder, scale)) for scale in scales}
    _print_growth([plans[scale] for scale in GROWING if scale in plans])


def _plan(scale: Scale, file: Path) -> Plan:
    plan = apart(plan_whole, scale, file)
    assert plan is not None
    (edges, edges_cpu), (solved, solved_cpu), (whole, whole_cpu) = plan.edges, plan.assignment, plan.whole
    print(
        f"  {scale!s:<22}{plan.pairs:>11,}{edges:>9.3f}{edges_cpu:>7.3f}{solved:>9.3f}{solved_cpu:>7.3f}"
        f"{whole:>9.3f}{whole_cpu:>7.3f}{plan.before:>9.0f}{plan.peak:>9.0f}",
        flush=True,
    )
    return plan


def _print_growth(grown: Sequence[Plan]) -> None:
    """The exponent of the processor's time against the number of pairs that could be."""
    if len(grown) < 2:
        return
    pairs = np.log([plan.pairs for plan in grown])
    slopes = [
        np.polyfit(pairs, np.log([cpu for _, cpu in times]), 1)[0]
        for times in ([plan.edges for plan in grown], [plan.assignment for plan in grown])
    ]
    print(f"CPU grows with the pairs to the power of {slopes[0]:.2f} (edges) and {slopes[1]:.2f} (solving)")


def _print_contest(contest: Contest, scale: Scale) -> None:
    file = _file(contest.folder, scale)
    most = apart(bound, file)
    _print_head(f"{scale}: {scale.households:,} households, at most {most:,} served")
    ways = ALL_NEEDS if scale in USUAL else (OURS, *QUICK_WAYS, EXACT)
    contest.print(ways, file, patient=(OURS, EXACT))
    if scale in USUAL:
        _print_head(f"{scale}, one sponsor each")
        contest.print(ONE_EACH, file, one_each=True)


def _print_hard(contest: Contest) -> None:
    for name in HARD:
        file = contest.folder / "hard.npz"
        pairs = apart(make_hard, name, file)
        _print_head(f"{name}: {pairs:,} pairs, at most {apart(bound, file):,} served")
        contest.print((OURS, "greedy, second sponsors later", EXACT), file)


def _print_head(what: str) -> None:
    print(
        f"\n{what}\n  {'':<{WIDE}}{'s':>9}{'CPU s':>9}{'times':>8}{'MB':>7}{'served':>9}{'units':>9}"
        f"{'<250':>7}{'<350':>7}{'points':>12}"
    )


def _choice(found: Choice, ours: Choice) -> str:
    """How it went; `times` is the processor's time against ours."""
    worst, weak = found.weak
    return (
        f"{found.seconds:>9.3f}{found.cpu:>9.3f}{found.cpu / ours.cpu:>8.2g}{found.peak:>7.0f}"
        f"{sum(found.served):>9,}{found.units:>9,}{worst:>7,}{weak:>7,}{found.total:>12,}"
    )


def _print_waits(waits: Mapping[str, single.Waits], what: str) -> None:
    print(f"\n{what:<50}{'p50 ms':>9}{'CPU':>8}{'p95 ms':>9}{'CPU':>8}{'max CPU':>9}")
    for name, times in waits.items():
        figures = "".join(f"{wall:>9.1f}{cpu:>8.1f}" for wall, cpu in map(times.within, (50, 95)))
        print(f"  {name:<48}{figures}{max(times.cpu):>9.1f}", flush=True)


def _print_churn(scale: Scale) -> None:
    free, kept = churn.arrive(draw(scale))
    print(f"\n{'one more household in each locality':<50}{'parted':>9}{'median':>8}{'most':>9}{'points':>12}")
    for what, found in (("standing pairs count nothing", free), ("standing pairs have a bonus", kept)):
        parted = found.parted
        print(
            f"  {f'{what}, of {mean(found.stood):.0f}':<48}{mean(parted):>9.1f}{median(parted):>8.0f}"
            f"{max(parted):>9}{sum(found.points):>12,}"
        )


def _file(folder: Path, scale: Scale) -> Path:
    return folder / f"{scale!s}.npz"


if __name__ == "__main__":
    main()
