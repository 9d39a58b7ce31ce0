"""Which of a person's conversations may go on, and which of them is in front."""

from __future__ import annotations

from flows.engine.registry import FLOWS
from flows.engine.scene import Scene
from store.sessions import Session, find_session, open_sessions


def foreground(scene: Scene) -> Session | None:
    """The conversation that takes what the person types."""
    return next(iter(all_in_front(scene)), None)


def all_in_front(scene: Scene) -> list[Session]:
    """The conversations that were not asked beside: the foreground first, then those it covers."""
    return [session for session in _open(scene) if session.focus > 0]


def asked_beside(scene: Scene) -> list[Session]:
    """Questions that were pushed and wait for a tap, the latest first."""
    return [session for session in _open(scene) if session.focus == 0]


def session_of(scene: Scene, session_id: int) -> Session | None:
    """The person's own conversation with this number, if it may go on."""
    session = find_session(scene.connection, session_id)
    if session is None or session.person_id != scene.person.id or not _may_go_on(scene, session):
        return None
    return session


def next_focus(scene: Scene) -> int:
    """The focus that puts a conversation before all others."""
    session = foreground(scene)
    return (session.focus if session else 0) + 1


def _open(scene: Scene) -> list[Session]:
    """Open conversations that may go on now; others are left as they are."""
    return [
        session for session in open_sessions(scene.connection, scene.person.id) if _may_go_on(scene, session)
    ]


def _may_go_on(scene: Scene, session: Session) -> bool:
    """Whether this program knows the flow, and it goes on even for someone who has stopped, if they have."""
    spec = FLOWS.get(session.flow)
    return spec is not None and (spec.when_stopped or scene.person.state != "stopped")
