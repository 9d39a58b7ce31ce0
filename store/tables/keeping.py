"""What Kummi keeps of its own doings, in numbers: who looked and decided, attempts at invitations, nightly sweeps."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import DDL, Column, Index, Integer, Table, Text, event

from store.tables.meta import Key, key, metadata, moment
from store.types import Json

# No reference to people: the numbers outlive those they stood for, and say nothing without them.
audit = Table(
    "audit",
    metadata,
    Column("id", Key, primary_key=True, autoincrement=False),  # its place in the chain: no number is left out
    moment("at", required=True),
    Column("actor_id", Key, nullable=False),  # the coordinator who looked or decided
    Column("kind", Text, nullable=False),  # the effect that looked, or the kind of the line of history
    Column("subject_id", Key),  # whose data it was about
    Column("line_id", Key),  # the line of history that tells the decision; nothing: it was only a look
    Column("hash", Text, nullable=False),  # SHA-256 of this row and the hash before it
    Index(None, "subject_id", "id"),
)

audit_head = Table(
    "audit_head",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),  # the one row, locked by whoever adds
    Column("count", Key, nullable=False),
    Column("hash", Text, nullable=False),
)

attempts = Table(
    "attempts",
    metadata,
    key(),
    moment("at", required=True),
    Column("sender", Text, nullable=False),  # keyed hash of channel and address; gone after a day
    Index(None, "at"),
)

sweeps = Table(
    "sweeps",
    metadata,
    key(),
    moment("at", required=True),
    Column("counts", Json, nullable=False),  # {kind: how many went}
)

FIRST_HEAD = "INSERT INTO audit_head (id, count, hash) VALUES (1, 0, '')"
# What makes the audit log one that is only ever added to, by the database's own doing.
ONLY_ADDED: Mapping[str, tuple[str, ...]] = {
    "sqlite": tuple(
        f"CREATE TRIGGER audit_no_{verb} BEFORE {verb} ON audit "
        "BEGIN SELECT RAISE(ABORT, 'the audit log is only ever added to'); END"
        for verb in ("UPDATE", "DELETE")
    ),
    "postgresql": (
        "CREATE FUNCTION audit_refuse() RETURNS trigger LANGUAGE plpgsql AS "
        "$$ BEGIN RAISE EXCEPTION 'the audit log is only ever added to'; END $$",
        "CREATE TRIGGER audit_only_added BEFORE UPDATE OR DELETE ON audit "
        "FOR EACH ROW EXECUTE FUNCTION audit_refuse()",
        "CREATE TRIGGER audit_not_emptied BEFORE TRUNCATE ON audit "
        "FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse()",
    ),
}

event.listen(audit_head, "after_create", DDL(FIRST_HEAD))  # type: ignore[no-untyped-call]
for _dialect, _statements in ONLY_ADDED.items():
    for _statement in _statements:
        _added = DDL(_statement)  # type: ignore[no-untyped-call]
        event.listen(audit, "after_create", _added.execute_if(dialect=_dialect))
