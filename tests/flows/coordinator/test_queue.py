"""The queue: what waits, the oldest first, with buttons to act; what is done, and what is put back."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

import flows.coordinator  # noqa: F401
from flows.engine.testing import Phone, Stage
from flows.matters import ACTIONS
from store.matters import find_matter
from tests.flows.world import a_coordinator, a_locality, a_matter, a_newcomer, a_pair, a_sponsor, a_wish
from translations import catalogues


@pytest.fixture
def stage() -> Stage:
    return Stage()


@pytest.fixture
def kajaani(stage: Stage) -> int:
    return a_locality(stage)


@pytest.fixture
def eeva(stage: Stage, kajaani: int) -> Phone:
    return a_coordinator(stage, "Eeva", kajaani)


def test_an_empty_queue_says_so_kindly(eeva: Phone) -> None:
    assert eeva.send("/queue").last.text == "🌤️ Nothing waits for you now."


def test_the_oldest_comes_first_with_how_long_it_has_waited(stage: Stage, kajaani: int, eeva: Phone) -> None:
    amina = a_newcomer(stage, "Amina", kajaani)
    wish = a_wish(stage, amina, "sport")
    person = amina.person.id
    a_matter(stage, "person-paused", f"person:{person}", kajaani, person_id=person)
    a_matter(
        stage,
        "wish-new",
        f"wish:{wish}",
        kajaani,
        now=stage.now - timedelta(days=2),
        person_id=person,
        wish_id=wish,
        data={"category": "sport"},
    )
    heading, first, second = eeva.send("/queue").texts
    assert heading == "📥 2 things wait, the oldest first."
    assert first == f"🌟 Amina: wish #{wish}, ⚽ Sport\n⏳ 2 days"
    assert second == "⏸️ Amina is taking a pause\n⏳ less than an hour"
    shown = list(eeva.chat.values())[1]
    assert [(button.label, button.data) for button in shown.buttons] == [
        ("🔎 Find a sponsor", f"c:suggest {wish}"),
        ("👤 Amina", f"c:person {person}"),
        ("☑️ Done", "c:done 2"),
    ]


@pytest.mark.parametrize("kind", ACTIONS)
def test_every_kind_has_words_and_its_own_buttons(stage: Stage, kajaani: int, eeva: Phone, kind: str) -> None:
    amina, liisa = a_newcomer(stage, "Amina", kajaani), a_sponsor(stage, "Liisa", kajaani)
    pair = a_pair(stage, amina, liisa)
    wish = a_wish(stage, amina)
    about = {"person_id": amina.person.id, "wish_id": wish, "pair_id": pair}
    subjects = {"letter-reported": "letter:1", "words-wanted": "wording:1"}
    subjects |= dict.fromkeys(("seat-yes", "seat-over"), "activity:1")
    subject = subjects.get(kind, "something:1")
    a_matter(stage, kind, subject, kajaani, **about, data=None)
    assert catalogues().has(f"matter-{kind}")
    assert catalogues().has(f"queue-{kind}")
    sent = {button.data.removeprefix("c:").split()[0] for button in eeva.send("/queue").last.buttons}
    assert sent == {*ACTIONS[kind], "done"}


def test_a_kind_without_words_of_its_own_waits_all_the_same(stage: Stage, kajaani: int, eeva: Phone) -> None:
    a_matter(stage, "from-tomorrow", "x:1", kajaani, data={"odd": {"inner": [1]}})
    assert eeva.send("/queue").last.text.startswith("📌 Something waits for you")


def test_a_message_shows_the_words_and_sends_the_voice_along(stage: Stage, kajaani: int, eeva: Phone) -> None:
    amina = a_newcomer(stage, "Amina", kajaani)
    spoken = {"words": {"media": {"kind": "voice", "file": "f9"}}}
    about: dict[str, Any] = {"person_id": amina.person.id}
    a_matter(stage, "message", "message:1", kajaani, **about, data={"words": {"text": "<Hei> & moi"}})
    a_matter(stage, "message", "message:2", kajaani, **about, data=spoken)
    eeva.send("/queue")
    typed, voice = list(eeva.chat.values())[1:]
    assert typed.text.startswith("💬 Amina writes:\n“<Hei> & moi”")
    assert typed.outgoing.media is None
    assert "voice message" in voice.text
    assert voice.outgoing.media is not None
    assert voice.outgoing.media.file == "f9"
    assert f"c:answer {amina.person.id}" in [button.data for button in voice.buttons]


def test_pages_hold_five_and_lead_on_and_back(stage: Stage, kajaani: int, eeva: Phone) -> None:
    for number in range(7):
        a_matter(stage, "trouble", f"trouble:{number}", kajaani)
    assert len(eeva.send("/queue").texts) == 1 + 5 + 1
    assert eeva.last.text == "Page 1 of 2"
    assert eeva.last.labels == ["▶️ Next page"]
    eeva.tap("Next page")
    assert len(eeva.texts) == 7 + 1 + 2 + 1
    assert eeva.last.labels == ["◀️ Previous page"]
    assert eeva.send("/queue 999999999999999999").last.text == "Page 2 of 2"


def test_done_takes_it_off_and_one_tap_puts_it_back(stage: Stage, kajaani: int, eeva: Phone) -> None:
    number = a_matter(stage, "trouble", "trouble:menu", kajaani)
    eeva.send("/queue").tap("Done")
    assert eeva.last.text == "☑️ Done. It is off the list."
    matter = find_matter(stage.connection, number)
    assert matter is not None
    assert (matter.closed_at, matter.closed_by) == (stage.now, eeva.person.id)
    eeva.tap("Put it back")
    again = find_matter(stage.connection, number)
    assert again is not None
    assert again.closed_at is None
    assert again.opened_at == matter.opened_at


def test_done_twice_and_undo_twice_change_nothing(stage: Stage, kajaani: int, eeva: Phone) -> None:
    number = a_matter(stage, "trouble", "trouble:menu", kajaani)
    assert eeva.send(f"/undo {number}").last.text == "That one is on the list already."
    eeva.send(f"/done {number}")
    assert eeva.send(f"/done {number}").last.text == "That one has been seen to already."


def test_what_came_up_again_is_not_put_back_a_second_time(stage: Stage, kajaani: int, eeva: Phone) -> None:
    number = a_matter(stage, "trouble", "trouble:menu", kajaani)
    eeva.send(f"/done {number}")
    a_matter(stage, "trouble", "trouble:menu", kajaani)
    assert eeva.send(f"/undo {number}").last.text == "That one is on the list already."


def test_several_localities_are_named(stage: Stage, kajaani: int) -> None:
    turku = a_locality(stage, "Turku")
    pia = a_coordinator(stage, "Pia", kajaani, turku)
    a_matter(stage, "trouble", "trouble:menu", kajaani)
    a_matter(stage, "trouble", "trouble:wish", turku)
    texts = pia.send("/queue").texts
    assert "📍 Kajaani" in texts[1]
    assert "📍 Turku" in texts[2]
