"""What people do on their phones, going by what stands there and by nothing else."""

from __future__ import annotations

import asyncio
import itertools
import re
from collections.abc import Callable
from dataclasses import dataclass, field

from tests.emulator import Message, User
from translations import catalogues

LOOKED_AT = 200  # the newest messages in a chat
PAUSE = 0.5  # seconds between one piece of news and the next


@dataclass
class Said:
    """All the words that people have said, by whom: each is said once in the whole play."""

    messages: list[tuple[User, str]] = field(default_factory=list)
    wishes: list[tuple[User, str]] = field(default_factory=list)
    news: list[str] = field(default_factory=list)
    ended: bool = False


async def talk(user: User, said: Said, start: int = 0) -> None:
    """A newcomer writes to the coordinator and tells a wish, in turn; what they say is numbered."""
    for number in itertools.count(start):
        if said.ended:
            return
        if number % 2:
            words = f"W{user.id}n{number}"
            await _ask(user, "/wish", _offers("language"))
            await _tap(user, "language", _offers("skip"))
            said.wishes.append((user, words))
            await _ask(user, words, _offers("save"))
            await _tap(user, "save", _leads_to("wish"))
        else:
            words = f"M{user.id}n{number}"
            await _ask(user, "/write", _says("write-words"))
            said.messages.append((user, words))
            await _ask(user, words, _says("write-sent"))


async def announce(user: User, said: Said) -> None:
    """The coordinator writes to all newcomers, again and again until the play ends."""
    for number in itertools.count():
        if said.ended:
            return
        words = f"News{number}x"
        await _ask(user, "/say", _offers("newcomers"))
        await _tap(user, "newcomers", _says("say-words", to="many"))
        await _ask(user, words, _offers("yes"))
        said.news.append(words)
        await _tap(user, "yes", lambda message: True)
        await asyncio.sleep(PAUSE)


async def _ask(user: User, text: str, answered: Callable[[Message], object]) -> None:
    before = user.chat.changes.count
    await user.send(text)
    await _until(user, before, answered)


async def _tap(user: User, choice: str, answered: Callable[[Message], object]) -> None:
    button = next(found for message in reversed(user.heard) if (found := _choice(message, choice)))
    before = user.chat.changes.count
    await user.tap(button)
    await _until(user, before, answered)


async def _until(user: User, before: int, answered: Callable[[Message], object]) -> None:
    """Look at the phone until an answer stands there that was not there before."""
    while not any(  # noqa: ASYNC110 - a look at the phone now and then costs less than at every change anywhere
        message.by_bot and message.changed > before and answered(message)
        for message in user.chat.history[-LOOKED_AT:]
    ):
        await asyncio.sleep(0.02)


def _choice(message: Message, choice: str) -> str:
    """The data of a message's button for a choice, "" if it has none."""
    data = [button.data or "" for row in message.buttons for button in row]
    return next((each for each in data if re.fullmatch(rf"\d+:\d+:{choice}", each)), "")


def _offers(choice: str) -> Callable[[Message], object]:
    return lambda message: _choice(message, choice)


def _leads_to(command: str) -> Callable[[Message], object]:
    return lambda message: any(button.data == f"c:{command}" for row in message.buttons for button in row)


def _says(key: str, **args: str) -> Callable[[Message], object]:
    words = catalogues().label("en", key, args)
    return lambda message: words in message.text
