"""From the application to active: the coordinator's steps, the ground rules, leaving and coming back."""

from __future__ import annotations

import pytest

import flows  # noqa: F401
from flows.engine.testing import Phone, Stage
from flows.sponsor.rules import VERSION
from store.history import lines_of_person
from store.matters import find_open
from store.people import change_person
from store.proposals import add_proposal, find_proposal
from store.sponsors import Sponsor, change_sponsor, find_sponsor
from tests.flows.world import (
    a_coordinator,
    a_locality,
    a_matter,
    a_newcomer,
    a_pair,
    a_part,
    a_sponsor,
    a_wish,
    snapshot,
)


@pytest.fixture
def stage() -> Stage:
    return Stage()


@pytest.fixture
def place(stage: Stage) -> int:
    return a_locality(stage)


@pytest.fixture
def katri(stage: Stage, place: int) -> Phone:
    return a_coordinator(stage, "Katri", place)


def told(phone: Phone) -> Sponsor:
    sponsor = find_sponsor(phone.stage.connection, phone.person.id)
    assert sponsor is not None
    return sponsor


def kinds(phone: Phone) -> list[str]:
    return [line.kind for line in lines_of_person(phone.stage.connection, phone.person.id)][::-1]


def step(coordinator: Phone, sponsor: Phone, label: str) -> None:
    coordinator.send(f"/approve {sponsor.person.id}").tap(label)


def test_the_whole_way_from_applied_to_active(stage: Stage, place: int, katri: Phone) -> None:
    liisa = a_sponsor(stage, "Liisa", place, stage_is="applied")
    number = liisa.person.id
    a_matter(stage, "sponsor-applied", f"person:{number}", place, person_id=number)
    step(katri, liisa, "Interviewed")
    assert "Thank you for the talk" in liisa.last.text
    assert find_open(stage.connection, "sponsor-applied", f"person:{number}") is None
    step(katri, liisa, "Background check seen")
    step(katri, liisa, "Coached")
    assert told(liisa).stage == "coached"
    rules = liisa.last.text
    assert "not responsible for money or for housing" in rules
    assert "equals" in rules
    assert "Confidential" in rules
    assert "112" in rules
    liisa.tap("I accept")
    sponsor = told(liisa)
    assert (sponsor.stage, sponsor.rules_version, sponsor.rules_at) == ("active", VERSION, stage.now)
    assert sponsor.checked
    assert find_open(stage.connection, "sponsor-rules-accepted", f"person:{number}") is not None
    assert kinds(liisa) == [
        "sponsor-interviewed",
        "sponsor-checked",
        "sponsor-coached",
        "sponsor-rules-accepted",
    ]


def test_the_card_shows_what_the_sponsor_told(stage: Stage, place: int, katri: Phone) -> None:
    told = {"interpreter": False, "translation": True, "background": "rather-not", "part": "Lohtaja"}
    liisa = a_sponsor(stage, "Liisa", place, stage_is="applied", check_said=True, **told)
    katri.send(f"/approve {liisa.person.id}")
    assert "Liisa: 📝 Applied" in katri.last.text
    assert "Yes, I have one" in katri.last.text
    for told in (
        "Lives in: Kajaani, Lohtaja",
        "language: 🔁 Kummi translates\n",
        "background: 🍃 Rather not",
    ):
        assert told in katri.last.text
    assert "has not been seen yet" in katri.last.text
    assert katri.last.labels == [
        "💬 Interviewed",
        "🎓 Coached",
        "📄 Background check seen",
        "🍂 Not suitable now",
        "↩️ Nothing now",
    ]


def test_approve_without_a_number_lists_those_on_the_way(stage: Stage, place: int, katri: Phone) -> None:
    assert "No sponsor waits" in katri.send("/approve").last.text
    liisa = a_sponsor(stage, "Liisa", place, stage_is="applied")
    a_sponsor(stage, "Active", place)
    a_sponsor(stage, "Elsewhere", a_locality(stage, "Turku"), stage_is="applied")
    katri.send("/approve")
    assert "Liisa: 📝 Applied" in katri.last.labels
    assert not any("Elsewhere" in label or "Active" in label for label in katri.last.labels)
    katri.tap("Liisa")
    assert "Liisa: 📝 Applied" in katri.last.text
    assert told(liisa).stage == "applied"


