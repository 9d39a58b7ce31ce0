"""Whomever a coordinator sees stands in the audit log, and can read who it was."""

from __future__ import annotations

import json
import re

import pytest

import flows  # noqa: F401
from flows.engine.goldens import walk
from flows.engine.testing import Phone, Shown, Stage
from flows.everyone.looked import WAYS
from flows.walks import PLACES, script
from store.audit import looks_at, verify
from store.people import person_at
from store.tables import audit, people
from tests.flows.world import a_coordinator, a_locality, a_newcomer, a_pair, a_sponsor, a_wish


@pytest.fixture
def stage() -> Stage:
    return Stage()


@pytest.fixture
def kajaani(stage: Stage) -> int:
    return a_locality(stage)


@pytest.fixture
def eeva(stage: Stage, kajaani: int) -> Phone:
    return a_coordinator(stage, "Eeva", kajaani)


@pytest.fixture
def amina(stage: Stage, kajaani: int) -> Phone:
    return a_newcomer(stage, "Amina", kajaani)


def _watched(stage: Stage) -> dict[str, int]:
    """Newcomers and sponsors by name."""
    query = people.select().where(people.c.role.in_(("newcomer", "sponsor")), people.c.name != "")
    return {row.name: row.id for row in stage.connection.execute(query)}


def _is_coordinator(stage: Stage, phone: Phone) -> bool:
    person = person_at(stage.connection, "stage", phone.address)
    return person is not None and person.role == "coordinator"


def _read(shown: list[Shown]) -> str:
    """All that Kummi says; whom people name in their own words, it does not know."""
    words = "\n".join(part for each in shown for part in (each.text, *each.labels))
    return re.sub("“[^”]*”", "", words)


def _names(words: str, name: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(name)}(?! ?\w)", words) is not None


@pytest.mark.parametrize("name", sorted(PLACES))
def test_whoever_is_named_to_a_coordinator_who_asks_stands_in_the_log(name: str) -> None:
    """In every walk there is, a name on the screen after a coordinator's own act was looked up by an effect."""
    stage = Stage()
    PLACES[name](stage, "en")
    unseen = []
    for step, seen in walk(stage, script(name), "en"):
        phone = stage.phones.get(step.get("phone", ""))
        if phone is None or not _is_coordinator(stage, phone):
            continue
        known = {(row.actor_id, row.subject_id) for row in stage.connection.execute(audit.select())}
        words = _read(seen.get(phone.address, []))
        unseen += [
            (step, who)
            for who, number in _watched(stage).items()
            if _names(words, who) and (phone.person.id, number) not in known
        ]
    assert unseen == []
    assert verify(stage.connection) is None


def test_a_turn_that_only_looks_and_one_that_decides_are_both_written_down(
    stage: Stage, eeva: Phone, amina: Phone
) -> None:
    eeva.send("/newcomers").send(f"/need {amina.person.id}").tap("How soon").tap("soon")
    rows = stage.connection.execute(audit.select().order_by(audit.c.id)).all()
    assert [(row.kind, row.subject_id, row.line_id is None) for row in rows] == [
        ("list-newcomers", amina.person.id, True),
        ("read-need", amina.person.id, True),
        ("say-need", amina.person.id, True),
        ("need-said", amina.person.id, False),
    ]


def test_who_is_refused_has_seen_nothing(stage: Stage, eeva: Phone) -> None:
    turku = a_locality(stage, "Turku")
    other = a_newcomer(stage, "Zahra", turku)
    eeva.send(f"/person {other.person.id}").send(f"/note {other.person.id}")
    assert looks_at(stage.connection, other.person.id, 9) == []


def test_one_reads_who_has_looked(stage: Stage, kajaani: int, eeva: Phone, amina: Phone) -> None:
    assert "Nobody has looked" in amina.send("/privacy").tap("looked").last.text
    liisa = a_sponsor(stage, "Liisa", kajaani)
    pair = a_pair(stage, amina, liisa)
    eeva.send(f"/person {amina.person.id}").send(f"/pair {pair}")
    stage.wait(days=1)
    eeva.send("/newcomers")
    *_, later, before = amina.send("/looked").last.text.splitlines()
    assert later.endswith("Eeva, coordinator: a list with your name")
    assert before.endswith("Eeva, coordinator: your page and the story of your pair")
    beside = liisa.send("/looked").last.text.splitlines()[-1]
    assert beside.endswith(
        "Eeva, coordinator: somebody else's page with your name on it and the story of your pair"
    )


def test_whose_page_it_was_is_not_told_that_it_was_anothers(
    stage: Stage, kajaani: int, eeva: Phone, amina: Phone
) -> None:
    liisa = a_sponsor(stage, "Liisa", kajaani)
    wish = a_wish(stage, amina)
    eeva.send(f"/propose {wish} {liisa.person.id}").tap("Ask")
    stage.wait(days=1)
    eeva.send(f"/person {amina.person.id}")
    assert amina.send("/looked").last.text.splitlines()[-2].endswith("Eeva, coordinator: your page")
    last = liisa.send("/looked").last.text.splitlines()[-2]
    assert last.endswith("Eeva, coordinator: somebody else's page with your name on it")


def test_it_stands_among_ones_own_data_without_what_coordinators_think(
    stage: Stage, kajaani: int, eeva: Phone, amina: Phone
) -> None:
    liisa = a_sponsor(stage, "Liisa", kajaani)
    eeva.send(f"/apart {amina.person.id}").tap("Yes").send("Liisa").tap("conflict").tap("Skip")
    amina.send("/mydata")
    (data,) = (
        json.loads(shown.outgoing.document.content)
        for shown in amina.chat.values()
        if shown.outgoing.document and shown.outgoing.document.name.endswith(".json")
    )
    assert {(row["who"], row["what"]) for row in data["audit"]} == {("Eeva", "what you have told")}
    assert looks_at(stage.connection, liisa.person.id, 9)
    assert "apart" not in json.dumps(data["audit"])


def test_nobody_learns_from_the_way_of_looking_that_they_were_kept_apart_or_set_aside() -> None:
    told = {kind for kinds in WAYS.values() for kind in kinds}
    assert not [
        kind for kind in told if "apart" in kind or "skip" in kind or "kept" in kind or "together" in kind
    ]


def test_the_log_outlives_both_without_a_name(stage: Stage, kajaani: int, eeva: Phone, amina: Phone) -> None:
    number = amina.person.id
    eeva.send(f"/person {number}")
    a_coordinator(stage, "Oili", kajaani)
    for phone in (amina, eeva):
        phone.send("/erase").tap("Yes").tap("Erase everything")
    assert len(looks_at(stage.connection, number, 9)) == 1
    assert verify(stage.connection) is None
    written = [str(value) for row in stage.connection.execute(audit.select()) for value in row]
    assert not [value for value in written if "Amina" in value or "Eeva" in value]


def test_whom_a_coordinator_gone_since_looked_at_reads_so(
    stage: Stage, kajaani: int, eeva: Phone, amina: Phone
) -> None:
    eeva.send(f"/person {amina.person.id}")
    a_coordinator(stage, "Oili", kajaani)
    eeva.send("/erase").tap("Yes").tap("Erase everything")
    assert "somebody who is not here any more" in amina.send("/looked").last.text
