"""Letters: what the two of a pair write to each other through Kummi."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, delete, func, or_, select, update

from store.matters import open_pairs
from store.outbox import forget_about
from store.rows import add, change, many, one
from store.tables import letters, outbox, sessions, wordings

UNDER_WAY = ("translating", "waiting", "sent")


@dataclass(frozen=True)
class Letter:
    """One message from one of a pair to the other.

    `words` are {"text", "media"}; they and the `translation` are None once erased. The translation is `by` the
    phrasebook, a machine, a machine by way of another language (pivot) or a person. `state` is translating, waiting
    (for a person's words), sent, delivered or failed. `shown` brings it to its reader, `mark` tells its writer how
    it fares (both numbers of outbox rows).
    """

    id: int
    pair_id: int
    from_id: int
    to_id: int
    form: str
    words: dict[str, Any] | None
    phrase: str
    source: str
    target: str
    translation: str | None
    by: str
    state: str
    urgent: bool
    wrong: bool
    shown: int | None
    mark: int | None
    created_at: datetime
    delivered_at: datetime | None

    @property
    def hidden(self) -> bool:
        """Whether its reader has said that the machine's translation looks wrong."""
        return self.wrong and self.by in ("machine", "pivot")

    @property
    def untranslated(self) -> bool:
        """Whether its reader has the words in the writer's language only, because no machine would do."""
        spoken = bool(self.words and self.words.get("text"))
        return spoken and self.source != self.target and not self.translation and not self.hidden

    @property
    def about(self) -> str:
        """How the outbox names what has to do with it."""
        return f"letter:{self.id}"


_numbered = select(letters).where(letters.c.id == bindparam("number"))
_latest = (
    select(letters)
    .where(letters.c.pair_id == bindparam("pair"), letters.c.from_id == bindparam("writer"))
    .order_by(letters.c.id.desc())
    .limit(1)
)


def add_letter(connection: Connection, **values: Any) -> int:
    """Keep a letter and return its number."""
    return add(connection, letters, **values)


def find_letter(connection: Connection, letter_id: int) -> Letter | None:
    """The letter with this number."""
    return one(connection, Letter, _numbered, number=letter_id)


def change_letter(connection: Connection, letter_id: int, **values: Any) -> None:
    """Set columns of one letter."""
    change(connection, letters, letter_id, **values)


def latest_letter(connection: Connection, pair_id: int, writer_id: int) -> Letter | None:
    """The last letter that someone wrote in a pair."""
    return one(connection, Letter, _latest, pair=pair_id, writer=writer_id)


def letters_around(connection: Connection, letter: Letter, count: int) -> list[Letter]:
    """A letter among those of its pair: up to `count` others around it, the nearest ones, in order."""
    before = select(letters).where(letters.c.pair_id == letter.pair_id, letters.c.id < letter.id)
    after = select(letters).where(letters.c.pair_id == letter.pair_id, letters.c.id > letter.id)
    earlier = many(connection, Letter, before.order_by(letters.c.id.desc()).limit(count))
    later = many(connection, Letter, after.order_by(letters.c.id).limit(count))
    behind = min(len(earlier), max(count - len(later), (count + 1) // 2))
    return [*reversed(earlier[:behind]), letter, *later[: count - behind]]


def count_written(connection: Connection, pair_id: int, writer_id: int, since: datetime) -> int:
    """How many letters someone has written in a pair since a moment."""
    query = select(func.count()).where(
        letters.c.pair_id == pair_id, letters.c.from_id == writer_id, letters.c.created_at >= since
    )
    return connection.execute(query).scalar_one()


def under_way_to(connection: Connection, reader_id: int) -> list[Letter]:
    """The letters that have not reached someone yet."""
    query = select(letters).where(letters.c.to_id == reader_id, letters.c.state.in_(UNDER_WAY))
    return many(connection, Letter, query.order_by(letters.c.id))


def count_wrong(connection: Connection) -> dict[tuple[str, str], tuple[int, int]]:
    """By languages of writer and reader: how many machine translations looked wrong, and of how many."""
    by_machine = or_(letters.c.by.in_(("machine", "pivot")), letters.c.wrong)
    query = (
        select(letters.c.source, letters.c.target, func.count().filter(letters.c.wrong), func.count())
        .where(by_machine)
        .group_by(letters.c.source, letters.c.target)
    )
    return {(source, target): (wrong, all_) for source, target, wrong, all_ in connection.execute(query)}


def forget_words(connection: Connection, before: datetime, flows: Sequence[str]) -> int:
    """Erase the words of letters that arrived before a moment, wherever they stand; returns how many letters.

    Letters that have not arrived keep theirs until they are given up on; so do those of a pair about which a report
    waits for a coordinator. `flows` are the conversations whose logs and messages hold letters; those in which
    nothing has happened since then go, ended or not.
    """
    old = select(letters.c.id).where(
        func.coalesce(letters.c.delivered_at, letters.c.created_at) < before,
        letters.c.words.is_not(None),
        letters.c.state.in_(("delivered", "failed")),
        letters.c.pair_id.not_in(open_pairs("letter-reported")),
    )
    numbers = list(connection.execute(old).scalars())
    forget_about(connection, [f"letter:{number}" for number in numbers])
    emptied = update(letters).where(letters.c.id.in_(numbers)).values(words=None, translation=None)
    connection.execute(emptied)
    done = func.coalesce(wordings.c.done_at, wordings.c.created_at) < before
    theirs = update(wordings).where(
        or_(done & (wordings.c.state != "waiting"), wordings.c.letter_id.in_(numbers))
    )
    connection.execute(theirs.values(words=None, result=None))
    spoken = (outbox.c.about == "letters") & (outbox.c.state != "waiting") & (outbox.c.created_at < before)
    connection.execute(delete(outbox).where(spoken))
    untouched = sessions.c.flow.in_(flows) & (sessions.c.changed_at < before)
    connection.execute(delete(sessions).where(untouched))
    return len(numbers)
