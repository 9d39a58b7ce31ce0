"""Who can be reached, and what is said unasked."""

from __future__ import annotations

from flows.engine import Next, Scene, event
from flows.engine.commands import run_command
from flows.engine.registry import COMMANDS
from flows.everyone.stop import said_in
from flows.letters import give_up_on_reader
from flows.matters import raise_matter, settle_matter
from store.outbox import give_up_on
from store.people import change_person
from translations import meanings


@event("idle")
def idle(scene: Scene) -> Next | None:
    """Words while nothing is asked: a menu button's word, something to pass on, or a reason to show the menu."""
    person = scene.person
    if person.state == "joining":
        return Next("menu")
    words = said_in(scene)
    command = _named_in(scene.incoming.text if scene.incoming else "")
    if command:
        run_command(scene, command)
        return None
    if words is None or person.role not in ("newcomer", "sponsor"):
        return Next("menu")
    return Next("unasked", {"words": words})


@event("blocked")
def blocked(scene: Scene) -> None:
    """The channel says that the person cannot be reached any more."""
    person = scene.person
    change_person(scene.connection, person.id, reachable=False)
    give_up_on(scene.connection, person.id, "blocked")
    give_up_on_reader(scene, person.id)
    scene.reload()
    if person.locality_id is None or person.state == "joining" or not person.reachable:
        return
    scene.record("person-unreachable", person_id=person.id)
    raise_matter(
        scene,
        "person-unreachable",
        f"person:{person.id}",
        locality_id=person.locality_id,
        person_id=person.id,
    )


@event("unblocked")
def unblocked(scene: Scene) -> None:
    """The person can be reached again: the channel says so, or they have written."""
    if scene.person.reachable:
        return
    change_person(scene.connection, scene.person.id, reachable=True)
    scene.reload()
    scene.record("person-reachable", person_id=scene.person.id)
    settle_matter(scene, "person-unreachable", f"person:{scene.person.id}")


def _named_in(text: str) -> str:
    """The command whose menu button is named by the whole text."""
    names = sorted(meant.removeprefix("menu-") for meant in meanings(text) if meant.startswith("menu-"))
    return next((name for name in names if name in COMMANDS), "")
