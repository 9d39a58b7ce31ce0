"""How a proposal goes on: passed to the newcomer, accepted, declined, returned. Each is told to those it concerns.

Nobody learns more than they need: a newcomer who was not asked yet never hears that somebody had no time.
"""

from __future__ import annotations

from typing import Any

from flows.activities.seats import take_along
from flows.engine import Link, Scene, Word
from flows.matters import raise_matter
from flows.nudges import follow, unfollow
from flows.pair.along import introduce, let_go, step_back
from store.localities import get_locality
from store.pairs import add_pair, find_pair
from store.people import find_person
from store.proposals import Proposal, change_proposal, find_proposal, open_proposals_of, proposals_for_wish
from store.sponsors import find_sponsor
from store.wishes import SOUGHT, find_wish, set_stage


def pass_on(scene: Scene, proposal: Proposal, times: dict[str, Any] | None) -> str:
    """The sponsor can: the newcomer is asked. "asked", or "gone" where there is nobody or nothing to ask about."""
    if not _still_wished(scene, proposal):
        _put_back(scene, proposal)
        return "gone"
    change_proposal(scene.connection, proposal.id, state="newcomer", times=times, asked_at=scene.now)
    _record(scene, "proposal-passed-on", proposal, proposal.sponsor_id)
    scene.push(proposal.newcomer_id, "proposal-newcomer", proposal=proposal.id)
    follow(scene, "proposal", proposal.id)
    return "asked"


def make_pair(scene: Scene, proposal: Proposal) -> int | None:
    """Both can: the pair exists and its number is returned; None if the sponsor is not there any more."""
    sponsor = find_sponsor(scene.connection, proposal.sponsor_id)
    person = find_person(scene.connection, proposal.sponsor_id)
    wish = find_wish(scene.connection, proposal.wish_id)
    if sponsor is None or person is None or wish is None or wish.stage not in SOUGHT:
        _put_back(scene, proposal)
        return None
    if sponsor.stage not in ("active", "paused") or not person.listening:
        _put_back(scene, proposal)
        return None
    unfollow(scene, "proposal", proposal.id)
    change_proposal(scene.connection, proposal.id, state="accepted", answered_at=scene.now)
    if wish.stage == "heard":
        set_stage(scene.connection, wish.id, "found", scene.now)
    unfollow(scene, "wish", wish.id)
    pair = add_pair(
        scene.connection,
        proposal_id=proposal.id,
        wish_id=wish.id,
        household_id=wish.household_id,
        newcomer_id=proposal.newcomer_id,
        sponsor_id=proposal.sponsor_id,
        locality_id=proposal.locality_id,
        state="active",
        rhythm_days=get_locality(scene.connection, proposal.locality_id).rhythm_days,
        started_at=scene.now,
    )
    scene.record(
        "pair-made",
        locality_id=proposal.locality_id,
        person_id=proposal.newcomer_id,
        wish_id=wish.id,
        pair_id=pair,
        data={"category": wish.category},
    )
    take_along(scene, proposal)
    follow(scene, "pair", pair)
    scene.tell(
        proposal.sponsor_id,
        "pair-made-sponsor",
        links=first_links(pair),
        name=scene.person.first_name,
        category=Word(f"category-{wish.category}"),
    )
    raise_matter(
        scene,
        "pair-made",
        f"pair:{pair}",
        locality_id=proposal.locality_id,
        person_id=proposal.newcomer_id,
        wish_id=wish.id,
        pair_id=pair,
    )
    made = find_pair(scene.connection, pair)
    assert made is not None, "it has just been added"
    introduce(scene, made)
    return pair


def first_links(pair: int) -> list[list[Link]]:
    """The buttons with which two begin: agree on the first meeting, write to each other."""
    return [
        [Link(Word("pair-made-meet"), f"meeting {pair}")],
        [Link(Word("pair-made-chat"), f"chat {pair}")],
    ]


def decline(scene: Scene, proposal: Proposal, by: str) -> None:
    """The sponsor or the newcomer (`by`) says not this time; the two are never proposed to each other again."""
    unfollow(scene, "proposal", proposal.id)
    change_proposal(scene.connection, proposal.id, state="declined", declined_by=by, answered_at=scene.now)
    _record(scene, "proposal-declined", proposal, _asked(proposal), by=by)
    let_go(scene, proposal.wish_id)
    if by == "newcomer" and find_person(scene.connection, proposal.sponsor_id):
        scene.tell(proposal.sponsor_id, "proposal-not-now")
    _raise(scene, "proposal-declined", proposal, proposal.newcomer_id, by=by)


