"""What is spoken in a language the coordinator does not have is listened to by someone who has it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pytest

from flows.engine import Next, Scene
from flows.engine.conversation import begin
from flows.engine.testing import Phone, Stage
from store.history import lines_of_pair
from store.matters import open_in
from store.wordings import find_wording
from tests.flows.world import a_coordinator, a_locality, a_newcomer, a_pair, a_sponsor, a_wish

SPOKEN = {"media": {"kind": "voice", "file": "f7", "seconds": 9, "name": "Amina Ali.ogg"}}


@dataclass
class Place:
    """Amina speaks Tigrinya; Eeva, who coordinates, has chosen English; Kaisa is in a pair with Amina."""

    stage: Stage
    number: int
    amina: Phone
    kaisa: Phone
    eeva: Phone
    pair: int
    wish: int

    def lender(self, name: str = "Selam", **values: Any) -> Phone:
        """A sponsor who lends words in Tigrinya and English."""
        told = {"languages": {"ti": "native", "en": "good"}, "lends_words": True, **values}
        return a_sponsor(self.stage, name, self.number, **told)

    @property
    def waiting(self) -> list[str]:
        """The kinds of what waits for the coordinator."""
        return [matter.kind for matter in open_in(self.stage.connection, [self.number])]

    def commands(self, phone: Phone) -> list[str]:
        """What the buttons of the last message stand for."""
        return [button.data.removeprefix("c:") for button in phone.last.buttons]

    def begins(self, phone: Phone, flow: str, **args: Any) -> None:
        """Let a conversation begin, as a nudge would."""
        scene = Scene(self.stage.connection, self.stage.now, phone.person)
        begin(scene, Next(flow, args), beside=True)
        self.stage.connection.commit()
        self.stage.deliver()

    def gives_a_good_mark(self) -> None:
        """Kaisa says aloud how it is going."""
        self.begins(self.kaisa, "feedback", pair=self.pair, when="6w")
        self.kaisa.tap("4").media("voice", file="f5").tap("keep")

    def line(self, kind: str) -> int:
        """The number of a line in the pair's history."""
        lines = lines_of_pair(self.stage.connection, self.pair)
        return next(line.id for line in lines if line.kind == kind)


@pytest.fixture
def place() -> Place:
    stage = Stage()
    number = a_locality(stage)
    amina = a_newcomer(stage, "Amina", number, language="ti")
    kaisa = a_sponsor(
        stage, "Kaisa", number, languages={"ti": "basic", "en": "native", "fi": "native"}, lends_words=True
    )
    eeva = a_coordinator(stage, "Eeva", number)
    return Place(
        stage,
        number,
        amina,
        kaisa,
        eeva,
        a_pair(stage, amina, kaisa),
        a_wish(stage, amina, words=SPOKEN),
    )


def test_a_voice_in_another_language_comes_with_a_way_to_ask_somebody(place: Place) -> None:
    place.eeva.send(f"/hear {place.wish} wish")
    assert f"voicewords {place.wish} wish" in place.commands(place.eeva)
    assert "🙋 Ask someone who speaks it" in place.eeva.last.labels


def test_a_voice_in_ones_own_language_and_a_picture_do_not(place: Place) -> None:
    layla = a_newcomer(place.stage, "Layla", place.number, language="en")
    own = a_wish(place.stage, layla, words=SPOKEN)
    picture = a_wish(place.stage, place.amina, words={"media": {"kind": "photo", "file": "p"}})
    for wish in (own, picture):
        place.eeva.send(f"/hear {wish} wish")
        assert place.eeva.last.outgoing.media is not None
        assert f"voicewords {wish} wish" not in place.commands(place.eeva)
        place.eeva.send(f"/voicewords {wish} wish")
        assert find_wording(place.stage.connection, 1) is None


def test_a_sponsor_who_speaks_it_listens_and_what_they_tell_comes_to_the_coordinator(place: Place) -> None:
    selam = place.lender()
    place.eeva.send(f"/hear {place.wish} wish").tap(f"voicewords {place.wish} wish")
    assert place.eeva.last.text == "👍 1 sponsor is asked. What they tell comes to you."
    assert place.waiting == []
    recording, question = list(selam.chat.values())[-2:]
    assert recording.outgoing.media is not None
    assert recording.outgoing.media.file == "f7"
    assert question.text.startswith("✍️ Someone said this in Tigrinya. Could you listen, and tell in English")
    selam.tap("now").send("She would like to learn to swim")
    assert "Amina" in place.eeva.last.text
    assert place.eeva.last.text.endswith("She would like to learn to swim")


