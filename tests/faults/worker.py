"""A service that is started and taken away again and again."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from queue import Empty, SimpleQueue
from threading import Thread
from typing import IO

from tests.end_to_end.harness import ROOT

PATIENCE = 300.0  # seconds
READY = ('"telegram: polling"', '"telegram: webhook set"')


class Worker:
    """`kummi run`, one life after another, each with the `settings` as they are when it begins.

    Whoever makes one closes it at the end.
    """

    def __init__(self) -> None:
        self.settings: dict[str, str] = {}
        self.log = ""  # what the present life has written
        self.pid = 0
        self._ended: int | None = 0
        self._told: SimpleQueue[int] = SimpleQueue()
        clean = {name: value for name, value in os.environ.items() if not name.startswith("KUMMI_")}
        self._nursery = subprocess.Popen(
            [sys.executable, "-m", "tests.faults.nursery"],
            cwd=ROOT,
            env=clean,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            bufsize=1,
        )
        self._listen(self._nursery.stdout, lambda line: self._told.put(int(line)))
        self._listen(self._nursery.stderr, self._write)

    async def start(self) -> None:
        """Begin a life; it is not ready yet."""
        assert not self.running
        assert self._nursery.stdin is not None
        self.log, self._ended = "", None
        self._nursery.stdin.write(json.dumps(self.settings) + "\n")
        async with asyncio.timeout(PATIENCE):
            while (told := self._hear()) is None:
                assert self._nursery.poll() is None, self.log
                await asyncio.sleep(0.01)
        self.pid = told

    async def ready(self) -> bool:
        """Wait until it takes updates; False if it ended before."""
        async with asyncio.timeout(PATIENCE):
            while self.running:
                if any(word in self.log for word in READY):
                    return True
                await asyncio.sleep(0.01)
        return False

    @property
    def running(self) -> bool:
        """Whether it lives."""
        if self._ended is None:
            self._ended = self._hear()
        return self._ended is None

    async def kill(self) -> None:
        """Take it away in the middle of whatever it does."""
        await self.end(signal.SIGKILL)

    async def end(self, number: signal.Signals = signal.SIGTERM) -> int:
        """Ask it to stop as an operating system does, and wait for it; its exit code."""
        if self.running:
            os.kill(self.pid, number)  # it is not waited for before we hear of its end, so it is still there
        async with asyncio.timeout(PATIENCE):
            while self.running:  # noqa: ASYNC110 - another thread tells
                await asyncio.sleep(0.01)
        assert self._ended is not None
        return self._ended

    def close(self) -> None:
        """Leave nothing behind."""
        if self.running:
            os.kill(self.pid, signal.SIGKILL)
        self._nursery.kill()
        self._nursery.wait()

    def _hear(self) -> int | None:
        try:
            return self._told.get_nowait()
        except Empty:
            return None

    def _write(self, line: str) -> None:
        self.log += line

    @staticmethod
    def _listen(stream: IO[str] | None, hear: Callable[[str], None]) -> None:
        assert stream is not None

        def listen() -> None:
            for line in stream:
                hear(line)

        Thread(target=listen, daemon=True).start()
