"""A stored conversation: begin it, answer it, take a step back, show it again, end it."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from typing import Any

from flows.engine.errors import Invalid
from flows.engine.foreground import all_in_front, foreground, next_focus
from flows.engine.messages import Button, Outgoing
from flows.engine.ops import Do, Entry, Heard, Next, Say
from flows.engine.registry import EFFECTS, find_flow
from flows.engine.rendering import Asked, closed, compose, label
from flows.engine.replay import Advance, Perform, advance
from flows.engine.replay import back as without_last
from flows.engine.scene import Scene
from store.people import get_person
from store.savepoints import savepoint
from store.sessions import Session, add_session, change_session, show_session
from translations import Word

MOST_OPEN = 6


def begin(scene: Scene, start: Next, *, beside: bool = False, follows: bool = False) -> None:
    """Start a conversation in the foreground, or beside what is going on.

    Its first question may be quiet only if it `follows` one that has just ended.
    """
    spec = find_flow(start.flow)
    turn = advance(spec.run, start.args, [], _performer(scene))
    if turn.question is None:
        _end(scene, turn, beside, start.flow)
        return
    if not follows:
        turn.ask_aloud()
    focus = 0 if beside else _make_room(scene, start.flow)
    number = add_session(
        scene.connection,
        person_id=scene.person.id,
        flow=start.flow,
        args=dict(start.args),
        log=turn.log,
        state="open",
        focus=focus,
        step=0,
        asked=turn.question.key,
        created_at=scene.now,
        changed_at=scene.now,
    )
    show_session(scene.connection, number, _show(scene, number, 0, turn, start.flow))


def answer(scene: Scene, session: Session, heard: Heard) -> bool:
    """Take what was heard as the answer; False, and nothing changed, when it does not answer the question."""
    turn = _run(scene, session, _entries(session), heard)
    if turn.answered is None:
        return False
    if session.shown is not None:
        closing = closed(scene.person, turn.answered.said, turn.answered.question, turn.answered.value)
        scene.post(scene.person, closing, edits=session.shown, about=find_flow(session.flow).about)
    _store(scene, session, turn)
    return True


def explain(scene: Scene, session: Session, heard: Heard) -> None:
    """Say why what was heard is no answer, and ask again."""
    turn = _run(scene, session, _entries(session), heard)
    wrong = turn.invalid
    _again(scene, session, turn, [Say(wrong.text, wrong.args_of_text)] if wrong else [])


def tick(scene: Scene, session: Session, state: str) -> None:
    """Show in place what has been ticked so far."""
    turn = _run(scene, session, _entries(session))
    if turn.question is None:
        return
    asked = Asked(turn.question, session.id, session.step, turn.can_go_back, state)
    try:
        shown = compose(scene.person, turn.said, asked)[-1]
    except Invalid:
        explain(scene, session, Heard(choice=state))
    else:
        edit = shown.model_copy(update={"kind": "edit", "recordings": ()})
        scene.post(scene.person, edit, edits=session.shown, about=find_flow(session.flow).about)


def back(scene: Scene, session: Session) -> None:
    """Undo the last answer, or say kindly that this cannot be undone."""
    log = without_last(_entries(session))
    if log is None:
        show_again(scene, session, [Say("back-barred")])
        return
    _take_buttons_away(scene, session)
    turn = _run(scene, session, log)
    turn.ask_aloud()
    _store(scene, session, turn)


def restart(scene: Scene, session: Session) -> None:
    """Begin the same conversation from its start, unless something has been done that is never repeated."""
    if any(entry.final for entry in _entries(session)):
        show_again(scene, session, [Say("back-barred")])
        return
    close(scene, session, "replaced")
    begin(scene, Next(session.flow, session.args), beside=session.focus == 0)


def close(scene: Scene, session: Session, state: str) -> None:
    """End a conversation without its answers taking effect."""
    _take_buttons_away(scene, session)
    change_session(scene.connection, session, state=state, changed_at=scene.now)


def show_again(scene: Scene, session: Session, first: Sequence[Say] = ()) -> None:
    """Show the question as it now stands, in the person's language of now."""
    _again(scene, session, _run(scene, session, _entries(session)), first)


def remind(scene: Scene, session: Session, first: Sequence[Say] = ()) -> None:
    """Show a question that waits; one with no answer before it is asked anew, as things stand now."""
    log = _entries(session)
    begun = any(entry.kind == "ask" for entry in log)
    _again(scene, session, _run(scene, session, log if begun else []), first)


def resume(scene: Scene) -> bool:
    """Go on with the conversation in the foreground; False if there is none."""
    session = foreground(scene)
    if session is not None:
        _go_on(scene, session)
    return session is not None


