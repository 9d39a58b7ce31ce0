"""Proposals: a coordinator finds who could be asked, the sponsor is asked, then the newcomer, then the pair exists."""

from flows.proposals import answering, propose, suggest
from flows.proposals.outcome import call_off_proposals, return_proposal

__all__ = ["answering", "call_off_proposals", "propose", "return_proposal", "suggest"]
