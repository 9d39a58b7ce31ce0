"""How well a sponsor who may be asked fits a wish: points by term, whole numbers, 1000 in all at most."""

from __future__ import annotations

from flows.matching.sides import Need, Offer, shared_languages, shared_slots

MOST = {"language": 300, "wish": 300, "place": 200, "time": 150, "family": 50}
LEVEL = {"native": 100, "good": 80, "basic": 40}  # percent of the points for a shared language
ENOUGH_SLOTS = 3
UNKNOWN = 50  # percent, where one side has not said


def terms(need: Need, offer: Offer) -> dict[str, int]:
    """The points of each term."""
    percents = {
        "language": _language(need, offer),
        "wish": 100 if need.category in offer.likes else 0,
        "place": 100,  # whoever is proposed lives in the same locality
        "time": _time(need, offer),
        "family": _family(need, offer),
    }
    return {term: MOST[term] * percent // 100 for term, percent in percents.items()}


def score(need: Need, offer: Offer) -> int:
    """All points together."""
    return sum(terms(need, offer).values())


def _language(need: Need, offer: Offer) -> int:
    return max((LEVEL.get(offer.languages[code], 0) for code in shared_languages(need, offer)), default=0)


def _time(need: Need, offer: Offer) -> int:
    if not need.free or not offer.free:
        return UNKNOWN
    return min(len(shared_slots(need, offer)), ENOUGH_SLOTS) * 100 // ENOUGH_SLOTS


def _family(need: Need, offer: Offer) -> int:
    """Half for gladly meeting a family or one person, as it is; half for knowing children where there are some."""
    wished = {"family", "one"} & set(offer.meets)
    fits = not wished or need.kind in wished
    return (50 if fits else 0) + (50 if offer.children or not need.children else 0)
