"""A letter from the moment its writer lets it go until it is in the outbox for its reader."""

from __future__ import annotations

from datetime import date, time, timedelta
from typing import Any

from flows.engine import Link, Said, Scene, Word, effect
from flows.engine.messages import Outgoing
from flows.engine.ops import Say
from flows.engine.rendering import compose
from flows.letters.care import refuse_flood
from flows.letters.company import reach_chat
from flows.pair.contacts import note_contact
from store.letters import Letter, add_letter, change_letter, find_letter, latest_letter
from store.pairs import Pair, find_pair
from store.people import Person, get_person
from store.sessions import open_sessions
from translations.phrasebook import phrasebook

TRANSLATOR = "translation"  # the worker that translates
LATEST = timedelta(minutes=10)  # a machine that takes longer will not do it


@effect("send-letter")
def send_letter(
    scene: Scene,
    pair: int,
    words: dict[str, Any] | None = None,
    language: str = "",
    phrase: str = "",
    values: dict[str, str] | None = None,
    urgent: bool = False,
) -> None:
    """Keep a letter, note the contact, and send it on its way; its language is the writer's unless another is named.

    Raises:
        Refused: the two do not write to each other now, or the writer has written very much.
    """
    found, reader = reach_chat(scene, pair)
    refuse_flood(scene, found)
    source = language or scene.person.language
    if phrase:
        words = {"text": _phrase(phrase, source, values)}
    assert words is not None, "a letter has words"
    said = Said.model_validate(words)
    before = latest_letter(scene.connection, found.id, scene.person.id)
    own_words = "" if phrase or urgent else phrasebook().find(said.text, source) or ""
    number = add_letter(
        scene.connection,
        pair_id=found.id,
        from_id=scene.person.id,
        to_id=reader.id,
        form="phrase" if phrase else said.media.kind if said.media else "text",
        words=words,
        phrase=phrase or own_words,
        source=source,
        target=reader.language,
        state="translating",
        urgent=urgent,
        created_at=scene.now,
    )
    letter = get_letter(scene, number)
    _note(scene, found, letter, said)
    if before is not None:
        clear_mark(scene, before)
    _begin(scene, letter, values, waiting_behind=before is not None and before.state == "translating")


def bring(scene: Scene, letter_id: int) -> None:
    """A letter goes to its reader, if the two still write to each other and the reader takes messages."""
    letter = get_letter(scene, letter_id)
    pair = find_pair(scene.connection, letter.pair_id)
    reader = get_person(scene.connection, letter.to_id)
    if pair is None or pair.state != "active" or not reader.listening:
        fail(scene, letter)
    else:
        deliver(scene, letter)


def fail(scene: Scene, letter: Letter) -> None:
    """A letter will not arrive."""
    if letter.state in ("delivered", "failed"):
        return
    change_letter(scene.connection, letter.id, state="failed")
    mark(scene, letter.id)


def deliver(scene: Scene, letter: Letter) -> None:
    """Put a letter in the outbox for its reader, as things stand now."""
    writer = get_person(scene.connection, letter.from_id)
    reader = get_person(scene.connection, letter.to_id)
    said = Said.model_validate(letter.words or {})
    show = Say(*_as_heard(letter, writer, said), links=_links(letter), media=said.media)
    posted = [scene.post(reader, outgoing, about=letter.about) for outgoing in compose(reader, [show])]
    change_letter(scene.connection, letter.id, state="sent", shown=posted[-1])
    if letter.mark is None or letter.state != "translating":  # the mark of both says that it is on its way
        mark(scene, letter.id)


def show_again(scene: Scene, letter: Letter) -> None:
    """Show a letter to its reader in place of what they see of it."""
    writer = get_person(scene.connection, letter.from_id)
    reader = get_person(scene.connection, letter.to_id)
    show = Say(*_as_heard(letter, writer, Said.model_validate(letter.words or {})), links=_links(letter))
    for outgoing in compose(reader, [show]):
        edit = outgoing.model_copy(update={"kind": "edit"})
        scene.post(reader, edit, edits=letter.shown, about=letter.about)


def mark(scene: Scene, letter_id: int) -> None:
    """Tell the writer how a letter fares: a message of its own at first, then that message changed."""
    letter = get_letter(scene, letter_id)
    writer = get_person(scene.connection, letter.from_id)
    shown = _mark(scene, letter, writer, _is_writing(scene, letter))
    if letter.mark is None:
        change_letter(scene.connection, letter.id, mark=scene.post(writer, shown))
    elif writer.listening:
        scene.post(writer, shown.model_copy(update={"kind": "edit"}), edits=letter.mark)


