"""My people: for each pair the other's first name, their languages, the last contact, the next meeting."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from flows.engine import Link, Scene, Word, do, effect, flow, say
from flows.pair.company import first_name
from flows.vocabulary import language_words
from store.households import find_household
from store.meetings import next_meeting
from store.pairs import Pair, pairs_of
from store.sponsors import find_sponsor


@flow("people", command="people", roles=("newcomer", "sponsor"))
async def people() -> None:
    """Someone looks at the people they meet, and can do from there whatever two can do."""
    known = await do("read-people")
    if not known:
        await say("people-none", links=[[Link(Word("people-write"), "write")]])
        return
    for one in known:
        await say(
            "people-one",
            name=one["name"],
            languages=language_words(one["languages"]),
            last=_last(one["last"]),
            next=_next(one["paused"], one["meeting"]),
            links=_links(one["pair"], one["name"], one["paused"]),
        )


def _last(moment: str | None) -> Word:
    if moment is None:
        return Word("people-last-none")
    return Word("people-last", {"when": datetime.fromisoformat(moment)})


def _next(paused: bool, meeting: dict[str, Any] | None) -> Word:
    if meeting is not None:
        return Word(f"people-next-{meeting['state']}", {"when": datetime.fromisoformat(meeting["starts_at"])})
    return Word("people-paused" if paused else "people-next-none")


def _links(pair: int, name: str, paused: bool) -> list[list[Link]]:
    rest = Link(Word("people-resume"), f"resume {pair}")
    if not paused:
        rest = Link(Word("people-rest"), f"rest {pair}")
    chat = [] if paused else [[Link(Word("people-chat", {"name": name}), f"chat {pair}")]]
    return [
        *chat,
        [Link(Word("people-meeting"), f"meeting {pair}"), Link(Word("people-log"), f"log {pair}")],
        [rest, Link(Word("people-end"), f"end {pair}")],
        [Link(Word("people-write"), "write")],
    ]


@effect("read-people")
def read_people(scene: Scene) -> list[dict[str, Any]]:
    """The pairs of this person, with what stands on each one's card."""
    return [_card(scene, pair) for pair in pairs_of(scene.connection, scene.person.id)]


def _card(scene: Scene, pair: Pair) -> dict[str, Any]:
    meeting = next_meeting(scene.connection, pair.id, scene.now)
    return {
        "pair": pair.id,
        "name": first_name(scene, pair.other(scene.person.id)),
        "languages": _languages(scene, pair),
        "last": pair.contact_at and pair.contact_at.isoformat(),
        "paused": pair.state == "paused",
        "meeting": meeting and {"state": meeting.state, "starts_at": meeting.starts_at.isoformat()},
    }


def _languages(scene: Scene, pair: Pair) -> list[str]:
    """What the other speaks."""
    if scene.person.id == pair.newcomer_id:
        sponsor = find_sponsor(scene.connection, pair.sponsor_id)
        return list(sponsor.languages) if sponsor else []
    home = find_household(scene.connection, pair.household_id)
    return list(home.languages) if home else []
