"""The pairs of a coordinator's localities: all of them in a list, and the story of one."""

from __future__ import annotations

from typing import Any

from flows.access import own_localities, reach_pair
from flows.coordinator.page import Packed, cut, in_rows, lines, pack_page, pager, show
from flows.coordinator.timeline import Moment, timeline
from flows.coordinator.voices import listen_link
from flows.engine import Link, Scene, Word, do, effect, flow, say
from flows.matters import on_button, person_link
from store.localities import some_localities
from store.meetings import meetings_of
from store.pairs import Pair, count_pairs, pairs_in
from store.people import names_of
from store.wishes import find_wish

SIZE = 8
MOMENTS = 10


@flow("pairs", command="pairs", roles=("coordinator",))
async def pairs(page: int = 1) -> None:
    """Show the pairs, with the last contact and the next meeting of each."""
    await show(await do("list-pairs", page=page))


@flow("pair", command="pair", roles=("coordinator",))
async def pair(pair: int, page: int = 1) -> None:
    """Show what happened with a pair, the latest first."""
    await show(await do("read-pair", pair=pair, page=page))


@effect("list-pairs")
def list_pairs(scene: Scene, page: int) -> Packed:
    """One page of pairs, the newest first."""
    localities = own_localities(scene)
    count = count_pairs(scene.connection, localities)
    if not count:
        return pack_page([say("pairs-none", links=[[Link(Word("menu-queue"), "queue")]])])
    part = cut(count, page, SIZE)
    found = pairs_in(scene.connection, localities, offset=part.offset, limit=SIZE)
    places = {place.id: place.name for place in some_localities(scene.connection, localities)}
    names = _names(scene, *found)
    rows, links = [], []
    for each in found:
        values = {
            "pair": str(each.id),
            "newcomer": names[each.newcomer_id],
            "sponsor": names[each.sponsor_id],
        }
        place = [places[each.locality_id]] if len(places) > 1 else []
        rows.append(Word("pairs-row", {**values, "facts": [*place, *_facts(scene, each)]}))
        short = {role: on_button(values[role], 10) for role in ("newcomer", "sponsor")}
        links.append(Link(Word("pairs-open", {**values, **short}), f"pair {each.id}"))
    message = say(
        "people-page",
        links=[*in_rows(links), *pager("pairs {}", part)],
        heading=Word("pairs-heading", {"count": count}),
        place=Word("page-of", {"page": str(part.number), "pages": str(part.pages)}) if part.pages > 1 else "",
        rows=lines(rows),
    )
    return pack_page([message])


@effect("read-pair")
def read_pair(scene: Scene, pair: int, page: int) -> Packed:
    """One page of a pair's story; a coordinator's own localities only."""
    own_localities(scene)
    found = reach_pair(scene, pair)
    moments = timeline(scene.connection, pair)[::-1]
    part = cut(len(moments), page, MOMENTS)
    shown = moments[part.offset : part.offset + MOMENTS]
    names = _names(scene, found)
    wish = find_wish(scene.connection, found.wish_id)
    heading = Word(
        "pairs-story",
        {
            "pair": str(pair),
            "newcomer": names[found.newcomer_id],
            "sponsor": names[found.sponsor_id],
            "category": Word(f"category-{wish.category}") if wish else "",
            "started": found.started_at,
            "rhythm": found.rhythm_days,
            "facts": _facts(scene, found),
        },
    )
    message = say(
        "people-page",
        links=[*_listen(shown), *pager(f"pair {pair} {{}}", part), *_actions(found, names)],
        heading=heading,
        place=Word("page-of", {"page": str(part.number), "pages": str(part.pages)}) if part.pages > 1 else "",
        rows=lines([_line(moment) for moment in shown]) or Word("timeline-none"),
    )
    return pack_page([message])


def _facts(scene: Scene, each: Pair) -> list[Any]:
    """How a pair stands: silence is told as what was not logged, never as what the two did not do."""
    facts: list[Any] = [] if each.state == "active" else [Word("pairs-state", {"state": each.state})]
    if each.silent(scene.now):
        facts.append(Word("pairs-silent", {"days": each.quiet_days(scene.now)}))
    elif each.contact_at is not None:
        facts.append(Word("pairs-contact", {"at": each.contact_at.astimezone(scene.person.zone).date()}))
    else:
        facts.append(Word("pairs-contact-none"))
    if each.state != "ended":
        ahead = [
            meeting.starts_at
            for meeting in meetings_of(scene.connection, each.id)
            if meeting.state in ("suggested", "agreed") and meeting.ends_at > scene.now
        ]
        facts.append(Word("pairs-meeting", {"at": ahead[0]}) if ahead else Word("pairs-meeting-none"))
    return facts


def _names(scene: Scene, *some: Pair) -> dict[int, str]:
    numbers = [number for each in some for number in each.both]
    scene.look(*numbers)
    known = names_of(scene.connection, numbers)
    return {number: known.get(number) or f"#{number}" for number in numbers}


def _line(moment: Moment) -> Word:
    return Word("timeline-line", {"at": moment.at, "pictogram": moment.pictogram, "text": moment.text})


def _listen(shown: list[Moment]) -> list[list[Link]]:
    links = []
    for moment in shown:
        noun, number = moment.source
        if moment.media is not None and noun in ("contact", "history"):
            links.append(listen_link(moment.media, noun, number))
    return in_rows(links)


def _actions(found: Pair, names: dict[int, str]) -> list[list[Link]]:
    """What a coordinator can do for a pair; one that has ended is only looked back on."""
    both = [
        [person_link(number, names[number]) for number in found.both],
        [
            Link(Word("act-note-on", {"name": on_button(names[number], 13)}), f"note {number}")
            for number in found.both
        ],
    ]
    if found.state == "ended":
        return both
    work = [Link(Word(f"act-{name}"), f"{name} {found.id}") for name in ("meeting", "log", "rest", "end")]
    return [*in_rows(work), *both]
