"""Stop: outranks everything. Nothing is sent unasked any more; writing and help still work."""

from __future__ import annotations

from typing import Any

from flows.activities.seats import leave_seats
from flows.engine import Choice, Link, Next, Said, Scene, Word, do, event, flow, say
from flows.engine.conversation import close
from flows.engine.foreground import foreground
from flows.everyone.menu import publish_menu
from flows.everyone.replies import link, reply
from flows.matters import raise_matter, settle_matter
from flows.proposals import call_off_proposals
from store.pairs import pairs_of
from store.people import change_person


@event("stop")
def stop(scene: Scene) -> None:
    """The person wants nothing more from us; who has not joined yet hears nothing unasked as it is."""
    person = scene.person
    if person.state == "joining":
        reply(scene, "stop-joining", links=[[Link(Word("stop-go-on"), "start"), link("help")]])
        return
    if person.state != "stopped":
        _stop(scene)
    reply(scene, "stop-done", links=[[link("return"), link("write")], [link("help"), link("privacy")]])


@event("stopped")
def wrote_after_stop(scene: Scene) -> Next:
    """Someone who has stopped says something, or taps a button from before."""
    words = said_in(scene)
    if words is None:
        return Next("still-stopped")
    return Next("wrote-after-stop", {"words": words})


@flow("still-stopped", when_stopped=True)
async def still_stopped() -> None:
    """A button from before the stop was tapped."""
    await say("stop-still", links=[[link("return"), link("help")]])


@flow("wrote-after-stop", when_stopped=True)
async def after_stop(words: dict[str, Any]) -> Next | None:
    """What was said is kept while the person says what to do with it."""
    what = await Choice("stop-wrote", options=("send", "return", "help", "nothing"))
    if what == "send":
        await do("write-to-coordinator", final=True, words=words)
        await say("write-sent")
    elif what != "nothing":
        return Next(what)
    else:
        await say("stop-still", links=[[link("return"), link("help")]])
    return None


@flow("unasked")
async def unasked(words: dict[str, Any]) -> Next | None:
    """Something was said that answers no question: perhaps it is for the coordinator."""
    if await Choice("write-unasked", options=("send", "menu")) == "menu":
        return Next("menu")
    await do("write-to-coordinator", final=True, words=words)
    await say("write-sent")
    return None


def said_in(scene: Scene) -> dict[str, Any] | None:
    """What the person said in this turn, as recorded words; None for a tap and a command."""
    incoming = scene.incoming
    if incoming is None or incoming.text.startswith("/") or not (incoming.text.strip() or incoming.media):
        return None
    said = Said(text=incoming.text.strip(), media=incoming.media)
    return said.model_dump(exclude_none=True, exclude_defaults=True)


def _stop(scene: Scene) -> None:
    person = scene.person
    subject = f"person:{person.id}"
    change_person(scene.connection, person.id, state="stopped", paused_until=None)
    scene.never("person", person.id, "pause-over")
    scene.record("person-stopped", person_id=person.id)
    scene.reload()
    while (session := foreground(scene)) is not None:  # what could be answered is let go, not sent by mistake
        close(scene, session, "cancelled")
    publish_menu(scene, person.id)
    call_off_proposals(scene, person.id)
    leave_seats(scene, person.id)
    for pair in pairs_of(scene.connection, person.id):
        scene.tell(pair.other(person.id), "stop-partner", name=person.first_name)
    if person.locality_id is not None:
        settle_matter(scene, "person-paused", subject)
        raise_matter(scene, "person-stopped", subject, locality_id=person.locality_id, person_id=person.id)
