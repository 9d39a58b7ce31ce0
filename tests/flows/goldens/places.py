"""The places in which the golden conversations play: who is there when a script begins."""

from __future__ import annotations

from collections.abc import Callable

from flows.engine.testing import Stage
from tests.flows.world import a_coordinator, a_locality, a_newcomer, a_pair, a_sponsor, a_wish


def _empty(stage: Stage, language: str) -> None:
    a_coordinator(stage, "Leena", a_locality(stage), language=language)


def _two_asked(stage: Stage, language: str) -> None:
    place = a_locality(stage)
    a_coordinator(stage, "Leena", place, language=language)
    amal = a_newcomer(
        stage, "Amal", place, language=language, languages=list(dict.fromkeys([language, "en"]))
    )
    a_sponsor(stage, "Kaisa", place)
    a_wish(stage, amal, "language", words={"text": "Finnish"})


def _a_pair(stage: Stage, language: str) -> None:
    place = a_locality(stage)
    a_coordinator(stage, "Leena", place, language=language)
    amal = a_newcomer(
        stage, "Amal", place, language=language, languages=list(dict.fromkeys([language, "en"]))
    )
    a_pair(stage, amal, a_sponsor(stage, "Kaisa", place))


PLACES: dict[str, Callable[[Stage, str], None]] = {
    "newcomer": _empty,
    "sponsor": _empty,
    "proposal": _two_asked,
    "meeting": _a_pair,
    "everyone": _a_pair,
    "coordinator": _two_asked,
}
