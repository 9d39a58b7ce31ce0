"""A household is invited to an activity, says yes or no, and its seats are never given twice."""

from __future__ import annotations

import json

import pytest

from flows.engine.testing import Phone
from store.activities import change_activity, change_seat
from store.people import change_person
from store.proposals import find_proposal
from tests.flows.activities.town import Town, a_family, a_town
from tests.flows.world import (
    a_coordinator,
    a_locality,
    a_matter,
    a_newcomer,
    a_wish,
    an_activity,
    snapshot,
)


@pytest.fixture
def town() -> Town:
    return a_town()


def test_the_whole_way_from_a_wish_to_seats(town: Town) -> None:
    a_matter(town.stage, "wish-new", f"wish:{town.wish}", town.place, wish_id=town.wish)
    town.invite()
    assert (town.seat().state, town.seat().people) == ("asked", 3)
    assert town.waits() == []
    town.amina.tap("Yes, gladly")
    assert town.seat().state == "yes"
    assert town.wish_stage() == "found"
    assert "Your seats in “Football” are kept" in town.amina.last.text
    assert town.waits() == ["seat-yes"]
    assert "Amina comes to “Football” with the household: 3 people" in "".join(town.katri.texts)
    town.katri.tap(f"activity {town.football}")
    assert "✅ Amina comes (3 people)" in town.katri.last.text


def test_the_newcomer_sees_name_time_place_and_how_many_seats(town: Town) -> None:
    change_activity(town.stage.connection, town.football, least=4)
    a_family(town.stage, "Zahra", town.place)
    town.invite()
    seen = town.amina.last.text
    for fact in (
        "⚽ Sport",
        "👥 Group: Football",
        "Tue 🌙 Evening",
        "Old sports hall",
        "for 3 of you",
        "4 people",
    ):
        assert fact in seen
    assert "Zahra" not in "".join(town.amina.texts)


def test_the_coordinator_sees_first_what_the_newcomer_will_see(town: Town) -> None:
    town.katri.send(f"/seat {town.wish} {town.football}")
    assert "Old sports hall" in town.katri.last.text
    town.katri.tap("leave")
    assert (town.seats(), town.amina.texts) == ([], [])


def test_not_this_time_leaves_the_wish_and_tells_the_coordinator(town: Town) -> None:
    town.invite()
    town.amina.tap("Not this time")
    assert town.seat().state == "no"
    assert town.wish_stage() == "heard"
    assert "Your wish stays" in town.amina.last.text
    assert town.waits() == ["seat-no"]
    assert town.free_seats() == "💺 5 seats are free"
    assert "not this time" in town.katri.send(f"/seat {town.wish} {town.football}").last.text
    other = an_activity(town.stage, town.place, name="Floorball")
    town.katri.send(f"/seat {town.wish} {other}").tap("send")
    assert town.waits() == []


def test_only_those_whom_the_wish_is_for_need_a_seat(town: Town) -> None:
    alone = a_wish(town.stage, town.amina, "sport", members=[3])
    town.katri.send(f"/seat {alone} {town.football}").tap("send")
    assert town.seat().people == 1


def test_asked_and_coming_both_count_as_taken(town: Town) -> None:
    second = a_wish(town.stage, a_family(town.stage, "Zahra", town.place), "sport")
    town.invite()
    for _ in range(2):
        refused = town.katri.send(f"/seat {second} {town.football}").last.text
        assert "no seats left for all of them" in refused
        if town.seat().state == "asked":
            town.amina.tap("Yes, gladly")
    assert len(town.seats()) == 1


def test_what_changed_between_looking_and_sending_is_noticed(town: Town) -> None:
    town.katri.send(f"/seat {town.wish} {town.football}")
    change_activity(town.stage.connection, town.football, seats=2)
    town.katri.tap("send")
    assert town.seats() == []
    assert "no seats left" in "".join(town.katri.texts)


def test_nobody_is_asked_two_things_at_once_about_a_wish(town: Town) -> None:
    other = an_activity(town.stage, town.place, name="Floorball")
    town.invite()
    for command in (f"/seat {town.wish} {other}", f"/propose {town.wish} {town.liisa.person.id}"):
        assert "is being asked for this wish already" in town.katri.send(command).last.text
    assert "No wish waits" in town.katri.send("/suggest").last.text


def test_a_wish_about_which_a_sponsor_is_asked_is_not_offered_seats(town: Town) -> None:
    town.katri.send(f"/propose {town.wish} {town.liisa.person.id}").tap("send")
    assert "is being asked for this wish" in town.katri.send(f"/seat {town.wish} {town.football}").last.text


