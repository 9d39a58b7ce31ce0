"""How those who are invited to work with Kummi begin: coordinators, and the contacts who hear complaints."""

from __future__ import annotations

from flows.engine import Next, Scene, Text, YesNo, do, effect, flow, say
from flows.everyone.menu import publish_menu
from store.localities import get_locality
from store.people import change_person, make_coordinator


@flow("coordinator-welcome")
async def coordinator_welcome(locality: int) -> Next | None:
    """A new coordinator hears what Kummi expects, agrees, and says their name."""
    place = await do("name-locality", locality=locality)
    await say("arrival-coordinator", locality=place)
    if not await YesNo("arrival-coordinator-agree"):
        return Next("refused")
    name = await Text("arrival-coordinator-name", longest=80)
    await do("become", final=True, role="coordinator", locality=locality, name=name)
    await say("arrival-coordinator-ready", name=name, locality=place)
    return Next("menu")


@flow("contact-welcome")
async def contact_welcome(locality: int) -> Next | None:
    """A new contact hears what reaches them, agrees, and says their name."""
    place = await do("name-locality", locality=locality)
    await say("arrival-contact", locality=place)
    if not await YesNo("arrival-contact-agree"):
        return Next("refused")
    name = await Text("arrival-contact-name", longest=80)
    await do("become", final=True, role="contact", locality=locality, name=name)
    await say("arrival-contact-ready", name=name, locality=place)
    return Next("menu")


@flow("refused")
async def refused() -> None:
    """Someone does not agree: a kind end, and nothing is kept."""
    await do("erase-me", final=True)
    await say("arrival-refused")


@effect("name-locality")
def name_locality(scene: Scene, locality: int) -> str:
    """The name of a locality."""
    return get_locality(scene.connection, locality).name


@effect("become")
def become(scene: Scene, role: str, locality: int, name: str) -> None:
    """The person is a coordinator or a contact of the locality from now on."""
    change_person(
        scene.connection,
        scene.person.id,
        role=role,
        state="active",
        locality_id=locality,
        name=name,
        way_in="invitation",
        agreed_at=scene.now,
    )
    if role == "coordinator":
        make_coordinator(scene.connection, scene.person.id, locality)
    scene.reload()
    scene.record(f"{role}-joined", person_id=scene.person.id)
    publish_menu(scene, scene.person.id)