def begin_pushed(scene: Scene) -> None:
    """Begin what effects pushed to people during this turn, and what that pushed in turn."""
    pushed, scene.pushed = scene.pushed, []
    for person_id, start in pushed:
        person = get_person(scene.connection, person_id)
        other = Scene(scene.connection, scene.now, person, priority=scene.priority)
        begin(other, start, beside=True)
        begin_pushed(other)
        other.write_audit()


def _run(scene: Scene, session: Session, log: Sequence[Entry], heard: Heard | None = None) -> Advance:
    spec = find_flow(session.flow)
    return advance(spec.run, session.args, log, _performer(scene), heard, session.asked)


def _store(scene: Scene, session: Session, turn: Advance) -> None:
    """Store a run that moved the conversation, and show what comes of it."""
    if turn.salvaged:
        scene.record("conversation-adapted", person_id=scene.person.id, data={"flow": session.flow})
    if turn.question is None:
        change_session(scene.connection, session, log=turn.log, state="done", changed_at=scene.now)
        _end(scene, turn, beside=False, flow=session.flow)
        return
    step = session.step + 1
    change_session(
        scene.connection,
        session,
        log=turn.log,
        step=step,
        asked=turn.question.key,
        focus=session.focus or next_focus(scene),
        shown=_show(scene, session.id, step, turn, session.flow),
        changed_at=scene.now,
    )


def _again(scene: Scene, session: Session, turn: Advance, first: Sequence[Say]) -> None:
    if turn.question is None:
        _store(scene, session, turn)
        return
    _take_buttons_away(scene, session)
    turn.said[:0] = first
    turn.ask_aloud()
    shown = _show(scene, session.id, session.step, turn, session.flow)
    change_session(scene.connection, session, log=turn.log, asked=turn.question.key, shown=shown)


def _show(scene: Scene, session_id: int, step: int, turn: Advance, flow: str) -> int | None:
    """Post what is said and asked; the number of the message that carries the question, if one does."""
    assert turn.question is not None
    asked = Asked(turn.question, session_id, step, turn.can_go_back)
    about = find_flow(flow).about
    posted = [scene.post(scene.person, each, about=about) for each in compose(scene.person, turn.said, asked)]
    return None if turn.question.quiet else posted[-1]


def _end(scene: Scene, turn: Advance, beside: bool, flow: str) -> None:
    """Post the last words, then go on with what follows."""
    messages = compose(scene.person, turn.said)
    follows = isinstance(turn.result, Next)
    waiting = None if follows or beside else foreground(scene)
    if messages and not follows and waiting is None:
        messages[-1] = _with_menu(scene, messages[-1])
    for outgoing in messages:
        scene.post(scene.person, outgoing, about=find_flow(flow).about)
    if isinstance(turn.result, Next):
        begin(scene, turn.result, beside=beside, follows=True)
    elif waiting is not None:
        _go_on(scene, waiting)


def _go_on(scene: Scene, session: Session) -> None:
    """Show the question that waits. Where that fails, the next answer to it fails too and is owned up to then:

    what has just been said, help above all, must not fall with it.
    """
    with suppress(Exception), savepoint(scene.connection, "waiting"):
        show_again(scene, session, [Say("welcome-back-to-question")])


def _with_menu(scene: Scene, outgoing: Outgoing) -> Outgoing:
    """What ends a conversation leaves a way on: the button to the menu."""
    if outgoing.rows or scene.person.state == "joining":
        return outgoing
    button = Button(label=label(scene.person, Word("nav-menu")), data="c:menu")
    return outgoing.model_copy(update={"rows": ((button,),)})


def _take_buttons_away(scene: Scene, session: Session) -> None:
    if session.shown is not None:
        scene.post(scene.person, Outgoing(kind="edit", language=scene.person.language), edits=session.shown)


def _make_room(scene: Scene, flow: str) -> int:
    """Replace the same conversation begun before, let go of the oldest of too many; the focus for a new one."""
    in_front = all_in_front(scene)
    for session in in_front:
        if session.flow == flow:
            close(scene, session, "replaced")
    for session in in_front[MOST_OPEN:]:
        close(scene, session, "cancelled")
    return (in_front[0].focus if in_front else 0) + 1


def _entries(session: Session) -> list[Entry]:
    return [Entry(*line) for line in session.log]


def _performer(scene: Scene) -> Perform:
    def perform(op: Do) -> Any:
        scene.doing = op.key
        return EFFECTS[op.key](scene, **op.args)

    return perform
