"""Files of pairs and contacts: what stands in them, for whom, and that nothing in them is taken for a formula."""

from __future__ import annotations

import csv
import io
from datetime import UTC, datetime
from typing import Any

import pytest
from openpyxl import load_workbook
from sqlalchemy import select

import flows  # noqa: F401
from flows.coordinator.export import harmless
from flows.engine.messages import Document
from flows.engine.testing import Phone, Stage
from store.contacts import add_contact
from store.people import change_person
from store.tables import history
from tests.flows.world import a_coordinator, a_locality, a_newcomer, a_pair, a_sponsor

EVENING = datetime(2026, 3, 2, 16, 0, tzinfo=UTC)  # six in Finland
FORMULA = '=HYPERLINK("https://evil.example","tap")'


class World:
    """Kajaani with a pair and what was logged of it, Turku with another."""

    def __init__(self) -> None:
        self.stage = Stage()
        self.kajaani, self.turku = a_locality(self.stage), a_locality(self.stage, "Turku")
        self.kerttu = a_coordinator(self.stage, "Kerttu", self.kajaani)
        self.pair = self.live(self.kajaani, "Zahra", "Väinö")
        self.live(self.turku, "Tove", "Tapio")

    def live(self, place: int, newcomer: str, sponsor: str) -> int:
        one, other = a_newcomer(self.stage, newcomer, place), a_sponsor(self.stage, sponsor, place)
        pair = a_pair(self.stage, one, other, started_at=EVENING, contact_at=EVENING)
        values: dict[str, Any] = {"pair_id": pair, "locality_id": place, "created_at": EVENING}
        add_contact(
            self.stage.connection,
            by_id=other.person.id,
            kind="met",
            source="answer",
            minutes=90,
            note={"text": f"{newcomer} baked, said {sponsor}"},
            happened_at=EVENING,
            **values,
        )
        add_contact(
            self.stage.connection, by_id=None, kind="tried", source="log", happened_at=EVENING, **values
        )
        return pair


@pytest.fixture
def world() -> World:
    return World()


def documents(phone: Phone) -> list[Document]:
    return [shown.outgoing.document for shown in phone.chat.values() if shown.outgoing.document]


def rows_of(document: Document) -> list[list[str]]:
    text = document.content.decode()
    assert text.startswith("\ufeff")
    return list(csv.reader(io.StringIO(text.removeprefix("\ufeff"))))


def export_csv(phone: Phone, names: str) -> tuple[list[list[str]], list[list[str]]]:
    phone.send("/export").tap_all(names, "csv")
    pairs, contacts = documents(phone)[-2:]
    return rows_of(pairs), rows_of(contacts)


def test_plain_files_with_names(world: World) -> None:
    pairs, contacts = export_csv(world.kerttu, "with")
    assert pairs == [
        [
            "Pair",
            "Locality",
            "Newcomer",
            "Sponsor",
            "State",
            "Wish",
            "Began",
            "Ended",
            "Days between contacts",
            "Latest contact",
            "Contacts logged",
        ],
        [
            str(world.pair),
            "Kajaani",
            "Zahra",
            "Väinö",
            "active",
            "🗣️ Language practice",
            "2026-03-02T18:00",
            "",
            "14",
            "2026-03-02T18:00",
            "2",
        ],
    ]
    assert contacts[0][-1] == "Note"
    pair, met, answered = str(world.pair), "Zahra baked, said Väinö", "answer to a question"
    who = [pair, "Kajaani", "Zahra", "Väinö", "2026-03-02T18:00"]
    assert contacts[1:] == [
        [*who, "met", "90", "sponsor", answered, met],
        [*who, "tried, no answer yet", "", "Kummi", "noted", ""],
    ]


