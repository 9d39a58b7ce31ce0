"""Someone applies to be a community sponsor: what it is, their agreement, what they can and would like to do."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from flows.engine import Choice, Next, Option, Refused, Scene, do, effect, flow, say
from flows.everyone.menu import publish_menu
from flows.matters import raise_matter
from flows.sponsor.asking import Question, in_words, questions_at
from flows.sponsor.telling import keep_told
from store.localities import all_localities, find_locality
from store.people import change_person
from store.sponsors import find_sponsor

WAYS_IN = ("open", "invitation", "event")


@flow("sponsor-welcome")
async def welcome(locality: int = 0, way_in: str = "open") -> Next | None:
    """The application, from the first hello to what is read back and saved."""
    if await do("sponsor-arrives"):
        return Next("profile")
    await say("sponsor-welcome-hello")
    await Choice("sponsor-welcome-go", options=("on",))
    await say("sponsor-welcome-kept")
    if await Choice("sponsor-agree", options=("yes", "no")) == "no":
        return Next("refused")
    places = await do("sponsor-places", locality=locality)
    if not places:
        await do("erase-me", final=True)
        await say("sponsor-welcome-nowhere")
        return None
    number, place = await _choose_place(places)
    questions = questions_at(place, await do("locality-parts", locality=number))
    told = {field: await ask() for field, ask in questions.items()}
    await _read_back(told, place, questions)
    await do("apply-as-sponsor", final=True, locality=number, way_in=way_in, told=told)
    await say("sponsor-welcome-saved", name=told["name"])
    return None


async def _choose_place(places: list[Any]) -> tuple[int, str]:
    """The number and name of the locality."""
    chosen = str(places[0][0])
    if len(places) > 1:
        options = [Option(str(number), name) for number, name in places]
        chosen = await Choice("sponsor-locality", options=options, columns=2)
    return next((number, name) for number, name in places if str(number) == chosen)


async def _read_back(told: dict[str, Any], place: str, questions: Mapping[str, Question]) -> None:
    """Until it is right, any one answer can be given anew."""
    while True:
        await say("sponsor-summary", **in_words(told, place))
        field = await Choice("sponsor-right", options=("save", *questions), labels="sponsor-field", columns=2)
        if field == "save":
            return
        told[field] = await questions[field]()


@effect("sponsor-arrives")
def arrive(scene: Scene) -> bool:
    """Whether the person has applied before.

    Raises:
        Refused: they are here in another role.
    """
    if scene.person.role not in ("guest", "sponsor"):
        raise Refused("sponsor-other-role")
    return find_sponsor(scene.connection, scene.person.id) is not None


@effect("sponsor-places")
def read_places(scene: Scene, locality: int) -> list[list[Any]]:
    """The locality someone was invited to, else all there are: [number, name]."""
    invited = find_locality(scene.connection, locality) if locality else None
    return [[place.id, place.name] for place in ([invited] if invited else all_localities(scene.connection))]


@effect("apply-as-sponsor")
def apply(scene: Scene, locality: int, way_in: str, told: dict[str, Any]) -> None:
    """Keep the application and put it before the coordinators."""
    number = scene.person.id
    change_person(
        scene.connection,
        number,
        role="sponsor",
        state="active",
        locality_id=locality,
        name=told["name"],
        way_in=way_in if way_in in WAYS_IN else "open",
        agreed_at=scene.now,
    )
    scene.reload()
    keep_told(scene, told)
    scene.record("sponsor-applied", person_id=number, data={"way_in": way_in})
    raise_matter(scene, "sponsor-applied", f"person:{number}", locality_id=locality, person_id=number)
    publish_menu(scene, number)
