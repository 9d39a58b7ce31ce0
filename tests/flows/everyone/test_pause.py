"""One tap pauses, one tap returns, and the day comes by itself."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

import flows  # noqa: F401
from flows.engine.testing import Stage
from store.matters import open_in
from tests.flows.world import a_coordinator, a_locality, a_newcomer, a_sponsor


class Place:
    """A locality with a coordinator, a newcomer and a sponsor."""

    def __init__(self) -> None:
        self.stage = Stage()
        self.number = a_locality(self.stage)
        self.eeva = a_coordinator(self.stage, "Eeva", self.number)
        self.amina = a_newcomer(self.stage, "Amina", self.number)
        self.liisa = a_sponsor(self.stage, "Liisa", self.number)

    @property
    def waiting(self) -> list[str]:
        return [matter.kind for matter in open_in(self.stage.connection, [self.number])]


@pytest.mark.parametrize(("label", "days"), [("One week", 7), ("Two weeks", 14), ("One month", 30)])
def test_a_pause_ends_by_itself_in_the_morning(label: str, days: int) -> None:
    place = Place()
    place.amina.send("/pause").tap(label)
    person = place.amina.person
    assert person.state == "paused"
    morning = datetime(2026, 3, 3, 9, tzinfo=ZoneInfo("Europe/Helsinki")) + timedelta(days=days)
    assert person.paused_until == morning
    assert place.waiting == ["person-paused"]
    place.stage.wait(days=days - 1)
    assert place.amina.person.state == "paused"
    place.stage.wait(days=1)
    assert place.amina.person.state == "active"
    assert "Your pause is over" in place.amina.last.text
    assert place.waiting == []


def test_a_pause_until_i_say_so_lasts() -> None:
    place = Place()
    place.liisa.send("/pause").tap("Until I say so")
    place.stage.wait(days=200)
    assert place.liisa.person.state == "paused"
    place.liisa.tap("Return")
    assert place.liisa.person.state == "active"
    assert place.waiting == []


def test_who_returns_early_is_not_returned_again() -> None:
    place = Place()
    place.amina.send("/pause").tap("One week").tap("Return").send("/pause").tap("Until I say so")
    place.stage.wait(days=20)
    assert place.amina.person.state == "paused"


def test_a_coordinator_does_not_pause() -> None:
    place = Place()
    assert "not open to you" in place.eeva.send("/pause").last.text


def test_to_return_without_a_pause_is_no_harm() -> None:
    place = Place()
    assert "Nothing is paused" in place.amina.send("/return").last.text
