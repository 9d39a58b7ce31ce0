"""A town with a coordinator, a family that wishes for sport, a sponsor, and a football group with few seats."""

from __future__ import annotations

from dataclasses import dataclass

from flows.engine.testing import Phone, Stage
from store.activities import Activity, Seat, find_activity, seats_in
from store.households import add_member, household_of
from store.matters import open_in
from store.wishes import find_wish
from tests.flows.world import a_coordinator, a_locality, a_newcomer, a_sponsor, a_wish, an_activity


@dataclass
class Town:
    """The town, and what can be seen of it."""

    stage: Stage
    place: int
    katri: Phone
    amina: Phone
    liisa: Phone
    wish: int
    football: int

    def invite(self) -> Phone:
        """The coordinator asks the family about football."""
        return self.katri.send(f"/seat {self.wish} {self.football}").tap("send")

    def seats(self, activity: int | None = None) -> list[Seat]:
        return seats_in(self.stage.connection, [activity or self.football])

    def seat(self) -> Seat:
        (seat,) = self.seats()
        return seat

    def activity(self, number: int | None = None) -> Activity:
        found = find_activity(self.stage.connection, number or self.football)
        assert found is not None
        return found

    def wish_stage(self, wish: int | None = None) -> str:
        found = find_wish(self.stage.connection, wish or self.wish)
        assert found is not None
        return found.stage

    def waits(self) -> list[str]:
        """What waits for the coordinator."""
        return [matter.kind for matter in open_in(self.stage.connection, [self.place])]

    def free_seats(self) -> str:
        """The line that says how many seats of the football group are free."""
        text = self.katri.send(f"/activity {self.football}").last.text
        return next(line for line in text.splitlines() if "free" in line)


def a_town() -> Town:
    """The family are two adults and a child of eight; the group has five seats."""
    stage = Stage()
    place = a_locality(stage)
    katri = a_coordinator(stage, "Katri", place)
    amina = a_family(stage, "Amina", place)
    liisa = a_sponsor(stage, "Liisa Virtanen", place, likes=["sport"], children="yes", checked=True)
    wish = a_wish(stage, amina, "sport", words={"text": "Yusuf loves to play"})
    football = an_activity(stage, place, seats=5, place="Old sports hall")
    return Town(stage, place, katri, amina, liisa, wish, football)


def a_family(stage: Stage, name: str, place: int, **home: object) -> Phone:
    """Two adults and a child of eight."""
    newcomer = a_newcomer(stage, name, place, **home)
    found = household_of(stage.connection, newcomer.person.id)
    assert found is not None
    for member, kind, age in (("Omar", "adult", ""), ("Yusuf", "child", "7-12")):
        add_member(stage.connection, household_id=found.id, name=member, kind=kind, age=age)
    return newcomer
