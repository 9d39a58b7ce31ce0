"""Which groups and activities could meet a wish, and how well: rules and points are pure functions."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from flows.matching.reading import meant
from store.activities import Activity, activities_in, outings_asked, seats_in
from store.households import Household, Member, get_household, members_of
from store.wishes import Wish, find_wish

MOST = {"time": 700, "children": 300}
HALF = 50  # percent: where one side has not said, or where adults would sit where children could


@dataclass(frozen=True)
class Party:
    """All whom one wish is for: how many `people` they are, and how many of them are `children`."""

    wish_id: int
    newcomer_id: int
    category: str
    free: tuple[str, ...] = ()
    people: int = 1
    children: int = 0


@dataclass(frozen=True)
class Held:
    """Seats that nobody else can have: `state` is asked, yes, or along while a sponsor to go with is being asked."""

    wish_id: int
    newcomer_id: int
    people: int
    state: str


@dataclass(frozen=True)
class Opening:
    """An open activity, who holds seats in it, and the newcomers who have said "not this time" to it."""

    activity: Activity
    held: tuple[Held, ...] = ()
    declined: frozenset[int] = frozenset()

    @property
    def taken(self) -> int:
        """How many people come or are asked."""
        return sum(held.people for held in self.held)

    @property
    def left(self) -> int | None:
        """Seats for more people; None where as many can come as like."""
        seats = self.activity.seats
        return None if seats is None else max(seats - self.taken, 0)


@dataclass(frozen=True)
class FittingActivity:
    """An activity that could meet a wish, with the facts that speak for it: `slots` are those in common."""

    id: int
    kind: str
    name: str
    category: str
    place: str
    free: list[str]
    slots: list[str]
    left: int | None
    score: int


def common_slots(party: Party, activity: Activity) -> list[str]:
    """The parts of the week in which it takes place and they are free."""
    return [slot for slot in activity.free if slot in party.free]


def _time(party: Party, opening: Opening) -> bool:
    activity = opening.activity
    return not party.free or not activity.free or bool(common_slots(party, activity))


RULES: dict[str, Callable[[Party, Opening], bool]] = {
    "category": lambda party, opening: party.category == opening.activity.category,
    "time": _time,
    "children": lambda party, opening: opening.activity.children or not party.children,
    "declined": lambda party, opening: party.newcomer_id not in opening.declined,
    "there": lambda party, opening: all(held.wish_id != party.wish_id for held in opening.held),
    "seats": lambda party, opening: opening.left is None or party.people <= opening.left,
}
# What a coordinator may decide against: a family that wishes for friends can find them at football, too.
SOFT = ("category", "time")


def failed_rules(party: Party, opening: Opening) -> list[str]:
    """The names of the rules that speak against it; none: it could meet the wish."""
    return [name for name, holds in RULES.items() if not holds(party, opening)]


def score(party: Party, opening: Opening) -> int:
    """How well it fits, 0 to 1000: the share of its times that suit, and whether children are where they can be.

    Where no child comes, one for adults fits better, so that seats stay free for families elsewhere.
    """
    percents = {"time": _share(party, opening.activity), "children": _children(party, opening.activity)}
    return sum(MOST[term] * percent // 100 for term, percent in percents.items())


def activities_for(connection: Connection, wish: Wish) -> list[FittingActivity]:
    """The activities of a wish's locality that could meet it, the best fit first.

    Raises:
        LookupError: its household is gone.
    """
    party = party_for(connection, wish)
    openings = openings_in(connection, [wish.locality_id])
    found = [_fitting(party, opening) for opening in openings if not failed_rules(party, opening)]
    return sorted(found, key=lambda fitting: (-fitting.score, fitting.id))


def party_for(connection: Connection, wish: Wish) -> Party:
    """All whom a wish is for.

    Raises:
        LookupError: its household is gone.
    """
    household = get_household(connection, wish.household_id)
    return party_of(wish, household, members_of(connection, household.id))


def party_of(wish: Wish, household: Household, members: Sequence[Member]) -> Party:
    """All whom a wish is for, of the members of its household."""
    whom = meant([wish], members)
    return Party(
        wish_id=wish.id,
        newcomer_id=household.person_id,
        category=wish.category,
        free=tuple(household.free),
        people=len(whom),
        children=sum(member.kind == "child" for member in members if member.id in whom),
    )


def openings_in(connection: Connection, locality_ids: Sequence[int]) -> list[Opening]:
    """The open activities of some localities with all that is known of their seats, the oldest first."""
    return openings_of(connection, activities_in(connection, locality_ids))


def openings_of(connection: Connection, activities: Sequence[Activity]) -> list[Opening]:
    """Some activities with all that is known of their seats."""
    numbers = [activity.id for activity in activities]
    held: dict[int, list[Held]] = {number: [] for number in numbers}
    declined: dict[int, set[int]] = {number: set() for number in numbers}
    for seat in seats_in(connection, numbers):
        if seat.held:
            held[seat.activity_id].append(Held(seat.wish_id, seat.newcomer_id, seat.people, seat.state))
        elif seat.state == "no":
            declined[seat.activity_id].add(seat.newcomer_id)
    for activity_id, wish_id in outings_asked(connection, numbers):
        held[activity_id].append(_along(connection, wish_id))
    return [
        Opening(activity, tuple(held[activity.id]), frozenset(declined[activity.id]))
        for activity in activities
    ]


def _along(connection: Connection, wish_id: int) -> Held:
    wish = find_wish(connection, wish_id)
    assert wish is not None, "what is proposed for is there"
    party = party_for(connection, wish)
    return Held(wish_id, party.newcomer_id, party.people, "along")


def _fitting(party: Party, opening: Opening) -> FittingActivity:
    activity = opening.activity
    return FittingActivity(
        id=activity.id,
        kind=activity.kind,
        name=activity.name,
        category=activity.category,
        place=activity.place,
        free=activity.free,
        slots=common_slots(party, activity),
        left=opening.left,
        score=score(party, opening),
    )


def _share(party: Party, activity: Activity) -> int:
    if not party.free or not activity.free:
        return HALF
    return len(common_slots(party, activity)) * 100 // len(activity.free)


def _children(party: Party, activity: Activity) -> int:
    return 100 if party.children or not activity.children else HALF
