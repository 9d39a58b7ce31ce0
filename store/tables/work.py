"""What people do together: wishes, proposals, pairs, meetings, contacts, and what waits for a coordinator."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Index, Integer, Table, Text, UniqueConstraint

from store.tables.meta import Key, key, metadata, moment, reference
from store.types import Json, Sealed, SealedJson

wishes = Table(
    "wishes",
    metadata,
    key(),
    reference("household_id", "households", required=True, index=True),
    reference("locality_id", "localities", required=True),
    Column("category", Text, nullable=False),
    Column("words", SealedJson),  # own words: {"text": …, "media": …}
    Column("members", Json, nullable=False),  # [member id]; none named: the whole household
    Column("stage", Text, nullable=False),  # heard, found, begun, done, withdrawn
    moment("created_at", required=True),
    moment("staged_at", required=True),
    Index(None, "locality_id", "stage"),
)

proposals = Table(
    "proposals",
    metadata,
    key(),
    reference("wish_id", "wishes", required=True, index=True),
    reference("sponsor_id", "people", required=True, index=True),
    reference("newcomer_id", "people", required=True, index=True),
    reference("locality_id", "localities", required=True),
    reference("coordinator_id", "people"),
    Column("state", Text, nullable=False),  # sponsor, newcomer (who is asked), accepted, declined, returned
    Column("declined_by", Text, nullable=False, server_default=""),  # sponsor, newcomer
    Column(
        "times", SealedJson
    ),  # what the sponsor offered instead: {"text": …, "media": …} or {"slots": […]}
    Column("score", Integer),  # how well the two fitted when it was made, 0 to 1000
    Column("override", Boolean, nullable=False, server_default="0"),  # someone else stood first
    moment("created_at", required=True),
    moment("asked_at", required=True),
    moment("answered_at"),
    Index(None, "locality_id", "state"),
)

pairs = Table(
    "pairs",
    metadata,
    key(),
    reference("proposal_id", "proposals", index=True),
    reference("wish_id", "wishes", required=True, index=True),
    reference("household_id", "households", required=True),
    reference("newcomer_id", "people", required=True, index=True),
    reference("sponsor_id", "people", required=True, index=True),
    reference("locality_id", "localities", required=True),
    Column("state", Text, nullable=False),  # active, paused, ended
    Column("rhythm_days", Integer, nullable=False),
    Column("agreement", SealedJson),  # {"what": …, "rhythm_days": …, "next": …}
    Column("end_reason", SealedJson),
    reference("ended_by", "people"),
    moment("started_at", required=True),
    moment("ended_at"),
    moment("contact_at"),  # last contact event
    Index(None, "locality_id", "state"),
)

meetings = Table(
    "meetings",
    metadata,
    key(),
    reference("pair_id", "pairs", required=True, index=True),
    Column("state", Text, nullable=False),  # suggested, agreed, cancelled, past
    Column("first", Boolean, nullable=False),
    moment("starts_at", required=True),
    Column("minutes", Integer, nullable=False),
    Column("way", Text, nullable=False),  # face, phone, video
    Column("place", Sealed, nullable=False, server_default=""),
    Column("interpreter", Boolean, nullable=False),
    Column("others", Sealed, nullable=False, server_default=""),
    Column("revision", Integer, nullable=False, server_default="0"),  # of the calendar file
    reference("suggested_by", "people", required=True),
    moment("created_at", required=True),
)

attendances = Table(
    "attendances",
    metadata,
    reference("meeting_id", "meetings", required=True),
    reference("person_id", "people", required=True, index=True),
    Column("coming", Text, nullable=False, server_default=""),  # yes, no, later
    Column("met", Text, nullable=False, server_default=""),  # met, not, moved
    UniqueConstraint("meeting_id", "person_id"),
)

contact_events = Table(
    "contact_events",
    metadata,
    key(),
    reference("pair_id", "pairs", required=True),
    reference("locality_id", "localities", required=True),
    reference("by_id", "people"),
    Column("kind", Text, nullable=False),  # met, called, wrote, letter, tried, moved, cancelled
    Column("source", Text, nullable=False),  # log (said unasked), answer (to a question of ours), relay
    Column("minutes", Integer),
    Column("form", Text),  # of a letter: text, phrase, voice, photo, location
    Column("length", Integer),  # of a letter: characters, of a recording seconds
    Column("note", SealedJson),
    moment("happened_at", required=True),
    moment("created_at", required=True),
    Index(None, "pair_id", "happened_at"),
    Index(None, "locality_id", "happened_at"),
)

letters = Table(
    "letters",
    metadata,
    key(),
    reference("pair_id", "pairs", required=True),
    reference("from_id", "people", required=True, index=True),
    reference("to_id", "people", required=True, index=True),
    Column("form", Text, nullable=False),  # text, phrase, voice, photo, location
    Column("words", SealedJson),  # {"text": …, "media": …}; erased some days after delivery
    Column(
        "phrase", Sealed, nullable=False, server_default=""
    ),  # its message, when it is one of the phrasebook's
    Column("source", Text, nullable=False),  # the languages of writer and reader when it was written
    Column("target", Text, nullable=False),
    Column("translation", Sealed),  # erased with the words
    Column(
        "by", Text, nullable=False, server_default=""
    ),  # whose translation: phrasebook, machine, pivot, person
    Column(
        "state", Text, nullable=False
    ),  # translating, waiting (for a person's words), sent, delivered, failed
    Column("urgent", Boolean, nullable=False, server_default="0"),
    Column(
        "wrong", Boolean, nullable=False, server_default="0"
    ),  # the reader says the translation looks wrong
    Column("shown", Key),  # the outbox row that brings it to its reader
    Column("mark", Key),  # the outbox row that tells its writer how it fares
    moment("created_at", required=True),
    moment("delivered_at"),
    Index(None, "pair_id", "id"),
    Index("ix_letters_created_at", "created_at"),
)

wordings = Table(
    "wordings",
    metadata,
    key(),
    reference("locality_id", "localities", required=True),
    reference("person_id", "people", required=True, index=True),  # whose words they are
    reference(
        "letter_id", "letters", index=True
    ),  # the letter that waits for them, or none: for a coordinator
    reference("asked_by", "people"),  # the coordinator who asked for them
    Column("words", SealedJson),  # {"text": …, "media": …}; erased with the letter
    Column("source", Text, nullable=False),
    Column("target", Text, nullable=False),
    Column("state", Text, nullable=False),  # waiting, done, dropped
    reference("by_id", "people"),  # who put it into words
    Column("result", SealedJson),
    moment("created_at", required=True),
    moment("done_at"),
    Index(None, "locality_id", "state"),
)

history = Table(
    "history",
    metadata,
    key(),
    moment("at", required=True),
    Column("kind", Text, nullable=False),  # "proposal-asked", "nudge-rhythm", "wish-heard" …
    reference("locality_id", "localities"),
    reference("person_id", "people", index=True),  # whom it is about
    reference("actor_id", "people"),  # who did it; nobody: the scheduler
    reference("wish_id", "wishes", index=True),
    reference("pair_id", "pairs", index=True),
    Column("data", SealedJson),
    Index(None, "locality_id", "at"),
)

notes = Table(
    "notes",
    metadata,
    key(),
    reference("person_id", "people", required=True, index=True),
    reference("author_id", "people", required=True),
    Column("text", SealedJson, nullable=False),
    moment("created_at", required=True),
)

matters = Table(
    "matters",
    metadata,
    key(),
    reference("locality_id", "localities", required=True),
    Column("kind", Text, nullable=False),  # "wish-new", "sponsor-applied", "message", "pair-silent" …
    Column("subject", Text, nullable=False),  # what makes it the same matter, e.g. "wish:7"
    reference("person_id", "people", index=True),
    reference("wish_id", "wishes", index=True),
    reference("pair_id", "pairs"),
    Column("data", SealedJson),
    moment("opened_at", required=True),
    moment("closed_at"),
    reference("closed_by", "people"),
    Index(None, "locality_id", "closed_at", "opened_at"),
    Index(None, "kind", "subject", "closed_at"),
)
