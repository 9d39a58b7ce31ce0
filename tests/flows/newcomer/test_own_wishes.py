"""A newcomer's own wishes: each with its stage; told, changed, taken back, closed."""

from __future__ import annotations

import pytest
from sqlalchemy import select

import flows.newcomer  # noqa: F401
from flows.engine.testing import Phone, Stage
from store.households import add_member, household_of
from store.matters import open_in
from store.proposals import add_proposal, find_proposal
from store.tables import history, nudges
from store.wishes import Wish, find_wish, wishes_of
from tests.flows.world import a_coordinator, a_locality, a_newcomer, a_pair, a_sponsor, a_wish


@pytest.fixture
def stage() -> Stage:
    return Stage()


@pytest.fixture
def place(stage: Stage) -> int:
    return a_locality(stage)


@pytest.fixture
def amina(stage: Stage, place: int) -> Phone:
    return a_newcomer(stage, "Amina", place)


def _wish(stage: Stage, number: int) -> Wish:
    wish = find_wish(stage.connection, number)
    assert wish is not None
    return wish


def _watched(stage: Stage, wish: int) -> int:
    query = select(nudges).where(
        nudges.c.subject == "wish", nudges.c.subject_id == wish, nudges.c.state == "waiting"
    )
    return len(stage.connection.execute(query).all())


def test_each_wish_stands_with_its_stage(stage: Stage, amina: Phone) -> None:
    for category, at in [("sport", "done"), ("music", "heard"), ("work", "found"), ("nature", "begun")]:
        a_wish(stage, amina, category, at)
    amina.send("/wishes")
    text = amina.texts[-2]
    for told in ("Sport", "Done", "Music", "Heard", "Work", "Someone is found", "Nature", "Begun"):
        assert told in text
    assert text.index("Sport") > text.index("Nature")  # what is closed comes last
    assert sum("Sport" in label for label in amina.last.labels) == 0


def test_many_wishes_come_on_pages(stage: Stage, amina: Phone) -> None:
    for _ in range(8):
        a_wish(stage, amina)
    amina.send("/wishes")
    assert "6." in amina.texts[-2]
    assert "7." not in amina.texts[-2]
    amina.tap("Next page")
    assert "7." in amina.texts[-2]
    assert "8." in amina.texts[-2]


def test_without_a_wish_the_way_to_one_is_shown(amina: Phone) -> None:
    amina.send("/wishes").tap("One more wish")
    assert "wish about" in amina.last.text


def test_a_new_wish_is_read_back_and_put_before_the_coordinator(
    stage: Stage, place: int, amina: Phone
) -> None:
    coordinator = a_coordinator(stage, "Minna", place)
    amina.send("/wish").tap("Crafts").media("voice", seconds=5).tap("keep")
    assert "🎤 voice message" in amina.last.text
    assert open_in(stage.connection, [place]) == []
    amina.tap("Save it")
    (matter,) = open_in(stage.connection, [place])
    assert (matter.kind, matter.person_id) == ("wish-new", amina.person.id)
    wish = _wish(stage, matter.wish_id or 0)
    assert (wish.category, wish.stage) == ("crafts", "heard")
    assert _watched(stage, wish.id) > 0
    assert coordinator.texts


def test_a_new_wish_can_be_told_again_or_left(stage: Stage, amina: Phone) -> None:
    amina.send("/wish").tap("Crafts").tap("Skip").tap("Tell it again").tap("Work").tap("Skip").tap("Leave it")
    home = household_of(stage.connection, amina.person.id)
    assert home is not None
    assert wishes_of(stage.connection, home.id) == []


def test_a_wish_can_be_for_one_of_the_family(stage: Stage, amina: Phone) -> None:
    home = household_of(stage.connection, amina.person.id)
    assert home is not None
    child = add_member(stage.connection, household_id=home.id, name="Omar", kind="child", age="7-12")
    amina.send("/wish").send("omar").tap("Children and homework").tap("Skip").tap("Save it")
    assert wishes_of(stage.connection, home.id)[0].members == [child]
    amina.send("/wish 1").tap("Change whom").tap("All of us")
    assert wishes_of(stage.connection, home.id)[0].members == []


