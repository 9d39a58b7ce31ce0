"""Everybody at once: the plan, ticked and sent; who is left out and why; what one choice costs the others."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

import pytest

import flows  # noqa: F401
from flows.engine.testing import Phone, Stage
from flows.matching import LOOKS_BACK, gather
from flows.walks.world import an_activity
from store.drafts import drafts_in
from store.history import lines_of_wish
from store.households import change_household, household_of
from store.localities import change_locality
from store.own_data import own_data
from store.people import change_person
from store.proposals import Proposal, add_proposal, open_proposals_of
from store.sponsors import change_sponsor
from store.wishes import set_stage
from tests.flows.world import a_coordinator, a_locality, a_newcomer, a_pair, a_sponsor, a_wish


@dataclass
class World:
    """Amina could meet Liisa or Omar; Samir only Omar, whom Amina would like best."""

    stage: Stage
    place: int
    katri: Phone
    amina: Phone
    samir: Phone
    liisa: Phone
    omar: Phone

    def open(self, phone: Phone) -> list[Proposal]:
        return open_proposals_of(self.stage.connection, phone.person.id)

    def drafts(self) -> set[tuple[int, int]]:
        return {
            (each.newcomer_id, each.sponsor_id) for each in drafts_in(self.stage.connection, [self.place])
        }

    def shown(self, since: int) -> str:
        return "\n\n".join(self.katri.texts[since:])

    def read(self, command: str) -> str:
        since = len(self.katri.texts)
        self.katri.send(command)
        return self.shown(since)


@pytest.fixture
def world() -> World:
    stage = Stage()
    place = a_locality(stage)
    katri = a_coordinator(stage, "Katri", place)
    liisa = a_sponsor(stage, "Liisa", place, likes=["nature"])
    omar = a_sponsor(stage, "Omar", place, languages={"ar": "native", "fi": "good"}, likes=["sport"])
    amina = a_newcomer(stage, "Amina", place, language="ar", languages=["ar", "en"])
    samir = a_newcomer(stage, "Samir", place, language="ar", languages=["ar"], own_language=True)
    a_wish(stage, amina, "sport")
    a_wish(stage, samir, "sport")
    return World(stage, place, katri, amina, samir, liisa, omar)


def test_the_plan_leaves_nobody_out_whom_it_can_meet(world: World) -> None:
    read = world.read("/plan")
    assert "Look for their first sponsor: 2" in read
    assert "Would get one: 2" in read
    assert "Would be left out: 0" in read
    assert "1. Amina: ⚽ Sport\n🤝 Liisa" in read
    assert "2. Samir: ⚽ Sport\n🤝 Omar\n💬 Shared languages: Arabic" in read
    assert world.drafts() == {
        (world.amina.person.id, world.liisa.person.id),
        (world.samir.person.id, world.omar.person.id),
    }


def test_nothing_goes_out_by_itself(world: World) -> None:
    world.katri.send("/plan").tap("Ask all (2)").tap("Not now")
    assert "nobody has been asked" in world.katri.last.text
    assert not world.open(world.liisa)
    assert not world.open(world.omar)


def test_all_of_the_plan_is_sent_at_once(world: World) -> None:
    world.katri.send("/plan").tap("Ask all (2)").tap("Ask them")
    assert "I have asked 2 sponsors" in world.katri.last.text
    assert [each.newcomer_id for each in world.open(world.liisa)] == [world.amina.person.id]
    assert [each.newcomer_id for each in world.open(world.omar)] == [world.samir.person.id]
    assert world.drafts() == set()
    assert "A wish that could fit you" in world.liisa.last.text


def test_only_what_is_ticked_is_sent(world: World) -> None:
    world.katri.send("/plan").tap("Tick some").tap("Samir + Omar").tap("Done").tap("Ask them")
    assert not world.open(world.liisa)
    assert len(world.open(world.omar)) == 1
    assert world.drafts() == {(world.amina.person.id, world.liisa.person.id)}


def test_what_changed_meanwhile_is_not_sent_and_is_told(world: World) -> None:
    world.katri.send("/plan").tap("Ask all (2)")
    change_person(world.stage.connection, world.omar.person.id, state="paused")
    since = len(world.katri.texts)
    world.katri.tap("Ask them")
    assert "I have asked 1 sponsor." in world.shown(since)
    assert "Things have changed for Samir" in world.shown(since)
    assert not world.open(world.omar)


def test_somebody_who_arrives_does_not_turn_the_plan_over(world: World) -> None:
    world.read("/plan")
    before = world.drafts()
    a_sponsor(world.stage, "Kaisa", world.place, likes=["nature"])  # as good as Liisa for Amina
    world.read("/plan")
    assert world.drafts() == before


def test_who_is_left_out_is_told_with_the_reason(world: World) -> None:
    noor = a_newcomer(world.stage, "Noor", world.place, language="ar", own_language=True)
    a_wish(world.stage, noor, "music")
    alone = a_newcomer(world.stage, "Alone", world.place, gender="man")
    a_wish(world.stage, alone, "music")
    read = world.read("/leftout")
    assert "2 households are left out of the best plan." in read
    assert (
        "Noor (0 days): there are too few for all who need the same people. Sponsors: 1. Other households: 1."
        in read
    )
    assert (
        "Alone (0 days): nobody could be asked. What stands in the way most often (2 of 2): "
        "a wish about meeting a woman or a man." in read
    )


def test_who_needs_it_first_is_met_first(world: World) -> None:
    noor = a_newcomer(world.stage, "Noor", world.place, language="ar", own_language=True)
    a_wish(world.stage, noor, "music")
    home = household_of(world.stage.connection, noor.person.id)
    assert home is not None
    change_household(world.stage.connection, home.id, priority=2)
    read = world.read("/leftout")
    assert "Samir (0 days): who fits is needed by others who come first. Sponsors: 1. Households: 1." in read
    world.read("/plan")
    assert (noor.person.id, world.omar.person.id) in world.drafts()


def test_among_equals_who_has_waited_longer_is_met(world: World) -> None:
    world.stage.now += timedelta(days=8)
    noor = a_newcomer(world.stage, "Noor", world.place, language="ar", own_language=True)
    a_wish(world.stage, noor, "sport")
    assert "Noor (0 days)" in world.read("/leftout")
    world.read("/plan")
    assert (world.samir.person.id, world.omar.person.id) in world.drafts()


def test_what_a_choice_costs_the_others_is_said(world: World) -> None:
    read = world.read(f"/cost 1 {world.omar.person.id}")
    assert "Samir would have nobody then." in read
    assert "Omar for Amina: all pairs together fit by" in read
    assert "costs the others nothing" in world.read(f"/cost 1 {world.liisa.person.id}")


def test_the_best_fit_that_others_need_more_is_said_to_be_scarce(world: World) -> None:
    read = world.read("/suggest 1")
    assert "The only one here who speaks Arabic; 1 other household waits for that" in read


@pytest.mark.parametrize("command", ["/plan", "/leftout", "/cost 1 2", "/whynot 1", "/weights"])
def test_only_coordinators_of_the_place_look_at_everybody(world: World, command: str) -> None:
    for phone in (a_newcomer(world.stage, "Noor", world.place), world.liisa):
        assert "not open to you" in phone.send(command).last.text
    other = a_coordinator(world.stage, "Olli", a_locality(world.stage, "Turku"))
    names = ("Amina", "Samir", "Liisa", "Omar")
    other.send(command)
    assert not any(name in text for name in names for text in other.texts)


def test_a_sponsor_of_another_coordinators_locality_is_not_seen_in_the_plan(world: World) -> None:
    turku = a_locality(world.stage, "Turku")
    for place in (world.place, turku):
        change_locality(world.stage.connection, place, latitude=60.45, longitude=22.27)
    a_sponsor(world.stage, "Secret Person", turku, likes=["sport"], travel_km=50, languages={"ar": "native"})
    change_person(world.stage.connection, world.omar.person.id, state="paused")
    both = a_coordinator(world.stage, "Olli", world.place, turku)
    both.send("/plan").tap("all")
    assert any("Secret Person" in text for text in both.texts)
    for command in ("/askplan 0", "/askplan 0 1"):
        world.katri.send(command)
        assert not any("Secret" in label for shown in world.katri.chat.values() for label in shown.labels)


def test_no_more_sponsors_are_asked_than_are_wanted(world: World) -> None:
    home = household_of(world.stage.connection, world.amina.person.id)
    assert home is not None
    change_household(world.stage.connection, home.id, wanted=2)
    a_sponsor(world.stage, "Kaisa", world.place)
    a_sponsor(world.stage, "Third", world.place)
    world.katri.send("/plan")
    assert len(world.drafts()) == 3
    world.katri.tap("Ask all (3)")
    colleague = a_coordinator(world.stage, "Olli", world.place)
    planned = {sponsor for _, sponsor in world.drafts()}
    everyone = (world.liisa, world.stage.phone("Kaisa"), world.stage.phone("Third"))
    (third,) = [phone for phone in everyone if phone.person.id not in planned]
    colleague.send(f"/propose 1 {third.person.id}").tap("Ask").tap("Skip")
    world.katri.tap("Ask them")
    assert len(world.open(world.amina)) == 2


def test_a_newcomer_who_pauses_meanwhile_is_named_and_falls_out_of_the_plan(world: World) -> None:
    world.katri.send("/plan").tap("Ask all (2)")
    change_person(world.stage.connection, world.amina.person.id, state="paused")
    since = len(world.katri.texts)
    world.katri.tap("Ask them")
    assert "Things have changed for Amina" in world.shown(since)
    assert world.drafts() == set()


def test_who_cannot_be_asked_any_more_did_not_stand_first(world: World) -> None:
    world.read("/plan")
    change_person(world.stage.connection, world.liisa.person.id, state="paused")
    world.katri.send(f"/propose 1 {world.omar.person.id}").tap("Ask")
    assert "stood first" not in world.katri.last.text
    assert [each.override for each in world.open(world.omar)] == [False]


def test_nobody_is_scarce_when_nobody_else_waits() -> None:
    stage = Stage()
    place = a_locality(stage)
    katri, amina = a_coordinator(stage, "Katri", place), a_newcomer(stage, "Amina", place)
    a_sponsor(stage, "Liisa", place)
    katri.send(f"/suggest {a_wish(stage, amina)}")
    assert not any("⚖️" in text for text in katri.texts)


def test_only_those_who_could_meet_somebody_wait_for_them(world: World) -> None:
    home = household_of(world.stage.connection, world.samir.person.id)
    assert home is not None
    change_household(world.stage.connection, home.id, gender="woman")
    assert "The only one here who speaks Arabic" not in world.read("/suggest 1")


def test_those_who_were_met_tell_of_those_to_come(world: World) -> None:
    for wish in (1, 2):
        set_stage(world.stage.connection, wish, "done", world.stage.now)
    gathering = gather(
        world.stage.connection, [world.place], world.stage.now, since=world.stage.now - LOOKS_BACK
    )
    assert (len(gathering.needs), len(gathering.recent)) == (0, 2)


def test_a_household_that_looks_for_one_more_is_among_those_who_wait(world: World) -> None:
    home = household_of(world.stage.connection, world.amina.person.id)
    assert home is not None
    change_household(world.stage.connection, home.id, wanted=2)
    a_pair(world.stage, world.amina, world.omar, 1)
    set_stage(world.stage.connection, 1, "found", world.stage.now)
    world.katri.send("/suggest")
    assert "⚽ Sport: Amina" in world.katri.last.labels


@pytest.mark.parametrize("command", ["/suggest 1", "/whynot 1", "/cost 1 2", "/propose 1 2", "/companion 1"])
def test_a_household_that_has_moved_is_out_of_reach_in_plain_words(world: World, command: str) -> None:
    home = household_of(world.stage.connection, world.amina.person.id)
    assert home is not None
    turku = a_locality(world.stage, "Turku")
    a_pair(world.stage, world.amina, world.omar, 1)
    set_stage(world.stage.connection, 1, "found", world.stage.now)
    change_household(world.stage.connection, home.id, wanted=2, locality_id=turku)
    change_person(world.stage.connection, world.amina.person.id, locality_id=turku)
    world.katri.send(command)
    assert "Something went wrong" not in world.katri.last.text


def test_what_was_declined_stays_declined_after_a_move(world: World) -> None:
    turku = a_locality(world.stage, "Turku")
    add_proposal(
        world.stage.connection,
        wish_id=1,
        sponsor_id=world.liisa.person.id,
        newcomer_id=world.amina.person.id,
        locality_id=turku,
        state="declined",
        created_at=world.stage.now,
        asked_at=world.stage.now,
    )
    assert "Liisa" not in world.read("/suggest 1")


def test_neither_side_reads_how_well_they_fit(world: World) -> None:
    world.katri.send("/plan").tap("Ask all (2)").tap("Ask them")
    for phone in (world.omar, world.samir):
        for row in own_data(world.stage.connection, phone.person.id)["proposals"]:
            assert not {"score", "override"} & set(row)
    world.katri.send(f"/need {world.samir.person.id}").tap("priority").tap("first")
    seen = own_data(world.stage.connection, world.samir.person.id)
    assert "priority" not in seen["households"][0]
    assert not any(row.get("data") for row in seen["history"] if row["kind"] == "need-said")


def test_what_a_newcomer_is_being_invited_to_is_not_planned_as_well(world: World) -> None:
    home = household_of(world.stage.connection, world.amina.person.id)
    assert home is not None
    change_household(world.stage.connection, home.id, wanted=2)
    a_pair(world.stage, world.amina, world.omar)
    group = an_activity(world.stage, world.place)
    world.katri.send(f"/seat 1 {group}").tap("send")
    world.read("/plan")
    assert 1 not in {each.wish_id for each in drafts_in(world.stage.connection, [world.place])}


def test_why_somebody_else_was_taken_is_no_voice_for_sponsors(world: World) -> None:
    lends = a_sponsor(world.stage, "Selma", world.place, language="sv", lends_words=True)
    change_sponsor(world.stage.connection, lends.person.id, languages={"sv": "native", "en": "good"})
    world.katri.send(f"/propose 1 {world.omar.person.id}").tap("Ask")
    world.katri.media("voice", seconds=4).tap("keep")
    (line,) = [each for each in lines_of_wish(world.stage.connection, 1) if each.kind == "proposal-override"]
    assert line.data is not None
    assert line.data["words"]["media"]["kind"] == "voice"
    colleague = a_coordinator(world.stage, "Olli", world.place, language="sv")
    before = len(lends.chat)
    colleague.send(f"/hear {line.id} history")
    assert f"c:voicewords {line.id} history" not in [button.data for button in colleague.last.buttons]
    colleague.send(f"/voicewords {line.id} history")
    assert len(lends.chat) == before
