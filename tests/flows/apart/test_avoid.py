"""What people say in private of whom they would rather not meet reaches the coordinators of their locality only."""

from __future__ import annotations

import json

import pytest

import flows  # noqa: F401
from flows.engine.testing import Phone, Stage
from store.history import lines_of_person
from store.matters import count_open, matters_of
from store.people import change_person
from tests.flows.world import a_coordinator, a_locality, a_newcomer, a_sponsor, snapshot

WORDS = "Ahmed from the old neighbourhood"


class Place:
    """Kajaani with two newcomers, a sponsor and a coordinator; a coordinator of Turku."""

    def __init__(self) -> None:
        self.stage = Stage()
        self.number = a_locality(self.stage)
        self.eeva = a_coordinator(self.stage, "Eeva", self.number)
        self.amina = a_newcomer(self.stage, "Amina", self.number)
        self.noor = a_newcomer(self.stage, "Noor", self.number)
        self.liisa = a_sponsor(self.stage, "Liisa", self.number)
        self.olli = a_coordinator(self.stage, "Olli", a_locality(self.stage, "Turku"))

    def waiting(self) -> int:
        """How much waits for the coordinators of Kajaani."""
        return count_open(self.stage.connection, [self.number])


@pytest.fixture
def place() -> Place:
    return Place()


def own_file(phone: Phone) -> str:
    """What a person is shown of all that is kept about them, for programs."""
    phone.send("/mydata")
    files = [shown.outgoing.document for shown in phone.chat.values() if shown.outgoing.document]
    return files[-1].content.decode()


@pytest.mark.parametrize("who", ["amina", "liisa"])
def test_only_the_coordinators_of_the_locality_read_it(place: Place, who: str) -> None:
    phone: Phone = getattr(place, who)
    phone.send("/avoid").send(WORDS)
    assert "Only the coordinators have it" in phone.last.text
    assert any(WORDS in text for text in place.eeva.texts)
    for other in (place.amina, place.liisa, place.noor, place.olli):
        assert other is phone or other.texts == []
    assert "Nothing waits" in place.olli.send("/queue").last.text


def test_nobody_is_shown_others_to_choose_from(place: Place) -> None:
    place.amina.send("/avoid")
    shown = place.amina.last.text + "".join(place.amina.last.labels)
    assert "Liisa" not in shown
    assert "Noor" not in shown
    assert "Only the coordinators of Kajaani read or hear it" in shown


def test_the_person_sees_it_among_their_own_data_and_nobody_else_does(place: Place) -> None:
    place.amina.send("/avoid").send(WORDS)
    place.eeva.send(f"/done {matters_of(place.stage.connection, 'avoid-said', place.amina.person.id)[0].id}")
    assert WORDS in json.dumps(json.loads(own_file(place.amina))["matters"])
    for other in (place.noor, place.liisa):
        assert WORDS not in own_file(other)


def test_it_can_be_said_aloud(place: Place) -> None:
    place.amina.send("/avoid").media("voice", seconds=4)
    assert place.waiting() == 0
    place.amina.tap("keep")
    assert place.waiting() == 1
    assert any(shown.outgoing.media is not None for shown in place.eeva.chat.values())


def test_no_sponsor_is_asked_what_a_private_voice_says(place: Place) -> None:
    change_person(place.stage.connection, place.amina.person.id, language="ar")
    for command, kind in (("/write", "message"), ("/avoid", "avoid-said")):
        place.amina.send(command).media("voice", seconds=4).tap("keep")
        (matter,) = matters_of(place.stage.connection, kind, place.amina.person.id)
        ask = f"voicewords {matter.id} matter"
        offered = any(button.data == f"c:{ask}" for button in place.eeva.last.buttons)
        place.eeva.send(f"/hear {matter.id} matter")
        heard = any(button.data == f"c:{ask}" for button in place.eeva.last.buttons)
        place.eeva.send(f"/{ask}")
        refused = "I find nothing" in place.eeva.last.text
        assert (offered, heard, refused) == (
            (True, True, False) if kind == "message" else (False, False, True)
        )


def test_whoever_only_looked_says_nothing(place: Place) -> None:
    before = snapshot(place.stage, "inbox", "outbox", "sessions")
    place.amina.send("/avoid").tap("Skip")
    assert "come back to this" in place.amina.last.text
    assert snapshot(place.stage, "inbox", "outbox", "sessions") == before


def test_each_time_is_a_matter_of_its_own_that_leads_to_keeping_apart(place: Place) -> None:
    for words in (WORDS, "And his brother"):
        place.amina.send("/avoid").send(words)
    assert place.waiting() == 2
    assert any(button.data == f"c:apart {place.amina.person.id}" for button in place.eeva.last.buttons)


def test_history_says_that_something_was_said_and_never_the_words(place: Place) -> None:
    place.amina.send("/avoid").send(WORDS)
    lines = lines_of_person(place.stage.connection, place.amina.person.id)
    assert "avoid-said" in [line.kind for line in lines]
    assert WORDS not in repr(lines)


def test_a_coordinator_has_no_list_of_their_own(place: Place) -> None:
    assert "not open to you" in place.eeva.send("/avoid").last.text
