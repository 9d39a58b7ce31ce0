"""The strip beside the phones: each pair's timeline, in the language of whoever looks at the page."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from bot.phones.timeline import PairTimeline, TimelineEntry
from flows.coordinator.timeline import timeline
from flows.engine.rendering import in_zone
from store.localities import get_locality
from store.pairs import Pair, pairs_in
from store.people import get_person
from translations import catalogues


def strips(connection: Connection, locality_id: int, language: str) -> list[PairTimeline]:
    """The timelines of a locality's pairs, the newest pair first."""
    zone = get_locality(connection, locality_id).zone
    return [_strip(connection, pair, language, zone) for pair in pairs_in(connection, [locality_id])]


def _strip(connection: Connection, pair: Pair, language: str, zone: ZoneInfo) -> PairTimeline:
    names = " · ".join(get_person(connection, number).name for number in pair.both)
    entries = tuple(
        TimelineEntry(
            moment=moment.at.astimezone(zone),
            pictogram=moment.pictogram,
            text=catalogues().label(language, moment.text.id, in_zone(moment.text, zone).args),
        )
        for moment in timeline(connection, pair.id)
    )
    return PairTimeline(title=names, entries=entries, language=language)
