"""The places in which the walks play: who is there when one begins."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from flows.engine.testing import Stage
from flows.matters import ACTIONS
from flows.vocabulary import CATEGORIES
from flows.walks.world import (
    a_coordinator,
    a_locality,
    a_matter,
    a_newcomer,
    a_pair,
    a_part,
    a_person,
    a_sponsor,
    a_wish,
    an_activity,
    an_invitation,
)
from store.households import add_member, household_of
from store.localities import change_locality
from store.parts import set_part
from store.people import change_person
from store.sponsors import change_sponsor


def _empty(stage: Stage, language: str) -> None:
    """Nobody but a coordinator of a place with named parts."""
    place = a_locality(stage)
    for name in ("Keskusta", "Lohtaja"):
        a_part(stage, place, name)
    a_coordinator(stage, "Leena", place, language=language)


def _two_asked(stage: Stage, language: str) -> None:
    place = a_locality(stage)
    a_coordinator(stage, "Leena", place, language=language)
    amal = a_newcomer(
        stage, "Amal", place, language=language, languages=list(dict.fromkeys([language, "en"]))
    )
    a_sponsor(stage, "Kaisa", place)
    a_wish(stage, amal, "language", words={"text": "Finnish"})


def _a_pair(stage: Stage, language: str) -> None:
    place = a_locality(stage)
    a_coordinator(stage, "Leena", place, language=language)
    amal = a_newcomer(
        stage, "Amal", place, language=language, languages=list(dict.fromkeys([language, "en"]))
    )
    a_pair(stage, amal, a_sponsor(stage, "Kaisa", place))


def _company(stage: Stage, language: str) -> None:
    """Two who have both said yes, and a few who speak the newcomer's language and could come along."""
    place = a_locality(stage)
    a_coordinator(stage, "Leena", place, language=language)
    amal = a_newcomer(
        stage, "Amal", place, language=language, languages=list(dict.fromkeys([language, "en"]))
    )
    kaisa = a_sponsor(stage, "Kaisa", place, languages={"fi": "native"})
    for name in ("Selam", "Selam Tesfay", *(f"Maria {number}" for number in range(1, 9))):
        a_sponsor(stage, name, place, languages={language: "native"})
    a_pair(stage, amal, kaisa, a_wish(stage, amal, "sport", stage_is="found"))


def _doors(stage: Stage, language: str) -> None:
    """Someone may come in by an invitation in every role, and a contact hears complaints."""
    place = a_locality(stage)
    another = a_locality(stage, "Turku")
    change_locality(stage.connection, place, contact="Maija, 044 123 4567")
    a_coordinator(stage, "Leena", place, language=language)
    a_newcomer(stage, "Amal", place, language=language)
    a_person(stage, "Maija", "contact", place, language)
    for role in ("coordinator", "contact", "newcomer", "sponsor"):
        an_invitation(stage, role, place, f"{role}-code")
    an_invitation(stage, "coordinator", another, "one-more")


def _office(stage: Stage, language: str) -> None:
    """Two coordinators of two localities, with much to see to, and people at every stage."""
    place, another = a_locality(stage), a_locality(stage, "Turku")
    a_coordinator(stage, "Leena", place, another, language=language)
    a_coordinator(stage, "Pekka", place, language=language)
    family = a_newcomer(
        stage, "Amal", place, language=language, languages=["ar", "en"], part="Keskusta", gender="woman"
    )
    home = household_of(stage.connection, family.person.id)
    assert home is not None
    add_member(stage.connection, household_id=home.id, name="Layla", kind="child", age="7-12")
    alone = a_newcomer(stage, "Tesfaye", another, language=language, gender="woman", free=[], ways=["group"])
    for each in ("applied", "interviewed", "coached", "active", "paused"):
        profile: dict[str, Any] = {
            "words": {"text": "I like walking"},
            "checked": each == "active",
            "gender": "woman",
        }
        a_sponsor(stage, each.capitalize(), place, stage_is=each, children="yes", **profile)
    a_sponsor(
        stage, "Johan", another, travel_km=5, capacity=1, gender="man", meets=["woman"], free=["mon-morning"]
    )
    for name, more in UNFIT.items():
        a_sponsor(stage, name, place, **{**FIT, **more})
    for category in CATEGORIES:
        a_wish(stage, family, category, words={"text": "Finnish"} if category == "language" else None)
    for each in ("found", "begun", "done", "withdrawn"):
        a_wish(stage, alone, "sport", stage_is=each)
    wish = a_wish(stage, alone, "nature", stage_is="begun")
    a_pair(stage, family, stage.phone("Active"))
    a_pair(stage, alone, stage.phone("Johan"), wish, state="paused")
    for kind in ACTIONS:
        subject = "message:900" if kind == "message" else f"person:{family.person.id}"
        about = {
            "person_id": family.person.id,
            "wish_id": 1,
            "pair_id": 1,
            "data": {"words": {"text": "Hello"}},
        }
        a_matter(stage, kind, subject, place, **about)


