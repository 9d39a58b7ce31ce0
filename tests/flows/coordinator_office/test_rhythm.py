"""The ways of a locality, shown and changed by its coordinators."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import select

import flows  # noqa: F401
from flows.coordinator.rhythm import next_holidays
from flows.engine.testing import Phone, Stage
from store.localities import get_locality
from store.tables import history
from tests.flows.world import a_coordinator, a_locality, a_newcomer


@pytest.fixture
def stage() -> Stage:
    return Stage()


@pytest.fixture
def kerttu(stage: Stage) -> Phone:
    return a_coordinator(stage, "Kerttu", a_locality(stage))


def changes(stage: Stage) -> list[object]:
    query = select(history.c.data).where(history.c.kind == "rhythm-changed").order_by(history.c.id)
    return list(stage.connection.execute(query).scalars())


def test_it_shows_how_it_stands_with_the_next_three_holidays(kerttu: Phone) -> None:
    text = kerttu.send("/rhythm").last.text
    assert "Quiet hours: from 20:00 to 09:00" in text
    assert "every 14 days" in text
    assert (
        "Friday 3 April (Good Friday), Sunday 5 April (Easter Sunday) and Monday 6 April (Easter Monday)"
        in text
    )
    assert "Complaints go to: nobody yet" in text


def test_quiet_hours_are_two_taps_and_only_full_hours(stage: Stage, kerttu: Phone) -> None:
    kerttu.send("/rhythm").tap("quiet").send("20:30")
    assert "full hour" in kerttu.last.text
    kerttu.send("21").tap("8:00")
    assert "Quiet hours: from 21:00 to 08:00" in kerttu.last.text
    place = get_locality(stage.connection, kerttu.person.locality_id)
    assert (place.quiet_from, place.quiet_to) == (21, 8)
    assert changes(stage) == [
        {"before": {"quiet_from": 20, "quiet_to": 9}, "after": {"quiet_from": 21, "quiet_to": 8}}
    ]


def test_the_same_hour_twice_means_no_quiet_hours(stage: Stage, kerttu: Phone) -> None:
    kerttu.send("/rhythm").tap("quiet").send("10").send("10")
    assert "There are no quiet hours" in kerttu.last.text


def test_days_between_contacts(stage: Stage, kerttu: Phone) -> None:
    kerttu.send("/rhythm").tap("days").tap("Every week")
    assert get_locality(stage.connection, kerttu.person.locality_id).rhythm_days == 7
    assert "every 7 days" in kerttu.last.text


def test_holidays_of_another_country_or_of_none(stage: Stage, kerttu: Phone) -> None:
    kerttu.send("/rhythm").tap("holidays").tap("Norway")
    assert "Maundy Thursday" in kerttu.last.text
    assert get_locality(stage.connection, kerttu.person.locality_id).country == "NO"
    kerttu.tap("Change something else").tap("holidays").tap("None")
    assert "Public holidays: 🚫 None. Next: none" in kerttu.last.text
    assert get_locality(stage.connection, kerttu.person.locality_id).country == ""


def test_whom_to_turn_to_with_a_complaint(stage: Stage, kerttu: Phone) -> None:
    words = "Aino Saari, 08 123 4567 <mornings>"
    kerttu.send("/rhythm").tap("Contact for complaints").send(words)
    assert f"Complaints go to: {words}" in kerttu.last.text
    assert get_locality(stage.connection, kerttu.person.locality_id).contact == words


def test_nothing_changes_nothing(stage: Stage, kerttu: Phone) -> None:
    kerttu.send("/rhythm").tap("Nothing")
    assert changes(stage) == []


def test_only_the_chosen_locality_changes(stage: Stage) -> None:
    kajaani, turku = a_locality(stage), a_locality(stage, "Turku")
    eila = a_coordinator(stage, "Eila", kajaani, turku)
    eila.send("/rhythm").tap("Turku").tap("days").tap("Every week")
    assert get_locality(stage.connection, turku).rhythm_days == 7
    assert get_locality(stage.connection, kajaani).rhythm_days == 14


def test_whoever_loses_a_locality_halfway_changes_nothing_there(stage: Stage) -> None:
    kajaani, turku = a_locality(stage), a_locality(stage, "Turku")
    eila = a_coordinator(stage, "Eila", kajaani, turku)
    eila.send("/rhythm").tap("Turku").tap("days")
    stage.connection.exec_driver_sql(f"DELETE FROM coordinates WHERE locality_id = {turku}")
    eila.tap("Every week")
    assert get_locality(stage.connection, turku).rhythm_days == 14


@pytest.mark.parametrize(
    ("language", "name"),
    [("fi", "Itsenäisyyspäivä"), ("sv", "Självständighetsdagen"), ("ar", "Independence Day")],
)
def test_holidays_are_named_in_the_readers_language_where_that_is_known(language: str, name: str) -> None:
    assert next_holidays("FI", date(2026, 12, 1), language)[0] == (date(2026, 12, 6), name)


def test_the_next_holidays_run_on_into_the_next_year() -> None:
    days = [day for day, _ in next_holidays("FI", date(2026, 12, 26), "en")]
    assert days == [date(2026, 12, 26), date(2027, 1, 1), date(2027, 1, 6)]


def test_others_are_refused(stage: Stage, kerttu: Phone) -> None:
    assert kerttu.person.locality_id is not None
    zahra = a_newcomer(stage, "Zahra", kerttu.person.locality_id)
    assert "not open to you" in zahra.send("/rhythm").texts[0]
