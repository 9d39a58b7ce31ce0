"""Keep what a sponsor tells: between the answers of a conversation and the columns of the store."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from flows.engine import Refused, Scene, effect
from flows.parts import list_parts
from flows.vocabulary import BRIDGES, bridges_told
from store.localities import get_locality
from store.people import Person, change_person, get_person
from store.sponsors import Sponsor, add_sponsor, change_sponsor, find_sponsor


def own_sponsor(scene: Scene) -> Sponsor:
    """What the person has told as a sponsor.

    Raises:
        Refused: they are none.
    """
    sponsor = find_sponsor(scene.connection, scene.person.id)
    if sponsor is None or scene.person.role != "sponsor":
        raise Refused("sponsor-not-yet")
    return sponsor


def keep_told(scene: Scene, told: Mapping[str, Any]) -> None:
    """Keep everything of an application."""
    values = {name: value for field, given in told.items() for name, value in _columns(field, given).items()}
    add_sponsor(
        scene.connection,
        person_id=scene.person.id,
        stage="applied",
        staged_at=scene.now,
        confirmed_at=scene.now,
        **values,
    )


def told_by(person: Person, sponsor: Sponsor) -> dict[str, Any]:
    """What a sponsor has told, as the conversation heard it."""
    return {
        "name": person.name,
        "languages": sponsor.languages,
        "part": sponsor.part,
        "bridges": bridges_told(interpreter=sponsor.interpreter, translation=sponsor.translation),
        "likes": sponsor.likes,
        "words": sponsor.words,
        "free": sponsor.free,
        "travel": sponsor.travel_km,
        "capacity": sponsor.capacity,
        "children": sponsor.children == "yes",
        "check": sponsor.check_said or sponsor.checked,
        "gender": sponsor.gender,
        "background": sponsor.background,
        "meets": sponsor.meets,
    }


@effect("sponsor-told")
def read_told(scene: Scene) -> dict[str, Any]:
    """What the person has told as a sponsor, how far they have come, where they live and what parts that has."""
    sponsor = own_sponsor(scene)
    place = get_locality(scene.connection, scene.person.locality_id)
    return {
        "stage": sponsor.stage,
        "told": told_by(get_person(scene.connection, scene.person.id), sponsor),
        "place": place.name,
        "parts": list_parts(scene, place.id),
    }


@effect("change-sponsor")
def change_told(scene: Scene, told: dict[str, Any]) -> None:
    """Change some of what the person has told as a sponsor."""
    own_sponsor(scene)
    for field, given in told.items():
        if field == "name":
            change_person(scene.connection, scene.person.id, name=given)
        else:
            change_sponsor(scene.connection, scene.person.id, **_columns(field, given))
        scene.record("sponsor-changed", person_id=scene.person.id, data={"field": field})
    scene.reload()


def _columns(field: str, given: Any) -> dict[str, Any]:
    match field:
        case "name":
            return {}
        case "bridges":
            return {bridge: bridge in given for bridge in BRIDGES}
        case "travel":
            return {"travel_km": given}
        case "children":
            return {"children": "yes" if given else "no"}
        case "check":
            return {"check_said": given}
    return {field: given}
