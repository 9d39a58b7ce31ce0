"""Begin and end to follow something: a proposal, a companion, a pair, its rhythm, a meeting, a wish, a sponsor."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from flows.engine import Scene
from flows.nudges.facts import Facts, look
from flows.nudges.rule import Rule
from flows.nudges.rules import ALSO, RULES
from flows.nudges.timing import next_open_moment
from store.localities import Locality, find_locality
from store.people import Person, find_person


def follow(scene: Scene, subject: str, subject_id: int) -> None:
    """Schedule every rule that follows this kind of subject, counted from now (again: afresh).

    To follow a pair is to follow its rhythm too. What is not there is not followed.

    Raises:
        KeyError: there is no such kind of subject.
    """
    unfollow(scene, subject, subject_id)
    facts = look(scene.connection, subject, subject_id, scene.now)
    if facts is None:
        return
    for rule in RULES:
        if rule.subject == subject:
            _schedule(scene, rule, facts)
    for other in ALSO.get(subject, ()):
        follow(scene, other, subject_id)


def unfollow(scene: Scene, subject: str, subject_id: int) -> None:
    """Drop everything that was to come for a subject; for a pair, that of its rhythm too."""
    for each in (subject, *ALSO.get(subject, ())):
        scene.never(each, subject_id)


def where(connection: Connection, facts: Facts, person: Person | None) -> tuple[ZoneInfo, Locality]:
    """The time zone and the place whose hours count: the receiver's own, else the subject's."""
    if person is None or person.locality_id is None:
        return facts.locality.zone, facts.locality
    if person.locality_id == facts.locality.id:
        return person.zone, facts.locality
    return person.zone, find_locality(connection, person.locality_id) or facts.locality


def open_moment(
    connection: Connection, rule: Rule[Any], facts: Facts, person: Person | None, moment: datetime
) -> datetime:
    """The moment itself or, for what may wait, the next good one where the receiver lives."""
    zone, locality = where(connection, facts, person)
    return next_open_moment(moment, zone, locality, rule.may_wait)


def _schedule(scene: Scene, rule: Rule[Any], facts: Facts) -> None:
    receivers: list[int | None] = [None] if rule.who is None else list(rule.who(facts))
    for person_id in receivers:
        person = None if person_id is None else find_person(scene.connection, person_id)
        moment = rule.when(facts, where(scene.connection, facts, person)[0])
        if moment is not None and moment > scene.now:
            due_at = open_moment(scene.connection, rule, facts, person, moment)
            scene.later(rule.name, due_at, rule.subject, facts.number, person_id)
