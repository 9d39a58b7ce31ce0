"""Words that a person puts into another language, where no machine knows both, or where a machine alone will not do."""

from __future__ import annotations

from typing import Any

from flows.access import own_localities
from flows.engine import Choice, Refused, Said, Scene, Text, Word, do, effect, flow, say
from flows.letters.question import LONGEST
from flows.letters.sending import deliver, get_letter, show_again
from flows.matters import raise_matter, settle_matter
from flows.pair.company import tell_line
from store.households import find_household, members_of
from store.letters import Letter, change_letter, find_letter
from store.pairs import Pair, find_pair
from store.people import get_person
from store.redaction import without_names
from store.sponsors import find_sponsor
from store.wordings import (
    Wording,
    add_wording,
    change_wording,
    find_wording,
    lenders_in,
    wording_of,
)

MOST_ASKED = 3


@flow("words", command="words", roles=("sponsor", "coordinator"), fleeting=True)
async def words(wording: int) -> None:
    """Someone who speaks both languages puts a stranger's words into the other one, or does not."""
    known = await do("read-wording", wording=wording)
    said = Said.model_validate(known["words"])
    args = {name: Word(f"lang-{known[name]}") for name in ("source", "target")}
    if said.media is not None:
        await say("words-asked-recording", media=said.media)
    text = "words-asked" if said.text else "words-asked-voice"
    options = ("now", "leave")
    args_of_words = {**args, "words": said.text} if said.text else args
    if await Choice("words-asked", text=text, options=options, columns=2, args=args_of_words) == "leave":
        await say("words-left")
        return
    written = await Text("words-write", longest=LONGEST, args=args)
    await do("give-words", final=True, wording=wording, text=written)
    await say("words-sent")


@flow("wrong", command="wrong", roles=("newcomer", "sponsor"))
async def wrong(letter: int) -> None:
    """A reader says that a machine's translation looks wrong: it is hidden, and a person may do better."""
    await do("hide-translation", final=True, letter=letter)
    if await Choice("letter-wrong-noted", options=("ask", "leave"), columns=2) == "ask":
        await do("ask-for-words", final=True, letter=letter)
        await say("letter-wrong-asked")
    else:
        await say("letter-wrong-left")


def ask_for_words(scene: Scene, letter: Letter) -> None:
    """Let a letter wait for a person's words: sponsors who lend theirs are asked, and the coordinators know."""
    waiting = wording_of(scene.connection, letter.id)
    pair = find_pair(scene.connection, letter.pair_id)
    if pair is None or letter.words is None or (waiting is not None and waiting.state == "waiting"):
        return
    hidden = {"text": without_names(letter.words["text"], _names(scene, pair))}
    number = add_wording(
        scene.connection,
        locality_id=pair.locality_id,
        person_id=letter.from_id,
        letter_id=letter.id,
        words=hidden,
        source=letter.source,
        target=letter.target,
        created_at=scene.now,
    )
    offer(scene, number, without=pair.both)
    raise_matter(
        scene,
        "words-wanted",
        f"wording:{number}",
        locality_id=pair.locality_id,
        pair_id=pair.id,
        data={"source": letter.source, "target": letter.target},
    )


def offer(scene: Scene, wording_id: int, without: tuple[int, ...] = ()) -> int:
    """Ask a few sponsors of the locality who lend words in both languages; how many there are."""
    wording = _get(scene, wording_id)
    speak = [
        lender.person_id
        for lender in lenders_in(scene.connection, wording.locality_id)
        if {wording.source, wording.target} <= lender.languages.keys() and lender.person_id not in without
    ]
    # Whose turn it is moves on with every wording, so that it is not always the same who are asked.
    turn = wording_id % max(1, len(speak))
    asked = [*speak[turn:], *speak[:turn]][:MOST_ASKED]
    for person_id in asked:
        scene.push(person_id, "words", wording=wording_id)
    return len(asked)


