"""What can go wrong in matching; each is ours to mend, never a person's doing.

MatchingError
├── TwiceInMarket    a market names one pair twice
├── NoRoom           a pair was to be taken although one side looks for nobody
└── Unsolved         the solver ended without the best assignment: carries its status
"""

from __future__ import annotations

from flows.engine.errors import EngineError


class MatchingError(EngineError):
    """An assignment could not be made."""


class TwiceInMarket(MatchingError):
    """A market names one pair twice."""


class NoRoom(MatchingError):
    """A pair was to be taken although one side looks for nobody."""


class Unsolved(MatchingError):
    """The solver ended without the best assignment; the message is its status."""
