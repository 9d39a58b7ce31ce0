"""What happens every day in a locality with people and pairs at every stage, played on a stage of any database."""

from __future__ import annotations

from collections.abc import Callable

import flows  # noqa: F401
from flows.engine.due import incoming_due
from flows.engine.testing import Phone, Stage
from flows.walks import PLACES
from store import outbox


class Office:
    """A locality with people and pairs at every stage."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage
        PLACES["office"](stage, "en")
        self.coordinator, self.newcomer = stage.phone("Leena"), stage.phone("Amal")
        self.sponsor = stage.phone("Active")

    def say(self, phone: Phone, *commands: str) -> None:
        """Type commands, each cutting off what the one before may have asked."""
        for command in commands:
            phone.send(command).send("/cancel")


def coordinators_commands(office: Office) -> None:
    numbers = [office.newcomer.person.id, office.sponsor.person.id]
    office.say(office.coordinator, "/queue", "/report", "/newcomers", "/sponsors", "/pairs", "/activities")
    office.say(office.coordinator, "/menu", "/pair 1", "/invite", "/away", "/rhythm", "/sessions", "/leftout")
    office.say(office.coordinator, *(f"/person {number}" for number in numbers))
    office.say(
        office.coordinator, "/suggest 1", "/plan", "/missing", "/log 1", "/meeting 1", "/note 2", "/need 2"
    )


def everybodys_commands(office: Office) -> None:
    for phone in (office.newcomer, office.sponsor):
        office.say(
            phone, "/menu", "/people", "/wishes", "/write", "/meeting", "/log", "/chat 1", "/rest", "/home"
        )
        office.say(phone, "/profile", "/availability", "/lend", "/privacy", "/pause", "/language", "/help")
        phone.send("hello").send("1")


def a_letter(office: Office) -> None:
    office.newcomer.send("/chat 1").send("Shall we meet?").send("done")


def to_many(office: Office) -> None:
    office.coordinator.send("/say").tap("newcomers").tap("all").send("We meet on Saturday.").tap("Yes")


def what_falls_due(office: Office) -> None:
    office.stage.wait(days=40)


def the_tick(office: Office) -> None:
    incoming_due(office.stage.connection, office.stage.now, 200)


def sending(office: Office) -> None:
    connection, now = office.stage.connection, office.stage.now
    outbox.waiting(connection, 0, 500)
    outbox.waiting_in_line(connection, "stage", "Amal", outbox.CONVERSATION, 10**9, 5)
    outbox.still_waits(connection, 1)
    outbox.target_of(connection, 1)
    outbox.mark_tried(connection, 1, "trouble")
    outbox.mark_failed(connection, 1, "refused")
    outbox.mark_sent(connection, 2, "r", now)
    outbox.backlog(connection)
    office.newcomer.happens("blocked")


EVERYDAY: tuple[Callable[[Office], None], ...] = (
    coordinators_commands,
    everybodys_commands,
    a_letter,
    to_many,
    what_falls_due,
    the_tick,
    sending,
)
"""All of it; not what is done at night, such as forgetting what is old."""
