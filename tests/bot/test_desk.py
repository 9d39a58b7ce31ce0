"""The translator's desk: letters go there from the outbox and come back by the road, whatever becomes of them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, ClassVar

from sqlalchemy import Connection, select

from bot.desk import TranslationDesk
from bot.road import Road
from flows.engine.messages import Incoming, Outgoing
from flows.engine.outcomes import incoming_outcome
from store.database import Database
from store.households import add_household
from store.letters import add_letter
from store.localities import add_locality
from store.pairs import add_pair
from store.people import add_person, change_person
from store.tables import inbox
from store.wishes import add_wish
from tests.moments import NOON
from tests.translations.machine.conftest import folder, translator
from translations.errors import NoRoute
from translations.machine import Translator

__all__ = ["folder", "translator"]  # the real machine


def a_letter(connection: Connection, text: str, source: str = "fi", target: str = "ti", **values: Any) -> int:
    """A letter of some text; its number."""
    place = add_locality(connection, name="K", municipality="K", timezone="UTC", language="fi", now=NOON)
    writer, reader = (
        add_person(connection, channel="far", address=name, language=code, now=NOON).id
        for name, code in (("a", source), ("b", target))
    )
    home = add_household(
        connection,
        locality_id=place,
        person_id=writer,
        languages=[source],
        free=[],
        ways=[],
        created_at=NOON,
    )
    wish = add_wish(
        connection,
        household_id=home,
        locality_id=place,
        category="friends",
        members=[],
        stage="found",
        created_at=NOON,
        staged_at=NOON,
    )
    pair = add_pair(
        connection,
        wish_id=wish,
        household_id=home,
        newcomer_id=writer,
        sponsor_id=reader,
        locality_id=place,
        state="active",
        rhythm_days=14,
        started_at=NOON,
    )
    told = {"words": {"text": text}, "form": "text", "state": "translating", "created_at": NOON, **values}
    return add_letter(
        connection, pair_id=pair, from_id=writer, to_id=reader, source=source, target=target, **told
    )


async def outcome(database: Database, translator: Translator | None, **letter: Any) -> dict[str, str]:
    """What the desk lets in for a letter."""
    number = await database.write(lambda connection: a_letter(connection, **letter))
    heard: list[Incoming] = []

    async def receive(incoming: Incoming) -> None:
        heard.append(incoming)

    desk = TranslationDesk(database, translator, receive)
    await desk.deliver("1:1", Outgoing(kind="work", language="en", target=f"letter:{number}"))
    desk.close()
    [said] = heard
    assert (said.kind, said.data, said.update) == (
        "outcome",
        f"letter:{number}",
        f"translated:letter:{number}",
    )
    result: dict[str, str] = json.loads(said.text)
    return result


async def test_without_a_machine_it_says_that_nobody_knows_the_languages(database: Database) -> None:
    assert await outcome(database, None, text="Nähdään huomenna") == {"by": "nobody"}


async def test_without_a_package_it_says_that_nobody_knows_the_languages(
    database: Database, tmp_path: Path
) -> None:
    machine = Translator(tmp_path / "none")
    assert await outcome(database, machine, text="Nähdään huomenna") == {"by": "nobody"}


async def test_what_needs_no_translation_is_ready_at_once(database: Database) -> None:
    assert await outcome(database, None, text="Moi", translation="Hi", by="phrasebook") == {"by": "ready"}


async def test_a_recording_is_ready_at_once(database: Database) -> None:
    words = {"media": {"kind": "voice", "file": "f"}}
    assert await outcome(database, None, text="", words=words) == {"by": "ready"}


async def test_a_letter_that_was_erased_meanwhile_is_let_go(database: Database) -> None:
    heard: list[Incoming] = []

    async def receive(incoming: Incoming) -> None:
        heard.append(incoming)

    desk = TranslationDesk(database, None, receive)
    await desk.deliver("1:1", Outgoing(kind="work", language="en", target="letter:99"))
    desk.close()
    assert heard == []


async def test_a_real_machine_translates_and_says_whether_it_went_through_another_language(
    database: Database, translator: Translator
) -> None:
    direct = await outcome(database, translator, text="Good morning.", source="en", target="fi")
    assert direct == {"by": "machine", "text": "Hyvää huomenta."}


async def test_a_way_through_another_language_is_less_sure(
    database: Database, translator: Translator
) -> None:
    through = await outcome(database, translator, text="Hyvää huomenta.", source="fi", target="ar")
    assert through == {"by": "pivot", "text": "صباح الخير."}


async def test_what_the_guards_refuse_goes_on_as_it_was_written(
    database: Database, translator: Translator
) -> None:
    words = "Mjb xqz vlk, prrt gnu ffk"
    assert await outcome(database, translator, text=words, source="en", target="fi") == {"by": "refused"}


async def test_what_no_longer_waits_for_the_machine_is_let_go(database: Database) -> None:
    number = await database.write(lambda connection: a_letter(connection, "Moi", state="waiting"))
    heard: list[Incoming] = []

    async def receive(incoming: Incoming) -> None:
        heard.append(incoming)

    desk = TranslationDesk(database, None, receive)
    await desk.deliver("1:1", Outgoing(kind="work", language="en", target=f"letter:{number}"))
    desk.close()
    assert heard == []


async def test_a_translation_that_could_not_be_taken_is_not_kept_with_the_reason(database: Database) -> None:
    road = Road(database, lambda: NOON, lambda: None)
    said = json.dumps({"by": "machine", "text": "Marjapuuro on hyvää"})
    await road.receive(incoming_outcome("translation", "1:1", "nothing:1", said, "translated:nothing:1"))
    rows = await database.read(lambda connection: connection.execute(select(inbox)).mappings().all())
    [kept] = [dict(row) for row in rows]
    assert kept["error"]
    assert "nothing:1" in kept["payload"]
    assert "Marjapuuro" not in str(kept)


async def test_the_names_of_the_two_are_given_to_the_machine_to_keep(database: Database) -> None:
    class Listening(Translator):
        """Notes which names it was given, and finds no route."""

        given: ClassVar[list[Any]] = []

        def translate(self, text: str, source: str, target: str, names: Any = ()) -> Any:
            self.given.append(names)
            raise NoRoute

    def name_them(connection: Connection) -> None:
        change_person(connection, 1, name="Amina Ali")
        change_person(connection, 2, name="Bo Ek")

    number = await database.write(lambda connection: a_letter(connection, "Hei"))
    await database.write(name_them)

    async def receive(incoming: Incoming) -> None: ...

    desk = TranslationDesk(database, Listening(Path("nowhere")), receive)
    await desk.deliver("1:1", Outgoing(kind="work", language="en", target=f"letter:{number}"))
    desk.close()
    assert Listening.given == [("Amina", "Ali")]
