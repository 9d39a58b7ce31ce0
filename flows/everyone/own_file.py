"""A person's own data as two files: a page to read, in their language, and the same for programs."""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Iterator
from html import escape
from typing import Any

from flows.engine.messages import Document
from store.own_data import Rows
from store.people import Person
from translations import LANGUAGES, catalogues

STYLE = (
    "body{font:1rem/1.5 system-ui,sans-serif;margin:2rem auto;max-width:46rem;padding:0 1rem}"
    "h2{margin-top:2rem}dl{border:1px solid #bbb;border-radius:.5rem;padding:1rem;"
    "display:grid;grid-template-columns:max-content 1fr;gap:.25rem 1rem}"
    "dt{color:#555}dd{margin:0;overflow-wrap:anywhere;white-space:pre-wrap}"
)


def page(person: Person, rows: Rows, day: str) -> Document:
    """The page to read."""
    text = "".join(_page(person, rows, day))
    return _document("kummi-my-data.html", "text/html", text)


def data(rows: Rows) -> Document:
    """The same for programs."""
    return _document("kummi-my-data.json", "application/json", json.dumps(rows, ensure_ascii=False, indent=2))


def _page(person: Person, rows: Rows, day: str) -> Iterator[str]:
    words = catalogues()
    language = LANGUAGES.get(person.language, LANGUAGES["en"])
    title = escape(words.label(person.language, "mydata-title"))
    yield f'<!doctype html>\n<html lang="{language.code}" dir="{language.direction}">\n<head>'
    yield f'<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{title}</title>'
    yield f"<style>{STYLE}</style></head>\n<body>\n<h1>{title}</h1>\n"
    yield f"<p>{escape(words.label(person.language, 'mydata-made', {'day': day}))}</p>\n"
    for table, some in rows.items():
        if some:
            yield f"<h2>{escape(words.label(person.language, f'mydata-{table}'))}</h2>\n"
        for row in some:
            yield from _row(row)
    yield "</body>\n</html>\n"


def _row(row: dict[str, Any]) -> Iterator[str]:
    yield "<dl>"
    for name, value in row.items():
        if value not in (None, "", [], {}):
            written = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
            yield f'<dt dir="ltr">{escape(name)}</dt><dd dir="auto">{escape(written)}</dd>'
    yield "</dl>\n"


def _document(name: str, mime: str, text: str) -> Document:
    return Document(name=name, mime=mime, content=b64encode(text.encode()))
