"""Sealing: people's names, words and addresses are sealed with their keys; what is looked for is a hash."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

import sqlalchemy as sa
from alembic import op

from store.ring import HOUSE, Ring
from store.types import ring_of

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

AT_ONCE = 2_000  # rows
# The columns to seal, by table; those that must be filled, and those that are "" unless they are.
SEALED = {
    "activities": ("name", "place"),
    "apart": ("reason",),
    "broadcasts": ("words",),
    "contact_events": ("note",),
    "history": ("data",),
    "households": ("part",),
    "inbox": ("error", "payload"),
    "letters": ("words", "phrase", "translation"),
    "localities": ("contact",),
    "matters": ("data",),
    "meetings": ("place", "others"),
    "members": ("name",),
    "notes": ("text",),
    "outbox": ("address", "body", "error"),
    "pairs": ("agreement", "end_reason"),
    "people": ("address", "name"),
    "proposals": ("times",),
    "sessions": ("args", "log"),
    "sponsors": ("words", "part"),
    "wishes": ("words",),
    "wordings": ("words", "result"),
}
REQUIRED = {"activities.name", "members.name", "notes.text", "outbox.address", "outbox.body"}
REQUIRED |= {"sessions.args", "sessions.log"}
EMPTY = {"activities.place", "households.part", "localities.contact", "meetings.place", "meetings.others"}
EMPTY |= {"letters.phrase", "people.address", "people.name", "sponsors.part"}
# Whose rows are: references to people, and to rows that are theirs.
OWNERS: Mapping[str, tuple[tuple[str, str], ...]] = {
    "apart": (("newcomer_id", "people"), ("sponsor_id", "people"), ("wish_id", "wishes")),
    "broadcasts": (("person_id", "people"),),
    "contact_events": (("by_id", "people"), ("pair_id", "pairs")),
    "history": (("person_id", "people"), ("wish_id", "wishes"), ("pair_id", "pairs")),
    "households": (("person_id", "people"),),
    "letters": (("from_id", "people"), ("to_id", "people"), ("pair_id", "pairs")),
    "matters": (("person_id", "people"), ("wish_id", "wishes"), ("pair_id", "pairs")),
    "meetings": (("pair_id", "pairs"),),
    "members": (("household_id", "households"),),
    "notes": (("person_id", "people"),),
    "outbox": (("person_id", "people"),),
    "pairs": (("newcomer_id", "people"), ("sponsor_id", "people"), ("household_id", "households")),
    "people": (("id", "people"),),
    "proposals": (("newcomer_id", "people"), ("sponsor_id", "people"), ("wish_id", "wishes")),
    "sessions": (("person_id", "people"),),
    "sponsors": (("person_id", "people"),),
    "wishes": (("household_id", "households"),),
    "wordings": (("person_id", "people"), ("letter_id", "letters")),
}


def upgrade() -> None:
    """Give everybody a key and seal what is theirs."""
    connection = op.get_bind()
    ring = ring_of(connection)
    op.create_table(
        "keyring",
        sa.Column("proof", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("proof", name=op.f("pk_keyring")),
    )
    connection.execute(sa.text("INSERT INTO keyring VALUES (:proof)"), {"proof": ring.check})
    numbers = _given_numbers(connection)
    ring.make(*connection.execute(sa.text("SELECT id FROM people WHERE role <> 'erased'")).scalars())
    owners = _Owners(connection)
    for table, columns in SEALED.items():
        for column in columns:
            empty = f"{table}.{column}" in EMPTY
            sealed = sa.Column(
                f"{column}_sealed", sa.LargeBinary(), nullable=not empty, server_default="" if empty else None
            )
            op.add_column(table, sealed)
        _seal(connection, ring, owners, table, columns)
    _add_what_is_looked_for()
    _find_by_hash(connection, ring)
    op.drop_index("ix_outbox_line", "outbox")
    for table, columns in SEALED.items():
        _put_in_place(table, columns)
    waiting = sa.text("state = 'waiting'")
    op.create_index(
        "ix_outbox_line",
        "outbox",
        ["channel", "address_hash", "priority", "id"],
        sqlite_where=waiting,
        postgresql_where=waiting,
    )
    op.execute("DELETE FROM attempts")  # of a day, with hashes that anybody can make
    op.create_index(
        "ix_inbox_aside",
        "inbox",
        ["id"],
        sqlite_where=sa.text("payload is not null"),
        postgresql_where=sa.text("payload is not null"),
    )
    _give_numbers_on(connection, numbers)


class _Owners:
    """Whose rows are, by what they refer to."""

    def __init__(self, connection: sa.Connection) -> None:
        self._of: dict[str, dict[int, frozenset[int]]] = {}
        for table in ("households", "wishes", "pairs", "letters"):  # each after those it refers to
            names = ", ".join(name for name, _ in OWNERS[table])
            rows = connection.execute(sa.text(f"SELECT id, {names} FROM {table}")).mappings()
            self._of[table] = {row["id"]: frozenset(self.of(table, row)) for row in rows}

    def of(self, table: str, row: Mapping[Any, Any]) -> tuple[int, ...]:
        found: set[int] = set()
        for name, parent in OWNERS.get(table, ()):
            if row[name] is not None:
                found |= {row[name]} if parent == "people" else self._of[parent][row[name]]
        return tuple(sorted(found)) or (HOUSE,)


def _seal(
    connection: sa.Connection, ring: Ring, owners: _Owners, table: str, columns: tuple[str, ...]
) -> None:
    key = "person_id" if table == "sponsors" else "id"
    named = {key, *columns, *(name for name, _ in OWNERS.get(table, ()))}
    filled = ", ".join(f"{column}_sealed = :{column}" for column in columns)
    statement = sa.text(f"UPDATE {table} SET {filled} WHERE {key} = :row_number")
    for rows in _batches(connection, table, key, sorted(named)):
        sealed = [
            {"row_number": row[key]}
            | {
                column: _sealed(ring, f"{table}.{column}", owners.of(table, row), row[column])
                for column in columns
            }
            for row in rows
        ]
        connection.execute(statement, sealed)
    if table == "people":
        connection.execute(
            sa.text("UPDATE people SET address_sealed = :empty WHERE role = 'erased'"), {"empty": b""}
        )


def _sealed(ring: Ring, place: str, owners: tuple[int, ...], words: str | None) -> bytes | None:
    if words is None:
        return None
    return ring.seal(place.encode(), owners, words.encode()) if words else b""


def _batches(connection: sa.Connection, table: str, key: str, names: list[str]) -> Iterator[list[Any]]:
    query = sa.text(
        f"SELECT {', '.join(names)} FROM {table} WHERE {key} > :after ORDER BY {key} LIMIT {AT_ONCE}"
    )
    rows = connection.execute(query, {"after": 0}).mappings().all()
    while rows:
        yield list(rows)
        rows = connection.execute(query, {"after": rows[-1][key]}).mappings().all()


def _add_what_is_looked_for() -> None:
    op.add_column("people", sa.Column("address_hash", sa.LargeBinary(), nullable=True))
    op.add_column("outbox", sa.Column("address_hash", sa.LargeBinary(), nullable=True))
    for column in ("commands", "begins"):
        op.add_column("outbox", sa.Column(column, sa.Boolean(), server_default="0", nullable=False))


def _find_by_hash(connection: sa.Connection, ring: Ring) -> None:
    known = set()
    for rows in _batches(connection, "people", "id", ["address", "id", "role"]):
        known |= {row["address"] for row in rows}
        hashed = [
            {"row_number": row["id"], "hash": ring.hash(b"people.address_hash", row["address"])}
            for row in rows
            if row["role"] != "erased"
        ]
        if hashed:
            connection.execute(
                sa.text("UPDATE people SET address_hash = :hash WHERE id = :row_number"), hashed
            )
    statement = sa.text("UPDATE inbox SET update_key = :key WHERE id = :row_number")
    for rows in _batches(connection, "inbox", "id", ["id", "update_key"]):
        keys = [
            (row["id"], _kept(ring, row["update_key"], known)) for row in rows if ":" in row["update_key"]
        ]
        if keys:
            connection.execute(statement, [{"row_number": number, "key": key} for number, key in keys])
    statement = sa.text(
        "UPDATE outbox SET commands = :commands, begins = :begins, address_hash = :address WHERE id = :row_number"
    )
    for rows in _batches(connection, "outbox", "id", ["address", "body", "id"]):
        bodies = [(row["id"], row["address"], json.loads(row["body"])) for row in rows]
        connection.execute(
            statement,
            [
                {
                    "row_number": number,
                    "address": ring.hash(b"outbox.address_hash", address),
                    "commands": body.get("kind") == "commands",
                    "begins": any(
                        tap["data"].startswith("c:") for row in body.get("rows", ()) for tap in row
                    ),
                }
                for number, address, body in bodies
            ],
        )


def _kept(ring: Ring, key: str, known: set[str]) -> str:
    """A key without the address that it names: of somebody known, or where keys have that of a stranger or a group."""
    parts = key.split(":")
    named = {part for part in parts if part in known}
    named |= {parts[1]} if parts[0] == "odd" else {parts[2]} if parts[:2] == ["once", "group"] else set()
    return ":".join(ring.hash(b"inbox.update_key", part).hex() if part in named else part for part in parts)


def _put_in_place(table: str, columns: tuple[str, ...]) -> None:
    """The sealed columns take the place of those that could be read."""
    required = [column for column in columns if f"{table}.{column}" in REQUIRED]
    if not required and table != "people":
        for column in columns:
            op.drop_column(table, column)
            op.execute(f"ALTER TABLE {table} RENAME COLUMN {column}_sealed TO {column}")
        return
    with op.batch_alter_table(table, table_kwargs={"sqlite_autoincrement": True}) as batch:
        if table == "people":
            batch.drop_constraint("uq_people_channel_address", type_="unique")
        for column in columns:
            batch.drop_column(column)
            batch.alter_column(
                f"{column}_sealed",
                new_column_name=column,
                existing_type=sa.LargeBinary(),
                nullable=False if column in required else None,
            )
        if table == "people":
            batch.create_unique_constraint(
                op.f("uq_people_channel_address_hash"), ["channel", "address_hash"]
            )


def _given_numbers(connection: sa.Connection) -> dict[str, int]:
    """The highest number ever given in each table, where the database keeps it with the table itself."""
    if connection.dialect.name != "sqlite":
        return {}
    return {row[0]: row[1] for row in connection.execute(sa.text("SELECT name, seq FROM sqlite_sequence"))}


def _give_numbers_on(connection: sa.Connection, numbers: Mapping[str, int]) -> None:
    """Tables that were made anew go on counting where they were."""
    for name, last in numbers.items():
        values = {"name": name, "seq": last}
        connection.execute(sa.text("DELETE FROM sqlite_sequence WHERE name = :name"), values)
        connection.execute(sa.text("INSERT INTO sqlite_sequence VALUES (:name, :seq)"), values)
    if connection.dialect.name == "sqlite":  # nothing was ever numbered there
        connection.execute(sa.text("DELETE FROM sqlite_sequence WHERE seq = 0"))
