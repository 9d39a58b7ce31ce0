"""Both sides of a match as columns of numbers, one row for each household and each sponsor."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from flows.matching.masks import category_mask, language_mask, slot_mask
from flows.matching.places import Vectors, unit_vectors
from flows.matching.sides import Need, Offer, Point
from flows.vocabulary import CATEGORIES

Numbers = NDArray[np.int64]
Flags = NDArray[np.bool_]

GENDERS = {"any": 0, "unsaid": 0, "other": 0, "woman": 1, "man": 2}
BACKGROUNDS = {"any": 0, "gladly": 1, "rather-not": 2}
GLADLY, RATHER_NOT = 1, 2
TERMS = ("language", "wish", "place", "time", "family")
USUAL = {"language": 300, "wish": 300, "place": 200, "time": 150, "family": 50}


@dataclass(frozen=True)
class Needs:
    """The households that look for someone; masks are as in `masks`, `asked_plain` leaves out what is for children."""

    newcomer: Numbers
    place: Numbers
    point: Vectors
    languages: Numbers
    mother_tongue: Numbers
    free: Numbers
    gender: Numbers
    own_language: Flags
    background: Numbers
    interpreter: Flags
    translation: Flags
    family: Flags
    children: Numbers
    asked: Numbers
    asked_plain: Numbers
    shares: NDArray[np.float64]  # whole millionths by category, as floats: these multiply fast and stay exact
    needed: Numbers
    met: Flags
    rank: Numbers
    waited: Numbers

    def __len__(self) -> int:
        return len(self.newcomer)


@dataclass(frozen=True)
class Offers:
    """The sponsors. `ready` says that they could be asked at all: active, about, reachable."""

    person: Numbers
    place: Numbers
    point: Vectors
    active: Flags
    about: Flags
    reachable: Flags
    languages: Numbers
    good: Numbers
    native: Numbers
    likes: Numbers
    liked: NDArray[np.float64]  # the same as columns of 0 and 1
    free: Numbers
    km: NDArray[np.float64]
    room: Numbers
    gender: Numbers
    children: Flags
    checked: Flags
    background: Numbers
    interpreter: Flags
    translation: Flags
    one: Flags
    families: Flags
    women: Flags
    men: Flags

    def __len__(self) -> int:
        return len(self.person)

    @property
    def ready(self) -> Flags:
        """Who could be asked for anything at all just now."""
        return self.active & self.about & self.reachable & (self.room > 0)


@dataclass(frozen=True)
class Pool:
    """Everybody a coordinator, or the whole country, looks at together.

    `barred` holds for each rule between two people the keys of those it keeps apart, `standing` the keys of the
    plan that stands; a key is `household * len(offers) + sponsor`, sorted. `weights` has a row of points by term for
    each household.
    """

    needs: Needs
    offers: Offers
    weights: Numbers
    barred: Mapping[str, Numbers] = field(default_factory=dict)
    standing: Numbers = field(default_factory=lambda: np.zeros(0, np.int64))

    def keys(self, household: Numbers, sponsor: Numbers) -> Numbers:
        """The keys of pairs."""
        return household * len(self.offers) + sponsor


def contains(keys: Numbers, wanted: Numbers) -> Flags:
    """Which of `wanted` stand among sorted `keys`."""
    if not len(keys):
        return np.zeros(np.shape(wanted), bool)
    at = np.minimum(np.searchsorted(keys, wanted), len(keys) - 1)
    found: Flags = keys[at] == wanted
    return found


def needs_of(needs: Sequence[Need]) -> Needs:
    """Households as columns."""
    asked = [category_mask(one.category for one in need.wishes) for need in needs]
    plain = [category_mask(one.category for one in need.wishes if not one.for_children) for need in needs]
    return Needs(
        newcomer=_numbers([need.newcomer_id for need in needs]),
        place=_numbers([need.place for need in needs]),
        point=_points([need.at for need in needs]),
        languages=_numbers([language_mask(need.languages) for need in needs]),
        mother_tongue=_numbers([language_mask(need.languages[:1]) for need in needs]),
        free=_numbers([slot_mask(need.free) for need in needs]),
        gender=_numbers([GENDERS[need.gender] for need in needs]),
        own_language=_flags([need.own_language for need in needs]),
        background=_numbers([BACKGROUNDS[need.background] for need in needs]),
        interpreter=_flags([need.interpreter for need in needs]),
        translation=_flags([need.translation for need in needs]),
        family=_flags([need.size > 1 for need in needs]),
        children=_numbers([need.children for need in needs]),
        asked=_numbers(asked),
        asked_plain=_numbers(plain),
        shares=np.array(
            [[need.shares.get(category, 0) for category in CATEGORIES] for need in needs], np.float64
        ).reshape(len(needs), len(CATEGORIES)),
        needed=_numbers([need.needed for need in needs]),
        met=_flags([need.met for need in needs]),
        rank=_numbers([need.rank for need in needs]),
        waited=_numbers([need.waited for need in needs]),
    )


def offers_of(offers: Sequence[Offer]) -> Offers:
    """Sponsors as columns."""
    likes = _numbers([category_mask(offer.likes) for offer in offers])
    return Offers(
        person=_numbers([offer.person_id for offer in offers]),
        place=_numbers([offer.place for offer in offers]),
        point=_points([offer.at for offer in offers]),
        active=_flags([offer.stage == "active" for offer in offers]),
        about=_flags([offer.about for offer in offers]),
        reachable=_flags([offer.reachable for offer in offers]),
        languages=_numbers([language_mask(offer.languages) for offer in offers]),
        good=_numbers([_spoken(offer, "good") for offer in offers]),
        native=_numbers([_spoken(offer, "native") for offer in offers]),
        likes=likes,
        liked=liked_columns(likes),
        free=_numbers([slot_mask(offer.free) for offer in offers]),
        km=np.array([offer.km for offer in offers], np.float64),
        room=_numbers([max(offer.room, 0) for offer in offers]),
        gender=_numbers([GENDERS.get(offer.gender, 0) for offer in offers]),
        children=_flags([offer.children for offer in offers]),
        checked=_flags([offer.checked for offer in offers]),
        background=_numbers([BACKGROUNDS[offer.background] for offer in offers]),
        interpreter=_flags([offer.interpreter for offer in offers]),
        translation=_flags([offer.translation for offer in offers]),
        one=_flags(["one" in offer.meets for offer in offers]),
        families=_flags(["family" in offer.meets for offer in offers]),
        women=_flags(["woman" in offer.meets for offer in offers]),
        men=_flags(["man" in offer.meets for offer in offers]),
    )


def liked_columns(likes: Numbers) -> NDArray[np.float64]:
    """Masks of categories as one column of 0 and 1 for each category."""
    return (likes[:, None] >> np.arange(len(CATEGORIES)) & 1).astype(np.float64)


def _spoken(offer: Offer, level: str) -> int:
    return language_mask(code for code, said in offer.languages.items() if said == level)


def _points(points: Sequence[Point | None]) -> Vectors:
    degrees = np.array([point or (np.nan, np.nan) for point in points], np.float64).reshape(len(points), 2)
    return unit_vectors(degrees[:, 0], degrees[:, 1])


def _numbers(values: Sequence[int]) -> Numbers:
    return np.array(values, np.int64)


def _flags(values: Sequence[bool]) -> Flags:
    return np.array(values, bool)
