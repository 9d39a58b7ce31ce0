"""Say in private whom one would rather not meet. History says that something was said, never the words."""

from __future__ import annotations

from typing import Any

from flows.engine import Scene, Words, do, effect, flow, say
from flows.everyone.replies import link
from flows.everyone.write import locality_of_writer
from flows.matters import raise_matter
from flows.pair.company import recorded
from store.localities import get_locality
from store.matters import new_subject


@flow("avoid", command="avoid", roles=("newcomer", "sponsor"))
async def avoid() -> None:
    """Someone writes or says whom they would rather not meet; nobody is named to them."""
    locality = await do("who-reads-avoid")
    said = recorded(await Words("avoid-words", args={"locality": locality}, optional=True))
    if said is None:
        await say("avoid-nobody")
        return
    await do("say-avoid", final=True, words=said)
    await say("avoid-sent", links=[[link("help"), link("menu")]])


@effect("who-reads-avoid")
def who_reads(scene: Scene) -> str:
    """The name of the locality whose coordinators read it.

    Raises:
        Refused: nobody would.
    """
    return get_locality(scene.connection, locality_of_writer(scene)).name


@effect("say-avoid")
def say_avoid(scene: Scene, words: dict[str, Any]) -> None:
    """Put the words before the coordinators; they stay among what the person can see of their own data."""
    locality_id = locality_of_writer(scene)
    scene.record("avoid-said", person_id=scene.person.id)
    raise_matter(
        scene,
        "avoid-said",
        new_subject(scene.connection, "avoid", scene.person.id),
        locality_id=locality_id,
        person_id=scene.person.id,
        data={"words": words},
    )
