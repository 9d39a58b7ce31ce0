"""A coordinator brings a sponsor and a wish together: sees what the sponsor will see, and sends it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from flows.access import own_localities, reach_activity, reach_person, reach_wish
from flows.activities.seats import refuse_unless_fitting
from flows.engine import Choice, Refused, Scene, Words, do, effect, flow, say
from flows.matching import Candidate, candidate, failing, rule_word
from flows.pair.company import recorded
from flows.proposals.asking import ask
from flows.proposals.facts import facts_for_sponsor, wish_messages
from flows.proposals.looking import Look, look, stood_first
from store.activities import Activity, add_outing, seats_for
from store.households import get_household
from store.pairs import pairs_of
from store.people import find_person
from store.proposals import open_proposals_of, proposals_for_wish
from store.sponsors import Sponsor, find_sponsor
from store.wishes import SOUGHT, Wish


@flow("propose", command="propose", roles=("coordinator",))
async def propose(wish: int, sponsor: int, activity: int = 0) -> None:
    """Warned of what follows, shown what the sponsor will see, the coordinator sends it or leaves it.

    With the number of an activity, the sponsor would go along to it the first times.
    """
    seen = await do("preview-proposal", wish=wish, sponsor=sponsor, activity=activity)
    await say("propose-warning", sponsor=seen["sponsor"], newcomer=seen["newcomer"])
    await say("propose-they-see", sponsor=seen["sponsor"])
    for message in wish_messages(seen["facts"]):
        await message
    if await Choice("propose-send", options=("send", "leave"), columns=2) == "leave":
        await say("propose-left")
        return
    why = None
    if seen["first"]:
        why = recorded(await Words("propose-why", args={"name": seen["first"]}, optional=True))
    override = bool(seen["first"])
    proposal = {"wish": wish, "sponsor": sponsor, "activity": activity}
    await do("send-proposal", final=True, override=override, why=why, **proposal)
    await say("propose-sent", sponsor=seen["sponsor"])


@dataclass(frozen=True)
class Fit:
    """A wish and a sponsor that can be brought together now, and what speaks for it."""

    wish: Wish
    sponsor: Sponsor
    candidate: Candidate
    look: Look


@effect("preview-proposal")
def preview(scene: Scene, wish: int, sponsor: int, activity: int = 0) -> dict[str, Any]:
    """What the sponsor would see, both names for the coordinator, and who stands first if it is somebody else.

    Raises:
        Refused: out of reach, or it cannot be proposed now.
    """
    fit = check(scene, wish, sponsor)
    outing = _outing(scene, fit.wish, activity)
    first = stood_first(scene, fit.look, sponsor)
    scene.look(first.person_id if first is not None else None)
    return {
        "facts": facts_for_sponsor(scene.connection, fit.wish, fit.sponsor, outing),
        "sponsor": fit.candidate.name,
        "newcomer": fit.look.name,
        "first": first.name if first is not None else "",
    }


@effect("send-proposal")
def send(
    scene: Scene,
    wish: int,
    sponsor: int,
    activity: int = 0,
    override: bool = False,
    why: dict[str, Any] | None = None,
) -> int:
    """Ask the sponsor; the number of the proposal. It is an `override` where the coordinator saw somebody else first.

    Raises:
        Refused: out of reach, or it cannot be proposed any more.
    """
    fit = check(scene, wish, sponsor)
    outing = _outing(scene, fit.wish, activity)
    number = ask(
        scene,
        fit.wish,
        fit.look.newcomer_id,
        sponsor,
        fit.candidate.score,
        override=override,
        why=why,
    )
    if outing is not None:
        add_outing(scene.connection, number, outing.id)
    return number


def check(scene: Scene, wish_id: int, sponsor_id: int) -> Fit:
    """A wish and a sponsor of the coordinator's own localities that can be brought together now.

    Raises:
        Refused: out of reach; or which rule speaks against it.
    """
    wish = reach_wish(scene, wish_id)
    person = reach_person(scene, sponsor_id)
    sponsor = find_sponsor(scene.connection, sponsor_id)
    if sponsor is None:
        raise Refused("propose-no-sponsor")
    refuse_unless_waiting(scene, wish)
    looked = look(scene, wish, own_localities(scene))
    column = looked.gathering.sponsor(sponsor_id)
    if column is None:
        raise Refused("propose-no-sponsor")
    if failed := failing(looked.gathering.pool, looked.household, column):
        raise Refused("propose-rules", name=person.name, rules=[rule_word(rule) for rule in failed])
    return Fit(wish, sponsor, candidate(looked.gathering, looked.household, column), looked)


def refuse_unless_waiting(scene: Scene, wish: Wish) -> None:
    """A wish can be proposed while its newcomer is here and it waits, or one more sponsor is looked for.

    Raises:
        Refused: which of these is not so.
    """
    if wish.stage not in SOUGHT:
        raise Refused("propose-not-waiting")
    home = get_household(scene.connection, wish.household_id)
    newcomer = find_person(scene.connection, home.person_id)
    if newcomer is None or newcomer.state != "active" or not newcomer.reachable:
        raise Refused("propose-away")
    if any(seat.state == "asked" for seat in seats_for(scene.connection, wish.id)):
        raise Refused("propose-asked")
    asked = any(proposal.open for proposal in proposals_for_wish(scene.connection, wish.id))
    if wish.stage == "heard" and not asked:
        return
    have = len(pairs_of(scene.connection, home.person_id)) + len(
        open_proposals_of(scene.connection, home.person_id)
    )
    if have >= home.wanted:
        raise Refused("propose-asked" if asked else "propose-not-waiting")


def _outing(scene: Scene, wish: Wish, activity: int) -> Activity | None:
    """The activity to which the sponsor would go along, if one was named."""
    if not activity:
        return None
    found = reach_activity(scene, activity)
    refuse_unless_fitting(scene, wish, found)
    return found