def test_a_wish_is_changed_and_the_coordinator_sees_it_anew(stage: Stage, place: int, amina: Phone) -> None:
    wish = a_wish(stage, amina, "sport", words={"text": "football"})
    amina.send("/wishes").tap("Sport").tap("Change what").tap("Nature")
    assert "football" in amina.last.text
    amina.tap("Change the words").send("walks in the forest")
    assert "walks in the forest" in amina.last.text
    changed = _wish(stage, wish)
    assert (changed.category, changed.words) == ("nature", {"text": "walks in the forest"})
    (matter,) = open_in(stage.connection, [place])
    assert (matter.wish_id, matter.data) == (wish, {"category": "nature"})


@pytest.mark.parametrize(("button", "stage_is"), [("come true", "done"), ("Take it back", "withdrawn")])
def test_a_wish_is_closed_after_asking(
    stage: Stage, place: int, amina: Phone, button: str, stage_is: str
) -> None:
    amina.send("/wish").tap("Sport").tap("Skip").tap("Save it")
    amina.send("/wish 1").tap(button).tap("No")
    assert "What would you like to do" in amina.last.text
    amina.tap(button).tap("Yes")
    home = household_of(stage.connection, amina.person.id)
    assert home is not None
    (wish,) = wishes_of(stage.connection, home.id)
    assert wish.stage == stage_is
    assert open_in(stage.connection, [place]) == []
    assert _watched(stage, wish.id) == 0
    assert "closed" in amina.send(f"/wish {1}").last.text
    kinds = stage.connection.execute(select(history.c.kind).where(history.c.wish_id == wish.id)).scalars()
    assert f"wish-{stage_is}" in list(kinds)


def test_closing_a_wish_leaves_the_people_who_met(stage: Stage, place: int, amina: Phone) -> None:
    wish = a_wish(stage, amina, "sport", "begun")
    a_pair(stage, amina, a_sponsor(stage, "Pekka", place), wish)
    amina.send("/wish 1").tap("come true").tap("Yes")
    assert any("go on as before" in text for text in amina.texts)
    assert _wish(stage, wish).stage == "done"


def test_a_sponsor_who_is_asked_hears_that_the_wish_is_gone(stage: Stage, place: int, amina: Phone) -> None:
    wish = a_wish(stage, amina, "sport")
    pekka = a_sponsor(stage, "Pekka", place)
    proposal = add_proposal(
        stage.connection,
        wish_id=wish,
        sponsor_id=pekka.person.id,
        newcomer_id=amina.person.id,
        locality_id=place,
        state="sponsor",
        created_at=stage.now,
        asked_at=stage.now,
    )
    amina.send("/wish 1").tap("Take it back").tap("Yes")
    found = find_proposal(stage.connection, proposal)
    assert found is not None
    assert found.state == "returned"
    assert "does not come about" in pekka.last.text
    assert open_in(stage.connection, [place]) == []


def test_nobody_reaches_the_wishes_of_others(stage: Stage, place: int, amina: Phone) -> None:
    a_wish(stage, a_newcomer(stage, "Sara", place), "sport")
    amina.send("/wish 1")
    assert "Sport" not in str(amina.texts)


def test_it_works_in_arabic(stage: Stage, place: int) -> None:
    phone = a_newcomer(stage, "ليلى", place, language="ar")
    phone.send("/wish").send("١").send("أريد أن أتحدث")
    phone.tap(phone.last.buttons[0].data)
    home = household_of(stage.connection, phone.person.id)
    assert home is not None
    (wish,) = wishes_of(stage.connection, home.id)
    assert (wish.category, wish.words) == ("language", {"text": "أريد أن أتحدث"})
