"""A word to those who run Kummi when something waits too long: once a day at most, and once when all is well again.

Looking is work for whoever can see the machine too. So an hourly moment orders it, and what was seen comes in as its
outcome. What they hear is about nobody.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from pydantic import BaseModel, ConfigDict
from sqlalchemy import Connection

from flows.engine import Scene, outcome, rule
from flows.engine.messages import Outgoing
from flows.engine.rendering import in_zone
from store import outbox
from store.history import last_of_the_house
from store.nudges import Nudge, drop, is_waiting, put_off, schedule
from translations import catalogues

LOOKOUT = "lookout"  # the worker that looks
COMMAND = "kummi doctor"
EVERY = timedelta(hours=1)
AT_MOST_EVERY = timedelta(hours=23)  # so that a look which comes a little earlier than yesterday's may speak
_RULE, _SUBJECT = "operators-look", "operators"
_TROUBLE, _WELL = "operators-trouble", "operators-well"


class Trouble(BaseModel):
    """One thing that waits too long, told by the message `operators-<kind>`."""

    model_config = ConfigDict(frozen=True)

    kind: str
    count: int = 0
    since: datetime | None = None
    places: tuple[str, ...] = ()


class Look(BaseModel):
    """What was seen, and the chat to tell of it: in which language, and in which time zone."""

    model_config = ConfigDict(frozen=True)

    channel: str
    address: str
    language: str
    zone: str
    troubles: tuple[Trouble, ...] = ()


def watch(connection: Connection, now: datetime) -> None:
    """Look at once and every hour from then on; nothing changes where that goes on already."""
    if not is_waiting(connection, _RULE, _SUBJECT, 0):
        schedule(connection, rule=_RULE, subject=_SUBJECT, subject_id=0, due_at=now)


def watch_no_more(connection: Connection) -> None:
    """Nobody is to be told."""
    drop(connection, _SUBJECT, 0)


@rule(_RULE)
def look(scene: Scene, nudge: Nudge) -> None:
    """Have somebody look, and do so again in an hour; of two such moments only one goes on."""
    scene.order(LOOKOUT, "machine", f"condition:{round(scene.now.timestamp())}")
    if not is_waiting(scene.connection, _RULE, _SUBJECT, 0):
        put_off(scene.connection, nudge.id, scene.now + EVERY)


@outcome("condition")
def tell(scene: Scene, number: int, seen: str) -> None:
    """Tell of what was seen, if it is time to."""
    found = Look.model_validate_json(seen)
    told = last_of_the_house(scene.connection, _TROUBLE)
    well = last_of_the_house(scene.connection, _WELL)
    if found.troubles:
        if told is None or scene.now - told >= AT_MOST_EVERY:
            _post(scene, found, in_words(found))
            scene.record(_TROUBLE)
    elif told is not None and (well is None or well < told):
        _post(scene, found, catalogues().render(found.language, "operators-well"))
        scene.record(_WELL)


def in_words(found: Look) -> str:
    """What was seen, as one message in the language of those who read it."""
    words, zone = catalogues(), ZoneInfo(found.zone)
    lines = [words.render(found.language, "operators-trouble")]
    for trouble in found.troubles:
        since = in_zone(trouble.since, zone)
        values = {"count": trouble.count, "since": since, "places": trouble.places}
        lines.append(words.render(found.language, f"operators-{trouble.kind}", values))
    lines.append(words.render(found.language, "operators-doctor", {"command": COMMAND}))
    return "\n\n".join(lines)


def _post(scene: Scene, found: Look, text: str) -> None:
    outgoing = Outgoing(language=found.language, text=text)
    outbox.post(
        scene.connection,
        channel=found.channel,
        address=found.address,
        person_id=None,
        body=outgoing.model_dump(mode="json", exclude_defaults=True),
        now=scene.now,
    )
