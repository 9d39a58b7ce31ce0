"""A nudge is sent once: with two workers on one file, after a crash, and when the same moment comes twice."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

import pytest
from sqlalchemy import Connection, Engine, func, select

from flows.engine.due import incoming_due
from flows.engine.messages import Incoming
from flows.engine.receive import receive
from store.database import ready_engine
from store.savepoints import begin, execute_plainly
from store.tables import history, nudges, outbox, sessions
from tests.flows.nudges.following import a_place, follows
from tests.flows.world import a_newcomer, a_pair

PAIRS = 12
DUE = 2 * PAIRS  # both of each


@pytest.fixture
def engine(database_url: str) -> Iterator[Engine]:
    """A store of each kind, with pairs whose rhythm has passed."""
    engine = ready_engine(database_url)
    place = a_place(engine=engine)
    for number in range(PAIRS):
        newcomer = a_newcomer(place.stage, f"Amina {number}", place.locality)
        follows(place.stage, "rhythm", a_pair(place.stage, newcomer, place.pekka))
    place.stage.connection.close()
    yield engine
    engine.dispose()


@pytest.fixture
def later() -> datetime:
    """A moment at which the rhythm of all pairs has passed."""
    return a_place().stage.now + timedelta(days=15)


def take(connection: Connection, incoming: Incoming, now: datetime) -> None:
    """One worker takes one moment, in a transaction of its own."""
    begin(connection)
    receive(connection, incoming, now)
    execute_plainly(connection, "COMMIT")


def counts(engine: Engine) -> tuple[int, int, int]:
    """How many nudges were sent, how many questions are open, and how many nudges still wait for their moment."""
    with engine.connect() as connection:
        return (
            _count(connection, select(func.count()).where(history.c.kind == "nudge-rhythm")),
            _count(connection, select(func.count()).select_from(sessions)),
            _count(
                connection, select(func.count()).where(nudges.c.rule == "rhythm", nudges.c.state == "waiting")
            ),
        )


def _count(connection: Connection, query: object) -> int:
    return int(connection.execute(query).scalar_one())  # type: ignore[call-overload]


def test_two_workers_with_the_same_list_send_each_nudge_once(engine: Engine, later: datetime) -> None:
    both_have_read = threading.Barrier(2)
    failed: list[BaseException] = []

    def work(now: datetime) -> None:
        try:
            with engine.connect() as connection:
                due = incoming_due(connection, now, 1000)
                assert len(due) == DUE
                both_have_read.wait(30)
                for incoming in due:
                    take(connection, incoming, now)
        except BaseException as error:
            failed.append(error)

    # A second apart, so that it is the claim that decides and not the name of the update.
    workers = [threading.Thread(target=work, args=(later + timedelta(seconds=at),)) for at in range(2)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert failed == []
    assert counts(engine) == (DUE, DUE, 0)


def test_two_workers_taking_turns_send_each_nudge_once(engine: Engine, later: datetime) -> None:
    with engine.connect() as one, engine.connect() as other:
        lists: Sequence[list[Incoming]] = [
            incoming_due(one, later, 1000),
            incoming_due(other, later + timedelta(seconds=1), 1000),
        ]
        for first, second in zip(*lists, strict=True):
            take(one, first, later)
            take(other, second, later + timedelta(seconds=1))
    assert counts(engine) == (DUE, DUE, 0)


def test_a_crash_in_the_middle_loses_nothing_and_sends_nothing_twice(engine: Engine, later: datetime) -> None:
    with engine.connect() as worker:
        due = incoming_due(worker, later, 1000)
        for incoming in due[:5]:
            take(worker, incoming, later)
        begin(worker)
        for incoming in due[5:9]:
            receive(worker, incoming, later)
        # What was posted is there, and then the process is gone without a word.
        assert _count(worker, select(func.count()).select_from(outbox)) == 9
        worker.connection.invalidate()
    assert counts(engine) == (5, 5, DUE - 5)
    with engine.connect() as worker:
        again = incoming_due(worker, later, 1000)
        assert [incoming.data for incoming in again] == [incoming.data for incoming in due[5:]]
        for incoming in [*due, *again]:
            take(worker, incoming, later)
    assert counts(engine) == (DUE, DUE, 0)
