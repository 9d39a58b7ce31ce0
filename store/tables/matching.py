"""What matching keeps: who is kept apart, the standing plan, language companions, activities and their seats."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Index, Integer, Table, Text, UniqueConstraint

from store.tables.meta import key, metadata, moment, reference
from store.types import Json, Sealed, SealedJson

apart = Table(
    "apart",
    metadata,
    key(),
    reference("newcomer_id", "people", required=True, index=True),
    reference("sponsor_id", "people", required=True, index=True),
    reference("wish_id", "wishes"),  # only for this wish: set aside by a coordinator
    Column("kind", Text, nullable=False),  # avoid (one of the two wishes it), conflict, skip (for a wish)
    Column("reason", SealedJson),  # own words: {"text": …}
    reference("by_id", "people"),
    moment("created_at", required=True),
)

drafts = Table(
    "drafts",
    metadata,
    key(),
    reference("locality_id", "localities", required=True, index=True),
    reference("wish_id", "wishes", required=True, index=True),
    reference("newcomer_id", "people", required=True),
    reference("sponsor_id", "people", required=True),
    Column("score", Integer, nullable=False),
    reference("made_by", "people"),
    moment("created_at", required=True),
)

companions = Table(
    "companions",
    metadata,
    key(),
    reference("wish_id", "wishes", required=True, index=True),
    reference("newcomer_id", "people", required=True, index=True),
    reference("sponsor_id", "people", required=True, index=True),  # who comes along to the first meeting
    reference("locality_id", "localities", required=True),
    reference("coordinator_id", "people"),
    Column("state", Text, nullable=False),  # asked, yes, no, over
    moment("created_at", required=True),
    moment("answered_at"),
)

activities = Table(
    "activities",
    metadata,
    key(),
    reference("locality_id", "localities", required=True),
    Column("kind", Text, nullable=False),  # group, activity
    Column("name", Sealed, nullable=False),  # may name a person
    Column("category", Text, nullable=False),  # the wish it meets
    Column("place", Sealed, nullable=False, server_default=""),  # may be somebody's home
    Column("part", Text, nullable=False, server_default=""),  # part of the locality, by its name
    Column("free", Json, nullable=False),  # when: ["tue-evening"]
    Column("seats", Integer),  # people; nothing: as many as come
    Column("least", Integer, nullable=False, server_default="0"),  # people without whom it does not begin
    Column("children", Boolean, nullable=False, server_default="1"),  # children are welcome
    Column("state", Text, nullable=False),  # open, closed
    reference("made_by", "people"),
    moment("created_at", required=True),
    Index(None, "locality_id", "state"),
)

seats = Table(
    "seats",
    metadata,
    key(),
    reference("activity_id", "activities", required=True, index=True),
    reference("wish_id", "wishes", required=True, index=True),
    reference("newcomer_id", "people", required=True, index=True),
    Column("people", Integer, nullable=False),  # of the household
    Column("state", Text, nullable=False),  # asked, yes, no, over
    reference("asked_by", "people"),
    moment("created_at", required=True),
    moment("answered_at"),
)

outings = Table(
    "outings",
    metadata,
    key(),
    reference("proposal_id", "proposals", required=True),
    reference(
        "activity_id", "activities", required=True, index=True
    ),  # where the sponsor goes along at first
    UniqueConstraint("proposal_id"),
)
