"""Keep a newcomer and a sponsor apart: with whom someone is, and one more. The two are told nothing of it."""

from __future__ import annotations

from typing import Any

from flows.access import own_localities, reach_person
from flows.engine import (
    Choice,
    Link,
    Option,
    Refused,
    Said,
    Scene,
    Text,
    Word,
    Words,
    YesNo,
    do,
    effect,
    flow,
    say,
)
from flows.matters import close, on_button, person_link
from flows.pair.along import part_from
from flows.pair.company import recorded
from flows.proposals import call_off_between
from store.apart import Apart, apart_of, keep_apart
from store.drafts import drafts_in, drop_draft
from store.matters import matters_of, open_of
from store.pairs import pairs_of
from store.people import Person, people_in
from translations import digits, normalise

WHY = ("avoid", "conflict")
SIDES = {"newcomer": "sponsor", "sponsor": "newcomer"}
MOST_BUTTONS = 8


@flow("apart", command="apart", roles=("coordinator",))
async def apart(person: int) -> None:
    """Show from whom a person is kept apart, and what they said of it; then maybe one more."""
    known = await do("read-apart", person=person)
    await _show(known)
    name, back = known["name"], [[person_link(person, known["name"])]]
    if not await YesNo("apart-another", args={"name": name}):
        await say("apart-left", links=back)
        return
    other = await _other(person, name, known["side"])
    names = {"name": name, "other": other["name"]}
    why = await Choice("apart-why", options=WHY, args=names)
    reason = recorded(await Words("apart-reason", optional=True))
    pair = await do("keep-apart", final=True, person=person, other=other["id"], why=why, reason=reason)
    again = Link(Word("apart-see", {"name": on_button(name, 12)}), f"apart {person}")
    await say("apart-kept", links=[*back, [again]], **names)
    if pair:
        await say("apart-pair", links=[[Link(Word("act-pair"), f"pair {pair}")]], **names)


async def _show(known: dict[str, Any]) -> None:
    for each in known["said"]:
        said = Said.model_validate(each)
        await say(
            "matter-with-words",
            media=said.media,
            matter=Word("queue-avoid-said", {"name": known["name"]}),
            words=said.brief,
        )
    for each in known["apart"]:
        line = {"name": each["name"], "number": str(each["person"]), "why": Word(f"apart-why-{each['why']}")}
        links = [[Link(Word("apart-together"), f"together {each['line']}")]]
        if each["reason"]:
            said = Said.model_validate(each["reason"])
            matter = Word("apart-one", line)
            await say("matter-with-words", media=said.media, links=links, matter=matter, words=said.brief)
        else:
            await say("apart-one", links=links, **line)
    if not known["apart"]:
        await say("apart-none", name=known["name"])


async def _other(person: int, name: str, side: str) -> dict[str, Any]:
    """Who is meant, by number or name; where a name fits several, the one that is chosen."""
    typed = await Text("apart-whom", args={"name": name, "side": side})
    found: list[dict[str, Any]] = await do("find-others", person=person, typed=typed)
    if len(found) == 1:
        return found[0]
    options = [
        Option(
            str(each["id"]),
            Word("apart-option", {"name": on_button(each["name"], 18), "number": str(each["id"])}),
        )
        for each in found
    ]
    chosen = await Choice("apart-which", options=options)
    return next(each for each in found if str(each["id"]) == chosen)


@effect("read-apart")
def read_apart(scene: Scene, person: int) -> dict[str, Any]:
    """From whom of the coordinator's own localities a person is kept apart, and what the person said of it.

    Raises:
        Refused: there is no such newcomer or sponsor there.
    """
    found, own = reach_side(scene, person), own_localities(scene)
    near = {each.id: each.name for each in _others(scene, found)}
    said = matters_of(scene.connection, "avoid-said", found.id)
    lines = [
        (line, other) for line in lines_of(scene, found.id) if (other := _other_of(line, found.id)) in near
    ]
    scene.look(*(other for _, other in lines))
    return {
        "name": found.name,
        "side": SIDES[found.role],
        "said": [(matter.data or {})["words"] for matter in said if matter.locality_id in own],
        "apart": [
            {"line": line.id, "person": other, "name": near[other], "why": line.kind, "reason": line.reason}
            for line, other in lines
        ],
    }


