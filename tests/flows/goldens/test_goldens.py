"""Golden conversations: what each person reads, step by step, in every language.

`uv run pytest tests/flows/goldens --update` writes them anew; read the difference before you commit it.
"""

from __future__ import annotations

from pathlib import Path

import pytest

import flows
from flows.engine.goldens import check
from flows.walks import FOLDER, PLACES, script
from translations import LANGUAGES

assert flows
HERE = Path(__file__).parent
# The walks that are read in every language; the others are walked in English, for the preview.
GOLDEN = ("newcomer", "sponsor", "proposal", "meeting", "everyone", "coordinator", "matching")


@pytest.mark.parametrize("language", list(LANGUAGES))
@pytest.mark.parametrize("name", GOLDEN)
def test_the_conversation_reads_as_it_did(name: str, language: str, update: bool) -> None:
    golden = HERE / f"{name}.{language}.golden"
    check(script(name), golden, language, PLACES[name], update=update)


def test_every_script_is_played() -> None:
    assert {path.stem for path in FOLDER.glob("*.json")} == set(PLACES)
    assert set(GOLDEN) <= set(PLACES)
