"""Who is asked to put words into another language: sponsors who lend theirs, and else the coordinators."""

from __future__ import annotations

from flows.engine import Refused, Scene
from flows.engine.messages import Media
from flows.matters import raise_matter
from store.letters import find_letter
from store.matters import find_open
from store.pairs import pairs_of
from store.people import Person
from store.wordings import Wording, add_wording, find_wording, lenders_in, waiting_for

MOST_ASKED = 3


def ask_to_listen(scene: Scene, media: Media, speaker: Person) -> int:
    """Let a coordinator know what a voice says: how many sponsors are asked, now or when it was asked before.

    Where there is nobody to ask, it waits in the queue.

    Raises:
        Refused: the one who speaks belongs to no locality any more.
    """
    if speaker.locality_id is None:
        raise Refused("not-found")
    words = {"media": media.model_copy(update={"name": "", "phone": ""}).model_dump(exclude_defaults=True)}
    for waiting in waiting_for(scene.connection, scene.person.id):
        if waiting.words == words:
            return _offer_again(scene, waiting)
    number = add_wording(
        scene.connection,
        locality_id=speaker.locality_id,
        person_id=speaker.id,
        asked_by=scene.person.id,
        words=words,
        source=speaker.language,
        target=scene.person.language,
        created_at=scene.now,
    )
    wording = get_wording(scene, number)
    count = offer(scene, wording)
    if not count:
        put_in_queue(scene, wording)
    return count


def _offer_again(scene: Scene, wording: Wording) -> int:
    """What nobody could be asked about before waits in the queue: somebody may lend words by now."""
    if find_open(scene.connection, "words-wanted", f"wording:{wording.id}") is None:
        return len(willing(scene, wording))
    return offer(scene, wording)


def offer(scene: Scene, wording: Wording) -> int:
    """Ask a few sponsors of the locality who lend words in both languages; how many they are."""
    asked = willing(scene, wording)
    for person_id in asked:
        scene.push(person_id, "words", wording=wording.id)
    return len(asked)


def willing(scene: Scene, wording: Wording) -> list[int]:
    """Whose turn it is, of those who may: it moves on with every wording, so that others are asked each time."""
    known = near(scene, wording)
    speak = [
        lender.person_id
        for lender in lenders_in(scene.connection, wording.locality_id)
        if {wording.source, wording.target} <= lender.languages.keys() and lender.person_id not in known
    ]
    turn = wording.id % max(1, len(speak))
    return [*speak[turn:], *speak[:turn]][:MOST_ASKED]


def near(scene: Scene, wording: Wording) -> set[int]:
    """Who would know whose words they are: their speaker, their reader, and who is or was in a pair with either."""
    letter = None if wording.letter_id is None else find_letter(scene.connection, wording.letter_id)
    two = {wording.person_id} if letter is None else {wording.person_id, letter.to_id}
    pairs = [pair for each in two for pair in pairs_of(scene.connection, each, ended=True)]
    return two.union(*(pair.both for pair in pairs))


def put_in_queue(scene: Scene, wording: Wording) -> None:
    letter = None if wording.letter_id is None else find_letter(scene.connection, wording.letter_id)
    raise_matter(
        scene,
        "words-wanted",
        f"wording:{wording.id}",
        locality_id=wording.locality_id,
        pair_id=letter.pair_id if letter else None,
        data={"source": wording.source, "target": wording.target},
    )


def get_wording(scene: Scene, wording_id: int) -> Wording:
    """A wording that is there."""
    found = find_wording(scene.connection, wording_id)
    assert found is not None, "it has just been added"
    return found
