"""No line of a log quotes a person, whoever writes the line."""

from __future__ import annotations

import subprocess
import sys
from sqlite3 import IntegrityError

import pytest

from store.database import writing_engine
from store.people import add_person
from store.tables import metadata
from tests.moments import NOON

PROGRAM = """
import asyncio, gc, logging
from bot.logs import set_up_logging

async def fail():
    raise RuntimeError("Zubeida wrote this")

async def main():
    lost = asyncio.create_task(fail())
    await asyncio.sleep(0.01)
    del lost
    gc.collect()
    try:
        await fail()
    except RuntimeError:
        logging.getLogger("uvicorn.error").exception("Exception in ASGI application")

set_up_logging()
asyncio.run(main())
"""


def test_errors_in_libraries_and_lost_tasks_are_told_without_their_words() -> None:
    done = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=True)
    lines = done.stderr.splitlines()
    assert len(lines) == 2
    assert all('"error": "RuntimeError at ' in line for line in lines)
    assert "Zubeida" not in done.stderr


def test_errors_of_the_store_do_not_quote_what_was_to_be_stored() -> None:
    with writing_engine("sqlite://").connect() as connection:
        metadata.create_all(connection)
        add_person(connection, channel="far", address="Zubeida", language="en", now=NOON)
        with pytest.raises(IntegrityError) as raised:
            add_person(connection, channel="far", address="Zubeida", language="en", now=NOON)
    assert "Zubeida" not in str(raised.value)
