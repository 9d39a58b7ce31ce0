"""Coordinators who are away: their matters reach whoever covers, until they are back."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from sqlalchemy import select

import flows  # noqa: F401
from flows.engine.testing import Stage
from store.absences import absence_of
from store.people import change_person
from store.tables import absences
from tests.flows.world import a_coordinator, a_locality, a_matter, a_newcomer


class World:
    """Kajaani with Kerttu and Eila, Turku with Tapani; Aarne looks after both."""

    def __init__(self) -> None:
        self.stage = Stage()
        self.kajaani, self.turku = a_locality(self.stage), a_locality(self.stage, "Turku")
        self.kerttu = a_coordinator(self.stage, "Kerttu", self.kajaani)
        self.eila = a_coordinator(self.stage, "Eila", self.kajaani)
        self.tapani = a_coordinator(self.stage, "Tapani", self.turku)
        self.aarne = a_coordinator(self.stage, "Aarne", self.kajaani, self.turku)
        self.zahra = a_newcomer(self.stage, "Zahra", self.kajaani)

    def writes(self) -> set[str]:
        """Who hears of it when the newcomer writes to the coordinator."""
        before = {name: len(phone.chat) for name, phone in self.stage.phones.items()}
        self.zahra.send("/write").send("Could we talk?")
        return {
            name
            for name, phone in self.stage.phones.items()
            if name != "Zahra" and len(phone.chat) > before[name]
        }


@pytest.fixture
def world() -> World:
    return World()


def test_away_until_a_day_with_a_colleague_who_covers(world: World) -> None:
    a_matter(world.stage, "pair-unmet", "pair:1", world.kajaani)
    kerttu = world.kerttu.send("/away").send("10.3.")
    assert kerttu.last.labels[:3] == ["Aarne", "Eila", "🚫 Nobody in particular"]
    kerttu.tap("Eila")
    assert "back on Tuesday 10 March. Eila covers for you" in kerttu.last.text
    assert absence_of(world.stage.connection, kerttu.person.id, world.stage.now) is None
    kerttu.tap("Yes")
    absence = absence_of(world.stage.connection, kerttu.person.id, world.stage.now)
    assert absence is not None
    assert absence.cover_id == world.eila.person.id
    assert absence.until == datetime(2026, 3, 9, 22, 0, tzinfo=UTC), "midnight in Finland"
    assert "Kerttu is away and back on Tuesday 10 March" in world.eila.last.text
    assert "1 thing waits now" in world.eila.last.text


def test_what_comes_up_goes_to_the_cover_and_not_to_who_is_away(world: World) -> None:
    assert world.writes() == {"Kerttu", "Eila", "Aarne"}
    world.kerttu.send("/away").send("10.3.").tap_all("Eila", "Yes")
    assert world.writes() == {"Eila", "Aarne"}


def test_back_with_one_tap(world: World) -> None:
    world.kerttu.send("/away").send("10.3.").tap_all("Eila", "Yes")
    assert world.kerttu.last.labels[0] == "👋 I am back"
    world.kerttu.tap("I am back")
    assert "Welcome back" in world.kerttu.last.text
    assert "do not cover for Kerttu any more" in world.eila.last.text
    assert "Kerttu" in world.writes()


def test_an_absence_that_has_run_out_is_over_by_itself(world: World) -> None:
    world.kerttu.send("/away").send("10.3.").tap_all("Eila", "Yes")
    world.stage.wait(days=6, hours=11, minutes=59)
    assert absence_of(world.stage.connection, world.kerttu.person.id, world.stage.now) is not None
    world.stage.wait(minutes=1)
    assert absence_of(world.stage.connection, world.kerttu.person.id, world.stage.now) is None
    assert "Kerttu" in world.writes()
    assert "On which day" in world.kerttu.send("/away").last.text
    assert "here already" in world.kerttu.send("/away back").texts[-2]


def test_it_is_shown_and_changed(world: World) -> None:
    world.kerttu.send("/away").send("10.3.").tap_all("Eila", "Yes")
    world.kerttu.send("/away")
    assert "You are away until Tuesday 10 March. Eila covers for you." in world.kerttu.last.text
    world.kerttu.tap("change").send("12.3.").tap_all("Aarne", "Yes")
    assert "do not cover for Kerttu any more" in world.eila.last.text
    assert "Kerttu is away" in world.aarne.last.text
    assert len(world.stage.connection.execute(select(absences)).all()) == 1


def test_only_colleagues_of_the_same_locality_can_cover(world: World) -> None:
    world.kerttu.send("/away").send("10.3.").send("Tapani")
    assert "tap one of the buttons" in world.kerttu.last.text
    assert world.tapani.chat == {}


def test_a_cover_looks_after_what_the_other_does_until_they_are_back(world: World) -> None:
    a_matter(world.stage, "pair-unmet", "pair:1", world.kajaani)
    a_matter(world.stage, "pair-unmet", "pair:3", world.turku)
    number = world.zahra.person.id
    assert "nothing with that number" in world.tapani.send(f"/say {number}").last.text
    world.aarne.send("/away").send("10.3.").tap("Tapani")
    assert "Tapani sees the people of your localities until then" in world.aarne.last.text
    world.aarne.tap("Yes")
    assert "2 things wait now" in world.tapani.last.text
    assert world.writes() == {"Kerttu", "Eila", "Tapani"}
    assert "Zahra" in world.tapani.send(f"/say {number}").last.text
    world.tapani.send("/cancel")
    world.aarne.tap("I am back")
    assert world.writes() == {"Kerttu", "Eila", "Aarne"}
    assert "nothing with that number" in world.tapani.send(f"/say {number}").last.text


def test_who_covers_for_somebody_hands_on_only_their_own(world: World) -> None:
    world.aarne.send("/away").send("10.3.").tap_all("Tapani", "Yes")
    world.tapani.send("/away").send("11.3.")
    assert "Aarne" in world.tapani.last.labels
    assert not {"Kerttu", "Eila"} & set(world.tapani.last.labels)


def test_a_colleague_who_leaves_halfway_is_not_made_the_cover(world: World) -> None:
    world.kerttu.send("/away").send("10.3.").tap("Eila")
    change_person(world.stage.connection, world.eila.person.id, state="stopped")
    world.kerttu.tap("Yes")
    assert world.stage.connection.execute(select(absences)).first() is None


def test_who_is_alone_is_not_asked_who_covers() -> None:
    stage = Stage()
    alone = a_coordinator(stage, "Alone", a_locality(stage))
    alone.send("/away").send("10.3.")
    assert "Nobody in particular covers" in alone.last.text
    alone.tap("Yes")
    absence = absence_of(stage.connection, alone.person.id, stage.now)
    assert absence is not None
    assert absence.cover_id is None


def test_today_is_no_day_to_come_back_on(world: World) -> None:
    world.kerttu.send("/away").send("2026-03-03")
    assert "did not understand which day" in world.kerttu.last.text


def test_no_changes_nothing(world: World) -> None:
    world.kerttu.send("/away").send("10.3.").tap_all("nobody", "No")
    assert world.stage.connection.execute(select(absences)).first() is None


def test_others_are_refused(world: World) -> None:
    assert "not open to you" in world.zahra.send("/away").texts[0]
