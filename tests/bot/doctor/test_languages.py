"""A language that lacks messages and a translation package that has changed are told."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from bot.doctor.languages import check_catalogues, check_packages
from translations.catalogues import Catalogues
from translations.languages import CATALOGUES
from translations.machine.installing import install
from translations.machine.packages import LOCK, PACKAGES

PACKAGE = Path(__file__).parents[2] / "translations/packages/translate-en_fi-0_1.argosmodel"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two of the languages, to be spoilt."""
    for code in ("en", "fi"):
        shutil.copytree(CATALOGUES / code, tmp_path / code)
    return tmp_path


def test_all_languages_of_the_product_are_whole() -> None:
    assert check_catalogues(Catalogues()).good


def test_a_language_that_lacks_messages_is_told(folder: Path) -> None:
    assert check_catalogues(Catalogues(folder)).good
    (folder / "fi" / "pair.ftl").unlink()
    found = check_catalogues(Catalogues(folder))
    assert not found.good
    assert found.says.startswith("messages are missing in fi (")


def test_a_catalogue_that_cannot_be_read_is_told(folder: Path) -> None:
    (folder / "fi" / "pair.ftl").write_text("this is no = { message", encoding="utf-8")
    assert "fi/pair.ftl" in check_catalogues(Catalogues(folder)).says


def test_a_package_that_is_not_as_it_was_pinned_is_told(tmp_path: Path) -> None:
    assert check_packages(tmp_path).good, "none is needed"
    install(PACKAGE, tmp_path, test=True)
    assert check_packages(tmp_path).says == "installed packages, each as it was pinned: 1"
    model = next((tmp_path / PACKAGES).rglob("model.bin"))
    content = bytearray(model.read_bytes())
    content[100] ^= 1
    model.write_bytes(content)
    found = check_packages(tmp_path)
    assert not found.good
    assert "en to fi" in found.says


def test_a_lock_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    (tmp_path / LOCK).write_text("{", encoding="utf-8")
    assert not check_packages(tmp_path).good
