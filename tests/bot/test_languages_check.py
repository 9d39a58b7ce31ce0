"""`kummi languages` and `kummi languages check`, as they are typed."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bot.cli import main
from translations import LANGUAGES
from translations.check import Checking

PACKAGES = Path(__file__).parents[1] / "translations/packages"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("KUMMI_TRANSLATION_DIR", str(tmp_path))
    return tmp_path


def kummi(*words: str) -> Result:
    return CliRunner().invoke(main, ["languages", *words])


def rows() -> dict[str, str]:
    lines = kummi().output.splitlines()
    return {line.split()[0]: line for line in lines[1:]}


def test_each_language_has_its_row() -> None:
    shown = rows()
    assert list(shown) == list(LANGUAGES)
    assert "English" in shown["en"]
    assert "100 %" in shown["en"]
    assert "written" in shown["en"]
    assert "العربية" in shown["ar"]
    assert "rtl" in shown["ar"]
    assert "machine-drafted, awaiting native review" in shown["ar"]
    assert all(row.endswith("none") for row in shown.values())


def test_an_installed_package_stands_in_the_rows_of_its_languages() -> None:
    package = next(PACKAGES.glob("*en_fi*.argosmodel"))
    assert kummi("install", str(package), "--test").exit_code == 0
    shown = rows()
    assert shown["en"].endswith("to fi")
    assert shown["fi"].endswith("from en")
    assert shown["sv"].endswith("none")


def test_a_fault_is_one_line_and_exit_code_1(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for code, text in {"en": "greeting = Hi\n", "fi": "### Review: written\ngreeting = Привет\n"}.items():
        (tmp_path / code).mkdir()
        (tmp_path / code / "one.ftl").write_text(text, encoding="utf-8")
    monkeypatch.setattr("bot.commands.languages.Checking", lambda: Checking(tmp_path, tmp_path))
    result = kummi("check", "--language", "fi")
    assert result.exit_code == 1
    assert result.output == "fi/one.ftl: greeting: has letters that are not of the language: Привет\n"


def test_a_language_in_order_is_exit_code_0(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for code, text in {"en": "greeting = Hi\n", "fi": "### Review: written\ngreeting = Hei\n"}.items():
        (tmp_path / code).mkdir()
        (tmp_path / code / "one.ftl").write_text(text, encoding="utf-8")
    monkeypatch.setattr("bot.commands.languages.Checking", lambda: Checking(tmp_path, tmp_path))
    result = kummi("check", "--language", "fi")
    assert (result.exit_code, result.output) == (0, "Nothing is wrong.\n")


def test_a_language_that_there_is_not() -> None:
    assert kummi("check", "--language", "xx").exit_code == 2
