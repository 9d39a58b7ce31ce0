"""Someone applies to be a community sponsor, the ways people really go."""

from __future__ import annotations

import pytest

import flows  # noqa: F401
from flows.engine import Next, Scene
from flows.engine.conversation import begin
from flows.engine.testing import Phone, Stage
from store.people import person_at
from store.sponsors import Sponsor, find_sponsor
from tests.flows.world import a_coordinator, a_locality, a_newcomer, a_part, a_sponsor

BEFORE_FREE = ("Liisa Virtanen", "Finnish, Arabic", "own language", "A little", "1", "Sport, Music", "Skip")
AFTER_FREE = ("Up to 10 km", "2", "Yes", "Not yet", "A woman", "It does not matter")


@pytest.fixture
def stage() -> Stage:
    return Stage()


def say_all(phone: Phone, *answers: str) -> Phone:
    """Tap what is on a button, type the rest."""
    for answer in answers:
        if any(answer in label for label in phone.last.labels):
            phone.tap(answer)
        else:
            phone.send(answer)
    return phone


def tell(phone: Phone) -> Phone:
    """Everything up to the summary."""
    say_all(phone, "Go on", "I agree")
    say_all(phone, *BEFORE_FREE)
    phone.tap("Tue 🌙").tap("Thu 🌙").tap("Done")
    say_all(phone, *AFTER_FREE)
    return phone.tap("A family").tap("Done")


def sponsor_of(phone: Phone) -> Sponsor:
    sponsor = find_sponsor(phone.stage.connection, phone.person.id)
    assert sponsor is not None
    return sponsor


def start(stage: Stage) -> Phone:
    return stage.phone("Liisa").send("hello").tap("English").tap("sponsor")


def test_an_application_from_hello_to_the_coordinator(stage: Stage) -> None:
    place = a_locality(stage)
    coordinator = a_coordinator(stage, "Katri", place)
    phone = tell(start(stage))
    assert "Finnish (🌳 As my own language) and Arabic (🌱 A little)" in phone.last.text
    assert "Tue 🌙 Evening and Thu 🌙 Evening" in phone.last.text
    assert "up to 10 kilometres" in phone.last.text
    assert "Lives in: Kajaani\n" in phone.last.text
    assert "Where I live" not in str(phone.last.labels)
    phone.tap("Save")
    assert "Thank you, Liisa Virtanen" in phone.last.text
    person, sponsor = phone.person, sponsor_of(phone)
    assert (person.role, person.state, person.locality_id, person.way_in) == (
        "sponsor",
        "active",
        place,
        "open",
    )
    assert sponsor.stage == "applied"
    assert sponsor.languages == {"fi": "native", "ar": "basic"}
    assert sponsor.likes == ["sport", "music"]
    assert sponsor.free == ["tue-evening", "thu-evening"]
    assert (sponsor.travel_km, sponsor.capacity, sponsor.children) == (10, 2, "yes")
    assert (sponsor.gender, sponsor.background, sponsor.meets) == ("woman", "any", ["family"])
    assert (sponsor.interpreter, sponsor.translation, sponsor.part) == (True, False, "")
    assert not sponsor.check_said
    assert not sponsor.checked
    assert "profile" in phone.menu
    assert any(button.data == f"c:approve {person.id}" for button in coordinator.last.buttons)


def test_who_does_not_agree_leaves_nothing_behind(stage: Stage) -> None:
    a_locality(stage)
    phone = say_all(start(stage), "Go on", "I do not agree")
    assert person_at(stage.connection, "stage", "Liisa") is None
    assert phone.last.text


def test_one_answer_can_be_given_anew_before_it_is_saved(stage: Stage) -> None:
    a_locality(stage)
    phone = tell(start(stage)).tap("How many")
    assert "How many people or families" in phone.last.text
    phone.tap("3")
    assert "at a time: 3" in phone.last.text
    phone.tap("Save")
    assert sponsor_of(phone).capacity == 3


