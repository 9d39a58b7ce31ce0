"""Make an invitation, and open one: a wrong or expired code is no error, only no invitation."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from sqlalchemy import Connection

from flows.engine import Scene
from store.history import has_line
from store.invitations import Invitation, add_invitation, invitation_with, use_invitation

ROLES = ("newcomer", "sponsor", "coordinator", "contact")
LASTS = timedelta(days=14)
_START = re.compile(r"/start\s+(\S+)")
_CODE = re.compile(r"(?:.*[=\s])?([A-Za-z0-9_-]{22})", re.DOTALL)


def make_invitation(
    connection: Connection,
    *,
    role: str,
    locality_id: int,
    now: datetime,
    made_by: int | None = None,
    way_in: str = "invitation",
    uses: int | None = 1,
    lasts: timedelta = LASTS,
) -> str:
    """A new code that lets `uses` people in (None: as many as like) as `role`; `way_in` is "invitation" or "event"."""
    return add_invitation(
        connection,
        role=role,
        locality_id=locality_id,
        expires_at=now + lasts,
        now=now,
        way_in=way_in,
        uses=uses,
        made_by=made_by,
    )


def code_in(text: str) -> str:
    """The code that someone came with: after /start, at the end of a pasted link, or alone; "" if there is none."""
    found = _START.match(text) or _CODE.fullmatch(text.strip())
    return found[1] if found else ""


def open_invitation(scene: Scene, code: str) -> Invitation | None:
    """The invitation with this code, counted as used; opened again by the same person it is not counted again."""
    invitation = invitation_with(scene.connection, code)
    if invitation is None:
        return None
    data = {"invitation": invitation.id}
    if has_line(scene.connection, "invitation-opened", scene.person.id, data):
        return invitation
    if not use_invitation(scene.connection, invitation.id, scene.now):
        return None
    scene.record(
        "invitation-opened", person_id=scene.person.id, locality_id=invitation.locality_id, data=data
    )
    return invitation