@effect("read-wording")
def read_wording(scene: Scene, wording: int) -> dict[str, Any]:
    """The words that wait, without whose they are."""
    found = _reach(scene, wording)
    return {"words": found.words, "source": found.source, "target": found.target}


@effect("give-words")
def give_words(scene: Scene, wording: int, text: str) -> None:
    """The words go to whom they were for."""
    found = _reach(scene, wording)
    change_wording(
        scene.connection,
        found.id,
        state="done",
        by_id=scene.person.id,
        result={"text": text},
        done_at=scene.now,
    )
    settle_matter(scene, "words-wanted", f"wording:{found.id}")
    if found.letter_id is not None:
        _bring(scene, get_letter(scene, found.letter_id), text)
    elif found.asked_by is not None:
        name = get_person(scene.connection, found.person_id).name
        target = Word(f"lang-{found.target}")
        scene.tell(found.asked_by, "words-by-person", name=name, target=target, words=text)


@effect("hide-translation")
def hide_translation(scene: Scene, letter: int) -> None:
    """The machine's translation is not shown any more; that it looked wrong is counted."""
    found = _reach_letter(scene, letter)
    if found.by not in ("machine", "pivot") or found.wrong:
        return
    change_letter(scene.connection, found.id, wrong=True)
    show_again(scene, get_letter(scene, found.id))


@effect("ask-for-words")
def ask_for_better_words(scene: Scene, letter: int) -> None:
    """Let a person put the letter into words."""
    ask_for_words(scene, _reach_letter(scene, letter))


def _bring(scene: Scene, letter: Letter, text: str) -> None:
    pair = find_pair(scene.connection, letter.pair_id)
    reader = get_person(scene.connection, letter.to_id)
    change_letter(scene.connection, letter.id, translation=text, by="person")
    if pair is None or pair.state == "ended" or not reader.listening:
        change_letter(scene.connection, letter.id, state="failed")
        return
    tell_line(scene, pair, "letter-worded")
    deliver(scene, get_letter(scene, letter.id))


def _reach(scene: Scene, wording_id: int) -> Wording:
    """Words that wait for this person: a coordinator of the locality, or a sponsor there who lends words in both.

    Raises:
        Refused: there are none, or somebody has already done it.
    """
    found = find_wording(scene.connection, wording_id)
    if found is None or not _may_word(scene, found):
        raise Refused("not-found")
    if found.state != "waiting" or found.words is None:
        raise Refused("words-over")
    return found


def _may_word(scene: Scene, wording: Wording) -> bool:
    if scene.person.role == "coordinator":
        return wording.locality_id in own_localities(scene)
    sponsor = find_sponsor(scene.connection, scene.person.id)
    letter = None if wording.letter_id is None else find_letter(scene.connection, wording.letter_id)
    return (
        sponsor is not None
        and sponsor.lends_words
        and scene.person.locality_id == wording.locality_id
        and {wording.source, wording.target} <= sponsor.languages.keys()
        and (letter is None or scene.person.id not in (letter.from_id, letter.to_id))
    )


def _reach_letter(scene: Scene, letter_id: int) -> Letter:
    """A letter that came to this person and is still kept.

    Raises:
        Refused: there is none.
    """
    found = find_letter(scene.connection, letter_id)
    if found is None or found.to_id != scene.person.id:
        raise Refused("not-found")
    if found.words is None:
        raise Refused("letter-gone")
    return found


def _names(scene: Scene, pair: Pair) -> set[str]:
    """All names by which the words could tell whose they are."""
    home = find_household(scene.connection, pair.household_id)
    names = {member.name for member in members_of(scene.connection, home.id)} if home else set()
    return names | {get_person(scene.connection, person_id).name for person_id in pair.both}


def _get(scene: Scene, wording_id: int) -> Wording:
    found = find_wording(scene.connection, wording_id)
    assert found is not None, "it has just been added"
    return found
