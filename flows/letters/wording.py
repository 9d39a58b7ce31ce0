"""Words that a person puts into another language, where no machine knows both, or where a machine alone will not do."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from flows.access import own_localities, reach_letter
from flows.engine import Choice, Refused, Said, Scene, Text, Word, do, effect, flow, rule, say
from flows.letters.lenders import get_wording, near, offer, put_in_queue
from flows.letters.names import names_in, without_names
from flows.letters.question import LONGEST
from flows.letters.sending import bring, fail, get_letter, show_again
from flows.matters import settle_matter
from flows.pair.company import tell_line
from store.letters import Letter, change_letter, find_letter
from store.nudges import Nudge
from store.pairs import find_pair
from store.people import get_person
from store.sponsors import find_sponsor
from store.wordings import Wording, add_wording, change_wording, find_wording, wording_of

OVERDUE = timedelta(days=7)  # after so long, nobody will do it


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
        await do("leave-words", wording=wording)
        await say("words-left")
        return
    if said.text:
        await say("plain", value=said.text)  # they may have taken on several: which one is it?
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


@flow("askwords", command="askwords", roles=("newcomer", "sponsor"))
async def ask_words(letter: int) -> None:
    """A reader asks for somebody to put words right that no machine could translate."""
    await do("ask-for-words", final=True, letter=letter)
    await say("letter-wrong-asked")


def ask_for_words(scene: Scene, letter: Letter) -> None:
    """Let a letter wait for a person's words: sponsors who lend theirs are asked, and the coordinators know."""
    waiting = wording_of(scene.connection, letter.id)
    pair = find_pair(scene.connection, letter.pair_id)
    text = (letter.words or {}).get("text", "")
    if pair is None or not text or (waiting is not None and waiting.state == "waiting"):
        return
    hidden = {"text": without_names(text, names_in(scene, pair))}
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
    wording = get_wording(scene, number)
    offer(scene, wording)
    put_in_queue(scene, wording)
    scene.never("letter", letter.id, "words-overdue")
    scene.later("words-overdue", scene.now + OVERDUE, "letter", letter.id)


@rule("words-overdue")
def words_overdue(scene: Scene, nudge: Nudge) -> None:
    """Nobody has put a letter into words for days: it is given up on, and its writer knows."""
    letter = find_letter(scene.connection, nudge.subject_id)
    wording = wording_of(scene.connection, nudge.subject_id)
    if letter is None or wording is None or wording.state != "waiting":
        return
    change_wording(scene.connection, wording.id, state="dropped", words=None)
    settle_matter(scene, "words-wanted", f"wording:{wording.id}")
    if letter.state == "waiting":
        fail(scene, letter)


@effect("read-wording")
def read_wording(scene: Scene, wording: int) -> dict[str, Any]:
    """The words that wait, without whose they are."""
    found = _reach(scene, wording)
    return {"words": found.words, "source": found.source, "target": found.target}


@effect("leave-words")
def leave_words(scene: Scene, wording: int) -> None:
    """Somebody would rather not: the coordinators see to it that somebody else does."""
    found = find_wording(scene.connection, wording)
    if found is not None and found.state == "waiting":
        put_in_queue(scene, found)


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
        _take_to_reader(scene, get_letter(scene, found.letter_id), text)
    elif found.asked_by is not None:
        name = get_person(scene.connection, found.person_id).name
        target = Word(f"lang-{found.target}")
        scene.tell(found.asked_by, "words-by-person", name=name, target=target, words=text)


@effect("hide-translation")
def hide_translation(scene: Scene, letter: int) -> None:
    """The machine's translation is not shown any more; that it looked wrong is counted.

    Raises:
        Refused: there is none, or a person has put it into words since.
    """
    found = _reach_letter(scene, letter)
    if found.by not in ("machine", "pivot"):
        raise Refused("words-over")
    if found.wrong:
        return
    change_letter(scene.connection, found.id, wrong=True)
    show_again(scene, get_letter(scene, found.id))


@effect("ask-for-words")
def ask_for_better_words(scene: Scene, letter: int) -> None:
    """Let a person put the letter into words."""
    ask_for_words(scene, _reach_letter(scene, letter))


def _take_to_reader(scene: Scene, letter: Letter, text: str) -> None:
    if letter.words is None or letter.state == "failed":
        return
    pair = find_pair(scene.connection, letter.pair_id)
    assert pair is not None, "a letter has a pair"
    change_letter(scene.connection, letter.id, translation=text, by="person")
    tell_line(scene, pair, "letter-worded")
    bring(scene, letter.id)


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
    scene.look(found.person_id)
    return found


def _may_word(scene: Scene, wording: Wording) -> bool:
    if scene.person.role == "coordinator":
        return wording.locality_id in own_localities(scene)
    sponsor = find_sponsor(scene.connection, scene.person.id)
    return (
        sponsor is not None
        and sponsor.lends_words
        and sponsor.stage == "active"
        and scene.person.locality_id == wording.locality_id
        and {wording.source, wording.target} <= sponsor.languages.keys()
        and scene.person.id not in near(scene, wording)
    )


def _reach_letter(scene: Scene, letter_id: int) -> Letter:
    """A letter that came to this person and is still kept.

    Raises:
        Refused: there is none.
    """
    found = reach_letter(scene, letter_id)
    if found.words is None:
        raise Refused("letter-gone")
    return found
