"""Groups and activities are added, shown, changed and closed, each by the coordinators of its own place."""

from __future__ import annotations

import pytest

from store.activities import activities_in, change_activity
from store.history import lines_of_wish
from tests.flows.activities.town import Town, a_family, a_town
from tests.flows.world import a_coordinator, a_locality, a_newcomer, a_wish, an_activity, snapshot


@pytest.fixture
def town() -> Town:
    return a_town()


def test_an_activity_is_added_by_questions_and_read_back(town: Town) -> None:
    town.katri.send("/activity").tap("activity").send("Language café").tap("language").send("Library")
    town.katri.tap("Wed 🌙").tap("Done").tap("count").send("12").send("4").tap("Yes")
    told = town.katri.last.text
    for fact in (
        "Language café",
        "🗣️ Language practice",
        "Wed 🌙 Evening",
        "Library",
        "12 people",
        "4 people",
    ):
        assert fact in told
    assert len(activities_in(town.stage.connection, [town.place])) == 1
    town.katri.tap("save")
    _, cafe = activities_in(town.stage.connection, [town.place])
    assert (cafe.kind, cafe.name, cafe.category) == ("activity", "Language café", "language")
    assert (cafe.place, cafe.free, cafe.children) == ("Library", ["wed-evening"], True)
    assert (cafe.seats, cafe.least, cafe.made_by) == (12, 4, town.katri.person.id)


def test_place_times_and_seats_can_be_left_open(town: Town) -> None:
    town.katri.send("/activity").tap("group").send("Walks").tap("nature").tap("Skip").tap("Done")
    town.katri.tap("any").send("0").tap("No")
    assert "it varies" in town.katri.last.text
    assert "as many people as come" in town.katri.last.text
    town.katri.tap("save")
    _, walks = activities_in(town.stage.connection, [town.place])
    assert (walks.place, walks.free, walks.seats, walks.least, walks.children) == ("", [], None, 0, False)


def test_any_part_can_be_said_anew_before_it_is_kept(town: Town) -> None:
    town.katri.send("/activity").tap("group").send("Wolks").tap("nature").tap("Skip").tap("Done")
    town.katri.tap("any").send("0").tap("Yes").tap("name").send("Walks").tap("children").tap("No").tap("save")
    _, walks = activities_in(town.stage.connection, [town.place])
    assert (walks.name, walks.children) == ("Walks", False)


def test_what_is_left_is_not_kept(town: Town) -> None:
    town.katri.send("/activity").tap("group").send("Walks").tap("nature").tap("Skip").tap("Done")
    town.katri.tap("any").send("0").tap("Yes").tap("leave")
    assert len(activities_in(town.stage.connection, [town.place])) == 1


def test_it_does_not_need_more_people_than_it_has_seats_for(town: Town) -> None:
    town.katri.send("/activity").tap("group").send("Chess").tap("other").tap("Skip").tap("Done")
    town.katri.tap("count").send("6").send("7")
    assert "from 0 to 6" in town.katri.last.text


def test_a_coordinator_of_several_places_says_which(town: Town) -> None:
    turku = a_locality(town.stage, "Turku")
    both = a_coordinator(town.stage, "Olli", town.place, turku)
    both.send("/activity").tap("Turku").tap("group").send("Walks").tap("nature").tap("Skip").tap("Done")
    both.tap("any").send("0").tap("Yes").tap("save")
    assert [one.name for one in activities_in(town.stage.connection, [turku])] == ["Walks"]


def test_the_list_shows_each_with_its_buttons(town: Town) -> None:
    town.katri.send("/activities")
    card = town.katri.texts[-1]
    for fact in ("Football", "👥 Group · ⚽ Sport", "Tue 🌙 Evening", "Old sports hall", "5 seats are free"):
        assert fact in card
    town.katri.tap(f"activity {town.football} change")
    assert "Is it right?" in town.katri.last.text


def test_a_long_list_has_pages(town: Town) -> None:
    for number in range(6):
        an_activity(town.stage, town.place, name=f"Group {number}")
    town.katri.send("/activities").tap("Next page")
    assert [text.split(" · ")[0] for text in town.katri.texts[-3:-1]] == ["Group 4", "Group 5"]


def test_without_any_the_list_offers_to_add_one(town: Town) -> None:
    town.katri.send(f"/activity {town.football} close").tap("yes").send("/activities")
    assert [button.data for button in town.katri.last.buttons] == ["c:activity"]


def test_it_is_changed_part_by_part(town: Town) -> None:
    town.katri.send(f"/activity {town.football} change").tap("place").send("New hall").tap("seats")
    town.katri.tap("count").send("9").send("2").tap("save")
    football = town.activity()
    assert (football.place, football.seats, football.least) == ("New hall", 9, 2)
    assert (football.name, football.free) == ("Football", ["tue-evening"])


def test_there_are_always_seats_for_those_who_come(town: Town) -> None:
    town.invite()
    town.katri.send(f"/activity {town.football} change").tap("seats").tap("count").send("2")
    assert "from 3 to" in town.katri.last.text


def test_whoever_was_asked_meanwhile_has_a_seat_too(town: Town) -> None:
    town.katri.send(f"/activity {town.football} change").tap("seats").tap("count").send("2").send("0")
    leena = a_coordinator(town.stage, "Leena", town.place)
    leena.send(f"/seat {town.wish} {town.football}").tap("send")
    town.katri.tap("save")
    assert "3 people come or are being asked" in "".join(town.katri.texts)
    assert town.activity().seats == 5


