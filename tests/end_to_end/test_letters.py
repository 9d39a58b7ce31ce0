"""Two without a common language write to each other on Telegram, with a real machine and with real people."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import timedelta

import pytest
from sqlalchemy import Connection

from bot.housekeeping import USUAL, Housekeeping
from store.households import add_household, add_member
from store.pairs import add_pair
from store.people import change_person, make_coordinator, person_at
from store.sponsors import add_sponsor
from store.wishes import add_wish
from tests.moments import NOON
from tests.translations.machine.conftest import folder, translator
from translations.machine import Translator

from ..emulator import Emulator
from .harness import Kummi, in_process
from .ledger import Ledger
from .phone import Phone
from .proofs import everything_stored

__all__ = ["folder", "translator"]  # the real machine
VOICE = b"OggS" + b"spoken" * 40


@dataclass
class Chat:
    """Amina and Kaisa of one pair, their coordinator, and a sponsor who lends words."""

    kummi: Kummi
    amina: Phone
    kaisa: Phone
    selam: Phone
    ritva: Phone
    pair: int = 0

    async def settle(self) -> None:
        """Wait until everything has been translated, and brought."""
        await self.kummi.settle()


async def meet(kummi: Kummi, language: str) -> Chat:
    """People who have said yes to each other, set down directly."""
    chat = Chat(
        kummi,
        kummi.phone("Amina", language),
        kummi.phone("Kaisa", "fi"),
        kummi.phone("Selam", "en"),
        kummi.phone("Ritva", "en"),
    )
    for phone in (chat.amina, chat.kaisa, chat.selam, chat.ritva):
        await phone.send("/start")

    def work(connection: Connection) -> int:
        return _seed(connection, chat)

    assert kummi.database is not None
    chat.pair = await kummi.database.write(work)
    for phone in (chat.amina, chat.kaisa, chat.selam, chat.ritva):
        await phone.send("/menu")
    return chat


def _seed(connection: Connection, chat: Chat) -> int:
    roles = {"Amina": "newcomer", "Kaisa": "sponsor", "Selam": "sponsor", "Ritva": "coordinator"}
    phones = (chat.amina, chat.kaisa, chat.selam, chat.ritva)
    numbers = {}
    for name, phone in zip(roles, phones, strict=True):
        person = person_at(connection, "telegram", phone.address)
        assert person is not None
        numbers[name] = person.id
        told = {"role": roles[name], "state": "active", "locality_id": 1, "name": name, "agreed_at": NOON}
        change_person(connection, person.id, language=phone.language, **told)
        connection.exec_driver_sql(
            "UPDATE sessions SET state = 'cancelled' WHERE person_id = ?", (person.id,)
        )
    make_coordinator(connection, numbers["Ritva"], 1)
    for name, languages in (("Kaisa", {"fi": "native"}), ("Selam", {"ti": "native", "fi": "good"})):
        add_sponsor(
            connection,
            person_id=numbers[name],
            stage="active",
            languages=languages,
            likes=[],
            free=[],
            meets=[],
            lends_words=name == "Selam",
            staged_at=NOON,
        )
    home = add_household(
        connection,
        locality_id=1,
        person_id=numbers["Amina"],
        languages=["ar"],
        free=[],
        ways=[],
        created_at=NOON,
    )
    add_member(connection, household_id=home, name="Amina", kind="adult", age="")
    wish = add_wish(
        connection,
        household_id=home,
        locality_id=1,
        category="friends",
        members=[],
        stage="found",
        created_at=NOON,
        staged_at=NOON,
    )
    return add_pair(
        connection,
        wish_id=wish,
        household_id=home,
        newcomer_id=numbers["Amina"],
        sponsor_id=numbers["Kaisa"],
        locality_id=1,
        state="active",
        rhythm_days=14,
        started_at=NOON,
    )


@pytest.fixture
async def kummi(
    telegram: Emulator, ledger: Ledger, translator: Translator, unhurried: None
) -> AsyncIterator[Kummi]:
    """A service that polls, with a real machine."""
    async with in_process(telegram, ledger, webhook=False, translator=translator) as kummi:
        yield kummi


async def test_arabic_and_finnish_write_to_each_other_through_the_machine(kummi: Kummi) -> None:
    chat = await meet(kummi, "ar")
    await chat.amina.send(f"/chat {chat.pair}")
    chat.kaisa.mark()
    await chat.amina.send("هل المكتبة مفتوحة اليوم؟")
    await chat.settle()
    assert "هل المكتبة مفتوحة اليوم؟" in chat.kaisa.text
    assert "🤖" in chat.kaisa.text
    assert "Onko kirjasto auki tänään?" in chat.kaisa.text
    chat.amina.mark()
    letter = next(message for message in chat.kaisa.user.heard if "🤖" in message.text)
    await chat.kaisa.user.send("Kiitos!", reply_to=letter)
    await chat.settle()
    assert "Kiitos!" in chat.amina.text
    assert "شكرا" in chat.amina.text.replace("ً", "")
    assert kummi.ledger.column("SELECT state FROM letters ORDER BY id") == ["delivered", "delivered"]


async def test_several_in_a_row_arrive_in_their_order(kummi: Kummi) -> None:
    chat = await meet(kummi, "ar")
    await chat.amina.send(f"/chat {chat.pair}")
    chat.kaisa.mark()
    words = ["هل المكتبة مفتوحة اليوم؟", "شكرا", "صباح الخير.", "أين موقف الحافلات؟", "نعم"]
    for each in words:
        await chat.amina.user.send(each)
    await chat.amina.user.voice(VOICE, duration=4)
    await chat.settle()
    heard = [message.text for message in chat.kaisa.news if "✉️" in message.text]
    assert [next((at for at, each in enumerate(words) if each in text), 5) for text in heard] == [
        0,
        1,
        2,
        3,
        4,
        5,
    ]


async def test_tigrinya_gets_by_with_phrases_and_a_person(kummi: Kummi) -> None:
    chat = await meet(kummi, "ti")
    await chat.amina.send(f"/chat {chat.pair}")
    chat.kaisa.mark()
    await chat.amina.send("/chat 1 phrases")
    await chat.amina.answers(
        ("letter-phrase-topic", "phrases-meeting"), ("letter-phrase-which", "phrase-meeting-library")
    )
    assert "📖" in chat.kaisa.text
    chat.selam.mark()
    await chat.amina.send("ጽባሕ ምስ ውላደይ ክመጽእ እኽእል ዶ")
    await chat.settle()
    await chat.selam.answer("words-asked", "now")
    chat.kaisa.mark()
    await chat.selam.send("Voinko tulla huomenna lapseni kanssa?")
    await chat.settle()
    assert "✍️" in chat.kaisa.text
    assert "Voinko tulla huomenna lapseni kanssa?" in chat.kaisa.text
    assert kummi.ledger.column("SELECT by FROM letters ORDER BY id") == ["phrasebook", "person"]


async def test_whoever_blocks_the_bot_gets_nothing_and_the_writer_is_told(kummi: Kummi) -> None:
    chat = await meet(kummi, "fi")
    await chat.kaisa.send(f"/chat {chat.pair}")
    await chat.amina.user.block()
    await chat.kaisa.send("Tuletko huomenna?")
    await chat.settle()
    assert kummi.ledger.value("SELECT count(*) FROM letters WHERE state = 'delivered'") == 0


async def test_the_words_are_gone_some_days_later(kummi: Kummi) -> None:
    chat = await meet(kummi, "ar")
    await chat.kaisa.send(f"/chat {chat.pair}")
    await chat.kaisa.send("Marjapuuro on parasta kesällä.")
    await chat.settle()
    await chat.kaisa.send(f"/chat {chat.pair} done")
    assert kummi.service is not None
    assert any("Marjapuuro" in value for value in everything_stored(kummi.ledger))
    assert kummi.database is not None
    later = kummi.clock.now() + timedelta(days=15)
    await Housekeeping(kummi.database, lambda: later, USUAL).tidy()
    assert not any("Marjapuuro" in value for value in everything_stored(kummi.ledger))
