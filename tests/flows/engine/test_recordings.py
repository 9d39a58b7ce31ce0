"""What has been recorded in the reader's language goes along with the message that says it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from flows.engine import Choice, Link, Word, say
from flows.engine.rendering import Asked, compose
from flows.engine.testing import Stage
from store.people import Person
from tests.flows.world import a_coordinator, a_locality, a_newcomer
from translations.recordings import Recordings

Recorded = Callable[..., Recordings]


@pytest.fixture
def amina() -> Person:
    stage = Stage()
    return a_newcomer(stage, "Amina", a_locality(stage), language="so").person


def test_all_that_one_message_says_is_heard_before_it(recorded: Recorded, amina: Person) -> None:
    recorded("so/menu-help", "so/write-words", "so/menu-menu", "so/menu-start")
    question = Choice("write-words", options=("help",), labels="menu")
    links = [[Link(Word("menu-help"), "help")]]
    first, second, third = compose(
        amina,
        [say("menu-menu"), say("menu-start", links=links), say("menu-help"), say("menu-language")],
        Asked(question, 1, 0, can_go_back=False),
    )
    assert first.recordings == ("so/menu-menu",)
    assert second.recordings == ("so/menu-start",)
    assert third.recordings == ("so/menu-help", "so/write-words")


def test_another_language_and_a_label_are_not_read_aloud(recorded: Recorded, amina: Person) -> None:
    recorded("ti/menu-menu", "so/menu-help")
    (message,) = compose(amina, [say("menu-menu", links=[[Link(Word("menu-help"), "help")]])])
    assert message.recordings == ()


def test_where_nothing_is_recorded_nothing_is_added_to_what_is_stored(amina: Person) -> None:
    (message,) = compose(amina, [say("menu-menu")])
    assert "recordings" not in message.model_dump(mode="json", exclude_defaults=True)


def test_a_question_is_heard_when_it_is_asked_and_not_when_it_is_closed(recorded: Recorded) -> None:
    recorded("so/write-words", "so/write-sent")
    stage = Stage()
    place = a_locality(stage)
    amina = a_newcomer(stage, "Amina", place, language="so")
    a_coordinator(stage, "Eeva", place)
    amina.send("/write")
    assert amina.last.outgoing.recordings == ("so/write-words",)
    amina.send("hello")
    assert [shown.outgoing.recordings for shown in amina.chat.values()] == [
        ("so/write-words",),
        ("so/write-sent",),
    ]
