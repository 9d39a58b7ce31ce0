"""What happens when a rule falls due: look at the facts, then let it be, put it off, or act."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from flows import matters
from flows.engine import Link, Scene, Word, rule
from flows.engine.conversation import begin, begin_pushed, remind
from flows.engine.ops import Next, Say
from flows.nudges.facts import Facts, is_away, look
from flows.nudges.rule import Push, Raise, Return, Rule, Tell
from flows.nudges.rules import BY_NAME, RULES
from flows.nudges.schedule import open_moment, where
from flows.nudges.timing import days_later
from flows.recorded import values_of
from store.matters import find_open
from store.nudges import Nudge, put_off
from store.people import Person, find_person
from store.sessions import open_sessions

HELD = 7  # days after which to look again at what a pause holds back


def fall_due(scene: Scene, nudge: Nudge) -> None:
    """Do what the rule says, if it is still to be done and this is a good moment for it."""
    chosen = BY_NAME[nudge.rule]
    facts = look(scene.connection, nudge.subject, nudge.subject_id, scene.now)
    if facts is None or chosen.ends(facts):
        return
    person = None
    if chosen.who is not None:
        person = _receiver(scene, facts, nudge.person_id)
        if person is None or person.id not in chosen.who(facts):
            return
    if (later := _better_moment(scene, chosen, facts, person)) is not None:
        put_off(scene.connection, nudge.id, later)
        return
    if _act(scene, chosen, facts, person):
        _record(scene, chosen, facts, person)
    zone, _ = where(scene.connection, facts, person)
    if (next_time := chosen.again(facts, zone)) is not None:
        put_off(scene.connection, nudge.id, open_moment(scene.connection, chosen, facts, person, next_time))


for _each in RULES:
    rule(_each.name)(fall_due)


def _receiver(scene: Scene, facts: Facts, person_id: int | None) -> Person | None:
    if person_id is None:
        return None
    return facts.people.get(person_id) or find_person(scene.connection, person_id)


def _better_moment(scene: Scene, chosen: Rule[Any], facts: Facts, person: Person | None) -> datetime | None:
    """A later moment to look again: after a pause, after what comes before, or after quiet hours; None for now."""
    zone, _ = where(scene.connection, facts, person)
    held = facts.resting or (person is not None and (is_away(person) or not person.reachable))
    wanted = days_later(scene.now, HELD, zone) if held else chosen.waits(facts, zone)
    moment = open_moment(scene.connection, chosen, facts, person, wanted or scene.now)
    return moment if moment > scene.now else None


def _act(scene: Scene, chosen: Rule[Any], facts: Facts, person: Person | None) -> bool:
    """Whether anything was sent."""
    match chosen.what:
        case Push() as push if person is not None:
            _ask(scene, person, push, facts)
            return True
        case Tell(text, buttons) if person is not None:
            links = [[Link(Word(label), command.format(facts.number))] for label, command in buttons]
            return scene.tell(person.id, text, links=links, **values_of(text, facts.words))
        case Raise(matter, noun):
            return _raise(scene, matter, f"{noun}:{facts.number}", facts)
        case Return():
            _return(scene, chosen.subject, facts.number)
            return True
    return False


def _ask(scene: Scene, person: Person, push: Push, facts: Facts) -> None:
    """Ask a question, or remind of it where it still waits for an answer."""
    args = {**push.args, **({push.about: facts.number} if push.about else {})}
    first = [Say(push.first)] if push.first else []
    theirs = Scene(scene.connection, scene.now, person)
    for session in open_sessions(scene.connection, person.id):
        if session.flow == push.flow and session.args == args:
            remind(theirs, session, first)
            break
    else:
        for said in first:
            theirs.tell(person.id, said.text)
        begin(theirs, Next(push.flow, args), beside=True)
    begin_pushed(theirs)


def _raise(scene: Scene, matter: str, subject: str, facts: Facts) -> bool:
    """Put a matter before the coordinators, unless it still waits for them."""
    if find_open(scene.connection, matter, subject) is not None:
        return False
    matters.raise_matter(
        scene,
        matter,
        subject,
        locality_id=facts.locality.id,
        data=dict(facts.words),
        **facts.about,
    )
    return True


def _return(scene: Scene, subject: str, number: int) -> None:
    # Proposals and companions are followed, so they import this package first.
    from flows.pair.along import return_companion
    from flows.proposals import return_proposal

    {"proposal": return_proposal, "companion": return_companion}[subject](scene, number)


def _record(scene: Scene, chosen: Rule[Any], facts: Facts, person: Person | None) -> None:
    """Every nudge that was sent is a line of history; `to` is the role of whoever heard of it."""
    role = "coordinator" if person is None else person.role
    scene.record(
        f"nudge-{chosen.name}",
        locality_id=facts.locality.id,
        data={**facts.words, "to": role},
        **{**facts.about, **({"person_id": person.id} if person else {})},
    )
