"""A coordinator's own words to one or to many: shown first, then sent to whoever hears us, and counted."""

from __future__ import annotations

import pytest
from sqlalchemy import select

import flows  # noqa: F401
from flows.engine.testing import Phone, Stage
from store.history import lines_of_person
from store.people import change_person
from store.tables import history
from tests.flows.world import a_coordinator, a_locality, a_newcomer, a_sponsor

WORDS = "Picnic by the river on Saturday at two."


class World:
    """Kajaani with three newcomers and two sponsors, Turku with one newcomer."""

    def __init__(self) -> None:
        self.stage = Stage()
        self.kajaani, self.turku = a_locality(self.stage), a_locality(self.stage, "Turku")
        self.kerttu = a_coordinator(self.stage, "Kerttu", self.kajaani)
        self.zahra = a_newcomer(self.stage, "Zahra", self.kajaani)
        self.omar = a_newcomer(self.stage, "Omar", self.kajaani, language="ar")
        self.tove = a_newcomer(self.stage, "Tove", self.kajaani)
        self.vaino = a_sponsor(self.stage, "Väinö", self.kajaani)
        self.left = a_sponsor(self.stage, "Left", self.kajaani, stage_is="left")
        self.elsewhere = a_newcomer(self.stage, "Elsewhere", self.turku)

    def change(self, phone: Phone, **values: object) -> None:
        change_person(self.stage.connection, phone.person.id, **values)

    def got(self) -> set[str]:
        return {
            name
            for name, phone in self.stage.phones.items()
            if name != "Kerttu" and any(WORDS in text for text in phone.texts)
        }


@pytest.fixture
def world() -> World:
    return World()


def how_it_went(phone: Phone) -> list[str]:
    """The figures in the latest message, without its first line and its pictograms."""
    return [line.split(" ", 1)[1] for line in phone.last.text.splitlines()[1:]]


def test_all_newcomers_get_it_after_it_was_shown_and_agreed_to(world: World) -> None:
    kerttu = world.kerttu.send("/say").tap("newcomers").send(WORDS)
    assert "3 people get it" in kerttu.last.text
    assert "not translated" in kerttu.last.text
    assert f"Kerttu from Kajaani writes:\n\n{WORDS}" in kerttu.last.text
    assert world.got() == set()
    kerttu.tap("Yes")
    assert world.got() == {"Zahra", "Omar", "Tove"}
    assert how_it_went(kerttu) == ["Sent: 3", "Not delivered: 0", "Stopped before sending: 0"]
    assert kerttu.last.labels == ["☰ Menu"]
    assert world.zahra.last.labels == ["✍️ Write back"]


def test_whoever_pauses_has_stopped_or_cannot_be_reached_is_left_out_and_counted(world: World) -> None:
    world.change(world.tove, state="paused")
    world.change(world.vaino, state="stopped")
    world.change(world.omar, reachable=False)
    kerttu = world.kerttu.send("/say").tap("both").send(WORDS)
    assert "1 person gets it" in kerttu.last.text
    assert "3 people are left out" in kerttu.last.text
    kerttu.tap("Yes")
    assert world.got() == {"Zahra"}
    assert how_it_went(kerttu)[0] == "Sent: 1"


def test_sponsors_who_have_left_are_no_sponsors(world: World) -> None:
    world.kerttu.send("/say").tap("sponsors").send(WORDS).tap("Yes")
    assert world.got() == {"Väinö"}


def test_one_person_by_number(world: World) -> None:
    kerttu = world.kerttu.send(f"/say {world.omar.person.id}")
    assert "Omar" in kerttu.last.text
    kerttu.send(WORDS).tap("Yes")
    assert world.got() == {"Omar"}
    assert "Sent to Omar" in kerttu.last.text
    kerttu.send("/say").tap("One person").send(str(world.zahra.person.id)).send(WORDS).tap("Yes")
    assert world.got() == {"Omar", "Zahra"}


def test_a_voice_message_goes_along(world: World) -> None:
    world.kerttu.send(f"/say {world.zahra.person.id}").media("voice").tap("keep").tap("Yes")
    media = world.zahra.last.outgoing.media
    assert media is not None
    assert (media.kind, media.file) == ("voice", "f1")
    assert "Kerttu from Kajaani" in world.zahra.last.text


def test_no_sends_nothing_and_back_lets_the_words_be_changed(world: World) -> None:
    kerttu = world.kerttu.send("/say").tap("newcomers").send("Not yet ready").tap("<").send(WORDS)
    assert "Not yet ready" not in kerttu.last.text
    kerttu.tap("No")
    assert world.got() == set()
    assert world.stage.connection.execute(select(history).where(history.c.kind == "said")).first() is None


def test_whoever_leaves_between_question_and_answer_gets_nothing(world: World) -> None:
    kerttu = world.kerttu.send("/say").tap("newcomers").send(WORDS)
    world.change(world.zahra, state="stopped")
    kerttu.tap("Yes")
    assert world.got() == {"Omar", "Tove"}
    assert how_it_went(kerttu)[0] == "Sent: 2"


def test_somebody_who_pauses_is_not_written_to_and_the_coordinator_hears_why(world: World) -> None:
    world.change(world.zahra, state="paused")
    kerttu = world.kerttu.send(f"/say {world.zahra.person.id}")
    assert "gets no message from you now" in kerttu.texts[-1]


def test_people_of_other_localities_are_out_of_reach(world: World) -> None:
    number = world.elsewhere.person.id
    assert "nothing with that number" in world.kerttu.send(f"/say {number}").texts[-1]
    world.kerttu.send("/say").tap("both").send(WORDS).tap("Yes")
    assert "Elsewhere" not in world.got()


def test_several_localities_are_asked_for(world: World) -> None:
    eila = a_coordinator(world.stage, "Eila", world.kajaani, world.turku)
    eila.send("/say").tap("newcomers")
    assert eila.last.labels[:3] == ["🗺️ All of mine", "Kajaani", "Turku"]
    eila.tap("Turku").send(WORDS)
    assert "Eila from Turku writes" in eila.last.text
    eila.tap("Yes")
    assert world.got() - {"Eila"} == {"Elsewhere"}
    eila.send("/say").tap("newcomers").tap("All of mine").send(WORDS).tap("Yes")
    assert world.got() - {"Eila"} == {"Zahra", "Omar", "Tove", "Elsewhere"}


def test_history_has_a_line_for_each_person_without_the_words(world: World) -> None:
    world.kerttu.send("/say").tap("newcomers").send(WORDS).tap("Yes")
    for phone in (world.zahra, world.omar, world.tove):
        lines = [
            line for line in lines_of_person(world.stage.connection, phone.person.id) if line.kind == "said"
        ]
        assert [(line.actor_id, line.locality_id) for line in lines] == [
            (world.kerttu.person.id, world.kajaani)
        ]
    assert WORDS not in repr(world.stage.connection.execute(select(history)).all())


def test_others_are_refused(world: World) -> None:
    assert "not open to you" in world.vaino.send(f"/say {world.zahra.person.id}").texts[0]
