"""What the one who runs Kummi does from the shell: where the localities and their parts are."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bot.cli import main

Kummi = Callable[..., Result]
HINT = "is not a place on earth: write its latitude and longitude in degrees, such as 64.2273,27.7285."


@pytest.fixture
def kummi(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Kummi:
    """`kummi locality …` on a store of its own."""
    monkeypatch.setenv("KUMMI_DATABASE_URL", f"sqlite:///{tmp_path}/kummi.sqlite")
    return lambda *words: CliRunner().invoke(main, ["locality", *words])


def listed(kummi: Kummi) -> list[list[str]]:
    done = kummi("list")
    assert done.exit_code == 0, done.output
    return [line.split("\t") for line in done.stdout.splitlines()]


def test_a_locality_is_added_with_or_without_a_place_on_the_map(kummi: Kummi) -> None:
    assert kummi("add", "Kajaani", "--at", "64.2273, 27.7285").exit_code == 0
    assert kummi("add", "Turku").exit_code == 0
    assert listed(kummi) == [
        ["Kajaani", "Kajaani", "Europe/Helsinki", "fi", "64.2273,27.7285"],
        ["Turku", "Turku", "Europe/Helsinki", "fi", "-"],
    ]


def test_where_a_locality_is_can_be_said_later_and_anew(kummi: Kummi) -> None:
    kummi("add", "Kajaani")
    assert kummi("place", "kajaani", "64.2,27.7").stdout == "Kajaani is at 64.2,27.7.\n"
    kummi("place", "Kajaani", "-33.4489,-70.6693")
    assert [row[-1] for row in listed(kummi)] == ["-33.4489,-70.6693"]


def test_a_part_is_added_and_moved(kummi: Kummi) -> None:
    kummi("add", "Kajaani")
    kummi("part", "Kajaani", "Lohtaja", "64.213,27.741")
    kummi("part", "Kajaani", "Keskusta", "64.227,27.729")
    assert kummi("part", "Kajaani", "lohtaja", "64.2131,27.7412").exit_code == 0
    assert listed(kummi)[1:] == [["", "Keskusta", "64.227,27.729"], ["", "Lohtaja", "64.2131,27.7412"]]


@pytest.mark.parametrize(
    "at",
    [
        "64.2",
        "64.2 27.7",
        "64,2;27,7",
        "64.2,27.7,3",
        "north,east",
        "91,27.7",
        "64.2,181",
        "nan,27.7",
        ",",
        "",
    ],
)
def test_what_is_no_place_on_earth_is_one_sentence(kummi: Kummi, at: str) -> None:
    kummi("add", "Kajaani")
    for words in (("add", "Turku", "--at", at), ("place", "Kajaani", at), ("part", "Kajaani", "Lohtaja", at)):
        done = kummi(*words)
        assert (done.exit_code, done.stderr) == (2, f"{at} {HINT}\n")
    assert listed(kummi) == [["Kajaani", "Kajaani", "Europe/Helsinki", "fi", "-"]]


@pytest.mark.parametrize(
    "words", [("place", "Turku", "60.4,22.3"), ("part", "Turku", "Runosmäki", "60.5,22.3")]
)
def test_an_unknown_locality_is_one_sentence(kummi: Kummi, words: tuple[str, ...]) -> None:
    kummi("add", "Kajaani")
    done = kummi(*words)
    assert done.exit_code == 2
    assert done.stderr == "There is no locality called Turku (there is: Kajaani).\n"


def test_a_part_needs_a_name(kummi: Kummi) -> None:
    kummi("add", "Kajaani")
    done = kummi("part", "Kajaani", " ", "64.2,27.7")
    assert (done.exit_code, done.stderr) == (2, "The part needs a name.\n")
