"""Keys and people brought into line: a key goes with its person, and a person whose key is gone goes too.

A key is on the disk before the first row that needs it, and is destroyed only after its owner's erasure has been
committed, so a crash in between leaves a key of nobody or one of somebody erased. A copy of the database that was
made before an erasure still has the person, and nothing that could be read of them.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import NamedTuple

from sqlalchemy import Connection, select

from store.doom import living
from store.erasure import erase
from store.errors import BadKey
from store.ring import HOUSE
from store.tables import people
from store.types import ring_of

UNDER_WAY = timedelta(days=1)  # no arrival waits so long for its commit


class Mended(NamedTuple):
    """How many keys of nobody were destroyed, and how many people without a key were erased."""

    keys: int
    people: int


def mend_keys(connection: Connection, now: datetime) -> Mended:
    """Destroy the keys of nobody and of the erased, and erase those whose keys are gone.

    Raises:
        BadKey: the key store is older than the database.
    """
    ring = ring_of(connection)
    alive, headstones = living(connection), _headstones(connection)
    keyed = ring.store.owners()  # read after the people, for whoever comes meanwhile has a key before a row
    keyless = alive - keyed
    if keyless and max(keyless) > ring.store.highest():
        raise BadKey("The key store is older than the database: restore the newest copy of it.")
    for person in sorted(keyless):
        erase(connection, person, now, unread=True)
    nobodys = ring.store.owners(UNDER_WAY.total_seconds()) - alive - {HOUSE}
    gone = nobodys | (headstones & keyed)
    ring.destroy(gone)
    return Mended(len(gone), len(keyless))


def _headstones(connection: Connection) -> set[int]:
    return set(connection.execute(select(people.c.id).where(people.c.role == "erased")).scalars())
