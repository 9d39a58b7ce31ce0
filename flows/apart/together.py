"""Two who were kept apart may be brought together again."""

from __future__ import annotations

from typing import Any

from flows.access import reach_apart
from flows.apart.keep import WHY, record
from flows.engine import Link, Scene, Word, YesNo, do, effect, flow, say
from flows.matters import on_button
from store.apart import bring_together
from store.people import get_person


@flow("together", command="together", roles=("coordinator",))
async def together(line: int) -> None:
    """A coordinator lets two be proposed to each other again; asked first, because it may protect someone."""
    two = await do("read-together", line=line)
    names = {"name": two["newcomer"], "other": two["sponsor"]}
    back = [[Link(Word("apart-see", {"name": on_button(two["newcomer"], 12)}), f"apart {two['person']}")]]
    if not await YesNo("together-sure", args=names):
        await say("together-left", links=back, **names)
        return
    await do("bring-together", final=True, line=line)
    await say("together-done", links=back, **names)


@effect("read-together")
def read_together(scene: Scene, line: int) -> dict[str, Any]:
    """What the two are called.

    Raises:
        Refused: no two of the coordinator's own localities are kept apart by this.
    """
    found = reach_apart(scene, line, WHY)
    newcomer, sponsor = (
        get_person(scene.connection, number) for number in (found.newcomer_id, found.sponsor_id)
    )
    return {"person": newcomer.id, "newcomer": newcomer.name, "sponsor": sponsor.name}


@effect("bring-together")
def bring(scene: Scene, line: int) -> None:
    """They are not kept apart any more.

    Raises:
        Refused: they were not.
    """
    found = reach_apart(scene, line, WHY)
    bring_together(scene.connection, found.id)
    newcomer, sponsor = (
        get_person(scene.connection, number) for number in (found.newcomer_id, found.sponsor_id)
    )
    record(scene, "brought-together", newcomer, sponsor)