def test_a_long_list_has_pages(stage: Stage, place: int, katri: Phone) -> None:
    for number in range(10):
        a_sponsor(stage, f"S{number}", place, stage_is="applied")
    katri.send("/approve").tap("Next page")
    assert katri.last.labels == ["S8: 📝 Applied", "S9: 📝 Applied"]


def test_a_sponsor_of_another_place_is_not_there(stage: Stage, katri: Phone) -> None:
    liisa = a_sponsor(stage, "Liisa", a_locality(stage, "Turku"), stage_is="applied")
    before = snapshot(stage, "inbox", "outbox")
    katri.send(f"/approve {liisa.person.id}")
    missing = katri.send("/approve 999").texts[-1]
    assert katri.texts[-2] == missing
    assert snapshot(stage, "inbox", "outbox") == before


def test_a_newcomer_is_no_sponsor(stage: Stage, place: int, katri: Phone) -> None:
    amina = a_newcomer(stage, "Amina", place)
    assert "not a community sponsor" in katri.send(f"/approve {amina.person.id}").last.text


def test_a_step_a_colleague_took_is_not_taken_twice(stage: Stage, place: int, katri: Phone) -> None:
    mikko = a_coordinator(stage, "Mikko", place)
    liisa = a_sponsor(stage, "Liisa", place, stage_is="applied")
    katri.send(f"/approve {liisa.person.id}")
    mikko.send(f"/approve {liisa.person.id}").tap("Coached")
    katri.tap("Interviewed")
    assert any("taken already" in text for text in katri.texts)
    assert told(liisa).stage == "coached"


def test_not_suitable_now_is_told_kindly_and_can_be_taken_up_again(
    stage: Stage, place: int, katri: Phone
) -> None:
    liisa = a_sponsor(stage, "Liisa", place, stage_is="interviewed")
    step(katri, liisa, "Not suitable now")
    assert "Thank you for your interest" in liisa.last.text
    assert told(liisa).stage == "left"
    step(katri, liisa, "Interviewed")
    assert told(liisa).stage == "interviewed"


def test_the_rules_wait_for_who_wants_to_talk_first(stage: Stage, place: int, katri: Phone) -> None:
    liisa = a_sponsor(stage, "Liisa", place, stage_is="interviewed")
    step(katri, liisa, "Coached")
    liisa.tap("First I want to talk")
    assert told(liisa).stage == "coached"
    liisa.send("/rules").tap("I accept")
    assert told(liisa).stage == "active"
    assert "You accepted these ground rules on Tue 3 Mar" in liisa.send("/rules").last.text


def test_the_rules_cannot_be_accepted_before_the_coaching(stage: Stage, place: int) -> None:
    liisa = a_sponsor(stage, "Liisa", place, stage_is="applied")
    assert "After the coaching" in liisa.send("/rules").last.text


def test_rules_accepted_after_leaving_make_nobody_active(stage: Stage, place: int, katri: Phone) -> None:
    liisa = a_sponsor(stage, "Liisa", place, stage_is="interviewed")
    step(katri, liisa, "Coached")
    step(katri, liisa, "Not suitable now")
    liisa.tap("I accept")
    assert told(liisa).stage == "left"
    assert told(liisa).rules_version is None


def test_a_new_version_of_the_rules_is_asked_of_who_is_active(stage: Stage, place: int) -> None:
    liisa = a_sponsor(stage, "Liisa", place, rules_version=VERSION - 1, rules_at=stage.now)
    liisa.send("/rules").tap("I accept")
    assert (told(liisa).stage, told(liisa).rules_version) == ("active", VERSION)


def test_the_profile_changes_one_thing_at_a_time(stage: Stage, place: int) -> None:
    liisa = a_sponsor(stage, "Liisa", place)
    liisa.send("/profile").tap("How far").tap("Up to 50 km")
    assert told(liisa).travel_km == 50
    assert "up to 50 kilometres" in liisa.last.text
    liisa.tap("Name").send("Liisa Maria").tap("Children").tap("Yes")
    assert liisa.person.name == "Liisa Maria"
    assert told(liisa).children == "yes"
    assert "All right" in liisa.tap("All is fine").last.text


def test_what_is_fine_without_a_shared_language_can_be_changed(stage: Stage, place: int) -> None:
    liisa = a_sponsor(stage, "Liisa", place)
    assert "Without a shared language: ☎️ An interpreter by phone\n" in liisa.send("/profile").last.text
    liisa.tap("No shared language").tap_all("Kummi translates", "✅ Done")
    assert (told(liisa).interpreter, told(liisa).translation) == (False, True)
    liisa.tap("No shared language").tap("✅ Done")
    assert "Without a shared language: rather not\n" in liisa.last.text
    assert (told(liisa).interpreter, told(liisa).translation) == (False, False)


