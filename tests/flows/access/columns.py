"""Every column of every table: whether the one it is about is shown it, what stays of it after them, and how long.

A column that is not on this page fails the tests, so that nobody can begin to keep something of people without saying
what becomes of it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

THEM = "as long as they are here"
COUNTED = "counted without them: what happened, when and how it ended"
LINKS = "a number that leads nowhere but to rows without a name"

# Why some columns are not shown to the one they are about.
HIDDEN: Mapping[tuple[str, str], str] = {
    ("audit", "hash"): "seals the row; says nothing",
    (
        "households",
        "priority",
    ): "what coordinators think of how soon; they have it from people they talk with",
    ("outbox", "address_hash"): "the address, to be found by",
    ("people", "address_hash"): "the address, to be found by",
    ("outbox", "priority"): "before what else it is sent; says nothing of anybody",
    ("proposals", "score"): "nobody sees a score",
    ("proposals", "override"): "what a coordinator decided against a score",
}
# Tables of which nobody is shown anything: what was only thought of.
UNSAID = {"drafts": "what a coordinator thinks of, and has told nobody"}
# Tables that hold nothing of people.
NOBODY: Mapping[str, str] = {
    "activities": "what the locality offers",
    "attempts": "hashes of addresses, for a day",
    "audit_head": "a count and a hash",
    "channels": "how links look",
    "inbox": "keys of updates; what could not be taken is shown and erased by its address",
    "invitations": "hashes of codes",
    "keyring": "a hash that tells whether keys fit",
    "localities": "places, and whom they name for complaints",
    "parts": "places",
    "shares": "which service sends what",
    "sweeps": "counts",
    "workers": "which services are there",
}


@dataclass(frozen=True)
class Kept:
    """What is kept in a table of one person: `columns`, those that `stay` after they are erased, and how long."""

    columns: str
    long: str  # a kind that the nightly sweep knows, or why it stays
    stay: Mapping[str, str] = field(default_factory=dict)  # {reason: columns}; nothing: the whole row goes


KEPT: Mapping[str, Kept] = {
    "absences": Kept("person_id cover_id until", "until the day they are back, or they say otherwise"),
    "apart": Kept("id newcomer_id sponsor_id wish_id kind reason by_id created_at", THEM),
    "attendances": Kept("meeting_id person_id coming met", THEM),
    "audit": Kept(
        "id at actor_id kind subject_id line_id hash",
        "for good: numbers alone, so that what was done stays known",
        {LINKS: "id actor_id subject_id line_id", COUNTED: "at kind hash"},
    ),
    "broadcasts": Kept(
        "id person_id words places roles expected upto cursor step state shown shown_at created_at",
        "the words until all have got them, the counts as long as they are here",
    ),
    "companions": Kept(
        "id wish_id newcomer_id sponsor_id locality_id coordinator_id state created_at answered_at", THEM
    ),
    "contact_events": Kept(
        "id pair_id locality_id by_id kind source minutes form length note happened_at created_at",
        "contact_notes",
        {
            LINKS: "id pair_id locality_id by_id",
            COUNTED: "kind source minutes form length happened_at created_at",
        },
    ),
    "coordinates": Kept("person_id locality_id", THEM),
    "drafts": Kept(
        "id locality_id wish_id newcomer_id sponsor_id score made_by created_at",
        "until the locality is planned anew",
    ),
    "history": Kept(
        "id at kind locality_id person_id actor_id wish_id pair_id data",
        "pairs",
        {LINKS: "id locality_id person_id actor_id wish_id pair_id", COUNTED: "at kind"},
    ),
    "households": Kept(
        "id locality_id person_id part languages free ways gender own_language interpreter translation background"
        " wanted priority created_at",
        THEM,
        {LINKS: "id locality_id person_id", COUNTED: "created_at"},
    ),
    "letters": Kept(
        "id pair_id from_id to_id form words phrase source target translation by state urgent wrong shown mark"
        " created_at delivered_at",
        "letters",
    ),
    "matters": Kept(
        "id locality_id kind subject person_id wish_id pair_id data opened_at closed_at closed_by", "matters"
    ),
    "meetings": Kept(
        "id pair_id state first starts_at minutes way place interpreter others revision suggested_by created_at",
        "meeting_places",
        {
            LINKS: "id pair_id suggested_by",
            COUNTED: "state first starts_at minutes way interpreter revision created_at",
        },
    ),
    "members": Kept("id household_id name kind age", THEM),
    "notes": Kept("id person_id author_id text created_at", THEM),
    "nudges": Kept("id rule subject subject_id person_id due_at state done_at", "nudges"),
    "outbox": Kept(
        "id channel address address_hash person_id body begins commands edits about broadcast_id priority share state"
        " attempts reference error created_at sent_at",
        "messages",
    ),
    "outings": Kept("id proposal_id activity_id", THEM),
    "pairs": Kept(
        "id proposal_id wish_id household_id newcomer_id sponsor_id locality_id state rhythm_days agreement"
        " end_reason ended_by started_at ended_at contact_at",
        "pairs",
        {
            LINKS: "id proposal_id wish_id household_id newcomer_id sponsor_id locality_id",
            COUNTED: "state rhythm_days started_at ended_at contact_at",
        },
    ),
    "people": Kept(
        "id channel address address_hash role state locality_id name language reachable way_in paused_until"
        " agreed_at created_at",
        "guests",
        {LINKS: "id address", COUNTED: "created_at"},
    ),
    "proposals": Kept(
        "id wish_id sponsor_id newcomer_id locality_id coordinator_id state declined_by times score override"
        " created_at asked_at answered_at",
        "proposals",
        {
            LINKS: "id wish_id sponsor_id newcomer_id locality_id coordinator_id",
            COUNTED: "state declined_by score override created_at asked_at answered_at",
        },
    ),
    "seats": Kept("id activity_id wish_id newcomer_id people state asked_by created_at answered_at", THEM),
    "sessions": Kept(
        "id person_id flow args log state focus step asked shown created_at changed_at", "conversations"
    ),
    "sponsors": Kept(
        "person_id stage languages likes words free travel_km capacity gender children check_said checked"
        " interpreter translation background part meets lends_words rules_version rules_at staged_at confirmed_at",
        THEM,
    ),
    "wishes": Kept(
        "id household_id locality_id category words members stage created_at staged_at",
        "wishes",
        {LINKS: "id household_id locality_id", COUNTED: "category stage created_at staged_at"},
    ),
    "wordings": Kept(
        "id locality_id person_id letter_id asked_by words source target state by_id result created_at done_at",
        "letters",
    ),
}
# What the nightly sweep throws away beside: of nobody, or of whole people.
BESIDE = {"codes", "update_keys", "set_aside", "attempts", "invitations", "sweeps", "stopped"}
