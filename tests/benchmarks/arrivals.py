"""Households come to one locality one after another; who is served by each way to choose, beside hindsight.

The people are made up: shares of languages as in Finland's quota of 2025, the rest assumed. Nobody knows the future
here: prices see only who came before, and how many more are expected.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from ortools.graph.python.min_cost_flow import SimpleMinCostFlow

from flows.matching.prices import discounted, prices

Ints = NDArray[np.int64]
Bools = NDArray[np.bool_]

LANGUAGES = np.array([0.27, 0.25, 0.10, 0.09, 0.06, 0.05, 0.03, 0.08, 0.03, 0.02, 0.02])
WISHES = 1 / np.arange(1, 25) ** 0.7
SLOTS = np.array([0.03, 0.11] * 5 + [0.1] * 4)  # morning and evening of five days, then the weekend
RADII = np.array([4.0, 6.0, 8.0, 12.0, 20.0])  # kilometres, in a square of 16
ROOMS = np.array([1, 1, 2])


@dataclass(frozen=True)
class Stream:
    """Who could meet whom, sorted by household; the first `past` households came before the `coming` ones."""

    household: Ints
    sponsor: Ints
    score: Ints
    room: Ints
    past: int
    coming: int

    def edges(self, first: int, last: int) -> slice:
        """Where the choices of the households from `first` to before `last` stand."""
        return slice(*np.searchsorted(self.household, [first, last]).tolist())


@dataclass(frozen=True)
class Outcome:
    """Households with a sponsor, and their points in all."""

    served: int
    points: int


Price = Callable[[Stream, int, Ints], Ints]


def imagine(seed: int, coming: int, sponsors: int = 75, past: int = 200) -> Stream:
    """A locality with about a third more room than sponsors."""
    chance = np.random.default_rng(seed)
    households = past + coming
    spoken = _some(chance, households, LANGUAGES, 1, 1)
    spoken |= _some(chance, households, LANGUAGES, 1, 1) & (chance.random((households, 1)) < 0.2)
    heard = _some(chance, sponsors, LANGUAGES, 1, 1) & (chance.random((sponsors, 1)) < 0.25)
    finnish, english = chance.random(households) < 0.2, chance.random(households) < 0.3
    speaks_english = chance.random(sponsors) < 0.7
    wished, liked = _some(chance, households, WISHES, 2, 6), _some(chance, sponsors, WISHES, 2, 7)
    free, open_ = _some(chance, households, SLOTS, 3, 6), _some(chance, sponsors, SLOTS, 2, 5)
    women_only, woman = chance.random(households) < 0.25, chance.random(sponsors) < 0.7
    children, knows = chance.random(households) < 0.6, chance.random(sponsors) < 0.4
    checked, interpreter = chance.random(sponsors) < 0.85, chance.random(sponsors) < 0.8
    radius, room = chance.choice(RADII, sponsors), chance.choice(ROOMS, sponsors)
    homes, places = chance.uniform(-8, 8, (households, 2)), chance.uniform(-8, 8, (sponsors, 2))

    native = _shared(spoken, heard) > 0
    bridge = finnish[:, None] | (english[:, None] & speaks_english)
    slots = _shared(free, open_)
    far = np.linalg.norm(homes[:, None] - places, axis=2) / radius
    able = (
        (native | bridge | interpreter)
        & (slots > 0)
        & (far <= 1)
        & (woman | ~women_only[:, None])
        & (checked | ~children[:, None])
    )
    points = (
        np.where(native, 300, np.where(bridge, 150, 0))
        + 300 * _shared(wished, liked) // wished.sum(axis=1, keepdims=True)
        + 50 * np.minimum(slots, 3)
        + (200 * (1 - far)).astype(np.int64)
        + 50 * (children[:, None] & knows)
    )
    household, sponsor = np.nonzero(able)
    return Stream(household, sponsor, points[household, sponsor], room, past, coming)


def free_of_charge(stream: Stream, now: int, room: Ints) -> Ints:
    """No prices: each household takes the sponsor with the most points."""
    return np.zeros(len(room), np.int64)


def from_recent(recent: int, guess: float = 1.0) -> Price:
    """Prices from the last `recent` households, who stand for those expected: `guess` times as many as will come."""

    def price(stream: Stream, now: int, room: Ints) -> Ints:
        edges = stream.edges(now - recent, now)
        expected = guess * (stream.past + stream.coming - now)
        return prices(
            stream.household[edges] - (now - recent),
            stream.sponsor[edges],
            stream.score[edges],
            np.full(recent, expected / recent),
            room,
        )

    return price


def let_come(stream: Stream, price: Price, refresh: int = 5) -> Outcome:
    """Each household takes the free sponsor with the most points less price; prices are looked at anew at times."""
    room, served, points = stream.room.copy(), 0, 0
    price_now = np.zeros(len(room), np.int64)
    for at in range(stream.coming):
        now = stream.past + at
        if at % refresh == 0:
            price_now = price(stream, now, room)
        edges = stream.edges(now, now + 1)
        usable = room[stream.sponsor[edges]] > 0
        sponsor, score = stream.sponsor[edges][usable], stream.score[edges][usable]
        if len(sponsor):
            best = discounted(score, price_now[sponsor])[0]
            room[sponsor[best]] -= 1
            served, points = served + 1, points + int(score[best])
    return Outcome(served, points)


def hindsight(stream: Stream) -> Outcome:
    """The most households that could have been served, and the most points with as many."""
    edges = stream.edges(stream.past, stream.past + stream.coming)
    household, sponsor = stream.household[edges] - stream.past, stream.sponsor[edges]
    score = stream.score[edges]
    families, sponsors = np.arange(stream.coming), np.arange(len(stream.room))
    source = stream.coming + len(stream.room)
    flow = SimpleMinCostFlow()
    pairs = flow.add_arcs_with_capacity_and_unit_cost(
        household, stream.coming + sponsor, np.ones_like(score), -score
    )
    flow.add_arcs_with_capacity_and_unit_cost(
        np.full_like(families, source), families, np.ones_like(families), np.zeros_like(families)
    )
    flow.add_arcs_with_capacity_and_unit_cost(
        stream.coming + sponsors, np.full_like(sponsors, source + 1), stream.room, np.zeros_like(sponsors)
    )
    unserved = 1001 * stream.coming  # more than all points: nobody is left out for a better fit of others
    flow.add_arc_with_capacity_and_unit_cost(source, source + 1, stream.coming, unserved)
    flow.set_nodes_supplies([source, source + 1], [stream.coming, -stream.coming])
    if flow.solve() != flow.OPTIMAL:
        raise RuntimeError("no hindsight")
    taken = flow.flows(pairs) > 0
    return Outcome(int(taken.sum()), int(score[taken].sum()))


def _some(
    chance: np.random.Generator, people: int, weight: NDArray[np.float64], least: int, most: int
) -> Bools:
    """For each person from `least` to `most` things by weight, the same thing perhaps twice."""
    picks = chance.choice(len(weight), (people, most), p=weight / weight.sum())
    kept = np.arange(most) < chance.integers(least, most + 1, (people, 1))
    found = np.zeros((people, len(weight)), bool)
    found[np.nonzero(kept)[0], picks[kept]] = True
    return found


def _shared(ours: Bools, theirs: Bools) -> Ints:
    """How many things each of us has in common with each of them."""
    return ours.astype(np.int64) @ theirs.T.astype(np.int64)
