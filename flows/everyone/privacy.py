"""What is kept about a person and who sees it; to see it all, and to have it erased."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from flows.engine import Choice, Scene, YesNo, do, effect, flow, say
from flows.engine.messages import Outgoing
from flows.engine.ops import Say
from flows.engine.rendering import compose
from flows.everyone import own_file
from flows.everyone.looked import looks_in_words
from flows.everyone.replies import link, reply
from flows.matters import raise_matter
from flows.newcomer.wishes import show_coordinators
from flows.nudges import follow
from flows.pair.along import let_go, let_go_of_all, step_back
from flows.proposals import call_off_proposals
from store.erasure import erase, erase_guest
from store.households import find_household
from store.localities import find_locality
from store.own_data import own_data
from store.pairs import pairs_of
from store.people import Person, coordinators_of, get_person
from store.retention import stopped_before
from store.wishes import find_wish, set_stage


@flow("privacy", command="privacy", when_stopped=True)
async def privacy() -> None:
    """Say plainly what is kept and who sees it."""
    who = await do("who-sees")
    await say(f"privacy-{who['role']}")
    if who["role"] in ("newcomer", "sponsor"):
        await say("privacy-letters")
    if who["coordinators"]:
        await say("privacy-coordinators", locality=who["locality"], names=who["coordinators"])
    await say("privacy-app")
    await say("privacy-yours", links=[[link("mydata"), link("erase")], [link("looked")]])


@flow("mydata", command="mydata", when_stopped=True)
async def mydata() -> None:
    """Send everything that is kept about the person, as files."""
    await do("send-own-data", final=True)
    await say("mydata-sent", links=[[link("erase"), link("menu")]])


@flow("erase", command="erase", when_stopped=True)
async def erase_me() -> None:
    """Erase everything about the person, after asking twice."""
    await say("erase-what")
    if not await YesNo("erase-sure"):
        await say("erase-kept")
        return
    if await Choice("erase-really", options=("keep", "erase")) == "keep":
        await say("erase-kept")
        return
    await do("erase-me", final=True)
    await say("erase-goodbye")


@effect("who-sees")
def who_sees(scene: Scene) -> dict[str, Any]:
    """Who the person is here, and by name who looks after their locality."""
    person = scene.person
    joined = person.state != "joining" and person.locality_id is not None
    place = find_locality(scene.connection, person.locality_id) if joined and person.locality_id else None
    colleagues = coordinators_of(scene.connection, place.id) if place else []
    names = [colleague.name for colleague in colleagues if colleague.id != person.id]
    return {
        "role": person.role if joined else "guest",
        "locality": place.name if place else "",
        "coordinators": names,
    }


@effect("send-own-data")
def send_own_data(scene: Scene) -> None:
    """Send the person what is kept about them, to read and for programs."""
    rows = own_data(scene.connection, scene.person.id)
    rows["audit"] = looks_in_words(scene, rows["audit"])
    page = own_file.page(scene.person, rows, scene.today.isoformat())
    reply(scene, "mydata-page", document=page)
    reply(scene, "mydata-data", document=own_file.data(rows))
    scene.record("data-shown", person_id=scene.person.id)


@effect("erase-me")
def erase_person(scene: Scene) -> None:
    """Tell those it concerns, without a reason, then erase everything; the goodbye belongs to nobody."""
    if scene.person.state == "joining":
        erase_guest(scene.connection, scene.person.id, scene.now)
    else:
        _erase(scene)
    scene.forget()
    scene.post(scene.person, Outgoing(kind="commands", language=scene.person.language))


def erase_if_stopped(connection: Connection, person_id: int, before: datetime, now: datetime) -> int:
    """Erase somebody who stopped before a moment and still has, as if they had asked for it; how many that were."""
    found = stopped_before(connection, before, person_id)
    for number in found:
        _erase(Scene(connection, now, get_person(connection, number)))
    return len(found)


def _erase(scene: Scene) -> None:
    person = scene.person
    open_again = _tell_the_others(scene, person)
    erase(scene.connection, person.id, scene.now)
    for wish_id in open_again:
        let_go(scene, wish_id)
        _look_again(scene, wish_id)


def _tell_the_others(scene: Scene, person: Person) -> list[int]:
    """Tell partners, those who are asked about them, and coordinators; the wishes of others that are open again."""
    open_again = []
    for pair in pairs_of(scene.connection, person.id):
        partner = get_person(scene.connection, pair.other(person.id))
        if partner.listening:
            _last_word(scene, partner, Say("erase-partner", {"name": person.first_name}))
        wish = find_wish(scene.connection, pair.wish_id)
        if wish is not None and pair.sponsor_id == person.id and wish.stage in ("found", "begun"):
            set_stage(scene.connection, wish.id, "heard", scene.now)
            open_again.append(wish.id)
    step_back(scene, person.id, why="gone")
    call_off_proposals(scene, person.id)
    let_go_of_all(scene, person.id)
    if person.locality_id is not None:
        raise_matter(scene, "person-erased", f"person:{person.id}", locality_id=person.locality_id)
    return open_again


def _look_again(scene: Scene, wish_id: int) -> None:
    """Let a wish whose sponsor is gone wait for the coordinators again."""
    wish = find_wish(scene.connection, wish_id)
    home = find_household(scene.connection, wish.household_id) if wish else None
    if home is not None and wish is not None:
        show_coordinators(scene, home, wish.id, wish.category)
        follow(scene, "wish", wish.id)


def _last_word(scene: Scene, reader: Person, said: Say) -> None:
    """A message that names the person: it belongs to nobody, so it outlives the erasure and goes once sent."""
    for outgoing in compose(reader, [said]):
        scene.post(replace(reader, id=0), outgoing)
