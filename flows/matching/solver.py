"""HiGHS asked one way: quietly, on one thread, every status looked at.

One thread and a fixed order of rows and columns make the same question give the same answer.
"""

from __future__ import annotations

from dataclasses import dataclass

import highspy
import numpy as np
from numpy.typing import NDArray

from flows.matching.errors import Unsolved

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]
Options = dict[str, str | int | float | bool]

ALWAYS: Options = {"output_flag": False, "threads": 1}


class Quiet(highspy.Highs):
    """HiGHS without callbacks: nothing here uses them, and setting them up prints a line that no option stops."""

    def enableCallbacks(self) -> None:
        """Leave them off."""


@dataclass(frozen=True)
class Rows:
    """Constraints: `value` stands at (`row`, `column`), and each row's sum lies between `lower` and `upper`."""

    row: Ints
    column: Ints
    value: Floats
    lower: Floats
    upper: Floats


def minimise(cost: Floats, upper: Floats, rows: Rows, options: Options, *, whole: bool = False) -> Quiet:
    """Set up a program over variables from 0 to `upper`, whole numbers if `whole`; it is not run yet."""
    columns = len(cost)
    program = highspy.HighsLp()
    program.num_col_, program.num_row_ = columns, len(rows.lower)
    program.col_cost_, program.col_lower_, program.col_upper_ = cost, np.zeros(columns), upper
    program.row_lower_, program.row_upper_ = rows.lower, rows.upper
    order = np.lexsort((rows.row, rows.column))
    program.a_matrix_.format_ = highspy.MatrixFormat.kColwise
    program.a_matrix_.start_ = np.searchsorted(rows.column[order], np.arange(columns + 1))
    program.a_matrix_.index_ = rows.row[order]
    program.a_matrix_.value_ = rows.value[order]
    if whole:
        program.integrality_ = [highspy.HighsVarType.kInteger] * columns
    highs = Quiet()  # type: ignore[no-untyped-call]
    for name, value in (ALWAYS | options).items():
        must(highs.setOptionValue(name, value), f"option {name}")
    must(highs.passModel(program), "the program")
    return highs


def run(highs: Quiet, *, may_stop: bool = False) -> bool:
    """Solve; whether the answer is proven to be the best. Only where it `may_stop` may time run out before.

    Raises:
        Unsolved: there is no answer.
    """
    must(highs.run(), "the run", highspy.HighsStatus.kWarning)
    status = highs.getModelStatus()
    if status == highspy.HighsModelStatus.kOptimal:
        return True
    if may_stop and status == highspy.HighsModelStatus.kTimeLimit:
        return False
    raise Unsolved(highs.modelStatusToString(status))


def must(status: highspy.HighsStatus, what: str, also: highspy.HighsStatus = highspy.HighsStatus.kOk) -> None:
    """Go on only if HiGHS did what it was told.

    Raises:
        Unsolved: it did not.
    """
    if status not in (highspy.HighsStatus.kOk, also):
        raise Unsolved(f"{what}: {status.name}")
