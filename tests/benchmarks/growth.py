"""What things cost as the people in the database become more: a thousand, ten thousand … a million.

    uv run python -m tests.benchmarks.growth [--long] [--people 1000 10000] [--folder PATH]

People live in localities of 150, half of them newcomers with a household and a wish, half sponsors; two in three are
paired, and each pair has a meeting behind it, a contact and a nudge to come. Everybody has a conversation that ended
and a message that was sent. Each figure is the median of many; "start" is from the process's beginning until updates
are taken, on an emulated Telegram. `tests/store/test_plans.py` holds the plans of the statements behind it.
"""

from __future__ import annotations

import argparse
import asyncio
import sqlite3
from collections.abc import Awaitable, Callable, Iterator
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

import flows  # noqa: F401  (registers everything)
from bot.road import Road
from flows.engine.due import incoming_due
from flows.engine.messages import Incoming
from store.database import Database, ready_engine
from store.types import ring_of
from tests.benchmarks.machine import describe
from tests.benchmarks.served import Served
from tests.emulator import TOKEN, Emulator

NOW = datetime(2026, 3, 3, 10, 0, tzinfo=UTC)
LOCALITY = 150  # people
AT_ONCE = 10_000  # people whose keys are open while the store is filled
SAVED = '{"language":"en","text":"Saved"}'
TURNS = {
    "a turn (/menu)": ("newcomer", "/menu", 60),
    "/wishes": ("newcomer", "/wishes", 30),
    "/people": ("sponsor", "/people", 30),
    "/queue": ("coordinator", "/queue", 15),
    "/newcomers": ("coordinator", "/newcomers", 15),
    "/pairs": ("coordinator", "/pairs", 15),
    "/report": ("coordinator", "/report", 10),
}
SHORT, LONG = [1_000, 10_000], [1_000, 10_000, 100_000, 1_000_000]


