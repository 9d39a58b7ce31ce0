"""A coordinator looks who could come along and asks; whoever is asked sees shared facts only, and can say no."""

from __future__ import annotations

import pytest

from store.apart import keep_apart
from store.companions import companions_for
from store.households import change_household, household_of
from store.people import change_person
from store.sponsors import change_sponsor
from store.wishes import set_stage
from tests.flows.apart.test_avoid import own_file
from tests.flows.companion.first import First, quiet
from tests.flows.world import a_coordinator, a_locality, a_sponsor, snapshot


@pytest.fixture
def first() -> First:
    return First()


def test_the_shortlist_says_why_and_asks_in_two_taps(first: First) -> None:
    first.eeva.send(f"/companion {first.wish}")
    head, shown = first.eeva.texts[:2]
    assert "Amina Ali" in head
    assert "Tigrinya" in head
    assert "only this once" in head
    assert shown.startswith("Selam Tesfay")
    assert "Mother tongue: Tigrinya" in shown
    assert "Free at the same time: Tue 🌙 Evening" in shown
    assert "Kaisa" not in "".join(first.eeva.texts)
    first.eeva.tap("Ask Selam").tap("send")
    assert first.companion.state == "asked"
    assert first.companion.sponsor_id == first.selam.person.id
    assert "I have asked Selam Tesfay" in first.eeva.last.text


def test_the_sponsor_sees_shared_facts_and_never_who_it_is(first: First) -> None:
    first.ask()
    seen = first.selam.last.text
    for fact in ("only this once", "Tigrinya", "⚽ Sport", "Kajaani", "Tue 🌙 Evening"):
        assert fact in seen
    for private in ("Amina", "Ali", "swim", "Lehtikangas", "Kaisa"):
        assert not any(private in text for text in first.selam.texts)
    assert first.amina.texts == []
    assert first.kaisa.texts == []


def test_the_coordinator_sees_before_sending_what_the_sponsor_will_see(first: First) -> None:
    first.eeva.send(f"/accompany {first.wish} {first.selam.person.id}")
    assert "A first meeting, only this once" in first.eeva.last.text
    first.eeva.tap("leave")
    assert companions_for(first.stage.connection, first.wish) == []
    assert first.selam.texts == []


def test_a_full_sponsor_can_still_come_along_and_is_no_fuller_for_it(first: First) -> None:
    change_sponsor(first.stage.connection, first.selam.person.id, capacity=1, likes=["sport"])
    first.say_yes()
    first.eeva.send(f"/suggest {first.wish}")
    assert any(text.startswith("Selam") for text in first.eeva.texts)


def test_most_time_in_common_comes_first_and_a_long_list_has_pages(first: First) -> None:
    for name, free in (("Abel", []), ("Hana", ["tue-evening", "sat-morning"]), ("Ruta", []), ("Yonas", [])):
        a_sponsor(first.stage, name, first.place, languages={"ti": "native"}, free=free)
    first.eeva.send(f"/companion {first.wish}")
    assert [text.split("\n")[0] for text in first.eeva.texts[1:4]] == ["Hana", "Selam Tesfay", "Abel"]
    first.eeva.tap("Next page")
    assert [text.split("\n")[0] for text in first.eeva.texts[-3:-1]] == ["Ruta", "Yonas"]


def test_when_nobody_fits_what_thins_most_is_said(first: First) -> None:
    change_sponsor(first.stage.connection, first.selam.person.id, languages={"ti": "good"})
    text = first.eeva.send(f"/companion {first.wish}").last.text
    assert "I looked at 2 sponsors" in text
    assert "another mother tongue" in text
    for phone in (first.kaisa, first.selam):
        change_person(first.stage.connection, phone.person.id, role="guest")
    assert "no community sponsor" in first.eeva.send(f"/companion {first.wish}").last.text


@pytest.mark.parametrize("kind", ["avoid", "conflict"])
def test_nobody_is_asked_who_is_kept_apart(first: First, kind: str) -> None:
    keep_apart(
        first.stage.connection,
        newcomer_id=first.amina.person.id,
        sponsor_id=first.selam.person.id,
        kind=kind,
        created_at=first.stage.now,
    )
    assert not any("Selam" in text for text in first.eeva.send(f"/companion {first.wish}").texts)
    first.eeva.send(f"/accompany {first.wish} {first.selam.person.id}")
    assert "cannot be asked" in first.eeva.last.text


def test_nobody_is_asked_where_one_would_rather_not_meet_the_same_background(first: First) -> None:
    home = household_of(first.stage.connection, first.amina.person.id)
    assert home is not None
    change_household(first.stage.connection, home.id, background="rather-not")
    first.eeva.send(f"/accompany {first.wish} {first.selam.person.id}")
    assert "same mother tongue" in first.eeva.last.text
    assert first.selam.texts == []


def test_who_is_or_may_become_the_sponsor_of_the_wish_does_not_come_along(first: First) -> None:
    change_sponsor(first.stage.connection, first.selam.person.id, capacity=1, likes=["sport"])
    first.eeva.send(f"/propose {first.wish} {first.selam.person.id}").tap("send")
    first.eeva.send(f"/accompany {first.wish} {first.selam.person.id}")
    assert "is the sponsor of this wish" in first.eeva.last.text


