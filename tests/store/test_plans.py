"""No statement behind what happens every day reads a whole table that grows with the people: each finds its rows by
an index, held against the plans of the very statements that ran."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta

import pytest

import flows  # noqa: F401
from flows.engine.due import incoming_due
from flows.engine.testing import Phone, Stage
from flows.walks import PLACES
from store import inbox, outbox
from store.tables import metadata

# These have a row for each place, each coordinator or each group, and are read as a whole where that is the question.
FEW = {"absences", "activities", "channels", "coordinates", "localities", "parts"}
GROWING = {table.name for table in metadata.sorted_tables} - FEW
_SCAN = re.compile(r"^SCAN (\w+)")
_PARTIAL = re.compile(r" USING (COVERING )?INDEX ix_(outbox_waiting|outbox_line|nudges_due|sessions_open)")
_ALIAS = re.compile(r"\b(\w+) AS (\w+)\b", re.IGNORECASE)


class Office:
    """A locality with people and pairs at every stage."""

    def __init__(self) -> None:
        self.stage = Stage()
        PLACES["office"](self.stage, "en")
        self.coordinator, self.newcomer = self.stage.phone("Leena"), self.stage.phone("Amal")
        self.sponsor = self.stage.phone("Active")

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


def at_night(office: Office) -> None:
    inbox.count_set_aside(office.stage.connection)
    outbox.forget_sent(office.stage.connection, office.stage.now - timedelta(days=30))


@pytest.mark.parametrize(
    "happens",
    [
        coordinators_commands,
        everybodys_commands,
        a_letter,
        to_many,
        what_falls_due,
        the_tick,
        sending,
    ],
)
def test_every_statement_finds_its_rows_by_an_index(happens: Callable[[Office], None]) -> None:
    office = Office()
    with traced(office.stage) as statements:
        happens(office)
    assert statements, "nothing was asked of the database"
    driver = driver_of(office.stage)
    whole = {(name, text) for text in statements for name in read_whole(driver, text)}
    assert not whole, "\n".join(f"{name}: {text}" for name, text in sorted(whole))


def test_a_statement_without_an_index_is_noticed() -> None:
    driver = driver_of(Stage())
    assert read_whole(driver, "SELECT 1 FROM people AS other WHERE other.name = 'Amina'") == {"people"}
    assert read_whole(driver, "SELECT 1 FROM people WHERE id = 7") == set()


def read_whole(driver: sqlite3.Connection, statement: str) -> set[str]:
    """The growing tables of which a statement reads every row."""
    aliases = {alias: name for name, alias in _ALIAS.findall(statement)}
    plan = [row[3] for row in driver.execute(f"EXPLAIN QUERY PLAN {statement}")]
    scanned = {match[1] for line in plan if (match := _SCAN.match(line)) and not _PARTIAL.search(line)}
    return {aliases.get(name, name) for name in scanned} & GROWING


@contextmanager
def traced(stage: Stage) -> Iterator[set[str]]:
    """Every statement that reads or changes rows while inside, with its values in it."""
    statements: set[str] = set()

    def keep(statement: str) -> None:
        if statement.lstrip().upper().startswith(("SELECT", "UPDATE", "DELETE", "WITH")):
            statements.add(statement)

    driver_of(stage).set_trace_callback(keep)
    try:
        yield statements
    finally:
        driver_of(stage).set_trace_callback(None)


def driver_of(stage: Stage) -> sqlite3.Connection:
    """The driver's own connection."""
    driver = stage.connection.connection.driver_connection
    assert isinstance(driver, sqlite3.Connection)
    return driver
