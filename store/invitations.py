"""Invitations: a code that lets someone in, in a role and a locality, so often and so long. Only its hash is kept."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from secrets import token_urlsafe

from sqlalchemy import Connection, delete, func, select, update

from store.rows import add, one
from store.tables import attempts, invitations
from store.types import ring_of

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

    def usable(self, now: datetime) -> bool:
        """Whether it can let somebody in."""
        return self.expires_at > now and self.uses_left != 0


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
    """Count one use; False, and nothing counted, when it has expired or was used as often as it may be.

    Of two who come at the same moment with a code for one, whoever is second finds it used.
    """
    own = invitations.c.id == invitation_id, invitations.c.expires_at > now
    counted = update(invitations).where(*own, invitations.c.uses_left > 0)
    if connection.execute(counted.values(uses_left=invitations.c.uses_left - 1)).rowcount:
        return True
    unlimited = select(invitations.c.id).where(*own, invitations.c.uses_left.is_(None))
    return connection.execute(unlimited).first() is not None


def forget_expired(connection: Connection, before: datetime) -> int:
    """Drop invitations that could be used last before a moment; returns how many."""
    return connection.execute(delete(invitations).where(invitations.c.expires_at < before)).rowcount


def note_attempt(connection: Connection, sender: str, now: datetime) -> None:
    """Note that a code was wrong; `sender` is channel and address, of which only the hash is kept."""
    add(connection, attempts, at=now, sender=_sender(connection, sender))


def count_attempts(connection: Connection, since: datetime, sender: str | None = None) -> int:
    """How many wrong codes came since a moment, from a sender or from everybody."""
    query = select(func.count()).select_from(attempts).where(attempts.c.at > since)
    if sender is not None:
        query = query.where(attempts.c.sender == _sender(connection, sender))
    return connection.execute(query).scalar_one()


def forget_attempts(connection: Connection, before: datetime) -> int:
    """Drop wrong codes that came before a moment; returns how many."""
    return connection.execute(delete(attempts).where(attempts.c.at < before)).rowcount


def _sender(connection: Connection, sender: str) -> str:
    return ring_of(connection).hash(b"attempts.sender", sender).hex()


def _hashed(code: str) -> str:
    return sha256(code.encode()).hexdigest()