def _many(stage: Stage, language: str) -> None:
    """Three households wait, two sponsors could be asked, and the one whom two of them need is the same."""
    place = a_locality(stage)
    change_locality(stage.connection, place, latitude=64.2273, longitude=27.7285)
    set_part(stage.connection, place, "Keskusta", 64.2273, 27.7285)
    set_part(stage.connection, place, "Lohtaja", 64.2406, 27.7002)
    a_coordinator(stage, "Leena", place, language=language)
    spoken = list(dict.fromkeys([language, "en"]))
    a_newcomer(stage, "Amal", place, language=language, languages=spoken, part="Lohtaja")
    for name in ("Samir", "Noor"):
        a_newcomer(stage, name, place, language="ti", languages=["ti"], own_language=True)
    a_sponsor(stage, "Kaisa", place, part="Keskusta", likes=["nature"])
    a_sponsor(
        stage, "Selam", place, part="Lohtaja", likes=["sport"], languages={"ti": "native", "en": "good"}
    )
    a_sponsor(stage, "Mika", place, free=["mon-morning"])
    for name in ("Amal", "Samir", "Noor"):
        a_wish(stage, stage.phone(name), "sport")


def _two_towns(stage: Stage, language: str) -> None:
    """So many households in two localities that it can be told how they fare, and a few who wish to meet a woman."""
    kajaani, turku = a_locality(stage), a_locality(stage, "Turku")
    a_coordinator(stage, "Leena", kajaani, turku, language=language)
    for at in range(48):
        place, spoken = (kajaani, "ar") if at % 2 else (turku, "uk")
        home = a_newcomer(
            stage, f"N{at}", place, languages=[spoken, "en"], gender="woman" if at % 8 == 0 else "any"
        )
        if at % 3:
            a_wish(stage, home)
        else:
            a_pair(stage, home, a_sponsor(stage, f"S{at}", place, capacity=2))
        if at % 4 < 2:
            own = household_of(stage.connection, home.person.id)
            assert own is not None
            add_member(stage.connection, household_id=own.id, name="Nour", kind="child", age="7-12")
    for at in range(6):
        a_sponsor(stage, f"Free {at}", kajaani)


def _groups(stage: Stage, language: str) -> None:
    """A family and two others wait; there is a group with few seats, and one for adults."""
    place = a_locality(stage)
    a_coordinator(stage, "Leena", place, language=language)
    amal = a_newcomer(
        stage, "Amal", place, language=language, languages=list(dict.fromkeys([language, "en"]))
    )
    home = household_of(stage.connection, amal.person.id)
    assert home is not None
    add_member(stage.connection, household_id=home.id, name="Layla", kind="child", age="7-12")
    samir = a_newcomer(stage, "Samir", place, language=language)
    noor = a_newcomer(stage, "Noor", place, language=language, free=["mon-morning"])
    a_sponsor(stage, "Kaisa", place, checked=True, children="yes")
    an_activity(stage, place, seats=4, least=2)
    an_activity(stage, place, "music", name="Choir", children=False)
    for newcomer, category in ((amal, "sport"), (samir, "sport"), (noor, "sport"), (samir, "crafts")):
        a_wish(stage, newcomer, category)
    for newcomer in (amal, samir):
        a_wish(stage, newcomer, "music")


FIT: dict[str, Any] = {"checked": True, "gender": "woman"}
# Sponsors who do not fit the family's wishes, or not quite.
UNFIT: dict[str, dict[str, Any]] = {
    "Man": {"gender": "man"},
    "Quiet": {"languages": {"es": "good"}},
    "Full": {"capacity": 0},
    "Group": {"meets": ["group"]},
    "Family": {"meets": ["family"], "likes": ["music"], "free": ["mon-morning"]},
    "Alone": {"meets": ["one"], "free": []},
    "Women": {"meets": ["woman"], "languages": {"fi": "basic", "ar": "basic"}},
    "Unchecked": {"checked": False},
}


def _chat(stage: Stage, language: str) -> None:
    """Two who have both said yes and share no language; a machine knows some of what they write."""
    place = a_locality(stage)
    a_coordinator(stage, "Leena", place, language=language)
    amal = a_newcomer(stage, "Amal", place, language=language)
    kaisa = a_sponsor(stage, "Kaisa", place)
    lending = a_sponsor(stage, "Samira", place, languages={"fi": "good", "ar": "native", "en": "good"})
    change_sponsor(stage.connection, lending.person.id, lends_words=True)
    change_person(stage.connection, kaisa.person.id, language="fi" if language != "fi" else "sv")
    kaisa.language = kaisa.person.language
    a_pair(stage, amal, kaisa)
    stage.worker = _machine


def _machine(about: str) -> str:
    """Of four letters in a row, one is translated, one by way of another language, one badly, one not at all."""
    by = ("machine", "pivot", "refused", "nobody")[int(about.partition(":")[2]) % 4]
    return json.dumps({"by": by, "text": "…" if by in ("machine", "pivot") else ""})


PLACES: dict[str, Callable[[Stage, str], None]] = {
    "newcomer": _empty,
    "sponsor": _empty,
    "proposal": _two_asked,
    "meeting": _a_pair,
    "everyone": _a_pair,
    "coordinator": _two_asked,
    "doors": _doors,
    "office": _office,
    "later": _two_asked,
    "waiting": _two_asked,
    "chat": _chat,
    "apart": _company,
    "along": _company,
    "matching": _many,
    "activities": _groups,
    "fairness": _two_towns,
}
"""Who is there when each walk begins."""
