"""Say something in one's own words: to one person, or to all newcomers or sponsors one looks after."""

from __future__ import annotations

from typing import Any

from flows.access import reach_person, reach_places
from flows.coordinator.places import some_places
from flows.engine import Choice, Link, Number, Refused, Said, Scene, Word, Words, YesNo, do, effect, flow, say
from store.localities import get_locality
from store.people import Person, people_in
from store.sponsors import sponsors_in

ROLES = {"newcomers": ("newcomer",), "sponsors": ("sponsor",), "both": ("newcomer", "sponsor")}
HIGHEST = 10**9


@flow("say", command="say", roles=("coordinator",))
async def say_to_people(person: int = 0) -> None:
    """Write to one person by number, or to many; nothing is sent before it was shown as it will read."""
    to = "one" if person else await Choice("say-whom", options=(*ROLES, "one"))
    places: list[int] = []
    if to != "one":
        places = await some_places("say-where")
    elif not person:
        person = await Number("say-number", low=1, high=HIGHEST)
    group: dict[str, Any] = {"to": to, "person": person, "places": places}
    found = await do("say-audience", **group)
    how = "one" if to == "one" else "many"
    words = await Words("say-words", args={"to": how, "name": found["name"]})
    assert words is not None
    await say("say-preview", media=words.media, **_letter(found["from"], found["locality"], words))
    counts = {"count": found["count"], "left": found["left"], "name": found["name"]}
    if not await YesNo("say-right", text=f"say-right-{how}", args=counts):
        await say("cancelled")
        return
    recorded = words.model_dump(exclude_none=True, exclude_defaults=True)
    sent = await do("say-send", final=True, words=recorded, **group)
    await say(f"say-sent-{how}", **{**counts, **sent})


@effect("say-audience")
def say_audience(scene: Scene, to: str, person: int, places: list[int]) -> dict[str, Any]:
    """How many would get it and how many are left out, and how it is signed.

    Raises:
        Refused: nobody would get it.
    """
    found, left = _audience(scene, to, person, places)
    if not found:
        raise Refused("say-nobody" if to != "one" else "say-not-now")
    return {
        "count": len(found),
        "left": left,
        "name": found[0].name if to == "one" else "",
        "from": scene.person.name,
        "locality": get_locality(scene.connection, found[0].locality_id).name,
    }


@effect("say-send")
def say_send(scene: Scene, words: dict[str, Any], to: str, person: int, places: list[int]) -> dict[str, int]:
    """Bring the words to everyone who hears us now. History tells that it was done, never the words."""
    said = Said.model_validate(words)
    found, left = _audience(scene, to, person, places)
    names = {place.id: place.name for place in reach_places(scene, [*{_home(each) for each in found}])}
    for each in found:
        can_answer = each.role in ("newcomer", "sponsor")
        scene.tell(
            each.id,
            "say-heard",
            links=[[Link(Word("say-answer"), "write")]] if can_answer else [],
            media=said.media,
            **_letter(scene.person.name, names[_home(each)], said),
        )
        scene.record("said", person_id=each.id, locality_id=each.locality_id)
    return {"count": len(found), "left": left}


def _audience(scene: Scene, to: str, person: int, places: list[int]) -> tuple[list[Person], int]:
    """Who would get it, and how many would not: they have paused or stopped, or cannot be reached."""
    if to == "one":
        everyone = [reach_person(scene, person)]
    else:
        own = [place.id for place in reach_places(scene, places)]
        gone = {sponsor.person_id for sponsor in sponsors_in(scene.connection, own, "left")}
        everyone = [
            each
            for role in ROLES[to]
            for each in people_in(scene.connection, own, role)
            if each.id not in gone
        ]
    found = [each for each in everyone if each.listening and each.state != "paused"]
    return found, len(everyone) - len(found)


def _letter(name: str, locality: str, words: Said) -> dict[str, Any]:
    return {"name": name, "locality": locality, "words": words.brief}


def _home(person: Person) -> int:
    assert person.locality_id is not None, "whoever is within reach has a locality"
    return person.locality_id
