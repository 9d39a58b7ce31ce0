"""Who of a locality's coordinators is there: those who are away have somebody who covers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from flows.engine import Scene
from store.absences import covers
from store.people import Person, coordinators_of, find_person


def present_coordinators(scene: Scene, locality_id: int) -> Sequence[Person]:
    """The coordinators who look after a locality now: the cover in place of who is away; all, if nobody is present."""
    everyone = coordinators_of(scene.connection, locality_id)
    return present(scene, everyone) or everyone


def present(scene: Scene, everyone: Sequence[Person]) -> list[Person]:
    """Those of some coordinators who are there, or whoever covers for them."""
    away = covers(scene.connection, scene.now)
    found: dict[int, Person] = {}
    for coordinator in everyone:
        number = _stand_in(coordinator.id, away)
        person = None if number is None else find_person(scene.connection, number)
        if person is not None and person.role == "coordinator" and person.listening:
            found[person.id] = person
    return list(found.values())


def _stand_in(person_id: int, away: Mapping[int, int | None]) -> int | None:
    """Whoever is there for someone: themselves, their cover, or the cover's cover; None where nobody is."""
    number: int | None = person_id
    for _ in range(len(away) + 1):
        if number is None or number not in away:
            return number
        number = away[number]
    return None
