"""Files go both ways and stay what they were."""

from __future__ import annotations

import os

import aiogram
import pytest
import telegram as ptb
from aiogram.types import BufferedInputFile
from telegram.error import BadRequest, InvalidToken

from tests.emulator import Emulator, User
from tests.emulator_tests.test_people import OGG, png


async def test_what_people_send_can_be_fetched(bot: ptb.Bot, amina: User) -> None:
    recording = OGG + os.urandom(300_000)
    await amina.voice(recording)
    (update,) = await bot.get_updates()
    assert update.message is not None
    assert update.message.voice is not None
    file = await update.message.voice.get_file()
    assert bytes(await file.download_as_bytearray()) == recording


async def test_what_the_bot_uploads_reaches_people(bot: ptb.Bot, amina: User) -> None:
    calendar = b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"
    await bot.send_document(
        amina.id, calendar, filename="meeting.ics", caption="<b>when</b>", parse_mode="HTML"
    )
    assert (amina.heard[-1].data, amina.heard[-1].file_name) == (calendar, "meeting.ics")
    assert (amina.heard[-1].kind, amina.heard[-1].text) == ("document", "when")
    await bot.send_photo(amina.id, png(200, 100), caption="x" * 1024)
    assert amina.heard[-1].raw["photo"][0]["width"] == 200
    await bot.send_voice(amina.id, OGG)
    assert amina.heard[-1].kind == "voice"
    await bot.send_document(amina.id, ptb.InputFile(b"attached", "a.txt", attach=True))
    assert amina.heard[-1].data == b"attached"


async def test_a_file_is_sent_on_by_its_id(telegram: Emulator, bot: ptb.Bot, amina: User) -> None:
    sponsor = telegram.user("Aino", "fi")
    await sponsor.send("hei")
    message = await amina.voice(OGG, duration=9)
    await bot.send_voice(sponsor.id, message.raw["voice"]["file_id"])
    assert sponsor.heard[-1].data == OGG
    assert sponsor.heard[-1].raw["voice"]["duration"] == 9
    await bot.copy_message(sponsor.id, amina.id, message.id)
    assert sponsor.heard[-1].data == OGG
    with pytest.raises(BadRequest, match=r"(?i)can't use file of type Voice as Document"):
        await bot.send_document(sponsor.id, message.raw["voice"]["file_id"])


async def test_bad_files_are_refused(bot: ptb.Bot, amina: User) -> None:
    with pytest.raises(BadRequest, match=r"(?i)IMAGE_PROCESS_FAILED"):
        await bot.send_photo(amina.id, b"no picture at all")
    with pytest.raises(BadRequest, match=r"(?i)file must be non-empty"):
        await bot.send_document(amina.id, b"", filename="empty.txt")
    with pytest.raises(BadRequest, match=r"(?i)message caption is too long"):
        await bot.send_document(amina.id, b"x", caption="x" * 1025)
    with pytest.raises(BadRequest, match=r"(?i)file is too big"):
        await bot.get_file((await amina.document(b"x" * (20 * 1024 * 1024 + 1))).raw["document"]["file_id"])
    assert amina.heard == []


async def test_no_recording_is_no_voice_note(bot: ptb.Bot, amina: User) -> None:
    await bot.send_voice(amina.id, b"RIFF....WAVE")
    assert amina.heard[-1].kind == "document"


async def test_a_file_address_needs_the_token(telegram: Emulator, bot: ptb.Bot, amina: User) -> None:
    message = await amina.document(b"secret")
    file = await bot.get_file(message.raw["document"]["file_id"])
    assert file.file_path is not None
    with pytest.raises(InvalidToken):
        await bot.request.retrieve(file.file_path.replace(telegram.token, "1:other"))


async def test_aiogram_uploads_and_fetches_too(other_bot: aiogram.Bot, amina: User) -> None:
    await other_bot.send_document(amina.id, BufferedInputFile(b"by aiogram", "a.txt"))
    assert (amina.heard[-1].data, amina.heard[-1].file_name) == (b"by aiogram", "a.txt")
    sent = await other_bot.send_photo(amina.id, BufferedInputFile(png(3, 2), "p.png"))
    assert sent.photo is not None
    fetched = await other_bot.download(sent.photo[-1].file_id)
    assert fetched is not None
    assert fetched.read() == png(3, 2)
