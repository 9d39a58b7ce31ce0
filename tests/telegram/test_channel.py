"""What the channel says arrives on Telegram, and Telegram's refusals come back as the channel's."""

from __future__ import annotations

import base64
from typing import Any

import pytest
from telegram.error import NetworkError

from bot.channel import Channel, Delayed, Undeliverable, Unreachable
from bot.telegram.channel import TelegramChannel
from bot.telegram.errors import BadToken
from flows.engine.messages import Button, Command, Document, Media, Outgoing

from ..emulator import Emulator, Refusal, User
from .payloads import QUESTION

PIXEL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)
YES = ((Button(label="✅ Yes", data="1:yes"),),)
LONG = "\n\n".join(f"<i>{n}</i> " + "word " * 300 + "end." for n in range(9))


def say(text: str = "", **more: Any) -> Outgoing:
    return Outgoing(language="en", text=text, **more)


def document(name: str, mime: str, content: bytes) -> Document:
    return Document(name=name, mime=mime, content=base64.b64encode(content))


async def test_it_is_a_channel_and_knows_its_name(channel: TelegramChannel, telegram: Emulator) -> None:
    promised: Channel = channel
    assert promised.name == "telegram"
    assert channel.username == telegram.username


async def test_a_question_arrives_with_its_buttons(channel: TelegramChannel, amal: User) -> None:
    reference = await channel.deliver(str(amal.id), QUESTION)
    (message,) = amal.heard
    assert reference == str(message.id)
    assert message.text == "Can you come?"
    assert [entity["type"] for entity in message.entities] == ["bold"]
    assert [(button.text, button.data) for row in message.buttons for button in row] == [
        ("✅ Yes", "1:yes"),
        ("❌ No", "1:no"),
    ]


async def test_links_show_no_preview(channel: TelegramChannel, amal: User, telegram: Emulator) -> None:
    await channel.deliver(str(amal.id), say("https://kummi.example"))
    (call,) = telegram.called("sendMessage")
    assert call.params["link_preview_options"]["is_disabled"]


async def test_a_long_text_comes_in_parts_and_the_last_has_the_buttons(
    channel: TelegramChannel, amal: User
) -> None:
    reference = await channel.deliver(str(amal.id), say(LONG, rows=YES))
    assert len(amal.heard) > 2
    assert [bool(message.buttons) for message in amal.heard] == [False] * (len(amal.heard) - 1) + [True]
    assert reference == str(amal.heard[-1].id)
    assert "".join(message.text for message in amal.heard).count("word") == 2700


async def test_what_broke_off_goes_on_where_it_broke_off(
    channel: TelegramChannel, amal: User, telegram: Emulator
) -> None:
    meeting = say(LONG, document=document("meeting.ics", "text/calendar", b"BEGIN:VCALENDAR"), rows=YES)
    await channel.deliver(str(amal.id), meeting)
    whole = [message.text for message in amal.heard]
    telegram.faults.flood("sendMessage", retry_after=3)
    with pytest.raises(Delayed):
        await channel.deliver(str(amal.id), meeting)
    telegram.faults.crash("sendMessage")
    with pytest.raises(NetworkError):
        await channel.deliver(str(amal.id), meeting)
    assert len(amal.heard) == len(whole) + 1
    assert await channel.deliver(str(amal.id), meeting) == str(amal.heard[-1].id)
    await channel.deliver(str(amal.id), meeting)
    assert [message.text for message in amal.heard] == whole * 3


async def test_after_something_else_it_begins_from_the_start(
    channel: TelegramChannel, amal: User, telegram: Emulator
) -> None:
    meeting = say(LONG, document=document("meeting.ics", "text/calendar", b"BEGIN:VCALENDAR"))
    telegram.faults.flood("sendMessage", retry_after=3)
    with pytest.raises(Delayed):
        await channel.deliver(str(amal.id), meeting)
    await channel.deliver(str(amal.id), QUESTION)
    await channel.deliver(str(amal.id), meeting)
    assert [message.kind for message in amal.heard].count("document") == 2


@pytest.mark.parametrize(("send", "kind"), [("voice", "voice"), ("photo", "photo"), ("document", "document")])
async def test_a_file_is_passed_on_by_its_id_with_words_and_buttons(
    channel: TelegramChannel, telegram: Emulator, amal: User, send: str, kind: Any
) -> None:
    data = {"voice": b"OggS....", "photo": PIXEL, "document": b"%PDF"}[send]
    message = await getattr(amal, send)(data)
    held = message.raw[send]
    file = held[-1]["file_id"] if isinstance(held, list) else held["file_id"]
    sponsor = telegram.user("Aino", "fi")
    await sponsor.send("Hei")
    media = Media(kind=kind, file=file)
    reference = await channel.deliver(str(sponsor.id), say("from <b>Amal</b>", media=media, rows=YES))
    (heard,) = sponsor.heard
    assert (heard.kind, heard.data, heard.text, heard.labels) == (send, data, "from Amal", ["✅ Yes"])
    assert reference == str(heard.id)