def test_without_names_no_name_and_nobodys_own_words_are_in_it(world: World) -> None:
    pairs, contacts = export_csv(world.kerttu, "without")
    assert len(pairs) == 2
    assert len(contacts) == 3
    for name in ("Zahra", "Väinö", "baked"):
        assert name not in repr((pairs, contacts))
    world.kerttu.send("/export").tap_all("without", "xlsx")
    book = load_workbook(io.BytesIO(documents(world.kerttu)[-1].content))
    cells = [cell.value for sheet in book for row in sheet.iter_rows() for cell in row]
    assert "Kajaani" in cells
    assert not {"Zahra", "Väinö"} & set(cells)


def test_the_warning_comes_before_and_after_names(world: World) -> None:
    world.kerttu.send("/export")
    assert "personal data" in world.kerttu.last.text
    world.kerttu.tap_all("with", "xlsx")
    assert "delete them when you no longer need them" in world.kerttu.last.text


def test_a_workbook_with_a_sheet_of_each(world: World) -> None:
    world.kerttu.send("/export").tap_all("with", "xlsx")
    (document,) = documents(world.kerttu)
    assert document.name == "kummi-2026-03-03.xlsx"
    book = load_workbook(io.BytesIO(document.content))
    assert book.sheetnames == ["Pairs", "Contacts"]
    pairs = list(book["Pairs"].iter_rows(values_only=True))
    assert pairs[1][:4] == (world.pair, "Kajaani", "Zahra", "Väinö")
    assert list(book["Contacts"].iter_rows(values_only=True))[1][6] == 90


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_nothing_is_taken_for_a_formula(world: World, form: str) -> None:
    change_person(world.stage.connection, world.stage.phone("Zahra").person.id, name=FORMULA)
    world.kerttu.send("/export").tap_all("with", form)
    if form == "csv":
        cell: Any = rows_of(documents(world.kerttu)[0])[1][2]
    else:
        found = load_workbook(io.BytesIO(documents(world.kerttu)[0].content))["Pairs"]["C2"]
        assert found.data_type == "s"
        cell = found.value
    assert cell == f"'{FORMULA}"


@pytest.mark.parametrize("text", ["=1+1", "+358401234567", "-2", "@here", "\t=1", "  =1", "＝1"])
def test_every_beginning_of_a_formula_is_guarded(text: str) -> None:
    assert harmless(text) == f"'{text}"


@pytest.mark.parametrize("cell", ["Zahra", "", "a=b", "'=1", 12, -3])
def test_what_is_no_formula_stays_as_it_is(cell: str | int) -> None:
    assert harmless(cell) == cell


def test_control_characters_break_no_workbook(world: World) -> None:
    change_person(world.stage.connection, world.stage.phone("Zahra").person.id, name="Zah\x0bra")
    world.kerttu.send("/export").tap_all("with", "xlsx")
    assert load_workbook(io.BytesIO(documents(world.kerttu)[0].content))["Pairs"]["C2"].value == "Zahra"


def test_other_localities_are_in_no_file(world: World) -> None:
    pairs, contacts = export_csv(world.kerttu, "with")
    assert "Tove" not in repr((pairs, contacts))
    eila = a_coordinator(world.stage, "Eila", world.kajaani, world.turku)
    eila.send("/export").tap("Turku").tap_all("with", "csv")
    assert [row[1] for row in rows_of(documents(eila)[0])[1:]] == ["Turku"]
    eila.send("/export").tap("All of mine").tap_all("with", "csv")
    assert [row[1] for row in rows_of(documents(eila)[-2])[1:]] == ["Kajaani", "Turku"]


def test_history_tells_that_it_was_made_and_with_what(world: World) -> None:
    world.kerttu.send("/export").tap_all("with", "csv")
    lines = world.stage.connection.execute(select(history).where(history.c.kind == "export-made")).all()
    assert [(line.actor_id, line.locality_id, line.data) for line in lines] == [
        (world.kerttu.person.id, world.kajaani, {"named": True, "form": "csv"})
    ]


def test_others_are_refused(world: World) -> None:
    vaino = world.stage.phone("Väinö")
    assert "not open to you" in vaino.send("/export").texts[0]
    assert documents(vaino) == []
