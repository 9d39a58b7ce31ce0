"""Who lives in the demo, as data. Nobody here exists."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

LOCALITY = {
    "name": "Koivukylä",
    "municipality": "Koivukylä",
    "timezone": "Europe/Helsinki",
    "language": "fi",
    "contact": "Marja Laine, +358 00 000 0000",
}
WEEKDAY_EVENINGS = ["mon-evening", "tue-evening", "wed-evening", "thu-evening"]
WEEKEND = ["sat-morning", "sat-afternoon", "sun-afternoon"]


@dataclass(frozen=True)
class Actor:
    """Someone of the demo: `home` is a newcomer's household, `profile` what a sponsor told."""

    key: str
    name: str
    role: str
    language: str
    home: dict[str, Any] = field(default_factory=dict)
    profile: dict[str, Any] = field(default_factory=dict)
    stage: str = ""


def _sponsor(key: str, name: str, language: str, stage: str, **profile: Any) -> Actor:
    usual: dict[str, Any] = {
        "words": None,
        "travel_km": 15,
        "capacity": 2,
        "gender": "unsaid",
        "children": "no",
        "checked": stage == "active",
        "meets": [],
    }
    return Actor(key, name, "sponsor", language, profile={**usual, **profile}, stage=stage)


CAST = (
    Actor("leena", "Leena", "coordinator", "en"),
    Actor(
        "amal",
        "Amal",
        "newcomer",
        "ar",
        home={
            "part": "Keskusta",
            "languages": ["ar", "en"],
            "free": [*WEEKDAY_EVENINGS, "sat-afternoon"],
            "ways": ["one", "family"],
            "gender": "woman",
            "own_language": False,
            "interpreter": True,
            "members": (("Amal", "adult", ""), ("Karim", "adult", ""), ("Layla", "child", "7-12")),
        },
    ),
    Actor(
        "tesfaye",
        "Tesfaye",
        "newcomer",
        "ti",
        home={
            "part": "Rantakylä",
            "languages": ["ti", "en"],
            "free": [*WEEKEND, "wed-evening"],
            "ways": ["one", "group"],
            "gender": "any",
            "own_language": False,
            "interpreter": True,
            "members": (("Tesfaye", "adult", ""),),
        },
    ),
    _sponsor(
        "samira",
        "Samira",
        "ar",
        "active",
        languages={"ar": "native", "fi": "good", "en": "basic"},
        likes=["everyday", "language", "children", "crafts"],
        free=[*WEEKDAY_EVENINGS, "sat-afternoon"],
        gender="woman",
        children="yes",
    ),
    _sponsor(
        "johan",
        "Johan",
        "sv",
        "active",
        languages={"sv": "native", "fi": "good", "en": "good"},
        likes=["nature", "sport", "friends", "language"],
        free=WEEKEND,
        gender="man",
    ),
    _sponsor(
        "kaisa",
        "Kaisa",
        "fi",
        "active",
        languages={"fi": "native", "en": "good"},
        likes=["children", "language", "crafts", "music"],
        free=["tue-evening", "thu-evening", "sat-morning"],
        gender="woman",
        children="yes",
    ),
    _sponsor(
        "mika",
        "Mika",
        "fi",
        "active",
        languages={"fi": "native", "en": "good", "ru": "basic"},
        likes=["sport", "nature", "work"],
        free=["wed-evening", "sat-morning", "sun-afternoon"],
        gender="man",
    ),
    _sponsor(
        "hanna",
        "Hanna",
        "en",
        "coached",
        languages={"en": "native", "fi": "good"},
        likes=["studies", "work", "friends"],
        free=WEEKDAY_EVENINGS,
        gender="woman",
    ),
    _sponsor(
        "pekka",
        "Pekka",
        "fi",
        "applied",
        languages={"fi": "native", "sv": "good"},
        likes=["everyday", "nature", "housing"],
        free=["fri-evening", *WEEKEND],
        gender="man",
    ),
    _sponsor(
        "selam",
        "Selam",
        "ti",
        "active",
        languages={"ti": "native", "sv": "good", "fi": "good", "en": "good"},
        likes=["language", "studies"],
        free=["wed-evening", "sun-afternoon"],
        gender="woman",
        lends_words=True,
    ),
)
