"""A language companion: somebody with the same mother tongue who comes along to a first meeting, only this once.

A role of its own beside the sponsor of the wish, which does not count among the people somebody meets. `eligibility`
are the rules, pure functions; `shortlist` shows a coordinator who could be asked, `asking` asks, `answering` is the
question. What becomes of whoever said yes is the pair's: `flows/pair/along.py`.
"""

from flows.companion import answering, asking, shortlist
from flows.companion.eligibility import may_accompany

__all__ = ["answering", "asking", "may_accompany", "shortlist"]