def test_who_listens_does_not_learn_who_it_is(place: Place) -> None:
    selam = place.lender()
    place.eeva.send(f"/voicewords {place.wish} wish")
    assert "Amina" not in " ".join(selam.texts)
    assert all(shown.outgoing.media is None or not shown.outgoing.media.name for shown in selam.chat.values())


def test_who_knows_the_speaker_is_never_asked_and_cannot_ask_for_it(place: Place) -> None:
    place.eeva.send(f"/voicewords {place.wish} wish")
    assert place.eeva.last.text.startswith("Nobody here lends words in Tigrinya and English yet.")
    assert not place.kaisa.chat
    place.kaisa.send("/words 1")
    assert all(shown.outgoing.media is None for shown in place.kaisa.chat.values())


def test_where_nobody_is_there_it_waits_in_the_queue_and_the_coordinator_may_do_it(place: Place) -> None:
    place.eeva.send(f"/voicewords {place.wish} wish")
    assert place.waiting == ["words-wanted"]
    place.eeva.send("/queue").tap("words 1").tap("now").send("To swim")
    assert place.waiting == []
    assert any(text.endswith("To swim") for text in place.eeva.texts)


def test_asking_twice_asks_nobody_twice(place: Place) -> None:
    selam = place.lender()
    place.eeva.send(f"/voicewords {place.wish} wish")
    seen = len(selam.chat)
    place.eeva.send(f"/voicewords {place.wish} wish")
    assert place.eeva.last.text == "👍 1 sponsor is asked. What they tell comes to you."
    assert len(selam.chat) == seen
    assert find_wording(place.stage.connection, 2) is None


def test_whoever_lends_words_by_now_is_asked_when_it_is_asked_again(place: Place) -> None:
    place.eeva.send(f"/voicewords {place.wish} wish")
    selam = place.lender()
    place.eeva.send(f"/voicewords {place.wish} wish")
    assert place.eeva.last.text == "👍 1 sponsor is asked. What they tell comes to you."
    assert "Someone said this in Tigrinya" in selam.last.text
    assert find_wording(place.stage.connection, 2) is None


def test_when_the_one_who_is_asked_would_rather_not_it_waits_in_the_queue(place: Place) -> None:
    selam = place.lender()
    place.eeva.send(f"/voicewords {place.wish} wish")
    assert place.waiting == []
    selam.tap("leave")
    assert place.waiting == ["words-wanted"]


def test_a_spoken_message_can_be_asked_about_where_it_comes_in_and_in_the_queue(place: Place) -> None:
    selam = place.lender()
    place.amina.send("/write").media("voice", file="f9").tap("keep")
    (ask,) = [command for command in place.commands(place.eeva) if command.startswith("voicewords")]
    place.eeva.send("/queue")
    assert ask in place.commands(place.eeva)
    place.eeva.tap(ask)
    assert selam.chat
    assert place.eeva.send(ask.replace("voicewords", "/hear")).last.outgoing.media is not None


def test_another_places_voices_are_out_of_reach(place: Place) -> None:
    place.amina.send("/write").media("voice", file="f9").tap("keep")
    matter = open_in(place.stage.connection, [place.number])[0].id
    pia = a_coordinator(place.stage, "Pia", a_locality(place.stage, "Turku"))
    place.gives_a_good_mark()
    line = place.line("feedback-given")
    for what in (f"{place.wish} wish", f"{matter} matter", f"{line} history", f"{place.wish} nonsense"):
        for command in ("hear", "voicewords"):
            pia.send(f"/{command} {what}")
            assert pia.last.outgoing.media is None
    assert find_wording(place.stage.connection, 1) is None


def test_a_voice_with_a_good_mark_is_played_from_the_pair(place: Place) -> None:
    place.gives_a_good_mark()
    place.eeva.send(f"/pair {place.pair}").tap(f"hear {place.line('feedback-given')} history")
    assert place.eeva.last.outgoing.media is not None
    assert place.eeva.last.outgoing.media.file == "f5"
    assert place.eeva.last.text == "From Kaisa:"


def test_a_voice_with_an_agreement_is_played_from_the_pair(place: Place) -> None:
    place.begins(place.kaisa, "pair-agreement", pair=place.pair)
    place.kaisa.tap("~1").tap("=1").media("voice", file="f6").tap("keep")
    place.kaisa.tap("week").tap("later").tap("send")
    place.eeva.send(f"/pair {place.pair}").tap(f"hear {place.line('agreement-noted')} history")
    assert place.eeva.last.outgoing.media is not None
    assert place.eeva.last.outgoing.media.file == "f6"
