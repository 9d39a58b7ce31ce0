"""A sponsor lends words, or does so no more."""

from __future__ import annotations

from flows.engine import Refused, Scene, YesNo, do, effect, flow, say
from store.sponsors import change_sponsor, find_sponsor


@flow("lend", command="lend", roles=("sponsor",))
async def lend() -> None:
    """A sponsor says whether they may be asked to put strangers' words into another language."""
    lends = await YesNo("lend-words-ask")
    await do("lend-words", final=True, lends=lends)
    await say("lend-words-yes" if lends else "lend-words-no")


@effect("lend-words")
def lend_words(scene: Scene, lends: bool) -> None:
    """Note what the sponsor has said.

    Raises:
        Refused: the person is no sponsor yet.
    """
    if find_sponsor(scene.connection, scene.person.id) is None:
        raise Refused("command-not-yours")
    change_sponsor(scene.connection, scene.person.id, lends_words=lends)
