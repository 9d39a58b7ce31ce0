"""Invitations: a code that lets someone in, in a role and a locality, so often and so long. Only its hash is kept."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from secrets import token_urlsafe

from sqlalchemy import Connection, select, update

from store.rows import add, one
from store.tables import invitations

CODE_BYTES = 16  # 128 bits, 22 letters: fits where links take letters, digits, - and _


@dataclass(frozen=True)
class Invitation:
    """Whom a code lets in; `uses_left` is how many more, None for as many as like, `way_in` how they come to us."""

    id: int
    code_hash: str
    role: str
    way_in: str
    locality_id: int
    made_by: int | None
    uses_left: int | None
    expires_at: datetime
    created_at: datetime


def add_invitation(
    connection: Connection,
    *,
    role: str,
    locality_id: int,
    expires_at: datetime,
    now: datetime,
    way_in: str = "invitation",
    uses: int | None = 1,
    made_by: int | None = None,
) -> str:
    """Add an invitation and return its code, which cannot be read again."""
    code = token_urlsafe(CODE_BYTES)
    add(
        connection,
        invitations,
        code_hash=_hashed(code),
        role=role,
        way_in=way_in,
        locality_id=locality_id,
        made_by=made_by,
        uses_left=uses,
        expires_at=expires_at,
        created_at=now,
    )
    return code


def invitation_with(connection: Connection, code: str) -> Invitation | None:
    """The invitation that has this code, used up or expired or not."""
    return one(connection, Invitation, select(invitations).where(invitations.c.code_hash == _hashed(code)))


def find_invitation(connection: Connection, invitation_id: int) -> Invitation | None:
    """The invitation with this number."""
    return one(connection, Invitation, select(invitations).where(invitations.c.id == invitation_id))


def use_invitation(connection: Connection, invitation_id: int, now: datetime) -> bool:
    """Count one use; False, and nothing counted, when it has expired or was used as often as it may be."""
    own = invitations.c.id == invitation_id, invitations.c.expires_at > now
    counted = update(invitations).where(*own, invitations.c.uses_left > 0)
    if connection.execute(counted.values(uses_left=invitations.c.uses_left - 1)).rowcount:
        return True
    unlimited = select(invitations.c.id).where(*own, invitations.c.uses_left.is_(None))
    return connection.execute(unlimited).first() is not None


def _hashed(code: str) -> str:
    return sha256(code.encode()).hexdigest()
