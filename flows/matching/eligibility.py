"""The hard rules: who can be asked for a wish at all. Each rule has a name, and what fails can be said.

Nothing is guessed about anyone: a rule looks only at what people have said themselves or the staff have seen.
"""

from __future__ import annotations

from collections.abc import Callable

from flows.matching.sides import Need, Offer, shared_languages, shared_slots

Holds = Callable[[Need, Offer], bool]


def _language(need: Need, offer: Offer) -> bool:
    shared = shared_languages(need, offer)
    if need.own_language:
        return need.languages[0] in shared if need.languages else bool(shared)
    return bool(shared) or (need.interpreter and offer.interpreter)


def _time(need: Need, offer: Offer) -> bool:
    return not need.free or not offer.free or bool(shared_slots(need, offer))


def _wished_gender(need: Need, offer: Offer) -> bool:
    return need.gender == "any" or offer.gender == need.gender


def _gladly_met(need: Need, offer: Offer) -> bool:
    """Who wishes woman with woman is a woman, and so for men; of anyone else nothing is known, so nothing bars."""
    wished = {"woman", "man"} & set(offer.meets)
    return len(wished) != 1 or need.gender == "any" or need.gender in wished


RULES: dict[str, Holds] = {
    "stage": lambda need, offer: offer.stage == "active",
    "about": lambda need, offer: offer.about,
    "reachable": lambda need, offer: offer.reachable,
    "declined": lambda need, offer: not offer.declined,
    "known": lambda need, offer: not offer.known,
    "asked": lambda need, offer: not offer.asked,
    "room": lambda need, offer: offer.room > 0,
    "gender": _wished_gender,
    "meets": _gladly_met,
    "language": _language,
    "time": _time,
    "children": lambda need, offer: offer.children or not need.for_children,
    "check": lambda need, offer: offer.checked or not (need.for_children or need.children),
}


def failed_rules(need: Need, offer: Offer) -> list[str]:
    """The names of the rules that keep this sponsor from being asked; none: they can be."""
    return [name for name, holds in RULES.items() if not holds(need, offer)]
