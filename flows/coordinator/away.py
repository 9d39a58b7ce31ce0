"""Coordinators who are away: until when, and who covers. One tap brings them back; the day itself does too."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import Any

from flows.engine import Choice, Day, Link, Option, Refused, Scene, Word, YesNo, do, effect, flow, say
from store.absences import absence_of, end_absence, set_absence
from store.matters import count_open
from store.people import Person, coordinators_of, localities_of, names_of

BACK = Link(Word("away-back"), "away back")
NOBODY = "nobody"


@flow("away", command="away", roles=("coordinator",))
async def away(word: str = "") -> None:
    """Say that one is away, or that one is back: `/away back`."""
    if word.strip().lower() == "back":
        await do("away-end", final=True)
        await say("away-over")
        return
    stands = await do("away-read")
    if stands["back"]:
        values = {"cover": stands["cover"], "day": date.fromisoformat(stands["back"])}
        await say("away-stands" if stands["cover"] else "away-stands-alone", **values)
        if await Choice("away-what", options=("back", "change")) == "back":
            await do("away-end", final=True)
            await say("away-over")
            return
    day = await Day("away-day", today=date.fromisoformat(stands["tomorrow"]))
    names: dict[str, str] = dict(stands["colleagues"])
    cover = NOBODY
    if names:
        options: list[Option | str] = [*(Option(number, name) for number, name in names.items()), NOBODY]
        cover = await Choice("away-cover", options=options)
    number = 0 if cover == NOBODY else int(cover)
    read = Word("away-read-back", {"day": day, "cover": names[cover]}) if number else None
    if await YesNo("away-right", args={"absence": read or Word("away-read-back-alone", {"day": day})}):
        await do("away-begin", final=True, day=day.isoformat(), cover=number)
        await say("away-begun", links=[[BACK, Link(Word("nav-menu"), "menu")]], day=day)
    else:
        await say("cancelled")


@effect("away-read")
def read(scene: Scene) -> dict[str, Any]:
    """How it stands: the day the person is back, who covers, and who else could."""
    absence = absence_of(scene.connection, scene.person.id, scene.now)
    cover_id = absence.cover_id if absence else None
    return {
        "back": absence.until.astimezone(scene.person.zone).date().isoformat() if absence else "",
        "cover": names_of(scene.connection, [cover_id]).get(cover_id, "") if cover_id else "",
        "tomorrow": (scene.today + timedelta(days=1)).isoformat(),
        "colleagues": [(str(each.id), each.name) for each in _colleagues(scene)],
    }


@effect("away-begin")
def begin(scene: Scene, day: str, cover: int) -> None:
    """Away from now on, back in the first minute of `day`; `cover` is the number of a colleague, or 0.

    Raises:
        Refused: whoever was to cover is no colleague any more.
    """
    if cover and cover not in {each.id for each in _colleagues(scene)}:
        raise Refused("not-found")
    until = datetime.combine(date.fromisoformat(day), time(), tzinfo=scene.person.zone)
    before = absence_of(scene.connection, scene.person.id, scene.now)
    set_absence(scene.connection, scene.person.id, until=until, cover_id=cover or None)
    scene.record("away", person_id=scene.person.id, data={"until": until.isoformat(), "cover": cover or None})
    if before and before.cover_id and before.cover_id != cover:
        scene.tell(before.cover_id, "away-told-over", name=scene.person.name)
    if cover:
        scene.tell(
            cover,
            "away-told",
            links=[[Link(Word("menu-queue"), "queue")]],
            name=scene.person.name,
            day=date.fromisoformat(day),
            count=count_open(scene.connection, localities_of(scene.connection, scene.person.id)),
        )


@effect("away-end")
def end(scene: Scene) -> None:
    """Back at work; whoever covered hears of it.

    Raises:
        Refused: the person is here already.
    """
    absence = absence_of(scene.connection, scene.person.id, scene.now)
    if absence is None:
        raise Refused("away-here")
    end_absence(scene.connection, scene.person.id)
    scene.record("away-over", person_id=scene.person.id)
    if absence.cover_id:
        scene.tell(absence.cover_id, "away-told-over", name=scene.person.name)


def _colleagues(scene: Scene) -> list[Person]:
    """The other coordinators of the person's own localities who can be told of something, by name."""
    everyone = {
        each.id: each
        for place in localities_of(scene.connection, scene.person.id)
        for each in coordinators_of(scene.connection, place)
    }
    here = [each for each in everyone.values() if each.id != scene.person.id and each.listening]
    return sorted(here, key=lambda each: (each.name.casefold(), each.id))
