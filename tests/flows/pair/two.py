"""Two people who have found each other, and their coordinator, each with a phone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import flows.pair
from flows.engine import Scene
from flows.engine.conversation import begin_pushed
from flows.engine.testing import Phone, Stage
from store.contacts import Contact, contacts_of
from store.history import lines_of_pair
from store.meetings import Meeting, meetings_of
from store.pairs import Pair, find_pair
from store.wishes import Wish, find_wish
from tests.flows.world import a_coordinator, a_locality, a_newcomer, a_pair, a_sponsor

assert flows.pair  # its conversations register when it is imported


@dataclass
class Two:
    """A newcomer, Amina Ali, and a sponsor, Kaisa Korhonen, in Kajaani, whose coordinator is Ritva Laine."""

    stage: Stage
    locality: int
    amina: Phone
    kaisa: Phone
    ritva: Phone
    number: int

    @property
    def pair(self) -> Pair:
        """The pair as it stands."""
        found = find_pair(self.stage.connection, self.number)
        assert found is not None
        return found

    @property
    def wish(self) -> Wish:
        """The wish for which they have found each other."""
        found = find_wish(self.stage.connection, self.pair.wish_id)
        assert found is not None
        return found

    @property
    def meetings(self) -> list[Meeting]:
        """Their meetings in the order of time."""
        return meetings_of(self.stage.connection, self.number)

    @property
    def contacts(self) -> list[Contact]:
        """Their contacts in the order of time."""
        return contacts_of(self.stage.connection, self.number)

    def suggest(self, phone: Phone, day: str = "5.3.", clock: str = "18:00") -> None:
        """Someone suggests to meet for an hour at the library, nobody else coming and no interpreter needed."""
        phone.send(f"/meeting {self.number}").send(day).send(clock)
        phone.tap("60 minutes").tap("Face to face").send("Library").tap("No")
        if phone is self.ritva:
            phone.tap("No")
        phone.tap("Skip").tap("Send")

    def agree(self) -> Meeting:
        """They agree to meet on Thursday 5 March at 18."""
        self.suggest(self.kaisa)
        self.amina.tap("I’m coming")
        return self.meetings[-1]

    def begin(self, phone: Phone, flow: str, **args: Any) -> Phone:
        """Push a conversation to someone, as a nudge does."""
        scene = Scene(self.stage.connection, self.stage.now, self.ritva.person)
        scene.push(phone.person.id, flow, **args)
        begin_pushed(scene)
        self.stage.connection.commit()
        self.stage.deliver()
        return phone

    def kinds(self) -> list[str]:
        """The kinds of what stands in the pair's history, in order."""
        return [line.kind for line in lines_of_pair(self.stage.connection, self.number)]


def two_people(stage: Stage | None = None) -> Two:
    """Two who have said yes to each other and have not met yet."""
    stage = stage or Stage()
    place = a_locality(stage)
    amina, kaisa = a_newcomer(stage, "Amina Ali", place), a_sponsor(stage, "Kaisa Korhonen", place)
    ritva = a_coordinator(stage, "Ritva Laine", place)
    return Two(stage, place, amina, kaisa, ritva, a_pair(stage, amina, kaisa))
