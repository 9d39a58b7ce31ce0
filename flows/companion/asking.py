"""A coordinator asks a sponsor to come along to a first meeting, or lets them know that they need not."""

from __future__ import annotations

from typing import Any

from flows.access import own_localities, reach_companion, reach_person, reach_wish
from flows.companion.answering import facts_for_companion, question_messages
from flows.companion.eligibility import may_accompany
from flows.companion.shortlist import refuse_unless_to_come, rule_word, taken_for
from flows.engine import Choice, Link, Refused, Scene, Word, do, effect, flow, say
from flows.matters import settle_matter
from flows.nudges import follow
from flows.pair.along import WANTED, dismiss
from flows.proposals.looking import look
from store.companions import add_companion, companions_for
from store.households import Household, get_household
from store.people import Person, get_person
from store.sponsors import Sponsor, find_sponsor
from store.wishes import Wish


@flow("accompany", command="accompany", roles=("coordinator",))
async def accompany(wish: int, sponsor: int) -> None:
    """Shown what the sponsor will see, the coordinator asks them or leaves it."""
    seen = await do("preview-companion", wish=wish, sponsor=sponsor)
    await say("propose-they-see", sponsor=seen["name"])
    for message in question_messages(seen["facts"]):
        await message
    options = ("send", "leave")
    asked = await Choice(
        "accompany-send", text="propose-send", labels="propose-send", options=options, columns=2
    )
    if asked == "leave":
        await say("propose-left", links=_back(wish))
        return
    await do("ask-companion", final=True, wish=wish, sponsor=sponsor)
    await say("companion-sent", links=_back(wish), name=seen["name"])


@flow("letgo", command="letgo", roles=("coordinator",))
async def let_go(companion: int) -> None:
    """Whoever was asked to come along need not: they are told kindly, without a reason."""
    seen = await do("let-companion-go", final=True, companion=companion)
    await say("companion-gone", links=_back(seen["wish"]), name=seen["name"])


def _back(wish: int) -> list[list[Link]]:
    return [[Link(Word("act-companion"), f"companion {wish}")]]


@effect("preview-companion")
def preview(scene: Scene, wish: int, sponsor: int) -> dict[str, Any]:
    """What the sponsor would see, and their name for the coordinator.

    Raises:
        Refused: out of reach, or they cannot be asked now.
    """
    found, household, asked, person = _check(scene, wish, sponsor)
    return {"facts": facts_for_companion(scene.connection, found, household, asked), "name": person.name}


@effect("ask-companion")
def ask(scene: Scene, wish: int, sponsor: int) -> int:
    """Ask the sponsor; the number of what they are asked.

    Raises:
        Refused: out of reach, or they cannot be asked any more.
    """
    found, household, asked, _ = _check(scene, wish, sponsor)
    number = add_companion(
        scene.connection,
        wish_id=found.id,
        newcomer_id=household.person_id,
        sponsor_id=asked.person_id,
        locality_id=found.locality_id,
        coordinator_id=scene.person.id,
        state="asked",
        created_at=scene.now,
    )
    scene.record(
        "companion-asked", locality_id=found.locality_id, person_id=asked.person_id, wish_id=found.id
    )
    settle_matter(scene, WANTED, f"wish:{found.id}")
    follow(scene, "companion", number)
    scene.push(asked.person_id, "companion-asked", companion=number)
    return number


@effect("let-companion-go")
def let_companion_go(scene: Scene, companion: int) -> dict[str, Any]:
    """Somebody need not come along; for which wish, and what they are called.

    Raises:
        Refused: nobody is asked, or comes along, by that number.
    """
    found = reach_companion(scene, companion)
    if not found.open:
        raise Refused("not-found")
    dismiss(scene, found)
    return {"wish": found.wish_id, "name": get_person(scene.connection, found.sponsor_id).name}


def _check(scene: Scene, wish_id: int, sponsor_id: int) -> tuple[Wish, Household, Sponsor, Person]:
    """A wish and a sponsor of the coordinator's own localities who can be asked to come along now.

    Raises:
        Refused: out of reach; somebody is asked already; or which rule speaks against it.
    """
    wish, person = reach_wish(scene, wish_id), reach_person(scene, sponsor_id)
    sponsor = find_sponsor(scene.connection, sponsor_id)
    if sponsor is None:
        raise Refused("not-found")
    refuse_unless_to_come(scene, wish)
    if any(one.open for one in companions_for(scene.connection, wish.id)):
        raise Refused("companion-already")
    looked = look(scene, wish, own_localities(scene))
    column = looked.gathering.sponsor(sponsor_id)
    if column is None:
        raise Refused("propose-no-sponsor")
    if failed := may_accompany(looked.gathering.pool, looked.household, column, taken_for(scene, wish)):
        raise Refused("propose-rules", name=person.name, rules=[rule_word(rule) for rule in failed])
    return wish, get_household(scene.connection, wish.household_id), sponsor, person