def clear_mark(scene: Scene, letter: Letter) -> None:
    """The buttons stand under the latest letter only, while one goes on writing."""
    if letter.mark is not None:
        writer = get_person(scene.connection, letter.from_id)
        shown = _mark(scene, letter, writer, with_buttons=False)
        scene.post(writer, shown.model_copy(update={"kind": "edit"}), edits=letter.mark)


def get_letter(scene: Scene, letter_id: int) -> Letter:
    """A letter that is known to be there.

    Raises:
        LookupError: it is not.
    """
    letter = find_letter(scene.connection, letter_id)
    if letter is None:
        raise LookupError("no such letter")
    return letter


def _begin(scene: Scene, letter: Letter, values: dict[str, str] | None, waiting_behind: bool) -> None:
    """Send it at once if nothing has to be translated and none before it waits for that; else to the translator."""
    said = Said.model_validate(letter.words or {})
    if letter.phrase and letter.source != letter.target:
        exact = _phrase(letter.phrase, letter.target, values)
        change_letter(scene.connection, letter.id, translation=exact, by="phrasebook")
    known = not said.text or bool(letter.phrase) or letter.source == letter.target
    if known and not waiting_behind:
        deliver(scene, get_letter(scene, letter.id))
        return
    scene.order(TRANSLATOR, f"{letter.pair_id}:{letter.from_id}", letter.about)
    scene.later("letter-late", scene.now + LATEST, "letter", letter.id)
    mark(scene, letter.id)


def _as_heard(letter: Letter, writer: Person, said: Said) -> tuple[str, dict[str, Any]]:
    """How a letter reads: its message and the values in it."""
    heard = {"name": writer.first_name, "when": letter.created_at, "words": said.brief}
    language = Word(f"lang-{letter.source}")
    if letter.translation and not letter.hidden:
        below = Word("letter-below", {"by": letter.by, "language": language})
        message = (
            "letter-heard-checked" if letter.urgent and letter.by != "person" else "letter-heard-translated"
        )
        return message, {**heard, "below": below, "translation": letter.translation}
    if letter.untranslated:
        return "letter-heard-untranslated", {**heard, "language": language}
    return "letter-heard", heard


def _links(letter: Letter) -> list[list[Link]]:
    answer = [Link(Word("chat-reply"), f"chat {letter.pair_id}")]
    doubt = [Link(Word("letter-report"), f"reportletter {letter.id}")]
    if letter.by in ("machine", "pivot") and not letter.hidden:
        doubt.insert(0, Link(Word("letter-wrong"), f"wrong {letter.id}"))
    elif letter.untranslated:
        doubt.insert(0, Link(Word("voice-ask"), f"askwords {letter.id}"))
    return [answer, doubt]


def _mark(scene: Scene, letter: Letter, writer: Person, with_buttons: bool) -> Outgoing:
    reader = get_person(scene.connection, letter.to_id)
    ways = [Link(Word(f"chat-{way}"), f"chat {letter.pair_id} {way}") for way in ("phrases", "done")]
    args = {"state": letter.state, "name": reader.first_name, "when": letter.created_at}
    return compose(writer, [Say("letter-mark", args, [ways] if with_buttons else [])])[0]


def _is_writing(scene: Scene, letter: Letter) -> bool:
    """Whether this is the latest letter of someone who goes on writing."""
    latest = latest_letter(scene.connection, letter.pair_id, letter.from_id)
    if latest is not None and latest.id != letter.id:
        return False
    if scene.person.id == letter.from_id:
        return True  # they are just writing it
    sessions = open_sessions(scene.connection, letter.from_id)
    return any(session.flow == "chat" and session.args.get("pair") == letter.pair_id for session in sessions)


def _phrase(phrase: str, language: str, values: dict[str, str] | None) -> str:
    read = {"day": date.fromisoformat, "time": time.fromisoformat}
    return phrasebook().say(
        phrase, language, {name: read[name](value) for name, value in (values or {}).items()}
    )


def _note(scene: Scene, pair: Pair, letter: Letter, said: Said) -> None:
    """A letter is a contact: when, who, which form, how long; never its words."""
    length = said.media.seconds if said.media and said.media.kind == "voice" else len(said.text)
    note_contact(scene, pair.id, "letter", scene.now, source="relay", form=letter.form, length=length)
