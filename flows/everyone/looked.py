"""Who looked at what is kept about a person: told to that person, by day, by name, and in which way."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from flows.coordinator.page import Packed, lines, pack_page, show
from flows.engine import Scene, Word, do, effect, flow, say
from flows.everyone.replies import link
from store.audit import looks_at
from store.people import names_of
from translations import catalogues

READ = 300  # looks
SHOWN = 15  # lines: a coordinator on a day each
# The way in which an effect looks, as far as the one who was looked at may know of it: whom somebody is kept apart
# from or was set aside for is nobody's to guess from here.
WAYS = {
    "page": ("read-person", "sponsor-card", "read-need", "say-need", "take-step", "note-about", "keep-note"),
    "beside": ("named-beside",),
    "list": ("list-newcomers", "list-sponsors", "list-pairs", "my-pairs", "sponsors-waiting", "read-queue"),
    "pair": ("read-pair", "read-end", "read-log", "read-rest", "read-plan", "read-contact", "read-meeting"),
    "words": ("read-messages", "send-answer", "read-letters", "read-wording", "give-words"),
    "voice": ("find-voice", "ask-to-listen"),
    "file": ("export-send",),
    "fit": (
        "wishes-waiting",
        "find-candidates",
        "find-cost",
        "find-left-out",
        "make-plan",
        "read-drafts",
        "send-plan",
        "preview-proposal",
        "send-proposal",
        "find-companions",
        "preview-companion",
        "ask-companion",
        "fill-sessions",
        "preview-seat",
        "offer-seat",
        "offer-seats",
    ),
    "other": (),  # all else
}
_WAY = {kind: way for way, kinds in WAYS.items() for kind in kinds}


@flow("looked", command="looked", when_stopped=True)
async def looked() -> None:
    """Show the person who has looked at what is kept about them."""
    await show(await do("read-looks"))


@effect("read-looks")
def read_looks(scene: Scene) -> Packed:
    """The latest looks at the person of this turn, those of one coordinator on one day together."""
    looks = looks_at(scene.connection, scene.person.id, READ)
    names = names_of(scene.connection, [look.actor_id for look in looks])
    days: dict[tuple[Any, int], dict[str, None]] = {}
    for look in looks:
        day = look.at.astimezone(scene.person.zone).date()
        days.setdefault((day, look.actor_id), {})[way_of(look.kind)] = None
    back = [[link("mydata"), link("privacy")]]
    if not days:
        return pack_page([say("looked-nobody", links=back)])
    told = [
        Word(
            "looked-line",
            {
                "day": day,
                "who": names.get(actor) or Word("looked-gone"),
                "what": [Word(f"looked-{way}") for way in WAYS if way in ways],
            },
        )
        for (day, actor), ways in days.items()
    ][:SHOWN]
    return pack_page([say("looked", links=back, lines=lines(told))])


def way_of(kind: str) -> str:
    """The way in which an effect looks, as it is told."""
    return _WAY.get(kind, "other")


def looks_in_words(scene: Scene, rows: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """The looks among somebody's own data, with who it was and what, in their language."""
    some = list(rows)
    names = names_of(scene.connection, [row["actor_id"] for row in some])
    words, language = catalogues(), scene.person.language
    return [
        {
            "at": datetime.fromisoformat(row["at"]).isoformat(),
            "who": names.get(row["actor_id"]) or words.label(language, "looked-gone"),
            "what": words.label(language, f"looked-{way_of(row['kind'])}"),
        }
        for row in some
    ]
