"""What an effect may use: the transaction it runs in, the moment, the person, and ways to reach others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import Connection

from flows.engine.messages import Document, Incoming, Media, Outgoing
from flows.engine.ops import Link, Next, Say
from flows.engine.rendering import compose
from store import audit, history, nudges, outbox
from store.audit import Deed
from store.outbox import BROADCAST, CONVERSATION
from store.people import Person, get_person
from translations import DEFAULT


@dataclass
class Scene:
    """One turn of one person. Effects work through it and nothing else."""

    connection: Connection
    now: datetime
    person: Person
    incoming: Incoming | None = None
    priority: int = CONVERSATION  # of what is posted in this turn
    pushed: list[tuple[int, Next]] = field(default_factory=list)
    doing: str = ""  # the effect that is being performed
    deeds: dict[Deed, None] = field(default_factory=dict)  # what the audit log will say of this turn

    @property
    def today(self) -> date:
        """The day it is where the person lives."""
        return self.now.astimezone(self.person.zone).date()

    def reload(self) -> None:
        """Read the person again after a change to them."""
        self.person = get_person(self.connection, self.person.id)

    def forget(self) -> None:
        """The person's row has been erased: what this turn still says to them belongs to nobody and goes once sent."""
        self.write_audit()
        self.person = replace(self.person, id=0, state="joining", name="")

    def post(
        self,
        person: Person,
        outgoing: Outgoing,
        edits: int | None = None,
        about: str | None = None,
        broadcast_id: int | None = None,
    ) -> int:
        """Put one rendered message in the outbox and return its number.

        What it is `about` ("letter:7") hears whether it arrived, as an outcome "delivered" or "failed". A copy of a
        broadcast gives way to everything else.
        """
        if edits is not None and not person.id and self.incoming:  # the row to edit went with the person
            outgoing = outgoing.model_copy(update={"target": self.incoming.shown})
        return outbox.post(
            self.connection,
            channel=person.channel,
            address=person.address,
            person_id=person.id or None,
            body=outgoing.model_dump(mode="json", exclude_defaults=True),
            edits=edits,
            about=about,
            priority=self.priority if broadcast_id is None else BROADCAST,
            broadcast_id=broadcast_id,
            now=self.now,
        )

    def order(self, worker: str, line: str, about: str, what: str = "") -> None:
        """Leave something slow to a worker; in each line one comes after another, and each outcome comes in later."""
        work = Outgoing(kind="work", language=DEFAULT, target=about, text=what)
        body = work.model_dump(mode="json", exclude_defaults=True)
        outbox.post(self.connection, channel=worker, address=line, person_id=None, body=body, now=self.now)

    def tell(
        self,
        person_id: int,
        text: str,
        *,
        links: Sequence[Sequence[Link]] = (),
        media: Media | None = None,
        document: Document | None = None,
        **args: Any,
    ) -> bool:
        """Send someone a message in their own language, unless they have stopped or cannot be reached."""
        person = get_person(self.connection, person_id)
        if not person.listening:
            return False
        for outgoing in compose(person, [Say(text, args, links, media, document)]):
            self.post(person, outgoing)
        return True

    def push(self, person_id: int, flow: str, **args: Any) -> bool:
        """Ask someone a question beside whatever they are doing; it is answered by its buttons."""
        if not get_person(self.connection, person_id).listening:
            return False
        self.pushed.append((person_id, Next(flow, args)))
        return True

    def record(self, kind: str, **about: Any) -> None:
        """Add a line to the history, done by this person in their locality unless `about` says otherwise."""
        values = {"actor_id": self.person.id or None, "locality_id": self.person.locality_id, **about}
        line = history.record(self.connection, kind, now=self.now, **values)
        if self.person.role == "coordinator" and self.person.id:
            self.deeds[Deed(kind, values.get("person_id"), line)] = None

    def look(self, *people: int | None, by: str = "") -> None:
        """A coordinator sees something of what is kept about these people: the audit log says so after this turn.

        It was seen in what the turn is doing, unless `by` names another way.
        """
        if self.person.role == "coordinator" and self.person.id:
            for subject in people:
                if subject is not None and subject != self.person.id:
                    self.deeds[Deed(by or self.doing, subject)] = None

    def forget_decisions(self) -> None:
        """What this turn decided has been undone; what it looked at was seen all the same, a refusal may name it."""
        self.deeds = {deed: None for deed in self.deeds if deed.line_id is None}

    def write_audit(self) -> None:
        """Put what this turn looked at and decided into the audit log: last of all, because adding to it locks it."""
        if self.deeds:
            audit.append(self.connection, self.person.id, list(self.deeds), self.now)
            self.deeds.clear()

    def later(
        self, rule: str, due_at: datetime, subject: str, subject_id: int, person_id: int | None = None
    ) -> None:
        """Let a rule look at a subject when the moment comes."""
        nudges.schedule(
            self.connection,
            rule=rule,
            subject=subject,
            subject_id=subject_id,
            due_at=due_at,
            person_id=person_id,
        )

    def never(self, subject: str, subject_id: int, rule: str | None = None) -> None:
        """Drop what is to come for a subject; all of it, or one rule's."""
        nudges.drop(self.connection, subject, subject_id, rule)


# Whoever acts when nobody does: history lines then name no actor.
NOBODY = Person(
    id=0,
    channel="clock",
    address="",
    role="scheduler",
    state="active",
    locality_id=None,
    name="",
    language=DEFAULT,
    reachable=False,
    way_in="",
    paused_until=None,
    agreed_at=None,
    created_at=datetime.fromtimestamp(0, UTC),
    timezone=None,
)
