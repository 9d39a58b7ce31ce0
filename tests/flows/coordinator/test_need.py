"""What a household needs is what people have said: how soon, and how many sponsors."""

from __future__ import annotations

import pytest

import flows.coordinator  # noqa: F401
from flows.engine.testing import Stage
from store.history import lines_of_person
from store.households import Household, household_of
from tests.flows.world import a_coordinator, a_locality, a_newcomer, a_sponsor, snapshot


class Place:
    """Kajaani with a newcomer, a sponsor and a coordinator; a coordinator of Turku."""

    def __init__(self) -> None:
        self.stage = Stage()
        number = a_locality(self.stage)
        self.eeva = a_coordinator(self.stage, "Eeva", number)
        self.amina = a_newcomer(self.stage, "Amina", number)
        self.liisa = a_sponsor(self.stage, "Liisa", number)
        self.olli = a_coordinator(self.stage, "Olli", a_locality(self.stage, "Turku"))

    @property
    def home(self) -> Household:
        """The newcomer's household as it stands."""
        found = household_of(self.stage.connection, self.amina.person.id)
        assert found is not None
        return found


@pytest.fixture
def place() -> Place:
    return Place()


def test_how_soon_and_how_many_are_changed_one_at_a_time(place: Place) -> None:
    place.eeva.send(f"/person {place.amina.person.id}").tap("What they need")
    assert "How soon: 🌿 As usual" in place.eeva.last.text
    assert "How many: 👤 One sponsor" in place.eeva.last.text
    place.eeva.tap("How soon").tap("First of all")
    assert (place.home.priority, place.home.wanted) == (2, 1)
    place.eeva.send(f"/need {place.amina.person.id}").tap("How many").tap("Two sponsors")
    assert (place.home.priority, place.home.wanted) == (2, 2)
    assert "How soon: ☀️ First of all" in place.eeva.send(f"/need {place.amina.person.id}").last.text
    assert place.amina.texts == []


def test_history_keeps_what_it_was_before(place: Place) -> None:
    place.eeva.send(f"/need {place.amina.person.id}").tap("How soon").tap("soon")
    lines = lines_of_person(place.stage.connection, place.amina.person.id)
    assert [line.data for line in lines if line.kind == "need-said"] == [
        {"what": "priority", "before": 0, "now": 1}
    ]


def test_to_look_changes_nothing(place: Place) -> None:
    before = snapshot(place.stage, "inbox", "outbox", "sessions")
    place.eeva.send(f"/need {place.amina.person.id}").tap("Nothing")
    assert snapshot(place.stage, "inbox", "outbox", "sessions") == before


def test_a_newcomer_of_the_own_localities_only(place: Place) -> None:
    missing = place.eeva.send("/need 999").last.text
    for phone, number in ((place.olli, place.amina.person.id), (place.eeva, place.liisa.person.id)):
        assert phone.send(f"/need {number}").last.text == missing
    assert "not open to you" in place.amina.send(f"/need {place.amina.person.id}").last.text
    place.eeva.send(f"/person {place.liisa.person.id}")
    assert not any("need" in button.data for button in place.eeva.last.buttons)
