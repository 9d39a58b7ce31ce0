"""Recognising words about emergencies, health, law, self-harm and violence, so that a machine is never alone with them.

The word lists are data for people to check: `data/urgent/<language>.toml`. They are a little wide on purpose, since all
that follows is a help text to the writer and the offer of a person.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Literal, get_args

from translations.languages import DEFAULT
from translations.wordings import DATA, NOTHING, any_of, fold, read_lists

Topic = Literal["emergency", "medical", "legal", "self-harm", "violence"]
TOPICS: tuple[Topic, ...] = get_args(Topic)


@dataclass(frozen=True)
class Wording:
    """The wording of one language: what is passed over, and what tells of each topic."""

    harmless: re.Pattern[str] | None
    topics: Mapping[Topic, re.Pattern[str]]

    def find(self, text: str) -> frozenset[Topic]:
        """The topics that a folded text tells of."""
        if self.harmless:
            text = self.harmless.sub(NOTHING, text)
        return frozenset(topic for topic, pattern in self.topics.items() if pattern.search(text))


def urgent(text: str, language: str) -> frozenset[Topic]:
    """The topics that `text` tells of, in the words of `language` or in English."""
    folded = fold(text)
    return _wording(language).find(folded) | _wording(DEFAULT).find(folded)


@cache
def _wording(language: str) -> Wording:
    lists = {
        name: any_of(wordings) for name, wordings in read_lists(DATA / "urgent" / f"{language}.toml").items()
    }
    return Wording(lists.get("except"), {topic: lists[topic] for topic in TOPICS if topic in lists})
