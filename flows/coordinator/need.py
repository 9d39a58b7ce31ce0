"""What a household needs, as people have said it: how soon, and how many sponsors. Nothing is worked out from facts."""

from __future__ import annotations

from typing import Any

from flows.access import reach_person
from flows.engine import Choice, Option, Refused, Scene, Word, do, effect, flow, say
from flows.matters import person_link
from store.households import Household, change_household, household_of
from store.people import Person

PRIORITIES = ("usual", "soon", "first")  # in the order of the household's `priority`
WANTED = ("1", "2")


@flow("need", command="need", roles=("coordinator",))
async def need(person: int) -> None:
    """Show how soon somebody is looked for and how many, and change one of them."""
    now = await do("read-need", person=person)
    back = [[person_link(person, now["name"])]]
    what = await Choice(
        "need-what",
        options=("priority", "wanted", Option("nothing", Word("rhythm-what-nothing"))),
        args={
            "name": now["name"],
            "priority": Word(f"need-priority-{PRIORITIES[now['priority']]}"),
            "wanted": Word(f"need-wanted-{now['wanted']}"),
        },
    )
    if what == "nothing":
        await say("rhythm-as-it-was", links=back)
        return
    if what == "priority":
        value = PRIORITIES.index(
            await Choice("need-priority", options=PRIORITIES, args={"name": now["name"]})
        )
    else:
        value = int(await Choice("need-wanted", options=WANTED, args={"name": now["name"]}))
    await do("say-need", final=True, person=person, what=what, value=value)
    await say("need-said", links=back, name=now["name"])


@effect("read-need")
def read_need(scene: Scene, person: int) -> dict[str, Any]:
    """What was said of a household's need.

    Raises:
        Refused: there is no such newcomer among those the coordinator looks after.
    """
    found, home = _reach_home(scene, person)
    return {"name": found.name, "priority": home.priority, "wanted": home.wanted}


@effect("say-need")
def say_need(scene: Scene, person: int, what: str, value: int) -> None:
    """Keep what was said: "priority" (0 to 2) or "wanted" (1 or 2). History keeps what it was before, too.

    Raises:
        Refused: the newcomer is not there any more.
    """
    found, home = _reach_home(scene, person)
    before = home.priority if what == "priority" else home.wanted
    change_household(scene.connection, home.id, **{what: value})
    data = {"what": what, "before": before, "now": value}
    scene.record("need-said", locality_id=home.locality_id, person_id=found.id, data=data)


def _reach_home(scene: Scene, person_id: int) -> tuple[Person, Household]:
    found = reach_person(scene, person_id)
    home = household_of(scene.connection, person_id)
    if found.role != "newcomer" or home is None:
        raise Refused("not-found")
    return found, home
