"""What a coordinator looks at for one wish: everybody who could be asked, and whom others may need more."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from flows.engine import Refused, Scene
from flows.matching import (
    LOOKS_BACK,
    Candidate,
    Gathering,
    Need,
    candidate,
    gather,
    scarce,
    shortlist,
    worth,
)
from flows.matching.arrays import Numbers
from flows.matching.edges import Edges, edges
from store.drafts import drafts_in
from store.households import get_household
from store.wishes import Wish


@dataclass(frozen=True)
class Look:
    """A wish with everybody around it: `household` is the row of its household."""

    wish: Wish
    gathering: Gathering
    household: int

    @property
    def newcomer_id(self) -> int:
        """The one who writes for the household."""
        return self.need.newcomer_id

    @property
    def need(self) -> Need:
        """What its household looks for."""
        return self.gathering.needs[self.household]

    @property
    def name(self) -> str:
        """What the one who writes for the household is called."""
        return self.gathering.name(self.household)

    @cached_property
    def edges(self) -> Edges:
        """All pairs that could be, of everybody around."""
        return edges(self.gathering.pool)

    @cached_property
    def worth(self) -> Numbers | None:
        """What each sponsor's time is worth to others, in points; nothing where the locality does not ask for it."""
        if not self.gathering.localities[self.wish.locality_id].scarcity:
            return None
        return worth(self.gathering, self.edges, self.household)

    def with_scarcity(self, found: Candidate) -> Candidate:
        """The candidate with why others need them too, if they do."""
        column = self.gathering.sponsor(found.person_id)
        if self.worth is None or column is None:
            return found
        rare = scarce(self.gathering, self.edges, self.household, column, int(self.worth[column]))
        return found if rare is None else replace(found, rare=(rare.language, rare.households))


def look(scene: Scene, wish: Wish, places: Sequence[int]) -> Look:
    """Look at everybody of some localities for a wish whose newcomer is there.

    Raises:
        Refused: the newcomer has paused, or moved to another coordinator's locality.
    """
    gathering = gather(scene.connection, places, scene.now, wish, since=scene.now - LOOKS_BACK)
    household = gathering.household(get_household(scene.connection, wish.household_id).person_id)
    if household is None:
        raise Refused("propose-away")
    return Look(wish, gathering, household)


def stood_first(scene: Scene, looked: Look, sponsor_id: int) -> Candidate | None:
    """Who stands first for a wish in place of this sponsor: whom the standing plan has for it, else the best fit."""
    gathering, household = looked.gathering, looked.household
    planned = [
        column
        for draft in drafts_in(scene.connection, [looked.wish.locality_id])
        if draft.wish_id == looked.wish.id
        and (column := gathering.sponsor(draft.sponsor_id)) is not None
        and gathering.possible(household, column)
    ]
    first = [candidate(gathering, household, column) for column in planned]
    first = first or shortlist(gathering, household, looked.worth, most=1)
    return None if any(each.person_id == sponsor_id for each in first) else next(iter(first), None)
