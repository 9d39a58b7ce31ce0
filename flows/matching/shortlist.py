"""Who could be asked for one household: the best fits first, each with the facts that speak for and against them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from flows.matching.arrays import GLADLY, TERMS, Flags, Numbers, Pool
from flows.matching.edges import edges_of
from flows.matching.eligibility import RULES, holds
from flows.matching.gathering import Gathering
from flows.matching.masks import categories_in, languages_in, slots_in
from flows.matching.prices import discounted
from flows.matching.score import distances, terms


@dataclass(frozen=True)
class Candidate:
    """A sponsor who could be asked, with the facts that speak for them and the points of each term.

    `covers` are the wishes at hand that they like too, `more` what else the family wishes for and they like, `misses`
    what of all that they have not named. `km` is unknown where nobody knows where the two live. `rare` says why others
    need them too: a language, or nothing, and for how many households.
    """

    person_id: int
    name: str
    score: int
    terms: dict[str, int]
    languages: list[str]
    slots: list[str]
    covers: list[str]
    more: list[str]
    misses: list[str]
    km: float | None
    knows_children: bool
    same_background: bool
    gaps: list[str]
    rare: tuple[str, int] | None = None


@dataclass(frozen=True)
class KeptOut:
    """A sponsor who cannot be asked, and the first rule that says so."""

    person_id: int
    name: str
    rule: str


@dataclass(frozen=True)
class Survey:
    """All sponsors looked at for one household: who could be asked, how many each rule keeps out."""

    candidates: list[Candidate]
    seen: int
    kept_out: Counter[str]

    @property
    def thinnest(self) -> str:
        """The rule that keeps the most out, '' if none does."""
        return self.kept_out.most_common(1)[0][0] if self.kept_out else ""


def survey(gathering: Gathering, household: int, worth: Numbers | None = None) -> Survey:
    """Look at every sponsor for a household; `worth` is what each one's time is worth to others, in points."""
    out = _failures(gathering.pool, household).sum(axis=1).tolist()
    kept = Counter({rule: number for rule, number in zip(RULES, out, strict=True) if number})
    return Survey(shortlist(gathering, household, worth), len(gathering.offers), kept)


def shortlist(
    gathering: Gathering, household: int, worth: Numbers | None = None, most: int | None = None
) -> list[Candidate]:
    """Who could be asked for a household, the best first; what they are `worth` to others counts against them."""
    found = edges_of(gathering.pool, household)
    price = np.zeros_like(found.score) if worth is None else worth[found.sponsor]
    best = discounted(found.score, price)[:most]
    return [candidate(gathering, household, int(sponsor)) for sponsor in found.sponsor[best]]


def candidate(gathering: Gathering, household: int, sponsor: int) -> Candidate:
    """One sponsor for one household, with all that can be said."""
    pool, need, offer = gathering.pool, gathering.needs[household], gathering.offers[sponsor]
    i, j = np.array([household]), np.array([sponsor])
    points = terms(pool, i, j)[0]
    km = float(distances(pool, i, j)[0])
    likes = int(pool.offers.likes[sponsor])
    asked = int((pool.needs.asked if offer.children else pool.needs.asked_plain)[household])
    wished = sum(1 << at for at, share in enumerate(pool.needs.shares[household]) if share)
    same = bool(pool.needs.mother_tongue[household] & pool.offers.native[sponsor])
    gladly = GLADLY in (pool.needs.background[household], pool.offers.background[sponsor])
    languages = languages_in(int(pool.needs.languages[household] & pool.offers.languages[sponsor]))
    return Candidate(
        person_id=offer.person_id,
        name=offer.name,
        score=int(points.sum()),
        terms=dict(zip(TERMS, points.tolist(), strict=True)),
        languages=sorted(languages, key=need.languages.index),
        slots=slots_in(int(pool.needs.free[household] & pool.offers.free[sponsor])),
        covers=categories_in(asked & likes),
        more=categories_in(wished & likes & ~asked),
        misses=categories_in((wished | asked) & ~likes),
        km=None if np.isnan(km) else round(km, 1),
        knows_children=offer.children and need.children > 0,
        same_background=same and gladly,
        gaps=_gaps(gathering, household, sponsor, languages),
    )


def kept_out(gathering: Gathering, household: int) -> list[KeptOut]:
    """Who cannot be asked for a household, each with the first rule that says so."""
    failures = _failures(gathering.pool, household)
    first = failures.argmax(axis=0)
    return [
        KeptOut(gathering.offers[at].person_id, gathering.offers[at].name, RULES[first[at]])
        for at in np.nonzero(failures.any(axis=0))[0].tolist()
    ]


def _failures(pool: Pool, household: int) -> Flags:
    """Which rules (rows) keep out which sponsors (columns)."""
    i, j = np.array([household]), np.arange(len(pool.offers))
    return ~np.stack([holds(pool, rule, i, j) for rule in RULES])


def _gaps(gathering: Gathering, household: int, sponsor: int, languages: Sequence[str]) -> list[str]:
    """What this sponsor does not cover, or what nobody has said."""
    need, offer = gathering.needs[household], gathering.offers[sponsor]
    wished = {"woman", "man"} & set(offer.meets)
    bridge = "language" if need.interpreter and offer.interpreter else "translation"
    return [
        name
        for name, missing in (
            (bridge, not languages),
            ("their-times", not offer.free),
            ("own-times", not need.free),
            ("family", need.kind == "family" and "one" in offer.meets and "family" not in offer.meets),
            ("one", need.kind == "one" and "family" in offer.meets and "one" not in offer.meets),
            ("women", wished == {"woman"} and need.gender == "any"),
            ("men", wished == {"man"} and need.gender == "any"),
        )
        if missing
    ]