def test_a_coordinator_may_offer_what_fits_less_and_is_told(town: Town) -> None:
    friends = a_wish(town.stage, town.amina, "friends")
    change_activity(town.stage.connection, town.football, free=["mon-morning"])
    town.katri.send(f"/seat {friends} {town.football}")
    assert "meant for another kind of wish\nno time in common" in town.katri.last.text
    town.katri.tap("send")
    assert town.seat().wish_id == friends


def test_children_are_taken_only_where_they_are_welcome(town: Town) -> None:
    change_activity(town.stage.connection, town.football, children=False)
    assert "for adults only" in town.katri.send(f"/seat {town.wish} {town.football}").last.text
    grown = a_wish(town.stage, town.amina, "sport", members=[1, 2])
    town.katri.send(f"/seat {grown} {town.football}").tap("send")
    assert town.seat().people == 2


def test_nobody_else_can_answer_and_no_late_answer_counts(town: Town) -> None:
    town.invite()
    (data,) = (button.data for button in town.amina.last.buttons if "Yes, gladly" in button.label)
    a_newcomer(town.stage, "Zahra", town.place).happens("tap", data=data)
    assert town.seat().state == "asked"
    change_seat(town.stage.connection, town.seat().id, state="over")
    town.amina.happens("tap", data=data)
    assert "This question is over" in town.amina.last.text
    assert (town.seat().state, town.wish_stage()) == ("over", "heard")


def test_a_week_without_an_answer_frees_the_seats(town: Town) -> None:
    town.invite()
    town.stage.wait(days=8)
    assert town.seat().state == "over"
    assert "That question is over now" in town.amina.last.text
    assert town.waits() == ["seat-unanswered"]
    assert town.free_seats() == "💺 5 seats are free"


def test_an_answer_ends_the_waiting_for_one(town: Town) -> None:
    town.invite()
    town.amina.tap("Yes, gladly")
    town.stage.wait(days=8)
    assert town.seat().state == "yes"


@pytest.mark.parametrize("said", [None, "Yes, gladly"])
def test_a_newcomer_who_stops_frees_the_seats_and_their_wish_waits(town: Town, said: str | None) -> None:
    town.invite()
    if said:
        town.amina.tap(said)
    town.amina.send("stop")
    assert town.seat().state == "over"
    assert town.wish_stage() == "heard"
    assert {"seat-over", "person-stopped"} <= set(town.waits())
    assert "free for others" not in "".join(town.amina.texts)


def test_a_newcomer_who_pauses_keeps_the_seats(town: Town) -> None:
    town.invite()
    town.amina.tap("Yes, gladly").send("/pause").tap("week")
    assert town.seat().state == "yes"


def test_erasing_frees_the_seats_and_leaves_no_name(town: Town) -> None:
    town.invite()
    town.amina.tap("Yes, gladly")
    town.katri.send(f"/activity {town.football}")
    town.amina.send("/erase").tap("yes").tap("erase")
    assert town.seats() == []
    assert town.free_seats() == "💺 5 seats are free"
    assert "Amina" not in repr(snapshot(town.stage, "outbox"))


@pytest.mark.parametrize("stage", ["withdrawn", "done"])
def test_a_wish_that_is_closed_asks_about_nothing_any_more(town: Town, stage: str) -> None:
    town.invite()
    town.amina.send("/wish 1").tap(stage).tap("yes")
    assert town.seat().state == "over"
    assert town.waits() == []


def test_who_comes_goes_on_coming_when_the_wish_has_come_true(town: Town) -> None:
    town.invite()
    town.amina.tap("Yes, gladly").send("/wish 1").tap("done").tap("yes")
    assert town.seat().state == "yes"


def test_a_household_that_moves_is_asked_about_nothing_there_any_more(town: Town) -> None:
    a_locality(town.stage, "Turku")
    town.invite()
    town.amina.send("/home").tap("place").tap("Turku").tap("skip")
    assert town.seat().state == "over"


@pytest.mark.parametrize(
    "away",
    [{"state": "stopped"}, {"state": "paused"}, {"reachable": False}],
    ids=lambda away: next(iter(away)),
)
def test_whoever_is_away_is_left_in_peace(town: Town, away: dict[str, object]) -> None:
    change_person(town.stage.connection, town.amina.person.id, **away)
    assert "when they are back" in town.katri.send(f"/seat {town.wish} {town.football}").last.text


def test_what_is_kept_of_seats_is_shown_to_whoever_they_are_for(town: Town) -> None:
    town.invite()
    town.amina.send("/mydata")
    (page,) = (
        shown.outgoing.document.content.decode()
        for shown in town.amina.chat.values()
        if shown.outgoing.document and shown.outgoing.document.name.endswith("html")
    )
    assert "Groups and activities I am invited to" in page


