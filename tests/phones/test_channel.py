"""A phone shows what it was sent, keeps it over a restart, and says so when it cannot."""

from __future__ import annotations

import base64
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.channel import Undeliverable, Unreachable
from bot.phones.channel import PhonesChannel
from bot.phones.events import Edited, Menu, Received, Sent, Shown
from flows.engine.messages import Button, Command, Document, Incoming, Media, Outgoing
from tests.phones.road import START
from tests.sounds import an_opus
from translations.recordings import Recordings


def open_channel(folder: Path) -> PhonesChannel:
    return PhonesChannel(folder, lambda: START)


def message(text: str, **more: object) -> Outgoing:
    return Outgoing.model_validate({"language": "en", "text": text, **more})


async def test_what_is_delivered_stands_on_the_phone(tmp_path: Path) -> None:
    channel = open_channel(tmp_path)
    phone = channel.add("newcomer")
    rows = ((Button(label="Yes", data="1:0:yes"),),)
    ref = await channel.deliver(phone, message("Are you free?", rows=rows))
    shown = list(channel.transcript)[-1]
    assert shown == Shown(phone=phone, ref=ref, at=START, language="en", text="Are you free?", rows=rows)


async def test_references_differ_between_messages_and_phones(tmp_path: Path) -> None:
    channel = open_channel(tmp_path)
    phones = [channel.add("newcomer"), channel.add("sponsor")]
    refs = [await channel.deliver(phone, message("hello")) for phone in phones * 2]
    assert len(set(refs)) == 4


async def test_an_edit_replaces_words_and_buttons(tmp_path: Path) -> None:
    channel = open_channel(tmp_path)
    phone = channel.add("newcomer")
    ref = await channel.deliver(phone, message("Which?", rows=((Button(label="A", data="a"),),)))
    assert await channel.deliver(phone, message("Which? A", kind="edit", target=ref)) == ref
    assert list(channel.transcript)[-1] == Edited(phone=phone, ref=ref, language="en", text="Which? A")


async def test_an_edit_without_words_takes_only_the_buttons_away(tmp_path: Path) -> None:
    channel = open_channel(tmp_path)
    phone = channel.add("newcomer")
    ref = await channel.deliver(phone, message("Which?", rows=((Button(label="A", data="a"),),)))
    await channel.deliver(phone, message("", kind="edit", target=ref))
    assert list(channel.transcript)[-1] == Edited(phone=phone, ref=ref, language="en", text="Which?")


async def test_what_only_loses_its_buttons_keeps_the_language_of_its_words(tmp_path: Path) -> None:
    channel = open_channel(tmp_path)
    phone = channel.add("newcomer")
    ref = await channel.deliver(phone, message("Which?", rows=((Button(label="A", data="a"),),)))
    await channel.deliver(phone, message("", language="ar", kind="edit", target=ref))
    assert list(channel.transcript)[-1] == Edited(phone=phone, ref=ref, language="en", text="Which?")


async def test_another_phones_message_cannot_be_edited(tmp_path: Path) -> None:
    channel = open_channel(tmp_path)
    mine, other = channel.add("newcomer"), channel.add("sponsor")
    ref = await channel.deliver(other, message("private"))
    for target in (ref, "99", ""):
        with pytest.raises(Undeliverable):
            await channel.deliver(mine, message("changed", kind="edit", target=target))


async def test_a_phone_that_is_not_there_cannot_be_reached(tmp_path: Path) -> None:
    with pytest.raises(Unreachable):
        await open_channel(tmp_path).deliver("phone-1", message("hello"))


async def test_a_phone_put_away_still_receives(tmp_path: Path) -> None:
    channel = open_channel(tmp_path)
    phone = channel.add("newcomer")
    channel.move(phone, hidden=True)
    assert await channel.deliver(phone, message("hello"))


async def test_a_menu_shows_no_message(tmp_path: Path) -> None:
    channel = open_channel(tmp_path)
    phone = channel.add("newcomer")
    commands = (Command(name="wishes", description="My wishes"),)
    assert await channel.deliver(phone, message("", kind="commands", commands=commands)) == ""
    assert list(channel.transcript)[-1] == Menu(phone=phone, language="en", commands=commands)


