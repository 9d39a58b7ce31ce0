"""How long it takes to find, claim and act on what is due, beside very many pairs for which nothing is.

    uv run python -m tests.benchmarks.nudges [--pairs 10000 100000 1000000] [--due 10000] [--peer 10000 100000]

Each size is a store of its own in a file (WAL, synchronous=FULL): so many pairs, each with one waiting nudge, of
which --due are due now: the rhythm of these pairs has passed, and one of the two is asked whether they have been in
touch. That is the dearest of the rules: it begins a conversation. `bot.clock.Ticker` finds what is due and
`bot.road.Road` takes it, as in the running service; the clock stops when all questions are in the outbox.

Beside it, in the same run: APScheduler's SQLAlchemyJobStore with one job for each pair, which finds what is due and
marks it as run. It says nothing to anybody.
"""

from __future__ import annotations

import argparse
import asyncio
import pickle
import sqlite3
import statistics
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from time import perf_counter, process_time
from zoneinfo import ZoneInfo

from apscheduler.job import Job
from apscheduler.jobstores.sqlalchemy import SQLAlchemyJobStore
from apscheduler.schedulers.background import BackgroundScheduler
from apscheduler.triggers.date import DateTrigger
from apscheduler.util import datetime_to_utc_timestamp
from sqlalchemy import Connection, create_engine, func, select

import flows  # noqa: F401  (registers every rule)
from bot.clock import BATCH, Ticker
from bot.housekeeping import Housekeeping, Keeping
from bot.road import Road
from flows.engine.due import incoming_due
from store.database import Database, ready_engine
from store.tables import history, nudges, outbox, pairs
from store.types import ring_of

NOW = datetime(2026, 3, 3, 10, 0, tzinfo=UTC)  # a Tuesday, noon in Finland
PEOPLE = (
    20_011  # newcomers, and as many sponsors; prime, so that what is due falls to as many people as there are
)
RHYTHM = 14  # days
MARKED = 1000  # jobs of the peer that are marked as run


def main() -> None:
    """Build each store, measure, print."""
    options = _options()
    print(f"{options.due:,} due, found in batches of {BATCH}. Times in seconds unless they say ms.\n")
    print(f"{'pairs':>10} {'first batch':>12} {'all':>7} {'CPU':>7} {'each':>8}   built in")
    with tempfile.TemporaryDirectory(dir=options.folder) as folder:
        plans = []
        for count in options.pairs:
            plans.append(asyncio.run(_measure(Path(folder) / f"{count}.sqlite", count, options.due)))
        print("\nHow SQLite finds what is due (EXPLAIN QUERY PLAN):")
        for plan in dict.fromkeys(plans):
            print(f"  {plan}")
        if options.peer:
            print(f"\nAPScheduler {_version()} SQLAlchemyJobStore, one job a pair, {options.due:,} due")
            print(f"{'jobs':>10} {'find':>12} {f'mark {MARKED:,}':>12} {'each':>8}   built in")
        for count in options.peer:
            _measure_peer(Path(folder) / f"peer-{count}.sqlite", count, min(options.due, count))


async def _measure(file: Path, count: int, due: int) -> str:
    url = f"sqlite:///{file}"
    await (await Database.open(url)).close()
    started = perf_counter()
    _build(file, count, due)
    built = perf_counter() - started
    database = await Database.open(url)
    first = await _first_batch(database)
    plan = await database.read(_plan)
    road = Road(database, lambda: NOW, lambda: None)
    ticker = Ticker(
        database,
        road.receive,
        lambda: NOW,
        Housekeeping(database, lambda: NOW, Keeping(timedelta(30))),
        ZoneInfo("UTC"),
    )
    started, cpu = perf_counter(), process_time()
    came = await ticker.tick()
    took, cpu = perf_counter() - started, process_time() - cpu
    await database.read(lambda connection: _check(connection, count, due))
    await database.close()
    assert came == due
    print(
        f"{count:>10,} {first * 1000:>9.2f} ms {took:>7.2f} {cpu:>7.2f} {took / due * 1000:>5.2f} ms   {built:.1f}",
        flush=True,
    )
    return plan


async def _first_batch(database: Database) -> float:
    """The median time of finding the first batch, on a connection that has just been opened the first time."""
    times = []
    for _ in range(21):
        started = perf_counter()
        found = await database.read(lambda connection: incoming_due(connection, NOW, BATCH))
        times.append(perf_counter() - started)
        assert found
    return statistics.median(times)


def _plan(connection: Connection) -> str:
    query = (
        select(nudges.c.id)
        .where(nudges.c.state == "waiting", nudges.c.due_at <= NOW)
        .order_by(nudges.c.due_at, nudges.c.id)
        .limit(BATCH)
    )
    text = query.compile(connection, compile_kwargs={"literal_binds": True})
    rows = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {text}").all()
    return "; ".join(row[-1] for row in rows)


def _check(connection: Connection, count: int, due: int) -> None:
    """Every question is in the outbox once, nothing of what is due waits, and nothing else was touched."""

    def number(query: object) -> int:
        return int(connection.execute(query).scalar_one())  # type: ignore[call-overload]

    assert number(select(func.count()).where(outbox.c.state == "waiting")) == due
    assert number(select(func.count()).where(history.c.kind == "nudge-rhythm")) == due
    assert number(select(func.count()).where(nudges.c.state == "waiting")) == count - due
    assert number(select(func.count()).select_from(pairs)) == count


