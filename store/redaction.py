"""Take a person's name and words out of what was told to others or written about others where they were known.

Names may have a short ending of the language around them ("Aminan", "Aminas") and may stand as their first word
alone. Conversations of others that mention the person are dropped: what they spoke of is gone.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from html import escape
from typing import Any

from sqlalchemy import Column, ColumnElement, Connection, Table, delete, or_, select

from store.inbox import empty_payloads
from store.localities import all_localities
from store.own_data import Rows
from store.owners import sealed_columns
from store.parts import parts_in
from store.rows import change
from store.tables import coordinates, metadata, outbox, pairs, people, sessions

GONE = "…"
SHORTEST_WORDS = 8  # letters: what is shorter tells nothing about anyone, and stands in many texts
LONG_NAME = 4  # letters from which a name may have an ending
SHORTEST_FIRST_NAME = 3  # letters: shorter first words, such as Al or De, stand in many names
CUT_NAME = 9  # letters of a long name that a button shows at least before it cuts it with …
# Numbers in groups stand in isolates of their own in the messages that people get.
_NUMBERS, _ISOLATED = re.compile(r"\\[+()]|\d"), "[\u2066\u2069]?\\g<0>[\u2066\u2069]?"
# What is sealed and is not told of anybody else: whose it is, where it is sent, and what is dropped whole.
UNTOLD = {
    "households": ("part",),
    "inbox": ("error", "payload"),
    "letters": ("phrase",),
    "localities": ("contact",),
    "members": ("name",),
    "outbox": ("address", "error"),
    "people": ("address", "name"),
    "sessions": ("args", "log"),
    "sponsors": ("part", "words"),
}


@dataclass(frozen=True)
class Words:
    """What may not be left standing: names, longer words of one's own, and the files that were sent."""

    names: frozenset[str]
    texts: frozenset[str]
    files: frozenset[str]


def words_in(rows: Rows) -> Words:
    """The names and words in a person's own rows."""
    names = {row["name"].strip() for table in ("people", "members") for row in rows[table]}
    first_names = {name.split()[0] for name in names if name}
    texts, files = set(), set()
    own = {**rows, "outbox": [], "sessions": [_answers(row) for row in rows["sessions"]]}
    for row in (row for some in own.values() for row in some):
        for key, value in _leaves(list(row.items())):
            if key in ("text", "translation", "name", "part", "place", "others", "what"):
                texts.add(value.strip())
            elif key in ("file", "phone"):
                files.add(value)
    return Words(
        frozenset(name for name in names if len(name) > 1)
        | frozenset(name for name in first_names if len(name) >= SHORTEST_FIRST_NAME),
        frozenset(text for text in texts if len(text) >= SHORTEST_WORDS),
        frozenset(file for file in files if file),
    )


def _answers(session: dict[str, Any]) -> dict[str, Any]:
    """A conversation without what effects found out for it: that is of others."""
    return {**session, "log": [line for line in session["log"] if line[0] == "ask"]}


def places_of(connection: Connection, rows: Rows) -> list[int]:
    """The localities that a person's own rows name, and all that share a coordinator with one of them.

    Coordinators match and cover across them.
    """
    named = {row["locality_id"] for some in rows.values() for row in some if row.get("locality_id")}
    theirs = select(coordinates.c.person_id).where(coordinates.c.locality_id.in_(named))
    near = select(coordinates.c.locality_id).where(coordinates.c.person_id.in_(theirs))
    return sorted(named.union(connection.execute(near).scalars()))


def redact(connection: Connection, words: Words, places: Collection[int]) -> None:
    """Take the words out of everything that is kept of some localities and of the messages to their people."""
    own = words.texts - _names_of_places(connection, places)
    pattern, of_names = _pattern(words.names, own, words.files), _pattern(words.names)
    if pattern is None:
        return
    for table in metadata.sorted_tables:
        scope = _scope(table, places)
        # Whole sentences in what others wish for or like are their own; only a name in them can be this person's.
        found = of_names if table.name in ("wishes", "sponsors") else pattern
        if scope is None or found is None:
            continue
        for column in _spoken(table):
            for number, value in connection.execute(select(table.c["id"], column).where(scope)).all():
                changed = _without(value, found, words.files)
                if changed != value:
                    change(connection, table, number, **{column.name: changed})
    _drop_files(connection, places)
    _drop_conversations(connection, pattern, places)
    empty_payloads(connection, pattern.search)