def test_where_one_lives_and_whom_one_meets_can_be_changed(stage: Stage, place: int) -> None:
    liisa = a_sponsor(stage, "Liisa", place)
    a_part(stage, place, "Lohtaja")
    liisa.send("/profile").tap("Where I live").tap("Lohtaja").tap("Same background").tap("Rather not")
    assert (told(liisa).part, told(liisa).background) == ("Lohtaja", "rather-not")
    assert "Kajaani, Lohtaja" in liisa.last.text
    liisa.tap("Where I live").tap("Skip")
    assert told(liisa).part == ""


def test_leaving_is_asked_about_once_and_can_be_taken_back(stage: Stage, place: int, katri: Phone) -> None:
    liisa = a_sponsor(stage, "Liisa", place)
    liisa.send("/profile").tap("Leave").tap("No")
    assert told(liisa).stage == "active"
    liisa.send("/profile leave").tap("Yes")
    assert told(liisa).stage == "left"
    assert "Liisa" in katri.last.text
    liisa.send("/profile").tap("Yes")
    assert told(liisa).stage == "applied"
    assert "Welcome back" in liisa.last.text


def test_leaving_ends_what_was_being_asked(stage: Stage, place: int, katri: Phone) -> None:
    amina, liisa = a_newcomer(stage, "Amina", place), a_sponsor(stage, "Liisa", place, capacity=2)
    a_pair(stage, a_newcomer(stage, "Samir", place), liisa)
    proposal = add_proposal(
        stage.connection,
        wish_id=a_wish(stage, amina),
        sponsor_id=liisa.person.id,
        newcomer_id=amina.person.id,
        locality_id=place,
        state="newcomer",
        created_at=stage.now,
        asked_at=stage.now,
    )
    liisa.send("/profile leave").tap("Yes")
    found = find_proposal(stage.connection, proposal)
    assert found is not None
    assert found.state == "returned"
    assert "does not come about" in amina.last.text
    assert "stay in your menu" in liisa.last.text
    assert find_open(stage.connection, "proposal-called-off", f"proposal:{proposal}") is not None


def test_still_true_takes_one_tap(stage: Stage, place: int) -> None:
    liisa = a_sponsor(stage, "Liisa", place)
    stage.wait(days=1)
    liisa.send("/availability")
    assert "Often free: Tue 🌙 Evening" in liisa.last.text
    liisa.tap("Still true")
    assert told(liisa).confirmed_at == stage.now
    assert kinds(liisa) == ["answer-availability"]


def test_what_changed_is_noted(stage: Stage, place: int) -> None:
    liisa = a_sponsor(stage, "Liisa", place)
    liisa.send("/availability").tap("Something changed").tap("Fri 🌅").tap("Done").tap("2")
    assert (told(liisa).free, told(liisa).capacity) == (["fri-morning"], 2)
    assert told(liisa).confirmed_at == stage.now


def test_not_any_longer_offers_to_pause_change_or_leave(stage: Stage, place: int) -> None:
    liisa = a_sponsor(stage, "Liisa", place)
    liisa.send("/availability").tap("Not any longer")
    assert [button.data for button in liisa.last.buttons] == ["c:pause", "c:profile", "c:profile leave"]
    assert told(liisa).confirmed_at is None
    liisa.tap("Leave").tap("Yes")
    assert told(liisa).stage == "left"


def test_who_has_stopped_hears_nothing_of_a_step(stage: Stage, place: int, katri: Phone) -> None:
    liisa = a_sponsor(stage, "Liisa", place, stage_is="interviewed")
    change_person(stage.connection, liisa.person.id, state="stopped")
    step(katri, liisa, "Coached")
    assert liisa.texts == []
    change_person(stage.connection, liisa.person.id, state="active")
    assert "ground rules" in liisa.send("/rules").last.text


def test_a_check_seen_is_not_offered_again(stage: Stage, place: int, katri: Phone) -> None:
    liisa = a_sponsor(stage, "Liisa", place)
    change_sponsor(stage.connection, liisa.person.id, checked=True)
    katri.send(f"/approve {liisa.person.id}")
    assert katri.last.labels == ["🍂 Not suitable now", "↩️ Nothing now"]
    assert "nothing has changed" in katri.tap("Nothing now").last.text