def return_proposal(scene: Scene, proposal_id: int) -> None:
    """Nobody answered for days: the wish is free again, and whoever knows of the proposal is told kindly."""
    proposal = find_proposal(scene.connection, proposal_id)
    if proposal is None or not proposal.open:
        return
    _end_unanswered(scene, proposal, "proposal-returned")
    _raise(scene, "proposal-unanswered", proposal, _asked(proposal))
    _tell(scene, proposal.sponsor_id, f"proposal-returned-sponsor-{proposal.state}")
    if proposal.state == "newcomer":
        _tell(scene, proposal.newcomer_id, "proposal-returned-newcomer")


def call_off_proposals(scene: Scene, person_id: int) -> None:
    """Someone leaves, or is not there any more: their open proposals end, and the other is told where they know.

    They come along to no first meeting of others either.
    """
    step_back(scene, person_id)
    for proposal in open_proposals_of(scene.connection, person_id):
        _call_off(scene, proposal)
        if person_id == proposal.newcomer_id:
            _tell(scene, proposal.sponsor_id, "proposal-called-off-sponsor")
        elif proposal.state == "newcomer":
            _tell(scene, proposal.newcomer_id, "proposal-called-off-newcomer")


def call_off_between(scene: Scene, newcomer_id: int, sponsor_id: int) -> None:
    """Two are not to meet: what is proposed to them ends, and whoever knows of it is told, without a reason."""
    for proposal in open_proposals_of(scene.connection, newcomer_id):
        if proposal.sponsor_id == sponsor_id:
            _call_off(scene, proposal)
            _tell(scene, sponsor_id, "proposal-called-off-sponsor")
            if proposal.state == "newcomer":
                _tell(scene, newcomer_id, "proposal-called-off-newcomer")


def call_off_wish(scene: Scene, wish_id: int) -> None:
    """The newcomer has closed or taken along a wish: nobody is asked about it here, and a sponsor who was hears so."""
    for proposal in proposals_for_wish(scene.connection, wish_id):
        if proposal.open:
            _end_unanswered(scene, proposal, "proposal-called-off")
            _tell(scene, proposal.sponsor_id, "proposal-called-off-sponsor")
    let_go(scene, wish_id)


def _put_back(scene: Scene, proposal: Proposal) -> None:
    """One has answered, but the other or the wish is not there any more."""
    _call_off(scene, proposal)
    if proposal.state == "newcomer" and find_wish(scene.connection, proposal.wish_id) is not None:
        _tell(scene, proposal.sponsor_id, "proposal-called-off-sponsor")


def _call_off(scene: Scene, proposal: Proposal) -> None:
    _end_unanswered(scene, proposal, "proposal-called-off")
    _raise(scene, "proposal-called-off", proposal, proposal.newcomer_id)


def _end_unanswered(scene: Scene, proposal: Proposal, kind: str) -> None:
    unfollow(scene, "proposal", proposal.id)
    change_proposal(scene.connection, proposal.id, state="returned", answered_at=scene.now)
    _record(scene, kind, proposal, _asked(proposal))
    let_go(scene, proposal.wish_id)


def _asked(proposal: Proposal) -> int:
    """Whose answer is waited for."""
    return proposal.sponsor_id if proposal.state == "sponsor" else proposal.newcomer_id


def _still_wished(scene: Scene, proposal: Proposal) -> bool:
    wish = find_wish(scene.connection, proposal.wish_id)
    newcomer = find_person(scene.connection, proposal.newcomer_id)
    return (
        wish is not None
        and wish.stage in SOUGHT
        and newcomer is not None
        and newcomer.state == "active"
        and newcomer.reachable
    )


def _tell(scene: Scene, person_id: int, text: str) -> None:
    if find_person(scene.connection, person_id) is not None:
        scene.tell(person_id, text)


def _record(scene: Scene, kind: str, proposal: Proposal, person_id: int, **data: Any) -> None:
    scene.record(
        kind,
        locality_id=proposal.locality_id,
        person_id=person_id,
        wish_id=proposal.wish_id,
        data={"proposal": str(proposal.id), **data},
    )


def _raise(scene: Scene, kind: str, proposal: Proposal, person_id: int, **data: Any) -> None:
    """Put a wish that is free again before the coordinators, while it is still wished."""
    wish = find_wish(scene.connection, proposal.wish_id)
    newcomer = find_person(scene.connection, proposal.newcomer_id)
    if wish is None or newcomer is None or wish.stage not in SOUGHT:
        return
    raise_matter(
        scene,
        kind,
        f"proposal:{proposal.id}",
        locality_id=proposal.locality_id,
        person_id=person_id,
        wish_id=proposal.wish_id,
        data={"wish": str(proposal.wish_id), **data},
    )