@effect("find-others")
def find_others(scene: Scene, person: int, typed: str) -> list[dict[str, Any]]:
    """Those on the other side, in the coordinator's own localities, with that number or name.

    Raises:
        Refused: there is nobody, or more than buttons can show.
    """
    found = reach_side(scene, person)
    already = {_other_of(line, found.id) for line in lines_of(scene, found.id)}
    near = [each for each in _others(scene, found) if each.id not in already]
    number, words = digits(typed.lstrip("#")), normalise(typed)
    meant = [each for each in near if each.id == number or (number is None and words in normalise(each.name))]
    if not meant or not (words or number):
        raise Refused("apart-nobody", name=found.name)
    if len(meant) > MOST_BUTTONS:
        raise Refused("apart-many", count=len(meant))
    scene.look(*(each.id for each in meant))
    return [{"id": each.id, "name": each.name} for each in meant]


@effect("keep-apart")
def keep(scene: Scene, person: int, other: int, why: str, reason: dict[str, Any] | None) -> int:
    """Keep two apart: what is open between them is called off; the number of the pair that they are, 0 if none.

    History says that it was done, for nobody to see among their data, and never why.

    Raises:
        Refused: they are not both there any more.
    """
    found, against = reach_side(scene, person), reach_side(scene, other)
    if SIDES[found.role] != against.role:
        raise Refused("not-found")
    newcomer, sponsor = (found, against) if found.role == "newcomer" else (against, found)
    if not any(line.sponsor_id == sponsor.id for line in lines_of(scene, newcomer.id)):
        keep_apart(
            scene.connection,
            newcomer_id=newcomer.id,
            sponsor_id=sponsor.id,
            kind=why,
            reason=reason,
            by_id=scene.person.id,
            created_at=scene.now,
        )
        record(scene, "kept-apart", newcomer, sponsor)
    call_off_between(scene, newcomer.id, sponsor.id)
    part_from(scene, newcomer.id, sponsor.id)
    for draft in drafts_in(scene.connection, own_localities(scene)):
        if (draft.newcomer_id, draft.sponsor_id) == (newcomer.id, sponsor.id):
            drop_draft(scene.connection, draft.wish_id, sponsor.id)
    if why == "avoid":
        for matter in open_of(scene.connection, "avoid-said", found.id):
            close(scene, matter)
    pairs = pairs_of(scene.connection, newcomer.id)
    return next((pair.id for pair in pairs if pair.sponsor_id == sponsor.id), 0)


def reach_side(scene: Scene, person_id: int) -> Person:
    """A newcomer or a sponsor of the coordinator's own localities.

    Raises:
        Refused: there is none.
    """
    found = reach_person(scene, person_id)
    if found.role not in SIDES:
        raise Refused("not-found")
    return found


def lines_of(scene: Scene, person_id: int) -> list[Apart]:
    """What keeps someone apart from others altogether, not only for one wish."""
    return [line for line in apart_of(scene.connection, person_id) if line.kind in WHY]


def record(scene: Scene, kind: str, newcomer: Person, sponsor: Person) -> None:
    """A line of history about two who may not know of it: it is neither's, so that neither sees it."""
    data = {"newcomer": str(newcomer.id), "sponsor": str(sponsor.id)}
    scene.record(kind, locality_id=newcomer.locality_id, data=data)


def _others(scene: Scene, found: Person) -> list[Person]:
    return people_in(scene.connection, own_localities(scene), SIDES[found.role])


def _other_of(line: Apart, person_id: int) -> int:
    return line.sponsor_id if person_id == line.newcomer_id else line.newcomer_id
