"""Localities and the people in them: newcomers and their households, sponsors, coordinators."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Float, ForeignKey, Index, Integer, Table, Text, UniqueConstraint

from store.tables.meta import Key, key, metadata, moment, reference
from store.types import Hashed, Json, Sealed, SealedJson

localities = Table(
    "localities",
    metadata,
    key(),
    Column("name", Text, nullable=False, unique=True),
    Column("municipality", Text, nullable=False),
    Column("timezone", Text, nullable=False),
    Column("language", Text, nullable=False),
    Column("country", Text, nullable=False, server_default="FI"),
    Column("quiet_from", Integer, nullable=False, server_default="20"),  # hour of the day, local
    Column("quiet_to", Integer, nullable=False, server_default="9"),
    Column("rhythm_days", Integer, nullable=False, server_default="14"),
    Column("contact", Sealed, nullable=False, server_default=""),  # who hears complaints, by name and how
    Column("latitude", Float),  # degrees, of its centre
    Column("longitude", Float),
    Column("weights", Json),  # {term: points}, 1000 in all; nothing: the usual ones
    Column("patience_days", Integer, nullable=False, server_default="60"),  # who waits longer comes sooner
    Column("scarcity", Boolean, nullable=False, server_default="1"),  # think of those still to come
    moment("created_at", required=True),
)

parts = Table(
    "parts",
    metadata,
    key(),
    reference("locality_id", "localities", required=True),
    Column("name", Text, nullable=False),
    Column("latitude", Float, nullable=False),
    Column("longitude", Float, nullable=False),
    UniqueConstraint("locality_id", "name"),
)

people = Table(
    "people",
    metadata,
    key(),
    Column("channel", Text, nullable=False),
    Column("address", Sealed, nullable=False, server_default=""),
    Column("address_hash", Hashed),  # nothing: there is no address any more
    Column("role", Text, nullable=False),  # guest, newcomer, sponsor, coordinator
    Column("state", Text, nullable=False),  # joining, active, paused, stopped
    reference("locality_id", "localities"),
    Column("name", Sealed, nullable=False, server_default=""),
    Column("language", Text, nullable=False),
    Column("reachable", Boolean, nullable=False, server_default="1"),
    Column("way_in", Text, nullable=False, server_default="open"),  # open, invitation, event
    moment("paused_until"),
    moment("agreed_at"),
    moment("created_at", required=True),
    UniqueConstraint("channel", "address_hash"),
    Index(None, "locality_id", "role"),
)

coordinates = Table(
    "coordinates",
    metadata,
    reference("person_id", "people", required=True),
    reference("locality_id", "localities", required=True, index=True),
    UniqueConstraint("person_id", "locality_id"),
)

absences = Table(
    "absences",
    metadata,
    Column("person_id", Key, ForeignKey("people.id"), primary_key=True),
    reference("cover_id", "people"),
    moment("until", required=True),
)

sponsors = Table(
    "sponsors",
    metadata,
    Column("person_id", Key, ForeignKey("people.id"), primary_key=True),
    Column("stage", Text, nullable=False),  # applied, interviewed, coached, active, paused, left
    Column("languages", Json, nullable=False),  # {code: basic | good | native}
    Column("likes", Json, nullable=False),  # [category]
    Column("words", SealedJson),  # own words: {"text": …, "media": …}
    Column("free", Json, nullable=False),  # ["mon-evening"]
    Column("travel_km", Integer, nullable=False, server_default="10"),
    Column("capacity", Integer, nullable=False, server_default="1"),
    Column("gender", Text, nullable=False, server_default="unsaid"),  # woman, man, other, unsaid
    Column("children", Text, nullable=False, server_default="no"),  # experience with children: yes, no
    Column("check_said", Boolean, nullable=False, server_default="0"),  # their word: they have one
    Column("checked", Boolean, nullable=False, server_default="0"),  # background check seen by the staff
    Column("interpreter", Boolean, nullable=False, server_default="1"),  # an interpreter is fine
    Column("translation", Boolean, nullable=False, server_default="0"),  # Kummi's own translation is fine
    Column(
        "background", Text, nullable=False, server_default="any"
    ),  # the same as theirs: any, gladly, rather-not
    Column("part", Sealed, nullable=False, server_default=""),  # part of the locality, by its name
    Column(
        "meets", Json, nullable=False
    ),  # whom they wish to meet: ["family", "one", "group", "woman", "man"]
    Column("lends_words", Boolean, nullable=False, server_default="0"),  # puts others' messages into words
    Column("rules_version", Integer),
    moment("rules_at"),
    moment("staged_at", required=True),
    moment("confirmed_at"),  # "still true?" last answered
)

households = Table(
    "households",
    metadata,
    key(),
    reference("locality_id", "localities", required=True, index=True),
    reference("person_id", "people", required=True, index=True),  # who writes for the household
    Column("part", Sealed, nullable=False, server_default=""),  # part of the locality, own words
    Column("languages", Json, nullable=False),  # [code], the chat's language first
    Column("free", Json, nullable=False),
    Column("ways", Json, nullable=False),  # ["one", "family", "group"]
    Column("gender", Text, nullable=False, server_default="any"),  # whom to meet: any, woman, man
    Column("own_language", Boolean, nullable=False, server_default="0"),  # someone who speaks it matters
    Column("interpreter", Boolean, nullable=False, server_default="1"),  # an interpreter is fine
    Column("translation", Boolean, nullable=False, server_default="0"),  # Kummi's own translation is fine
    Column(
        "background", Text, nullable=False, server_default="any"
    ),  # the same as theirs: any, gladly, rather-not
    Column("wanted", Integer, nullable=False, server_default="1"),  # sponsors that are looked for: 1 or 2
    Column(
        "priority", Integer, nullable=False, server_default="0"
    ),  # said by people: 0 usual, 1 soon, 2 first
    moment("created_at", required=True),
)

members = Table(
    "members",
    metadata,
    key(),
    reference("household_id", "households", required=True, index=True),
    Column("name", Sealed, nullable=False),
    Column("kind", Text, nullable=False),  # adult, child
    Column("age", Text, nullable=False, server_default=""),  # a child's band: 0-6, 7-12, 13-17
)

invitations = Table(
    "invitations",
    metadata,
    key(),
    Column("code_hash", Text, nullable=False, unique=True),
    Column("role", Text, nullable=False),
    Column("way_in", Text, nullable=False),
    reference("locality_id", "localities", required=True),
    reference("made_by", "people"),
    Column("uses_left", Integer),  # nothing: as many as like
    moment("expires_at", required=True),
    moment("created_at", required=True),
)
