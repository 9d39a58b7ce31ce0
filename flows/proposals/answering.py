"""First the sponsor is asked, then the newcomer; each can say no without a reason, and nothing is fixed before both."""

from __future__ import annotations

from typing import Any

from flows.engine import Choice, Choices, Link, Scene, Word, Words, do, effect, flow, say
from flows.proposals.facts import (
    Facts,
    facts_for_newcomer,
    facts_for_sponsor,
    sponsor_messages,
    wish_messages,
)
from flows.proposals.outcome import decline, first_links, make_pair, pass_on
from flows.vocabulary import slot_options
from store.activities import outing_of
from store.people import find_person
from store.proposals import Proposal, find_proposal
from store.sponsors import find_sponsor
from store.wishes import find_wish


@flow("proposal-sponsor")
async def ask_sponsor(proposal: int) -> None:
    """A sponsor sees a wish and says yes, another time, or not this time."""
    seen = await do("proposal-for-sponsor", proposal=proposal)
    if seen is None:
        await say("proposal-over")
        return
    for message in wish_messages(seen):
        await message
    answer = await Choice("proposal-sponsor", options=("yes", "times", "no"))
    times = await _other_times() if answer == "times" else None
    outcome = await do("answer-as-sponsor", final=True, proposal=proposal, yes=answer != "no", times=times)
    if outcome == "declined":
        await say("proposal-sponsor-declined", links=[[Link(Word("menu-write"), "write")]])
    else:
        await say({"asked": "proposal-sponsor-asked", "gone": "proposal-gone"}.get(outcome, "proposal-over"))


@flow("proposal-newcomer")
async def ask_newcomer(proposal: int) -> None:
    """A newcomer hears who would come and accepts or not."""
    seen = await do("proposal-for-newcomer", proposal=proposal)
    if seen is None:
        await say("proposal-over")
        return
    for message in sponsor_messages(seen):
        await message
    answer = await Choice("proposal-newcomer", options=("yes", "no"), args={"name": seen["name"]})
    outcome = await do("answer-as-newcomer", final=True, proposal=proposal, yes=answer == "yes")
    if isinstance(outcome, int):
        await say("pair-made-newcomer", links=first_links(outcome), name=seen["name"])
    elif outcome == "declined":
        await say("proposal-newcomer-declined", links=[[Link(Word("menu-write"), "write")]])
    else:
        await say("proposal-gone" if outcome == "gone" else "proposal-over")


async def _other_times() -> dict[str, Any]:
    """Which times would suit instead: ticked in the week, or in own words or voice."""
    if await Choice("proposal-times", options=("slots", "words")) == "slots":
        return {"slots": await Choices("proposal-times-week", options=slot_options(), columns=3)}
    said = await Words("proposal-times-own")
    return said.model_dump(exclude_none=True, exclude_defaults=True) if said else {}


@effect("proposal-for-sponsor")
def show_sponsor(scene: Scene, proposal: int) -> Facts | None:
    """What the sponsor who is asked sees; nothing once it is over."""
    found = _asked(scene, proposal, "sponsor")
    wish = find_wish(scene.connection, found.wish_id) if found else None
    sponsor = find_sponsor(scene.connection, scene.person.id)
    if wish is None or sponsor is None:
        return None
    return facts_for_sponsor(scene.connection, wish, sponsor, outing_of(scene.connection, proposal))


@effect("proposal-for-newcomer")
def show_newcomer(scene: Scene, proposal: int) -> Facts | None:
    """What the newcomer who is asked sees; nothing once it is over."""
    found = _asked(scene, proposal, "newcomer")
    if found is None:
        return None
    wish = find_wish(scene.connection, found.wish_id)
    sponsor = find_sponsor(scene.connection, found.sponsor_id)
    person = find_person(scene.connection, found.sponsor_id)
    if wish is None or sponsor is None or person is None:
        return None
    outing = outing_of(scene.connection, proposal)
    return facts_for_newcomer(scene.connection, wish, sponsor, person, found.times, outing)


@effect("answer-as-sponsor")
def answer_as_sponsor(scene: Scene, proposal: int, yes: bool, times: dict[str, Any] | None) -> str:
    """The sponsor's answer: "asked" (the newcomer is), "declined", "gone", or "over" for one that comes too late."""
    found = _asked(scene, proposal, "sponsor")
    if found is None:
        return "over"
    if yes:
        return pass_on(scene, found, times)
    decline(scene, found, "sponsor")
    return "declined"


@effect("answer-as-newcomer")
def answer_as_newcomer(scene: Scene, proposal: int, yes: bool) -> str | int:
    """The newcomer's answer: the number of the pair, or "declined", "gone", "over"."""
    found = _asked(scene, proposal, "newcomer")
    if found is None:
        return "over"
    if yes:
        return make_pair(scene, found) or "gone"
    decline(scene, found, "newcomer")
    return "declined"


def _asked(scene: Scene, proposal_id: int, who: str) -> Proposal | None:
    """The proposal, if it is this person's answer that is waited for."""
    proposal = find_proposal(scene.connection, proposal_id)
    if proposal is None or proposal.state != who:
        return None
    return proposal if scene.person.id == getattr(proposal, f"{who}_id") else None
