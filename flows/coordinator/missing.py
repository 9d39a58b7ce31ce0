"""What is missing: which new sponsors would let most of those be met for whom there is nobody, in words and bars."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Sequence
from typing import Any

from flows.access import reach_places
from flows.coordinator.page import lines
from flows.coordinator.places import some_places
from flows.engine import Link, Scene, Word, do, effect, flow, say
from flows.engine.messages import Document
from flows.matching import gather, plan_of
from flows.matching.chart import Bar, draw
from flows.matching.missing import Fact, Ground, Missing, missing_in
from flows.vocabulary import slot_word
from store.localities import Locality
from store.parts import parts_in
from translations import LANGUAGES

MIDDLE = ""  # the name of the spot in the middle of a locality
COLOURS = {"language": "blue", "time": "orange", "place": "green", "gender": "purple", "children": "purple"}


@flow("missing", command="missing", roles=("coordinator",))
async def missing() -> None:
    """Say of each locality how many are left out, and whom to look for."""
    found = await do("find-missing", places=await some_places("missing-where"))
    for place in found["short"]:
        await say(
            "missing-left-out",
            document=_picture(place, found["mirrored"]) if place["lacks"] else None,
            place=place["name"],
            count=place["count"],
            lines=lines(_lines(place)),
        )
        if place["recruits"]:
            await say(
                "missing-recruits",
                links=[[Link(Word("menu-invite"), "invite")]],
                place=place["name"],
                lines=lines([_recruit(place, *recruit) for recruit in place["recruits"]]),
            )
    if found["met"]:
        await say("missing-nobody", places=found["met"])


@effect("find-missing")
def find(scene: Scene, places: list[int]) -> dict[str, Any]:
    """What is missing in some localities, of the households that their best plan leaves out.

    Raises:
        Refused: one of the localities is not theirs.
    """
    chosen = reach_places(scene, places)
    gathering = gather(scene.connection, places, scene.now)
    left_out = plan_of(gathering.pool).left_out
    found = [(place, missing_in(gathering.pool, left_out, _ground(scene, place))) for place in chosen]
    return {
        "short": [_counted(place, missing) for place, missing in found if missing.households],
        "met": [place.name for place, missing in found if not missing.households],
        "mirrored": LANGUAGES[scene.person.language].direction == "rtl",
    }


def _ground(scene: Scene, locality: Locality) -> Ground:
    """The parts of a locality whose middle is known, and its own."""
    parts = parts_in(scene.connection, [locality.id])
    spots = [(part.name, (part.latitude, part.longitude)) for part in parts]
    if locality.latitude is not None and locality.longitude is not None:
        spots.append((MIDDLE, (locality.latitude, locality.longitude)))
    return Ground(locality.id, locality.language, spots)


def _counted(locality: Locality, missing: Missing) -> dict[str, Any]:
    return {
        "name": locality.name,
        "language": locality.language,
        "count": len(missing.households),
        "anybody": len(missing.anybody),
        "beyond": len(missing.beyond),
        "lacks": [[*_told(lack.fact), len(lack.households)] for lack in missing.lacks],
        "recruits": [
            [[_told(fact) for fact in recruit.facts], len(recruit.households)] for recruit in missing.recruits
        ],
    }


def _told(fact: Fact) -> list[str]:
    return [fact.kind, fact.what]


def _picture(place: dict[str, Any], mirrored: bool) -> Document:
    bars = [Bar(count, COLOURS[kind]) for kind, _, count in place["lacks"]]
    png = draw(bars, place["count"], mirrored)
    return Document(name="kummi-missing.png", mime="image/png", content=b64encode(png))


def _lines(place: dict[str, Any]) -> list[Word]:
    words = []
    if place["anybody"]:
        spoken = Word(f"lang-{place['language']}")
        words.append(Word("missing-anybody", {"count": place["anybody"], "language": spoken}))
    if place["beyond"]:
        words.append(Word("missing-beyond", {"count": place["beyond"]}))
    if place["lacks"]:
        words.append(Word("missing-facts"))
    for number, (kind, value, count) in enumerate(place["lacks"], start=1):
        bar = {"colour": COLOURS[kind], "number": str(number), "count": count}
        words.append(Word("missing-fact", {**bar, "trait": _trait(place, kind, value)}))
    return words


def _recruit(place: dict[str, Any], facts: Sequence[tuple[str, str]], count: int) -> Word:
    traits = [_trait(place, kind, value) for kind, value in facts] or [Word("missing-trait-none")]
    return Word("missing-recruit", {"traits": traits, "count": count})


def _trait(place: dict[str, Any], kind: str, value: str) -> Word:
    match kind:
        case "language":
            return Word("missing-trait-language", {"language": Word(f"lang-{value}")})
        case "time":
            return Word("missing-trait-time", {"time": slot_word(value)})
        case "place" if value == MIDDLE:
            return Word("missing-trait-middle", {"place": place["name"]})
        case "place":
            return Word("missing-trait-place", {"place": value})
        case "gender":
            return Word("missing-trait-woman" if value == "woman" else "missing-trait-man")
    return Word("missing-trait-children")
