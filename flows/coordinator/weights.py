"""How matching weighs in a locality: the points of each term, how long somebody waits, and those still to come."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from flows.access import reach_place
from flows.coordinator.places import one_place
from flows.engine import Choice, Link, Number, Refused, Scene, Word, YesNo, do, effect, flow, say
from flows.matching.weights import LEAST, MOST, reweigh, weights_of
from store.localities import change_locality

PATIENCE = (7, 365)  # days


@flow("weights", command="weights", roles=("coordinator",))
async def weights() -> None:
    """Show how matching weighs in a locality and change one thing."""
    place = await one_place("weights-where")
    stands = await do("weights-read", place=place)
    await say("weights-stand", **_stands(stands))
    terms = tuple(stands["weights"])
    what = await Choice(
        "weights-what", options=(*terms, "patience", "scarcity", "usual", "nothing"), columns=2
    )
    if what == "nothing":
        await say("weights-as-it-was")
        return
    asked = await (_ASKED[what]() if what in _ASKED else _points(what, stands["weights"][what]))
    changed = await do("weights-change", final=True, place=place, what=what, value=asked)
    await say("weights-changed")
    links = [[Link(Word("rhythm-more"), "weights"), Link(Word("nav-menu"), "menu")]]
    await say("weights-stand", links=links, **_stands(changed))


async def _points(term: str, points: int) -> int:
    return await Number(
        "weights-points", low=LEAST, high=MOST, args={"least": LEAST, "most": MOST, "points": points}
    )


async def _patience() -> int:
    least, most = PATIENCE
    return await Number("weights-patience", low=least, high=most, args={"least": least, "most": most})


async def _scarcity() -> bool:
    return await YesNo("weights-scarcity")


async def _usual() -> None:
    return None


_ASKED: Mapping[str, Callable[[], Awaitable[Any]]] = {
    "patience": _patience,
    "scarcity": _scarcity,
    "usual": _usual,
}


@effect("weights-read")
def read(scene: Scene, place: int) -> dict[str, Any]:
    """How matching weighs in one of the coordinator's own localities."""
    locality = reach_place(scene, place)
    return {
        "locality": locality.name,
        "weights": weights_of(locality.weights),
        "patience": locality.patience_days,
        "scarcity": locality.scarcity,
    }


@effect("weights-change")
def change(scene: Scene, place: int, what: str, value: Any) -> dict[str, Any]:
    """Change one thing of how matching weighs; how it is then. What it was before stands in the history.

    Raises:
        Refused: it is not theirs, or another term would have more points than one may.
    """
    locality = reach_place(scene, place)
    match what:
        case "patience":
            values: dict[str, Any] = {"patience_days": value}
        case "scarcity":
            values = {"scarcity": value}
        case "usual":
            values = {"weights": None}
        case _:
            values = {"weights": reweigh(weights_of(locality.weights), what, value)}
            if max(values["weights"].values()) > MOST:
                raise Refused("weights-bounds", most=MOST)
    before = {name: getattr(locality, name) for name in values}
    change_locality(scene.connection, place, **values)
    scene.record("weights-changed", locality_id=place, data={"before": before, "after": values})
    return read(scene, place)


def _stands(ways: Mapping[str, Any]) -> dict[str, Any]:
    said = Word("answer-yes" if ways["scarcity"] else "answer-no")
    return {**ways["weights"], "locality": ways["locality"], "patience": ways["patience"], "scarcity": said}
