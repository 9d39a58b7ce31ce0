"""The households and sponsors of an invented pool as records, for what reads them one by one."""

from __future__ import annotations

import numpy as np

from flows.matching import Gathering
from flows.matching.arrays import BACKGROUNDS, Pool
from flows.matching.masks import categories_in, languages_in, slots_in
from flows.matching.places import Vectors
from flows.matching.sides import Asked, Need, Offer, Point
from flows.vocabulary import CATEGORIES

GENDER = ("any", "woman", "man")
BACKGROUND = tuple(BACKGROUNDS)


def gathering_of(pool: Pool) -> Gathering:
    """The pool with the people behind it."""
    return Gathering(needs_in(pool), offers_in(pool), pool, {}, {})


def needs_in(pool: Pool) -> list[Need]:
    """The households."""
    needs, points = pool.needs, _points(pool.needs.point)
    return [
        Need(
            newcomer_id=int(needs.newcomer[row]),
            wishes=tuple(
                Asked(row * len(CATEGORIES) + at, category, for_children=not needs.asked_plain[row] >> at & 1)
                for at, category in enumerate(CATEGORIES)
                if needs.asked[row] >> at & 1
            ),
            place=int(needs.place[row]),
            at=points[row],
            languages=_in_order(int(needs.mother_tongue[row]), int(needs.languages[row])),
            free=tuple(slots_in(int(needs.free[row]))),
            gender=GENDER[needs.gender[row]],
            own_language=bool(needs.own_language[row]),
            background=BACKGROUND[needs.background[row]],
            interpreter=bool(needs.interpreter[row]),
            translation=bool(needs.translation[row]),
            size=int(needs.family[row]) + 1 + max(int(needs.children[row]) - 1, 0),
            children=int(needs.children[row]),
            shares={
                category: int(share)
                for category, share in zip(CATEGORIES, needs.shares[row], strict=True)
                if share
            },
            needed=int(needs.needed[row]),
            met=bool(needs.met[row]),
            rank=int(needs.rank[row]),
            waited=int(needs.waited[row]),
        )
        for row in range(len(needs))
    ]


def offers_in(pool: Pool) -> list[Offer]:
    """The sponsors."""
    offers, points = pool.offers, _points(pool.offers.point)
    whom = {"one": offers.one, "family": offers.families, "woman": offers.women, "man": offers.men}
    return [
        Offer(
            person_id=int(offers.person[row]),
            name=f"Sponsor {row}",
            place=int(offers.place[row]),
            at=points[row],
            languages={
                code: level
                for level, known in (
                    ("basic", offers.languages & ~offers.good & ~offers.native),
                    ("good", offers.good),
                    ("native", offers.native),
                )
                for code in languages_in(int(known[row]))
            },
            likes=tuple(categories_in(int(offers.likes[row]))),
            free=tuple(slots_in(int(offers.free[row]))),
            km=int(offers.km[row]),
            room=int(offers.room[row]),
            gender=("unsaid", "woman", "man")[offers.gender[row]],
            children=bool(offers.children[row]),
            checked=bool(offers.checked[row]),
            background=BACKGROUND[offers.background[row]],
            interpreter=bool(offers.interpreter[row]),
            translation=bool(offers.translation[row]),
            meets=tuple(name for name, wished in whom.items() if wished[row]),
        )
        for row in range(len(offers))
    ]


def _in_order(first: int, all_: int) -> tuple[str, ...]:
    """The mother tongue before the others."""
    return (*languages_in(first), *languages_in(all_ & ~first))


def _points(point: Vectors) -> list[Point]:
    """Latitude and longitude in degrees."""
    north, east = np.degrees(np.arcsin(point[:, 2])), np.degrees(np.arctan2(point[:, 1], point[:, 0]))
    return list(zip(north.tolist(), east.tolist(), strict=True))
