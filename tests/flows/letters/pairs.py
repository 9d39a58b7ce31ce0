"""Two people without a common language who write to each other, and a translator who can be made to say anything."""

from __future__ import annotations

import json
from dataclasses import dataclass, field

from flows.engine.testing import Phone, Stage
from store.contacts import contacts_of
from store.letters import Letter, find_letter
from store.matters import open_in
from store.pairs import change_pair
from tests.flows.world import a_coordinator, a_locality, a_newcomer, a_pair, a_sponsor


@dataclass
class Writing:
    """Amina writes Arabic and Kaisa English; Ritva coordinates. `says` is what the machine makes of each text."""

    stage: Stage
    place: int
    amina: Phone
    kaisa: Phone
    ritva: Phone
    pair: int
    says: dict[str, str] = field(default_factory=dict)
    by: str = "machine"

    def letter(self, number: int) -> Letter:
        """A letter that is there."""
        found = find_letter(self.stage.connection, number)
        assert found is not None
        return found

    def work(self, about: str) -> str:
        """What the translator makes of a letter."""
        letter = self.letter(int(about.partition(":")[2]))
        text = (letter.words or {}).get("text", "")
        if not text or letter.translation or letter.source == letter.target:
            return json.dumps({"by": "ready"})
        if self.by not in ("machine", "pivot"):
            return json.dumps({"by": self.by})
        return json.dumps({"by": self.by, "text": self.says.get(text, f"({text})")})

    def matters(self) -> list[str]:
        """The kinds of what waits for the coordinator."""
        return [matter.kind for matter in open_in(self.stage.connection, [self.place])]

    def contacts(self) -> list[tuple[str, str | None, int | None]]:
        """The pair's contacts as kind, form and length."""
        return [(each.kind, each.form, each.length) for each in contacts_of(self.stage.connection, self.pair)]

    def change_pair(self, state: str) -> None:
        """The pair pauses, ends or goes on."""
        change_pair(self.stage.connection, self.pair, state=state)
        self.stage.connection.commit()


def two_who_write(language: str = "ar") -> Writing:
    """Two who have said yes to each other."""
    stage = Stage()
    place = a_locality(stage)
    amina = a_newcomer(stage, "Amina Ali", place, language=language)
    kaisa = a_sponsor(stage, "Kaisa Korhonen", place)
    ritva = a_coordinator(stage, "Ritva Laine", place)
    two = Writing(stage, place, amina, kaisa, ritva, a_pair(stage, amina, kaisa))
    stage.worker = two.work
    return two