def _build(file: Path, count: int, due: int) -> None:
    """Fill a store at one go, without its safety."""
    with sqlite3.connect(file) as connection:
        for pragma in ("synchronous=OFF", "foreign_keys=OFF"):
            connection.execute(f"PRAGMA {pragma}")
        began, people = _number(NOW - timedelta(days=RHYTHM)), min(PEOPLE, count)
        ring = ring_of(ready_engine(f"sqlite:///{file}").dialect)
        ring.make(*range(1, 2 * people + 1))
        connection.execute(
            "INSERT INTO localities (id, name, municipality, timezone, language, created_at)"
            " VALUES (1, 'Kajaani', 'Kajaani', 'Europe/Helsinki', 'fi', ?)",
            (began,),
        )
        connection.executemany(
            "INSERT INTO people (id, channel, address, address_hash, role, state, locality_id, name, language,"
            " created_at) VALUES (?, 'bench', ?, ?, ?, 'active', 1, ?, 'en', ?)",
            (
                (
                    at,
                    ring.seal(b"people.address", (at,), b"%d" % at),
                    ring.hash(b"people.address_hash", str(at)),
                    "newcomer" if at <= people else "sponsor",
                    ring.seal(b"people.name", (at,), b"Person %d" % at),
                    began,
                )
                for at in range(1, 2 * people + 1)
            ),
        )
        ring.close()
        connection.executemany(
            "INSERT INTO households (id, locality_id, person_id, languages, free, ways, created_at)"
            " VALUES (?, 1, ?, '[]', '[]', '[]', ?)",
            ((at, at, began) for at in range(1, people + 1)),
        )
        connection.executemany(
            "INSERT INTO wishes (id, household_id, locality_id, category, members, stage, created_at, staged_at)"
            " VALUES (?, ?, 1, 'sport', '[]', 'begun', ?, ?)",
            ((at, at, began, began) for at in range(1, people + 1)),
        )
        connection.executemany(
            "INSERT INTO pairs (id, wish_id, household_id, newcomer_id, sponsor_id, locality_id, state, rhythm_days,"
            " started_at, contact_at) VALUES (?, ?, ?, ?, ?, 1, 'active', ?, ?, ?)",
            (
                (at, one, one, one, people + one, RHYTHM, began, began)
                for at in range(1, count + 1)
                for one in [(at - 1) % people + 1]
            ),
        )
        connection.executemany(
            "INSERT INTO nudges (rule, subject, subject_id, person_id, due_at, state)"
            " VALUES ('rhythm', 'rhythm', ?, ?, ?, 'waiting')",
            ((at, (at - 1) % people + 1, moment) for at, moment in _moments(count, due)),
        )
    connection.close()


def _moments(count: int, due: int) -> Iterator[tuple[int, int]]:
    """For each pair when it is due: those that are, evenly among all the others, in the last hour."""
    every = count // due
    for at in range(1, count + 1):
        past = at % every == 0 and at // every <= due
        moment = (
            NOW - timedelta(seconds=at % 3600)
            if past
            else NOW + timedelta(hours=1, seconds=at * 7 % 7_776_000)
        )
        yield at, _number(moment)


def _number(moment: datetime) -> int:
    return round(moment.timestamp() * 1000)


def _measure_peer(file: Path, count: int, due: int) -> None:
    """Find what is due in a job store, and mark some of it as run as APScheduler's scheduler does."""
    engine = create_engine(f"sqlite:///{file}")
    store = SQLAlchemyJobStore(engine=engine)
    scheduler = BackgroundScheduler(timezone=UTC)
    store.start(scheduler, "default")
    started = perf_counter()
    _build_peer(file, scheduler, count, due)
    built = perf_counter() - started
    times = []
    for _ in range(5):
        started = perf_counter()
        jobs = store.get_due_jobs(NOW)
        times.append(perf_counter() - started)
    assert len(jobs) == due
    started = perf_counter()
    for job in jobs[:MARKED]:
        job._modify(next_run_time=NOW + timedelta(days=RHYTHM))
        store.update_job(job)
    took = perf_counter() - started
    engine.dispose()
    print(
        f"{count:>10,} {statistics.median(times) * 1000:>9.2f} ms {took:>12.2f} {took / MARKED * 1000:>5.2f} ms"
        f"   {built:.1f}",
        flush=True,
    )


def _build_peer(file: Path, scheduler: BackgroundScheduler, count: int, due: int) -> None:
    def rows() -> Iterator[tuple[str, float, bytes]]:
        for at, number in _moments(count, due):
            moment = datetime.fromtimestamp(number / 1000, UTC)
            job = Job(
                scheduler,
                id=str(at),
                func="tests.benchmarks.nudges:remind",
                args=(at,),
                kwargs={},
                name="remind",
                trigger=DateTrigger(moment, UTC),
                executor="default",
                misfire_grace_time=None,
                coalesce=True,
                max_instances=1,
                next_run_time=moment,
            )
            yield str(at), datetime_to_utc_timestamp(moment), pickle.dumps(job.__getstate__(), 5)

    with sqlite3.connect(file) as connection:
        connection.execute("PRAGMA synchronous=OFF")
        connection.executemany(
            "INSERT INTO apscheduler_jobs (id, next_run_time, job_state) VALUES (?, ?, ?)", rows()
        )
    connection.close()


def remind(pair: int) -> None:
    """What the peer's jobs name; it is never run."""


def _version() -> str:
    from importlib.metadata import version

    return version("apscheduler")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Find, claim and act on what is due.")
    parser.add_argument("--pairs", type=int, nargs="+", default=[10_000, 100_000, 1_000_000])
    parser.add_argument("--due", type=int, default=10_000)
    parser.add_argument("--peer", type=int, nargs="*", default=[10_000, 100_000])
    parser.add_argument(
        "--folder", help="where the stores are built (default: the system's temporary folder)"
    )
    return parser.parse_args()


if __name__ == "__main__":
    main()
