"""Who lives in the demo, as data. Nobody here exists."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

LOCALITY: dict[str, Any] = {
    "name": "Koivukylä",
    "municipality": "Koivukylä",
    "timezone": "Europe/Helsinki",
    "language": "fi",
    "contact": "Marja Laine, +358 00 000 0000",
    "latitude": 62.6,
    "longitude": 25.72,
}
# Where the parts of the locality are: latitude and longitude in degrees, one to eight kilometres apart.
PARTS = {
    "Keskusta": (62.6, 25.72),
    "Asemanseutu": (62.607, 25.7),
    "Rantakylä": (62.618, 25.775),
    "Metsäkulma": (62.585, 25.64),
}
ACTIVITIES: tuple[dict[str, Any], ...] = (
    {
        "kind": "group",
        "name": "Football for everyone",
        "category": "sport",
        "place": "Koulun kenttä",
        "free": ["wed-evening", "sat-morning"],
        "seats": 14,
        "least": 6,
        "children": True,
    },
    {
        "kind": "activity",
        "name": "Language café",
        "category": "language",
        "place": "Kirjasto",
        "free": ["tue-evening"],
        "seats": None,
        "least": 0,
        "children": True,
    },
)
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


def _speaks_tigrinya(key: str, name: str, part: str) -> Actor:
    """Somebody for whom it matters to be understood in Tigrinya."""
    return Actor(
        key,
        name,
        "newcomer",
        "ti",
        home={
            "part": part,
            "languages": ["ti"],
            "free": ["wed-evening", "sun-afternoon"],
            "ways": ["one"],
            "gender": "any",
            "own_language": True,
            "interpreter": True,
            "translation": False,
            "background": "any",
            "members": ((name, "adult", ""),),
        },
    )


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
            "translation": True,
            "background": "gladly",
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
            "translation": True,
            "background": "any",
            "members": (("Tesfaye", "adult", ""),),
        },
    ),
    Actor(
        "halima",
        "Halima",
        "newcomer",
        "so",
        home={
            "part": "Metsäkulma",
            "languages": ["so", "en"],
            "free": ["wed-evening", "sat-morning", "sun-afternoon"],
            "ways": ["family", "group"],
            "gender": "woman",
            "own_language": False,
            "interpreter": True,
            "translation": True,
            "background": "any",
            "members": (
                ("Halima", "adult", ""),
                ("Abdi", "adult", ""),
                ("Ayaan", "child", "7-12"),
                ("Idil", "child", "0-6"),
            ),
        },
    ),
    _speaks_tigrinya("yonas", "Yonas", "Keskusta"),
    _speaks_tigrinya("rahel", "Rahel", "Asemanseutu"),
    _sponsor(
        "samira",
        "Samira",
        "ar",
        "active",
        part="Keskusta",
        background="gladly",
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
        part="Rantakylä",
        translation=True,
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
        part="Asemanseutu",
        translation=True,
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
        part="Rantakylä",
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
        part="Keskusta",
        translation=True,
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
        part="Metsäkulma",
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
        part="Asemanseutu",
        languages={"ti": "native", "sv": "good", "fi": "good", "en": "good"},
        likes=["language", "studies"],
        free=["wed-evening", "sun-afternoon"],
        gender="woman",
        capacity=1,
        lends_words=True,
    ),
)
