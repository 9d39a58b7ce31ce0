"""Keys that go with the next commit: nobody's key is destroyed before their erasure is certain."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import Connection, select

from store.key_store import TROUBLES
from store.tables import people
from store.types import ring_of

_DOOMED = "doomed"


def doom(connection: Connection, person_id: int) -> None:
    """Someone is erased in this transaction: their key is to go once it is committed."""
    connection.info.setdefault(_DOOMED, set()).add(person_id)


def destroy_doomed(connection: Connection) -> None:
    """Destroy the keys of those whose erasure has been committed by now; to be called after each commit."""
    doomed: set[int] | None = connection.info.get(_DOOMED)
    if not doomed:
        return
    try:
        ring_of(connection).destroy(doomed - living(connection, doomed))  # who was not erased after all stays
    except TROUBLES:
        return  # they are erased all the same; their keys go with the connection's next commit, or at night
    doomed.clear()


def living(connection: Connection, among: Collection[int] | None = None) -> set[int]:
    """The numbers of those who are not erased: of all, or among some."""
    query = select(people.c.id).where(people.c.role != "erased")
    if among is not None:
        query = query.where(people.c.id.in_(among))
    return set(connection.execute(query).scalars())
