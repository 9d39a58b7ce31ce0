"""Someone arrives: for the first time, with an invitation or without, or once more."""

from __future__ import annotations

from typing import Any

from flows.engine import Choice, Link, Next, Scene, Word, do, effect, event, flow, say
from flows.engine.conversation import resume
from flows.everyone.language import which_language
from flows.everyone.pause import be_back
from flows.everyone.replies import link
from flows.invitations import code_in, look_up_invitation, open_invitation
from store.history import has_line
from store.invitations import Invitation, find_invitation
from store.localities import get_locality
from store.people import localities_of, make_coordinator


@event("arrival")
def arrive(scene: Scene) -> Next | None:
    """Where someone who writes for the first time, or says /start, goes on."""
    text = scene.incoming.text if scene.incoming else ""
    code = code_in(text)
    if scene.person.state != "joining":
        if scene.person.state == "stopped":
            be_back(scene)
        if code:
            return _invited_again(scene, code)
        return None if resume(scene) else Next("menu")
    invitation = open_invitation(scene, code) if code else None
    wrong = invitation is None and bool(code) and text.startswith("/")
    if not code and resume(scene):
        return None
    chosen = has_line(scene.connection, "language-chosen", scene.person.id)
    return Next(
        "arrival", {"invitation": invitation.id if invitation else 0, "wrong": wrong, "chosen": chosen}
    )


@flow("arrival")
async def arrival(invitation: int, wrong: bool, chosen: bool) -> Next:
    """Language first, then who the person is: as their invitation says, or as they choose."""
    if not chosen:
        code = await which_language("arrival-language")
        await do("choose-language", language=code)
    if wrong:
        await say("arrival-code-wrong")
    invited = await do("read-invitation", invitation=invitation) if invitation else None
    if invited is None:
        role = await Choice("arrival-role", options=("newcomer", "sponsor"))
        invited = {"role": role, "locality": 0, "way_in": "open"}
    if invited["role"] == "sponsor":
        return Next("sponsor-welcome", {"locality": invited["locality"], "way_in": invited["way_in"]})
    return Next(f"{invited['role']}-welcome", {"locality": invited["locality"]})


@flow("invited-again")
async def invited_again(outcome: str, locality: str) -> None:
    """Someone who is here already opened an invitation."""
    links = [link("write"), link("help")] if outcome == "other-role" else [Link(Word("nav-menu"), "menu")]
    await say(f"arrival-{outcome}", links=[links], locality=locality)


@effect("read-invitation")
def read_invitation(scene: Scene, invitation: int) -> dict[str, Any] | None:
    """Whom an invitation lets in, where, and by which way they come; nothing once it is long over."""
    found = find_invitation(scene.connection, invitation)
    if found is None:
        return None
    return {"role": found.role, "locality": found.locality_id, "way_in": found.way_in}


def _invited_again(scene: Scene, code: str) -> Next:
    invitation = look_up_invitation(scene, code)
    if invitation is None:
        return Next("invited-again", {"outcome": "code-wrong", "locality": ""})
    outcome = _take_up(scene, invitation, code)
    name = get_locality(scene.connection, invitation.locality_id).name
    return Next("invited-again", {"outcome": outcome, "locality": name})


def _take_up(scene: Scene, invitation: Invitation, code: str) -> str:
    """A coordinator gets one more locality; nobody gets another role by a link."""
    person = scene.person
    if invitation.role != person.role:
        return "other-role"
    if person.role != "coordinator" or invitation.locality_id in localities_of(scene.connection, person.id):
        return "already"
    if open_invitation(scene, code) is None:
        return "code-wrong"
    make_coordinator(scene.connection, person.id, invitation.locality_id)
    scene.record("coordinator-joined", person_id=person.id, locality_id=invitation.locality_id)
    return "one-more-locality"
