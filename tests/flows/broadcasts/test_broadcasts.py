"""What is written to many: in portions, each once, told as it goes, and stopped when its coordinator says so."""

from __future__ import annotations

from collections import Counter

import pytest
from sqlalchemy import select

import flows  # noqa: F401
from flows.broadcasts.sending import FEW, PORTION
from flows.engine.outcomes import incoming_outcome
from flows.engine.testing import Phone, Stage
from store.broadcasts import find_broadcast
from store.outbox import BROADCAST, mark_failed, mark_sent
from store.people import change_person
from store.tables import outbox
from tests.flows.world import a_coordinator, a_locality, a_newcomer

WORDS = "Picnic by the river on Saturday at two."
MANY = 2 * PORTION + 30


class Town:
    """A coordinator with very many newcomers; nothing is delivered by itself to them, nor does the broadcast go on."""

    def __init__(self, many: int = MANY) -> None:
        self.stage = Stage()
        self.stage.work_rests = True
        self.place = a_locality(self.stage)
        self.kerttu = a_coordinator(self.stage, "Kerttu", self.place)
        self.people = [a_newcomer(self.stage, f"N{number}", self.place).person.id for number in range(many)]
        self.stage.phones = {"Kerttu": self.kerttu}

    def begin(self) -> None:
        """Write to all newcomers."""
        self.kerttu.send("/say").tap("newcomers").send(WORDS).tap("Yes")

    def go_on(self, seconds: float = 0) -> None:
        """The broadcaster says that it is time."""
        self.stage.wait(seconds=seconds)
        self.stage.take(self.stage.due_work.pop(0))

    def copies(self, state: str = "") -> list[int]:
        """Who has a copy in the outbox, of one state or any."""
        query = select(outbox.c.person_id).where(outbox.c.broadcast_id == 1).order_by(outbox.c.id)
        if state:
            query = query.where(outbox.c.state == state)
        return list(self.stage.connection.execute(query).scalars())

    def figures(self, phone: Phone | None = None) -> dict[str, int]:
        """What the message of progress says."""
        shown = next(
            shown for shown in reversed((phone or self.kerttu).chat.values()) if "Sent: " in shown.text
        )
        lines = [line.split(" ", 1)[1].split(": ") for line in shown.text.splitlines()[1:]]
        return {name: int(number.replace(",", "")) for name, number in lines}


@pytest.fixture
def town(monkeypatch: pytest.MonkeyPatch) -> Town:
    """Copies stay in the outbox until a test says what becomes of them."""
    monkeypatch.setattr("flows.engine.testing.stage.mark_failed", lambda *_: None)
    return Town()


def deliver(town: Town, count: int, failed: int = 0) -> None:
    """Let so many copies arrive, and some not."""
    query = select(outbox.c.id).where(outbox.c.broadcast_id == 1, outbox.c.state == "waiting")
    numbers = list(town.stage.connection.execute(query.order_by(outbox.c.id)).scalars())
    for number in numbers[:count]:
        mark_sent(town.stage.connection, number, "r", town.stage.now)
    for number in numbers[count : count + failed]:
        mark_failed(town.stage.connection, number, "refused")


def test_a_turn_posts_one_portion_and_the_next_comes_when_few_wait(town: Town) -> None:
    town.begin()
    assert town.copies() == []
    town.go_on()
    assert town.copies() == town.people[:PORTION]
    town.go_on()
    assert len(town.copies()) == PORTION, "they all wait still"
    deliver(town, PORTION - FEW + 1)
    town.go_on()
    assert town.copies() == town.people[: 2 * PORTION]


def test_everybody_gets_it_once_and_below_all_else(town: Town) -> None:
    town.begin()
    while town.stage.due_work:
        town.go_on()
        deliver(town, PORTION)
    assert Counter(town.copies("sent")) == Counter(town.people)
    query = select(outbox.c.priority).where(outbox.c.broadcast_id == 1).distinct()
    assert list(town.stage.connection.execute(query).scalars()) == [BROADCAST]
    assert town.figures() == {"Sent": MANY, "Not delivered": 0, "Stopped before sending": 0}


def test_an_outcome_that_comes_twice_or_late_changes_nothing(town: Town) -> None:
    town.begin()
    first = town.stage.due_work[0]
    town.go_on()
    deliver(town, PORTION)
    town.stage.take(first)
    town.stage.take(incoming_outcome("broadcaster", "", "broadcast:1", "0", "another key"))
    assert town.copies() == town.people[:PORTION]
    assert len(town.stage.due_work) == 1


def test_how_it_goes_stands_in_one_message_that_changes_every_few_seconds(town: Town) -> None:
    town.begin()
    messages = len(town.kerttu.chat)
    town.go_on()
    deliver(town, 16, failed=2)
    town.go_on()
    assert town.figures() == {"Sent": 0, "Waiting": MANY, "Not delivered": 0}
    town.go_on(seconds=3)
    assert town.figures() == {"Sent": 16, "Waiting": MANY - 18, "Not delivered": 2}
    assert len(town.kerttu.chat) == messages


def test_stopping_drops_what_is_not_sent_and_the_figures_say_so(town: Town) -> None:
    town.begin()
    town.go_on()
    deliver(town, 10, failed=1)
    under_way = town.copies("waiting")[0]
    town.kerttu.tap("🛑 Stop sending")
    assert town.copies("waiting") == []
    query = select(outbox.c.id).where(outbox.c.person_id == under_way, outbox.c.broadcast_id == 1)
    mark_sent(town.stage.connection, town.stage.connection.execute(query).scalar_one(), "r", town.stage.now)
    while town.stage.due_work:
        town.go_on()
    assert town.figures() == {"Sent": 11, "Not delivered": 1, "Stopped before sending": MANY - 12}
    assert len(town.copies()) == 12, "what was not sent is erased"
    found = find_broadcast(town.stage.connection, 1)
    assert found is not None
    assert (found.state, found.words) == ("over", None)


def test_what_is_over_cannot_be_stopped(town: Town) -> None:
    town.begin()
    while town.stage.due_work:
        town.go_on()
        deliver(town, PORTION)
    assert "nothing left to stop" in town.kerttu.send("/stopsay 1").texts[-1]


def test_only_a_coordinator_of_the_place_can_stop_it(town: Town) -> None:
    town.begin()
    town.go_on()
    elsewhere = a_coordinator(town.stage, "Eila", a_locality(town.stage, "Turku"))
    colleague = a_coordinator(town.stage, "Pekka", town.place)
    newcomer = a_newcomer(town.stage, "Zahra", town.place)
    for phone in (elsewhere, newcomer):
        before = len(town.copies("waiting"))
        phone.send("/stopsay 1")
        assert len(town.copies("waiting")) == before
    assert "nothing with that number" in elsewhere.texts[-1]
    assert "not open to you" in newcomer.texts[-1]
    colleague.send("/stopsay 1")
    assert town.copies("waiting") == []


def test_whoever_leaves_before_their_portion_gets_nothing_and_newer_people_neither(town: Town) -> None:
    town.begin()
    change_person(town.stage.connection, town.people[-1], state="stopped")
    late = a_newcomer(town.stage, "Late", town.place).person.id
    while town.stage.due_work:
        town.go_on()
        deliver(town, PORTION)
    assert set(town.copies()) == set(town.people[:-1])
    assert late not in town.copies()
    assert town.figures()["Sent"] == MANY - 1
