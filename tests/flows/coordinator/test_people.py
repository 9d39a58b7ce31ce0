"""Lists of people, one person, and notes: all that a coordinator may see, in words, with what can be done."""

from __future__ import annotations

from typing import Any

import pytest

import flows.coordinator  # noqa: F401
from flows.engine.testing import Phone, Stage
from store import notes, proposals
from store.audit import looks_at
from store.households import add_member, household_of
from store.people import change_person
from tests.flows.world import a_coordinator, a_locality, a_newcomer, a_pair, a_sponsor, a_wish

SPOKEN = {"media": {"kind": "voice", "file": "f7"}}
TOLD: dict[str, Any] = {"part": "Lehtikangas", "background": "rather-not", "translation": True}


@pytest.fixture
def stage() -> Stage:
    return Stage()


@pytest.fixture
def kajaani(stage: Stage) -> int:
    return a_locality(stage)


@pytest.fixture
def eeva(stage: Stage, kajaani: int) -> Phone:
    return a_coordinator(stage, "Eeva", kajaani)


def test_newcomers_stand_with_their_wishes_and_a_button_each(stage: Stage, kajaani: int, eeva: Phone) -> None:
    amina, omar = a_newcomer(stage, "Amina", kajaani), a_newcomer(stage, "Omar", kajaani, language="ar")
    a_wish(stage, amina, "sport")
    change_person(stage.connection, omar.person.id, state="paused")
    shown = eeva.send("/newcomers").last
    assert shown.text.splitlines() == [
        "2 newcomers and families ",
        "",
        f"#{amina.person.id} Amina: ⚽ Sport (👂 Heard)",
        f"#{omar.person.id} Omar: ⏸️ pausing and no wish yet",
    ]
    assert [button.data for button in shown.buttons] == [
        f"c:person {amina.person.id}",
        f"c:person {omar.person.id}",
    ]


def test_newcomers_come_in_pages(stage: Stage, kajaani: int, eeva: Phone) -> None:
    for number in range(9):
        a_newcomer(stage, f"Newcomer {number}", kajaani)
    assert "Page 1 of 2" in eeva.send("/newcomers").last.text
    assert "Newcomer 7" in eeva.last.text
    assert "Newcomer 8" not in eeva.last.text
    eeva.tap("Next page")
    assert "Newcomer 8" in eeva.last.text
    assert "Newcomer 7" not in eeva.last.text
    assert "Newcomer 7" in eeva.tap("Previous page").last.text


def test_who_has_not_agreed_yet_is_not_listed(stage: Stage, kajaani: int, eeva: Phone) -> None:
    amina, omar = a_newcomer(stage, "Amina", kajaani), a_newcomer(stage, "Omar", kajaani)
    change_person(stage.connection, omar.person.id, state="joining")
    assert "Omar" not in eeva.send("/newcomers").last.text
    assert "Amina" in eeva.last.text
    assert eeva.send(f"/person {omar.person.id}").last.text == (
        "I find nothing with that number among what you look after."
    )
    assert amina.texts == []


def test_sponsors_are_filtered_by_stage_with_a_tap(stage: Stage, kajaani: int, eeva: Phone) -> None:
    a_sponsor(stage, "Liisa", kajaani)
    a_sponsor(stage, "Matti", kajaani, stage_is="applied")
    shown = eeva.send("/sponsors").last
    assert "Liisa: ✅ Active" in shown.text
    assert "Matti: 📝 Applied" in shown.text
    assert shown.labels[-3:] == ["👥 All (2)", "📝 Applied (1)", "✅ Active (1)"]
    eeva.tap("Applied (1)")
    assert "Matti" in eeva.last.text
    assert "Liisa" not in eeva.last.text


def test_a_newcomer_in_full(stage: Stage, kajaani: int, eeva: Phone) -> None:
    amina = a_newcomer(stage, "Amina", kajaani, language="ar", gender="woman", **TOLD)
    home = household_of(stage.connection, amina.person.id)
    assert home is not None
    child = add_member(stage.connection, household_id=home.id, name="Sami", kind="child", age="7-12")
    wish = a_wish(stage, amina, "sport", words={"text": "football on grass"}, members=[child])
    spoken = a_wish(stage, amina, "friends", words=SPOKEN)
    notes.add_note(
        stage.connection,
        person_id=amina.person.id,
        author_id=eeva.person.id,
        text={"text": "prefers mornings"},
        created_at=stage.now,
    )
    eeva.send(f"/person {amina.person.id}")
    card = eeva.texts[-2]
    for line in (
        "👤 Amina · #2",
        "Newcomer · active",
        "At home: Amina (adult) and Sami (🎒 7–12 years)",
        "Language of the chat: Arabic",
        "Part of the locality: Lehtikangas",
        "Whom to meet: 👩 A woman",
        "Without a shared language: ☎️ An interpreter by phone and 🔁 Kummi translates",
        "Same mother tongue or background: 🍃 Rather not",
        "Free: Tue 🌙 Evening",
        f"🌟 Wish #{wish}: ⚽ Sport · 👂 Heard",
        "For: Sami",
        "“football on grass”",
        "Tuesday 3 March, Eeva: “prefers mornings”",
    ):
        assert line in card
    assert [button.data for button in eeva.last.buttons] == [
        f"c:suggest {wish}",
        f"c:suggest {spoken}",
        f"c:answer {amina.person.id}",
        f"c:note {amina.person.id}",
        f"c:need {amina.person.id}",
        f"c:apart {amina.person.id}",
        f"c:hear {spoken} wish",
        "c:queue",
    ]
    eeva.tap("Listen")
    assert eeva.last.outgoing.media is not None
    assert eeva.last.outgoing.media.file == "f7"
    assert eeva.last.text == "From Amina:"


