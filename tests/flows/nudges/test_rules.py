"""The table of rules is whole: what it names is there, and each nudge has its line in a pair's story."""

from __future__ import annotations

import inspect
from typing import Any

import pytest

import flows  # noqa: F401  (registers everything)
from flows.engine import registry
from flows.matters import ACTIONS
from flows.nudges.facts import look
from flows.nudges.rule import Push, Raise, Rule, Tell
from flows.nudges.rules import RULES
from tests.flows.nudges.following import a_place
from translations import DEFAULT, catalogues

by_name = pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)


@by_name
def test_what_a_rule_names_is_there(rule: Rule[Any]) -> None:
    assert rule.name in registry.RULES
    match rule.what:
        case Push(flow, about, args, first):
            parameters = inspect.signature(registry.FLOWS[flow].run).parameters
            assert set(parameters) == {*args, *([about] if about else [])}
            assert not first or catalogues().has(first)
        case Tell(text, buttons):
            assert catalogues().has(text)
            for label, command in buttons:
                assert catalogues().has(label)
                assert command.split()[0] in registry.COMMANDS
        case Raise(matter, _):
            assert matter in ACTIONS


@by_name
def test_each_nudge_has_its_line_in_the_story(rule: Rule[Any]) -> None:
    message = f"history-nudge-{rule.name}"
    assert catalogues().variables(DEFAULT, message) <= {"to", "who", "days", "when", "category"}


def test_every_rule_has_a_name_of_its_own() -> None:
    assert len({rule.name for rule in RULES}) == len(RULES)


def test_what_is_not_there_has_no_facts() -> None:
    stage = a_place().stage
    for subject in {rule.subject for rule in RULES}:
        assert look(stage.connection, subject, 999, stage.now) is None
    with pytest.raises(KeyError):
        look(stage.connection, "weather", 1, stage.now)
