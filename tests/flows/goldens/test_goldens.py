"""Golden conversations: what each person reads, step by step, in every language.

`uv run pytest tests/flows/goldens --update` writes them anew; read the difference before you commit it.
"""

from __future__ import annotations

from pathlib import Path

import pytest

import flows
from flows.engine.goldens import check
from tests.flows.goldens.places import PLACES
from translations import LANGUAGES

assert flows
HERE = Path(__file__).parent


@pytest.mark.parametrize("language", list(LANGUAGES))
@pytest.mark.parametrize("name", list(PLACES))
def test_the_conversation_reads_as_it_did(name: str, language: str, update: bool) -> None:
    check(HERE / f"{name}.json", language, PLACES[name], update=update)


def test_every_script_is_played() -> None:
    assert {path.stem for path in HERE.glob("*.json")} == set(PLACES)
