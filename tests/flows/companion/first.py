"""What tests of language companions share: a household with a wish, and somebody with the same mother tongue."""

from __future__ import annotations

from sqlalchemy import select

import flows  # noqa: F401
from flows.engine.testing import Phone, Stage
from store.companions import Companion, companions_for
from store.history import lines_of_person
from store.matters import find_open
from store.meetings import Meeting, attendances_of, meetings_of
from store.pairs import Pair, pairs_of
from store.tables import nudges
from tests.flows.world import a_coordinator, a_locality, a_newcomer, a_pair, a_sponsor, a_wish


class First:
    """Kajaani: Amina Ali speaks Tigrinya and wishes, Kaisa could be her sponsor, Selam Tesfay speaks Tigrinya too."""

    def __init__(self, stage_is: str = "heard") -> None:
        self.stage = Stage()
        self.place = a_locality(self.stage)
        self.eeva = a_coordinator(self.stage, "Eeva Laine", self.place)
        self.amina = a_newcomer(
            self.stage,
            "Amina Ali",
            self.place,
            languages=["ti", "en"],
            part="Lehtikangas",
            free=["tue-evening", "sat-morning"],
        )
        self.wish = a_wish(
            self.stage, self.amina, "sport", stage_is=stage_is, words={"text": "I would love to swim"}
        )
        self.kaisa = a_sponsor(self.stage, "Kaisa Korhonen", self.place, likes=["sport"])
        self.selam = a_sponsor(
            self.stage, "Selam Tesfay", self.place, languages={"ti": "native", "fi": "good"}, capacity=0
        )

    def ask(self) -> Phone:
        """The coordinator asks Selam to come along."""
        return self.eeva.send(f"/accompany {self.wish} {self.selam.person.id}").tap("send")

    def say_yes(self) -> Phone:
        """Selam is asked and says yes."""
        self.ask()
        return self.selam.tap("yes")

    def pair_up(self) -> int:
        """Amina and Kaisa are proposed to each other and both say yes; the number of their pair."""
        self.eeva.send(f"/propose {self.wish} {self.kaisa.person.id}").tap("send")
        self.kaisa.tap("yes")
        self.amina.tap("yes")
        return self.pair.id

    def a_pair(self) -> int:
        """Amina and Kaisa are a pair for the wish; its number."""
        return a_pair(self.stage, self.amina, self.kaisa, self.wish)

    def suggest(self, pair: int, day: str = "5.3.") -> Phone:
        """Kaisa suggests to meet for an hour at the library."""
        self.kaisa.send(f"/meeting {pair}").send(day).send("18:00").tap("60 minutes")
        return self.kaisa.tap("Face to face").send("Library").tap("No").tap("Skip").tap("Send")

    @property
    def companion(self) -> Companion:
        """The one who was asked last."""
        return companions_for(self.stage.connection, self.wish)[-1]

    @property
    def pair(self) -> Pair:
        """Amina's pair."""
        return pairs_of(self.stage.connection, self.amina.person.id, ended=True)[-1]

    @property
    def meeting(self) -> Meeting:
        """The pair's last meeting."""
        return meetings_of(self.stage.connection, self.pair.id)[-1]

    def coming(self) -> dict[int, str]:
        """What everyone who is asked said of that meeting."""
        found = attendances_of(self.stage.connection, self.meeting.id)
        return {one.person_id: one.coming for one in found}

    def wanted(self) -> bool:
        """Whether the coordinators are asked to find somebody else."""
        return find_open(self.stage.connection, "companion-wanted", f"wish:{self.wish}") is not None

    def kinds(self, phone: Phone) -> list[str]:
        """What happened with somebody, in order."""
        return [line.kind for line in lines_of_person(self.stage.connection, phone.person.id)][::-1]

    def followed(self) -> set[str]:
        """What something is still to come for."""
        rows = self.stage.connection.execute(select(nudges.c.subject).where(nudges.c.state == "waiting"))
        return set(rows.scalars())


def quiet(*phones: Phone) -> None:
    """Forget what was said to somebody so far."""
    for phone in phones:
        phone.chat.clear()
