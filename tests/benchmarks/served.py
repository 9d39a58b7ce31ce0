"""The services that load is put on, each in a process of its own, and what they take of the machine.

`python -m tests.benchmarks.served kummi|bench|peer` is such a process: Kummi as it is (with a channel beside Telegram
that is down), Kummi with the twelve questions of the benchmarks, or the same questions on python-telegram-bot.
"""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from flows.engine.messages import Outgoing
from tests.benchmarks.conversation import install

ROOT = Path(__file__).parents[2]
BEGUN = b'"telegram: polling"', b'"telegram: webhook set"', b"peer: polling"
TICKS = os.sysconf("SC_CLK_TCK")


class Served:
    """One running service; `log` is where its standard error goes."""

    def __init__(self, process: asyncio.subprocess.Process, log: Path) -> None:
        self.process = process
        self.log = log

    @classmethod
    async def start(cls, kind: str, log: Path, settings: Mapping[str, str], *words: str) -> Served:
        """Start a service and wait until it takes updates."""
        clean = {name: value for name, value in os.environ.items() if not name.startswith("KUMMI_")}
        with log.open("wb") as errors:
            process = await asyncio.create_subprocess_exec(
                sys.executable,
                *("-m", "tests.benchmarks.served", kind, *words),
                cwd=ROOT,
                env=clean | settings,
                stderr=errors,
            )
        served = cls(process, log)
        async with asyncio.timeout(120):
            while not any(word in log.read_bytes() for word in BEGUN):  # noqa: ASYNC240
                if process.returncode is not None:
                    raise RuntimeError(log.read_text())  # noqa: ASYNC240
                await asyncio.sleep(0.05)
        return served

    async def stop(self) -> None:
        """Let it go."""
        self.process.terminate()
        await self.process.wait()

    @property
    def cpu(self) -> float:
        """Seconds of processor it has used."""
        fields = Path(f"/proc/{self.process.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / TICKS

    @property
    def megabytes(self) -> float:
        """What it holds in memory."""
        lines = Path(f"/proc/{self.process.pid}/status").read_text().splitlines()
        return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS")) / 1024


class Down:
    """A channel that does not answer, and says so after a while."""

    name = "down"
    pace = None

    async def deliver(self, address: str, outgoing: Outgoing) -> str:
        """Fail."""
        await asyncio.sleep(1)
        raise ConnectionError


def main() -> None:
    """Be the service that the first word on the command line names."""
    kind, *words = sys.argv[1:]
    if kind == "peer":
        from tests.benchmarks.peer import serve

        asyncio.run(serve(words[0], Path(words[1]), words[2]))
        return
    import bot.service as service
    from bot.cli import main as kummi

    if kind == "bench":
        install()
    else:
        whole = service.running

        def with_one_down(database: Any, channels: Any, **more: Any) -> Any:
            return whole(database, [*channels, Down()], **more)

        service.running = with_one_down
    kummi(["run"])


if __name__ == "__main__":
    main()
