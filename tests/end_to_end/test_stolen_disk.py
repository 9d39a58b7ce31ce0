"""Whoever carries the disk away, without the service key, learns nobody's name, number or words from it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from store.opening import key_file_of

from ..planted import PLANTED, and_their_parts, found
from .harness import Kummi, Program
from .phone import Answer, Phone, Typed
from .proofs import everything_stored
from .ways import Opened, invite, join, join_as_coordinator, newcomer_answers

COORDINATOR = "Maija Keränen-Öhman"


@pytest.fixture
async def lived_in(program: Program, opened: Opened) -> Kummi:
    """A service that people have told everything, still running."""
    await program.start(unhurried=True)
    kummi = Kummi(program.telegram, program.ledger)
    coordinator = kummi.phone("Maija", "en")
    await join_as_coordinator(coordinator, opened.link, COORDINATOR)
    for planted in PLANTED.values():
        newcomer = kummi.phone(planted[0], "en")
        link = await invite(coordinator, "newcomer", "en")
        await join(newcomer, link, list(told(*planted)))
        await newcomer.send("/write")
        await newcomer.send(planted[3])
        await coordinator.send(f"/newcomer {newcomer.number}")
    await unfinished(kummi.phone("Pekka", "en"), coordinator)
    return kummi


def told(name: str, child: str, part: str, words: str) -> Iterator[tuple[str, Answer]]:
    """What a newcomer answers, in their own words wherever there may be own words."""
    own: dict[str, Answer] = {
        "newcomer-name": Typed(name),
        "newcomer-part": Typed(part),
        "newcomer-member-name": Typed(child),
    }
    for key, given in newcomer_answers("en"):
        if key == "newcomer-wish-words-heard":
            continue
        yield key, Typed(words) if key == "newcomer-wish-words" else own.get(key, given)


async def unfinished(phone: Phone, coordinator: Phone) -> None:
    """Somebody stops in the middle of a conversation."""
    link = await invite(coordinator, "newcomer", "en")
    await join(phone, link, newcomer_answers("en")[:2])
    await phone.answer("newcomer-name", Typed("Half-told Hamdi"))


def files_in(folder: Path) -> dict[str, bytes]:
    """What stands in each file of a folder."""
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


async def test_no_file_tells_a_name_a_number_or_a_word(
    lived_in: Kummi, program: Program, tmp_path: Path
) -> None:
    ledger = lived_in.ledger
    addresses = ledger.column("SELECT address FROM people")
    planted = and_their_parts([words for told in PLANTED.values() for words in told])
    planted += [
        COORDINATOR,
        "Half-told Hamdi",
        *addresses,
        *{
            line
            for text in ledger.column("SELECT json_extract(body, '$.text') FROM outbox WHERE begins")
            for line in text.splitlines()
        },
    ]
    stored = "\n".join(everything_stored(ledger)).encode()
    known = {words for words in planted if words in COORDINATOR or found([words], stored)}
    assert known == set(planted), "all of it is stored, and found where it can be read"
    with sqlite3.connect(ledger.path) as source, sqlite3.connect(tmp_path / "backup") as backup:
        source.backup(backup)
    running = files_in(tmp_path)
    assert {"kummi.sqlite", "kummi.sqlite-wal", "kummi.keys.sqlite", "backup", "log"} <= set(running)
    assert running["log"]
    for name, content in running.items():
        assert found(planted, content) == [], name
    assert await program.stop() == 0
    for name, content in files_in(tmp_path).items():
        assert found(planted, content) == [], name


async def test_without_its_key_the_service_says_so_and_does_not_start(
    lived_in: Kummi, program: Program
) -> None:
    assert await program.stop() == 0
    key = key_file_of(lived_in.ledger.path)
    kept = key.read_text()
    key.unlink()
    code, _, complained = await program.command("run")
    assert code == 2
    assert complained.count("\n") == 1
    assert "is missing" in complained
    key.write_text(kept)
    key.chmod(0o644)
    code, _, complained = await program.command("run")
    assert code == 2
    assert "can be read by others" in complained


async def test_the_key_changes_while_people_write(lived_in: Kummi, program: Program) -> None:
    key = key_file_of(lived_in.ledger.path)
    before = key.read_text()
    code, printed, complained = await program.command("keys", "rotate")
    assert (code, "wrapped anew" in printed) == (0, True), complained
    assert key.read_text() != before
    late = lived_in.phone("Later", "en")
    await late.send("/start")
    assert late.asked == ["arrival-language"]
    assert await program.stop() == 0
    await program.start(unhurried=True)
    await late.answer("arrival-language", "en")
    assert lived_in.ledger.value("SELECT count(*) FROM people WHERE address = ?", late.address) == 1
