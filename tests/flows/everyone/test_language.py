"""Another language in the middle of anything: the question that waits is shown in it, and one's own words stay."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from flows.engine.testing import Phone, Stage
from tests.flows.world import a_coordinator, a_locality, a_newcomer, a_pair, a_sponsor, a_wish
from translations import LANGUAGES, catalogues

WORDS = "Bread & butter, 18:00"
Way = Callable[[Stage], tuple[Phone, str]]


def two(stage: Stage) -> tuple[Phone, Phone, int]:
    """A newcomer and a sponsor of one pair."""
    place = a_locality(stage)
    a_coordinator(stage, "Ritva Laine", place)
    amina, kaisa = a_newcomer(stage, "Amina Ali", place), a_sponsor(stage, "Kaisa Korhonen", place)
    a_wish(stage, amina, "sport")
    return amina, kaisa, a_pair(stage, amina, kaisa)


def arriving(stage: Stage) -> tuple[Phone, str]:
    return stage.phone("somebody").send("/start").tap("en"), "arrival-role"


def wishing(stage: Stage) -> tuple[Phone, str]:
    amina, _, _ = two(stage)
    return amina.send("/wish"), ""


def meeting(stage: Stage) -> tuple[Phone, str]:
    _, kaisa, pair = two(stage)
    return kaisa.send(f"/meeting {pair}").send("5.3."), ""


def writing(stage: Stage) -> tuple[Phone, str]:
    _, kaisa, pair = two(stage)
    return kaisa.send(f"/chat {pair}"), "chat-open"


def choosing_a_phrase(stage: Stage) -> tuple[Phone, str]:
    _, kaisa, pair = two(stage)
    return kaisa.send(f"/chat {pair} phrases").tap("phrases-late"), "letter-phrase-which"


def pausing(stage: Stage) -> tuple[Phone, str]:
    amina, _, _ = two(stage)
    return amina.send("/pause"), "pause-how-long"


def inviting(stage: Stage) -> tuple[Phone, str]:
    two(stage)
    return stage.phone("Ritva Laine").send("/invite"), "invite-whom"


WAYS = (arriving, wishing, meeting, writing, choosing_a_phrase, pausing, inviting)


def bare(text: str) -> str:
    """The words alone."""
    return re.sub("[\u2066-\u2069]|</?[bi]>", "", text)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.__name__)
def test_the_question_that_waits_is_shown_in_the_new_language(way: Way, language: str) -> None:
    stage = Stage()
    phone, key = way(stage)
    before = [button.data for button in phone.last.buttons]
    phone.send("/language").tap(language)
    last = phone.last
    assert last.outgoing.language == language
    assert [button.data for button in last.buttons] == before
    if key:
        values = dict.fromkeys(catalogues().variables(language, key), "Amina")
        assert bare(catalogues().render(language, key, values)) in bare(last.outgoing.text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_ones_own_words_stay_as_they_were_typed(language: str) -> None:
    stage = Stage()
    _, kaisa, pair = two(stage)
    kaisa.send(f"/meeting {pair}").send("5.3.").send("18:00").tap("60 minutes").tap("Face to face").send(
        WORDS
    )
    kaisa.send("/language").tap(language).tap("no").tap("skip")
    assert WORDS in kaisa.last.text