def _names_of_places(connection: Connection, places: Collection[int]) -> set[str]:
    """What is on every map tells nothing about the one who lives there."""
    parts = parts_in(connection, list(places))
    return {place.name for place in all_localities(connection)} | {part.name for part in parts}


def _drop_files(connection: Connection, places: Collection[int]) -> None:
    """Files that Kummi made and has sent, such as lists of pairs: nobody can see whom they speak of."""
    sent = select(outbox.c.id, outbox.c.body).where(
        outbox.c.person_id.in_(_concerned(places)),
        outbox.c.state != "waiting",
    )
    for number, body in connection.execute(sent).all():
        kept = {name: value for name, value in body.items() if name != "document"}
        if kept != body:
            change(connection, outbox, number, body=kept)


def _drop_conversations(connection: Connection, pattern: re.Pattern[str], places: Collection[int]) -> None:
    theirs = select(sessions.c.id, sessions.c.args, sessions.c.log).where(
        sessions.c.person_id.in_(_concerned(places))
    )
    for number, args, log in connection.execute(theirs).all():
        if any(pattern.search(text) for _, text in _leaves([args, *(line[2] for line in log)])):
            connection.execute(delete(sessions).where(sessions.c.id == number))


def _scope(table: Table, places: Collection[int]) -> ColumnElement[bool] | None:
    """Which rows of a table have to do with the localities; None for a table that has no words of people."""
    if not _spoken(table):
        return None
    if "locality_id" in table.c:
        return table.c.locality_id.in_(places)
    for name in ("person_id", "newcomer_id"):
        if name in table.c:
            return table.c[name].in_(_concerned(places))
    return table.c.pair_id.in_(select(pairs.c.id).where(pairs.c.locality_id.in_(places)))


def _concerned(places: Collection[int]) -> Any:
    """The people of some localities, and their coordinators, who may live elsewhere."""
    coordinators = select(coordinates.c.person_id).where(coordinates.c.locality_id.in_(places))
    there = or_(people.c.locality_id.in_(places), people.c.id.in_(coordinators))
    return select(people.c.id).where(there)


def _spoken(table: Table) -> list[Column[Any]]:
    """The columns in which people's words can stand."""
    return [table.c[name] for name in sorted(sealed_columns(table) - {*UNTOLD.get(table.name, ())})]


def _pattern(
    names: frozenset[str], texts: frozenset[str] = frozenset(), files: frozenset[str] = frozenset()
) -> re.Pattern[str] | None:
    """Finds any of the words, as they are and as they stand in HTML and right-to-left text."""
    parts = [
        _NUMBERS.sub(_ISOLATED, re.escape(form))
        + (r"\w{0,4}" if word in names and len(word) >= LONG_NAME else "")
        for word in sorted(names | texts, key=len, reverse=True)
        for form in dict.fromkeys((word, escape(word, quote=False)))
    ]
    parts += [rf"{re.escape(name[:CUT_NAME])}[^…]{{0,40}}…" for name in sorted(names) if len(name) > CUT_NAME]
    parts += [re.escape(file) for file in sorted(files)]
    return re.compile(rf"(?<!\w)(?:{'|'.join(parts)})(?!\w)") if parts else None


def _without(value: Any, pattern: re.Pattern[str], files: frozenset[str]) -> Any:
    match value:
        case str():
            return pattern.sub(GONE, value)
        case dict():
            kept = {
                name: item
                for name, item in value.items()
                if not (name == "media" and isinstance(item, dict) and item.get("file") in files)
            }
            return {name: _without(item, pattern, files) for name, item in kept.items()}
        case list():
            return [_without(item, pattern, files) for item in value]
    return value


def _leaves(value: Any, key: str = "") -> Iterator[tuple[str, str]]:
    """Every string in a value, with the name it stands under."""
    match value:
        case str():
            yield key, value
        case dict():
            for name, item in value.items():
                yield from _leaves(item, name)
        case tuple((str() as name, item)):
            yield from _leaves(item, name)
        case list():
            for item in value:
                yield from _leaves(item, key)
