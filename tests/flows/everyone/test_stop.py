"""Stop outranks everything, in every language; who has stopped can still write, and come back with one tap."""

from __future__ import annotations

import pytest

import flows  # noqa: F401
from flows.engine import Scene
from flows.engine.testing import Stage
from store.matters import open_in
from tests.flows.world import a_coordinator, a_locality, a_newcomer, a_pair, a_sponsor
from translations import LANGUAGES, catalogues


class Place:
    """A locality with a coordinator and a pair."""

    def __init__(self) -> None:
        self.stage = Stage()
        self.number = a_locality(self.stage)
        self.eeva = a_coordinator(self.stage, "Eeva", self.number)
        self.amina = a_newcomer(self.stage, "Amina", self.number)
        self.liisa = a_sponsor(self.stage, "Liisa", self.number)

    @property
    def waiting(self) -> list[str]:
        return [matter.kind for matter in open_in(self.stage.connection, [self.number])]

    def tell_amina(self) -> bool:
        """Whether something unasked reaches her."""
        scene = Scene(self.stage.connection, self.stage.now, self.eeva.person)
        return scene.tell(self.amina.person.id, "nav-menu")


def stop_words() -> list[str]:
    words = catalogues()
    found = {
        word.strip()
        for language in LANGUAGES
        for word in words.label(language, "control-stop").replace("،", ",").split(",")
    }
    return sorted(found)


@pytest.mark.parametrize("word", stop_words())
@pytest.mark.parametrize("written", ["{}", "  {}!!", "«{}».", "{}؟", "🛑 {}…"])
def test_stop_outranks_an_open_question(word: str, written: str) -> None:
    place = Place()
    place.amina.send("/write").send(written.format(word.upper()))
    assert place.amina.person.state == "stopped"
    assert place.amina.last.labels[0] == "▶️ Return"
    assert not place.tell_amina()
    assert place.waiting == ["person-stopped"], "it is no message to the coordinator"


def test_a_partner_hears_of_it_kindly_only_if_there_is_one() -> None:
    place = Place()
    place.amina.send("stop")
    assert place.liisa.chat == {}
    place.amina.tap("Return")
    a_pair(place.stage, place.amina, place.liisa)
    place.amina.send("stop")
    assert "Amina gets no messages from Kummi for now" in place.liisa.last.text


def test_one_tap_brings_everything_back() -> None:
    place = Place()
    place.amina.send("/pause").send("stop").tap("Return")
    assert place.amina.person.state == "active"
    assert place.waiting == []
    assert place.tell_amina()
    assert any("Good to have you back" in text for text in place.amina.texts)
    assert "How long?" in place.amina.last.text, "what was being asked has been kept"


def test_start_brings_back_too() -> None:
    place = Place()
    place.amina.send("stop").send("/start")
    assert place.amina.person.state == "active"


def test_a_question_from_before_is_not_answered_after_a_stop() -> None:
    place = Place()
    place.amina.send("/pause").send("stop").tap("One week")
    assert place.amina.person.state == "stopped"
    assert "You have stopped" in place.amina.last.text
    assert "person-paused" not in place.waiting


def test_a_pictogram_alone_is_enough_to_stop_and_to_reach_help() -> None:
    place = Place()
    assert any("112" in text for text in place.amina.send("/write").send("🆘").texts)
    place.amina.send("🛑")
    assert place.amina.person.state == "stopped"


@pytest.mark.parametrize("command", ["/wish", "/pause", "/people"])
def test_a_command_that_has_to_wait_for_a_return_says_so(command: str) -> None:
    place = Place()
    place.amina.send("stop").send(command)
    assert "You have stopped" in place.amina.last.text
    assert place.amina.last.labels == ["▶️ Return", "🆘 I need help"]


def test_the_buttons_that_stop_leaves_can_be_typed() -> None:
    place = Place()
    place.amina.send("stop").send("Palaa")
    place.amina.send("stop").send("3")
    assert any("112" in text for text in place.amina.texts)
    place.amina.send("stop").send("return")
    assert place.amina.person.state == "active"


def test_who_has_stopped_can_write_and_be_answered() -> None:
    place = Place()
    place.amina.send("stop").tap("Write to my coordinator").send("Please call me")
    assert "Please call me" in place.eeva.last.text
    assert place.amina.person.state == "stopped"
    place.eeva.send(f"/answer {place.amina.person.id}").send("I will call today")
    assert "I will call today" in place.amina.last.text
    place.eeva.send(f"/answer {place.amina.person.id}")
    assert "has stopped" in place.eeva.last.text


def test_words_after_a_stop_are_kept_until_it_is_said_what_to_do() -> None:
    place = Place()
    place.amina.send("stop").send("Where is the library?")
    assert place.amina.last.labels[:2] == ["✉️ Send it to my coordinator", "▶️ I want to return"]
    assert place.waiting == ["person-stopped"]
    place.amina.tap("Send it")
    assert "Where is the library?" in place.eeva.last.text


def test_what_was_being_written_is_not_sent_after_a_stop() -> None:
    place = Place()
    place.amina.send("/write").send("stop").send("not for anyone")
    assert "not for anyone" not in "".join(place.eeva.texts)
    assert "Send it to my coordinator" in place.amina.last.labels[0]


def test_words_after_a_stop_can_mean_return_or_help() -> None:
    place = Place()
    place.amina.send("stop").send("hello").tap("I need help")
    assert any("112" in text for text in place.amina.texts)
    place.amina.send("hello").tap("I want to return")
    assert place.amina.person.state == "active"


def test_stop_twice_is_the_same_answer() -> None:
    place = Place()
    first = place.amina.send("stop").last.text
    assert place.amina.send("stop").last.text == first
    assert place.waiting == ["person-stopped"]


def test_who_has_not_joined_can_stop_and_go_on() -> None:
    stage = Stage()
    a_locality(stage)
    phone = stage.phone("amina").send("/start").tap("English").send("STOP.")
    assert "nothing is sent to you" in phone.last.text
    phone.tap("Go on")
    assert "I am new here" in phone.last.labels[0]


def test_who_blocks_us_is_seen_by_the_coordinator_until_they_are_back() -> None:
    place = Place()
    place.amina.happens("blocked").happens("blocked")
    assert not place.amina.person.reachable
    assert place.waiting == ["person-unreachable"]
    assert "Amina" in place.eeva.last.text
    place.amina.happens("unblocked")
    assert place.waiting == []
    place.amina.happens("blocked").send("I am back")
    assert place.amina.person.reachable
    assert place.waiting == []


def test_what_waits_for_someone_who_blocked_us_is_given_up() -> None:
    place = Place()
    place.tell_amina()
    place.amina.happens("blocked")
    states = place.stage.connection.exec_driver_sql(
        "select distinct state from outbox where person_id = ?", (place.amina.person.id,)
    ).fetchall()
    assert states == [("failed",)]
