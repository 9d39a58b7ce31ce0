"""The parts of localities, by name, with where they are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, select

from store.rows import add, change, many
from store.tables import parts


@dataclass(frozen=True)
class Part:
    """A part of a locality; where its middle is, in degrees."""

    id: int
    locality_id: int
    name: str
    latitude: float
    longitude: float


def parts_in(connection: Connection, locality_ids: Sequence[int]) -> list[Part]:
    """The parts of some localities, by name."""
    query = select(parts).where(parts.c.locality_id.in_(locality_ids)).order_by(parts.c.name)
    return many(connection, Part, query)


def set_part(connection: Connection, locality_id: int, name: str, latitude: float, longitude: float) -> None:
    """Add a part of a locality, or say anew where it is."""
    known = {part.name.casefold(): part for part in parts_in(connection, [locality_id])}
    found = known.get(name.casefold())
    if found is None:
        add(
            connection,
            parts,
            locality_id=locality_id,
            name=name,
            latitude=latitude,
            longitude=longitude,
        )
    else:
        change(connection, parts, found.id, latitude=latitude, longitude=longitude)
