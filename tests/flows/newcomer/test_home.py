"""What a household has told can be changed afterwards: who they are, where they live, when and how they meet."""

from __future__ import annotations

import pytest

import flows.newcomer  # noqa: F401
from flows.engine.testing import Phone, Stage
from store.households import Household, add_member, household_of, members_of
from store.matters import open_in
from store.wishes import wishes_of
from tests.flows.world import a_coordinator, a_locality, a_newcomer, a_part, a_sponsor, a_wish


@pytest.fixture
def stage() -> Stage:
    return Stage()


@pytest.fixture
def amina(stage: Stage) -> Phone:
    """A mother with one child in Kajaani."""
    phone = a_newcomer(stage, "Amina", a_locality(stage))
    add_member(stage.connection, household_id=_home(phone).id, name="Omar", kind="child", age="7-12")
    return phone


def _home(phone: Phone) -> Household:
    home = household_of(phone.stage.connection, phone.person.id)
    assert home is not None
    return home


def _family(phone: Phone) -> list[tuple[str, str, str]]:
    members = members_of(phone.stage.connection, _home(phone).id)
    return [(member.name, member.kind, member.age) for member in members]


def test_it_shows_what_stands_now(amina: Phone) -> None:
    amina.send("/home")
    for told in ("Amina", "Kajaani", "Omar (🎒 7–12 years)", "Tue 🌙 Evening", "👤 One person"):
        assert told in amina.last.text
    assert "Back" not in str(amina.last.labels)


def test_leaving_it_changes_nothing(amina: Phone) -> None:
    before = _home(amina)
    amina.send("/home").tap("All is fine")
    assert "stays" in amina.last.text
    assert _home(amina) == before


def test_another_name(amina: Phone) -> None:
    amina.send("/home").tap("My name").send("Amina Nur")
    assert "🙂 Amina Nur" in amina.last.text
    assert amina.person.name == "Amina Nur"
    assert _family(amina)[0][0] == "Amina Nur"


def test_another_time_and_way_to_meet(amina: Phone) -> None:
    amina.send("/home").tap("When we have time").tap_all("Sun 🌅", "✅ Done")
    assert "Sun 🌅 Morning" in amina.last.text
    amina.tap("How we meet").tap_all("A family", "A group", "✅ Done").tap("A man").tap("Yes")
    amina.tap("Gladly").tap_all("Kummi translates", "✅ Done")
    amina.tap("Other languages").tap_all("Arabic", "✅ Done")
    home = _home(amina)
    assert (home.free, home.ways, home.gender) == (["sun-morning"], ["family", "group"], "man")
    assert (home.own_language, home.background, home.languages) == (True, "gladly", ["en", "ar"])
    assert (home.interpreter, home.translation) == (False, True)


def test_back_gives_the_choice_again(amina: Phone) -> None:
    amina.send("/home").tap("My name").tap("Back")
    assert "What would you like to change?" in amina.last.text


def test_someone_joins_the_family(amina: Phone) -> None:
    amina.send("/home").tap("The family").tap("Add someone").tap("Child").tap("0–6").send("Sara")
    assert "Sara" in amina.last.text
    assert _family(amina)[-1] == ("Sara", "child", "0-6")


def test_a_child_grows_and_is_called_something_else(amina: Phone) -> None:
    amina.send("/home").tap("The family").tap("Omar").tap("The age").tap("Child").tap("13–17")
    amina.send("Omar").tap("The name").send("Umar")
    assert _family(amina)[1] == ("Umar", "child", "13-17")


def test_a_wish_of_someone_who_leaves_the_family_is_for_all(amina: Phone, stage: Stage) -> None:
    child = members_of(stage.connection, _home(amina).id)[1]
    a_wish(stage, amina, "children", members=[child.id])
    amina.send("/home").tap("The family").tap("Omar").tap("Does not live").tap("Yes")
    assert any("Now it is for all of you" in text for text in amina.texts)
    assert [member[0] for member in _family(amina)] == ["Amina"]
    assert wishes_of(stage.connection, _home(amina).id)[0].members == []


def test_whoever_writes_cannot_be_taken_out(amina: Phone) -> None:
    amina.send("/home").tap("The family").tap("Amina")
    assert not any("live with us" in label for label in amina.last.labels)


def test_moving_takes_the_open_wishes_along(amina: Phone, stage: Stage) -> None:
    turku = a_locality(stage, "Turku")
    there = a_coordinator(stage, "Leena", turku)
    open_wish = a_wish(stage, amina, "sport")
    found = a_wish(stage, amina, "music", "found")
    amina.send("/home").tap("Where we live").tap("Turku").send("Runosmäki")
    assert "Turku, Runosmäki" in amina.last.text
    assert amina.person.locality_id == turku
    places = {wish.id: wish.locality_id for wish in wishes_of(stage.connection, _home(amina).id)}
    assert places[open_wish] == turku
    assert places[found] != turku
    assert [matter.wish_id for matter in open_in(stage.connection, [turku])] == [open_wish]
    assert there.texts


def test_the_parts_of_the_new_place_are_offered(amina: Phone, stage: Stage) -> None:
    a_part(stage, a_locality(stage, "Turku"), "Runosmäki")
    amina.send("/home").tap("Where we live").tap("Kajaani").tap("Skip")
    assert "📍 Kajaani\n" in amina.last.text
    amina.tap("Where we live").tap("Turku").tap("Runosmäki")
    assert "Turku, Runosmäki" in amina.last.text
    assert _home(amina).part == "Runosmäki"


def test_where_kummi_is_not_one_stays_where_one_was(amina: Phone) -> None:
    before = _home(amina)
    amina.send("/home").tap("Where we live").tap("Somewhere else")
    assert any("We keep Kajaani" in text for text in amina.texts)
    assert _home(amina) == before


def test_it_is_for_newcomers(stage: Stage) -> None:
    sponsor = a_sponsor(stage, "Pekka", a_locality(stage))
    for command in ("/home", "/wish", "/wishes"):
        assert "not open to you" in sponsor.send(command).texts[-1]
