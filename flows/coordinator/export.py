"""Take the pairs and contacts of a locality along as files: with or without names, as a workbook or as plain text."""

from __future__ import annotations

import csv
from base64 import b64encode
from collections.abc import Sequence
from datetime import datetime
from io import BytesIO, StringIO
from typing import Any, NamedTuple

from openpyxl import Workbook
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE

from flows.access import reach_places
from flows.coordinator.places import some_places
from flows.engine import Choice, Said, Scene, do, effect, flow, say
from flows.engine.messages import Document
from flows.everyone.replies import reply
from store.exports import ContactRow, contact_rows, pair_rows
from store.localities import Locality
from store.people import names_of
from translations import DEFAULT, LANGUAGES, catalogues

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
CSV = "text/csv"
BYTE_ORDER_MARK = "\ufeff"  # tells spreadsheets that the letters are UTF-8
FORMULA = tuple("=+-@＝＋－＠\t\r\n")  # what a spreadsheet may take for a formula

Cell = str | int


class Table(NamedTuple):
    """What becomes a file or a sheet."""

    name: str
    header: list[Cell]
    rows: list[list[Cell]]


class Labels:
    """The words of the files, in the coordinator's language."""

    def __init__(self, language: str) -> None:
        self._language = LANGUAGES.get(language, LANGUAGES[DEFAULT])
        self._known: dict[tuple[str, ...], str] = {}
        self.right_to_left = self._language.direction == "rtl"

    def put(self, message: str, **values: str) -> str:
        """A message; the few that there are stand in many rows, so each is put in words once."""
        known = message, *values.values()
        if known not in self._known:
            self._known[known] = catalogues().label(self._language.code, message, values)
        return self._known[known]

    def header(self, columns: Sequence[str]) -> list[Cell]:
        """The names of some columns."""
        return [self.put(f"export-column-{column}") for column in columns]

    def said(self, recorded: dict[str, Any] | None) -> str:
        """Somebody's own words, or what kind of thing they sent."""
        brief = Said.model_validate(recorded).brief if recorded else ""
        return brief if isinstance(brief, str) else self.put(brief.id)


@flow("export", command="export", roles=("coordinator",))
async def export() -> None:
    """Send files of pairs and contacts to the coordinator."""
    places = await some_places("export-where")
    names = await Choice("export-names", options=("without", "with"))
    form = await Choice("export-form", options=("xlsx", "csv"), columns=2)
    await do("export-send", final=True, places=places, named=names == "with", form=form)
    await say("export-sent-named" if names == "with" else "export-sent")


@effect("export-send")
def send(scene: Scene, places: list[int], named: bool, form: str) -> None:
    """Make the files and post them from here: what is in them stands nowhere else."""
    localities = reach_places(scene, places)
    labels = Labels(scene.person.language)
    tables = [_pairs(scene, localities, named, labels), _contacts(scene, localities, named, labels)]
    day = scene.today.isoformat()
    if form == "xlsx":
        workbook = _workbook(f"kummi-{day}.xlsx", tables, labels, scene.now)
        reply(scene, "export-both", document=workbook)
    else:
        for table in tables:
            reply(scene, f"export-{table.name}", document=_plain(f"kummi-{table.name}-{day}.csv", table))
    for locality in localities:
        scene.record("export-made", locality_id=locality.id, data={"named": named, "form": form})


def _pairs(scene: Scene, localities: Sequence[Locality], named: bool, labels: Labels) -> Table:
    places = {place.id: place for place in localities}
    rows = pair_rows(scene.connection, list(places))
    scene.look(*(one for row in rows for one in (row.newcomer_id, row.sponsor_id)))
    names = names_of(scene.connection, [one for row in rows for one in (row.newcomer_id, row.sponsor_id)])
    both = ("newcomer", "sponsor") if named else ()
    header = ("pair", "locality", *both, "state", "wish", "started", "ended", "rhythm", "latest", "contacts")
    return Table(
        "pairs",
        labels.header(header),
        [
            [
                row.id,
                places[row.locality_id].name,
                *([names.get(row.newcomer_id, ""), names.get(row.sponsor_id, "")] if named else []),
                labels.put("export-state", state=row.state),
                labels.put(f"category-{row.category}"),
                _local(row.started_at, places[row.locality_id]),
                _local(row.ended_at, places[row.locality_id]),
                row.rhythm_days,
                _local(row.contact_at, places[row.locality_id]),
                row.contacts,
            ]
            for row in rows
        ],
    )


def _contacts(scene: Scene, localities: Sequence[Locality], named: bool, labels: Labels) -> Table:
    """Own words are people's own: they go along only with the names."""
    places = {place.id: place for place in localities}
    rows = contact_rows(scene.connection, list(places))
    names = names_of(scene.connection, [one for row in rows for one in (row.newcomer_id, row.sponsor_id)])
    both = ("newcomer", "sponsor") if named else ()
    header = ("pair", "locality", *both, "happened", "kind", "minutes", "by", "source")
    return Table(
        "contacts",
        labels.header((*header, "note") if named else header),
        [
            [
                row.pair_id,
                places[row.locality_id].name,
                *([names.get(row.newcomer_id, ""), names.get(row.sponsor_id, "")] if named else []),
                _local(row.happened_at, places[row.locality_id]),
                labels.put("export-kind", kind=row.kind),
                "" if row.minutes is None else row.minutes,
                labels.put("export-by", who=_teller(row)),
                labels.put("export-source", source=row.source),
                *([labels.said(row.note)] if named else []),
            ]
            for row in rows
        ],
    )


def _teller(row: ContactRow) -> str:
    return {row.newcomer_id: "newcomer", row.sponsor_id: "sponsor", None: "nobody"}.get(row.by_id, "other")


def _local(moment: datetime | None, locality: Locality) -> str:
    """A moment as its locality's clocks showed it: 2026-03-03T18:00."""
    if moment is None:
        return ""
    return moment.astimezone(locality.zone).replace(tzinfo=None).isoformat(timespec="minutes")


def harmless(cell: Cell) -> Cell:
    """A cell that no spreadsheet takes for a formula."""
    return f"'{cell}" if isinstance(cell, str) and cell.lstrip(" ").startswith(FORMULA) else cell


def _plain(name: str, table: Table) -> Document:
    """A table as CSV (RFC 4180)."""
    text = StringIO()
    writer = csv.writer(text)
    for row in (table.header, *table.rows):
        writer.writerow([harmless(cell) for cell in row])
    return Document(name=name, mime=CSV, content=b64encode((BYTE_ORDER_MARK + text.getvalue()).encode()))


def _workbook(name: str, tables: Sequence[Table], labels: Labels, now: datetime) -> Document:
    """Tables as sheets of one workbook."""
    book = Workbook(write_only=True)
    book.properties.created = book.properties.modified = now.replace(tzinfo=None)
    for table in tables:
        sheet = book.create_sheet(labels.put(f"export-sheet-{table.name}"))
        sheet.freeze_panes = "A2"
        sheet.sheet_view.rightToLeft = labels.right_to_left
        for row in (table.header, *table.rows):
            sheet.append([_storable(harmless(cell)) for cell in row])
    content = BytesIO()
    book.save(content)
    return Document(name=name, mime=XLSX, content=b64encode(content.getvalue()))


def _storable(cell: Cell) -> Cell:
    return ILLEGAL_CHARACTERS_RE.sub("", cell) if isinstance(cell, str) else cell
