"""What sealing costs: the same turns on a store that seals and on one that keeps words as they are, turn about.

    uv run python -m tests.benchmarks.sealing [--people 1000] [--rounds 9] [--folder PATH]

The peer is Kummi with a ring that does nothing: no cipher, no hash, no keys to be found, no owners looked up. Both
hold the same conversations in rounds one after the other, so that what the machine does meanwhile meets both alike.
"""

from __future__ import annotations

import argparse
import asyncio
from collections.abc import Mapping
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import process_time
from typing import Any

from sqlalchemy import Connection, Table

from store import rows, sqlite
from store.owners import given_to, owned
from store.ring import HOUSE, Owners, Ring
from store.types import Of, ring_of
from tests.benchmarks.conversation import install
from tests.benchmarks.crowd import Crowd
from tests.benchmarks.machine import describe
from tests.benchmarks.measures import Measure, hurry

TOGETHER = 64
TALKS = 60  # in a round
WORDS = b"We meet at the river on Saturday at two. Bring something to eat and a friend."


class Bare(Ring):
    """A ring that seals nothing."""

    def seal(self, place: bytes, owners: Owners, words: bytes) -> bytes:
        """The words."""
        return b"\x01" + words

    def open(self, place: bytes, sealed: bytes) -> bytes | None:
        """The words again."""
        return sealed[1:]

    def hash(self, place: bytes, word: str) -> bytes:
        """The word."""
        return word.encode()


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--people", type=int, default=1_000)
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--folder", type=Path, help="on the disk to measure")
    options = parser.parse_args()
    install()
    with TemporaryDirectory(dir=options.folder) as folder:
        print(describe(Path(folder)), flush=True)
        asyncio.run(_measure(Path(folder), options.people, options.rounds))
    _print_words()


async def _measure(folder: Path, people: int, rounds: int) -> None:
    sealed = await Crowd.assemble(f"sqlite:///{folder / 'sealed.sqlite'}", people)
    _seal_nothing()
    bare = await Crowd.assemble(f"sqlite:///{folder / 'bare.sqlite'}", people)
    taken: dict[str, list[Measure]] = {"sealed": [], "as they are": []}
    for _ in range(rounds + 1):
        for name, crowd in (("sealed", sealed), ("as they are", bare)):
            taken[name].append(
                await crowd.talk(TALKS, lambda take, sent: hurry(take, sent, TOGETHER), raw=True)
            )
    print(
        f"\n{'words are kept':<20}{'turns/s':>10}{'CPU ms each':>13}   ({people:,} people, medians of {rounds} rounds)"
    )
    for name, measures in taken.items():
        del measures[0]  # cold
        print(
            f"{name:<20}{median(m.per_second for m in measures):>10,.0f}{median(m.cpu_ms for m in measures):>13.3f}"
        )
    ratios = [one.cpu_ms / other.cpu_ms for one, other in zip(*taken.values(), strict=True)]
    print(
        f"{'ratio of CPU':<20}{'':>10}{median(ratios):>13.3f}   (from {min(ratios):.3f} to {max(ratios):.3f})"
    )
    await sealed.database.close()
    await bare.database.close()


def _seal_nothing() -> None:
    """Let stores that are opened from now on have a ring that does nothing."""
    open_ring = sqlite.open_ring

    def open_bare(*given: Any) -> Ring:
        ring = open_ring(*given)
        ring.__class__ = Bare
        return ring

    def owned_or_not(
        connection: Connection, table: Table, values: Mapping[str, Any], number: int | None = None
    ) -> dict[str, Any]:
        if isinstance(ring_of(connection), Bare):
            given = any(isinstance(value, Of) for value in values.values())
            return dict(values) if given else given_to((HOUSE,), table, values)
        return owned(connection, table, values, number)

    sqlite.open_ring = open_bare
    rows.owned = owned_or_not


def _print_words() -> None:
    ring, count = Ring.passing(), 20_000
    ring.make(1, 2)
    for owners in ((1,), (1, 2)):
        started = process_time()
        sealed = [ring.seal(b"letters.words", owners, WORDS) for _ in range(count)]
        middle = process_time()
        for each in sealed:
            ring.open(b"letters.words", each)
        ended = process_time()
        print(
            f"a text of {len(WORDS)} bytes of {len(owners)}: sealed in {1e6 * (middle - started) / count:.1f} µs,"
            f" opened in {1e6 * (ended - middle) / count:.1f} µs"
        )


if __name__ == "__main__":
    main()
