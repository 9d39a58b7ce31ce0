"""A folder with the four tiny packages installed, and a translator of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.translations.machine.archives import tiny
from translations.machine import Translator
from translations.machine.installing import install


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """English with Finnish and with Arabic, each way; not to be changed."""
    folder = tmp_path_factory.mktemp("translation")
    for pair in (("en", "fi"), ("fi", "en"), ("en", "ar"), ("ar", "en")):
        install(tiny(*pair), folder, test=True)
    return folder


@pytest.fixture(scope="session")
def translator(folder: Path) -> Translator:
    """A translator with all four."""
    return Translator(folder)
