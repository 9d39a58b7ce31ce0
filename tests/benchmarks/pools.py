"""Invented pools of any size, drawn as columns at once: a hundred thousand households and sponsors in seconds.

The mix of languages is that of Finland's refugee quota for 2025 (150 from Afghanistan, 120 Congolese, 100 Syrians, 50
Venezuelans, 30 evacuated from Libya, 50 urgent cases); shares that nobody has counted are assumed, and stand below by
name. A locality is a square of 16 km on the globe, of lognormal size.
"""

from __future__ import annotations

from dataclasses import dataclass, fields, replace

import numpy as np
from numpy.typing import NDArray

from flows.matching.arrays import (
    GLADLY,
    RATHER_NOT,
    TERMS,
    USUAL,
    Flags,
    Needs,
    Numbers,
    Offers,
    Pool,
    liked_columns,
)
from flows.matching.masks import LANGUAGES, category_mask, language_mask
from flows.matching.places import EARTH_KM, unit_vectors
from flows.vocabulary import CATEGORIES, DAYS

TIGHT, SLACK = (1, 1, 2), (1, 2, 3)  # for how many households sponsors have room
MIX = {
    "prs": 0.22,
    "ps": 0.06,
    "fa": 0.04,
    "sw": 0.23,
    "ar": 0.20,
    "es": 0.10,
    "so": 0.04,
    "ti": 0.04,
    "kmr": 0.03,
    "ckb": 0.02,
    "fr": 0.02,
}
SECOND, ENGLISH, FINNISH = 0.20, 0.20, 0.30  # of the households speak one more, some English, some Finnish
HERITAGE, FLUENT, SWEDISH = 0.25, 0.70, 0.25  # of the sponsors have one of these languages, English, Swedish
OWN_LANGUAGE = 0.05  # of the households: only with someone who speaks it
CHILDREN, WOMAN_ONLY, MAN_ONLY = 0.60, 0.25, 0.03  # of the households
RANKS = (0.70, 0.17, 0.10, 0.03)  # of the households, from the usual to the most urgent
WOMEN, MEN, WITH_CHILDREN, CHECKED = 0.70, 0.27, 0.40, 0.85  # of the sponsors
INTERPRETED = 0.80  # of the sponsors; households all take an interpreter
TRANSLATED = 0.30  # of either side
GLAD, RATHER = 0.10, 0.03  # of either side, of meeting someone of the same background
FAMILIES, ONES, WOMEN_MET, MEN_MET = 0.30, 0.20, 0.10, 0.03  # of the sponsors, whom they gladly meet
DECLINED = 0.05  # of the households have been declined once
REACH = (4, 6, 8, 12, 20)  # km that sponsors would travel, each as often
SIDE = 16.0  # km, of a locality
FAR = 60.0  # km between two localities that nobody travels between
NEAR = 30.0  # km between two localities so that every tenth sponsor reaches somebody in a neighbouring one
DEGREE = EARTH_KM * np.pi / 180  # km
ZIPF = 1 / np.arange(1, len(CATEGORIES) + 1) ** 0.7
DAY_PARTS = np.array([0.03, 0.06, 0.11] * (len(DAYS) - 2) + [0.08] * 6)  # mornings, afternoons, evenings


@dataclass(frozen=True)
class Scale:
    """How large a pool is, and how it is drawn; with `travel` localities lie in rows, near one another."""

    name: str
    households: int
    sponsors: int
    places: int
    room: tuple[int, ...] = TIGHT
    travel: bool = False

    def __str__(self) -> str:
        return f"{self.name}{', slack' * (self.room == SLACK)}{', travel' * self.travel}"


