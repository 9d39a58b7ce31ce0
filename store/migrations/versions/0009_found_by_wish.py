"""Matters and drafts are found by their wish, and pairs by the proposal they came of."""

from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the indexes."""
    op.create_index(op.f("ix_drafts_wish_id"), "drafts", ["wish_id"])
    op.create_index(op.f("ix_matters_wish_id"), "matters", ["wish_id"])
    op.create_index(op.f("ix_pairs_proposal_id"), "pairs", ["proposal_id"])
