"""A message that is not all right: its reader reports it, and a coordinator sees it, only then and only around it."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from flows.access import own_localities, reach_letter, reach_pair
from flows.engine import Link, Refused, Said, Scene, Word, Words, do, effect, flow, say
from flows.matters import raise_matter
from flows.pair.company import recorded, tell_line
from store.letters import Letter, find_letter, letters_around
from store.matters import find_open
from store.people import get_person

AROUND = 5


@flow("reportletter", command="reportletter", roles=("newcomer", "sponsor"))
async def report_letter(letter: int) -> None:
    """A reader tells the coordinators what is wrong with a message."""
    known = await do("read-reported", letter=letter)
    words = await Words("report-letter-what", optional=True, args={"name": known["name"]})
    await do("report-letter", final=True, letter=letter, words=recorded(words))
    pair = known["pair"]
    ways = [Link(Word("report-letter-pause"), f"rest {pair}"), Link(Word("report-letter-end"), f"end {pair}")]
    await say("report-letter-sent", links=[ways])


@flow("letters", command="letters", roles=("coordinator",), fleeting=True)
async def letters(letter: int) -> None:
    """A coordinator sees a message that was reported, and a few around it."""
    known = await do("read-letters", letter=letter)
    await say("letters-seen", name=known["by"], when=datetime.fromisoformat(known["reported_at"]))
    for each in known["letters"]:
        said = Said.model_validate(each["words"] or {})
        shown: Word | str = said.brief if each["words"] else Word("letter-gone")
        if each["translation"]:
            shown = Word("letters-in-words", {"words": shown, "translation": each["translation"]})
        message = "letters-line-reported" if each["id"] == letter else "letters-line"
        when = datetime.fromisoformat(each["at"])
        await say(message, media=said.media, name=each["name"], when=when, words=shown)
    links = [
        Link(Word("act-pair"), f"pair {known['pair']}"),
        Link(Word("act-answer"), f"answer {known['by_id']}"),
    ]
    await say("letters-ways", links=[links])


@effect("read-reported")
def read_reported(scene: Scene, letter: int) -> dict[str, Any]:
    """Who wrote the message, and in which pair."""
    found = reach_letter(scene, letter)
    return {"name": get_person(scene.connection, found.from_id).first_name, "pair": found.pair_id}


@effect("report-letter")
def report(scene: Scene, letter: int, words: dict[str, Any] | None) -> None:
    """Put it before the coordinators; the one who wrote it is not told."""
    found = reach_letter(scene, letter)
    pair = reach_pair(scene, found.pair_id)
    tell_line(scene, pair, "letter-reported", about=scene.person.id)
    raise_matter(
        scene,
        "letter-reported",
        found.about,
        locality_id=pair.locality_id,
        person_id=scene.person.id,
        pair_id=pair.id,
        data={"words": words} if words else None,
    )


@effect("read-letters")
def read_letters(scene: Scene, letter: int) -> dict[str, Any]:
    """A reported message among its neighbours, while the report waits; that a coordinator looked is in the history.

    Raises:
        Refused: there is none in their localities, or it is not reported.
    """
    own_localities(scene)
    found = find_letter(scene.connection, letter)
    matter = None if found is None else find_open(scene.connection, "letter-reported", found.about)
    if found is None or matter is None or matter.person_id is None:
        raise Refused("not-found")
    pair = reach_pair(scene, found.pair_id)
    tell_line(scene, pair, "letters-seen", about=matter.person_id)
    by = get_person(scene.connection, matter.person_id)
    return {
        "by": by.name,
        "by_id": by.id,
        "pair": pair.id,
        "reported_at": matter.opened_at.isoformat(),
        "letters": [_shown(scene, each) for each in letters_around(scene.connection, found, AROUND)],
    }


def _shown(scene: Scene, letter: Letter) -> dict[str, Any]:
    return {
        "id": letter.id,
        "name": get_person(scene.connection, letter.from_id).name,
        "at": letter.created_at.isoformat(),
        "words": letter.words,
        "translation": letter.translation,
    }
