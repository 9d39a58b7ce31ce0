"""Say in words why a sponsor could be asked for a wish, what they do not cover, and what thins the choice."""

from __future__ import annotations

from flows.engine import Word
from flows.matching.candidates import Candidate
from flows.vocabulary import language_words, slot_word

SLOTS_SHOWN = 4


def reasons(candidate: Candidate) -> list[Word]:
    """What speaks for someone: languages, times, what they like, the place, children."""
    words: list[Word] = []
    if candidate.languages:
        words.append(Word("match-languages", {"languages": language_words(candidate.languages)}))
    if candidate.slots:
        words.append(Word("match-times", {"times": some_slots(candidate.slots)}))
    if candidate.likes_it:
        words.append(Word("match-likes", {"category": Word(f"category-{candidate.category}")}))
    words.append(Word("match-place"))
    if candidate.knows_children:
        words.append(Word("match-children"))
    return words


def gaps(candidate: Candidate) -> list[Word]:
    """What they do not cover, or what nobody has said yet."""
    return [
        Word(
            f"match-gap-{gap}", {"category": Word(f"category-{candidate.category}")} if gap == "wish" else {}
        )
        for gap in candidate.gaps
    ]


def rule_word(rule: str) -> Word:
    """Why a rule keeps someone out."""
    return Word(f"match-rule-{rule}")


def some_slots(slots: list[str]) -> list[Word]:
    """The first of some parts of the week, in words."""
    return [slot_word(slot) for slot in slots[:SLOTS_SHOWN]]
