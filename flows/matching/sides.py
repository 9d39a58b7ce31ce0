"""The two sides of a match as plain facts: what a household looks for, and what one sponsor offers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

FAMILY, ONE = "family", "one"
Point = tuple[float, float]  # latitude and longitude in degrees


@dataclass(frozen=True)
class Asked:
    """One wish that waits: its number, its category, and whether it is the children's above all."""

    wish_id: int
    category: str
    for_children: bool = False


@dataclass(frozen=True)
class Need:
    """One household that looks for `needed` sponsors, with the wishes that wait.

    `gender` is whom they wish to meet, `free` slots, `interpreter` and `translation` what is fine without a shared
    language. `own_language` says that a sponsor who speaks the household's first language matters to them,
    `background` what they said of meeting someone with the same one: any, gladly, rather-not. `shares` is how much
    each category counts in the household, in millionths (see `family_shares`). `size` and `children` count people.
    `met` tells that a sponsor is there or being asked already. `rank` is the class of need, 0 to 3, and `waited` the
    days since the oldest of the wishes.
    """

    newcomer_id: int
    wishes: tuple[Asked, ...]
    place: int = 0
    at: Point | None = None
    languages: tuple[str, ...] = ()
    free: tuple[str, ...] = ()
    gender: str = "any"
    own_language: bool = False
    background: str = "any"
    interpreter: bool = True
    translation: bool = False
    size: int = 1
    children: int = 0
    shares: Mapping[str, int] = field(default_factory=dict)
    needed: int = 1
    met: bool = False
    rank: int = 0
    waited: int = 0

    @property
    def kind(self) -> str:
        """A family or one person."""
        return FAMILY if self.size > 1 else ONE


@dataclass(frozen=True)
class Offer:
    """One sponsor. `languages` is {code: basic | good | native}, `meets` whom they gladly meet (none named: anyone).

    `room` is how many more people they could meet now, `km` how far they would travel. `background` is their own
    word on meeting someone with the same one.
    """

    person_id: int
    name: str = ""
    place: int = 0
    at: Point | None = None
    stage: str = "active"
    about: bool = True
    reachable: bool = True
    languages: Mapping[str, str] = field(default_factory=dict)
    likes: tuple[str, ...] = ()
    free: tuple[str, ...] = ()
    km: int = 10
    room: int = 1
    gender: str = "unsaid"
    children: bool = False
    checked: bool = False
    background: str = "any"
    interpreter: bool = True
    translation: bool = False
    meets: tuple[str, ...] = ()


def family_shares(members: Mapping[int, set[str]]) -> dict[str, int]:
    """How much each category counts in a household, in millionths, from what each of its members wishes for.

    Every member who wishes for something counts alike, whatever the number of their wishes, so that one child's one
    wish weighs as much as all those of a parent.
    """
    wishing = [wished for wished in members.values() if wished]
    shares: dict[str, int] = {}
    for wished in wishing:
        for category in wished:
            shares[category] = shares.get(category, 0) + 1_000_000 // (len(wished) * len(wishing))
    return shares
