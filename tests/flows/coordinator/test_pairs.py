"""Pairs in a list, and the story of one: everything in the order of time, silence without blame."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest

import flows.coordinator  # noqa: F401
from flows.coordinator.timeline import pictogram, timeline
from flows.engine.testing import Phone, Stage
from store import contacts, history, meetings
from tests.flows.world import a_coordinator, a_locality, a_newcomer, a_pair, a_sponsor, a_wish
from translations import catalogues


class Place:
    """A locality with a coordinator and one pair."""

    def __init__(self) -> None:
        self.stage = Stage()
        self.locality = a_locality(self.stage)
        self.eeva = a_coordinator(self.stage, "Eeva", self.locality)
        self.amina = a_newcomer(self.stage, "Amina", self.locality)
        self.liisa = a_sponsor(self.stage, "Liisa", self.locality)
        self.wish = a_wish(self.stage, self.amina, "sport", "found")
        self.pair = a_pair(self.stage, self.amina, self.liisa, self.wish)

    def happened(self, kind: str, at: datetime, **values: Any) -> None:
        """A line of history."""
        history.record(self.stage.connection, kind, now=at, **{"pair_id": self.pair, **values})

    def contact(self, kind: str, at: datetime, by: Phone, **values: Any) -> int:
        """A contact that was logged."""
        return contacts.add_contact(
            self.stage.connection,
            pair_id=self.pair,
            locality_id=self.locality,
            by_id=by.person.id,
            kind=kind,
            source="log",
            happened_at=at,
            created_at=at,
            **values,
        )

    def meeting(self, state: str, at: datetime, **values: Any) -> None:
        """A meeting of the pair."""
        meetings.add_meeting(
            self.stage.connection,
            pair_id=self.pair,
            state=state,
            starts_at=at,
            suggested_by=self.liisa.person.id,
            created_at=self.stage.now,
            **{"first": True, "minutes": 60, "way": "face", "interpreter": False, **values},
        )

    def story(self) -> list[str]:
        """The timeline in English."""
        words = catalogues()
        return [
            f"{moment.pictogram} {words.label('en', moment.text.id, moment.text.args)}"
            for moment in timeline(self.stage.connection, self.pair)
        ]


@pytest.fixture
def place() -> Place:
    return Place()


def test_everything_stands_in_the_order_of_time_with_who_did_it(place: Place) -> None:
    now = place.stage.now
    place.contact("met", now + timedelta(days=4), place.amina, minutes=45, note={"text": "by the river"})
    place.happened("pair-made", now, actor_id=place.amina.person.id, data={"category": "sport"})
    place.meeting("agreed", now + timedelta(days=3), place="the library")
    place.happened("nudge-rhythm", now + timedelta(days=2))
    place.contact("tried", now + timedelta(days=1), place.liisa)
    made, tried, nudged, meeting, met = place.story()
    assert "Amina" in made
    assert "Sport" in made
    assert tried == "🔁 One tried to reach the other. No answer yet. (told by Liisa)"
    assert nudged.startswith("🔔 ")
    assert meeting == "📅 Meeting: agreed · 📍 the library"
    assert met == "🤝 They met. 45 minutes. (told by Amina)\n“by the river”"


def test_the_story_begins_with_the_wish_but_tells_of_nobody_else(place: Place) -> None:
    about = {"pair_id": None, "wish_id": place.wish}
    other = a_sponsor(place.stage, "Matti", place.locality)
    now = place.stage.now
    place.happened(
        "wish-heard", now, **about, person_id=place.amina.person.id, actor_id=place.amina.person.id
    )
    place.happened("proposal-declined", now, **about, person_id=other.person.id, actor_id=other.person.id)
    assert len(place.story()) == 1
    assert "Amina" in place.story()[0]


def test_kinds_from_another_time_are_told_in_general_words(place: Place) -> None:
    place.happened("from-tomorrow", place.stage.now, data={"odd": {"inner": [{}]}, "none": None})
    place.contact("telepathy", place.stage.now, place.amina)
    assert place.story()[0] == "• A step was noted here."
    assert "They were in touch." in place.story()[1]


def test_every_line_of_history_can_be_told_even_without_its_data(place: Place) -> None:
    kinds = [id.removeprefix("history-") for id in catalogues()["en"] if id.startswith("history-")]
    assert kinds
    for kind in kinds:
        place.happened(kind, place.stage.now)
    assert len(place.story()) == len(kinds)


def test_a_pair_that_is_not_there_has_no_story(place: Place) -> None:
    assert timeline(place.stage.connection, place.pair + 1) == []


@pytest.mark.parametrize("kind", ["", "-", "pair-ended", "nudge-x-y", "unheard-of"])
def test_every_kind_has_a_pictogram(kind: str) -> None:
    assert pictogram(kind)


def test_the_story_is_read_the_latest_first_in_pages_of_ten(place: Place) -> None:
    for day in range(12):
        place.contact("called", place.stage.now + timedelta(days=day), place.liisa)
    text = place.eeva.send(f"/pair {place.pair}").last.text
    assert "Page 1 of 2" in text
    assert text.count("📞") == 10
    assert text.index("14 Mar") < text.index("13 Mar")
    assert place.eeva.tap("Next page").last.text.count("📞") == 2


def test_from_a_pair_one_can_act(place: Place) -> None:
    sent = [button.data for button in place.eeva.send(f"/pair {place.pair}").last.buttons]
    amina, liisa = place.amina.person.id, place.liisa.person.id
    assert sent == [
        f"c:meeting {place.pair}",
        f"c:log {place.pair}",
        f"c:rest {place.pair}",
        f"c:end {place.pair}",
        f"c:person {amina}",
        f"c:person {liisa}",
        f"c:note {amina}",
        f"c:note {liisa}",
    ]


def test_what_was_spoken_with_a_contact_can_be_heard(place: Place) -> None:
    spoken = {"media": {"kind": "voice", "file": "f3"}}
    number = place.contact("met", place.stage.now, place.amina, note=spoken)
    place.eeva.send(f"/pair {place.pair}").tap(f"c:hear {number} contact")
    assert place.eeva.last.outgoing.media is not None
    assert place.eeva.last.text == "From Amina:"


def test_silence_is_what_was_not_logged(place: Place) -> None:
    assert "no contact logged yet and no meeting set" in place.eeva.send("/pairs").last.text
    place.stage.wait(days=28)
    assert "🕊 nothing logged for 28 days" in place.eeva.send("/pairs").last.text
    assert "🕊" in place.eeva.send(f"/pair {place.pair}").last.text


def test_the_list_tells_the_next_meeting_and_leads_to_the_pair(place: Place) -> None:
    place.meeting("cancelled", place.stage.now + timedelta(days=1))
    place.meeting("agreed", place.stage.now + timedelta(days=2))
    shown = place.eeva.send("/pairs").last
    assert "next meeting Thu 5 Mar, 12:00" in shown.text
    assert shown.labels == ["👥 #1 Amina · Liisa"]
    assert "since" in place.eeva.tap("Amina · Liisa").last.text


def test_no_pairs_yet_is_said_kindly() -> None:
    stage = Stage()
    eeva = a_coordinator(stage, "Eeva", a_locality(stage))
    assert eeva.send("/pairs").last.text.startswith("There is no pair yet.")
