"""Every trouble of the operators' word can be said in every language, with its figures."""

from __future__ import annotations

import pytest

from flows.operators import Look, Trouble, in_words
from tests.moments import NOON
from translations import LANGUAGES

KINDS = ("outbox", "nudges", "queues", "set-aside", "disk", "backup", "no-backup")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_trouble_in_every_language(language: str) -> None:
    troubles = tuple(Trouble(kind=kind, count=7, since=NOON, places=("Turku", "Oulu")) for kind in KINDS)
    look = Look(channel="telegram", address="1", language=language, zone="Europe/Helsinki", troubles=troubles)
    told = in_words(look)
    lines = told.split("\n\n")
    assert len(lines) == len(KINDS) + 2
    assert told.count("Turku") == 1
    assert "kummi doctor" in lines[-1]
