"""Who sends what, where several services work on one database: each address belongs to a share, each share to one.

A worker is there as long as it says so every few seconds. Whoever does not is struck off by the others, and with
its row in `workers` goes its hold on its shares. Its own word and the others' stroke wait for each other at that
row, so that of the two only one can be true. All times are the database's, so that workers' clocks do not matter.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from zlib import crc32

from sqlalchemy import BigInteger, Connection, cast, delete, func, insert, select, update

from store.tables import shares, workers

SHARES = 32


def share_of(channel: str, address: str) -> int:
    """The share that an address belongs to, always the same."""
    return crc32(f"{channel}\n{address}".encode(errors="surrogatepass")) % SHARES


def stay(connection: Connection, worker: str, seconds: float) -> None:
    """Say that a worker is there for so long from now, and strike off those who have not said so."""
    now = cast(func.extract("epoch", func.clock_timestamp()) * 1000, BigInteger)
    until = now + round(seconds * 1000)
    connection.execute(delete(workers).where(workers.c.until < now, workers.c.name != worker))
    still = connection.execute(update(workers).where(workers.c.name == worker).values(until=until))
    if not still.rowcount:
        connection.execute(insert(workers).values(name=worker, until=until))


def held_by(connection: Connection, worker: str) -> list[int]:
    """The shares that a worker holds."""
    return list(
        connection.execute(
            select(shares.c.number).where(shares.c.worker == worker).order_by(shares.c.number)
        ).scalars()
    )


def fair_number(there: int) -> int:
    """How many shares each of so many workers may hold, so that all have about as many."""
    return -(-SHARES // there)


def claim(connection: Connection, worker: str, most: int) -> None:
    """Take up to so many shares that nobody holds; two who reach out at once do not wait for each other."""
    free = select(shares.c.number).where(shares.c.worker.is_(None)).order_by(shares.c.number).limit(most)
    theirs = shares.c.number.in_(free.with_for_update(skip_locked=True))
    connection.execute(update(shares).where(theirs).values(worker=worker))


def release(connection: Connection, worker: str, numbers: Collection[int]) -> None:
    """Let go of shares, of which nothing is being sent any more."""
    theirs = shares.c.number.in_(numbers), shares.c.worker == worker
    connection.execute(update(shares).where(*theirs).values(worker=None))


def leave(connection: Connection, worker: str) -> None:
    """A worker goes, and lets go of everything."""
    connection.execute(delete(workers).where(workers.c.name == worker))


def are_there(connection: Connection) -> Sequence[str]:
    """The names of the workers that are there, as far as has been noticed."""
    return connection.execute(select(workers.c.name).order_by(workers.c.name)).scalars().all()
