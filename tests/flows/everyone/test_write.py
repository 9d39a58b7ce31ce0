"""Words reach one's coordinator and the answer comes back; history keeps that it happened, not what was said."""

from __future__ import annotations

from sqlalchemy import select

import flows  # noqa: F401
from flows.engine.testing import Stage
from store.localities import change_locality
from store.matters import open_in
from store.people import change_person
from store.tables import history
from tests.flows.world import a_coordinator, a_locality, a_newcomer, a_person, a_sponsor


class Place:
    """A locality with a coordinator, a newcomer and a sponsor."""

    def __init__(self) -> None:
        self.stage = Stage()
        self.number = a_locality(self.stage)
        self.eeva = a_coordinator(self.stage, "Eeva", self.number)
        self.amina = a_newcomer(self.stage, "Amina", self.number)
        self.liisa = a_sponsor(self.stage, "Liisa", self.number)

    @property
    def waiting(self) -> list[str]:
        return [matter.kind for matter in open_in(self.stage.connection, [self.number])]

    def history(self) -> str:
        return repr(self.stage.connection.execute(select(history.c.kind, history.c.data)).all())


def test_there_and_back_and_there_again() -> None:
    place = Place()
    place.amina.send("/write").send("هل يوجد ملعب قريب؟")
    assert "has it now" in place.amina.last.text
    assert "هل يوجد ملعب قريب؟" in place.eeva.last.text
    assert place.waiting == ["message"]
    place.eeva.send(f"/answer {place.amina.person.id}")
    assert "هل يوجد ملعب قريب؟" in place.eeva.last.text
    place.eeva.send("Yes, behind the school")
    assert "Sent to Amina" in place.eeva.last.text
    assert place.waiting == []
    assert "Eeva answered" in place.amina.last.text
    assert "behind the school" in place.amina.last.text
    assert "12:00" in place.amina.last.text, "when it was answered, where she lives"
    place.amina.tap("Answer back").send("Thank you")
    assert "Thank you" in place.eeva.last.text
    assert "message-answered" in place.history()
    assert "school" not in place.history()


def test_each_message_waits_for_itself() -> None:
    place = Place()
    place.amina.send("/write").send("The first thing").send("/write").send("The second thing")
    assert place.waiting == ["message", "message"]
    place.eeva.send(f"/answer {place.amina.person.id}")
    assert "The first thing" in place.eeva.last.text
    assert "The second thing" in place.eeva.last.text
    place.eeva.send("Both are heard")
    assert place.waiting == []


def test_a_voice_goes_along_both_ways() -> None:
    place = Place()
    place.amina.send("/write").media("voice", seconds=4).tap("keep")
    assert any(
        shown.outgoing.media and shown.outgoing.media.seconds == 4 for shown in place.eeva.chat.values()
    )
    place.eeva.send(f"/answer {place.amina.person.id}").media("voice", seconds=9).tap("keep")
    heard = [shown.outgoing.media for shown in place.amina.chat.values() if shown.outgoing.media]
    assert [media.seconds for media in heard] == [4, 9]


def test_what_is_said_unasked_is_kept_and_sent_if_wished() -> None:
    place = Place()
    place.liisa.send("I have lost my keys")
    assert "Shall I send it" in place.liisa.last.text
    assert place.waiting == []
    place.liisa.tap("Send it")
    assert "I have lost my keys" in place.eeva.last.text
    place.amina.media("voice", seconds=3).tap("show the menu")
    assert place.waiting == ["message"]


def test_a_coordinator_of_elsewhere_cannot_answer() -> None:
    place = Place()
    pia = a_coordinator(place.stage, "Pia", a_locality(place.stage, "Turku"))
    place.amina.send("/write").send("Only for Kajaani")
    pia.send(f"/answer {place.amina.person.id}")
    assert "Only for Kajaani" not in "".join(pia.texts)
    assert "Amina" not in "".join(pia.texts)
    missing = pia.send("/answer 999").last.text
    assert pia.send(f"/answer {place.amina.person.id}").last.text == missing, "a number tells nothing"


