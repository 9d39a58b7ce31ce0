"""The menu: what each role can do, as buttons in the chat and as the channel's own list of commands."""

from __future__ import annotations

from typing import Any

from flows.engine import Scene, do, effect, flow, say
from flows.engine.commands import CONTROLS
from flows.engine.messages import Command, Outgoing
from flows.engine.registry import COMMANDS
from flows.everyone.replies import link, two_per_row
from store.people import Person, get_person
from translations import catalogues

SECTIONS: dict[str, tuple[str, ...]] = {
    "newcomer": (
        "wish",
        "wishes",
        "people",
        "chat",
        "home",
        "avoid",
        "write",
        "language",
        "pause",
        "privacy",
        "help",
        "stop",
    ),
    "sponsor": (
        "people",
        "chat",
        "log",
        "profile",
        "availability",
        "rules",
        "avoid",
        "write",
        "language",
        "pause",
        "privacy",
        "help",
        "stop",
    ),
    "coordinator": (
        "queue",
        "plan",
        "newcomers",
        "sponsors",
        "pairs",
        "activities",
        "missing",
        "invite",
        "say",
        "report",
        "export",
        "rhythm",
        "weights",
        "away",
        "language",
        "privacy",
        "help",
        "stop",
    ),
    "contact": ("language", "privacy", "help", "stop"),
    "guest": ("start", "language", "privacy", "help"),
}


@flow("menu", command="menu", when_stopped=True)
async def menu() -> None:
    """Show what the person can do now."""
    can = await do("read-menu")
    links = two_per_row([link(name) for name in can["commands"]])
    await say(f"now-{can['state']}", links=links, name=can["name"])


@effect("read-menu")
def read_menu(scene: Scene) -> dict[str, Any]:
    """The person's state, name and commands."""
    person = scene.person
    return {"state": person.state, "name": person.name, "commands": commands_of(person)}


def commands_of(person: Person) -> list[str]:
    """The commands a person has, in the menu's order; who has paused or stopped has the way back first."""
    if person.state == "joining":
        return known(SECTIONS["guest"])
    if person.state == "stopped":
        return known(("return", "write", "help", "privacy", "language"))
    names = SECTIONS.get(person.role, SECTIONS["guest"])
    if person.state == "paused":
        names = ("return", *(name for name in names if name != "pause"))
    return known(names)


def known(names: tuple[str, ...]) -> list[str]:
    """Those of the names that this program has."""
    return [name for name in names if name in COMMANDS or name in CONTROLS]


def default_commands(language: str) -> tuple[Command, ...]:
    """The commands of someone who has just come, in a language."""
    return _described(known(SECTIONS["guest"]), language)


def publish_menu(scene: Scene, person_id: int) -> None:
    """Give the channel a person's commands, in their role and language of now."""
    person = get_person(scene.connection, person_id)
    commands = _described([*commands_of(person), "menu"], person.language)
    scene.post(person, Outgoing(kind="commands", language=person.language, commands=commands))


def _described(names: list[str], language: str) -> tuple[Command, ...]:
    words = catalogues()
    return tuple(Command(name=name, description=words.label(language, f"command-{name}")) for name in names)
