"""The demo as it is started by anybody: a process of its own, a folder, and an address it prints."""

from __future__ import annotations

import asyncio
import os
import re
import signal
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from tests.end_to_end.ledger import Ledger

ROOT = Path(__file__).parents[2]
PATIENCE = 60.0  # seconds
ADDRESS = re.compile(r"http://127\.0\.0\.1:(\d+)/")


@dataclass
class DemoProgram:
    """`kummi demo`, keeping its data in a folder; started again it listens on the port it had before."""

    data: Path
    port: int = 0
    settings: Mapping[str, str] = field(default_factory=dict)
    process: asyncio.subprocess.Process | None = None
    ledger: Ledger = field(init=False)

    def __post_init__(self) -> None:
        self.ledger = Ledger(self.data / "kummi.sqlite")

    @property
    def address(self) -> str:
        """Where the page is."""
        return f"http://127.0.0.1:{self.port}/"

    @property
    def log(self) -> Path:
        """What the demo wrote to standard error."""
        return self.data.with_suffix(".log")

    async def start(self) -> None:
        """Start the demo and wait for the address it prints."""
        kept = {name: value for name, value in os.environ.items() if not name.startswith("KUMMI_")}
        kept.pop("DISPLAY", None)  # or a browser would be opened on somebody's screen
        with self.log.open("ab") as log:
            self.process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", "bot", "demo", "--port", str(self.port), "--data", str(self.data)),
                cwd=ROOT,
                env={**kept, **self.settings},
                stdout=asyncio.subprocess.PIPE,
                stderr=log.fileno(),
            )
        assert self.process.stdout is not None
        line = await asyncio.wait_for(self.process.stdout.readline(), PATIENCE)
        found = ADDRESS.search(line.decode())
        assert found, f"no address in {line!r}; {self.log.read_text()[-2000:]}"
        self.port = int(found[1])

    async def stop(self) -> int:
        """Ask it to end, as Ctrl-C does; its exit code."""
        return await self._end(signal.SIGINT)

    async def kill(self) -> None:
        """Take it away in the middle of whatever it does."""
        await self._end(signal.SIGKILL)

    async def _end(self, how: signal.Signals) -> int:
        self.ledger.close()
        self.ledger = Ledger(self.ledger.path)
        if self.process is None or self.process.returncode is not None:
            return self.process.returncode or 0 if self.process else 0
        self.process.send_signal(how)
        return await asyncio.wait_for(self.process.wait(), PATIENCE)