def test_another_places_wish_or_activity_is_not_there(town: Town) -> None:
    turku = a_locality(town.stage, "Turku")
    stranger = a_coordinator(town.stage, "Olli", turku)
    theirs = an_activity(town.stage, turku)
    wish = a_wish(town.stage, a_newcomer(town.stage, "Zahra", turku), "sport")
    missing = stranger.send("/seat 999 999").last.text
    before = snapshot(town.stage, "inbox", "outbox")
    for command in (
        f"/seat {town.wish} {town.football}",
        f"/seat {town.wish} {theirs}",
        f"/seat {wish} {town.football}",
    ):
        assert stranger.send(command).last.text == missing
    assert snapshot(town.stage, "inbox", "outbox") == before


def test_a_coordinator_of_two_places_brings_no_two_places_together(town: Town) -> None:
    turku = a_locality(town.stage, "Turku")
    both = a_coordinator(town.stage, "Olli", town.place, turku)
    far = an_activity(town.stage, turku)
    assert "in another locality" in both.send(f"/seat {town.wish} {far}").last.text


# A sponsor goes along


def test_the_sponsor_and_the_newcomer_hear_where_they_would_go_together(town: Town) -> None:
    town.katri.send(f"/propose {town.wish} {town.liisa.person.id} {town.football}")
    where = "“Football”, Tue 🌙 Evening, Old sports hall"
    assert f"You would go along with them the first times: {where}" in town.katri.last.text
    town.katri.tap("send")
    assert f"You would go along with them the first times: {where}" in town.liisa.last.text
    assert "Amina" not in "".join(town.liisa.texts)
    town.liisa.tap("Yes, gladly")
    assert f"Liisa would go along with you the first times: {where}" in town.amina.last.text
    assert "Virtanen" not in "".join(town.amina.texts)


def test_a_proposal_without_an_activity_says_nothing_of_one(town: Town) -> None:
    town.katri.send(f"/propose {town.wish} {town.liisa.person.id}").tap("send")
    town.liisa.tap("Yes, gladly")
    assert "go along" not in "".join([*town.liisa.texts, *town.amina.texts])


def test_seats_are_held_while_a_sponsor_to_go_with_is_asked_and_kept_once_both_say_yes(town: Town) -> None:
    second = a_wish(town.stage, a_family(town.stage, "Zahra", town.place), "sport")
    town.katri.send(f"/propose {town.wish} {town.liisa.person.id} {town.football}").tap("send")
    assert town.free_seats() == "💺 2 seats are free"
    assert "Amina, with a sponsor who is being asked (3 people)" in town.katri.last.text
    assert "no seats left" in town.katri.send(f"/seat {second} {town.football}").last.text
    town.liisa.tap("Yes, gladly")
    assert town.free_seats() == "💺 2 seats are free"
    town.amina.tap("Yes, gladly")
    assert (town.seat().state, town.seat().people) == ("yes", 3)
    assert town.free_seats() == "💺 2 seats are free"


def test_a_no_to_the_sponsor_frees_the_seats_held_for_both(town: Town) -> None:
    town.katri.send(f"/propose {town.wish} {town.liisa.person.id} {town.football}").tap("send")
    town.liisa.tap("Not this time")
    assert town.free_seats() == "💺 5 seats are free"


def test_nobody_is_proposed_for_an_activity_that_is_full_closed_or_elsewhere(town: Town) -> None:
    full = an_activity(town.stage, town.place, name="Chess", seats=2)
    closed = an_activity(town.stage, town.place, state="closed")
    elsewhere = an_activity(town.stage, a_locality(town.stage, "Turku"))
    for activity, why in ((full, "no seats left"), (closed, "is closed"), (elsewhere, "I find nothing")):
        command = f"/propose {town.wish} {town.liisa.person.id} {activity}"
        assert why in town.katri.send(command).last.text
    assert find_proposal(town.stage.connection, 1) is None


def test_an_activity_closed_meanwhile_is_no_longer_spoken_of(town: Town) -> None:
    town.katri.send(f"/propose {town.wish} {town.liisa.person.id} {town.football}").tap("send")
    town.katri.send(f"/activity {town.football} close").tap("yes")
    town.liisa.tap("Yes, gladly")
    assert "go along" not in town.amina.last.text
    town.amina.tap("Yes, gladly")
    assert town.seats() == []


def test_an_outing_stands_in_what_is_kept_of_whoever_was_told(town: Town) -> None:
    def shows_outing(phone: Phone) -> bool:
        phone.send("/mydata")
        documents = [shown.outgoing.document for shown in phone.chat.values() if shown.outgoing.document]
        (data,) = (json.loads(each.content) for each in documents[-2:] if each.name.endswith("json"))
        return bool(data["outings"])

    town.katri.send(f"/propose {town.wish} {town.liisa.person.id} {town.football}").tap("send")
    assert shows_outing(town.liisa)
    assert not shows_outing(town.amina)
    town.liisa.tap("Yes, gladly")
    assert shows_outing(town.amina)
