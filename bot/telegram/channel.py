"""The Telegram channel: what Kummi says, as calls of the Bot API."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from functools import partial
from typing import Any, Protocol

from telegram import (
    BotCommand,
    BotCommandScopeAllPrivateChats,
    BotCommandScopeChat,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputFile,
    LinkPreviewOptions,
    Message,
)
from telegram.constants import ParseMode
from telegram.error import BadRequest, Forbidden

from bot.channel import Undeliverable
from bot.pace import Pace
from bot.telegram.api import TELEGRAM, Api
from bot.telegram.failures import channel_errors, is_settled, is_wordless
from bot.telegram.patience import persist
from bot.telegram.taps import Taps
from bot.telegram.text import CAPTION_UNITS, split
from flows.engine.messages import Button, Command, Document, Media, Outgoing
from flows.engine.text import storable
from translations.recordings import Recording, recordings

_PICTURES = ("image/png", "image/jpeg")
_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)


class _Step(Protocol):
    """One call of the Bot API that shows one message."""

    async def __call__(self, *, reply_markup: InlineKeyboardMarkup | None) -> Message | None: ...


class TelegramChannel:
    """Reaches people in their private chats with a Telegram bot; an address is a chat id."""

    name = "telegram"

    def __init__(self, token: str, server: str = TELEGRAM, pace: Pace | None = None) -> None:
        self.api = Api(token, server)
        self.pace = pace
        self.taps = Taps(self.api)
        # Where a message in several parts broke off: the outbox sends nothing else to that address before it.
        self._begun: dict[str, tuple[Outgoing, int]] = {}
        self._voices: dict[str, str] = {}  # the file ids of recordings that Telegram has

    @property
    def username(self) -> str:
        """The bot's own name without its at sign, known once the channel is open."""
        return self.api.username

    async def open(self) -> None:
        """Get to know the bot, waiting for the network as long as it takes.

        Raises:
            BadToken: Telegram refuses the token.
        """
        await persist("getMe", self.api.initialize)

    async def close(self) -> None:
        """Let the connections go."""
        await self.taps.close()
        await self.api.shutdown()

    async def deliver(self, address: str, outgoing: Outgoing) -> str:
        """Send, edit or set commands; the reference is the id of the message that carries the buttons.

        A message in several parts that broke off goes on, when delivered again, where it broke off.

        Raises:
            Delayed, Unreachable, Undeliverable: as every channel.
            telegram.error.NetworkError: passing trouble.
        """
        try:
            chat, target = int(address), int(outgoing.target or 0)
        except ValueError:
            raise Undeliverable("not a Telegram address or message") from None
        with channel_errors():
            if outgoing.kind == "commands":
                return await self._set_commands(chat, outgoing.commands)
            if outgoing.kind == "edit":
                return await self._edit(chat, target, outgoing)
            return await self._send(address, chat, outgoing)

    async def publish_commands(self, per_language: Mapping[str, tuple[Command, ...]]) -> None:
        """Set the menu of commands for everyone who has none of their own, by language code.

        The first language also serves those whose language is not among them. Telegram knows codes of two
        letters only; others are passed over.
        """
        scope = BotCommandScopeAllPrivateChats()
        first = next(iter(per_language.values()), ())
        menus = {None: first} | {code: menu for code, menu in per_language.items() if len(code) == 2}
        for code, menu in menus.items():
            set_menu = partial(self.api.set_my_commands, _lines(menu), scope=scope, language_code=code)
            await persist("setMyCommands", set_menu)

    async def _set_commands(self, chat: int, commands: tuple[Command, ...]) -> str:
        scope = BotCommandScopeChat(chat)
        if commands:
            await self.api.set_my_commands(_lines(commands), scope=scope)
        else:
            await self.api.delete_my_commands(scope=scope)
        return ""

    async def _send(self, address: str, chat: int, outgoing: Outgoing) -> str:
        steps = self._steps(chat, outgoing)
        if not steps:
            raise Undeliverable("an empty message")
        reference = ""
        begun, done = self._begun.pop(address, (None, 0))
        first = done if begun == outgoing else 0
        for number, step in enumerate(steps[first:], first):
            buttons = _keyboard(outgoing) if number == len(steps) - 1 else None
            if self.pace and number > first:  # the outbox has counted one call for the message
                self.pace.spend(address)
            try:
                sent = await step(reply_markup=buttons)
                reference = str(sent.message_id) if sent else reference
            except (BadRequest, Forbidden):
                raise
            except BaseException:
                if number:
                    self._begun[address] = (outgoing, number)
                raise
        return reference

    def _steps(self, chat: int, outgoing: Outgoing) -> list[_Step]:
        """The calls one message needs, in their order; the last will carry the buttons."""
        text = outgoing.text
        captions = split(text, CAPTION_UNITS) if outgoing.media or outgoing.document else []
        attached: list[_Step] = []
        for attachment in (outgoing.media, outgoing.document):
            if attachment is None:
                continue
            step, takes_caption = self._attach(chat, attachment)
            if takes_caption and len(captions) == 1:
                step, captions, text = partial(step, caption=captions[0], parse_mode=ParseMode.HTML), [], ""
            attached.append(step)
        heard: list[_Step] = [partial(self._play, chat, name) for name in outgoing.recordings]
        return [*heard, *attached] + [
            partial(
                self.api.send_message,
                chat,
                part,
                parse_mode=ParseMode.HTML,
                link_preview_options=_NO_PREVIEW,
            )
            for part in split(text)
        ]

    async def _play(
        self, chat: int, name: str, *, reply_markup: InlineKeyboardMarkup | None
    ) -> Message | None:
        """Send a recording, its bytes only once; where it cannot be had or heard, the words come all the same."""
        recording = recordings().find(name)
        if recording is None:
            return None
        known = self._voices.get(name)
        try:
            voice = known or await _uploaded(recording)
            sent = await self.api.send_voice(
                chat, voice, duration=recording.seconds, reply_markup=reply_markup
            )
        except (BadRequest, OSError):
            self._voices.pop(name, None)
            return None
        if sent.voice is not None:
            self._voices[name] = sent.voice.file_id
        return sent

    def _attach(self, chat: int, attachment: Media | Document) -> tuple[Any, bool]:
        """The call that sends it, and whether it can take words along."""
        api = self.api
        if isinstance(attachment, Document):
            file = InputFile(attachment.content, filename=attachment.name)
            if attachment.mime in _PICTURES:
                return partial(api.send_photo, chat, file), True
            return partial(api.send_document, chat, file), True
        if attachment.kind == "location":
            return partial(api.send_location, chat, attachment.latitude, attachment.longitude), False
        if attachment.kind == "contact":
            name = storable(attachment.name) or attachment.phone
            return partial(api.send_contact, chat, attachment.phone, name), False
        if attachment.file.startswith("audio:"):
            return partial(api.send_audio, chat, attachment.file.removeprefix("audio:")), True
        if attachment.file.startswith("video_note:"):
            return partial(api.send_video_note, chat, attachment.file.removeprefix("video_note:")), False
        send: dict[str, Any] = {
            "voice": api.send_voice,
            "photo": api.send_photo,
            "document": api.send_document,
        }
        return partial(send[attachment.kind], chat, attachment.file), True

    async def _edit(self, chat: int, message: int, outgoing: Outgoing) -> str:
        keyboard = _keyboard(outgoing)
        where = {"chat_id": chat, "message_id": message, "reply_markup": keyboard}
        ways: list[Any] = []
        if text := split(outgoing.text):
            # Only the last part of a long message carries buttons, so only that one is ever edited.
            caption = split(outgoing.text, CAPTION_UNITS)[-1]
            ways += [
                partial(
                    self.api.edit_message_text,
                    text[-1],
                    parse_mode=ParseMode.HTML,
                    link_preview_options=_NO_PREVIEW,
                ),
                partial(self.api.edit_message_caption, caption=caption, parse_mode=ParseMode.HTML),
            ]
        for change in [*ways, self.api.edit_message_reply_markup]:
            try:
                await change(**where)
                break
            except BadRequest as error:
                if is_settled(error):
                    break
                if not is_wordless(error):
                    raise
        return outgoing.target


async def _uploaded(recording: Recording) -> InputFile:
    content = await asyncio.to_thread(recording.path.read_bytes)
    return InputFile(content, filename=recording.path.name)


def _keyboard(outgoing: Outgoing) -> InlineKeyboardMarkup | None:
    return (
        InlineKeyboardMarkup([[_button(b) for b in row] for row in outgoing.rows]) if outgoing.rows else None
    )


def _button(button: Button) -> InlineKeyboardButton:
    return InlineKeyboardButton(storable(button.label), callback_data=button.data)


def _lines(commands: tuple[Command, ...]) -> list[BotCommand]:
    return [BotCommand(command.name, storable(command.description)) for command in commands]
