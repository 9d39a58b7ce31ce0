"""The whole way of three people, from the command line to the erasure, by polling and by webhook, in two languages."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import timedelta

import pytest
from icalendar import Calendar

from flows.vocabulary import CATEGORIES

from ..emulator import Emulator
from .harness import ZONE, Kummi, in_process
from .ledger import Ledger
from .phone import Phone, Typed, ticked
from .proofs import assert_pictured, everything_stored, exported, find_foreign, speaks
from .ways import (
    NAMES,
    PLACE,
    STOP,
    VOICE,
    Opened,
    approve,
    invite,
    join,
    join_as_coordinator,
    newcomer_answers,
    propose,
    sponsor_answers,
    suggest_meeting,
)

PAIR = 1


@dataclass
class Three:
    """The three people of the main job, and the service between them."""

    kummi: Kummi
    coordinator: Phone
    newcomer: Phone
    sponsor: Phone
    link: str

    @property
    def ledger(self) -> Ledger:
        """What is stored."""
        return self.kummi.ledger


@pytest.fixture(
    params=[("polling", "en"), ("webhook", "ar"), ("webhook", "en"), ("polling", "ar")],
    ids="-".join,
)
async def three(
    request: pytest.FixtureRequest, telegram: Emulator, ledger: Ledger, opened: Opened, unhurried: None
) -> AsyncIterator[Three]:
    taking, language = request.param
    async with in_process(telegram, ledger, webhook=taking == "webhook") as kummi:
        names = NAMES[language]
        yield Three(
            kummi,
            kummi.phone("Maija", "en"),
            kummi.phone(names["newcomer"], language),
            kummi.phone(names["sponsor"], language),
            opened.link,
        )


async def test_the_whole_way(three: Three) -> None:
    await they_come_in(three)
    await they_become_a_pair(three)
    await they_agree_on_a_meeting(three)
    await they_are_reminded_and_asked(three)
    await they_keep_in_touch(three)
    await the_coordinator_looks_back(three)
    await the_newcomer_stops_and_comes_back(three)
    if three.newcomer.language == "ar" and speaks("ar"):
        assert find_foreign(three.newcomer) == find_foreign(three.sponsor) == []
    await the_newcomer_is_erased(three)


async def they_come_in(three: Three) -> None:
    ledger, coordinator, newcomer, sponsor = three.ledger, three.coordinator, three.newcomer, three.sponsor
    await join_as_coordinator(coordinator, three.link)
    assert {"queue", "invite", "pairs", "export"} <= set(coordinator.user.menu)
    newcomer_link = await invite(coordinator, "newcomer", newcomer.language)
    assert_pictured(coordinator.news, newcomer_link)
    sponsor_link = await invite(coordinator, "sponsor", sponsor.language)
    assert sponsor_link != newcomer_link

    await newcomer.open(newcomer_link)
    for key, given in newcomer_answers(newcomer.language):
        await newcomer.answer(key, given)
        if key == "newcomer-member-age":  # a wrong turn, and the way back
            session, step = ledger.asked(newcomer.address)["newcomer-member-name"]
            await newcomer.tap(f"{session}:{step}:<")
            await newcomer.answer("newcomer-member-age", "7-12")
    assert newcomer.asked == []
    names = NAMES[newcomer.language]
    assert ledger.rows("SELECT name, kind, age FROM members ORDER BY id") == [
        (names["newcomer"], "adult", ""),
        (names["child"], "child", "7-12"),
    ]
    wishes = ledger.rows("SELECT category, words, members, stage FROM wishes ORDER BY id")
    assert [(wish[0], wish[3]) for wish in wishes] == [("language", "heard"), ("nature", "heard")]
    assert json.loads(wishes[0][2]) == [1]
    assert json.loads(wishes[1][1])["media"]["kind"] == "voice"
    assert {"wishes", "people", "write"} <= set(newcomer.user.menu)

    await join(sponsor, sponsor_link, sponsor_answers(sponsor.language))
    assert ledger.value("SELECT stage FROM sponsors") == "applied"
    await sponsor.send("/queue")
    assert not any(data.startswith("c:suggest") for data in sponsor.offered), "that is a coordinator's"


async def they_become_a_pair(three: Three) -> None:
    ledger, coordinator, newcomer, sponsor = three.ledger, three.coordinator, three.newcomer, three.sponsor
    await coordinator.send("/queue")
    assert {"c:suggest 1", "c:suggest 2", f"c:approve {sponsor.number}"} <= set(coordinator.offered)
    spoken = [message for message in coordinator.user.heard if message.kind == "voice"]
    await coordinator.send("/suggest 2")
    spoken += [message for message in coordinator.news if message.kind == "voice"]
    assert spoken, "the coordinator can listen to a spoken wish"
    assert {message.data for message in spoken} == {VOICE}
    assert f"c:propose 2 {sponsor.number}" not in coordinator.offered, "nobody is proposed before the rules"
    await approve(coordinator, sponsor)
    assert ledger.value("SELECT stage FROM sponsors") == "active"
    await propose(coordinator, newcomer, sponsor, wish=1)
    assert ledger.rows("SELECT newcomer_id, sponsor_id, state FROM pairs") == [
        (newcomer.number, sponsor.number, "active")
    ]
    assert ledger.value("SELECT stage FROM wishes WHERE id = 1") == "found"
    first = NAMES[newcomer.language]
    assert first["sponsor"].split()[0] in newcomer.text + "".join(m.text for m in newcomer.user.heard[-3:])
    assert first["newcomer"] in "".join(message.text for message in sponsor.user.heard[-3:])


async def they_agree_on_a_meeting(three: Three) -> None:
    kummi, newcomer, sponsor = three.kummi, three.newcomer, three.sponsor
    day = (kummi.clock.now().astimezone(ZONE) + timedelta(days=2)).date()
    await suggest_meeting(sponsor, PAIR, day.isoformat(), "15:00")
    await newcomer.answer("meeting-confirm", "yes")
    assert three.ledger.value("SELECT state FROM meetings") == "agreed"
    for phone in (newcomer, sponsor):
        sent = [message for message in phone.user.heard if message.kind == "document"][-1]
        assert sent.data is not None
        (event,) = Calendar.from_ical(sent.data).walk("VEVENT")
        start = event.decoded("dtstart").astimezone(ZONE)
        assert (start.date(), start.hour, start.minute) == (day, 15, 0)
        assert event.decoded("dtend") - event.decoded("dtstart") == timedelta(hours=1)
        assert str(event["location"]) == PLACE[sponsor.language]


async def they_are_reminded_and_asked(three: Three) -> None:
    kummi, ledger, newcomer, sponsor = three.kummi, three.ledger, three.newcomer, three.sponsor
    both = (newcomer, sponsor)
    await kummi.until(lambda: all("meeting-coming" in phone.asked for phone in both), days=2)
    evening = kummi.clock.now().astimezone(ZONE)
    assert evening.hour == 18
    await sponsor.answer("meeting-coming", "yes")
    await kummi.until(lambda: "meeting-coming" in sponsor.asked, days=1)
    soon = kummi.clock.now().astimezone(ZONE)
    assert (soon.date() - evening.date(), soon.hour) == (timedelta(days=1), 13)
    await sponsor.answer("meeting-coming", "yes")
    await newcomer.answer("meeting-coming", "yes")

    await kummi.until(lambda: all("met-asked" in phone.asked for phone in both), days=3)
    await newcomer.answer("met-asked", "met")
    await sponsor.answer("met-asked", "met")
    assert ledger.rows("SELECT pair_id, kind FROM contact_events") == [(PAIR, "met")], (
        "one meeting, told twice"
    )
    assert ledger.value("SELECT stage FROM wishes WHERE id = 1") == "begun"
    await sponsor.answers(
        ("agreement-what", ticked(CATEGORIES, "language")),
        ("agreement-words", Typed(PLACE[sponsor.language])),
        ("agreement-rhythm", "week"),
        ("agreement-next", "later"),
        ("agreement-send", "send"),
    )
    await newcomer.answer("agreement-check", "yes")
    assert ledger.value("SELECT rhythm_days FROM pairs") == 7


async def they_keep_in_touch(three: Three) -> None:
    kummi, ledger, newcomer, sponsor = three.kummi, three.ledger, three.newcomer, three.sponsor
    await kummi.until(lambda: "touch-asked" in newcomer.asked and "touch-asked" in sponsor.asked, days=14)
    await sponsor.answer("touch-asked", "called")
    await newcomer.send("/log")
    await newcomer.answers(("log-what", "wrote"), ("log-when", "yesterday"))
    kinds = ledger.column("SELECT kind FROM contact_events ORDER BY id")
    assert kinds == ["met", "called", "wrote"]


async def the_coordinator_looks_back(three: Three) -> None:
    coordinator, names = three.coordinator, NAMES[three.newcomer.language]
    first = names["sponsor"].split()[0]
    await coordinator.send(f"/pair {PAIR}")
    assert names["newcomer"] in coordinator.text
    assert first in coordinator.text
    assert len(coordinator.text.splitlines()) > 8, "a line for each thing that happened"
    await coordinator.send("/report")
    assert "Kajaani" in coordinator.text
    rows = {}
    for form in ("xlsx", "csv"):
        await coordinator.send("/export")
        await coordinator.answers(("export-names", "with"), ("export-form", form))
        rows[form] = exported(coordinator.news)
    for tables in rows.values():
        pairs, contacts = tables
        assert any(names["newcomer"] in row and names["sponsor"] in row for row in pairs[1:])
        assert len(contacts) == 1 + 3
        assert all(len(row) == len(contacts[0]) for row in contacts)


async def the_newcomer_stops_and_comes_back(three: Three) -> None:
    newcomer, ledger = three.newcomer, three.ledger
    state = "SELECT state FROM people WHERE id = ?"
    await newcomer.send(STOP[newcomer.language])
    assert ledger.value(state, newcomer.number) == "stopped"
    assert {"c:return", "c:write", "c:help"} <= set(newcomer.offered), "a way back and help stay"
    heard = len(newcomer.user.heard)
    await three.kummi.wait(days=3)
    assert len(newcomer.user.heard) == heard, "who has stopped hears nothing unasked"
    await newcomer.tap("c:return")
    assert ledger.value(state, newcomer.number) == "active"


async def the_newcomer_is_erased(three: Three) -> None:
    newcomer, ledger = three.newcomer, three.ledger
    number, names = newcomer.number, NAMES[newcomer.language]
    await newcomer.send("/erase")
    await newcomer.answers(("erase-sure", "yes"), ("erase-really", "erase"))
    assert ledger.value("SELECT count(*) FROM people WHERE address = ?", newcomer.address) == 0
    assert ledger.value("SELECT count(*) FROM members") == 0
    assert newcomer.news, "a goodbye"
    assert three.coordinator.user.heard
    kept = "\n".join(everything_stored(ledger))
    assert names["child"] not in kept
    assert names["part"] not in kept
    assert newcomer.address not in kept
    await three.coordinator.send(f"/person {number}")
    assert names["newcomer"] not in three.coordinator.text
