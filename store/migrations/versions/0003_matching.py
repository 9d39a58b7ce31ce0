"""Matching: coordinates and weights of places, who is kept apart, plans, companions, activities and their seats."""

import sqlalchemy as sa
from alembic import op

import store.types

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Make the tables and columns of matching."""
    op.create_table(
        "parts",
        sa.Column("id", _NUMBER, nullable=False),
        sa.Column("locality_id", _NUMBER, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("latitude", sa.Float(), nullable=False),
        sa.Column("longitude", sa.Float(), nullable=False),
        sa.ForeignKeyConstraint(["locality_id"], ["localities.id"], name=op.f("fk_parts_locality_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_parts")),
        sa.UniqueConstraint("locality_id", "name", name=op.f("uq_parts_locality_id_name")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "activities",
        sa.Column("id", _NUMBER, nullable=False),
        sa.Column("locality_id", _NUMBER, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("category", sa.Text(), nullable=False),
        sa.Column("place", sa.Text(), server_default="", nullable=False),
        sa.Column("part", sa.Text(), server_default="", nullable=False),
        sa.Column("free", store.types.Json(), nullable=False),
        sa.Column("seats", sa.Integer(), nullable=True),
        sa.Column("least", sa.Integer(), server_default="0", nullable=False),
        sa.Column("children", sa.Boolean(), server_default="1", nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("made_by", _NUMBER, nullable=True),
        sa.Column("created_at", store.types.Moment(), nullable=False),
        sa.ForeignKeyConstraint(["locality_id"], ["localities.id"], name=op.f("fk_activities_locality_id")),
        sa.ForeignKeyConstraint(["made_by"], ["people.id"], name=op.f("fk_activities_made_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_activities")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_activities_locality_id_state"), "activities", ["locality_id", "state"])
    op.create_table(
        "apart",
        sa.Column("id", _NUMBER, nullable=False),
        sa.Column("newcomer_id", _NUMBER, nullable=False),
        sa.Column("sponsor_id", _NUMBER, nullable=False),
        sa.Column("wish_id", _NUMBER, nullable=True),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("reason", store.types.Json(), nullable=True),
        sa.Column("by_id", _NUMBER, nullable=True),
        sa.Column("created_at", store.types.Moment(), nullable=False),
        sa.ForeignKeyConstraint(["by_id"], ["people.id"], name=op.f("fk_apart_by_id")),
        sa.ForeignKeyConstraint(["newcomer_id"], ["people.id"], name=op.f("fk_apart_newcomer_id")),
        sa.ForeignKeyConstraint(["sponsor_id"], ["people.id"], name=op.f("fk_apart_sponsor_id")),
        sa.ForeignKeyConstraint(["wish_id"], ["wishes.id"], name=op.f("fk_apart_wish_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_apart")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_apart_newcomer_id"), "apart", ["newcomer_id"])
    op.create_index(op.f("ix_apart_sponsor_id"), "apart", ["sponsor_id"])
    op.create_table(
        "companions",
        sa.Column("id", _NUMBER, nullable=False),
        sa.Column("wish_id", _NUMBER, nullable=False),
        sa.Column("newcomer_id", _NUMBER, nullable=False),
        sa.Column("sponsor_id", _NUMBER, nullable=False),
        sa.Column("locality_id", _NUMBER, nullable=False),
        sa.Column("coordinator_id", _NUMBER, nullable=True),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("created_at", store.types.Moment(), nullable=False),
        sa.Column("answered_at", store.types.Moment(), nullable=True),
        sa.ForeignKeyConstraint(["coordinator_id"], ["people.id"], name=op.f("fk_companions_coordinator_id")),
        sa.ForeignKeyConstraint(["locality_id"], ["localities.id"], name=op.f("fk_companions_locality_id")),
        sa.ForeignKeyConstraint(["newcomer_id"], ["people.id"], name=op.f("fk_companions_newcomer_id")),
        sa.ForeignKeyConstraint(["sponsor_id"], ["people.id"], name=op.f("fk_companions_sponsor_id")),
        sa.ForeignKeyConstraint(["wish_id"], ["wishes.id"], name=op.f("fk_companions_wish_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_companions")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_companions_sponsor_id"), "companions", ["sponsor_id"])
    op.create_index(op.f("ix_companions_wish_id"), "companions", ["wish_id"])
    op.create_table(
        "drafts",
        sa.Column("id", _NUMBER, nullable=False),
        sa.Column("locality_id", _NUMBER, nullable=False),
        sa.Column("wish_id", _NUMBER, nullable=False),
        sa.Column("newcomer_id", _NUMBER, nullable=False),
        sa.Column("sponsor_id", _NUMBER, nullable=False),
        sa.Column("score", sa.Integer(), nullable=False),
        sa.Column("made_by", _NUMBER, nullable=True),
        sa.Column("created_at", store.types.Moment(), nullable=False),
        sa.ForeignKeyConstraint(["locality_id"], ["localities.id"], name=op.f("fk_drafts_locality_id")),
        sa.ForeignKeyConstraint(["made_by"], ["people.id"], name=op.f("fk_drafts_made_by")),
        sa.ForeignKeyConstraint(["newcomer_id"], ["people.id"], name=op.f("fk_drafts_newcomer_id")),
        sa.ForeignKeyConstraint(["sponsor_id"], ["people.id"], name=op.f("fk_drafts_sponsor_id")),
        sa.ForeignKeyConstraint(["wish_id"], ["wishes.id"], name=op.f("fk_drafts_wish_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_drafts")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_drafts_locality_id"), "drafts", ["locality_id"])
    op.create_table(
        "seats",
        sa.Column("id", _NUMBER, nullable=False),
        sa.Column("activity_id", _NUMBER, nullable=False),
        sa.Column("wish_id", _NUMBER, nullable=False),
        sa.Column("newcomer_id", _NUMBER, nullable=False),
        sa.Column("people", sa.Integer(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("asked_by", _NUMBER, nullable=True),
        sa.Column("created_at", store.types.Moment(), nullable=False),
        sa.Column("answered_at", store.types.Moment(), nullable=True),
        sa.ForeignKeyConstraint(["activity_id"], ["activities.id"], name=op.f("fk_seats_activity_id")),
        sa.ForeignKeyConstraint(["asked_by"], ["people.id"], name=op.f("fk_seats_asked_by")),
        sa.ForeignKeyConstraint(["newcomer_id"], ["people.id"], name=op.f("fk_seats_newcomer_id")),
        sa.ForeignKeyConstraint(["wish_id"], ["wishes.id"], name=op.f("fk_seats_wish_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_seats")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_seats_activity_id"), "seats", ["activity_id"])
    op.create_index(op.f("ix_seats_newcomer_id"), "seats", ["newcomer_id"])
    op.create_table(
        "outings",
        sa.Column("id", _NUMBER, nullable=False),
        sa.Column("proposal_id", _NUMBER, nullable=False),
        sa.Column("activity_id", _NUMBER, nullable=False),
        sa.ForeignKeyConstraint(["activity_id"], ["activities.id"], name=op.f("fk_outings_activity_id")),
        sa.ForeignKeyConstraint(["proposal_id"], ["proposals.id"], name=op.f("fk_outings_proposal_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outings")),
        sa.UniqueConstraint("proposal_id", name=op.f("uq_outings_proposal_id")),
        sqlite_autoincrement=True,
    )
    op.add_column("households", sa.Column("translation", sa.Boolean(), server_default="0", nullable=False))
    op.add_column("households", sa.Column("background", sa.Text(), server_default="any", nullable=False))
    op.add_column("households", sa.Column("wanted", sa.Integer(), server_default="1", nullable=False))
    op.add_column("households", sa.Column("priority", sa.Integer(), server_default="0", nullable=False))
    op.add_column("localities", sa.Column("latitude", sa.Float(), nullable=True))
    op.add_column("localities", sa.Column("longitude", sa.Float(), nullable=True))
    op.add_column("localities", sa.Column("weights", store.types.Json(), nullable=True))
    op.add_column("localities", sa.Column("patience_days", sa.Integer(), server_default="60", nullable=False))
    op.add_column("localities", sa.Column("scarcity", sa.Boolean(), server_default="1", nullable=False))
    op.add_column("proposals", sa.Column("score", sa.Integer(), nullable=True))
    op.add_column("proposals", sa.Column("override", sa.Boolean(), server_default="0", nullable=False))
    op.add_column("sponsors", sa.Column("translation", sa.Boolean(), server_default="0", nullable=False))
    op.add_column("sponsors", sa.Column("background", sa.Text(), server_default="any", nullable=False))
    op.add_column("sponsors", sa.Column("part", sa.Text(), server_default="", nullable=False))
