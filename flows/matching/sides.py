"""The two sides of a match as plain facts: what a household needs for one wish, and what one sponsor offers."""

from __future__ import annotations

from dataclasses import dataclass, field

FAMILY, ONE = "family", "one"


@dataclass(frozen=True)
class Need:
    """One wish of one household. `gender` is whom they wish to meet, `free` slots, `interpreter` whether one is fine.

    `own_language` says that a sponsor who speaks the household's first language matters to them; `children` counts
    those among the `size` people the wish is for, `for_children` that it is theirs above all.
    """

    wish_id: int
    newcomer_id: int
    category: str
    languages: tuple[str, ...] = ()
    free: tuple[str, ...] = ()
    gender: str = "any"
    own_language: bool = False
    interpreter: bool = True
    size: int = 1
    children: int = 0
    for_children: bool = False

    @property
    def kind(self) -> str:
        """A family or one person."""
        return FAMILY if self.size > 1 else ONE


@dataclass(frozen=True)
class Offer:
    """One sponsor. `languages` is {code: basic | good | native}, `meets` whom they gladly meet (none named: anyone).

    `room` is how many more people they could meet now. `declined`, `known` and `asked` tell what has been between
    them and this household: a no from either side, a pair, a question about one of their wishes that waits.
    """

    person_id: int
    name: str
    stage: str = "active"
    about: bool = True
    reachable: bool = True
    languages: dict[str, str] = field(default_factory=dict)
    likes: tuple[str, ...] = ()
    free: tuple[str, ...] = ()
    room: int = 1
    gender: str = "unsaid"
    children: bool = False
    checked: bool = False
    interpreter: bool = True
    meets: tuple[str, ...] = ()
    declined: bool = False
    known: bool = False
    asked: bool = False


def shared_languages(need: Need, offer: Offer) -> list[str]:
    """The languages both speak, the household's first one first. "Another language" may be two different ones."""
    return [code for code in need.languages if code in offer.languages and code != "other"]


def shared_slots(need: Need, offer: Offer) -> list[str]:
    """The parts of the week in which both are free."""
    return [slot for slot in need.free if slot in offer.free]
