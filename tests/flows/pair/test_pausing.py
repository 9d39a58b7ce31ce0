"""A pair has a pause and goes on, or comes to its end kindly."""

from __future__ import annotations

import pytest

from flows.engine import Scene
from flows.nudges import follow
from store.activities import add_seat, find_seat
from store.households import change_household, household_of
from store.matters import count_open, find_open
from store.proposals import find_proposal
from store.tables import nudges
from store.wishes import wishes_of
from tests.flows.pair.two import Two
from tests.flows.world import a_coordinator, a_locality, a_matter, a_pair, a_sponsor, an_activity


def test_one_tap_pauses_and_one_tap_goes_on(two: Two) -> None:
    two.amina.send(f"/rest {two.number}").tap("Until we say so")
    assert two.pair.state == "paused"
    assert "Amina has chosen a pause" in two.kaisa.last.text
    two.kaisa.send("/people")
    assert "having a pause" in two.kaisa.last.text
    two.kaisa.tap("Go on")
    assert two.pair.state == "active"
    assert "Kaisa would like to go on" in two.amina.last.text
    assert [kind for kind in two.kinds() if kind.startswith("pair-")] == ["pair-paused", "pair-resumed"]


def test_a_pause_until_a_day_ends_that_morning_by_itself(two: Two) -> None:
    two.kaisa.send("/rest").tap("Two weeks")
    assert "Tuesday 17 March" in two.kaisa.last.text
    two.stage.wait(days=13)
    assert two.pair.state == "paused"
    two.stage.wait(days=1)
    assert two.pair.state == "active"
    for phone in (two.amina, two.kaisa):
        assert any("is over. You can go on" in text for text in phone.texts)


def test_a_day_of_ones_own_can_be_named(two: Two) -> None:
    two.kaisa.send("/rest").tap("Until a day").send("1.5.")
    assert "Friday 1 May" in two.kaisa.last.text
    assert "until Friday 1 May" in two.amina.last.text


def test_going_on_sooner_leaves_no_end_of_the_pause_to_come(two: Two) -> None:
    two.kaisa.send("/rest").tap("One month")
    two.kaisa.send("/resume")
    rows = two.stage.connection.execute(nudges.select()).mappings()
    assert not [row for row in rows if row["rule"] == "pair-rest-over" and row["state"] == "waiting"]


def test_nothing_is_asked_of_a_pair_while_it_has_a_pause(two: Two) -> None:
    two.kaisa.send("/log").tap("Called").tap("Today")
    two.kaisa.send("/rest").tap("Until we say so")
    heard = len(two.amina.chat), len(two.kaisa.chat), len(two.ritva.chat)
    two.stage.wait(days=60)
    assert (len(two.amina.chat), len(two.kaisa.chat), len(two.ritva.chat)) == heard


def test_what_a_pause_has_held_back_is_asked_after_it(two: Two) -> None:
    follow(Scene(two.stage.connection, two.stage.now, two.ritva.person), "pair", two.number)
    two.stage.wait(days=40)
    two.kaisa.send("/rest").tap("Two weeks")
    two.stage.wait(days=13)
    assert not [text for text in two.amina.texts if "How is it going" in text]
    two.stage.wait(days=10)
    assert len([text for text in two.amina.texts if "How is it going" in text]) == 1


def test_a_pause_settles_what_waited_because_of_silence(two: Two) -> None:
    for kind in ("pair-silent", "pair-unmet"):
        a_matter(two.stage, kind, f"pair:{two.number}", two.locality, pair_id=two.number)
    two.ritva.send(f"/rest {two.number}").tap("Two weeks")
    assert not count_open(two.stage.connection, [two.locality])


def test_a_late_answer_does_not_take_a_wish_from_those_who_look_again(two: Two) -> None:
    two.agree()
    two.stage.wait(days=3)
    assert "Did you meet" in two.amina.last.text
    two.ritva.send(f"/end {two.number}").tap("Yes").tap("Skip")
    two.amina.tap("Yes, look for someone").tap("We met")
    assert two.wish.stage == "heard"


def test_a_meeting_that_is_set_can_be_called_off_in_a_pause_but_none_is_added(two: Two) -> None:
    two.agree()
    two.kaisa.send("/rest").tap("Two weeks")
    assert any("Thu 5 Mar, 18:00 is still set" in text for text in two.kaisa.texts)
    two.kaisa.tap("See the meeting")
    assert "🕐 Another time" not in two.kaisa.last.labels
    two.kaisa.tap("Call it off").tap("Yes")
    assert two.meetings[0].state == "cancelled"
    two.kaisa.send("/meeting")
    assert "There is a pause now" in two.kaisa.texts[-1]


