"""Which of their localities a coordinator means: asked only of those who look after several."""

from __future__ import annotations

from flows.access import own_localities
from flows.engine import Choice, Option, Refused, Scene, Word, do, effect
from store.localities import some_localities


async def one_place(key: str) -> int:
    """The number of one locality; `key` names the question in the log."""
    places = await do("own-places")
    if len(places) == 1:
        return int(places[0][0])
    options = [Option(number, name) for number, name in places]
    return int(await Choice(key, text="office-which-place", options=options))


async def some_places(key: str) -> list[int]:
    """The number of one locality, or those of all."""
    places = await do("own-places")
    if len(places) == 1:
        return [int(places[0][0])]
    options = [Option("all", Word("office-all-places")), *(Option(number, name) for number, name in places)]
    chosen = await Choice(key, text="office-which-places", options=options)
    return [int(number) for number, _ in places] if chosen == "all" else [int(chosen)]


@effect("own-places")
def own_places(scene: Scene) -> list[tuple[str, str]]:
    """The numbers and names of the coordinator's localities, by name.

    Raises:
        Refused: they look after none.
    """
    places = some_localities(scene.connection, own_localities(scene))
    if not places:
        raise Refused("office-no-place")
    return [(str(place.id), place.name) for place in places]
