"""The ways of a locality: quiet hours, days between contacts, public holidays, and who hears complaints."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time
from typing import Any

import holidays

from flows.access import reach_place
from flows.coordinator.places import one_place
from flows.engine import Choice, Clock, Invalid, Link, Option, Scene, Text, Word, do, effect, flow, say
from flows.engine.ops import Heard
from store.localities import change_locality

DAYS = (7, 10, 14, 21, 30)
COUNTRIES = ("FI", "AX", "SE", "NO", "DK", "EE")
NONE = "none"
AHEAD = 3  # holidays shown
MIDNIGHT = 24


@dataclass(frozen=True)
class Hour(Clock):
    """A full hour of the day."""

    def hear(self, heard: Heard) -> str:
        hour = super().hear(heard)
        if not hour.endswith(":00"):
            raise Invalid("rhythm-full-hour")
        return hour


@flow("rhythm", command="rhythm", roles=("coordinator",))
async def rhythm() -> None:
    """Show the ways of a locality and change one of them."""
    place = await one_place("rhythm-where")
    stands = await do("rhythm-read", place=place)
    await say("rhythm-stands", **_stands(stands))
    what = await Choice("rhythm-what", options=("quiet", "days", "holidays", "contact", "nothing"))
    if what == "nothing":
        await say("rhythm-as-it-was")
        return
    changed = await do("rhythm-change", final=True, place=place, **await _CHANGES[what]())
    links = [[Link(Word("rhythm-more"), "rhythm"), Link(Word("nav-menu"), "menu")]]
    await say("rhythm-changed", links=links, **_stands(changed))


async def _quiet() -> dict[str, Any]:
    start = await Hour("rhythm-quiet-from", first=17, last=22)
    end = await Hour("rhythm-quiet-to", first=6, last=11)
    return {"quiet_from": start.hour, "quiet_to": end.hour}


async def _days() -> dict[str, Any]:
    options = [Option(str(days), Word("rhythm-every", {"days": days})) for days in DAYS]
    return {"rhythm_days": int(await Choice("rhythm-days", options=options))}


async def _holidays() -> dict[str, Any]:
    options = [Option(code, Word("rhythm-country", {"country": code})) for code in (*COUNTRIES, NONE)]
    country = await Choice("rhythm-holidays", options=options)
    return {"country": "" if country == NONE else country}


async def _contact() -> dict[str, Any]:
    return {"contact": await Text("rhythm-contact", longest=300)}


_CHANGES = {"quiet": _quiet, "days": _days, "holidays": _holidays, "contact": _contact}


@effect("rhythm-read")
def read(scene: Scene, place: int) -> dict[str, Any]:
    """The ways of a locality, with the next public holidays named in the reader's language."""
    locality = reach_place(scene, place)
    return {
        "locality": locality.name,
        "quiet_from": locality.quiet_from,
        "quiet_to": locality.quiet_to,
        "rhythm_days": locality.rhythm_days,
        "country": locality.country,
        "contact": locality.contact,
        "holidays": [
            [day.isoformat(), name]
            for day, name in next_holidays(
                locality.country, scene.now.astimezone(locality.zone).date(), scene.person.language
            )
        ],
    }


@effect("rhythm-change")
def change(scene: Scene, place: int, **values: Any) -> dict[str, Any]:
    """Change some of a locality's ways; how they are then."""
    locality = reach_place(scene, place)
    before = {name: getattr(locality, name) for name in values}
    change_locality(scene.connection, place, **values)
    scene.record("rhythm-changed", locality_id=place, data={"before": before, "after": values})
    return read(scene, place)


def next_holidays(country: str, today: date, language: str) -> list[tuple[date, str]]:
    """The next public holidays from today on, in the language if its names are known in it, else in English."""
    if country not in holidays.list_supported_countries():
        return []
    years = (today.year, today.year + 1)
    known = holidays.country_holidays(country, years=years).supported_languages
    spoken = next((name for name in known if name.split("_")[0] == language), "en_US")
    found = holidays.country_holidays(country, years=years, language=spoken)
    return sorted((day, name) for day, name in found.items() if day >= today)[:AHEAD]


def _stands(ways: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "locality": ways["locality"],
        "quiet": Word("rhythm-quiet", _hours(ways))
        if ways["quiet_from"] != ways["quiet_to"]
        else Word("rhythm-quiet-none"),
        "days": ways["rhythm_days"],
        "country": Word("rhythm-country", {"country": ways["country"] or NONE}),
        "holidays": [
            Word("rhythm-holiday", {"day": date.fromisoformat(day), "name": name})
            for day, name in ways["holidays"]
        ]
        or Word("rhythm-holiday-none"),
        "contact": ways["contact"] or Word("rhythm-contact-none"),
    }


def _hours(ways: Mapping[str, Any]) -> dict[str, time]:
    return {"start": time(ways["quiet_from"] % MIDNIGHT), "end": time(ways["quiet_to"] % MIDNIGHT)}
