"""Help: who to call in an emergency first, then people to turn to. 112 is the only number that Kummi knows."""

from __future__ import annotations

from typing import Any

from flows.engine import Scene, Word, do, effect, flow, say
from flows.everyone.menu import commands_of
from flows.everyone.replies import link, two_per_row
from store.localities import find_locality


@flow("help", command="help", when_stopped=True)
async def help_() -> None:
    """Show where help is, the urgent first."""
    near = await do("who-can-help")
    await say("help-emergency")
    if near["contact"]:
        await say("help-locality", locality=near["locality"], contact=near["contact"])
    if near["commands"]:
        await say("help-commands")
        for name in near["commands"]:
            await say("help-command", command=f"/{name}", what=Word(f"command-{name}"))
    await say("help-who", links=two_per_row([link(name) for name in near["ways"]]))


@effect("who-can-help")
def who_can_help(scene: Scene) -> dict[str, Any]:
    """The locality's own contact, the ways to turn to somebody, and what a coordinator can do here."""
    person = scene.person
    place = None if person.locality_id is None else find_locality(scene.connection, person.locality_id)
    ways = ["write", "complain", "menu"] if person.role in ("newcomer", "sponsor") else ["menu"]
    return {
        "locality": place.name if place else "",
        "contact": place.contact if place else "",
        "ways": ways if person.state != "joining" else ["language", "menu"],
        "commands": commands_of(person) if person.role == "coordinator" else [],
    }
