"""Say in words why a sponsor could be asked, what they do not cover, and what thins the choice."""

from __future__ import annotations

from flows.engine import Word
from flows.matching.shortlist import Candidate
from flows.vocabulary import category_words, language_words, slot_word

SLOTS_SHOWN = 4


def reasons(candidate: Candidate) -> list[Word]:
    """What speaks for someone: languages, times, what they like, how near they live, children, background."""
    words: list[Word] = []
    if candidate.languages:
        words.append(Word("match-languages", {"languages": language_words(candidate.languages)}))
    if candidate.slots:
        words.append(Word("match-times", {"times": some_slots(candidate.slots)}))
    if candidate.covers or candidate.more:
        words.append(Word("match-likes", {"likes": category_words([*candidate.covers, *candidate.more])}))
    if candidate.km is None or not candidate.km:
        words.append(Word("match-place"))
    else:
        words.append(Word("match-distance", {"km": candidate.km}))
    if candidate.knows_children:
        words.append(Word("match-children"))
    if candidate.same_background:
        words.append(Word("match-background"))
    return words


def rarity(candidate: Candidate) -> list[Word]:
    """Why others need this one too, where they do: one line at most."""
    if candidate.rare is None:
        return []
    language, households = candidate.rare
    if language:
        return [Word("scarce-language", {"language": Word(f"lang-{language}"), "count": households})]
    return [Word("scarce-only", {"count": households}) if households else Word("scarce-wanted")]


def gaps(candidate: Candidate) -> list[Word]:
    """What they do not cover, or what nobody has said yet."""
    words = [Word(f"match-gap-{gap}") for gap in candidate.gaps]
    if candidate.misses:
        words.append(Word("match-gap-wish", {"wishes": category_words(candidate.misses)}))
    return words


def rule_word(rule: str) -> Word:
    """Why a rule keeps someone out."""
    return Word(f"match-rule-{rule}")


def some_slots(slots: list[str]) -> list[Word]:
    """The first of some parts of the week, in words."""
    return [slot_word(slot) for slot in slots[:SLOTS_SHOWN]]
