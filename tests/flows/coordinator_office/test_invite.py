"""Invitations: for whom, how often, how long; a link, its picture, and words to pass on."""

from __future__ import annotations

import io
import struct

import pytest
from sqlalchemy import select

import flows  # noqa: F401
from flows.engine.testing import Phone, Stage
from store.channels import remember_channel
from store.history import has_line
from store.invitations import invitation_with
from store.tables import history, invitations
from tests.flows.world import a_coordinator, a_locality, a_newcomer

PNG = b"\x89PNG\r\n\x1a\n"


@pytest.fixture
def stage() -> Stage:
    stage = Stage()
    remember_channel(stage.connection, "stage", "https://kummi.example/join?start={code}")
    return stage


@pytest.fixture
def kerttu(stage: Stage) -> Phone:
    return a_coordinator(stage, "Kerttu", a_locality(stage))


def code_in(text: str) -> str:
    link = next(word for word in text.split() if word.startswith("https://kummi.example/join?start="))
    return link.partition("=")[2]


def pixels(content: bytes) -> tuple[int, int]:
    width, height = struct.unpack(">II", io.BytesIO(content).getvalue()[16:24])
    return width, height


def test_a_newcomer_is_invited_by_a_link_a_picture_and_words_in_their_language(
    stage: Stage, kerttu: Phone
) -> None:
    kerttu.send("/invite").tap_all("newcomer", "one", "week", "العربية")
    made, letter, done = list(kerttu.chat.values())[-3:]
    document = made.outgoing.document
    assert document is not None
    assert (document.name, document.mime) == ("kummi-invitation.png", "image/png")
    assert document.content.startswith(PNG)
    width, height = pixels(document.content)
    assert width == height > 200
    assert "Kajaani" in made.text
    assert "One person can use it" in made.text
    assert letter.outgoing.language == "ar"
    assert code_in(letter.text) == code_in(made.text)
    assert not letter.buttons, "what is passed on carries no buttons of the coordinator's"
    assert "pass on" in done.text


def test_the_link_lets_in_whom_it_was_made_for(stage: Stage, kerttu: Phone) -> None:
    kerttu.send("/invite").tap_all("sponsor", "event", "many", "month", "suomi")
    invitation = invitation_with(stage.connection, code_in(kerttu.texts[-2]))
    assert invitation is not None
    assert (invitation.role, invitation.way_in, invitation.uses_left) == ("sponsor", "event", None)
    assert invitation.made_by == kerttu.person.id
    assert (invitation.expires_at - stage.now).days == 30


@pytest.mark.parametrize("role", ["coordinator", "contact"])
def test_whoever_sees_what_others_tell_gets_a_link_of_their_own(
    stage: Stage, kerttu: Phone, role: str
) -> None:
    kerttu.send("/invite").tap_all(role, "week", "suomi")
    invitation = invitation_with(stage.connection, code_in(kerttu.texts[-2]))
    assert invitation is not None
    assert (invitation.role, invitation.uses_left) == (role, 1)


def test_the_locality_is_asked_where_there_are_several_and_its_language_comes_first(stage: Stage) -> None:
    kajaani, turku = a_locality(stage), a_locality(stage, "Turku")
    eila = a_coordinator(stage, "Eila", kajaani, turku)
    eila.send("/invite").tap_all("newcomer", "Turku", "one", "week")
    assert eila.last.labels[0] == "suomi"
    eila.tap("svenska")
    invitation = invitation_with(stage.connection, code_in(eila.texts[-2]))
    assert invitation is not None
    assert invitation.locality_id == turku


def test_it_can_be_typed_and_stepped_back_in(stage: Stage, kerttu: Phone) -> None:
    kerttu.send("/invite").send("2").tap("<").send("1").send("one").send("a month").send("English")
    invitation = invitation_with(stage.connection, code_in(kerttu.texts[-2]))
    assert invitation is not None
    assert (invitation.role, invitation.uses_left) == ("newcomer", 1)
    assert kerttu.send("/back").texts, "nothing is left to step back in"
    assert len(stage.connection.execute(select(invitations)).all()) == 1


def test_a_channel_without_links_gets_the_code(stage: Stage) -> None:
    plain = Stage()
    eila = a_coordinator(plain, "Eila", a_locality(plain))
    eila.send("/invite").tap_all("newcomer", "one", "week", "English")
    assert "The code is" in eila.texts[-3]
    assert "Send this code" in eila.texts[-2]


def test_history_tells_that_an_invitation_was_made_and_never_its_code(stage: Stage, kerttu: Phone) -> None:
    kerttu.send("/invite").tap_all("newcomer", "one", "week", "suomi")
    code = code_in(kerttu.texts[-3])
    lines = stage.connection.execute(select(history).where(history.c.kind == "invitation-made")).all()
    assert len(lines) == 1
    assert code not in repr(lines)
    assert not has_line(stage.connection, "invitation-made", kerttu.person.id)


def test_others_are_refused(stage: Stage, kerttu: Phone) -> None:
    assert kerttu.person.locality_id is not None
    zahra = a_newcomer(stage, "Zahra", kerttu.person.locality_id)
    assert "not open to you" in zahra.send("/invite").texts[0]
    assert stage.connection.execute(select(invitations)).first() is None
