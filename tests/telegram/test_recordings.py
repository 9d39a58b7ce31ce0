"""A message that somebody has read aloud is heard on Telegram before its words."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.channel import Delayed, Unreachable
from bot.telegram.channel import TelegramChannel
from flows.engine.messages import Button, Outgoing
from translations.recordings import Recordings

from ..emulator import Emulator, Refusal, User
from ..sounds import an_opus

Recorded = Callable[..., Recordings]
YES = ((Button(label="✅ Yes", data="1:yes"),),)


def say(text: str, *names: str) -> Outgoing:
    return Outgoing(language="so", text=text, rows=YES, recordings=names)


async def test_it_is_heard_before_the_words_and_the_buttons_are_with_the_words(
    recorded: Recorded, channel: TelegramChannel, amal: User
) -> None:
    recorded("so/menu-help", "so/menu-menu")
    reference = await channel.deliver(str(amal.id), say("read me", "so/menu-help", "so/menu-menu"))
    first, second, words = amal.heard
    assert [(each.kind, each.data, each.labels) for each in (first, second)] == [("voice", an_opus(), [])] * 2
    assert first.raw["voice"]["duration"] == 2
    assert (words.text, words.labels, reference) == ("read me", ["✅ Yes"], str(words.id))


async def test_its_bytes_go_to_telegram_only_once(
    recorded: Recorded, channel: TelegramChannel, amal: User, telegram: Emulator
) -> None:
    recorded("so/menu-help")
    aino = telegram.user("Aino", "fi")
    await aino.send("Hei")
    for user in (amal, aino, amal):
        await channel.deliver(str(user.id), say("read me", "so/menu-help"))
    assert [message.kind for message in amal.heard] == ["voice", "text"] * 2
    uploaded, *again = (call.params["voice"] for call in telegram.called("sendVoice"))
    assert not isinstance(uploaded, str)
    assert again == [amal.heard[0].raw["voice"]["file_id"]] * 2


async def test_who_does_not_take_voice_messages_gets_the_words(
    recorded: Recorded, channel: TelegramChannel, amal: User, telegram: Emulator
) -> None:
    recorded("so/menu-help")
    telegram.faults.refuse("sendVoice", Refusal("Bad Request: VOICE_MESSAGES_FORBIDDEN"))
    await channel.deliver(str(amal.id), say("read me", "so/menu-help"))
    await channel.deliver(str(amal.id), say("read me", "so/menu-help"))
    assert [message.kind for message in amal.heard] == ["text", "voice", "text"]


async def test_what_is_recorded_no_more_leaves_the_words(
    recorded: Recorded, channel: TelegramChannel, amal: User
) -> None:
    found = recorded("so/menu-help").find("so/menu-help")
    assert found is not None
    found.path.unlink()
    await channel.deliver(str(amal.id), say("read me", "so/menu-help", "so/menu-gone"))
    assert [message.text for message in amal.heard] == ["read me"]


async def test_what_broke_off_after_the_recording_goes_on_with_the_words(
    recorded: Recorded, channel: TelegramChannel, amal: User, telegram: Emulator
) -> None:
    recorded("so/menu-help")
    telegram.faults.flood("sendMessage", retry_after=3)
    with pytest.raises(Delayed):
        await channel.deliver(str(amal.id), say("read me", "so/menu-help"))
    await channel.deliver(str(amal.id), say("read me", "so/menu-help"))
    assert [message.kind for message in amal.heard] == ["voice", "text"]


async def test_who_has_blocked_the_bot_is_not_reached_by_a_recording_either(
    recorded: Recorded, channel: TelegramChannel, amal: User
) -> None:
    recorded("so/menu-help")
    await amal.block()
    with pytest.raises(Unreachable):
        await channel.deliver(str(amal.id), say("read me", "so/menu-help"))
