"""Two people in a store, each with a name, a note and a line of history."""

from __future__ import annotations

from sqlalchemy import Connection

from store import localities, notes, people
from store.history import record
from store.people import Person
from tests.moments import NOON

NAMES = {"amina": "Amina Zahra", "dawit": "ዳዊት ተስፋዬ"}


def settle(connection: Connection) -> None:
    """Two people come, are written about, and something happens between them."""
    place = localities.add_locality(
        connection,
        name="Kajaani",
        municipality="Kajaani",
        timezone="Europe/Helsinki",
        language="fi",
        now=NOON,
    )
    for address, name in NAMES.items():
        person = people.add_person(connection, channel="far", address=address, language="en", now=NOON)
        people.change_person(
            connection, person.id, name=name, role="newcomer", locality_id=place, state="active"
        )
        notes.add_note(
            connection,
            person_id=person.id,
            author_id=person.id,
            text={"text": f"{name} sings"},
            created_at=NOON,
        )
        record(connection, "said", now=NOON, person_id=person.id, locality_id=place, data={"who": name})


def who(connection: Connection, address: str) -> Person | None:
    """The person at an address."""
    return people.person_at(connection, "far", address)