PILOT = Scale("pilot", 150, 100, 15, SLACK)
NATIONAL = Scale("national", 300, 200, 30, SLACK)  # some 1,050 people, the quota of a year
THOUSAND, TEN, HUNDRED = (Scale(f"{size:,}", size, size, size // 130) for size in (1_000, 10_000, 100_000))


def draw(scale: Scale, seed: int = 1) -> Pool:
    """A pool of that scale, always the same for a seed."""
    chance = np.random.default_rng(seed)
    popular = chance.lognormal(0, 0.5, scale.places)
    popular /= popular.sum()
    middles = _middles(scale)
    needs = _needs(chance, chance.choice(scale.places, scale.households, p=popular), middles)
    offers = _offers(chance, chance.choice(scale.places, scale.sponsors, p=popular), middles, scale.room)
    weights = np.tile([USUAL[term] for term in TERMS], (scale.households, 1))
    return Pool(needs, offers, weights, {"declined": _declined(chance, needs, offers)})


def at_place(pool: Pool, place: int) -> Pool:
    """Those of one locality alone, as its coordinator would read them."""
    households = np.flatnonzero(pool.needs.place == place)
    sponsors = np.flatnonzero(pool.offers.place == place)
    rows, columns = np.full(len(pool.needs), -1), np.full(len(pool.offers), -1)
    rows[households], columns[sponsors] = np.arange(len(households)), np.arange(len(sponsors))

    def keys(old: Numbers) -> Numbers:
        row, column = rows[old // len(pool.offers)], columns[old % len(pool.offers)]
        here = (row >= 0) & (column >= 0)
        return row[here] * len(sponsors) + column[here]

    return Pool(
        replace(pool.needs, **{one.name: getattr(pool.needs, one.name)[households] for one in fields(Needs)}),
        replace(
            pool.offers, **{one.name: getattr(pool.offers, one.name)[sponsors] for one in fields(Offers)}
        ),
        pool.weights[households],
        {rule: keys(barred) for rule, barred in pool.barred.items()},
        keys(pool.standing),
    )


def _middles(scale: Scale) -> NDArray[np.float64]:
    """Degrees of the middle of each locality, in rows from 45 degrees north on."""
    across = int(np.ceil(np.sqrt(scale.places)))
    row, column = np.divmod(np.arange(scale.places), across)
    north = 45 + row * FAR / DEGREE
    east = column * (NEAR if scale.travel else FAR) / (DEGREE * np.cos(np.radians(north)))
    return np.stack([north, east], axis=-1)


def _around(chance: np.random.Generator, place: Numbers, middles: NDArray[np.float64]) -> NDArray[np.float64]:
    """Somewhere within each one's locality."""
    north, east = middles[place].T
    up, right = chance.uniform(-SIDE / 2, SIDE / 2, (2, len(place)))
    return unit_vectors(north + up / DEGREE, east + right / (DEGREE * np.cos(np.radians(north))))


def _needs(chance: np.random.Generator, place: Numbers, middles: NDArray[np.float64]) -> Needs:
    many = len(place)
    mother_tongue = _mixed(chance, many)
    adults = chance.integers(1, 3, many)
    children = np.where(_some(chance, many, CHILDREN), chance.integers(1, 5, many), 0)
    shares, asked, plain = _wishes(chance, adults, children)
    return Needs(
        newcomer=np.arange(1, many + 1),
        place=place + 1,
        point=_around(chance, place, middles),
        languages=mother_tongue
        | _where(_some(chance, many, SECOND), _mixed(chance, many))
        | _where(_some(chance, many, ENGLISH), language_mask(["en"]))
        | _where(_some(chance, many, FINNISH), language_mask(["fi"])),
        mother_tongue=mother_tongue,
        free=_bits(chance, many, DAY_PARTS, 4, 8),
        gender=chance.choice(3, many, p=(1 - WOMAN_ONLY - MAN_ONLY, WOMAN_ONLY, MAN_ONLY)),
        own_language=_some(chance, many, OWN_LANGUAGE),
        background=_background(chance, many),
        interpreter=np.ones(many, bool),
        translation=_some(chance, many, TRANSLATED),
        family=adults + children > 1,
        children=children,
        asked=asked,
        asked_plain=plain,
        shares=shares,
        needed=chance.integers(1, 3, many),
        met=np.zeros(many, bool),
        rank=chance.choice(len(RANKS), many, p=RANKS),
        waited=chance.integers(0, 90, many),
    )


def _wishes(
    chance: np.random.Generator, adults: Numbers, children: Numbers
) -> tuple[NDArray[np.float64], Numbers, Numbers]:
    """What up to two adults and two children of each household wish for: shares, all of it, what is for all."""
    of_children = category_mask(["children"])
    members = [(adults > 0, False), (adults > 1, False), (children > 0, True), (children > 1, True)]
    wished = [_where(there, _bits(chance, len(adults), ZIPF, 1, 3)) for there, _ in members]
    wishing = sum(there.astype(np.int64) for there, _ in members)
    shares = np.zeros((len(adults), len(CATEGORIES)))
    asked, plain = np.zeros_like(adults), np.zeros_like(adults)
    for each, (_, child) in zip(wished, members, strict=True):
        kinds = np.maximum(np.bitwise_count(each).astype(np.int64), 1)
        shares += liked_columns(each) * (1_000_000 // (kinds * wishing))[:, None]
        asked |= each
        plain |= 0 if child else each & ~of_children
    return shares, asked, plain


def _offers(
    chance: np.random.Generator, place: Numbers, middles: NDArray[np.float64], room: tuple[int, ...]
) -> Offers:
    many = len(place)
    heritage = _where(_some(chance, many, HERITAGE), _mixed(chance, many))
    finnish = language_mask(["fi"])
    english = _where(_some(chance, many, FLUENT), language_mask(["en"]))
    swedish = _where(_some(chance, many, SWEDISH), language_mask(["sv"]))
    likes = _bits(chance, many, ZIPF, 2, 7)
    gender = chance.choice(3, many, p=(1 - WOMEN - MEN, WOMEN, MEN))
    return Offers(
        person=np.arange(1, many + 1) + 1_000_000,
        place=place + 1,
        point=_around(chance, place, middles),
        active=np.ones(many, bool),
        about=np.ones(many, bool),
        reachable=np.ones(many, bool),
        languages=heritage | finnish | english | swedish,
        good=english | _where(heritage != 0, finnish),
        native=heritage | _where(heritage == 0, finnish),
        likes=likes,
        liked=liked_columns(likes),
        free=_bits(chance, many, DAY_PARTS, 3, 6),
        km=chance.choice(REACH, many).astype(np.float64),
        room=chance.choice(room, many),
        gender=gender,
        children=_some(chance, many, WITH_CHILDREN),
        checked=_some(chance, many, CHECKED),
        background=_background(chance, many),
        interpreter=_some(chance, many, INTERPRETED),
        translation=_some(chance, many, TRANSLATED),
        one=_some(chance, many, ONES),
        families=_some(chance, many, FAMILIES),
        women=(gender == 1) & _some(chance, many, WOMEN_MET),
        men=_some(chance, many, MEN_MET),
    )


def _declined(chance: np.random.Generator, needs: Needs, offers: Offers) -> Numbers:
    """The keys of some pairs within localities."""
    order = np.argsort(offers.place, kind="stable")
    some = np.flatnonzero(_some(chance, len(needs), DECLINED))
    first, last = (
        np.searchsorted(offers.place[order], needs.place[some], side=side) for side in ("left", "right")
    )
    some, first, last = (each[first < last] for each in (some, first, last))
    return some * len(offers) + order[chance.integers(first, last)]


def _mixed(chance: np.random.Generator, many: int) -> Numbers:
    """One language each, by the mix."""
    bits = np.array([1 << LANGUAGES.index(code) for code in MIX])
    return chance.choice(bits, many, p=list(MIX.values()))


def _background(chance: np.random.Generator, many: int) -> Numbers:
    return chance.choice([0, GLADLY, RATHER_NOT], many, p=(1 - GLAD - RATHER, GLAD, RATHER))


def _bits(
    chance: np.random.Generator, many: int, weights: NDArray[np.float64], least: int, most: int
) -> Numbers:
    """So many draws of bits each, by weights; the same may come twice."""
    draws = chance.choice(len(weights), (many, most), p=weights / weights.sum())
    taken = np.arange(most) < chance.integers(least, most + 1, many)[:, None]
    return np.bitwise_or.reduce(np.where(taken, 1 << draws, 0), axis=1)


def _some(chance: np.random.Generator, many: int, share: float) -> Flags:
    return chance.random(many) < share


def _where(condition: Flags, values: Numbers | int) -> Numbers:
    return np.where(condition, values, 0)
