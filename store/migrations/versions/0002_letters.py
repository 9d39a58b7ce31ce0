"""Letters between the two of a pair, and the words that people put them into."""

import sqlalchemy as sa
from alembic import op

import store.types

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

_NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_ABOUT = sa.text("about is not null")


def upgrade() -> None:
    """Make the tables of letters and wordings, and the columns that go with them."""
    op.add_column("contact_events", sa.Column("form", sa.Text(), nullable=True))
    op.add_column("contact_events", sa.Column("length", sa.Integer(), nullable=True))
    op.add_column("sponsors", sa.Column("lends_words", sa.Boolean(), server_default="0", nullable=False))
    op.add_column("outbox", sa.Column("about", sa.Text(), nullable=True))
    op.create_index("ix_outbox_about", "outbox", ["about"], sqlite_where=_ABOUT, postgresql_where=_ABOUT)
    op.create_table(
        "letters",
        sa.Column("id", _NUMBER, nullable=False),
        sa.Column("pair_id", _NUMBER, nullable=False),
        sa.Column("from_id", _NUMBER, nullable=False),
        sa.Column("to_id", _NUMBER, nullable=False),
        sa.Column("form", sa.Text(), nullable=False),
        sa.Column("words", store.types.Json(), nullable=True),
        sa.Column("phrase", sa.Text(), server_default="", nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("target", sa.Text(), nullable=False),
        sa.Column("translation", sa.Text(), nullable=True),
        sa.Column("by", sa.Text(), server_default="", nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("urgent", sa.Boolean(), server_default="0", nullable=False),
        sa.Column("wrong", sa.Boolean(), server_default="0", nullable=False),
        sa.Column("shown", _NUMBER, nullable=True),
        sa.Column("mark", _NUMBER, nullable=True),
        sa.Column("created_at", store.types.Moment(), nullable=False),
        sa.Column("delivered_at", store.types.Moment(), nullable=True),
        sa.ForeignKeyConstraint(["pair_id"], ["pairs.id"], name=op.f("fk_letters_pair_id")),
        sa.ForeignKeyConstraint(["from_id"], ["people.id"], name=op.f("fk_letters_from_id")),
        sa.ForeignKeyConstraint(["to_id"], ["people.id"], name=op.f("fk_letters_to_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_letters")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_letters_pair_id_id"), "letters", ["pair_id", "id"])
    op.create_index(op.f("ix_letters_from_id"), "letters", ["from_id"])
    op.create_index(op.f("ix_letters_to_id"), "letters", ["to_id"])
    op.create_index(op.f("ix_letters_created_at"), "letters", ["created_at"])
    op.create_table(
        "wordings",
        sa.Column("id", _NUMBER, nullable=False),
        sa.Column("locality_id", _NUMBER, nullable=False),
        sa.Column("person_id", _NUMBER, nullable=False),
        sa.Column("letter_id", _NUMBER, nullable=True),
        sa.Column("asked_by", _NUMBER, nullable=True),
        sa.Column("words", store.types.Json(), nullable=True),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("target", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("by_id", _NUMBER, nullable=True),
        sa.Column("result", store.types.Json(), nullable=True),
        sa.Column("created_at", store.types.Moment(), nullable=False),
        sa.Column("done_at", store.types.Moment(), nullable=True),
        sa.ForeignKeyConstraint(["locality_id"], ["localities.id"], name=op.f("fk_wordings_locality_id")),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_wordings_person_id")),
        sa.ForeignKeyConstraint(["letter_id"], ["letters.id"], name=op.f("fk_wordings_letter_id")),
        sa.ForeignKeyConstraint(["asked_by"], ["people.id"], name=op.f("fk_wordings_asked_by")),
        sa.ForeignKeyConstraint(["by_id"], ["people.id"], name=op.f("fk_wordings_by_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_wordings")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_wordings_person_id"), "wordings", ["person_id"])
    op.create_index(op.f("ix_wordings_letter_id"), "wordings", ["letter_id"])
    op.create_index(op.f("ix_wordings_locality_id_state"), "wordings", ["locality_id", "state"])
