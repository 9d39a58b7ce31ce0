"""A newcomer comes: agrees or not, tells who they are and what they wish for, and goes on where they were."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import select

import flows.newcomer  # noqa: F401
from flows.engine.messages import Media
from flows.engine.ops import Heard
from flows.engine.testing import Phone, Stage, Talk
from flows.newcomer.welcome import welcome
from store.households import household_of, members_of
from store.matters import open_in
from store.people import find_person, person_at
from store.tables import history, nudges, outbox
from store.wishes import wishes_of
from tests.flows.newcomer.talks import begin
from tests.flows.world import a_coordinator, a_locality, a_sponsor, snapshot

VOICE = Heard(media=Media(kind="voice", file="v1", seconds=7))


def _talk(locality: int = 1, place: str = "Kajaani", *, parts: bool = False) -> Talk:
    effects: dict[str, Any] = {
        "newcomer-arrives": lambda locality: {"settled": False, "place": place, "language": "ar"},
        "newcomer-localities": lambda: [[1, "Kajaani"], [2, "Turku"]],
        "locality-parts": lambda locality: [[7, "Keskusta"], [8, "Lohtaja"]] if parts else [],
        "forget-newcomer": lambda: True,
    }
    return Talk(welcome, effects, locality=locality)


def _saved(talk: Talk) -> dict[str, Any]:
    return next(args["draft"] for key, args in talk.done if key == "save-newcomer")


@pytest.fixture
def stage() -> Stage:
    return Stage()


def _tell_all(phone: Phone) -> Phone:
    """A mother with a child, one wish each, up to the read back."""
    phone.tap("I agree").send("Amina").send("Lohtaja")
    phone.tap("Yes").tap("Child").tap("7–12").send("Omar")
    phone.tap("No")
    phone.tap("All of us").tap("Language practice").send("I want to speak Finnish")
    phone.tap("Yes").tap("Omar").tap("Sport").media("voice", seconds=9).tap("keep")
    phone.tap("No")
    phone.tap_all("Tue 🌙", "Sat ☀️", "✅ Done")
    phone.tap_all("A family", "✅ Done").tap("A woman").tap("Yes")
    phone.tap("Gladly").tap_all("Kummi translates", "✅ Done")
    return phone.tap_all("Swahili", "✅ Done")


def test_it_says_what_kummi_is_and_what_is_kept_before_anything_is_asked() -> None:
    talk = _talk()
    assert talk.said == ["newcomer-welcome", "newcomer-kept"]
    assert talk.asked == "newcomer-agree"


def test_one_person_with_one_wish() -> None:
    talk = _talk().answer("yes", "Amina", "skip", "no")
    assert talk.asked == "newcomer-wish-category"  # nobody else it could be for
    talk.answer("friends", "skip", "no", "=0", "=1", "any", "no", "any", "=1", "=0", "save")
    assert _saved(talk) == {
        "locality": 1,
        "place": "Kajaani",
        "part": "",
        "members": [{"name": "Amina", "kind": "adult", "age": ""}],
        "wishes": [{"category": "friends", "words": None, "whom": []}],
        "free": [],
        "ways": ["one"],
        "gender": "any",
        "own_language": False,
        "background": "any",
        "interpreter": True,
        "translation": False,
        "languages": [],
    }
    assert talk.said == ["newcomer-saved"]


def test_who_was_not_invited_chooses_the_locality() -> None:
    talk = _talk(0, "").answer("yes", "Amina")
    assert talk.asked == "newcomer-locality"
    assert talk.answer("Turku").asked == "newcomer-part"


def test_a_part_that_is_known_takes_one_tap() -> None:
    talk = _talk(parts=True).answer("yes", "Amina")
    assert talk.asked == "newcomer-part-known"
    assert talk.answer("Lohtaja").asked == "newcomer-member-more"
    talk.answer("no", "sport", "skip", "no", "=0", "=1", "any", "no", "any", "=0", "=0", "save")
    assert _saved(talk)["part"] == "Lohtaja"


@pytest.mark.parametrize(
    ("answers", "part"), [(["elsewhere", "Kuluntalahti"], "Kuluntalahti"), (["skip"], "")]
)
def test_who_lives_in_no_known_part_says_where_or_does_not(answers: list[str], part: str) -> None:
    talk = _talk(parts=True).answer("yes", "Amina", *answers)
    assert talk.asked == "newcomer-member-more"
    talk.answer("no", "sport", "skip", "no", "=0", "=1", "any", "no", "any", "=0", "=0", "save")
    assert _saved(talk)["part"] == part


def test_where_kummi_is_not_nothing_is_kept() -> None:
    talk = _talk(0, "").answer("yes", "Amina", "elsewhere")
    assert talk.said == ["newcomer-elsewhere"]
    assert talk.done[-1] == ("forget-newcomer", {})


def test_own_words_may_be_spoken_and_are_needed_for_something_else() -> None:
    talk = _talk().answer("yes", "Amina", "skip", "no", "other")
    assert talk.asked == "newcomer-wish-other"
    assert talk.answer(Heard(choice="skip")).asked == "newcomer-wish-other"
    assert talk.answer(VOICE, "keep").asked == "newcomer-wish-more"


def test_back_walks_all_the_way_from_the_read_back_to_the_first_question() -> None:
    talk = _talk().answer("yes", "Amina", "skip", "yes", "child", "0-6", "Omar", "no", "all", "sport", "skip")
    talk.answer("no", "=0", "=1", "any", "no", "any", "=3", "=0")
    assert talk.asked == "newcomer-correct"
    seen = []
    while talk.asked != "newcomer-agree":
        seen.append(talk.asked)
        talk.back()
    assert len(seen) == 19
    assert not any(key == "save-newcomer" for key, _ in talk.done)


def test_the_largest_family_with_the_most_wishes_fits_in_one_conversation() -> None:
    talk = _talk().answer("yes", "Amina", "skip")
    while talk.asked == "newcomer-member-more":
        talk.answer("yes", "child", "0-6", "Omar")
    while talk.asked == "newcomer-wish-whom":
        talk.answer("all", "sport", "skip")
        if talk.asked == "newcomer-wish-more":
            talk.answer("yes")
    talk.answer("=0", "=1", "any", "no", "gladly", "=3", "=0", "family")
    while talk.asked == "newcomer-member-more":
        talk.answer("yes", "child", "0-6", "Omar")
    assert talk.turn.done
    assert len(talk.turn.result.args["draft"]["members"]) == 12


def test_all_is_read_back_as_one_message_before_it_is_saved(stage: Stage) -> None:
    phone = _tell_all(begin(stage, stage.phone("amina"), "newcomer-welcome", locality=a_locality(stage)))
    for told in (
        "Amina",
        "Kajaani",
        "Lohtaja",
        "Omar",
        "7–12",
        "Language practice",
        "I want to speak Finnish",
    ):
        assert told in phone.last.text
    for told in ("All of us", "voice message", "Tue 🌙 Evening", "A family", "A woman", "Swahili"):
        assert told in phone.last.text
    assert "Without a shared language: 🔁 Kummi translates\n" in phone.last.text
    assert "Same mother tongue or background: 💛 Gladly" in phone.last.text
    assert phone.person.state == "joining"


def test_saving_keeps_the_household_and_puts_each_wish_before_the_coordinator(stage: Stage) -> None:
    place = a_locality(stage)
    coordinator = a_coordinator(stage, "Minna", place)
    phone = _tell_all(begin(stage, stage.phone("amina"), "newcomer-welcome", locality=place)).tap("Save it")
    person = phone.person
    assert (person.role, person.state, person.name, person.locality_id) == (
        "newcomer",
        "active",
        "Amina",
        place,
    )
    assert person.agreed_at == stage.now
    home = household_of(stage.connection, person.id)
    assert home is not None
    assert (home.part, home.languages, home.free) == (
        "Lohtaja",
        ["en", "sw"],
        ["tue-evening", "sat-afternoon"],
    )
    assert (home.ways, home.gender, home.own_language) == (["family"], "woman", True)
    assert (home.background, home.interpreter, home.translation) == ("gladly", False, True)
    mother, child = members_of(stage.connection, home.id)
    assert (mother.name, mother.kind, child.name, child.kind, child.age) == (
        "Amina",
        "adult",
        "Omar",
        "child",
        "7-12",
    )
    first, second = wishes_of(stage.connection, home.id)
    assert (first.category, first.members, first.stage) == ("language", [], "heard")
    assert first.words == {"text": "I want to speak Finnish"}
    assert (second.members, second.words and second.words["media"]["kind"]) == ([child.id], "voice")
    matters = open_in(stage.connection, [place])
    assert [(matter.kind, matter.subject) for matter in matters] == [
        ("wish-new", f"wish:{first.id}"),
        ("wish-new", f"wish:{second.id}"),
    ]
    assert coordinator.texts
    assert "saved" in phone.last.text
    assert {"wish", "wishes", "home"} <= set(phone.menu)
    kinds = stage.connection.execute(select(history.c.kind).where(history.c.person_id == person.id)).scalars()
    assert [kind for kind in kinds if "lang" not in kind] == ["newcomer-joined", "wish-heard", "wish-heard"]
    watched = select(nudges.c.subject_id).where(nudges.c.subject == "wish", nudges.c.state == "waiting")
    assert set(stage.connection.execute(watched).scalars()) >= {first.id, second.id}


def test_what_was_told_before_there_were_more_questions_is_saved(stage: Stage) -> None:
    draft = {
        "locality": a_locality(stage),
        "place": "Kajaani",
        "part": "",
        "members": [{"name": "Amina", "kind": "adult", "age": ""}],
        "wishes": [{"category": "friends", "words": None, "whom": []}],
        "free": [],
        "ways": ["one"],
        "gender": "any",
        "own_language": False,
        "interpreter": True,
        "languages": [],
    }
    phone = begin(stage, stage.phone("amina"), "newcomer-summary", draft=draft)
    assert "Same mother tongue or background: 🤝 It does not matter" in phone.last.text
    phone.tap("Save it")
    home = household_of(stage.connection, phone.person.id)
    assert home is not None
    assert (home.interpreter, home.translation, home.background) == (True, False, "any")


def test_any_part_can_be_told_anew_before_saving(stage: Stage) -> None:
    phone = _tell_all(begin(stage, stage.phone("amina"), "newcomer-welcome", locality=a_locality(stage)))
    phone.tap("My name").send("Amina Nur")
    assert "🙂 Amina Nur" in phone.last.text
    phone.tap("The family").tap("No")
    assert "Omar" not in phone.last.text
    phone.tap("The wishes").tap("Nature").tap("Skip").tap("No")
    assert "Nature" in phone.last.text
    assert "Sport" not in phone.last.text
    phone.tap("When we have time").tap("✅ Done")
    assert "it varies" in phone.last.text
    phone.tap("How we meet").tap_all("A group", "✅ Done").tap("Anyone").tap("No").tap("Rather not")
    phone.tap("✅ Done")
    for told in (
        "any language is fine",
        "Without a shared language: rather not",
        "background: 🍃 Rather not",
    ):
        assert told in phone.last.text
    phone.tap("Other languages").tap_all("Persian", "✅ Done").tap("Save it")
    home = household_of(stage.connection, phone.person.id)
    assert home is not None
    assert (home.ways, home.languages) == (["group"], ["en", "fa"])
    assert [wish.category for wish in wishes_of(stage.connection, home.id)] == ["nature"]


def test_refusing_ends_kindly_and_keeps_nothing(stage: Stage) -> None:
    place = a_locality(stage)
    before = snapshot(stage, "inbox")
    phone = begin(stage, stage.phone("amina"), "newcomer-welcome", locality=place)
    phone.happens("tap", data=phone.last.buttons[1].data, shown="m7")
    assert "Nothing was kept" in phone.last.text
    assert phone.last.buttons == []
    assert person_at(stage.connection, "stage", "amina") is None
    after = snapshot(stage, "inbox")
    left = after.pop("outbox")
    assert after == {name: rows for name, rows in before.items() if name != "outbox"}
    goodbyes = stage.connection.execute(select(outbox)).mappings().all()
    assert len(left) == len(goodbyes) == 2  # the closed question and the goodbye, both gone once sent
    assert all(row["person_id"] is None and row["state"] == "waiting" for row in goodbyes)
    assert goodbyes[0]["body"]["target"] == "m7"  # the message to close is found without the row that sent it
    assert phone.last.text in goodbyes[-1]["body"]["text"]


def test_a_sponsor_does_not_become_a_newcomer_by_the_way(stage: Stage) -> None:
    place = a_locality(stage)
    sponsor = a_sponsor(stage, "Pekka", place)
    number = sponsor.person.id
    with pytest.raises(Exception, match="newcomer-other-role"):
        begin(stage, sponsor, "newcomer-welcome", locality=place)
    person = find_person(stage.connection, number)
    assert person is not None
    assert person.role == "sponsor"


def test_the_way_from_the_first_word(stage: Stage) -> None:
    a_locality(stage)
    phone = stage.phone("amina").send("/start").tap("English").tap("new here")
    assert "Do you agree?" in phone.last.text
    phone.tap("I agree").send("Amina").tap("Kajaani")
    assert "Which part of Kajaani" in phone.last.text


def test_another_language_half_way_keeps_what_was_told(stage: Stage) -> None:
    phone = begin(stage, stage.phone("amina"), "newcomer-welcome", locality=a_locality(stage))
    phone.tap("I agree").send("Amina").send("/language").tap("suomi")
    assert phone.person.language == "fi"
    phone.send("Lohtaja")
    phone.tap("⬅️").tap("⬅️")  # past the part, the name is asked again and nothing before it
    phone.send("Amina Nur").send("Lohtaja").tap("❌")
    assert len(phone.last.buttons) == 13


def test_who_stops_half_way_goes_on_where_they_were(stage: Stage) -> None:
    phone = begin(stage, stage.phone("amina"), "newcomer-welcome", locality=a_locality(stage))
    phone.tap("I agree").send("Amina")
    stage.wait(days=3)
    phone.send("Lohtaja")
    assert "Does anyone" in phone.last.text


def test_it_is_answered_in_arabic_by_word_and_by_number(stage: Stage) -> None:
    phone = begin(stage, stage.phone("amina", "ar"), "newcomer-welcome", locality=a_locality(stage))
    phone.tap("✅").send("أمينة").send("تخطي")
    assert phone.person.language == "ar"
    phone.send("لا").send("٣").send("أحب كرة القدم").send("لا")
    home_asked = phone.last.buttons[0].data
    assert home_asked  # the grid of the week is shown
    assert len(phone.last.buttons) == 23
