"""Who is not to be brought together: what people say of it in private, and what coordinators note.

People never see a list of others: they say in their own words whom they would rather not meet. A coordinator finds out
who is meant and keeps the two apart; a conflict of interest they note themselves. For one wish a sponsor can be set
aside. Nobody but the coordinators of the locality sees any of it.
"""

from flows.apart import avoid, keep, skip, together

__all__ = ["avoid", "keep", "skip", "together"]
