"""A pause until a date or until further notice, and the way back; one tap each."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from flows.engine import Choice, Link, Refused, Scene, Word, do, effect, flow, rule, say
from flows.everyone.menu import publish_menu
from flows.everyone.replies import link
from flows.matters import raise_matter, settle_matter
from flows.sponsor.pausing import go_on_sponsoring, rest_from_sponsoring
from store.nudges import Nudge
from store.people import change_person, find_person

SPANS = {"week": 7, "two-weeks": 14, "month": 30}
MORNING = time(9)  # when a pause ends, on the last day, where the person lives


@flow("pause", command="pause", roles=("newcomer", "sponsor"))
async def pause() -> None:
    """Hold everything that comes unasked for a while."""
    span = await Choice("pause-how-long", options=(*SPANS, "open"), columns=2)
    until = await do("pause-me", final=True, span=span)
    if until:
        await say("pause-until", links=[[link("return")]], day=datetime.fromisoformat(until).date())
    else:
        await say("pause-open", links=[[link("return")]])


@flow("return", command="return", when_stopped=True)
async def come_back() -> None:
    """End a pause, or start again after a stop."""
    before = await do("be-back", final=True)
    await say("return-done" if before in ("paused", "stopped") else "return-here")


@effect("pause-me")
def pause_me(scene: Scene, span: str) -> str | None:
    """The person has paused; the moment at which it ends by itself, if it does."""
    person = scene.person
    if person.state == "joining":
        raise Refused("command-not-yours")
    until = None
    if span in SPANS:
        day = scene.today + timedelta(days=SPANS[span])
        until = datetime.combine(day, MORNING, tzinfo=person.zone)
    change_person(scene.connection, person.id, state="paused", paused_until=until)
    scene.never("person", person.id, "pause-over")
    if until is not None:
        scene.later("pause-over", until, "person", person.id, person.id)
    rest_from_sponsoring(scene, person.id)
    scene.record("person-paused", person_id=person.id)
    scene.reload()
    publish_menu(scene, person.id)
    if person.locality_id is not None:
        settle_matter(scene, "person-paused", f"person:{person.id}")
        raise_matter(
            scene,
            "person-paused",
            f"person:{person.id}",
            locality_id=person.locality_id,
            person_id=person.id,
            data={"until": until.isoformat() if until else ""},
        )
    return until.isoformat() if until else None


@effect("be-back")
def be_back(scene: Scene) -> str:
    """The person hears from us again; the state they were in before."""
    before = scene.person.state
    if before in ("paused", "stopped"):
        _end_pause(scene, scene.person.id)
        scene.record("person-returned", person_id=scene.person.id)
        scene.reload()
        publish_menu(scene, scene.person.id)
    return before


@rule("pause-over")
def pause_over(scene: Scene, nudge: Nudge) -> None:
    """The day has come up to which someone paused."""
    person = find_person(scene.connection, nudge.subject_id)
    if person is None or person.state != "paused":
        return
    _end_pause(scene, person.id)
    scene.record("person-returned", person_id=person.id, locality_id=person.locality_id)
    publish_menu(scene, person.id)
    scene.tell(person.id, "pause-over", links=[[Link(Word("nav-menu"), "menu")]])


def _end_pause(scene: Scene, person_id: int) -> None:
    change_person(scene.connection, person_id, state="active", paused_until=None)
    scene.never("person", person_id, "pause-over")
    go_on_sponsoring(scene, person_id)
    for kind in ("person-paused", "person-stopped"):
        settle_matter(scene, kind, f"person:{person_id}")