async def test_a_document_is_kept_byte_for_byte(tmp_path: Path) -> None:
    channel = open_channel(tmp_path)
    phone = channel.add("newcomer")
    content = b"BEGIN:VCALENDAR\r\n\x00\xff"
    document = Document(name="meeting.ics", mime="text/calendar", content=base64.b64encode(content))
    await channel.deliver(phone, message("", document=document))
    shown = list(channel.transcript)[-1]
    assert isinstance(shown, Shown)
    (media,) = shown.media
    assert (media.kind, media.name, media.size) == ("document", "meeting.ics", len(content))
    path = channel.files.find(media.file)
    assert path is not None
    assert path.read_bytes() == content


async def test_everything_survives_a_restart(tmp_path: Path) -> None:
    first = open_channel(tmp_path)
    phone = first.add("newcomer", name="Amal", language="ar")
    ref = await first.deliver(phone, message("مرحباً\nسطر ثانٍ"))
    incoming = Incoming(channel="phones", address=phone, update="update-1", kind="text", text="hello")
    first.send(incoming)
    first.receive(incoming)
    before = list(first.transcript)
    first.close()

    second = open_channel(tmp_path)
    assert list(second.transcript) == before
    assert second.transcript.log == first.transcript.log
    assert second.add("newcomer", phone=phone) == phone
    assert second.add("newcomer") != phone
    assert await second.deliver(phone, message("edited", kind="edit", target=ref)) == ref
    second.send(incoming)
    second.receive(incoming)
    kinds = [type(event) for event in second.transcript]
    assert (kinds.count(Sent), kinds.count(Received)) == (1, 1)


async def test_a_line_torn_by_a_crash_harms_nothing(tmp_path: Path) -> None:
    first = open_channel(tmp_path)
    phone = first.add("newcomer")
    await first.deliver(phone, message("whole"))
    first.close()
    with (tmp_path / "phones.jsonl").open("ab") as file:
        file.write('{"kind":"shown","phone":"phone-1","text":"مر'.encode()[:-1])

    second = open_channel(tmp_path)
    assert len(second.transcript) == len(first.transcript)
    await second.deliver(phone, message("after"))
    second.close()
    assert len(open_channel(tmp_path).transcript) == len(first.transcript) + 1


async def test_listeners_are_woken(tmp_path: Path) -> None:
    channel = open_channel(tmp_path)
    phone = channel.add("newcomer")
    with channel.listen() as woken:
        assert not woken.is_set()
        await channel.deliver(phone, message("hello"))
        assert woken.is_set()


async def test_a_message_that_was_read_aloud_is_heard_before_it_is_read(
    recorded: Callable[..., Recordings], tmp_path: Path
) -> None:
    recorded("so/menu-help", "so/menu-menu")
    channel = open_channel(tmp_path / "phones")
    phones = [channel.add("newcomer"), channel.add("newcomer")]
    for phone in phones:
        await channel.deliver(phone, message("read me", recordings=("so/menu-help", "so/menu-gone")))
    first, second = [event for event in channel.transcript if isinstance(event, Shown)]
    (media,) = first.media
    assert (media.kind, media.seconds, first.text) == ("voice", 2, "read me")
    assert second.media == first.media
    path = channel.files.find(media.file)
    assert path is not None
    assert path.read_bytes() == an_opus()


async def test_a_question_below_a_voice_comes_with_that_voice(tmp_path: Path) -> None:
    channel = open_channel(tmp_path)
    phone = channel.add("newcomer")
    spoken = Media(kind="voice", file=await channel.keep(an_opus(), "audio/ogg"), seconds=2)
    rows = ((Button(label="Keep", data="1:0:keep"),),)
    await channel.deliver(phone, message("This is what you said.", media=spoken, rows=rows))
    shown = list(channel.transcript)[-1]
    assert isinstance(shown, Shown)
    assert (shown.media, shown.rows) == ((spoken,), rows)
