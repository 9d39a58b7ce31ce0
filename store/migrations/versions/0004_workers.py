"""Several services on one database: who is there, and who sends what; indices for what a turn looks up."""

import sqlalchemy as sa
from alembic import op

from store.shares import SHARES, share_of

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

_WAITING = sa.text("state = 'waiting'")


def upgrade() -> None:
    """Make the tables of workers and shares, and give what waits its share."""
    op.create_table(
        "workers",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("until", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_workers")),
    )
    shares = op.create_table(
        "shares",
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("worker", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["worker"], ["workers.name"], name=op.f("fk_shares_worker"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_shares")),
    )
    op.create_index(op.f("ix_shares_worker"), "shares", ["worker"])
    op.bulk_insert(shares, [{"number": number} for number in range(SHARES)])
    op.add_column("outbox", sa.Column("share", sa.Integer(), server_default="0", nullable=False))
    op.create_index(
        "ix_outbox_share", "outbox", ["share", "id"], sqlite_where=_WAITING, postgresql_where=_WAITING
    )
    op.create_index(op.f("ix_proposals_newcomer_id"), "proposals", ["newcomer_id"])
    op.create_index(op.f("ix_companions_newcomer_id"), "companions", ["newcomer_id"])
    _give_shares()


def _give_shares() -> None:
    outbox = sa.table("outbox", *map(sa.column, ("id", "channel", "address", "state", "share")))
    connection = op.get_bind()
    waiting = sa.select(outbox.c.id, outbox.c.channel, outbox.c.address).where(outbox.c.state == "waiting")
    given = [
        {"row_number": row.id, "its_share": share_of(row.channel, row.address)}
        for row in connection.execute(waiting)
    ]
    if given:
        change = sa.update(outbox).where(outbox.c.id == sa.bindparam("row_number"))
        connection.execute(change.values(share=sa.bindparam("its_share")), given)
