"""From a wish to a pair: the shortlist, the question to the sponsor, the question to the newcomer, and every no."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from sqlalchemy import select

import flows  # noqa: F401
from flows.engine import Scene
from flows.engine.conversation import begin_pushed
from flows.engine.testing import Phone, Stage
from flows.proposals import call_off_proposals, return_proposal
from store.activities import add_activity
from store.history import lines_of_person, lines_of_wish
from store.households import change_household, household_of
from store.matters import find_open
from store.pairs import Pair, pairs_of
from store.people import change_person, get_person
from store.proposals import Proposal, find_proposal
from store.sponsors import change_sponsor
from store.tables import nudges
from store.wishes import find_wish, set_stage
from tests.flows.world import (
    a_coordinator,
    a_locality,
    a_matter,
    a_newcomer,
    a_sponsor,
    a_wish,
    snapshot,
)


@dataclass
class World:
    """A place with a coordinator, a sponsor, and a newcomer with a wish."""

    stage: Stage
    place: int
    katri: Phone
    liisa: Phone
    amina: Phone
    wish: int

    def propose(self) -> Phone:
        """The coordinator asks the sponsor."""
        return self.katri.send(f"/propose {self.wish} {self.liisa.person.id}").tap("Ask")

    def proposal(self, number: int = 1) -> Proposal:
        found = find_proposal(self.stage.connection, number)
        assert found is not None
        return found

    def pairs(self) -> list[Pair]:
        return pairs_of(self.stage.connection, self.amina.person.id)

    def wish_stage(self) -> str:
        wish = find_wish(self.stage.connection, self.wish)
        assert wish is not None
        return wish.stage

    def waits(self, kind: str, subject: str) -> bool:
        return find_open(self.stage.connection, kind, subject) is not None

    def kinds(self, phone: Phone) -> list[str]:
        return [line.kind for line in lines_of_person(self.stage.connection, phone.person.id)][::-1]

    def followed(self) -> set[str]:
        """What something is still to come for."""
        rows = self.stage.connection.execute(select(nudges.c.subject).where(nudges.c.state == "waiting"))
        return set(rows.scalars())

    def days_pass_unanswered(self, number: int = 1) -> None:
        """What happens when a proposal has waited too long."""
        scene = Scene(self.stage.connection, self.stage.now, get_person(self.stage.connection, 1))
        return_proposal(scene, number)
        begin_pushed(scene)
        self.stage.deliver()


@pytest.fixture
def world() -> World:
    stage = Stage()
    place = a_locality(stage)
    katri = a_coordinator(stage, "Katri", place)
    liisa = a_sponsor(stage, "Liisa Virtanen", place, likes=["sport", "music"])
    amina = a_newcomer(
        stage, "Amina", place, language="en", languages=["ar", "en"], part="Lehtikangas", own_language=False
    )
    wish = a_wish(stage, amina, "sport", words={"text": "I would love to swim with Yusuf"})
    a_wish(stage, amina, "music")
    return World(stage, place, katri, liisa, amina, wish)


def test_the_whole_way_from_a_wish_to_a_pair(world: World) -> None:
    a_matter(world.stage, "wish-new", f"wish:{world.wish}", world.place, wish_id=world.wish)
    world.katri.send(f"/suggest {world.wish}")
    world.katri.tap("Propose Liisa").tap("Ask")
    assert not world.waits("wish-new", f"wish:{world.wish}")
    assert world.proposal().state == "sponsor"
    world.liisa.tap("Yes, gladly")
    assert world.proposal().state == "newcomer"
    assert world.amina.texts[-1].startswith("🌟 Someone would like to meet you!")
    world.amina.tap("Yes, gladly")
    (pair,) = world.pairs()
    assert world.proposal().state == "accepted"
    assert world.wish_stage() == "found"
    assert (pair.sponsor_id, pair.rhythm_days, pair.state) == (world.liisa.person.id, 14, "active")
    for phone in (world.amina, world.liisa):
        assert any(button.data == f"c:meeting {pair.id}" for button in phone.last.buttons)
    assert world.waits("pair-made", f"pair:{pair.id}")
    assert "pair-made" in world.kinds(world.amina)
    assert "proposal-asked" in world.kinds(world.liisa)
    assert "pair" in world.followed()
    assert "proposal" not in world.followed()


def test_the_shortlist_says_why_and_what_is_not_covered(world: World) -> None:
    a_sponsor(world.stage, "Matti", world.place, likes=["nature"])
    world.katri.send(f"/suggest {world.wish}")
    head, first, second, _ = world.katri.texts[-4:]
    assert "I would love to swim" in head
    assert "Liisa" in first
    assert "Shared languages: English" in first
    assert "Free at the same time: Tue 🌙 Evening" in first
    assert "does not cover" not in first
    assert "Matti" in second
    assert "Has not named: ⚽ Sport" in second


def test_a_long_shortlist_has_pages(world: World) -> None:
    for number in range(4):
        a_sponsor(world.stage, f"S{number}", world.place)
    world.katri.send(f"/suggest {world.wish}").tap("Next page")
    assert [text.split("\n")[0] for text in world.katri.texts[-3:-1]] == ["S2", "S3"]


def test_without_a_number_the_wishes_that_wait_are_listed(world: World) -> None:
    world.katri.send("/suggest")
    assert world.katri.last.labels == ["⚽ Sport: Amina", "🎵 Music and culture: Amina"]
    world.propose()
    assert world.katri.send("/suggest").last.labels == ["🎵 Music and culture: Amina"]


def test_when_nobody_fits_the_rule_that_thins_most_is_said(world: World) -> None:
    change_sponsor(world.stage.connection, world.liisa.person.id, free=["mon-morning"])
    assert "no time at which both are free" in world.katri.send(f"/suggest {world.wish}").last.text
    change_person(world.stage.connection, world.liisa.person.id, role="guest")
    assert "no community sponsor" in world.katri.send(f"/suggest {world.wish}").last.text


def test_the_sponsor_sees_the_wish_and_never_who_wishes(world: World) -> None:
    world.propose()
    seen = world.liisa.last.text
    for fact in ("⚽ Sport", "one person", "Kajaani, Lehtikangas", "Arabic and English", "Tue 🌙 Evening"):
        assert fact in seen
    for private in ("Amina", "swim", "Yusuf"):
        assert not any(private in text for text in world.liisa.texts)
    assert "You both speak: English" in seen


def test_the_coordinator_is_warned_and_sees_what_the_sponsor_will_see(world: World) -> None:
    world.katri.send(f"/propose {world.wish} {world.liisa.person.id}")
    assert "Nothing is fixed yet" in world.katri.last.text
    assert "You both speak: English" in world.katri.last.text
    world.katri.tap("Not now")
    assert world.liisa.texts == []


def test_the_newcomer_hears_a_first_name_and_what_both_share(world: World) -> None:
    world.propose()
    world.liisa.tap("Yes, gladly")
    seen = world.amina.last.text
    for fact in ("Liisa", "You both speak: English", "⚽ Sport and 🎵 Music and culture", "Tue 🌙 Evening"):
        assert fact in seen
    assert "Virtanen" not in seen


def test_the_sponsor_can_offer_other_times(world: World) -> None:
    world.propose()
    world.liisa.tap("at another time").tap("Tap times").tap("Sat 🌅").tap("Sun 🌅").tap("Done")
    assert world.proposal().times == {"slots": ["sat-morning", "sun-morning"]}
    assert "Liisa has time: Sat 🌅 Morning and Sun 🌅 Morning" in world.amina.last.text
    world.amina.tap("Yes, gladly")
    assert len(world.pairs()) == 1


def test_other_times_in_arabic_or_by_voice_reach_the_newcomer(world: World) -> None:
    world.propose()
    world.liisa.tap("at another time").tap("In my own words").send("مساء السبت")
    assert "مساء السبت" in world.amina.last.text + "".join(world.amina.texts)
    world.amina.tap("Not this person")
    other = a_sponsor(world.stage, "Matti", world.place)
    world.katri.send(f"/propose {world.wish} {other.person.id}").tap("Ask")
    other.tap("at another time").tap("In my own words").media("voice", seconds=4).tap("keep")
    assert any(shown.outgoing.media is not None for shown in world.amina.chat.values())
    assert "Would you like to meet?" in world.amina.last.text


def test_back_lets_the_sponsor_think_again_before_it_is_said(world: World) -> None:
    world.propose()
    world.liisa.tap("at another time").tap("Back").tap("Yes, gladly")
    assert (world.proposal().state, world.proposal().times) == ("newcomer", None)


def test_the_sponsor_says_not_this_time(world: World) -> None:
    world.propose()
    world.liisa.tap("Not this time")
    assert "quite all right" in world.liisa.last.text
    assert (world.proposal().state, world.proposal().declined_by) == ("declined", "sponsor")
    assert world.amina.texts == []
    assert world.wish_stage() == "heard"
    assert world.waits("proposal-declined", "proposal:1")
    assert any(button.data == f"c:suggest {world.wish}" for button in world.katri.last.buttons)
    refused = world.katri.send(f"/propose {world.wish} {world.liisa.person.id}").last.text
    assert "not this time" in refused


def test_the_newcomer_says_no_and_the_sponsor_hears_it_kindly(world: World) -> None:
    world.propose()
    world.liisa.tap("Yes, gladly")
    world.amina.tap("Not this person")
    assert (world.proposal().state, world.proposal().declined_by) == ("declined", "newcomer")
    assert "nothing to do with you" in world.liisa.last.text
    assert "Your wish stays" in world.amina.last.text
    assert world.waits("proposal-declined", "proposal:1")
    assert world.pairs() == []
    matti = a_sponsor(world.stage, "Matti", world.place)
    world.katri.send(f"/propose {world.wish} {matti.person.id}").tap("Ask")
    assert not world.waits("proposal-declined", "proposal:1")


def test_a_sponsor_who_does_not_answer_is_told_and_a_late_yes_is_answered_kindly(world: World) -> None:
    world.propose()
    world.days_pass_unanswered()
    assert world.proposal().state == "returned"
    assert "looks for someone else" in world.liisa.last.text
    assert world.amina.texts == []
    assert world.waits("proposal-unanswered", "proposal:1")
    world.liisa.tap("Yes, gladly")
    assert "This question is over" in world.liisa.last.text
    assert world.proposal().state == "returned"
    assert world.amina.texts == []


def test_a_week_without_an_answer_brings_the_wish_back_by_itself(world: World) -> None:
    world.propose()
    assert "proposal" in world.followed()
    world.stage.wait(days=7)
    assert world.proposal().state == "returned"
    assert "proposal" not in world.followed()
    assert world.katri.send("/suggest").last.labels == ["⚽ Sport: Amina", "🎵 Music and culture: Amina"]


def test_a_newcomer_who_does_not_answer_is_told_and_so_is_the_sponsor(world: World) -> None:
    world.propose()
    world.liisa.tap("Yes, gladly")
    world.days_pass_unanswered()
    assert "Your wish stays" in world.amina.last.text
    assert "no answer from the other side" in world.liisa.last.text
    world.amina.tap("Yes, gladly")
    assert "This question is over" in world.amina.last.text
    assert world.pairs() == []


def test_a_proposal_that_is_over_is_not_returned(world: World) -> None:
    world.propose()
    world.liisa.tap("Not this time")
    before = snapshot(world.stage)
    world.days_pass_unanswered()
    assert snapshot(world.stage) == before


@pytest.mark.parametrize("change", [{"state": "stopped"}, {"state": "paused"}, {"reachable": False}])
def test_a_newcomer_who_is_away_meanwhile_is_left_in_peace(world: World, change: dict[str, object]) -> None:
    world.propose()
    change_person(world.stage.connection, world.amina.person.id, **change)
    world.liisa.tap("Yes, gladly")
    assert "nothing to do with you" in world.liisa.last.text
    assert world.amina.texts == []
    assert world.proposal().state == "returned"
    assert world.waits("proposal-called-off", "proposal:1")


def test_a_wish_taken_back_meanwhile_needs_nobody_any_more(world: World) -> None:
    world.propose()
    set_stage(world.stage.connection, world.wish, "withdrawn", world.stage.now)
    world.liisa.tap("Yes, gladly")
    assert "nothing to do with you" in world.liisa.last.text
    assert not world.waits("proposal-called-off", "proposal:1")


def test_a_sponsor_who_stops_meanwhile_makes_no_pair(world: World) -> None:
    world.propose()
    world.liisa.tap("Yes, gladly")
    change_person(world.stage.connection, world.liisa.person.id, state="stopped")
    world.amina.tap("Yes, gladly")
    assert "nothing to do with you" in world.amina.last.text
    assert world.pairs() == []
    assert world.wish_stage() == "heard"


def test_a_newcomer_who_goes_is_not_waited_for(world: World) -> None:
    world.propose()
    scene = Scene(world.stage.connection, world.stage.now, world.amina.person)
    call_off_proposals(scene, world.amina.person.id)
    world.stage.deliver()
    assert "Things have changed" in world.liisa.last.text
    assert world.proposal().state == "returned"


def test_nobody_is_asked_twice_at_once_for_a_wish(world: World) -> None:
    matti = a_sponsor(world.stage, "Matti", world.place)
    world.propose()
    assert (
        "being asked for this wish" in world.katri.send(f"/propose {world.wish} {matti.person.id}").last.text
    )
    assert "being asked for this wish" in world.katri.send(f"/suggest {world.wish}").last.text
    assert matti.texts == []


def test_what_changed_between_looking_and_sending_is_noticed(world: World) -> None:
    world.katri.send(f"/propose {world.wish} {world.liisa.person.id}")
    change_person(world.stage.connection, world.liisa.person.id, state="paused")
    world.katri.tap("Ask")
    assert any("has paused or stopped" in text for text in world.katri.texts)
    assert find_proposal(world.stage.connection, 1) is None


def test_another_places_wish_or_sponsor_is_not_there(world: World) -> None:
    stranger = a_coordinator(world.stage, "Olli", a_locality(world.stage, "Turku"))
    liisa = world.liisa.person.id
    missing = stranger.send("/suggest 999").last.text
    before = snapshot(world.stage, "inbox", "outbox")
    for command in (f"/suggest {world.wish}", f"/propose {world.wish} {liisa}", f"/propose 999 {liisa}"):
        assert stranger.send(command).last.text == missing
    assert snapshot(world.stage, "inbox", "outbox") == before
    assert "No wish waits" in stranger.send("/suggest").last.text


def test_between_two_places_a_sponsor_goes_only_as_far_as_they_said(world: World) -> None:
    turku = a_locality(world.stage, "Turku")
    both = a_coordinator(world.stage, "Olli", world.place, turku)
    far = a_sponsor(world.stage, "Far", turku)
    refused = both.send(f"/propose {world.wish} {far.person.id}").last.text
    assert "further away than the sponsor would travel" in refused


@pytest.mark.parametrize("command", ["/suggest 1", "/propose 1 2"])
def test_only_coordinators_bring_people_together(world: World, command: str) -> None:
    for phone in (world.amina, world.liisa):
        assert "not open to you" in phone.send(command).last.text


def test_nobody_else_can_answer_for_the_one_who_is_asked(world: World) -> None:
    world.propose()
    (data,) = (button.data for button in world.liisa.last.buttons if "Yes, gladly" in button.label)
    matti = a_sponsor(world.stage, "Matti", world.place)
    matti.happens("tap", data=data)
    assert world.proposal().state == "sponsor"


def test_the_newcomer_is_asked_in_their_own_language_and_direction(world: World) -> None:
    change_person(world.stage.connection, world.amina.person.id, language="ar")
    world.propose()
    world.liisa.tap("Yes, gladly")
    assert list(world.amina.chat.values())[-1].outgoing.language == "ar"


def test_whoever_takes_somebody_else_than_the_first_may_say_why(world: World) -> None:
    a_sponsor(world.stage, "Matti", world.place, likes=["nature"])
    matti = world.stage.phone("Matti")
    world.katri.send(f"/propose {world.wish} {matti.person.id}").tap("Ask")
    assert "Liisa Virtanen stood first" in world.katri.last.text
    world.katri.send("Matti knows the family")
    assert (world.proposal().sponsor_id, world.proposal().override) == (matti.person.id, True)
    (line,) = [
        line for line in lines_of_wish(world.stage.connection, world.wish) if line.kind == "proposal-override"
    ]
    assert line.data == {"proposal": "1", "words": {"text": "Matti knows the family"}}
    assert not any(
        line.data and "words" in line.data
        for phone in (matti, world.amina)
        for line in lines_of_person(world.stage.connection, phone.person.id)
    )


def test_the_first_is_asked_without_more_questions_and_the_score_is_kept(world: World) -> None:
    world.propose()
    assert (world.proposal().override, world.proposal().score) == (False, 240 + 300 + 200 + 49 + 50)


def test_why_not_names_the_first_rule_of_each(world: World) -> None:
    a_sponsor(world.stage, "Matti", world.place, free=["mon-morning"], capacity=0)
    world.katri.send(f"/suggest {world.wish}").tap("Why not others?")
    assert world.katri.last.text == "🚫 Why not them?\n👤 Matti: meets as many people as they can"
    world.katri.send(f"/whynot {world.wish} {world.liisa.person.id}")
    assert world.katri.last.text == "✅ Liisa Virtanen can be asked."
    world.katri.tap("Back to suggestions")
    assert "Wish 1" in "".join(world.katri.texts[-4:])


def test_a_family_that_looks_for_two_gets_a_second_one_for_the_same_wish(world: World) -> None:
    home = household_of(world.stage.connection, world.amina.person.id)
    assert home is not None
    change_household(world.stage.connection, home.id, wanted=2)
    a_sponsor(world.stage, "Matti", world.place, likes=["nature"])
    matti = world.stage.phone("Matti")
    world.propose()
    world.katri.send(f"/propose {world.wish} {matti.person.id}").tap("Ask")
    for sponsor in (world.liisa, matti):
        sponsor.tap("Yes, gladly")
        world.amina.tap("Yes, gladly")
    assert {pair.sponsor_id for pair in world.pairs()} == {world.liisa.person.id, matti.person.id}
    a_sponsor(world.stage, "Third", world.place)
    refused = world.katri.send(f"/propose {world.wish} {world.stage.phone('Third').person.id}")
    assert "does not wait any more" in refused.last.text


def test_an_activity_that_could_meet_the_wish_is_suggested_and_somebody_goes_along(world: World) -> None:
    group = add_activity(
        world.stage.connection,
        locality_id=world.place,
        kind="group",
        name="Monday football",
        category="sport",
        free=["tue-evening"],
        seats=10,
        state="open",
        created_at=world.stage.now,
    )
    world.katri.send(f"/suggest {world.wish}")
    shown = next(text for text in world.katri.texts if "Monday football" in text)
    assert "Free at the same time: Tue 🌙 Evening" in shown
    assert "10 seats are free" in shown
    world.katri.tap("With a sponsor along")
    assert any("Who could go along to “Monday football”" in text for text in world.katri.texts)
    world.katri.tap("Propose Liisa").tap("Ask")
    assert f"c:propose {world.wish} {world.liisa.person.id} {group}" in [
        button.data for shown in world.katri.chat.values() for button in shown.buttons
    ]
    assert "You would go along with them the first times: “Monday football”" in world.liisa.last.text


def test_why_somebody_was_set_aside_is_told_to_colleagues(world: World) -> None:
    world.katri.send(f"/skip {world.wish} {world.liisa.person.id}").send("Away until spring")
    colleague = a_coordinator(world.stage, "Olli", world.place)
    colleague.send(f"/whynot {world.wish}")
    assert "Liisa Virtanen: set aside for this wish\nAway until spring" in colleague.last.text
