"""The database: whether it opens, is sound, and fits this program."""

from __future__ import annotations

from sqlalchemy import Connection

from bot.doctor.finding import Finding, megabytes
from store.looking import faults_in, size_of
from store.migrations import standing

LOST = ("malformed", "not a database", "no such table")  # what SQLite says of what only a backup can mend
READABLE = "See to its disk, and that this user may read it and write in its folder."
RESTORE = "Stop the service, run kummi restore with the newest backup, and start again."


def check_database(connection: Connection) -> Finding:
    """Its version, its soundness and its size."""
    at = standing(connection)
    says = f"at version {at.version}, {megabytes(size_of(connection))}"
    if not at.known:
        return Finding("database", f"{says}, which a newer Kummi wrote", "Update Kummi.")
    if faults := faults_in(connection):
        return Finding("database", f"{says}, damaged: {faults[0].strip().splitlines()[0]}", RESTORE)
    if at.version != at.newest:
        return Finding(
            "database", f"{says}, sound", f"Start kummi run once: it brings the tables to {at.newest}."
        )
    return Finding("database", f"{says}, sound")
