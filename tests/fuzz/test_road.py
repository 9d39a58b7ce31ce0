"""No update, however strange, stops the road: it is taken or stands aside, and the next one is taken."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import flows  # noqa: F401
from bot.road import Road
from bot.telegram.intake import Arrival, Intake
from bot.telegram.polling import _Poller
from flows.engine.messages import Outgoing
from store import inbox
from store.database import Database
from store.outbox import waiting
from tests.fuzz.updates import anything, deep, mutated, of_every_block, valid
from tests.moments import NOON
from tests.telegram import payloads

MANY = settings(max_examples=250, suppress_health_check=list(HealthCheck), deadline=None)


class _Quiet:
    """What an intake needs of the channel: the name, and somebody who answers taps."""

    name = "telegram"

    @property
    def taps(self) -> _Quiet:
        return self

    def answer(self, query: str) -> None:
        assert isinstance(query, str)


class Service:
    """The way from a raw update to the database, and nothing in its place."""

    def __init__(self, path: Path) -> None:
        self._runner = asyncio.Runner()
        self.database = self._runner.run(Database.open(f"sqlite:///{path}/kummi.sqlite"))
        self.road = Road(self.database, lambda: NOON, lambda: None)
        self.intake = Intake(_Quiet(), self.road.receive, self.road.set_aside)  # type: ignore[arg-type]
        self._numbers = count(1)

    def take(self, update: dict[str, Any]) -> None:
        """Take one update as the webhook does, under a number that has not come before."""
        if isinstance(update.get("update_id"), int):
            update = {**update, "update_id": 10_000_000 + next(self._numbers)}
        self.road._limit._buckets.clear()
        self.road._urgent._buckets.clear()
        self._runner.run(self.intake.take(Arrival(update)))

    def read(self, query: Any) -> Any:
        return self._runner.run(self.database.read(query))

    def write(self, work: Any) -> Any:
        return self._runner.run(self.database.write(work))

    def close(self) -> None:
        self._runner.run(self.database.close())
        self._runner.close()


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Service]:
    service = Service(tmp_path_factory.mktemp("fuzz"))
    yield service
    service.close()


def still_answers(service: Service) -> None:
    """The one who writes next is answered, and all that waits can be sent and stored anywhere."""
    before = service.read(lambda c: len(waiting(c, 0, 10**6)))
    service.take(payloads.message(chat={**payloads.PRIVATE, "id": 99}, text="/help"))
    parcels = service.read(lambda c: waiting(c, 0, 10**6))
    assert len(parcels) > before
    for parcel in parcels:
        text = Outgoing.model_validate(parcel.body).text
        text.encode()
        assert "\0" not in text
    service.write(lambda c: c.exec_driver_sql("UPDATE outbox SET state = 'sent'").rowcount)


@MANY
@given(update=valid())
def test_what_telegram_promises_is_taken_and_never_set_aside(
    service: Service, update: dict[str, Any]
) -> None:
    before = service.read(inbox.count_set_aside)
    service.take(update)
    assert service.read(inbox.count_set_aside) == before
    still_answers(service)


@MANY
@given(update=mutated())
def test_what_telegram_does_not_promise_stops_nothing(service: Service, update: dict[str, Any]) -> None:
    service.take(update)
    still_answers(service)


@MANY
@given(
    update=st.dictionaries(
        st.sampled_from(["update_id", "message", "callback_query", "x"]), anything | deep()
    )
)
def test_what_is_no_update_at_all_is_set_aside_or_concerns_nobody(
    service: Service, update: dict[str, Any]
) -> None:
    service.take(update)
    still_answers(service)


def test_every_part_of_unicode_goes_in_and_comes_out(service: Service) -> None:
    service.take(payloads.message(text="/start"))
    before = service.read(inbox.count_set_aside)
    for text in of_every_block():
        service.take(payloads.message(text=text))
        service.take(payloads.message(contact={"phone_number": text, "first_name": text}))
        service.take(payloads.tap(data=text))
    assert service.read(inbox.count_set_aside) == before
    still_answers(service)


@pytest.mark.parametrize(
    "name", ["A" * 4096, "\u202e" + "ب" * 4095, "👩‍👩‍👧" * 800, "\u200b" * 4096, "&<b>" * 1000]
)
def test_a_name_as_long_as_a_message_goes_all_the_way(service: Service, name: str) -> None:
    before = service.read(inbox.count_set_aside)
    chat = {"id": 700 + len(name) % 97, "type": "private"}
    for step in ("/start", "English", "1", "Yes", name, "Yes", name):
        service.take(payloads.message(chat=chat, text=step))
    assert service.read(inbox.count_set_aside) == before
    still_answers(service)


def test_what_has_no_number_stands_aside_once_for_each(service: Service) -> None:
    before = service.read(inbox.count_set_aside)
    for text in ("one", "two", "one"):
        service.take({"message": {"text": text}})
    assert service.read(inbox.count_set_aside) == before + 2


def test_what_stands_aside_can_be_read_by_any_program(service: Service) -> None:
    service.take({"update_id": 1, "message": {"text": "\ud800 \x00", "chat": "?"}})
    for update in service.read(lambda c: inbox.set_aside_updates(c, 10**6)):
        update.payload.encode()
        json.loads(update.payload)
        assert "\0" not in update.payload
        assert update.error


def test_what_is_no_update_does_not_hold_up_the_others(service: Service) -> None:
    """A poll brings things without a number: what has one is taken and confirmed all the same."""
    poller = _Poller(service.intake)
    batch: list[Any] = [
        {"x": 1},
        payloads.message(41, text="/help"),
        None,
        {"update_id": "7"},
        {"update_id": 42, "message": "\ud800"},
        {"update_id": -5},
        {"update_id": True, "message": 3},
    ]
    service._runner.run(poller.take(batch))
    assert poller.offset == 43
    still_answers(service)
