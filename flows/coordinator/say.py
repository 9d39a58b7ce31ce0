"""Say something in one's own words: to one person, or to all newcomers or sponsors one looks after."""

from __future__ import annotations

from typing import Any

from flows.access import reach_person, reach_places
from flows.broadcasts.sending import begin_broadcast, letter
from flows.coordinator.places import some_places
from flows.engine import Choice, Link, Number, Refused, Said, Scene, Word, Words, YesNo, do, effect, flow, say
from store.broadcasts import count_audience
from store.localities import get_locality
from store.people import Person

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
    await say("say-preview", media=words.media, **letter(found["from"], found["locality"], words))
    counts = {"count": found["count"], "left": found["left"], "name": found["name"]}
    if not await YesNo("say-right", text=f"say-right-{how}", args=counts):
        await say("cancelled")
        return
    recorded = words.model_dump(exclude_none=True, exclude_defaults=True)
    if to == "one":
        await do("say-send", final=True, words=recorded, person=person)
        await say("say-sent-one", name=found["name"])
    else:
        await do("say-broadcast", final=True, words=recorded, to=to, places=places)


@effect("say-audience")
def say_audience(scene: Scene, to: str, person: int, places: list[int]) -> dict[str, Any]:
    """How many would get it and how many are left out, and how it is signed.

    Raises:
        Refused: nobody would get it.
    """
    if to == "one":
        reader = _reader(scene, person)
        count, left, name, home = 1, 0, reader.name, _home(reader)
    else:
        own = [place.id for place in reach_places(scene, places)]
        count, left, _ = count_audience(scene.connection, own, ROLES[to])
        name, home = "", own[0]
    if not count:
        raise Refused("say-nobody")
    locality = get_locality(scene.connection, home).name
    return {"count": count, "left": left, "name": name, "from": scene.person.name, "locality": locality}


@effect("say-send")
def say_send(scene: Scene, words: dict[str, Any], person: int) -> None:
    """Bring the words to one person, who hears us now. History tells that it was done, never the words."""
    said, reader = Said.model_validate(words), _reader(scene, person)
    can_answer = reader.role in ("newcomer", "sponsor")
    scene.tell(
        reader.id,
        "say-heard",
        links=[[Link(Word("say-answer"), "write")]] if can_answer else [],
        media=said.media,
        **letter(scene.person.name, get_locality(scene.connection, _home(reader)).name, said),
    )
    scene.record("said", person_id=reader.id, locality_id=reader.locality_id)


@effect("say-broadcast")
def say_broadcast(scene: Scene, words: dict[str, Any], to: str, places: list[int]) -> None:
    """Let the words go out to many; their own message tells how it goes.

    Raises:
        Refused: nobody would get it any more.
    """
    own = [place.id for place in reach_places(scene, places)]
    count, _, upto = count_audience(scene.connection, own, ROLES[to])
    if not count:
        raise Refused("say-nobody")
    begin_broadcast(scene, words, own, ROLES[to], count, upto)


def _reader(scene: Scene, person: int) -> Person:
    """The one person, if they get messages now.

    Raises:
        Refused: they do not, or are out of reach.
    """
    reader = reach_person(scene, person)
    if not reader.listening or reader.state == "paused":
        raise Refused("say-not-now")
    return reader


def _home(person: Person) -> int:
    assert person.locality_id is not None, "whoever is within reach has a locality"
    return person.locality_id
