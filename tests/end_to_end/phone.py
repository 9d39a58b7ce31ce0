"""A person with a phone: answers questions by their keys and choices, whatever language they are shown in."""

from __future__ import annotations

import asyncio
import re
from dataclasses import dataclass

from ..emulator import Emulator, Message, Tap, User
from .ledger import Ledger

PATIENCE = 30.0  # seconds
LINK = re.compile(r"https://t\.me/\S+\?start=[\w-]+")


@dataclass(frozen=True)
class Typed:
    """Words as an answer."""

    text: str


@dataclass(frozen=True)
class Spoken:
    """A voice note as an answer."""

    data: bytes


@dataclass(frozen=True)
class Ticked:
    """Several options, by their places."""

    places: tuple[int, ...]


Answer = str | Typed | Spoken | Ticked


def ticked(options: tuple[str, ...] | list[str], *chosen: str) -> Ticked:
    """Some of the options, by their names."""
    return Ticked(tuple(options.index(name) for name in chosen))


class Phone:
    """One person of the emulator, and what Kummi has stored of what it asked them."""

    def __init__(self, telegram: Emulator, ledger: Ledger, user: User, language: str) -> None:
        self.user = user
        self.language = language
        self._telegram = telegram
        self._ledger = ledger
        self._before = 0

    @property
    def address(self) -> str:
        """Their address on the channel."""
        return str(self.user.id)

    @property
    def number(self) -> int:
        """Their number in Kummi."""
        return self._ledger.person(self.address)

    @property
    def asked(self) -> list[str]:
        """The keys of the questions that wait for an answer."""
        return list(self._ledger.asked(self.address))

    @property
    def news(self) -> list[Message]:
        """What came from the bot, or changed, since they last did something."""
        return [message for message in self.user.heard if message.changed > self._before]

    @property
    def text(self) -> str:
        """The words of the news."""
        return "\n".join(message.text for message in self.news)

    @property
    def offered(self) -> list[str]:
        """What the buttons of the news send."""
        return [button.data or "" for message in self.news for row in message.buttons for button in row]

    @property
    def link(self) -> str:
        """The invitation link in the news."""
        found = LINK.search(self.text)
        assert found, f"no link in {self.text!r}"
        return found[0]

    async def answer(self, key: str, given: Answer) -> Phone:
        """Answer the question called `key`, which must have been asked and not answered yet."""
        match given:
            case Typed(text):
                self.question(key)
                await self.send(text)
            case Spoken(data):
                self.question(key)
                self.mark()
                await self.user.voice(data, duration=4)
                await self.settle()
            case Ticked(places):
                for place in places:
                    await self._tick(key, place)
                await self._done(key)
            case _:
                session, step = self.question(key)
                await self.tap(f"{session}:{step}:{given}")
        return self

    async def answers(self, *pairs: tuple[str, Answer]) -> Phone:
        """Answer one question after another."""
        for key, given in pairs:
            await self.answer(key, given)
        return self

    async def follow(self, command: str) -> Phone:
        """Tap the button that stands for a command."""
        return await self.tap(f"c:{command}")

    async def tap(self, data: str) -> Phone:
        """Tap the newest button that sends this, and wait until the spinner stops and all has come."""
        self.mark()
        await self._taken(await self.user.tap(data))
        return self

    async def send(self, text: str) -> Phone:
        """Type something, a command perhaps."""
        self.mark()
        await self.user.send(text)
        await self.settle()
        return self

    async def open(self, link: str) -> Phone:
        """Follow an invitation."""
        self.mark()
        await self.user.open(link)
        await self.settle()
        return self

    async def settle(self) -> None:
        """Wait until everything that anybody sent is taken, and everything for anybody is delivered."""
        await settle(self._telegram, self._ledger)

    def question(self, key: str) -> tuple[int, int]:
        """The session and step of a question that has been asked."""
        asked = self._ledger.asked(self.address)
        assert key in asked, f"{key} is not asked but {list(asked)}; {self.user.heard[-3:]}"
        return asked[key]

    def mark(self) -> None:
        """From here on everything that comes is news."""
        self._before = self._telegram.state.changes.count

    def _buttons(self, key: str) -> list[str]:
        session, step = self.question(key)
        prefix = f"{session}:{step}:"
        for message in reversed(self.user.heard):
            found = [button.data or "" for row in message.buttons for button in row]
            if any(data.startswith(prefix) for data in found):
                return found
        raise AssertionError(f"no buttons of {key} stand in the chat")

    async def _tick(self, key: str, place: int) -> None:
        await self.tap(self._buttons(key)[place])

    async def _done(self, key: str) -> None:
        await self.tap(next(data for data in self._buttons(key) if data.split(":", 2)[2].startswith("=")))

    async def _taken(self, tap: Tap) -> None:
        await self.user.answered(tap, PATIENCE)
        await self.settle()


async def settle(telegram: Emulator, ledger: Ledger) -> None:
    """Wait until all updates are confirmed and the outbox is empty."""
    async with asyncio.timeout(PATIENCE):
        while telegram.updates.pending or ledger.unsent:  # noqa: ASYNC110 - another process may write it
            await asyncio.sleep(0.003)
