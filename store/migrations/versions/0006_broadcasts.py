"""What is written to many: how far it has come; messages by how urgent they are; indexes for what read whole tables."""

import sqlalchemy as sa
from alembic import op

import store.types

revision = "0006"
down_revision = "0004"
branch_labels = None
depends_on = None

_NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_WAITING, _COPY = sa.text("state = 'waiting'"), sa.text("broadcast_id is not null")


def upgrade() -> None:
    """Make the table, the columns and the indexes."""
    op.create_table(
        "broadcasts",
        sa.Column("id", _NUMBER, nullable=False),
        sa.Column("person_id", _NUMBER, nullable=False),
        sa.Column("words", store.types.Json(), nullable=True),
        sa.Column("places", store.types.Json(), nullable=False),
        sa.Column("roles", store.types.Json(), nullable=False),
        sa.Column("expected", sa.Integer(), nullable=False),
        sa.Column("upto", _NUMBER, nullable=False),
        sa.Column("cursor", _NUMBER, server_default="0", nullable=False),
        sa.Column("step", sa.Integer(), server_default="0", nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("shown", _NUMBER, nullable=True),
        sa.Column("shown_at", store.types.Moment(), nullable=False),
        sa.Column("created_at", store.types.Moment(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_broadcasts_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_broadcasts")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_broadcasts_person_id"), "broadcasts", ["person_id"])
    op.add_column("outbox", sa.Column("priority", sa.Integer(), server_default="0", nullable=False))
    op.add_column("outbox", sa.Column("broadcast_id", _NUMBER, nullable=True))
    op.create_index(
        "ix_outbox_line",
        "outbox",
        ["channel", "address", "priority", "id"],
        sqlite_where=_WAITING,
        postgresql_where=_WAITING,
    )
    op.create_index(
        "ix_outbox_broadcast",
        "outbox",
        ["broadcast_id", "state"],
        sqlite_where=_COPY,
        postgresql_where=_COPY,
    )
    op.create_index(op.f("ix_seats_wish_id"), "seats", ["wish_id"])
    op.create_index(op.f("ix_outings_activity_id"), "outings", ["activity_id"])
