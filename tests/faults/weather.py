"""Bad weather while the service lives: Telegram's, the disk's and the clock's, at random from one seed."""

from __future__ import annotations

import asyncio
import os
import resource
from collections import Counter
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from subprocess import DEVNULL, run

from tests.emulator import Emulator

CALMEST, ROUGHEST = 0.2, 1.0  # seconds from one trouble to the next
STEPS = (-3600, -600, -20, 20)  # seconds by which the clock is moved from the true time


@dataclass(frozen=True)
class Clock:
    """What the service takes for the present moment, as it differs from the true one by what a file says."""

    file: Path

    def __post_init__(self) -> None:
        self.move(0)

    def move(self, seconds: int) -> None:
        """Let it differ by so much, from now on."""
        part = self.file.with_suffix(".part")
        part.write_text(str(seconds))
        part.replace(self.file)


@contextmanager
def small_disk(folder: Path, megabytes: int) -> Iterator[bool]:
    """A disk of its own at a folder while inside; False where this process may not mount one."""
    folder.mkdir(exist_ok=True)
    mount = ["mount", "-t", "tmpfs", "-o", f"size={megabytes}m", "kummi-test", str(folder)]
    mounted = False
    with suppress(OSError):
        mounted = run(mount, stderr=DEVNULL, check=False).returncode == 0
    try:
        yield mounted
    finally:
        if mounted:
            run(["umount", "--lazy", str(folder)], check=True)


def fill_up(folder: Path) -> Path:
    """Leave no room on the disk of a folder; the file to remove for it."""
    ballast = folder / "ballast"
    room = os.statvfs(folder)
    with ballast.open("wb", buffering=0) as file:
        with suppress(OSError):
            os.posix_fallocate(file.fileno(), 0, max(room.f_bavail * room.f_frsize, 1))
        with suppress(OSError):
            while True:
                file.write(b"0" * 65536)
    return ballast


@dataclass
class Weather:
    """What is to be had: Telegram's troubles always, the others the full disk where one can be mounted."""

    telegram: Emulator
    chance: Random
    disk: Path | None
    clock: Clock
    pid: Callable[[], int]
    came: Counter[str] = field(default_factory=Counter)

    async def rage(self) -> None:
        """One trouble after another, until cancelled; then the disk and the clock are as they were."""
        while True:
            await asyncio.sleep(self.chance.uniform(CALMEST, ROUGHEST))
            name, trouble = self.chance.choice(self._troubles)
            if self.telegram.faults.waiting and not asyncio.iscoroutinefunction(trouble):
                continue  # the last one has not struck yet, and they must not gather
            self.came[name] += 1
            came = trouble()
            if came is not None:
                await came

    @property
    def _troubles(self) -> list[tuple[str, Callable[[], Awaitable[None] | None]]]:
        faults, chance = self.telegram.faults, self.chance
        times = chance.choice((1, 1, 1, 2))

        def order(act: Callable[..., object], method: str, **more: object) -> Callable[[], None]:
            def trouble() -> None:
                act(method, **more)

            return trouble

        troubles: list[tuple[str, Callable[[], Awaitable[None] | None]]] = [
            ("429", order(faults.flood, "sendMessage", retry_after=1)),
            ("500", order(faults.crash, "sendMessage", times=times)),
            ("500 after the act", order(faults.crash, "sendMessage", carried_out=True)),
            ("reset", order(faults.reset, "sendMessage", times=times)),
            ("reset after the act", order(faults.reset, "sendMessage", carried_out=True)),
            ("slow", order(faults.slow, "sendMessage", seconds=chance.uniform(0.1, 1.5), times=times)),
            ("500 on edit", order(faults.crash, "editMessageText")),
            ("reset on edit", order(faults.reset, "editMessageReplyMarkup", carried_out=True)),
            ("reset of polling", order(faults.reset, "getUpdates")),
            ("500 on polling", order(faults.crash, "getUpdates", carried_out=True)),
            ("reset of a tap's answer", order(faults.reset, "answerCallbackQuery")),
            ("failing disk", self._fail_to_write),
            ("clock", self._move_clock),
        ]
        if self.disk:
            troubles.append(("full disk", self._fill_disk))
        return troubles

    async def _fill_disk(self) -> None:
        assert self.disk
        ballast = fill_up(self.disk)
        try:
            await asyncio.sleep(self.chance.uniform(0.1, 0.7))
        finally:
            ballast.unlink()

    async def _fail_to_write(self) -> None:
        """Writing beyond the first page of any file is an error for a while."""
        pid = self.pid()
        _limit(pid, 4096)
        try:
            await asyncio.sleep(self.chance.uniform(0.1, 0.7))
        finally:
            _limit(pid, resource.RLIM_INFINITY)

    def _move_clock(self) -> None:
        self.clock.move(self.chance.choice((0, *STEPS)))


def _limit(pid: int, size: int) -> None:
    """Let a process write no file beyond a size, if there still is such a process."""
    with suppress(ProcessLookupError):
        resource.prlimit(pid, resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))
