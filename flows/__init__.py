"""The conversations and the rules behind them; they know no channel, no clock and no network.

Importing this package registers every flow, command, effect, event and rule.
"""

from flows import (
    activities,
    apart,
    broadcasts,
    companion,
    coordinator,
    everyone,
    letters,
    newcomer,
    nudges,
    operators,
    pair,
    proposals,
    sponsor,
)

__all__ = [
    "activities",
    "apart",
    "broadcasts",
    "companion",
    "coordinator",
    "everyone",
    "letters",
    "newcomer",
    "nudges",
    "operators",
    "pair",
    "proposals",
    "sponsor",
]