def test_back_asks_the_level_of_the_language_again(stage: Stage) -> None:
    a_locality(stage)
    phone = say_all(start(stage), "Go on", "I agree", "Liisa", "Finnish, Arabic", "own language", "Back")
    assert "Finnish" in phone.last.text
    say_all(phone, "Well", "A little")
    assert "interpreter" in phone.last.text


def test_own_words_can_be_spoken_and_free_times_left_open(stage: Stage) -> None:
    a_locality(stage)
    phone = say_all(start(stage), "Go on", "I agree", *BEFORE_FREE[:-1])
    phone.media("voice", seconds=7).tap("keep")
    phone.tap("Done")
    say_all(phone, *AFTER_FREE).tap("Done")
    assert "voice message" in phone.last.text
    assert "Often free: it varies" in phone.last.text
    assert "Gladly meets: anyone" in phone.last.text
    phone.tap("Save")
    assert sponsor_of(phone).words == {"media": {"kind": "voice", "file": "f1", "seconds": 7}}
    assert sponsor_of(phone).free == []


def test_words_typed_in_arabic_are_kept_as_they_are(stage: Stage) -> None:
    a_locality(stage)
    phone = say_all(start(stage), "Go on", "I agree", "ليلى", *BEFORE_FREE[1:-1], "أحب الطبخ")
    phone.tap("Done")
    say_all(phone, *AFTER_FREE).tap("Done").tap("Save")
    assert phone.person.name == "ليلى"
    assert sponsor_of(phone).words == {"text": "أحب الطبخ"}


def test_the_locality_is_asked_where_there_are_several(stage: Stage) -> None:
    a_locality(stage)
    turku = a_locality(stage, "Turku")
    phone = say_all(start(stage), "Go on", "I agree")
    assert phone.last.labels[:2] == ["Kajaani", "Turku"]
    phone.tap("Turku")
    say_all(phone, *BEFORE_FREE).tap("Done")
    say_all(phone, *AFTER_FREE).tap("Done").tap("Save")
    assert phone.person.locality_id == turku


def test_the_part_is_asked_where_the_locality_has_some(stage: Stage) -> None:
    place = a_locality(stage)
    for name in ("Keskusta", "Lohtaja"):
        a_part(stage, place, name)
    phone = say_all(start(stage), "Go on", "I agree", "Liisa")
    assert phone.last.labels[:4] == ["Keskusta", "Lohtaja", "🗺️ Somewhere else", "⏭️ Skip"]
    say_all(phone, "Lohtaja", *BEFORE_FREE[1:]).tap("Done")
    say_all(phone, *AFTER_FREE).tap("Done")
    assert "Lives in: Kajaani, Lohtaja\n" in phone.last.text
    say_all(phone, "Where I live", "Somewhere else", "Kuluntalahti")
    assert "Lives in: Kajaani, Kuluntalahti\n" in phone.last.text
    phone.tap("Save")
    assert sponsor_of(phone).part == "Kuluntalahti"


def test_where_there_is_no_locality_yet_this_is_said(stage: Stage) -> None:
    phone = say_all(start(stage), "Go on", "I agree")
    assert "not begun anywhere" in phone.last.text
    assert person_at(stage.connection, "stage", "Liisa") is None


def test_who_has_applied_before_comes_to_their_profile(stage: Stage) -> None:
    liisa = a_sponsor(stage, "Liisa", a_locality(stage))
    liisa.send("hello")
    begin(Scene(stage.connection, stage.now, liisa.person), Next("sponsor-welcome"))
    stage.deliver()
    assert "This is what I have noted" in liisa.last.text


def test_a_newcomer_has_no_sponsors_commands(stage: Stage) -> None:
    amina = a_newcomer(stage, "Amina", a_locality(stage))
    for command in ("/profile", "/availability", "/rules", "/approve"):
        assert "not open to you" in amina.send(command).last.text
