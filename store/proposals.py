"""Proposals: a sponsor, and then a newcomer, is asked whether the two would meet for a wish."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, or_, select

from store.rows import add, change, many, one
from store.tables import proposals

OPEN = ("sponsor", "newcomer")


@dataclass(frozen=True)
class Proposal:
    """One proposal. `state` says who is asked (sponsor, newcomer) or how it ended (accepted, declined, returned).

    `score` is how well the two fitted when it was made; it was an `override` when somebody else stood first.
    """

    id: int
    wish_id: int
    sponsor_id: int
    newcomer_id: int
    locality_id: int
    coordinator_id: int | None
    state: str
    declined_by: str
    times: dict[str, Any] | None
    score: int | None
    override: bool
    created_at: datetime
    asked_at: datetime
    answered_at: datetime | None

    @property
    def open(self) -> bool:
        """Whether somebody's answer is still waited for."""
        return self.state in OPEN


def find_proposal(connection: Connection, proposal_id: int) -> Proposal | None:
    """The proposal with this number."""
    return one(connection, Proposal, select(proposals).where(proposals.c.id == proposal_id))


def proposals_for_wish(connection: Connection, wish_id: int) -> list[Proposal]:
    """All proposals ever made for a wish, the oldest first."""
    return many(
        connection, Proposal, select(proposals).where(proposals.c.wish_id == wish_id).order_by(proposals.c.id)
    )


def proposals_to_sponsor(connection: Connection, sponsor_id: int) -> list[Proposal]:
    """All proposals ever made to a sponsor, the oldest first."""
    query = select(proposals).where(proposals.c.sponsor_id == sponsor_id).order_by(proposals.c.id)
    return many(connection, Proposal, query)


def open_proposals_of(connection: Connection, person_id: int) -> list[Proposal]:
    """The proposals that wait for an answer and concern someone, as sponsor or as newcomer; the oldest first."""
    concerns = or_(proposals.c.sponsor_id == person_id, proposals.c.newcomer_id == person_id)
    query = select(proposals).where(concerns, proposals.c.state.in_(OPEN)).order_by(proposals.c.id)
    return many(connection, Proposal, query)


def add_proposal(connection: Connection, **values: Any) -> int:
    """Add a proposal and return its number."""
    return add(connection, proposals, **values)


def change_proposal(connection: Connection, proposal_id: int, **values: Any) -> None:
    """Set columns of one proposal."""
    change(connection, proposals, proposal_id, **values)
