"""People on an emulated Telegram who put load on a service, and how long each of them waits for an answer."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Sequence
from time import perf_counter

from tests.benchmarks.conversation import ANSWERS
from tests.benchmarks.measures import Measure
from tests.emulator import Emulator, Message

PATIENCE = 60  # seconds for one answer


class Talker:
    """One person; what the bot says to them is noticed as it arrives."""

    def __init__(self, telegram: Emulator, number: int | None = None) -> None:
        more = {} if number is None else {"id": number}
        self.user = telegram.user("Amina", "en", **more)
        self._updates = telegram.updates
        self._add, self._heard = self.user.chat.add, asyncio.Event()
        self.user.chat.open = True
        self.user.chat.add = self._notice  # type: ignore[method-assign]

    async def say(self, text: str) -> float:
        """Send words and wait for the answer; the seconds it took."""
        self._heard.clear()
        started = perf_counter()
        await self.user.send(text)
        return await self._wait(started)

    async def tap(self, data: str) -> float:
        """Tap something that sends `data`, on the latest message; the seconds until the answer."""
        self._heard.clear()
        started = perf_counter()
        query = {"id": str(random.getrandbits(60)), "from": self.user.about, "data": data}
        about = {"message": self.latest.raw, "chat_instance": str(self.user.id)}
        self._updates.push("callback_query", query | about)
        return await self._wait(started)

    async def choose(self, choice: str) -> float:
        """Tap what stands for a choice under the latest question."""
        return await self.tap(f"{self.prefix}{choice}")

    async def converse(self) -> list[float]:
        """Hold the whole conversation of the benchmarks; the seconds each answer took."""
        waited = [await self.say("hello")]
        for answer in ANSWERS:
            tapped = answer.startswith("=")
            waited.append(await (self.choose(answer) if tapped else self.say(answer)))
        return waited

    @property
    def latest(self) -> Message:
        """What stands lowest of what the bot said."""
        return next(message for message in reversed(self.user.chat.history) if message.by_bot)

    @property
    def prefix(self) -> str:
        """What the buttons of the latest question begin with; nothing where they only say what they mean."""
        data = [button.data or "" for row in self.latest.buttons for button in row]
        return data[0].rpartition(":")[0] + ":" if data and data[0].count(":") == 2 else ""

    async def _wait(self, started: float) -> float:
        async with asyncio.timeout(PATIENCE):
            await self._heard.wait()
        return self._at - started

    def _notice(self, *content: object, **more: object) -> Message:
        message = self._add(*content, **more)  # type: ignore[arg-type]
        if message.by_bot:
            self._at = perf_counter()
            self._heard.set()
        del self.user.chat.history[:-20]  # a long run must not remember everything
        return message


async def converse_all(talkers: Sequence[Talker], together: int, seconds: float) -> Measure:
    """Let conversations begin for so long, `together` of them under way, each answer at once after its question."""
    waited: list[float] = []
    turns = iter(range(10**9))
    started = perf_counter()

    async def work() -> None:
        while perf_counter() < started + seconds:
            waited.extend(await talkers[next(turns) % len(talkers)].converse())

    await asyncio.gather(*(work() for _ in range(together)))
    return Measure(len(waited), perf_counter() - started, 0.0, waited)


async def say_now_and_then(
    talkers: Sequence[Talker], text: str, per_second: float, seconds: float, chance: random.Random
) -> Measure:
    """Let people in turn say something, so many a second on average, whether or not others were answered."""
    waited: list[float] = []
    started = due = perf_counter()
    async with asyncio.TaskGroup() as tasks:
        turn = 0
        while (due := due + chance.expovariate(per_second)) < started + seconds:
            await asyncio.sleep(max(0.0, due - perf_counter()))
            talker, turn = talkers[turn % len(talkers)], turn + 1

            async def one(talker: Talker = talker) -> None:
                waited.append(await talker.say(text))

            tasks.create_task(one())
    return Measure(len(waited), perf_counter() - started, 0.0, waited)
