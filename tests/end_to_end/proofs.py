"""What came, and what is stored, taken apart."""

from __future__ import annotations

import csv
import re
from io import BytesIO, StringIO

import segno
from openpyxl import load_workbook

from translations import DEFAULT, LANGUAGES, catalogues

from ..emulator import Message
from .ledger import Ledger
from .phone import Phone

ARABIC, LATIN = re.compile("[\u0600-\u06ff]"), re.compile("[A-Za-zÀ-ÿ]")


def assert_pictured(news: list[Message], link: str) -> None:
    """The picture that came is the link's QR code."""
    (picture,) = [message for message in news if message.kind == "photo"]
    drawn = BytesIO()
    segno.make(link, error="m", micro=False).save(drawn, kind="png", scale=8)
    assert picture.data == drawn.getvalue()
    assert picture.data.startswith(b"\x89PNG")
    assert sum(link in message.text for message in news) == 2, "with the picture, and in the words to pass on"


def exported(news: list[Message]) -> list[list[list[str]]]:
    """The tables of pairs and contacts, as programs open them."""
    files = {message.file_name or "": message.data or b"" for message in news if message.kind == "document"}
    tables = []
    for name, data in files.items():
        if name.endswith(".csv"):
            tables.append(list(csv.reader(StringIO(data.decode("utf-8-sig")))))
        else:
            book = load_workbook(BytesIO(data))
            tables += [
                [
                    ["" if cell is None else str(cell) for cell in row]
                    for row in sheet.iter_rows(values_only=True)
                ]
                for sheet in book
            ]
    assert len(tables) == 2, list(files)
    return tables


def everything_stored(ledger: Ledger) -> list[str]:
    """Every value of every row of every table, as text."""
    tables = ledger.column("SELECT name FROM sqlite_master WHERE type = 'table'")
    return [str(value) for table in tables for row in ledger.rows(f"SELECT * FROM {table}") for value in row]


def speaks(language: str) -> bool:
    """Whether everything that English says can be said in a language."""
    return set(catalogues()[DEFAULT]) <= set(catalogues()[language])


def find_foreign(phone: Phone) -> list[str]:
    """What someone who reads Arabic was shown in mostly Latin letters, on buttons and in the menu too."""
    shown = [text for message in phone.user.heard for text in (message.text, *message.labels)]
    own_names = {language.name for language in LANGUAGES.values()}
    return [
        text
        for text in {*shown, *phone.user.menu.values()}
        if text not in own_names and len(LATIN.findall(text)) > len(ARABIC.findall(text))
    ]


def repeated(ledger: Ledger, phone: Phone) -> int:
    """How many messages came more than once; all came, and in their order, or this fails."""
    query = (
        "SELECT state, reference FROM outbox WHERE address = ? AND edits IS NULL "
        "AND json_extract(body, '$.kind') IS NULL ORDER BY id"
    )
    rows = ledger.rows(query, phone.address)
    assert {state for state, _ in rows} == {"sent"}
    stand = [message.id for message in phone.user.heard]
    told = [int(reference) for _, reference in rows]
    assert told == sorted(told), "each in its order"
    assert set(told) <= set(stand)
    return len(stand) - len(told)
