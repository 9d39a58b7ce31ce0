"""Someone arrives: language first, then by invitation or by choice, once and again."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import select

import flows  # noqa: F401
from flows.engine import Next
from flows.engine.testing import Stage, Talk
from flows.everyone.arrival import arrival
from flows.invitations import code_in, make_invitation
from store.history import has_line
from store.invitations import invitation_with
from store.people import localities_of
from store.tables import sessions
from tests.flows.world import a_coordinator, a_locality, a_newcomer, a_sponsor, everything_in
from translations import LANGUAGES


def an_invitation(stage: Stage, role: str, locality: int, **more: object) -> str:
    return make_invitation(stage.connection, role=role, locality_id=locality, now=stage.now, **more)  # type: ignore[arg-type]


def test_language_comes_first_each_by_its_own_name() -> None:
    stage = Stage()
    a_locality(stage)
    phone = stage.phone("amina", "xx").send("/start")
    assert phone.last.labels == [known.name for known in LANGUAGES.values()]
    phone.tap("suomi")
    assert phone.person.language == "fi"
    assert phone.last.outgoing.language == "fi"


def begun(stage: Stage) -> list[tuple[str, dict[str, object]]]:
    """The conversations under way, each with what it began with."""
    query = select(sessions.c.flow, sessions.c.args).where(sessions.c.state == "open")
    return [(row.flow, row.args) for row in stage.connection.execute(query)]


def test_who_has_no_invitation_says_who_they_are() -> None:
    stage = Stage()
    a_locality(stage)
    phone = stage.phone("amina").send("hello").tap("English")
    assert phone.last.labels[:2] == ["🌱 I am new here", "🤝 I’d like to be a sponsor"]
    assert phone.menu == ["start", "language", "privacy", "help", "menu"]
    phone.tap("I am new here")
    assert begun(stage) == [("newcomer-welcome", {"locality": 0})]


@pytest.mark.parametrize(
    ("role", "goes_on"),
    [
        ("newcomer", Next("newcomer-welcome", {"locality": 3})),
        ("sponsor", Next("sponsor-welcome", {"locality": 3, "way_in": "event"})),
        ("coordinator", Next("coordinator-welcome", {"locality": 3})),
        ("contact", Next("contact-welcome", {"locality": 3})),
    ],
)
def test_each_role_has_its_welcome(role: str, goes_on: Next) -> None:
    effects = {"read-invitation": lambda invitation: {"role": role, "locality": 3, "way_in": "event"}}
    talk = Talk(arrival, effects, invitation=1, wrong=False, chosen=False)
    assert talk.asked == "arrival-language"
    talk.answer("en")
    assert talk.turn.result == goes_on
    again = Talk(arrival, effects, invitation=1, wrong=False, chosen=True)
    assert again.turn.result == goes_on, "a language that was chosen is not asked for again"


def test_an_invitation_says_who_and_where() -> None:
    stage = Stage()
    place = a_locality(stage)
    code = an_invitation(stage, "sponsor", place, way_in="event", uses=None)
    stage.phone("liisa").send(f"/start {code}").tap("English")
    assert begun(stage) == [("sponsor-welcome", {"way_in": "event", "locality": place})]


def test_a_code_is_found_however_it_comes() -> None:
    code = "abcdefghijklmnopqrst-_"
    for text in (f"/start {code}", code, f"https://t.me/KummiBot?start={code}", f"my code\n{code}"):
        assert code_in(text) == code
    assert code_in("/start") == code_in("hello") == ""


def test_only_the_hash_of_a_code_is_kept() -> None:
    stage = Stage()
    code = an_invitation(stage, "newcomer", a_locality(stage))
    assert code not in everything_in(stage)


def test_an_invitation_for_one_lets_one_in_and_that_one_again() -> None:
    stage = Stage()
    code = an_invitation(stage, "coordinator", a_locality(stage))
    eeva = stage.phone("eeva").send(f"/start {code}").tap("English")
    assert "coordinator in Kajaani" in eeva.last.text
    other = stage.phone("other").send(f"/start {code}").tap("English")
    assert "not valid any more" in other.last.text
    assert "I am new here" in other.last.labels[0]
    eeva.send(f"/start {code}")
    assert "coordinator in Kajaani" in eeva.last.text, "the one who opened it can open it again"
    invitation = invitation_with(stage.connection, code)
    assert invitation is not None
    assert invitation.uses_left == 0


def test_an_invitation_for_two_is_used_twice_and_no_more() -> None:
    stage = Stage()
    code = an_invitation(stage, "coordinator", a_locality(stage), uses=2)
    for name, open_to in (("eeva", True), ("mikko", True), ("pia", False)):
        phone = stage.phone(name).send(f"/start {code}").tap("English")
        assert ("coordinator in Kajaani" in phone.last.text) is open_to


def test_an_old_invitation_gets_a_kind_answer_and_goes_on() -> None:
    stage = Stage()
    code = an_invitation(stage, "coordinator", a_locality(stage), lasts=timedelta(days=1))
    stage.wait(days=1)
    phone = stage.phone("eeva").send(f"/start {code}").tap("English")
    assert "That is no problem" in phone.last.text
    phone.tap("I am new here")
    assert "not valid" not in phone.last.text


def test_a_new_coordinator_agrees_and_says_their_name() -> None:
    stage = Stage()
    place = a_locality(stage)
    eeva = stage.phone("eeva").send(f"/start {an_invitation(stage, 'coordinator', place)}").tap("English")
    eeva.tap("Yes").send("Eeva Korhonen")
    person = eeva.person
    assert (person.role, person.state, person.name, person.locality_id) == (
        "coordinator",
        "active",
        "Eeva Korhonen",
        place,
    )
    assert localities_of(stage.connection, person.id) == [place]
    assert "queue" in eeva.menu
    assert eeva.last.buttons[0].data == "c:queue"


def test_who_does_not_agree_is_forgotten() -> None:
    stage = Stage()
    eeva = stage.phone("eeva").send(f"/start {an_invitation(stage, 'coordinator', a_locality(stage))}")
    eeva.tap("English").tap("No")
    assert "nothing about you is kept" in eeva.last.text
    assert stage.connection.exec_driver_sql("select * from people").fetchall() == []
    assert eeva.send("hello again").last.labels[0] == "suomi"


def test_a_contact_joins_alike() -> None:
    stage = Stage()
    code = an_invitation(stage, "contact", a_locality(stage))
    phone = stage.phone("oiva").send(f"/start {code}").tap("English").tap("Yes").send("Oiva")
    assert (phone.person.role, phone.person.state) == ("contact", "active")


def test_back_returns_to_the_language() -> None:
    stage = Stage()
    a_locality(stage)
    phone = stage.phone("amina").send("/start").tap("English").tap("Back")
    assert phone.last.labels[0] == "suomi"
    phone.tap("svenska")
    assert phone.person.language == "sv"


def test_start_again_goes_on_where_it_was() -> None:
    stage = Stage()
    a_locality(stage)
    phone = stage.phone("amina").send("/start").tap("English").send("/start")
    assert "Back to the question" in phone.last.text
    assert "I am new here" in phone.last.labels[0]


def test_start_shows_the_menu_to_people_already_in() -> None:
    stage = Stage()
    amina = a_newcomer(stage, "Amina", a_locality(stage))
    assert "What would you like to do, Amina?" in amina.send("/start").last.text


def test_a_coordinator_gets_one_more_locality() -> None:
    stage = Stage()
    kajaani, turku = a_locality(stage), a_locality(stage, "Turku")
    eeva = a_coordinator(stage, "Eeva", kajaani)
    code = an_invitation(stage, "coordinator", turku)
    assert "Turku" in eeva.send(f"/start {code}").last.text
    assert localities_of(stage.connection, eeva.person.id) == [kajaani, turku]
    assert "already" in eeva.send(f"/start {code}").last.text


def test_nobody_changes_role_by_a_link() -> None:
    stage = Stage()
    place = a_locality(stage)
    code = an_invitation(stage, "coordinator", place)
    for phone in (a_newcomer(stage, "Amina", place), a_sponsor(stage, "Liisa", place)):
        role = phone.person.role
        phone.send(f"/start {code}")
        assert "another role" in phone.last.text
        assert "Write to my coordinator" in phone.last.labels[0]
        assert phone.person.role == role
    invitation = invitation_with(stage.connection, code)
    assert invitation is not None
    assert invitation.uses_left == 1, "it still lets in whom it is meant for"
    assert not has_line(stage.connection, "invitation-opened", phone.person.id)