def test_ending_asks_whether_it_is_meant(two: Two) -> None:
    two.kaisa.send(f"/end {two.number}").tap("No")
    assert two.pair.state == "active"


def test_ending_tells_the_other_without_the_reason_and_the_coordinator_with_it(two: Two) -> None:
    two.agree()
    two.kaisa.send(f"/end {two.number}").tap("Yes").send("I am moving to Oulu")
    assert (two.pair.state, two.pair.ended_by) == ("ended", two.kaisa.person.id)
    assert two.pair.end_reason == {"text": "I am moving to Oulu"}
    assert any("Thank you for the time" in text for text in two.kaisa.texts)
    assert any("Meeting with Kaisa has come to its end" in text for text in two.amina.texts)
    assert not any("Oulu" in text for text in two.amina.texts)
    matter = find_open(two.stage.connection, "pair-ended", f"pair:{two.number}")
    assert matter is not None
    assert matter.data == {"words": {"text": "I am moving to Oulu"}}
    assert two.meetings[0].state == "cancelled"


def test_a_reason_need_not_be_given(two: Two) -> None:
    two.amina.send("/end").tap("Yes").tap("Skip")
    assert two.pair.state == "ended"
    assert two.pair.end_reason is None


def test_a_wish_that_is_still_one_waits_again_and_is_put_before_the_coordinator(two: Two) -> None:
    two.kaisa.send("/end").tap("Yes").tap("Skip")
    two.amina.tap("Yes, look for someone")
    assert two.wish.stage == "heard"
    assert find_open(two.stage.connection, "wish-new", f"wish:{two.wish.id}") is not None


def test_a_wish_that_is_no_longer_one_is_closed(two: Two) -> None:
    two.amina.send("/end").tap("Yes").tap("Skip").tap("No, not any more")
    assert two.wish.stage == "withdrawn"
    assert find_open(two.stage.connection, "wish-new", f"wish:{two.wish.id}") is None


def test_a_wish_that_had_begun_may_have_come_true(two: Two) -> None:
    two.kaisa.send("/log").tap("Met").tap("Today")
    two.ritva.send(f"/end {two.number}").tap("Yes").tap("Skip")
    assert any("has come to its end" in text for text in two.kaisa.texts)
    assert find_open(two.stage.connection, "pair-ended", f"pair:{two.number}") is None  # she did it herself
    two.amina.tap("come true")
    assert two.wish.stage == "done"


@pytest.mark.parametrize("answer", ["No, not any more", "come true"])
def test_nobody_is_asked_any_more_about_a_wish_that_is_over(two: Two, answer: str) -> None:
    change_household(two.stage.connection, two.pair.household_id, wanted=2)
    two.kaisa.send("/log").tap("Met").tap("Today")
    matti = a_sponsor(two.stage, "Matti", two.locality)
    two.ritva.send(f"/propose {two.wish.id} {matti.person.id}").tap("send")
    seat = add_seat(
        two.stage.connection,
        activity_id=an_activity(two.stage, two.locality),
        wish_id=two.wish.id,
        newcomer_id=two.amina.person.id,
        people=1,
        state="asked",
        created_at=two.stage.now,
    )
    two.kaisa.send("/end").tap("Yes").tap("Skip")
    two.amina.tap(answer)
    proposal, asked = find_proposal(two.stage.connection, 1), find_seat(two.stage.connection, seat)
    assert proposal is not None
    assert asked is not None
    assert (proposal.state, asked.state) == ("returned", "over")
    assert "this meeting does not come about now" in matti.last.text


def test_a_wish_for_which_someone_else_is_there_is_not_asked_about(two: Two) -> None:
    other = a_sponsor(two.stage, "Liisa", two.locality)
    a_pair(two.stage, two.amina, other, wish=two.wish.id)
    two.kaisa.send("/end").tap("Yes").tap("Skip")
    assert not any("Is it still one?" in text for text in two.amina.texts)
    home = household_of(two.stage.connection, two.amina.person.id)
    assert home is not None
    assert [wish.stage for wish in wishes_of(two.stage.connection, home.id)] == ["found"]


def test_what_has_ended_cannot_be_changed(two: Two) -> None:
    two.kaisa.send("/end").tap("Yes").tap("Skip")
    for command in ("meeting", "log", "rest", "resume", "end"):
        two.amina.send(f"/{command} {two.number}")
        assert any("ended this" in text for text in two.amina.texts[-2:]), command


def test_other_localities_can_neither_pause_nor_end(two: Two) -> None:
    stranger = a_coordinator(two.stage, "Olli", a_locality(two.stage, "Turku"))
    for command in ("rest", "resume", "end"):
        stranger.send(f"/{command} {two.number}")
        assert stranger.last.labels == []
    assert two.pair.state == "active"
