"""Every command, and every button of every walk, tried by everybody who has no business with it.

Nothing of others is shown, nothing of theirs changes, they hear nothing, and whoever tries gets a kind answer.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pytest

import flows  # noqa: F401
from flows.engine.goldens import walk
from flows.engine.registry import COMMANDS
from flows.engine.testing import Phone, Stage
from flows.engine.testing.stage import Point
from flows.walks import PLACES, script
from store.people import person_at
from store.sessions import find_session
from tests.flows.access.strangers import STRANGERS, Watch, seen, stranger
from tests.flows.world import snapshot

OWN = {
    "erase",
    "stop",
    "start",
    "return",
}  # what everybody may do to themselves, and no more is to be tried after
GARBAGE = (
    "",
    ":",
    "::",
    ":::::",
    "c:",
    "c: ",
    "c:/person 2",
    "c:person",
    "c:person 2 3 4 5",
    "c:person -1",
    "c:person ٢",
    "c:person 99999999999999999999999999",
    "c:no-such-command",
    "c:\u202eperson 2",
    "0:0:yes",
    "-1:0:yes",
    "1.5:0:yes",
    "99999999999999999999999999:0:yes",
    "1:99999999999999999999:yes",
    "'; DROP TABLE people; --",
    "\u0000",
    "🙂" * 16,
)
CHOICES = (
    "yes",
    "no",
    "<",
    "~",
    "~999",
    "=",
    "=x",
    "0",
    "-1",
    "999999999999999999999",
    "send",
    "erase",
    "\u202e",
    "{}",
)


@dataclass
class Played:
    """A walk at its end: every button that anybody was shown, as (phone, data)."""

    stage: Stage
    taps: list[tuple[str, str]]
    point: Point


def _play(name: str) -> Played:
    stage = Stage()
    PLACES[name](stage, "en")
    taps: dict[tuple[str, str], None] = {}
    for _, news in walk(stage, script(name), "en"):
        for phone, shown in news.items():
            for each in shown:
                taps.update({(phone, button.data): None for button in each.buttons})
    return Played(stage, list(taps), stage.keep())


@pytest.fixture(scope="module", params=sorted(PLACES))
def played(request: pytest.FixtureRequest) -> Played:
    """Each walk there is, played once."""
    return _play(request.param)


@pytest.mark.parametrize("who", STRANGERS)
def test_no_button_of_others_does_or_shows_anything(played: Played, who: str) -> None:
    stage = played.stage
    stage.come_back(played.point)
    intruder = stranger(stage, who, 1)
    watch = Watch(stage, intruder)
    tried = {data for _, data in played.taps if data.removeprefix("c:").partition(" ")[0] not in OWN}
    for data in sorted(tried):
        intruder.happens("tap", data=data)
    assert watch.breaches() == []
    assert tried


def test_what_was_used_once_is_not_done_again(played: Played) -> None:
    """Everybody taps all their old questions again, and forges answers that were never offered."""
    stage = played.stage
    stage.come_back(played.point)
    stage.wait(minutes=1)
    before = snapshot(stage, "inbox", "outbox", "sessions", "nudges", "history")
    for name, data in played.taps:
        number, _, rest = data.partition(":")
        step = rest.partition(":")[0]
        if not number.isdecimal() or person_at(stage.connection, "stage", name) is None:
            continue
        session = find_session(stage.connection, int(number))
        if session is None or session.state != "open" or step != str(session.step):
            stage.phones[name].happens("tap", data=data)
    assert snapshot(stage, "inbox", "outbox", "sessions", "nudges", "history") == before


def _open_questions(played: Played) -> Iterator[tuple[str, Phone]]:
    """The questions that wait, each with what begins its buttons."""
    for name, data in played.taps:
        number, _, rest = data.partition(":")
        if number.isdecimal() and person_at(played.stage.connection, "stage", name) is not None:
            session = find_session(played.stage.connection, int(number))
            if session is not None and session.state == "open" and rest.startswith(f"{session.step}:"):
                yield f"{number}:{session.step}:", played.stage.phones[name]


def test_an_answer_that_was_not_offered_is_asked_again(played: Played) -> None:
    stage = played.stage
    stage.come_back(played.point)
    offered = {data for _, data in played.taps}
    for prefix, phone in dict(_open_questions(played)).items():
        before = snapshot(stage, "inbox", "outbox", "sessions")
        for choice in CHOICES:
            if prefix + choice not in offered and choice != "<":
                phone.happens("tap", data=prefix + choice)
        assert snapshot(stage, "inbox", "outbox", "sessions") == before, prefix


@pytest.fixture(scope="module")
def full() -> Played:
    """The walk with most in it, to be attacked with every command."""
    return _play("chat")


@pytest.mark.parametrize("who", STRANGERS)
def test_no_command_reaches_others(full: Played, who: str) -> None:
    stage = full.stage
    stage.come_back(full.point)
    intruder = stranger(stage, who, 1)
    watch = Watch(stage, intruder)
    for name in sorted(COMMANDS.keys() - OWN):
        parameters = COMMANDS[name].parameters
        numbers = any(str(each.annotation) in ("int", "<class 'int'>") for each in parameters)
        for number in range(9) if numbers else range(1):
            for more in ("", " 1", " 2 wish") if len(parameters) > 1 else ("",):
                intruder.send(f"/{name} {number}{more}" if numbers else f"/{name}")
        assert intruder.chat, name
        assert watch.breaches() == [], name


@pytest.mark.parametrize("who", STRANGERS)
def test_what_no_button_ever_sent_is_answered_kindly(full: Played, who: str) -> None:
    stage = full.stage
    stage.come_back(full.point)
    intruder = stranger(stage, who, 1)
    watch = Watch(stage, intruder)
    for number in range(1, 12):  # the sessions of others, at every step there could be
        for step in range(6):
            for choice in CHOICES:
                intruder.happens("tap", data=f"{number}:{step}:{choice}")
    for data in GARBAGE:
        intruder.happens("tap", data=data)
    assert intruder.chat
    assert watch.breaches() == []


def test_the_same_buttons_show_their_owners_what_they_hide_from_others(full: Played) -> None:
    """Else what is said above would hold of a Kummi that shows nothing to anybody."""
    stage = full.stage
    stage.come_back(full.point)
    stage.phones["Leena"].chat.clear()
    for data in ("c:person 2", "c:pair 1", "c:queue"):
        stage.phones["Leena"].happens("tap", data=data)
    assert "Amal" in seen(stage.phones["Leena"])
