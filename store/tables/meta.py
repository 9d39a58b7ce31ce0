"""The one MetaData and the few shapes of column that every table shares."""

from __future__ import annotations

from typing import Any

from sqlalchemy import BigInteger, Column, ForeignKey, Integer, MetaData

from store.types import Moment

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)

# SQLite numbers rows by itself only where the key is declared INTEGER.
Key = BigInteger().with_variant(Integer(), "sqlite")


def key() -> Column[int]:
    """The number of a row, given by the database and never given again."""
    return Column("id", Key, primary_key=True)


def reference(name: str, table: str, *, required: bool = False, index: bool = False) -> Column[int]:
    """A reference to a row of another table."""
    return Column(name, Key, ForeignKey(f"{table}.id"), nullable=not required, index=index)


def moment(name: str, *, required: bool = False) -> Column[Any]:
    """A point in time, in UTC."""
    return Column(name, Moment, nullable=not required)