async def test_words_too_long_for_a_caption_follow_the_file(channel: TelegramChannel, amal: User) -> None:
    file = (await amal.photo(PIXEL)).raw["photo"][-1]["file_id"]
    await channel.deliver(str(amal.id), say("word " * 300, media=Media(kind="photo", file=file), rows=YES))
    photo, words = amal.heard
    assert (photo.kind, photo.text, photo.labels) == ("photo", "", [])
    assert (words.text.count("word"), words.labels) == (300, ["✅ Yes"])


async def test_a_place_and_a_contact_come_before_their_words(channel: TelegramChannel, amal: User) -> None:
    place = Media(kind="location", latitude=64.22, longitude=27.73)
    contact = Media(kind="contact", name="Aino", phone="+358401")
    await channel.deliver(str(amal.id), say("here", media=place, rows=YES))
    await channel.deliver(str(amal.id), say("", media=contact, rows=YES))
    where, here, who = amal.heard
    assert where.raw["location"]["latitude"] == 64.22
    assert (here.text, here.labels) == ("here", ["✅ Yes"])
    assert who.raw["contact"]["phone_number"] == "+358401"
    assert who.labels == ["✅ Yes"]


async def test_a_document_is_uploaded_and_a_picture_is_shown(channel: TelegramChannel, amal: User) -> None:
    calendar = document("meeting.ics", "text/calendar", b"BEGIN:VCALENDAR")
    await channel.deliver(str(amal.id), say("our meeting", document=calendar))
    await channel.deliver(str(amal.id), say(document=document("invite.png", "image/png", PIXEL)))
    meeting, picture = amal.heard
    assert (meeting.kind, meeting.file_name, meeting.data, meeting.text) == (
        "document",
        "meeting.ics",
        b"BEGIN:VCALENDAR",
        "our meeting",
    )
    assert (picture.kind, picture.data) == ("photo", PIXEL)


async def test_an_edit_replaces_text_and_buttons(channel: TelegramChannel, amal: User) -> None:
    reference = await channel.deliver(str(amal.id), QUESTION)
    edit = say("You can <b>come</b> ✅", kind="edit", target=reference)
    assert await channel.deliver(str(amal.id), edit) == reference
    (message,) = amal.heard
    assert (message.text, message.labels) == ("You can come ✅", [])
    assert await channel.deliver(str(amal.id), edit) == reference  # the same again changes nothing


async def test_an_edit_of_a_long_message_changes_the_part_with_the_buttons(
    channel: TelegramChannel, amal: User
) -> None:
    reference = await channel.deliver(str(amal.id), say(LONG, rows=YES))
    before = [message.text for message in amal.heard]
    await channel.deliver(str(amal.id), say(LONG + " done", kind="edit", target=reference))
    assert [message.text for message in amal.heard] == [*before[:-1], before[-1] + " done"]
    assert not amal.heard[-1].labels


async def test_an_edit_of_a_picture_changes_its_caption(channel: TelegramChannel, amal: User) -> None:
    picture = document("invite.png", "image/png", PIXEL)
    reference = await channel.deliver(str(amal.id), say("before", document=picture, rows=YES))
    await channel.deliver(str(amal.id), say("after", kind="edit", target=reference))
    assert (amal.heard[0].text, amal.heard[0].labels) == ("after", [])


async def test_an_edit_of_a_place_takes_its_buttons_away(channel: TelegramChannel, amal: User) -> None:
    place = Media(kind="location", latitude=64.22, longitude=27.73)
    reference = await channel.deliver(str(amal.id), say(media=place, rows=YES))
    await channel.deliver(str(amal.id), say("after", kind="edit", target=reference))
    assert amal.heard[0].labels == []


async def test_an_edit_of_what_is_gone_counts_as_done(
    channel: TelegramChannel, amal: User, telegram: Emulator
) -> None:
    assert await channel.deliver(str(amal.id), say("after", kind="edit", target="999")) == "999"
    telegram.faults.refuse("editMessageText", Refusal("Bad Request: message can't be edited"))
    reference = await channel.deliver(str(amal.id), QUESTION)
    assert await channel.deliver(str(amal.id), say("after", kind="edit", target=reference)) == reference


