"""Every choice begins with a pictogram, so that who reads little can tell one from another.

Only what is a name, a language, a day, a time or a number stands for itself.
"""

from __future__ import annotations

import json
import unicodedata
from pathlib import Path

import pytest

from translations import LANGUAGES, catalogues
from translations.check import Checking
from translations.check.samples import samples
from translations.check.uses import Uses

GOLDENS = sorted((Path(__file__).parent / "goldens").glob("*.en.golden"))
LANGUAGES_SEEN = {language.name for language in LANGUAGES.values()} | {
    catalogues().label("en", id) for id in catalogues()["en"] if id.startswith("lang-")
}
PLACES = {"Kajaani", "Turku", "Keskusta", "Lohtaja"}
KEYCAP = "\N{COMBINING ENCLOSING KEYCAP}"
TIMES = {"slot", "meeting-minutes", "day-mon", "day-tue"}
NAMES = {"approve-open"}  # begins with whose turn it is


def begins_with_pictogram(label: str) -> bool:
    """Whether the first thing to be seen is a picture: a sign, or a number in a box."""
    seen = "".join(character for character in label if unicodedata.category(character) != "Cf")
    return unicodedata.category(seen[0]) in ("So", "Sm", "Po") or KEYCAP in seen[:3]


def is_time(label: str) -> bool:
    """Whether it is a day, a time of day or a number."""
    return label[0].isdecimal() or label[:3] in ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def stands_for_itself(id: str) -> bool:
    return id.startswith("lang-") or id in TIMES | NAMES


@pytest.fixture(scope="module")
def labels() -> list[str]:
    """The messages that stand on the buttons of the chat."""
    checking = Checking()
    uses = Uses(Path(__file__).parents[2], checking.english.messages, checking.english.references())
    return sorted(uses.labels())


def test_the_scan_knows_the_choices(labels: list[str]) -> None:
    assert {"answer-yes", "voice-heard-keep", "voice-heard-again", "voice-ask", "meet-one"} <= set(labels)


@pytest.mark.parametrize("language", list(LANGUAGES))
def test_every_choice_begins_with_a_pictogram(labels: list[str], language: str) -> None:
    words = catalogues()
    bare = [
        f"{id}: {label}"
        for id in labels
        if not stands_for_itself(id)
        and not begins_with_pictogram(label := words.label(language, id, samples(words, id)))
    ]
    assert bare == []


@pytest.mark.parametrize("golden", GOLDENS, ids=lambda file: file.name)
def test_no_button_that_was_ever_seen_is_bare(golden: Path) -> None:
    steps = json.loads(golden.read_text(encoding="utf-8"))
    buttons = {
        button
        for step in steps
        for seen in step["seen"].values()
        for _, *rows in seen
        for row in rows
        for button in row
    }
    bare = {button for button in buttons if not begins_with_pictogram(button)}
    names = {name for step in steps for name in (*step["seen"], step.get("send"))}
    assert {button for button in bare if not is_time(button)} - LANGUAGES_SEEN - PLACES - names == set()