def test_a_sponsor_in_full(stage: Stage, kajaani: int, eeva: Phone) -> None:
    amina = a_newcomer(stage, "Amina", kajaani)
    told = {"words": SPOKEN, "meets": ["family", "woman"], **TOLD}
    liisa = a_sponsor(stage, "Liisa", kajaani, stage_is="applied", **told)
    wish = a_wish(stage, amina)
    pair = a_pair(stage, amina, liisa, wish)
    proposals.add_proposal(
        stage.connection,
        wish_id=wish,
        sponsor_id=liisa.person.id,
        newcomer_id=amina.person.id,
        locality_id=kajaani,
        state="declined",
        declined_by="newcomer",
        created_at=stage.now,
        asked_at=stage.now,
    )
    eeva.send(f"/person {liisa.person.id}")
    card = eeva.texts[-2]
    for line in (
        "Stage: 📝 Applied",
        "Languages: Finnish (mother tongue) and English (good)",
        "Likes to do: 🗣️ Language practice and 👋 New friends",
        "Part of the locality: Lehtikangas",
        "Without a shared language: ☎️ An interpreter by phone and 🔁 Kummi translates",
        "Same mother tongue or background: 🍃 Rather not",
        "Would like to meet: 👪 A family and 👩 A woman",
        f"Liisa for Amina, wish #{wish} · the newcomer said: not this time",
        f"#{pair} with Amina · ✅ active",
    ):
        assert line in card
    sent = [button.data for button in eeva.last.buttons]
    assert f"c:approve {liisa.person.id}" in sent
    assert f"c:pair {pair}" in sent
    assert f"c:hear {liisa.person.id} sponsor" in sent


def test_looking_at_a_person_is_kept_in_the_audit_log(stage: Stage, kajaani: int, eeva: Phone) -> None:
    amina = a_newcomer(stage, "Amina", kajaani)
    eeva.send(f"/person {amina.person.id}")
    looks = [(look.actor_id, look.kind) for look in looks_at(stage.connection, amina.person.id, 9)]
    assert looks == [(eeva.person.id, "read-person")]


def test_a_note_says_who_will_see_it_before_it_is_written(stage: Stage, kajaani: int, eeva: Phone) -> None:
    amina = a_newcomer(stage, "Amina", kajaani)
    eeva.send(f"/note {amina.person.id}")
    assert "The coordinators of the locality see it. Amina sees it too" in eeva.last.text
    eeva.send("ممتاز")
    assert "“ممتاز”" in eeva.last.text
    eeva.tap("Yes")
    assert eeva.last.text == "🗒️ The note about Amina is kept."
    (note,) = notes.notes_on(stage.connection, amina.person.id)
    assert (note.text, note.author_id) == ({"text": "ممتاز"}, eeva.person.id)


def test_a_spoken_note_can_be_taken_back_or_kept_and_heard(stage: Stage, kajaani: int, eeva: Phone) -> None:
    amina = a_newcomer(stage, "Amina", kajaani)
    eeva.send(f"/note {amina.person.id}").send("not this").tap("Back").media("voice", seconds=4).tap("keep")
    eeva.tap("Yes").tap("Amina")
    assert "c:hear 1 note" in [button.data for button in eeva.last.buttons]
    assert eeva.tap("Listen").last.outgoing.media is not None


def test_a_note_that_is_not_right_is_not_kept(stage: Stage, kajaani: int, eeva: Phone) -> None:
    amina = a_newcomer(stage, "Amina", kajaani)
    eeva.send(f"/note {amina.person.id}").send("hm").tap("No")
    assert eeva.last.text == "All right. Nothing was kept."
    assert notes.notes_on(stage.connection, amina.person.id) == []


def test_nobody_notes_about_themselves(eeva: Phone) -> None:
    assert eeva.send(f"/note {eeva.person.id}").last.text == "That is you. A note is about somebody else."
