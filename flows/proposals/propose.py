"""A coordinator brings a sponsor and a wish together: sees what the sponsor will see, and sends it."""

from __future__ import annotations

from typing import Any

from flows.access import reach_person, reach_wish
from flows.engine import Choice, Refused, Scene, do, effect, flow, say
from flows.matching import failed_rules, need_of, offers_for, rule_word
from flows.matters import settle_search
from flows.nudges import follow
from flows.proposals.facts import facts_for_sponsor, wish_messages
from store.people import find_person
from store.proposals import add_proposal, proposals_for_wish
from store.sponsors import Sponsor, find_sponsor
from store.wishes import Wish


@flow("propose", command="propose", roles=("coordinator",))
async def propose(wish: int, sponsor: int) -> None:
    """Warned of what follows, shown what the sponsor will see, the coordinator sends it or leaves it."""
    seen = await do("preview-proposal", wish=wish, sponsor=sponsor)
    await say("propose-warning", sponsor=seen["sponsor"], newcomer=seen["newcomer"])
    await say("propose-they-see", sponsor=seen["sponsor"])
    for message in wish_messages(seen["facts"]):
        await message
    if await Choice("propose-send", options=("send", "leave"), columns=2) == "leave":
        await say("propose-left")
        return
    await do("send-proposal", final=True, wish=wish, sponsor=sponsor)
    await say("propose-sent", sponsor=seen["sponsor"])


@effect("preview-proposal")
def preview(scene: Scene, wish: int, sponsor: int) -> dict[str, Any]:
    """What the sponsor would see, and both names for the coordinator.

    Raises:
        Refused: out of reach, or it cannot be proposed now.
    """
    found, offered = check(scene, wish, sponsor)
    person = find_person(scene.connection, sponsor)
    newcomer = find_person(scene.connection, need_of(scene.connection, found).newcomer_id)
    return {
        "facts": facts_for_sponsor(scene.connection, found, offered),
        "sponsor": person.name if person else "",
        "newcomer": newcomer.name if newcomer else "",
    }


@effect("send-proposal")
def send(scene: Scene, wish: int, sponsor: int) -> int:
    """Ask the sponsor; the number of the proposal.

    Raises:
        Refused: out of reach, or it cannot be proposed any more.
    """
    found, _ = check(scene, wish, sponsor)
    number = add_proposal(
        scene.connection,
        wish_id=wish,
        sponsor_id=sponsor,
        newcomer_id=need_of(scene.connection, found).newcomer_id,
        locality_id=found.locality_id,
        coordinator_id=scene.person.id,
        state="sponsor",
        created_at=scene.now,
        asked_at=scene.now,
    )
    scene.record(
        "proposal-asked",
        locality_id=found.locality_id,
        person_id=sponsor,
        wish_id=wish,
        data={"proposal": str(number), "category": found.category},
    )
    settle_search(scene, wish)
    follow(scene, "proposal", number)
    scene.push(sponsor, "proposal-sponsor", proposal=number)
    return number


def check(scene: Scene, wish_id: int, sponsor_id: int) -> tuple[Wish, Sponsor]:
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
    need = need_of(scene.connection, wish)
    offer = next(
        (one for one in offers_for(scene.connection, wish, need) if one.person_id == sponsor_id), None
    )
    if offer is None:
        raise Refused("propose-no-sponsor")
    if failed := failed_rules(need, offer):
        raise Refused("propose-rules", name=person.name, rules=[rule_word(rule) for rule in failed])
    return wish, sponsor


def refuse_unless_waiting(scene: Scene, wish: Wish) -> None:
    """A wish can be proposed while it waits, nobody is being asked, and its newcomer is here.

    Raises:
        Refused: which of these is not so.
    """
    if wish.stage != "heard":
        raise Refused("propose-not-waiting")
    newcomer = find_person(scene.connection, need_of(scene.connection, wish).newcomer_id)
    if newcomer is None or newcomer.state != "active" or not newcomer.reachable:
        raise Refused("propose-away")
    if any(proposal.open for proposal in proposals_for_wish(scene.connection, wish.id)):
        raise Refused("propose-asked")
