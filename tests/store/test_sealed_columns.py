"""Every column is either sealed or of a kind that tells nothing a stolen disk may not tell."""

from __future__ import annotations

from sqlalchemy import Column

from store.owners import sealed_columns
from store.tables import metadata
from store.types import Hashed, Moment

# What is not sealed, by table: codes of Kummi's own, yes or no, how many, languages, and places on every map.
# Numbers of rows and moments are nobody's words and need not be named here.
PLAIN = {
    "activities": "kind category part free seats least children state",
    "apart": "kind",
    "attendances": "coming met",
    "channels": "name link",  # how an invitation is opened, the same for all
    "attempts": "sender",  # a keyed hash
    "audit": "actor_id kind subject_id line_id hash",
    "audit_head": "count hash",
    "broadcasts": "places roles expected upto cursor step state shown",
    "companions": "state",
    "contact_events": "kind source minutes form length",
    "drafts": "score",
    "history": "kind",
    "households": "languages free ways gender own_language interpreter translation background wanted priority",
    "inbox": "channel update_key",  # running numbers, with hashes of addresses
    "invitations": "code_hash role way_in uses_left",
    "keyring": "proof",
    "letters": "form source target by state urgent wrong shown mark",
    "localities": (
        "name municipality timezone language country quiet_from quiet_to rhythm_days latitude longitude weights "
        "patience_days scarcity"
    ),
    "matters": "kind subject",
    "meetings": "state first minutes way interpreter revision",
    "members": "kind age",  # a child's band of ages
    "nudges": "rule subject subject_id state",
    "outbox": "channel commands begins edits about state share priority broadcast_id attempts reference",
    "pairs": "state rhythm_days",
    "parts": "name latitude longitude",
    "people": "channel role state language reachable way_in",
    "proposals": "state declined_by score override",
    "seats": "people state",
    "sessions": "flow state focus step asked shown",  # what was asked, never what was answered
    "sponsors": (
        "stage languages likes free travel_km capacity gender children check_said checked interpreter translation "
        "background meets lends_words rules_version"
    ),
    "shares": "number",
    "sweeps": "counts",
    "wishes": "category members stage",  # members by their numbers
    "wordings": "source target state",
    "workers": "name until",  # of services
}


def test_every_column_is_sealed_or_plain_for_a_reason() -> None:
    columns = {(table.name, column.name) for table in metadata.sorted_tables for column in table.c}
    evident = {
        (table.name, column.name)
        for table in metadata.sorted_tables
        for column in table.c
        if _tells_nothing(column)
    }
    sealed = {(table.name, name) for table in metadata.sorted_tables for name in sealed_columns(table)}
    plain = {(table, name) for table, names in PLAIN.items() for name in names.split()}
    assert columns - evident - sealed - plain == set(), "seal it, or say here why it may be read"
    assert plain - columns == set()
    assert plain & (sealed | evident) == set()


def test_every_sealed_column_knows_its_place() -> None:
    places = [
        column.type.place == str(column)
        for table in metadata.sorted_tables
        for column in table.c
        if column.name in sealed_columns(table) or isinstance(column.type, Hashed)
    ]
    assert places
    assert all(places)


def _tells_nothing(column: Column[object]) -> bool:
    return column.name == "id" or bool(column.foreign_keys) or isinstance(column.type, (Moment, Hashed))
