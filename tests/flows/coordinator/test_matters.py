"""Whoever is present hears of what comes up, and what nobody sees to surfaces to all."""

from __future__ import annotations

from datetime import timedelta

import pytest

import flows.coordinator  # noqa: F401
from flows.engine import Scene
from flows.engine.testing import Phone, Stage
from flows.matters import raise_matter, settle_matter
from store.matters import count_open
from store.people import change_person
from tests.flows.world import a_coordinator, a_locality, a_newcomer, a_wish, is_away


class Place:
    """A locality with two coordinators, one newcomer and a wish; a coordinator of another locality."""

    def __init__(self) -> None:
        self.stage = Stage()
        self.number = a_locality(self.stage)
        self.eeva = a_coordinator(self.stage, "Eeva", self.number)
        self.mikko = a_coordinator(self.stage, "Mikko", self.number)
        self.pia = a_coordinator(self.stage, "Pia", a_locality(self.stage, "Turku"))
        self.amina = a_newcomer(self.stage, "Amina", self.number)
        self.wish = a_wish(self.stage, self.amina)

    @property
    def scene(self) -> Scene:
        return Scene(self.stage.connection, self.stage.now, self.amina.person)

    def arise(self) -> None:
        """A wish comes up."""
        raise_matter(
            self.scene,
            "wish-new",
            f"wish:{self.wish}",
            locality_id=self.number,
            person_id=self.amina.person.id,
            wish_id=self.wish,
            data={"category": "sport"},
        )
        self.stage.deliver()

    def away(self, who: Phone, cover: Phone | None, **span: float) -> None:
        """Somebody goes away for a while."""
        is_away(self.stage, who, cover, self.stage.now + timedelta(**span))

    @property
    def heard(self) -> dict[str, int]:
        """How many messages each coordinator has received."""
        return {name: len(self.stage.phone(name).chat) for name in ("Eeva", "Mikko", "Pia")}


@pytest.fixture
def place() -> Place:
    return Place()


def test_those_present_hear_at_once_and_can_act_from_there(place: Place) -> None:
    place.arise()
    assert place.heard == {"Eeva": 1, "Mikko": 1, "Pia": 0}
    assert place.eeva.last.text == "🌟 Amina wishes: ⚽ Sport. You can look for a sponsor for it."
    assert place.eeva.last.labels == ["🔎 Find a sponsor", "👤 Amina", "☑️ Done", "📥 What waits"]
    place.eeva.tap("Done")
    assert count_open(place.stage.connection, [place.number]) == 0


def test_the_same_thing_comes_up_once_until_it_is_settled(place: Place) -> None:
    place.arise()
    place.arise()
    assert place.heard["Eeva"] == 1
    settle_matter(place.scene, "wish-new", f"wish:{place.wish}")
    place.arise()
    assert place.heard["Eeva"] == 2


def test_the_cover_hears_in_place_of_who_is_away(place: Place) -> None:
    place.away(place.eeva, place.pia, days=2)
    place.arise()
    assert place.heard == {"Eeva": 0, "Mikko": 1, "Pia": 1}


def test_an_absence_that_is_over_counts_no_more(place: Place) -> None:
    place.away(place.eeva, place.pia, days=2)
    place.stage.wait(days=2)
    place.arise()
    assert place.heard == {"Eeva": 1, "Mikko": 1, "Pia": 0}


def test_the_covers_cover_hears_when_both_are_away(place: Place) -> None:
    place.away(place.eeva, place.mikko, days=2)
    place.away(place.mikko, place.pia, days=2)
    place.arise()
    assert place.heard == {"Eeva": 0, "Mikko": 0, "Pia": 1}


def test_all_hear_when_nobody_is_present(place: Place) -> None:
    place.away(place.eeva, place.mikko, days=2)
    place.away(place.mikko, place.eeva, days=2)
    place.arise()
    assert place.heard == {"Eeva": 1, "Mikko": 1, "Pia": 0}


def test_who_has_stopped_messages_is_not_present(place: Place) -> None:
    place.away(place.mikko, None, days=9)
    change_person(place.stage.connection, place.eeva.person.id, state="stopped")
    place.arise()
    assert place.heard == {"Eeva": 0, "Mikko": 1, "Pia": 0}


def test_what_nobody_sees_to_surfaces_once_to_all_and_the_cover(place: Place) -> None:
    place.away(place.eeva, place.pia, days=30)
    place.arise()
    place.stage.wait(days=2, hours=23)
    assert place.heard == {"Eeva": 0, "Mikko": 1, "Pia": 1}
    place.stage.wait(hours=2)
    assert place.heard == {"Eeva": 1, "Mikko": 2, "Pia": 2}
    assert place.eeva.last.text.startswith("⏳ Nobody has seen to this for 3 days.")
    assert "Amina: wish" in place.eeva.last.text
    place.stage.wait(days=20)
    assert place.heard == {"Eeva": 1, "Mikko": 2, "Pia": 2}


def test_what_is_settled_in_time_surfaces_to_nobody(place: Place) -> None:
    place.arise()
    place.stage.wait(days=2)
    settle_matter(place.scene, "wish-new", f"wish:{place.wish}")
    place.stage.wait(days=5)
    assert place.heard == {"Eeva": 1, "Mikko": 1, "Pia": 0}


def test_what_is_put_back_is_watched_anew(place: Place) -> None:
    place.arise()
    place.stage.wait(days=2)
    place.eeva.tap("Done").tap("Put it back")
    before = place.heard["Mikko"]
    place.stage.wait(days=2)
    assert place.heard["Mikko"] == before
    place.stage.wait(days=2)
    assert place.heard["Mikko"] == before + 1
