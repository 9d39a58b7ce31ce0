"""The catalogues: how many messages a second are put in words, and how much of a turn that is."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from statistics import median
from time import process_time
from typing import Any
from unittest.mock import patch

from tests.benchmarks.conversation import install
from tests.benchmarks.crowd import Crowd
from tests.benchmarks.measures import hurry
from translations import catalogues
from translations.catalogues import Catalogues

TOGETHER = 64  # turns in flight, as in the benchmark of turns
VALUE = "Amina"
LANGUAGES = ("en", "fi", "ar")


@dataclass(frozen=True)
class Asked:
    """One message as it was asked for; `plain` as a button's label."""

    language: str
    id: str
    args: Mapping[str, Any] | None
    plain: bool

    def put(self, words: Catalogues) -> str:
        """The message in words."""
        return (words.label if self.plain else words.render)(self.language, self.id, self.args)


@dataclass(frozen=True)
class Share:
    """A turn's processor time in ms, its messages, and what putting these in words takes of it, from 0 to 1."""

    turn_ms: float
    messages: float
    share: float
    share_with_values: float


def pace_of_messages(rounds: int) -> dict[str, float]:
    """Messages a second of one core, all of a few languages: as they come, and those with values alone."""
    words = catalogues()
    every = [
        Asked(code, id, _values(words, code, id), plain=False) for code in LANGUAGES for id in words[code]
    ]
    valued = [asked for asked in every if asked.args]
    return {
        "without values": 1 / _seconds([asked for asked in every if not asked.args], rounds),
        "with values": 1 / _seconds(valued, rounds),
    }


async def share_of_a_turn(folder: Path, rounds: int, people: int) -> Share:
    """How much of a turn's processor time goes to the words, in the conversation of the benchmark of turns.

    Every message of a round is written down; rendered again by itself it tells what it took. A second share takes
    each for a message with values from the whole catalogue, which costs the most.
    """
    install()
    crowd = await Crowd.assemble(folder / "turns.sqlite", 1_000)
    rush = partial(hurry, together=TOGETHER)
    await crowd.talk(people, rush, raw=True)
    taken = [await crowd.talk(people, rush, raw=True) for _ in range(rounds)]
    with _noted() as asked:
        noted = await crowd.talk(people, rush, raw=True)
    await crowd.database.close()
    turn, messages = median(one.cpu / one.turns for one in taken), len(asked) / noted.turns
    dearest = 1 / pace_of_messages(rounds)["with values"]
    return Share(1000 * turn, messages, messages * _seconds(asked, rounds) / turn, messages * dearest / turn)


@contextmanager
def _noted() -> Iterator[list[Asked]]:
    """Write down every message asked for, those inside other messages left out."""
    asked: list[Asked] = []

    def note(put: Callable[..., str], plain: bool) -> Callable[..., str]:
        def noting(words: Catalogues, language: str, id: str, args: Mapping[str, Any] | None = None) -> str:
            asked.append(Asked(language, id, args, plain))
            return put(words, language, id, args)

        return noting

    with (
        patch.object(Catalogues, "render", note(Catalogues.render, plain=False)),
        patch.object(Catalogues, "label", note(Catalogues.label, plain=True)),
    ):
        yield asked


def _seconds(asked: Sequence[Asked], rounds: int) -> float:
    """The processor's seconds for one of these messages, the median of several rounds."""
    words = catalogues()
    for one in asked:
        one.put(words)
    taken = []
    for _ in range(rounds):
        started = process_time()
        for one in asked:
            one.put(words)
        taken.append((process_time() - started) / len(asked))
    return median(taken)


def _values(words: Catalogues, language: str, id: str) -> dict[str, str]:
    return dict.fromkeys(words.variables(language, id), VALUE)
