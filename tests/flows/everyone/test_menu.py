"""The menu shows each role what it can do, in the chat and in the channel's own list."""

from __future__ import annotations

import pytest

import flows  # noqa: F401
from flows.engine.commands import CONTROLS
from flows.engine.registry import COMMANDS
from flows.engine.testing import Stage
from flows.everyone.menu import SECTIONS, default_commands
from tests.flows.world import a_coordinator, a_locality, a_newcomer, a_person, a_sponsor
from translations import LANGUAGES, catalogues


@pytest.mark.parametrize("role", SECTIONS)
def test_every_entry_is_a_command_open_to_the_role_with_its_words(role: str) -> None:
    for name in SECTIONS[role]:
        assert name in CONTROLS or (name in COMMANDS and COMMANDS[name].open_to(role)), name
        assert catalogues().has(f"menu-{name}"), name
        assert catalogues().has(f"command-{name}"), name


def test_every_button_of_the_menu_works() -> None:
    stage = Stage()
    place = a_locality(stage)
    a_coordinator(stage, "Eeva", place)
    for phone in (a_newcomer(stage, "Amina", place), a_sponsor(stage, "Liisa", place)):
        for row in phone.send("/menu").last.outgoing.rows:
            assert len(row) <= 2
        for button in phone.last.buttons:
            before = len(phone.chat)
            phone.tap(button.data)
            assert len(phone.chat) > before, button.label
            assert "do not know" not in phone.last.text, button.label


def test_a_word_of_the_menu_typed_is_a_tap() -> None:
    stage = Stage()
    amina = a_newcomer(stage, "Amina", a_locality(stage))
    assert "What Kummi keeps about you" in "".join(amina.send("privacy").texts)


def test_what_can_be_done_follows_the_state() -> None:
    stage = Stage()
    amina = a_newcomer(stage, "Amina", a_locality(stage))
    amina.send("/pause").tap("Until I say so")
    assert amina.send("/menu").last.labels[0] == "▶️ Return"
    amina.send("/stop").send("/menu")
    assert [button.data for button in amina.last.buttons] == [
        "c:return",
        "c:write",
        "c:help",
        "c:privacy",
        "c:language",
    ]


def test_a_coordinator_and_a_contact_who_say_something_unasked_see_the_menu() -> None:
    stage = Stage()
    place = a_locality(stage)
    for phone in (a_coordinator(stage, "Eeva", place), a_person(stage, "Oiva", "contact", place)):
        assert "What would you like to do" in phone.send("good morning").last.text


def test_the_list_of_commands_follows_the_language() -> None:
    stage = Stage()
    amina = a_newcomer(stage, "Amina", a_locality(stage))
    amina.send("/language").tap("العربية")
    assert amina.menu[:2] == ["wish", "wishes"]
    assert amina.person.language == "ar"


def test_a_question_is_shown_again_in_the_new_language() -> None:
    stage = Stage()
    place = a_locality(stage)
    a_coordinator(stage, "Eeva", place)
    amina = a_newcomer(stage, "Amina", place).send("/pause")
    asked = [button.data for button in amina.last.buttons]
    amina.send("/language").tap("suomi")
    assert amina.last.outgoing.language == "fi"
    assert [button.data for button in amina.last.buttons] == asked
    amina.tap(asked[0])
    assert amina.person.state == "paused"


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_has_not_written_yet_has_commands_too(language: str) -> None:
    assert "help" in [command.name for command in default_commands(language)]


def test_cancel_says_that_nothing_was_saved() -> None:
    stage = Stage()
    amina = a_newcomer(stage, "Amina", a_locality(stage)).send("/pause").send("cancel")
    assert "Nothing was saved" in amina.last.text