def test_others_have_no_answer_command() -> None:
    place = Place()
    place.liisa.send(f"/answer {place.amina.person.id}")
    assert "not open to you" in place.liisa.last.text


def test_where_nobody_reads_it_says_so() -> None:
    place = Place()
    change_person(place.stage.connection, place.eeva.person.id, role="erased")
    place.amina.send("/write")
    assert "nobody would read it" in place.amina.last.text


def test_who_cannot_be_reached_gets_no_answer_in_the_void() -> None:
    place = Place()
    place.amina.send("/write").send("Hello there").happens("blocked")
    place.eeva.send(f"/answer {place.amina.person.id}")
    assert "cannot be reached" in place.eeva.last.text
    assert "message" in place.waiting


def test_an_answer_under_way_to_someone_who_leaves_is_not_lost_in_silence() -> None:
    place = Place()
    place.amina.send("/write").send("Hello there")
    place.eeva.send(f"/answer {place.amina.person.id}")
    place.amina.happens("blocked")
    place.eeva.send("Hello")
    assert "cannot be reached" in "".join(place.eeva.texts)
    assert "message" in place.waiting


class Complaint(Place):
    """The same place, with the person who hears complaints."""

    def __init__(self) -> None:
        super().__init__()
        self.oiva = a_person(self.stage, "Oiva", "contact", self.number)
        change_locality(self.stage.connection, self.number, contact="Oiva, 08 000 0000")


def test_a_complaint_reaches_the_contact_and_nobody_else() -> None:
    place = Complaint()
    place.amina.send("/complain").send("My sponsor came drunk").tap("Yes")
    assert "Amina" in place.oiva.last.text
    assert "My sponsor came drunk" in place.oiva.last.text
    assert "08 000 0000" in place.amina.last.text
    assert place.waiting == []
    assert place.eeva.chat == {}
    line = select(history.c.person_id, history.c.actor_id, history.c.data)
    rows = place.stage.connection.execute(line.where(history.c.kind == "complaint-heard")).all()
    assert rows == [(None, None, None)]


def test_a_complaint_without_a_name_names_nobody() -> None:
    place = Complaint()
    place.liisa.send("/complain").media("voice", seconds=5).tap("keep").tap("No")
    assert "Liisa" not in place.oiva.last.text
    assert "someone who gave no name" in place.oiva.last.text
    assert place.oiva.last.outgoing.media is not None


def test_where_nobody_hears_complaints_it_says_so_before_asking() -> None:
    place = Place()
    change_locality(place.stage.connection, place.number, contact="the town hall")
    place.amina.send("/complain")
    assert "nobody hears complaints" in place.amina.last.text
    assert "the town hall" in place.amina.last.text
    rows = place.stage.connection.exec_driver_sql(
        "select person_id, actor_id from history where kind = 'complaint-unheard'"
    ).fetchall()
    assert rows == [(None, None)]


def test_help_names_112_first_and_the_ways_on() -> None:
    place = Complaint()
    for words in ("/help", "I need help", "help!"):
        place.amina.send(words)
        assert place.amina.last.text.startswith("🚨 Is someone in danger? Call 112.") or any(
            text.startswith("🚨 Is someone in danger? Call 112.") for text in place.amina.texts[-2:]
        )
        assert "08 000 0000" in "".join(place.amina.texts[-2:])
    assert [button.data for button in place.amina.last.buttons] == ["c:write", "c:complain", "c:menu"]


def test_help_outranks_an_open_question() -> None:
    place = Place()
    place.amina.send("/pause").send("مساعدة")
    assert any("112" in text for text in place.amina.texts)
    assert "Back to the question" in place.amina.last.text


def test_a_coordinators_help_lists_the_commands() -> None:
    place = Place()
    assert "/queue – " in "".join(place.eeva.send("/help").texts)
