"""What was stored before anything was sealed is sealed in place, and cannot be read in the file any more."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, Engine, select

import store.migrations
from store import history, households, inbox, letters, matters, outbox, people, sessions
from store.database import Database, writing_engine
from store.owners import sealed_columns
from store.tables import metadata
from tests.moments import NOON

AT = round(NOON.timestamp() * 1000)
WORDS = "I long for the almond trees of Herat"
NAMES = {1: "Zubeida", 2: "Зінаїда", 3: "ሰላም"}


@pytest.fixture
def old(tmp_path: Path) -> Engine:
    """A database at the last step before sealing, with people who have left words wherever words can stand."""
    engine = writing_engine(f"sqlite:///{tmp_path}/kummi.sqlite")
    config = Config()
    config.set_main_option("script_location", str(Path(store.migrations.__file__).parent))
    with engine.connect() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0007")
        fill(connection)
    return engine


def fill(connection: Connection) -> None:
    """Rows of every table that has words, the last of some tables deleted again."""

    def put(table: str, **values: object) -> None:
        names = ", ".join(values)
        marks = ", ".join(f":{name}" for name in values)
        row = {name: told(value) for name, value in values.items()}
        connection.exec_driver_sql(f"INSERT INTO {table} ({names}) VALUES ({marks})", row)

    def told(value: object) -> object:
        return json.dumps(value, ensure_ascii=False) if isinstance(value, (dict, list)) else value

    words = {"text": WORDS}
    put(
        "localities",
        name="Kajaani",
        municipality="Kajaani",
        timezone="UTC",
        language="fi",
        contact=f"Oiva {WORDS}",
        created_at=AT,
    )
    for number, name in NAMES.items():
        put(
            "people",
            channel="far",
            address=f"35840{number}234567",
            role="newcomer",
            state="active",
            locality_id=1,
            name=name,
            language="en",
            created_at=AT,
        )
    put(
        "people",
        channel="none",
        address="erased-4",
        role="erased",
        state="stopped",
        language="en",
        created_at=AT,
    )
    put("people", channel="far", address="gone", role="guest", state="joining", language="en", created_at=AT)
    connection.exec_driver_sql("DELETE FROM people WHERE id = 5")
    put(
        "households",
        locality_id=1,
        person_id=1,
        part=WORDS,
        languages=["ar"],
        free=[],
        ways=[],
        created_at=AT,
    )
    put("members", household_id=1, name=NAMES[1], kind="adult")
    put(
        "sponsors",
        person_id=2,
        stage="active",
        languages={},
        likes=[],
        words=words,
        free=[],
        part=WORDS,
        meets=[],
        staged_at=AT,
    )
    put(
        "wishes",
        household_id=1,
        locality_id=1,
        category="talk",
        words=words,
        members=[1],
        stage="found",
        created_at=AT,
        staged_at=AT,
    )
    put(
        "proposals",
        wish_id=1,
        sponsor_id=2,
        newcomer_id=1,
        locality_id=1,
        state="accepted",
        times=words,
        created_at=AT,
        asked_at=AT,
    )
    put(
        "pairs",
        proposal_id=1,
        wish_id=1,
        household_id=1,
        newcomer_id=1,
        sponsor_id=2,
        locality_id=1,
        state="active",
        rhythm_days=14,
        agreement={"what": WORDS},
        end_reason=words,
        started_at=AT,
    )
    put(
        "meetings",
        pair_id=1,
        state="agreed",
        first=True,
        starts_at=AT,
        minutes=60,
        way="face",
        place=WORDS,
        interpreter=False,
        others=WORDS,
        suggested_by=1,
        created_at=AT,
    )
    put(
        "contact_events",
        pair_id=1,
        locality_id=1,
        by_id=1,
        kind="met",
        source="log",
        note=words,
        happened_at=AT,
        created_at=AT,
    )
    put(
        "letters",
        pair_id=1,
        from_id=1,
        to_id=2,
        form="text",
        words=words,
        phrase="phrase-soon",
        source="ar",
        target="uk",
        translation=WORDS,
        state="delivered",
        created_at=AT,
    )
    put(
        "wordings",
        locality_id=1,
        person_id=1,
        letter_id=1,
        words=words,
        result=words,
        source="ar",
        target="uk",
        state="done",
        created_at=AT,
    )
    put("history", at=AT, kind="said", locality_id=1, person_id=1, wish_id=1, pair_id=1, data=words)
    put("history", at=AT, kind="said", person_id=4, data=words)
    put("notes", person_id=3, author_id=2, text=words, created_at=AT)
    put("matters", locality_id=1, kind="message", subject="message:1", person_id=3, data=words, opened_at=AT)
    put("apart", newcomer_id=1, sponsor_id=2, kind="avoid", reason=words, created_at=AT)
    put(
        "activities",
        locality_id=1,
        kind="group",
        name=WORDS,
        category="talk",
        place=WORDS,
        free=[],
        state="open",
        created_at=AT,
    )
    put(
        "sessions",
        person_id=1,
        flow="wishes",
        args=words,
        log=[["ask", "words", WORDS, False, 0]],
        state="open",
        focus=1,
        step=1,
        created_at=AT,
        changed_at=AT,
    )
    menu = {"kind": "commands", "language": "en", "commands": []}
    begins = {"language": "en", "text": WORDS, "rows": [[{"label": "Go", "data": "c:wishes"}]]}
    for body in ({"language": "en", "text": WORDS}, menu, begins):
        put(
            "outbox",
            channel="far",
            address="358401234567",
            person_id=1,
            body=body,
            state="sent",
            error=WORDS,
            created_at=AT,
        )
    put("inbox", channel="far", update_key="7", received_at=AT)
    put("inbox", channel="far", update_key="once:1:358401234567:money", received_at=AT)
    put(
        "inbox",
        channel="far",
        update_key="8",
        received_at=AT,
        error=WORDS,
        payload=json.dumps({"from": 358401234567}),
    )


def all_bytes(folder: Path) -> bytes:
    """All that stands in the files of a folder."""
    return b"".join(path.read_bytes() for path in folder.iterdir())


async def test_everything_is_still_there_and_nothing_can_be_read(old: Engine, tmp_path: Path) -> None:
    def all_opened(connection: Connection) -> None:
        for table in metadata.sorted_tables:
            for row in connection.execute(select(table)).mappings():
                for name in sealed_columns(table):
                    value = row[name]
                    known = (WORDS, *NAMES.values(), "phrase-soon", "", None)
                    told = json.dumps(value, ensure_ascii=False)
                    assert value in known or any(word in told for word in (WORDS, "35840", '"language"')), (
                        name
                    )
        found = people.person_at(connection, "far", "358402234567")
        assert found is not None
        assert found.name == NAMES[2]
        assert people.get_person(connection, 4).address == ""
        household = households.household_of(connection, 1)
        assert household is not None
        assert household.part == WORDS
        letter = letters.find_letter(connection, 1)
        assert letter is not None
        assert (letter.words, letter.translation) == ({"text": WORDS}, WORDS)
        assert sessions.open_sessions(connection, 1)[0].log[0][2] == WORDS
        assert [matter.data for matter in matters.matters_of(connection, "message", 3)] == [{"text": WORDS}]
        assert history.has_line(connection, "said", 1, {"text": WORDS})
        assert outbox.latest_message(connection, 1)[0] == 3
        assert outbox.latest_links(connection, 1)[0] == 3
        assert len(inbox.set_aside_from(connection, "far", "358401234567")) == 1

    def goes_on(connection: Connection) -> None:
        assert not inbox.remember(connection, "far", "7", NOON)
        assert inbox.remember(connection, "far", "9", NOON)
        inbox.forget_address(connection, "far", "358401234567")
        assert inbox.remember(connection, "far", "once:1:358401234567:money", NOON), "its key is forgotten"
        late = NOON.replace(year=2027)
        assert inbox.forget_taken(connection, late) + inbox.forget_set_aside(connection, late) == 3
        person = people.add_person(connection, channel="far", address="new", language="en", now=NOON)
        assert person.id == 6, "a number that was given is never given again"

    old.dispose()
    database = await Database.open(f"sqlite:///{tmp_path}/kummi.sqlite")
    files = all_bytes(tmp_path)
    await database.read(all_opened)
    await database.write(goes_on)
    await database.close()
    for planted in (WORDS, *NAMES.values(), "3584", "Herat", "phrase-soon"):
        assert planted.encode() not in files, planted


async def test_everything_two_people_share_takes_both_keys(old: Engine, tmp_path: Path) -> None:
    old.dispose()
    database = await Database.open(f"sqlite:///{tmp_path}/kummi.sqlite")
    database.ring.destroy([2])

    def opened(connection: Connection) -> list[object]:
        rows = (select(metadata.tables[name]).limit(1) for name in ("letters", "pairs", "wishes", "notes"))
        letter, pair, wish, note = (connection.execute(query).mappings().one() for query in rows)
        return [letter["words"], pair["agreement"], wish["words"], note["text"]]

    assert await database.read(opened) == [None, None, {"text": WORDS}, {"text": WORDS}]
    await database.close()