async def test_the_menu_of_one_person_and_of_all(
    channel: TelegramChannel, amal: User, telegram: Emulator
) -> None:
    both = (Command(name="help", description="ℹ️ Help"), Command(name="log", description="📝 Log"))
    help_in = {"en": (both[0],), "fi": (Command(name="help", description="ℹ️ Apua"),), "kmr": both}
    await channel.publish_commands(help_in)
    aino = telegram.user("Aino", "fi")
    assert aino.menu == {"help": "ℹ️ Apua"}
    assert amal.menu == {"help": "ℹ️ Help"}
    assert await channel.deliver(str(amal.id), say(kind="commands", commands=both)) == ""
    assert list(amal.menu) == ["help", "log"]
    assert aino.menu == {"help": "ℹ️ Apua"}
    await channel.deliver(str(amal.id), say(kind="commands"))
    assert list(amal.menu) == ["help"]


async def test_a_flood_asks_for_a_pause_and_nothing_is_repeated_behind_our_back(
    channel: TelegramChannel, amal: User, telegram: Emulator
) -> None:
    telegram.faults.flood("sendMessage", retry_after=17)
    with pytest.raises(Delayed) as caught:
        await channel.deliver(str(amal.id), QUESTION)
    assert caught.value.seconds == 17
    assert len(telegram.called("sendMessage")) == 1


async def test_who_blocked_the_bot_cannot_be_reached(channel: TelegramChannel, amal: User) -> None:
    await amal.block()
    for outgoing in (QUESTION, say("x", kind="edit", target="1")):
        with pytest.raises(Unreachable):
            await channel.deliver(str(amal.id), outgoing)
    await amal.unblock()
    await channel.deliver(str(amal.id), QUESTION)


@pytest.mark.parametrize("kind", ["message", "edit", "commands"])
async def test_who_is_not_there_cannot_be_reached(channel: TelegramChannel, kind: Any) -> None:
    outgoing = say("x", kind=kind, target="1", commands=(Command(name="help", description="Help"),))
    with pytest.raises(Unreachable):
        await channel.deliver("4711", outgoing)


async def test_who_never_wrote_or_left_telegram_cannot_be_reached(
    channel: TelegramChannel, amal: User, telegram: Emulator
) -> None:
    with pytest.raises(Unreachable):
        await channel.deliver(str(telegram.user().id), QUESTION)
    telegram.faults.refuse("sendMessage", Refusal("Bad Request: user is deactivated"))
    with pytest.raises(Unreachable):
        await channel.deliver(str(amal.id), QUESTION)


async def test_what_telegram_refuses_is_undeliverable(
    channel: TelegramChannel, amal: User, telegram: Emulator
) -> None:
    telegram.faults.refuse("sendDocument", Refusal("Request Entity Too Large", 413))
    for outgoing in (
        say(),
        say("x", kind="edit", target="no number"),
        say(media=Media(kind="voice", file="no such file")),
        say(document=document("large.pdf", "application/pdf", b"%PDF")),
    ):
        with pytest.raises(Undeliverable):
            await channel.deliver(str(amal.id), outgoing)
    with pytest.raises(Undeliverable):
        await channel.deliver("no number", QUESTION)


async def test_passing_trouble_rises_and_the_next_try_works(
    channel: TelegramChannel, amal: User, telegram: Emulator
) -> None:
    telegram.faults.crash("sendMessage")
    telegram.faults.reset("sendMessage")
    for _ in range(2):
        with pytest.raises(NetworkError):
            await channel.deliver(str(amal.id), QUESTION)
    await channel.deliver(str(amal.id), QUESTION)
    assert len(amal.heard) == 1


async def test_half_a_character_does_not_stop_a_message(channel: TelegramChannel, amal: User) -> None:
    await channel.deliver(str(amal.id), say("a\ud83d b", rows=((Button(label="\ud83d", data="1"),),)))
    assert amal.heard[0].text == "a\ufffd b"


async def test_a_wrong_token_is_told_without_telling_the_token(telegram: Emulator) -> None:
    channel = TelegramChannel("123:wrong", telegram.url)
    with pytest.raises(BadToken) as caught:
        await channel.open()
    assert "wrong" not in str(caught.value)
    assert caught.value.__context__ is None
    assert "wrong" not in repr(channel.api)
    await channel.close()


async def test_it_waits_for_the_network_when_it_opens(telegram: Emulator) -> None:
    telegram.faults.reset("getMe")
    telegram.faults.crash("getMe")
    channel = TelegramChannel(telegram.token, telegram.url)
    await channel.open()
    assert channel.username == telegram.username
    await channel.close()
