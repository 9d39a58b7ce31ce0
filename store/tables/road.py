"""The road every update takes: what came in, conversations under way, what is due, what is to be sent."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    Table,
    Text,
    UniqueConstraint,
    text,
)

from store.tables.meta import Key, key, metadata, moment, reference
from store.types import Hashed, Json, Sealed, SealedJson

inbox = Table(
    "inbox",
    metadata,
    key(),
    Column("channel", Text, nullable=False),
    Column("update_key", Text, nullable=False),  # an address in it stands there as its hash
    moment("received_at", required=True),
    Column("error", Sealed),  # set aside: why
    Column("payload", Sealed),  # kept only when set aside
    UniqueConstraint("channel", "update_key"),
    Index(None, "received_at"),
    Index(
        "ix_inbox_aside",
        "id",
        sqlite_where=text("payload is not null"),
        postgresql_where=text("payload is not null"),
    ),
)

sessions = Table(
    "sessions",
    metadata,
    key(),
    reference("person_id", "people", required=True),
    Column("flow", Text, nullable=False),
    Column("args", SealedJson, nullable=False),
    Column("log", SealedJson, nullable=False),  # [[kind, key, value, final, spare]]
    Column("state", Text, nullable=False),  # open, done, cancelled, replaced
    Column("focus", Integer, nullable=False),  # 0: asked beside; the highest is in the foreground
    Column("step", Integer, nullable=False),  # rises with every answer and every Back; taps carry it
    Column("asked", Text, nullable=False, server_default=""),  # key of the question shown
    Column("shown", Key),  # the outbox row that shows it
    moment("created_at", required=True),
    moment("changed_at", required=True),
    Index(
        "ix_sessions_open",
        "person_id",
        sqlite_where=text("state = 'open'"),
        postgresql_where=text("state = 'open'"),
    ),
    Index(None, "changed_at"),
)

outbox = Table(
    "outbox",
    metadata,
    key(),
    Column("channel", Text, nullable=False),
    Column("address", Sealed, nullable=False),
    Column("address_hash", Hashed),
    reference("person_id", "people", index=True),  # nobody: forgotten, or a group; erased once sent
    Column("body", SealedJson, nullable=False),
    Column("commands", Boolean, nullable=False, server_default="0"),  # sets the menu, and stands nowhere
    Column("begins", Boolean, nullable=False, server_default="0"),  # has buttons that start something new
    Column("edits", Key),  # the outbox row whose message this one replaces
    Column("about", Text),  # what hears whether it arrived, and what is erased with it: "letter:7"
    Column("priority", Integer, nullable=False, server_default="0"),  # the lowest goes first
    Column("broadcast_id", Key),  # the broadcast that it is a copy of
    Column("state", Text, nullable=False),  # waiting, sent, failed, dropped
    Column("share", Integer, nullable=False, server_default="0"),  # of the address: who sends it (see shares)
    Column("attempts", Integer, nullable=False, server_default="0"),
    Column("reference", Text, nullable=False, server_default=""),  # the channel's name for what was delivered
    Column("error", Sealed),
    moment("created_at", required=True),
    moment("sent_at"),
    Index(
        "ix_outbox_waiting",
        "id",
        sqlite_where=text("state = 'waiting'"),
        postgresql_where=text("state = 'waiting'"),
    ),
    Index(
        "ix_outbox_share",
        "share",
        "id",
        sqlite_where=text("state = 'waiting'"),
        postgresql_where=text("state = 'waiting'"),
    ),
    Index(
        "ix_outbox_line",
        "channel",
        "address_hash",
        "priority",
        "id",
        sqlite_where=text("state = 'waiting'"),
        postgresql_where=text("state = 'waiting'"),
    ),
    Index(
        "ix_outbox_broadcast",
        "broadcast_id",
        "state",
        sqlite_where=text("broadcast_id is not null"),
        postgresql_where=text("broadcast_id is not null"),
    ),
    Index(
        "ix_outbox_about",
        "about",
        sqlite_where=text("about is not null"),
        postgresql_where=text("about is not null"),
    ),
)

broadcasts = Table(
    "broadcasts",
    metadata,
    key(),
    reference("person_id", "people", required=True, index=True),  # the coordinator whose words they are
    Column("words", SealedJson),  # {"text": …, "media": …}; gone once all is posted
    Column("places", Json, nullable=False),  # [locality id]
    Column("roles", Json, nullable=False),  # [role]
    Column("expected", Integer, nullable=False),  # how many would get it when it began
    Column("upto", Key, nullable=False),  # who came later than this person does not get it
    Column("cursor", Key, nullable=False, server_default="0"),  # up to whom it has been posted
    Column("step", Integer, nullable=False, server_default="0"),  # rises each time it goes on
    Column("state", Text, nullable=False),  # going, posted, stopped, over
    Column("shown", Key),  # the outbox row that shows how it goes
    moment("shown_at", required=True),
    moment("created_at", required=True),
)

nudges = Table(
    "nudges",
    metadata,
    key(),
    Column("rule", Text, nullable=False),
    Column("subject", Text, nullable=False),  # what it is about: pair, meeting, proposal, wish, sponsor
    Column("subject_id", Key, nullable=False),
    reference("person_id", "people"),  # who is nudged; nobody: whoever it concerns
    moment("due_at", required=True),
    Column("state", Text, nullable=False),  # waiting, done, dropped
    moment("done_at"),
    Index(
        "ix_nudges_due",
        "due_at",
        sqlite_where=text("state = 'waiting'"),
        postgresql_where=text("state = 'waiting'"),
    ),
    Index(None, "subject", "subject_id"),
)

workers = Table(  # the services that work on this database, where there can be several
    "workers",
    metadata,
    Column("name", Text, primary_key=True),
    Column("until", BigInteger, nullable=False),  # milliseconds since 1970 by the database's own clock
)

shares = Table(  # of what is to be sent: each is one worker's at a time
    "shares",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("worker", Text, ForeignKey("workers.name", ondelete="SET NULL"), index=True),
)

channels = Table(
    "channels",
    metadata,
    Column("name", Text, primary_key=True),
    Column("link", Text, nullable=False),  # how an invitation is opened there, with {code} in it
)

keyring = Table(
    "keyring",
    metadata,
    Column("proof", LargeBinary, primary_key=True),  # tells the keys that seal this database from all others
)