def main() -> None:
    """Build each store, measure, print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--people", type=int, nargs="+")
    parser.add_argument("--long", action="store_true", help="up to a million people: some ten minutes")
    parser.add_argument("--folder", type=Path, help="on the disk to measure")
    options = parser.parse_args()
    sizes = options.people or (LONG if options.long else SHORT)
    with TemporaryDirectory(dir=options.folder) as folder:
        print(describe(Path(folder)), flush=True)
        found = {size: asyncio.run(_measure(Path(folder) / f"{size}.sqlite", size)) for size in sizes}
    print(f"\n{'median, ms':<26}" + "".join(f"{size:>12,}" for size in sizes))
    for what in next(iter(found.values())):
        print(f"{what:<26}" + "".join(f"{found[size][what]:>12,.2f}" for size in sizes))


async def _measure(file: Path, size: int) -> dict[str, float]:
    url = f"sqlite:///{file}"
    await (await Database.open(url)).close()
    started = perf_counter()
    _fill(file, size)
    megabytes = file.stat().st_size / 1e6  # noqa: ASYNC240
    print(f"{size:,} people: built in {perf_counter() - started:.0f} s, {megabytes:,.0f} MB", flush=True)
    found = {"start (s)": await _start(file, url)}
    database = await Database.open(url)
    numbers = count(1)
    road = Road(database, lambda: NOW, lambda: None)
    for what, (role, command, times) in TURNS.items():
        addresses = _addresses(size, role, times)

        async def turn(command: str = command, addresses: Iterator[str] = addresses) -> None:
            update, address = str(10**9 + next(numbers)), next(addresses)
            await road.receive(
                Incoming(channel="telegram", address=address, update=update, kind="text", text=command)
            )

        found[what] = await _median(turn, times)

    async def tick() -> None:
        await database.read(lambda connection: incoming_due(connection, NOW, 200))

    found["finding what is due"] = await _median(tick, 30)
    await database.close()
    return found


async def _median(act: Callable[[], Awaitable[None]], times: int) -> float:
    await act()
    taken = []
    for _ in range(times):
        started = perf_counter()
        await act()
        taken.append(1000 * (perf_counter() - started))
    return median(taken)


async def _start(file: Path, url: str) -> float:
    async with Emulator() as telegram:
        telegram.strict = False
        settings = {
            "KUMMI_TELEGRAM_TOKEN": TOKEN,
            "KUMMI_TELEGRAM_API": telegram.url,
            "KUMMI_DATABASE_URL": url,
            "KUMMI_HTTP": "127.0.0.1:0",
        }
        started = perf_counter()
        service = await Served.start("kummi", file.with_suffix(".log"), settings)
        took = perf_counter() - started
        await service.stop()
    return took


def _addresses(size: int, role: str, times: int) -> Iterator[str]:
    """People of a role, far apart from each other."""
    first = {"coordinator": 1, "newcomer": 2, "sponsor": 3}[role]
    localities = max(1, size // LOCALITY)
    for at in range(times + 1):
        yield str(LOCALITY * (at * 7919 % localities) + first)


def _fill(file: Path, size: int) -> None:
    """Fill a store at one go, without its safety; in each locality the first is its coordinator."""
    began, recent, later = (_number(NOW + timedelta(days=days)) for days in (-90, -10, 10))
    localities = range(1, max(1, size // LOCALITY) + 1)
    everyone = [(place, LOCALITY * (place - 1) + at) for place in localities for at in range(1, LOCALITY + 1)]
    newcomers = [(place, one) for place, one in everyone if one % LOCALITY and one % 2 == 0]
    pairs = [(place, one) for place, one in newcomers if one % 3 and (one + 1) % LOCALITY > 1]
    roles = {0: "newcomer", 1: "sponsor"}
    engine = ready_engine(f"sqlite:///{file}")
    ring = ring_of(engine.dialect)
    with sqlite3.connect(file) as connection:
        for pragma in ("synchronous=OFF", "foreign_keys=OFF"):
            connection.execute(f"PRAGMA {pragma}")

        def sealed(place: str, one: int, words: str) -> bytes:
            return ring.seal(place.encode(), (one,), words.encode())

        def hashed(place: str, one: int) -> bytes:
            return ring.hash(place.encode(), str(one))

        def put(table: str, columns: str, rows: Iterator[tuple[object, ...]]) -> None:
            marks = ", ".join("?" for _ in columns.split(","))
            connection.executemany(f"INSERT INTO {table} ({columns}) VALUES ({marks})", rows)

        put(
            "localities",
            "id, name, municipality, timezone, language, created_at",
            ((each, f"Place {each}", "Place", "Europe/Helsinki", "fi", began) for each in localities),
        )
        for first in range(0, len(everyone), AT_ONCE):
            some = everyone[first : first + AT_ONCE]
            ring.make(*(one for _, one in some))
            put(
                "people",
                "id, channel, address, address_hash, role, state, locality_id, name, language, agreed_at, created_at",
                (
                    (
                        *(one, "telegram", sealed("people.address", one, str(one))),
                        *(hashed("people.address_hash", one), role, "active", place),
                        *(sealed("people.name", one, f"Person {one}"), "en", began, began),
                    )
                    for place, one in some
                    for role in ["coordinator" if one % LOCALITY == 1 else roles[one % 2]]
                ),
            )
            put(
                "sessions",
                "person_id, flow, args, log, state, focus, step, created_at, changed_at",
                (
                    (one, "menu", b"{}", sealed("sessions.log", one, "[]"), "done", 1, 1, began, began)
                    for _, one in some
                ),
            )
            put(
                "outbox",
                "channel, address, address_hash, person_id, body, state, reference, created_at, sent_at",
                (
                    (
                        *("telegram", sealed("outbox.address", one, str(one))),
                        *(hashed("outbox.address_hash", one), one, sealed("outbox.body", one, SAVED)),
                        *("sent", "7", recent, recent),
                    )
                    for _, one in some
                ),
            )
        put(
            "coordinates",
            "person_id, locality_id",
            ((LOCALITY * (each - 1) + 1, each) for each in localities),
        )
        put(
            "sponsors",
            "person_id, stage, languages, likes, free, meets, staged_at",
            ((one, "active", '{"en":"good"}', "[]", "[]", "[]", began) for _, one in everyone if one % 2),
        )
        put(
            "households",
            "id, locality_id, person_id, languages, free, ways, created_at",
            ((one, place, one, '["en"]', "[]", "[]", began) for place, one in newcomers),
        )
        put(
            "wishes",
            "id, household_id, locality_id, category, members, stage, created_at, staged_at",
            (
                (one, one, place, "sport", "[]", "begun" if one % 3 else "heard", began, began)
                for place, one in newcomers
            ),
        )
        put(
            "pairs",
            "id, wish_id, household_id, newcomer_id, sponsor_id, locality_id, state, rhythm_days, started_at,"
            " contact_at",
            ((one, one, one, one, one + 1, place, "active", 14, began, recent) for place, one in pairs),
        )
        put(
            "meetings",
            "pair_id, state, first, starts_at, minutes, way, interpreter, suggested_by, created_at",
            ((one, "past", 1, recent, 60, "face", 0, one, began) for _, one in pairs),
        )
        put(
            "contact_events",
            "pair_id, locality_id, by_id, kind, source, happened_at, created_at",
            ((one, place, one, "met", "log", recent, recent) for place, one in pairs),
        )
        put(
            "nudges",
            "rule, subject, subject_id, person_id, due_at, state",
            (("rhythm", "rhythm", one, one, later + one % 10**8, "waiting") for _, one in pairs),
        )
        put(
            "matters",
            "locality_id, kind, subject, person_id, wish_id, opened_at",
            ((place, "wish-new", f"wish:{one}", one, one, began) for place, one in newcomers if one % 9 == 0),
        )
        put(
            "history",
            "at, kind, locality_id, person_id, actor_id",
            ((recent, "wish-heard", place, one, one) for place, one in everyone),
        )
        put(
            "inbox",
            "channel, update_key, received_at",
            (("telegram", str(one), recent) for _, one in everyone),
        )
    connection.close()
    ring.close()
    engine.dispose()


def _number(moment: datetime) -> int:
    return round(moment.timestamp() * 1000)


if __name__ == "__main__":
    main()
