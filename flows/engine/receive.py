"""The one road: take what came in, in one transaction, from the inbox to the outbox.

`receive` is a plain function of a connection. Whoever calls it commits, and only then is anything delivered.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import Connection

from flows.engine import conversation, standing
from flows.engine.commands import raise_event, run_command, run_control
from flows.engine.due import fall_due
from flows.engine.errors import Refused
from flows.engine.foreground import asked_beside, foreground, session_of
from flows.engine.messages import Incoming
from flows.engine.ops import Heard, Say
from flows.engine.outcomes import take_outcome
from flows.engine.registry import EVENTS
from flows.engine.rendering import compose
from flows.engine.scene import Scene
from flows.engine.text import clean
from store import inbox
from store.outbox import post
from store.people import add_person, person_at
from store.savepoints import savepoint
from store.sessions import Session
from store.turns import take_turn
from translations import DEFAULT, catalogues, closest, control, digits

DOUBLE_TAP = timedelta(seconds=3)


def receive(connection: Connection, incoming: Incoming, now: datetime) -> None:
    """Take one thing that happened; a second time changes nothing.

    Raises:
        FlowError, UnknownFlow: ours to mend. The caller rolls back; the conversation stays as it was.
    """
    if incoming.kind == "due":
        fall_due(connection, incoming, now)  # what is due is claimed, and so taken once as it is
    elif not inbox.remember(connection, incoming.channel, incoming.update, now, incoming.address):
        return
    elif incoming.kind == "outcome":
        take_outcome(connection, incoming, now)
    elif incoming.kind == "group":
        _answer_group(connection, incoming, now)
    else:
        _take(connection, _cleaned(incoming), now)


def _cleaned(incoming: Incoming) -> Incoming:
    media = incoming.media
    if media is not None:
        media = media.model_copy(update={"name": clean(media.name), "phone": clean(media.phone)})
    return incoming.model_copy(update={"text": clean(incoming.text), "media": media})


def outranks(incoming: Incoming) -> bool:
    """Whether this is a call for help or to be left alone, which is taken however much else comes at once."""
    if incoming.kind == "tap":
        return incoming.data in ("c:stop", "c:help")
    return incoming.kind == "text" and control(incoming.text) in ("stop", "help")


def _take(connection: Connection, incoming: Incoming, now: datetime) -> None:
    take_turn(connection, incoming.channel, incoming.address)
    person = person_at(connection, incoming.channel, incoming.address)
    arrived = person is None
    if person is None:
        if incoming.kind in ("blocked", "unblocked"):
            return
        person = add_person(
            connection,
            channel=incoming.channel,
            address=incoming.address,
            language=closest(incoming.language) or DEFAULT,
            now=now,
        )
    scene = Scene(connection, now, person, incoming)
    try:
        with savepoint(connection, "turn"):
            _dispatch(scene, arrived)
            conversation.begin_pushed(scene)
            scene.write_audit()
    except Refused as refused:
        scene.pushed.clear()
        scene.forget_decisions()
        scene.reload()
        _tell(scene, Say(refused.text, refused.args_of_text))
        conversation.resume(scene)
        scene.write_audit()


def _dispatch(scene: Scene, arrived: bool) -> None:
    incoming = scene.incoming
    assert incoming is not None
    if incoming.kind in ("blocked", "unblocked"):
        raise_event(scene, incoming.kind)
        return
    if not scene.person.reachable:
        raise_event(scene, "unblocked")
    if arrived:
        raise_event(scene, "arrival")
    elif incoming.kind == "tap":
        _tapped(scene, incoming.data)
    elif incoming.kind == "odd":
        _tell(scene, Say(_odd(incoming.text)))
    else:
        _heard(scene, incoming)


def _tapped(scene: Scene, data: str) -> None:
    if data.startswith("c:"):
        run_command(scene, data.removeprefix("c:"))
        return
    number, _, rest = data.partition(":")
    step, _, choice = rest.partition(":")
    known = digits(number)
    session = None if known is None else session_of(scene, known)
    if scene.person.state == "stopped" and (session is None or session.state != "open"):
        raise_event(scene, "stopped")
    elif session is None or session.state != "open":
        if session is None or scene.now - session.changed_at > DOUBLE_TAP:
            _over(scene)
    elif step != str(session.step):
        if scene.now - session.changed_at > DOUBLE_TAP:
            conversation.show_again(scene, session, [Say("stale")])
    elif choice == "<":
        conversation.back(scene, session)
    elif choice.startswith("~"):
        conversation.tick(scene, session, choice)
    else:
        _answered(scene, session, Heard(choice=choice))


def _heard(scene: Scene, incoming: Incoming) -> None:
    """Words or media: a command, a control word, the answer to what is asked, or something said unasked."""
    if incoming.media is None:
        if incoming.text.startswith("/"):
            run_command(scene, incoming.text.removeprefix("/"))
            return
        if (word := control(incoming.text)) and run_control(scene, word):
            return
    if incoming.replies_to and (start := EVENTS["reply"](scene)) is not None:
        conversation.begin(scene, start)
        return
    heard = Heard(text=incoming.text, media=incoming.media)
    session = foreground(scene)
    if session is not None:
        _answered(scene, session, heard)
    else:
        _unasked(scene, heard)


def _answered(scene: Scene, session: Session, heard: Heard) -> None:
    if conversation.answer(scene, session, heard):
        return
    if button := standing.button_of(scene, session, heard.text):
        _tapped(scene, button)
    else:
        conversation.explain(scene, session, heard)


def _unasked(scene: Scene, heard: Heard) -> None:
    """Words while nothing is asked in front: for what stands lowest in the chat, question or links, or neither."""
    asked = next(iter(asked_beside(scene)), None)
    if command := standing.link_of(scene, heard.text, asked.shown if asked else None):
        run_command(scene, command)
    elif asked is None or not conversation.answer(scene, asked, heard):
        if command := standing.link_of(scene, heard.text, None):
            run_command(scene, command)
        else:
            raise_event(scene, "stopped" if scene.person.state == "stopped" else "idle")


def _over(scene: Scene) -> None:
    """A button of a conversation that has ended."""
    _tell(scene, Say("stale-over"))
    if not conversation.resume(scene):
        run_command(scene, "menu")


def _tell(scene: Scene, said: Say) -> None:
    for outgoing in compose(scene.person, [said]):
        scene.post(scene.person, outgoing)


def _odd(what: str) -> str:
    return f"odd-{what}" if catalogues().has(f"odd-{what}") else "odd-other"


def _answer_group(connection: Connection, incoming: Incoming, now: datetime) -> None:
    """Kummi talks with people one by one: a group hears so once, whatever is said there."""
    language = closest(incoming.language) or DEFAULT
    text = catalogues().render(language, "odd-group")
    body = {"language": language, "text": text}
    post(connection, channel=incoming.channel, address=incoming.address, person_id=None, body=body, now=now)
