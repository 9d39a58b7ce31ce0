"""What is missing: which new sponsors would let most of the households be met that even the best plan leaves out.

Sponsors are invented and judged by the rules of everybody else. What is looked for in somebody new are facts, each of
one kind:

- language: speaks the locality's language and this one, both well and neither as a mother tongue;
- time: is free in this part of the week and in no other;
- place: lives at this spot and travels `CLOSE_KM` at most, where it is known where the spots of the locality are;
- gender: is a woman, or is a man;
- children: knows children, and the staff have seen the background check.

Where a fact says nothing, whoever has it is as each household needs them: ideal, but for that one kind. An interpreter
and translated messages are fine for everybody new, they meet anyone gladly, and they have room. So a fact is counted
for a household if the rules about its kind let the two be brought together, and if for each other kind there is a fact
that would do. It is counted only where its kind matters to the household: where not every fact of the kind would do,
the plain ones among them (only the locality's language; has not said whether a woman or a man; does not know children).

Facts overlap: a household with two languages counts for both. Whole recruits do not: the one whom most households
could meet comes first, and those households are not counted again.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from flows.matching.arrays import Flags, Numbers, Pool, offers_of
from flows.matching.eligibility import FITTING, holds
from flows.matching.masks import LANGUAGES
from flows.matching.sides import Offer, Point
from flows.vocabulary import SLOTS

CLOSE_KM = 2
MOST_FACTS = 3
MOST_RECRUITS = 5

# Each rule that judges two who fit looks at one kind of fact; only room is never lacking in somebody new.
KINDS: Mapping[str, Sequence[str]] = {
    "language": ("language", "background"),
    "time": ("time",),
    "place": ("reach",),
    "gender": ("gender", "meets"),
    "children": ("check", "children"),
}


@dataclass(frozen=True)
class Ground:
    """The locality in which somebody new would live, the language everybody there speaks, and spots by name."""

    place: int
    language: str
    spots: Sequence[tuple[str, Point]] = ()


@dataclass(frozen=True)
class Fact:
    """One thing to look for in somebody new; `at` is where a spot is."""

    kind: str
    what: str
    at: Point | None = None


@dataclass(frozen=True)
class Lack:
    """A fact, and the rows of the households that could meet somebody new for it."""

    fact: Fact
    households: tuple[int, ...]


@dataclass(frozen=True)
class Recruit:
    """Somebody to look for: the facts that matter, and the rows of the households that no recruit before could meet.

    Without any fact, anybody who has time would do.
    """

    facts: tuple[Fact, ...]
    households: tuple[int, ...]


@dataclass(frozen=True)
class Missing:
    """What would let the households of one locality be met that are left out, by their rows.

    `anybody` could meet anyone who speaks the locality's language, lives there and is free at their times; for those
    `beyond`, nobody new is enough. Of each kind there are at most `MOST_FACTS` lacks, the widest first.
    """

    households: tuple[int, ...]
    anybody: tuple[int, ...]
    beyond: tuple[int, ...]
    lacks: tuple[Lack, ...]
    recruits: tuple[Recruit, ...]


@dataclass(frozen=True)
class _Judged:
    """The facts of one kind (columns), and for which households (rows) each would do."""

    facts: Sequence[Fact]
    fits: Flags

    @property
    def matters(self) -> Flags:
        """To which households it makes a difference which fact it is."""
        matters: Flags = np.any(~self.fits, axis=1)
        return matters

    def lacking(self, within: Flags) -> Flags:
        """Which facts are counted for which households."""
        return self.fits & (self.matters & within)[:, None]

    def widest_first(self, within: Flags) -> _Judged:
        order = np.argsort(-self.lacking(within).sum(axis=0), kind="stable")
        return _Judged([self.facts[at] for at in order], self.fits[:, order])


def missing_in(pool: Pool, left_out: Numbers, ground: Ground) -> Missing:
    """What the left out households of one locality need."""
    rows = left_out[pool.needs.place[left_out] == ground.place]
    judged = [
        _Judged(facts, _fits(pool, rows, KINDS[kind], [invent(ground, fact) for fact in facts]))
        for kind, facts in facts_of(ground).items()
    ]
    within = np.all([kind.fits.any(axis=1) for kind in judged], axis=0)
    judged = [kind.widest_first(within) for kind in judged]
    anybody = _fits(pool, rows, tuple(FITTING), [invent(ground)])[:, 0]
    return Missing(
        households=_some(rows),
        anybody=_some(rows[anybody]),
        beyond=_some(rows[~within]),
        lacks=tuple(lack for kind in judged for lack in _lacks(kind, rows, within)),
        recruits=tuple(_recruits(judged, rows, within)),
    )


def facts_of(ground: Ground) -> dict[str, list[Fact]]:
    """All facts by their kind, the plain ones too."""
    languages = (ground.language, *(code for code in LANGUAGES if code != ground.language))
    facts = {
        "language": [Fact("language", code) for code in languages],
        "time": [Fact("time", slot) for slot in SLOTS],
        "place": [Fact("place", name, at) for name, at in ground.spots],
        "gender": [Fact("gender", gender) for gender in ("unsaid", "woman", "man")],
        "children": [Fact("children", known) for known in ("no", "yes")],
    }
    return {kind: some for kind, some in facts.items() if some}


def invent(ground: Ground, *facts: Fact) -> Offer:
    """Somebody new with these facts and nothing else to say of them: free at any time, anywhere in the locality."""
    someone = Offer(person_id=0, place=ground.place, languages={ground.language: "good"}, translation=True)
    for fact in facts:
        someone = _with(fact, someone)
    return someone


def _with(fact: Fact, someone: Offer) -> Offer:
    match fact.kind:
        case "language":
            return replace(someone, languages={**someone.languages, fact.what: "good"})
        case "time":
            return replace(someone, free=(fact.what,))
        case "place":
            return replace(someone, at=fact.at, km=CLOSE_KM)
        case "gender":
            return replace(someone, gender=fact.what)
    known = fact.what == "yes"
    return replace(someone, children=known, checked=known)


def _fits(pool: Pool, rows: Numbers, rules: Sequence[str], invented: Sequence[Offer]) -> Flags:
    """For which households (rows) some rules let whom of the invented (columns) be; nothing has been between them."""
    new = replace(pool, offers=offers_of(invented), barred={}, standing=np.zeros(0, np.int64))
    i, j = rows[:, None], np.arange(len(invented))[None, :]
    fits: Flags = np.all([holds(new, rule, i, j) for rule in rules], axis=0)
    return fits


def _lacks(kind: _Judged, rows: Numbers, within: Flags) -> Iterator[Lack]:
    lacking = kind.lacking(within)
    for at, fact in enumerate(kind.facts[:MOST_FACTS]):
        if lacking[:, at].any():
            yield Lack(fact, _some(rows[lacking[:, at]]))


def _recruits(judged: Sequence[_Judged], rows: Numbers, within: Flags) -> Iterator[Recruit]:
    """Whole recruits, one after the other; of those that cover as many, the one with the facts most lacking.

    All combinations are counted at once, as the product of two tables. A fact that matters to nobody covered is left
    out; because no other combination covers more, nobody else is covered without it.
    """
    left, right = _combined(judged[:2]), _combined(judged[2:])
    waiting = within.copy()
    for _ in range(MOST_RECRUITS):
        counts = (left * waiting[:, None]).T @ right
        best = int(counts.argmax())
        if not counts.flat[best]:
            return
        columns = np.unravel_index(best, [len(kind.facts) for kind in judged])
        chosen = [(kind, int(at)) for kind, at in zip(judged, columns, strict=True)]
        met = waiting & np.all([kind.fits[:, at] for kind, at in chosen], axis=0)
        facts = tuple(kind.facts[at] for kind, at in chosen if kind.matters[met].any())
        yield Recruit(facts, _some(rows[met]))
        waiting &= ~met


def _combined(judged: Sequence[_Judged]) -> NDArray[np.float32]:
    """Which households each combination of one fact of each kind would do for, as 0 and 1: these multiply fast."""
    table = np.ones((len(judged[0].fits), 1), np.float32)
    for kind in judged:
        both = table.shape[1] * len(kind.facts)
        table = (table[:, :, None] * kind.fits[:, None, :]).reshape(len(table), both)
    return table


def _some(rows: Numbers) -> tuple[int, ...]:
    return tuple(rows.tolist())
