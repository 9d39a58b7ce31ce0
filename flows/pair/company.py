"""Who is in a pair, as the other may know them: by first name, and nothing else."""

from __future__ import annotations

from datetime import date
from typing import Any

from flows.access import own_localities, reach_pair
from flows.engine import Choice, Option, Refused, Said, Scene, Word, do, effect
from flows.engine.conversation import close
from flows.matters import on_button
from store.localities import get_locality
from store.pairs import Pair, pairs_in, pairs_of
from store.people import get_person
from store.sessions import open_sessions

MOST_BUTTONS = 20


def first_name(scene: Scene, person_id: int) -> str:
    """The first of someone's names."""
    return get_person(scene.connection, person_id).first_name


def first_names(scene: Scene, pair: Pair) -> list[str]:
    """The first names of the newcomer and of the sponsor."""
    return [first_name(scene, person_id) for person_id in pair.both]


def others_of(scene: Scene, pair: Pair) -> list[int]:
    """The numbers of those of the pair who are not this person: both, for a coordinator."""
    return [person_id for person_id in pair.both if person_id != scene.person.id]


def names_of_others(scene: Scene, pair: Pair) -> list[str]:
    """The first names of those of the pair who are not this person."""
    return [first_name(scene, person_id) for person_id in others_of(scene, pair)]


def reach_open_pair(scene: Scene, pair_id: int) -> Pair:
    """A pair within reach that has not ended.

    Raises:
        Refused: there is none, or it is over.
    """
    pair = reach_pair(scene, pair_id)
    if pair.state == "ended":
        raise Refused("pair-over")
    return pair


def local_today(scene: Scene, pair: Pair) -> date:
    """The day it is where the pair lives."""
    return scene.now.astimezone(get_locality(scene.connection, pair.locality_id).zone).date()


def leave_chats(scene: Scene, pair: Pair) -> None:
    """Whoever pauses or parts is not asked any more what they would like to write to the other one."""
    for session in open_sessions(scene.connection, scene.person.id):
        if session.flow == "chat" and session.args.get("pair", 0) in (pair.id, 0):
            close(scene, session, "done")


def tell_line(scene: Scene, pair: Pair, kind: str, about: int | None = None, **data: Any) -> None:
    """Add a line to the pair's history; `about` is the one of the two it concerns most."""
    scene.record(
        kind,
        person_id=about or scene.person.id or None,
        locality_id=pair.locality_id,
        wish_id=pair.wish_id,
        pair_id=pair.id,
        data=data or None,
    )


def recorded(words: Said | None) -> dict[str, Any] | None:
    """Someone's own words as JSON to keep; None where there are none."""
    return words.model_dump(exclude_none=True, exclude_defaults=True) if words else None


async def which_pair(pair: int) -> int:
    """The pair that was named, the only one there is, or the one that is chosen."""
    if pair:
        return pair
    known = await do("my-pairs")
    if len(known) == 1:
        return int(known[0]["id"])
    options = [Option(str(one["id"]), Word("pair-of", {"names": one["names"]})) for one in known]
    return int(await Choice("pair-which", options=options))


@effect("my-pairs")
def my_pairs(scene: Scene) -> list[dict[str, Any]]:
    """The pairs this person is part of or, for a coordinator, those of their localities.

    Raises:
        Refused: there is none, or there are more than buttons can show.
    """
    if scene.person.role == "coordinator":
        found = [pair for pair in pairs_in(scene.connection, own_localities(scene)) if pair.state != "ended"]
    else:
        found = pairs_of(scene.connection, scene.person.id)
    if not found:
        raise Refused("pair-none-yet")
    if len(found) > MOST_BUTTONS:
        raise Refused("pair-which-many")
    scene.look(*(number for pair in found for number in pair.both))
    return [{"id": pair.id, "names": _on_button(scene, pair)} for pair in found]


def _on_button(scene: Scene, pair: Pair) -> list[str]:
    """The names that tell pairs apart; a coordinator, who has many, sees the pair's number too."""
    names = [on_button(name, 10) for name in names_of_others(scene, pair)]
    return names if scene.person.id in pair.both else [f"#{pair.id} {names[0]}", *names[1:]]
