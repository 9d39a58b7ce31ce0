"""A pair's story: what was decided, asked and answered, every contact and every meeting, in the order of time."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Connection

from flows.engine import Word
from flows.engine.messages import Media
from flows.recorded import media_of, values_of
from store.contacts import Contact, contacts_of
from store.history import Line, lines_of_pair, lines_of_wish
from store.meetings import Meeting, meetings_of
from store.pairs import Pair, find_pair
from store.people import names_of
from translations import DEFAULT, catalogues

# By the longest beginning of the kind that is known here.
PICTOGRAMS: Mapping[str, str] = {
    "": "•",
    "agreement": "📋",
    "answer": "💬",
    "companion": "🗣️",
    "contact": "📝",
    "contact-met": "🤝",
    "contact-called": "📞",
    "contact-wrote": "✉️",
    "contact-letter": "💬",
    "contact-tried": "🔁",
    "contact-moved": "🗓️",
    "contact-cancelled": "✖️",
    "feedback": "💭",
    "matter": "📥",
    "meeting": "📅",
    "letter": "💬",
    "letter-reported": "🚩",
    "nudge": "🔔",
    "pair": "👥",
    "pair-made": "🎉",
    "pair-ended": "🍂",
    "pair-paused": "⏸️",
    "proposal": "📨",
    "proposal-called-off": "🍂",
    "proposal-declined": "🍂",
    "proposal-passed-on": "✅",
    "proposal-returned": "🕓",
    "seat": "🎟️",
    "sponsor": "🤝",
    "wish": "🌟",
}


@dataclass(frozen=True)
class Moment:
    """One thing that happened, or will; `media` is what was spoken or sent with it, to be asked for by `source`."""

    at: datetime
    text: Word
    pictogram: str
    source: tuple[str, int]  # which table and which row: ("contact", 7)
    media: Media | None = None


def timeline(connection: Connection, pair_id: int) -> list[Moment]:
    """Everything known of a pair, the oldest first; nothing where there is no such pair."""
    pair = find_pair(connection, pair_id)
    if pair is None:
        return []
    history = _history(connection, pair)
    contacts = contacts_of(connection, pair_id)
    names = names_of(connection, [*(line.actor_id for line in history), *(each.by_id for each in contacts)])
    moments = [
        *(_of_line(line, names) for line in history),
        *(_of_contact(contact, names) for contact in contacts if contact.kind != "letter"),
        *_of_letters([contact for contact in contacts if contact.kind == "letter"], names),
        *(_of_meeting(meeting) for meeting in meetings_of(connection, pair_id)),
    ]
    return sorted(moments, key=lambda moment: moment.at)


def pictogram(kind: str) -> str:
    """The pictogram of a kind of moment."""
    while kind not in PICTOGRAMS:
        kind = kind.rpartition("-")[0]
    return PICTOGRAMS[kind]


def _history(connection: Connection, pair: Pair) -> list[Line]:
    """The lines of the pair, and those of their wish that concern nobody else."""
    lines = {line.id: line for line in lines_of_pair(connection, pair.id)}
    for line in lines_of_wish(connection, pair.wish_id):
        if line.pair_id is None and line.person_id in (None, *pair.both):
            lines[line.id] = line
    return [lines[number] for number in sorted(lines)]


def _of_line(line: Line, names: Mapping[int, str]) -> Moment:
    message = f"history-{line.kind}"
    if not catalogues().has(message):
        message = "timeline-other"
    values = values_of(message, line.data, who=_who(line.actor_id, names))
    text = Word(message, values)
    if (words := values.get("words")) and "words" not in catalogues().variables(DEFAULT, message):
        text = Word("matter-with-words", {"matter": text, "words": words})
    return Moment(line.at, text, pictogram(line.kind), ("history", line.id), media_of(line.data))


def _of_contact(contact: Contact, names: Mapping[int, str]) -> Moment:
    note = {"words": contact.note} if contact.note else {}
    message = "timeline-contact-words" if note else "timeline-contact"
    minutes = Word("timeline-minutes", {"count": contact.minutes}) if contact.minutes else ""
    values = values_of(message, note, kind=contact.kind, who=_who(contact.by_id, names), minutes=minutes)
    return Moment(
        contact.happened_at,
        Word(message, values),
        pictogram(f"contact-{contact.kind}"),
        ("contact", contact.id),
        media_of(note),
    )


def _of_letters(letters: list[Contact], names: Mapping[int, str]) -> list[Moment]:
    """Letters of one writer on one day as one moment, that of the last of them."""
    days: dict[tuple[date, int | None], list[Contact]] = {}
    for letter in letters:
        days.setdefault((letter.happened_at.date(), letter.by_id), []).append(letter)
    return [
        Moment(
            some[-1].happened_at,
            Word("timeline-letters", {"who": _who(by_id, names), "count": len(some)}),
            pictogram("contact-letter"),
            ("contact", some[-1].id),
        )
        for (_, by_id), some in days.items()
    ]


def _of_meeting(meeting: Meeting) -> Moment:
    values = {"state": meeting.state, "way": meeting.way, "place": meeting.place}
    message = "timeline-meeting-place" if meeting.place else "timeline-meeting"
    return Moment(meeting.starts_at, Word(message, values), pictogram("meeting"), ("meeting", meeting.id))


def _who(person_id: int | None, names: Mapping[int, str]) -> Word | str:
    if person_id is None:
        return Word("timeline-kummi")
    return names.get(person_id) or Word("timeline-somebody")