def test_a_no_needs_no_reason_and_somebody_else_can_be_asked(first: First) -> None:
    hana = a_sponsor(first.stage, "Hana", first.place, languages={"ti": "native"})
    first.ask()
    first.selam.tap("no")
    assert "quite all right" in first.selam.last.text
    assert first.companion.state == "no"
    assert first.wanted()
    assert "Selam Tesfay does not come along" in first.eeva.last.text
    first.eeva.tap("Language companion")
    assert any("Selam Tesfay does not come along" in text for text in first.eeva.texts)
    first.eeva.send(f"/accompany {first.wish} {first.selam.person.id}")
    assert "was asked for this first meeting before" in first.eeva.last.text
    first.eeva.send(f"/accompany {first.wish} {hana.person.id}").tap("send")
    assert not first.wanted()
    assert first.amina.texts == []


def test_one_at_a_time_is_asked_and_the_coordinator_sees_who(first: First) -> None:
    hana = a_sponsor(first.stage, "Hana", first.place, languages={"ti": "native"})
    first.ask()
    first.eeva.send(f"/companion {first.wish}")
    assert "There is no answer yet" in first.eeva.last.text
    assert not any("Hana" in text for text in first.eeva.texts)
    first.eeva.send(f"/accompany {first.wish} {hana.person.id}")
    assert "Somebody is asked already" in first.eeva.last.text
    first.eeva.send(f"/companion {first.wish}").tap("Not needed any more")
    assert first.companion.state == "over"
    assert "It has nothing to do with you" in first.selam.last.text
    first.selam.tap("yes")
    assert "This question is over" in first.selam.last.text
    assert not first.wanted()
    first.eeva.send(f"/accompany {first.wish} {hana.person.id}").tap("send")
    assert first.companion.sponsor_id == hana.person.id


def test_who_does_not_answer_is_reminded_and_then_let_go_kindly(first: First) -> None:
    first.ask()
    first.stage.wait(days=3)
    assert "still waits for you" in first.selam.last.text
    assert "A first meeting, only this once" in first.selam.last.text
    first.stage.wait(days=4)
    assert first.companion.state == "over"
    assert "looks for someone else" in first.selam.last.text
    assert first.wanted()
    assert any("has not answered" in text for text in first.eeva.texts)
    assert "companion" not in first.followed()


def test_who_has_answered_is_not_reminded(first: First) -> None:
    first.say_yes()
    quiet(first.selam)
    first.stage.wait(days=9)
    assert first.selam.texts == []


@pytest.mark.parametrize("stage", ["begun", "done", "withdrawn"])
def test_there_is_a_first_meeting_only_while_nothing_has_begun(first: First, stage: str) -> None:
    set_stage(first.stage.connection, first.wish, stage, first.stage.now)
    for command in (f"/companion {first.wish}", f"/accompany {first.wish} {first.selam.person.id}"):
        assert "there is none to come" in first.eeva.send(command).last.text


def test_a_newcomer_who_pauses_is_not_arranged_for(first: First) -> None:
    change_person(first.stage.connection, first.amina.person.id, state="paused")
    assert "paused" in first.eeva.send(f"/companion {first.wish}").last.text


def test_another_locality_sees_and_changes_nothing(first: First) -> None:
    turku = a_locality(first.stage, "Turku")
    olli = a_coordinator(first.stage, "Olli", turku)
    far = a_sponsor(first.stage, "Far", turku, languages={"ti": "native"})
    first.ask()
    missing = olli.send("/companion 999").last.text
    before = snapshot(first.stage, "inbox", "outbox")
    for command in (
        f"/companion {first.wish}",
        f"/accompany {first.wish} {far.person.id}",
        f"/letgo {first.companion.id}",
    ):
        assert olli.send(command).last.text == missing
    assert first.eeva.send(f"/accompany {first.wish} {far.person.id}").last.text == missing
    assert snapshot(first.stage, "inbox", "outbox") == before


@pytest.mark.parametrize("command", ["/companion 1", "/accompany 1 4", "/letgo 1"])
def test_only_coordinators_ask_somebody_along(first: First, command: str) -> None:
    for phone in (first.amina, first.kaisa, first.selam):
        assert "not open to you" in phone.send(command).last.text


def test_nobody_else_answers_for_who_is_asked(first: First) -> None:
    first.ask()
    (data,) = (button.data for button in first.selam.last.buttons if "Yes, gladly" in button.label)
    first.kaisa.happens("tap", data=data)
    assert first.companion.state == "asked"


def test_the_newcomer_finds_only_who_comes_along_among_their_data(first: First) -> None:
    first.ask()
    assert '"companions": []' in own_file(first.amina)
    assert '"state": "asked"' in own_file(first.selam)
    first.selam.tap("yes")
    assert '"state": "yes"' in own_file(first.amina)
    assert "companion-asked" not in own_file(first.amina)