def test_closing_tells_everyone_kindly_and_their_wishes_wait_again(town: Town) -> None:
    zahra = a_family(town.stage, "Zahra", town.place)
    asked = a_wish(town.stage, zahra, "sport", members=[4])
    town.invite()
    town.amina.tap("Yes, gladly")
    town.katri.send(f"/seat {asked} {town.football}").tap("send")
    town.katri.send(f"/activity {town.football} close")
    assert "4 people come" in town.katri.last.text
    town.katri.tap("yes")
    for phone in (town.amina, zahra):
        assert "“Football” does not take place for now. It has nothing to do with you" in phone.last.text
    assert [seat.state for seat in town.seats()] == ["over", "over"]
    assert (town.wish_stage(), town.wish_stage(asked)) == ("heard", "heard")
    assert town.waits().count("seat-over") == 2
    assert [line.kind for line in lines_of_wish(town.stage.connection, town.wish)][-1] == "seat-over"


OVER = "“Football” does not take place for now. It has nothing to do with you. Everything else stays"


def close(town: Town) -> str:
    """The coordinator closes the group and is asked first; what is asked."""
    asked = town.katri.send(f"/activity {town.football} close").last.text
    town.katri.tap("yes")
    return asked


def test_a_sponsor_who_is_asked_to_go_along_hears_that_it_is_closed_and_the_family_does_not(
    town: Town,
) -> None:
    town.katri.send(f"/propose {town.wish} {town.liisa.person.id} {town.football}").tap("send")
    assert "1 person comes or is being asked" in close(town)
    assert OVER in town.liisa.last.text
    assert town.amina.texts == []


def test_a_family_that_is_asked_whether_it_goes_with_a_sponsor_hears_it_too(town: Town) -> None:
    town.katri.send(f"/propose {town.wish} {town.liisa.person.id} {town.football}").tap("send")
    town.liisa.tap("Yes, gladly")
    assert "4 people come or are being asked" in close(town)
    assert [OVER in phone.last.text for phone in (town.liisa, town.amina)] == [True, True]


def test_two_who_go_there_together_are_told_once_and_nobody_looks_for_something_else(town: Town) -> None:
    town.katri.send(f"/propose {town.wish} {town.liisa.person.id} {town.football}").tap("send")
    town.liisa.tap("Yes, gladly")
    town.amina.tap("Yes, gladly")
    assert "4 people come or are being asked" in close(town)
    for phone in (town.liisa, town.amina):
        assert [text for text in phone.texts if "Football" in text and "does not take place" in text] == [
            phone.last.text
        ]
        assert OVER in phone.last.text
    assert town.wish_stage() == "found"
    assert "seat-over" not in town.waits()


def test_a_sponsor_whose_pair_has_ended_hears_nothing_of_it(town: Town) -> None:
    town.katri.send(f"/propose {town.wish} {town.liisa.person.id} {town.football}").tap("send")
    town.liisa.tap("Yes, gladly")
    town.amina.tap("Yes, gladly")
    town.liisa.send("/end").tap("Yes").tap("Skip")
    assert "3 people come" in close(town)
    assert OVER not in "".join(town.liisa.texts)


def test_closing_is_asked_twice(town: Town) -> None:
    town.katri.send(f"/activity {town.football} close").tap("no")
    assert town.activity().state == "open"


def test_a_closed_one_can_be_looked_at_and_nothing_more(town: Town) -> None:
    town.katri.send(f"/activity {town.football} close").tap("yes")
    assert "closed" in town.katri.send(f"/activity {town.football}").last.text
    for command in ("change", "close", "free"):
        assert "closed" in town.katri.send(f"/activity {town.football} {command}").last.text
    assert "closed" in town.katri.send(f"/seat {town.wish} {town.football}").last.text


def test_seats_of_somebody_who_does_not_come_are_freed_by_hand(town: Town) -> None:
    town.invite()
    town.amina.tap("Yes, gladly")
    town.katri.send(f"/activity {town.football}").tap(f"activity {town.football} free").tap("Amina")
    assert town.seat().state == "over"
    assert "free for others now" in town.amina.last.text
    assert town.wish_stage() == "heard"
    assert town.free_seats() == "💺 5 seats are free"


def test_however_many_come_all_are_shown(town: Town) -> None:
    change_activity(town.stage.connection, town.football, seats=None)
    for number in range(30):
        wish = a_wish(town.stage, a_newcomer(town.stage, f"N{number}", town.place), "sport")
        town.katri.send(f"/seat {wish} {town.football}").tap("send")
    town.katri.chat.clear()
    text = "".join(town.katri.send(f"/activity {town.football}").texts)
    assert all(f"N{number} is being asked" in text for number in range(30))


def test_with_nobody_there_nobody_can_be_freed(town: Town) -> None:
    assert "Nobody has been invited" in town.katri.send(f"/activity {town.football} free").last.text


def test_another_places_activity_is_not_there(town: Town) -> None:
    stranger = a_coordinator(town.stage, "Olli", a_locality(town.stage, "Turku"))
    missing = stranger.send("/activity 999").last.text
    before = snapshot(town.stage, "inbox", "outbox")
    for what in ("", " change", " free", " close"):
        assert stranger.send(f"/activity {town.football}{what}").last.text == missing
    assert snapshot(town.stage, "inbox", "outbox") == before
    assert "Football" not in "".join(stranger.send("/activities").texts)


@pytest.mark.parametrize("command", ["/activities", "/activity", "/activity 1", "/seat 1 1", "/sessions"])
def test_only_coordinators_look_after_activities(town: Town, command: str) -> None:
    for phone in (town.amina, town.liisa):
        assert "not open to you" in phone.send(command).last.text
