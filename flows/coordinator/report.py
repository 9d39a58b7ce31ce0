"""This month and the last side by side: how a locality stands, or all of a coordinator's together."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date, datetime, time, timedelta
from statistics import median
from typing import Any
from zoneinfo import ZoneInfo

from flows.access import reach_places
from flows.coordinator.fairness import fairness_messages
from flows.coordinator.page import Packed, pack_page, show
from flows.coordinator.places import some_places
from flows.engine import Scene, Word, do, effect, flow, say
from flows.matching import fairness_so_far
from store.reports import Months, report

WISHES = ("heard", "found", "begun", "done", "withdrawn")
SPONSORS = ("applied", "interviewed", "coached", "active", "paused", "left")
CONTACTS = ("met", "called", "wrote", "tried", "moved", "cancelled")


@flow("report", command="report", roles=("coordinator",))
async def show_report() -> None:
    """Show what has happened in one message, and how fair it is in two more."""
    places = await some_places("report-where")
    found = await do("report-read", places=places)
    this, last = (Word("report-month", {"month": month}) for month in found["months"])
    await say("report-heading", places=found["places"], this=this, last=last)
    await say("report-newcomers", **_counts("joined", found["newcomers"]))
    await say("report-wishes", **_counts("new", found["new_wishes"]), **_table(WISHES, found["wishes"]))
    await say("report-sponsors", **_table(SPONSORS, found["sponsors"]))
    await say(
        "report-pairs",
        active=found["pairs"].get("active", 0),
        resting=found["pairs"].get("paused", 0),
        **_counts("new", found["new_pairs"]),
        **_counts("ended", found["ended_pairs"]),
    )
    await say("report-silent", count=found["silent"])
    await say("report-contacts", this=this, last=last, **_table(CONTACTS, found["contacts"]))
    _, this_month, last_month = found["contacts"].get("letter", [0, 0, 0])
    if this_month or last_month:
        await say("report-letters", this=this_month, last=last_month)
    await say("report-first", this=_days(found["this_median"]), last=_days(found["last_median"]))
    await show(await do("report-fairness", places=places))


@effect("report-read")
def read(scene: Scene, places: list[int]) -> dict[str, Any]:
    """Count what is the coordinator's own; months begin where the coordinator lives."""
    localities = reach_places(scene, places)
    months = months_at(scene.today, scene.person.zone)
    counted = report(scene.connection, places, months, scene.now)
    return {
        **asdict(counted),
        "places": [locality.name for locality in localities],
        "months": [months.this.month, months.last.month],
        "this_median": _median(counted.this_days),
        "last_median": _median(counted.last_days),
    }


@effect("report-fairness")
def read_fairness(scene: Scene, places: list[int]) -> Packed:
    """How fair matching has been in the coordinator's own localities."""
    reach_places(scene, places)
    return pack_page(fairness_messages(fairness_so_far(scene.connection, places, scene.now)))


def months_at(today: date, zone: ZoneInfo) -> Months:
    """The month of a day, the one before and the one after, beginning at midnight in the zone."""
    first = today.replace(day=1)
    begins = (
        (first - timedelta(days=1)).replace(day=1),
        first,
        (first + timedelta(days=31)).replace(day=1),
    )
    return Months(*(datetime.combine(day, time(), tzinfo=zone) for day in begins))


def _median(days: list[int]) -> float | None:
    """A whole number where it is one, so that it reads as one."""
    if not days:
        return None
    middle = median(days)
    return int(middle) if middle == int(middle) else middle


def _days(days: float | None) -> Word:
    return Word("report-days-none") if days is None else Word("report-days", {"days": days})


def _counts(name: str, count: list[int]) -> dict[str, Any]:
    """A count as the values `<name>-now`, `<name>-this` and `<name>-last`."""
    return dict(zip((f"{name}-now", f"{name}-this", f"{name}-last"), count, strict=True))


def _table(names: tuple[str, ...], counts: dict[str, list[int]]) -> dict[str, Any]:
    values: dict[str, Any] = {}
    for name in names:
        values |= _counts(name, counts.get(name, [0, 0, 0]))
    return values
