"""Proposals: a coordinator finds who could be asked, the sponsor is asked, then the newcomer, then the pair exists."""

from flows.proposals import answering, costing, drafting, left_out, planning, propose, suggest, why_not
from flows.proposals.outcome import call_off_between, call_off_proposals, return_proposal

__all__ = [
    "answering",
    "call_off_between",
    "call_off_proposals",
    "costing",
    "drafting",
    "left_out",
    "planning",
    "propose",
    "return_proposal",
    "suggest",
    "why_not",
]
