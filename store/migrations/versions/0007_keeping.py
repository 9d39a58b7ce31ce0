"""The audit log, which is only ever added to; attempts at invitations; what the nightly sweep threw away."""

import sqlalchemy as sa
from alembic import op

import store.types
from store.tables.keeping import FIRST_HEAD, ONLY_ADDED

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

_NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Make the tables, and let the database itself refuse to change the audit log."""
    op.create_table(
        "audit",
        sa.Column("id", _NUMBER, autoincrement=False, nullable=False),
        sa.Column("at", store.types.Moment(), nullable=False),
        sa.Column("actor_id", _NUMBER, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("subject_id", _NUMBER, nullable=True),
        sa.Column("line_id", _NUMBER, nullable=True),
        sa.Column("hash", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_audit")),
    )
    op.create_index(op.f("ix_audit_subject_id_id"), "audit", ["subject_id", "id"])
    for statement in ONLY_ADDED[op.get_bind().dialect.name]:
        op.execute(statement)
    op.create_table(
        "audit_head",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("count", _NUMBER, nullable=False),
        sa.Column("hash", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_audit_head")),
    )
    op.execute(FIRST_HEAD)
    op.create_table(
        "attempts",
        sa.Column("id", _NUMBER, nullable=False),
        sa.Column("at", store.types.Moment(), nullable=False),
        sa.Column("sender", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attempts")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_attempts_at"), "attempts", ["at"])
    op.create_table(
        "sweeps",
        sa.Column("id", _NUMBER, nullable=False),
        sa.Column("at", store.types.Moment(), nullable=False),
        sa.Column("counts", store.types.Json(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sweeps")),
        sqlite_autoincrement=True,
    )
