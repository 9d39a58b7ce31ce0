"""Make an invitation, and open one: a wrong or expired code is no error, only no invitation."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from sqlalchemy import Connection

from flows.engine import Scene
from store.history import has_line
from store.invitations import (
    Invitation,
    add_invitation,
    count_attempts,
    invitation_with,
    note_attempt,
    use_invitation,
)

ROLES = ("newcomer", "sponsor", "coordinator", "contact")
LASTS = timedelta(days=14)
AN_HOUR, MOST_FROM_ONE = timedelta(hours=1), 10  # wrong codes from one address
A_MINUTE, MOST_FROM_ALL = timedelta(minutes=1), 100  # and from everybody together
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


def look_up_invitation(scene: Scene, code: str) -> Invitation | None:
    """The invitation with this code, if it lets this person in or has done so.

    A wrong code, an expired one, one that was used up and one too many all give the same: nothing.
    """
    sender = f"{scene.person.channel}:{scene.person.address}"
    if (
        count_attempts(scene.connection, scene.now - AN_HOUR, sender) >= MOST_FROM_ONE
        or count_attempts(scene.connection, scene.now - A_MINUTE) >= MOST_FROM_ALL
    ):
        return None
    found = invitation_with(scene.connection, code)
    if found is None or not (_opened_before(scene, found) or found.usable(scene.now)):
        note_attempt(scene.connection, sender, scene.now)
        return None
    return found


def open_invitation(scene: Scene, code: str) -> Invitation | None:
    """The invitation with this code, counted as used; opened again by the same person it is not counted again."""
    invitation = look_up_invitation(scene, code)
    if invitation is None or _opened_before(scene, invitation):
        return invitation
    if not use_invitation(scene.connection, invitation.id, scene.now):
        return None
    scene.record(
        "invitation-opened",
        person_id=scene.person.id,
        locality_id=invitation.locality_id,
        data=_line_about(invitation),
    )
    return invitation


def _opened_before(scene: Scene, invitation: Invitation) -> bool:
    return has_line(scene.connection, "invitation-opened", scene.person.id, _line_about(invitation))


def _line_about(invitation: Invitation) -> dict[str, int]:
    return {"invitation": invitation.id}
