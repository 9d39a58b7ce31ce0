"""Set a sponsor aside for one wish, and take them in again."""

from __future__ import annotations

from typing import Any

from flows.access import reach_person, reach_wish
from flows.engine import Link, Refused, Scene, Word, Words, do, effect, flow, say
from flows.pair.company import recorded
from store.apart import Apart, apart_of, bring_together, keep_apart
from store.drafts import drop_draft
from store.households import get_household
from store.people import Person
from store.wishes import SOUGHT, Wish


@flow("skip", command="skip", roles=("coordinator",))
async def skip(wish: int, sponsor: int) -> None:
    """A coordinator sets a sponsor aside for a wish, with a reason or without."""
    name = await do("read-skip", wish=wish, sponsor=sponsor)
    reason = recorded(await Words("skip-reason", args={"name": name, "wish": str(wish)}, optional=True))
    await do("skip-candidate", final=True, wish=wish, sponsor=sponsor, reason=reason)
    undo = Link(Word("act-undo"), f"unskip {wish} {sponsor}")
    await say("skip-done", links=[[_back(wish), undo]], name=name, wish=str(wish))


@flow("unskip", command="unskip", roles=("coordinator",))
async def unskip(wish: int, sponsor: int) -> None:
    """The sponsor is among those who could be asked for the wish again."""
    name = await do("unskip-candidate", final=True, wish=wish, sponsor=sponsor)
    await say("skip-undone", links=[[_back(wish)]], name=name, wish=str(wish))


def _back(wish: int) -> Link:
    return Link(Word("suggest-back"), f"suggest {wish}")


@effect("read-skip")
def read_skip(scene: Scene, wish: int, sponsor: int) -> str:
    """What the sponsor is called.

    Raises:
        Refused: there is no such sponsor or waiting wish among those the coordinator looks after.
    """
    return _reach_waiting(scene, wish, sponsor)[1].name


@effect("skip-candidate")
def skip_candidate(scene: Scene, wish: int, sponsor: int, reason: dict[str, Any] | None) -> None:
    """Set a sponsor aside for a wish, once; the reason given last is the one that counts.

    Raises:
        Refused: the sponsor is not there any more, or the wish does not wait.
    """
    found, person = _reach_waiting(scene, wish, sponsor)
    for line in _lines(scene, wish, sponsor):
        bring_together(scene.connection, line.id)
    keep_apart(
        scene.connection,
        newcomer_id=get_household(scene.connection, found.household_id).person_id,
        sponsor_id=person.id,
        wish_id=found.id,
        kind="skip",
        reason=reason,
        by_id=scene.person.id,
        created_at=scene.now,
    )
    drop_draft(scene.connection, found.id, person.id)
    _record(scene, "candidate-skipped", found)


@effect("unskip-candidate")
def unskip_candidate(scene: Scene, wish: int, sponsor: int) -> str:
    """Take a sponsor in again for a wish; what they are called.

    Raises:
        Refused: they were not set aside for it.
    """
    found, person = _reach(scene, wish, sponsor)
    lines = _lines(scene, wish, sponsor)
    if not lines:
        raise Refused("not-found")
    for line in lines:
        bring_together(scene.connection, line.id)
    _record(scene, "candidate-unskipped", found)
    return person.name


def _reach(scene: Scene, wish: int, sponsor: int) -> tuple[Wish, Person]:
    found, person = reach_wish(scene, wish), reach_person(scene, sponsor)
    if person.role != "sponsor":
        raise Refused("not-found")
    return found, person


def _reach_waiting(scene: Scene, wish: int, sponsor: int) -> tuple[Wish, Person]:
    found, person = _reach(scene, wish, sponsor)
    if found.stage not in SOUGHT:
        raise Refused("propose-not-waiting")
    return found, person


def _lines(scene: Scene, wish: int, sponsor: int) -> list[Apart]:
    lines = apart_of(scene.connection, sponsor)
    return [line for line in lines if line.kind == "skip" and line.wish_id == wish]


def _record(scene: Scene, kind: str, wish: Wish) -> None:
    """A line of the wish that is nobody's: the sponsor does not see among their data that they were set aside."""
    scene.record(kind, locality_id=wish.locality_id, wish_id=wish.id)
