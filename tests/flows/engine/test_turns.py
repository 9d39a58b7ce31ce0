"""Two who come at the same moment: whatever the database, it ends as if one had come after the other."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest
from sqlalchemy import Connection, select

import flows
from flows.engine.messages import Incoming
from flows.engine.receive import receive
from flows.engine.testing import Phone, Stage
from store.database import Database, ready_engine
from store.tables import contact_events, history, inbox, matters, meetings, outbox, people, sessions
from tests.flows.pair.two import two_people

assert flows.__all__, "every flow registers itself when this package is imported"
Scene = Callable[[Stage], tuple[Incoming, Incoming]]


def heard(stage: Stage, act: Callable[[], Any]) -> Incoming:
    """What would come in if somebody did something; it has not come yet."""
    caught: list[Incoming] = []
    stage.take = caught.append  # type: ignore[method-assign]
    act()
    del stage.take
    return caught[0]


def first_words(stage: Stage) -> tuple[Incoming, Incoming]:
    """Somebody new writes twice."""
    samir = Phone(stage, "samir", "ar")
    return heard(stage, lambda: samir.send("مرحبا")), heard(stage, lambda: samir.send("/start"))


def both_answer(stage: Stage) -> tuple[Incoming, Incoming]:
    """The two of a pair say that they could not meet, which is one contact and not two."""
    two = two_people(stage)
    meeting = two.agree()
    for phone in (two.amina, two.kaisa):
        two.begin(phone, "pair-met", meeting=meeting.id)
    return (
        heard(stage, lambda: two.amina.tap("Not this time")),
        heard(stage, lambda: two.kaisa.tap("Not this time")),
    )


def both_suggest(stage: Stage) -> tuple[Incoming, Incoming]:
    """The two of a pair send each other their suggestion for a meeting."""
    two = two_people(stage)
    for phone, clock in ((two.amina, "17:00"), (two.kaisa, "18:00")):
        phone.send(f"/meeting {two.number}").send("5.3.").send(clock)
        phone.tap("60 minutes").tap("Face to face").send("Library").tap("No").tap("Skip")
    return heard(stage, lambda: two.amina.tap("Send")), heard(stage, lambda: two.kaisa.tap("Send"))


def tapped_twice(stage: Stage) -> tuple[Incoming, Incoming]:
    """A coordinator's finger trembles."""
    two = two_people(stage)
    two.suggest(two.kaisa)
    return heard(stage, lambda: two.amina.tap("I’m coming")), heard(
        stage, lambda: two.amina.tap("I’m coming")
    )


def stands(connection: Connection) -> dict[str, Any]:
    """All that came of it, but for the numbers of rows."""
    texts: dict[str, list[Any]] = {}
    for row in connection.execute(select(outbox).order_by(outbox.c.id)).mappings():
        texts.setdefault(row["address"], []).append((row["body"].get("kind"), row["body"].get("text")))
    talks = select(sessions.c.person_id, sessions.c.flow, sessions.c.state, sessions.c.asked, sessions.c.step)
    return {
        "texts": texts,
        "talks": sorted(map(tuple, connection.execute(talks))),
        "people": list(connection.execute(select(people.c.address, people.c.state))),
        "taken": len(connection.execute(select(inbox.c.id)).all()),
        **{
            table.name: sorted(connection.execute(select(column)).scalars())
            for table, column in (
                (contact_events, contact_events.c.kind),
                (meetings, meetings.c.state),
                (matters, matters.c.kind),
                (history, history.c.kind),
            )
        },
    }


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    """An open store of the test's own."""
    store = await Database.open(database_url)
    yield store
    await store.close()


@pytest.mark.parametrize("scene", [first_words, both_answer, both_suggest, tapped_twice])
async def test_two_at_once_end_as_one_after_the_other(
    scene: Scene, database: Database, database_url: str
) -> None:
    alone = Stage()
    for incoming in scene(alone):
        receive(alone.connection, incoming, alone.now)
    engine = ready_engine(database_url)
    stage = Stage(engine=engine)
    one, other = scene(stage)

    def take_slowly(connection: Connection) -> None:
        receive(connection, one, stage.now)
        time.sleep(0.3)  # not yet committed when the other comes

    slow = asyncio.create_task(database.write(take_slowly))
    await asyncio.sleep(0.1)
    await database.write(lambda connection: receive(connection, other, stage.now))
    await slow
    assert stands(stage.connection) == stands(alone.connection)
    stage.connection.close()
    engine.dispose()
