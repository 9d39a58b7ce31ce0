"""What several parts promise together: the queue empties when acted upon, stages move, nobody sees stale facts."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from flows.engine.testing import Phone, Stage
from flows.matters import ACTIONS
from flows.nudges.timing import is_open
from store.localities import get_locality
from store.people import change_person
from store.sponsors import change_sponsor, find_sponsor
from tests.flows.nudges.following import (
    Place,
    a_followed_pair,
    a_followed_wish,
    a_place,
    open_matters,
    sent,
    waiting,
)
from tests.flows.pair.two import Two, two_people
from tests.flows.world import (
    a_coordinator,
    a_locality,
    a_matter,
    a_newcomer,
    a_pair,
    a_sponsor,
    a_wish,
    is_away,
)


@pytest.fixture
def place() -> Place:
    return a_place()


@pytest.fixture
def two() -> Two:
    return two_people()


def propose(place: Place, wish: int) -> None:
    """The coordinator asks the sponsor about a wish."""
    place.liisa.send(f"/propose {wish} {place.pekka.person.id}").tap("send")


def stage_of(sponsor: Phone) -> str:
    """How far a sponsor has come."""
    found = find_sponsor(sponsor.stage.connection, sponsor.person.id)
    assert found is not None
    return found.stage


# The queue


@pytest.mark.parametrize("kind", ["wish-new", "wish-waiting", "proposal-declined", "proposal-unanswered"])
def test_nothing_asks_for_a_sponsor_for_a_wish_that_is_taken_back(place: Place, kind: str) -> None:
    wish = a_followed_wish(place)
    a_matter(place.stage, kind, f"wish:{wish}", place.locality, wish_id=wish)
    place.amina.send("/wish 1").tap("withdrawn").tap("yes")
    assert open_matters(place.stage) == []


def test_a_new_proposal_settles_what_asked_for_one(place: Place) -> None:
    wish = a_followed_wish(place)
    for kind, actions in ACTIONS.items():
        if "suggest" in actions:
            a_matter(place.stage, kind, f"{kind}:{wish}", place.locality, wish_id=wish)
    propose(place, wish)
    assert open_matters(place.stage) == []


def test_to_suggest_a_meeting_settles_that_a_pair_has_begun(two: Two) -> None:
    a_matter(two.stage, "pair-made", f"pair:{two.number}", two.locality, pair_id=two.number)
    two.suggest(two.ritva)
    assert open_matters(two.stage) == []


def test_to_answer_someone_settles_the_low_mark_they_gave(two: Two) -> None:
    two.begin(two.amina, "feedback", pair=two.number, when="6w")
    two.amina.tap("Not so well").tap("Skip")
    assert [kind for kind, _ in open_matters(two.stage)] == ["feedback-low"]
    two.ritva.tap("Answer").send("Shall we talk tomorrow?")
    assert open_matters(two.stage) == []


def test_a_sponsor_who_leaves_or_is_back_is_not_looked_at_for_what_is_over(place: Place) -> None:
    number = place.pekka.person.id
    a_matter(place.stage, "sponsor-rules-accepted", f"person:{number}", place.locality, person_id=number)
    place.pekka.send("/profile leave").tap("yes")
    assert open_matters(place.stage) == [("sponsor-left", f"person:{number}")]
    place.pekka.send("/profile").tap("yes")
    assert open_matters(place.stage) == [("sponsor-applied", f"person:{number}")]


def test_a_pair_in_the_queue_is_known_by_its_number_and_first_names(two: Two) -> None:
    a_matter(two.stage, "pair-unmet", f"pair:{two.number}", two.locality, pair_id=two.number)
    two.ritva.send("/queue")
    assert two.ritva.last.text.startswith("📅 Pair #1 (Amina and Kaisa): no first meeting yet")


def test_what_nobody_saw_to_surfaces_at_a_good_time_of_day() -> None:
    place = a_place(datetime(2026, 3, 4, 21, 30, tzinfo=UTC))
    a_followed_wish(place)
    place.amina.send("I have a question").tap("send")
    heard = len(place.liisa.chat)
    while len(place.liisa.chat) == heard:
        place.stage.wait(hours=1)
    home = get_locality(place.stage.connection, place.locality)
    assert is_open(place.stage.now, home.zone, home)
    assert "Nobody has seen to this" in place.liisa.last.text


# Proposals


def test_one_sponsor_is_asked_about_one_wish_of_a_household_at_a_time(place: Place) -> None:
    change_sponsor(place.stage.connection, place.pekka.person.id, capacity=3)
    first, second = a_wish(place.stage, place.amina), a_wish(place.stage, place.amina, "friends")
    propose(place, first)
    place.liisa.send(f"/propose {second} {place.pekka.person.id}")
    assert "is being asked already" in place.liisa.last.text


def test_both_are_warned_before_anything_is_fixed_and_hear_first_names_only(place: Place) -> None:
    for phone, name in ((place.amina, "Amina Ali"), (place.pekka, "Pekka Virtanen")):
        change_person(place.stage.connection, phone.person.id, name=name)
    propose(place, a_wish(place.stage, place.amina))
    assert "I tell them your first name" in place.pekka.last.text
    assert "Nothing is fixed before both have said yes" in place.pekka.last.text
    place.pekka.tap("yes")
    assert "Nothing is fixed yet. If you say yes, I tell Pekka your first name" in place.amina.last.text
    place.amina.tap("yes")
    assert "Amina would like to meet you" in place.pekka.last.text
    place.amina.send("stop")
    place.pekka.send("/people")
    assert not any("Virtanen" in text for text in place.amina.texts)
    assert not any("Ali" in text for text in place.pekka.texts)


def test_a_household_that_moves_takes_its_wish_out_of_a_proposal(place: Place) -> None:
    a_locality(place.stage, "Turku")
    wish = a_followed_wish(place)
    propose(place, wish)
    place.amina.send("/home").tap("place").tap("Turku").tap("skip")
    assert "this meeting does not come about now" in place.pekka.last.text
    assert open_matters(place.stage) == [("wish-new", f"wish:{wish}")]


# Sponsors


def test_a_sponsor_who_pauses_is_at_that_stage_until_they_return(place: Place) -> None:
    place.pekka.send("/pause").tap("week")
    assert stage_of(place.pekka) == "paused"
    assert "availability" not in waiting(place.stage)
    place.liisa.send("/report")
    assert any("pausing: 1 (1 · 0)" in text for text in place.liisa.texts)
    place.stage.wait(days=8)
    assert stage_of(place.pekka) == "active"
    assert "availability" in waiting(place.stage)


def test_a_pause_makes_nobody_active_who_was_not(place: Place) -> None:
    change_sponsor(place.stage.connection, place.pekka.person.id, stage="coached")
    place.pekka.send("/pause").tap("week").send("/return")
    assert stage_of(place.pekka) == "coached"


def test_the_wish_of_a_pair_whose_sponsor_erased_themselves_is_in_the_queue_again(place: Place) -> None:
    wish = a_wish(place.stage, place.amina, stage_is="begun")
    a_pair(place.stage, place.amina, place.pekka, wish)
    place.pekka.send("/erase").tap("yes").tap("erase")
    assert ("wish-new", f"wish:{wish}") in open_matters(place.stage)


# Meetings


def test_a_reminder_that_was_not_answered_comes_again_with_the_time_of_now(two: Two) -> None:
    two.agree()
    two.stage.wait(days=1, hours=8)
    assert "Thu 5 Mar, 18:00" in two.amina.last.text
    two.kaisa.send(f"/meeting {two.number} move").send("6.3.").send("17:00").tap("Send")
    two.amina.tap("I’m coming")
    two.stage.wait(days=1)
    assert "🔔 Your meeting" in two.amina.last.text
    assert "Fri 6 Mar, 17:00" in two.amina.last.text
    two.amina.tap("I’m coming")
    assert "Have a nice time" in two.amina.last.text


def test_whoever_comes_is_reminded_and_asked_again_though_they_cover_no_longer(two: Two) -> None:
    pia = a_coordinator(two.stage, "Pia", a_locality(two.stage, "Turku"))
    is_away(two.stage, two.ritva, pia, two.stage.now + timedelta(days=1))
    pia.send(f"/meeting {two.number}").send("5.3.").send("18:00").tap("60 minutes").tap("Face to face")
    pia.send("Library").tap("No").tap("Yes").tap("Skip").tap("Send")
    two.kaisa.tap("I’m coming")
    two.amina.tap("I’m coming")
    two.stage.wait(days=1, hours=8)
    assert "🔔 Your meeting" in pia.last.text
    two.kaisa.send(f"/meeting {two.number} move").send("6.3.").send("17:00").tap("Send")
    assert "✉️ Sent" in two.kaisa.last.text
    assert "suggests another time" in pia.last.text


def test_someone_who_hears_nothing_is_not_said_to_be_unable_to_come(two: Two) -> None:
    two.amina.send("stop")
    two.suggest(two.kaisa)
    assert "gets no messages" in two.ritva.last.text
    assert "cannot come" not in two.ritva.last.text


def test_a_suggestion_that_never_got_its_yes_is_no_first_meeting(place: Place) -> None:
    pair = a_followed_pair(place)
    place.pekka.send(f"/meeting {pair}").send("10.3.").send("18:00").tap("60 minutes").tap("Face to face")
    place.pekka.send("Library").tap("No").tap("Skip").tap("Send")
    place.stage.wait(days=7)
    assert sent(place.stage) == []
    place.stage.wait(days=2)
    assert sent(place.stage) == [("first-meeting", "sponsor"), ("pair-unmet", "coordinator")]


def test_what_someone_adds_to_a_good_mark_stands_in_the_pairs_story(two: Two) -> None:
    two.begin(two.amina, "feedback", pair=two.number, when="6w")
    two.amina.tap("Very well").send("We cook together")
    two.ritva.send(f"/pair {two.number}")
    assert "4 of 4\n“We cook together”" in two.ritva.last.text


# Many people


def test_a_coordinator_of_many_pairs_tells_them_apart_on_short_buttons() -> None:
    stage = Stage()
    locality = a_locality(stage)
    liisa = a_coordinator(stage, "Liisa", locality)
    for number in range(21):
        newcomer = a_newcomer(stage, f"Amina-Katariina von Essen-Lehtonen {number}", locality)
        a_pair(stage, newcomer, a_sponsor(stage, f"Pekka-Johannes Virtanen-Korhonen {number}", locality))
        a_wish(stage, newcomer, "sport")
        if number == 2:
            liisa.send("/meeting")
            assert len(set(liisa.last.labels)) == 3
    for command in ("/newcomers", "/sponsors", "/pairs", "/suggest", "/person 2", "/pair 3"):
        liisa.send(command)
        assert liisa.last.buttons
        assert [label for label in liisa.last.labels if len(label) > 30] == []
    liisa.send("/meeting")
    assert any("In /pairs you can open one" in text for text in liisa.texts)
