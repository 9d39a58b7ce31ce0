"""Groups and activities that a wish can be met by: kept, offered for a wish, filled with those who fit."""

from flows.activities import activity, inviting, listing, sessions
from flows.activities.telling import reasons_for
from flows.matching.activities import FittingActivity, activities_for

__all__ = [
    "FittingActivity",
    "activities_for",
    "activity",
    "inviting",
    "listing",
    "reasons_for",
    "sessions",
]
