"""The emulator as a process of its own: `python -m tests.emulator --port 8081 --control`."""

from __future__ import annotations

import argparse
import asyncio
import signal

from .server import TOKEN, Emulator


async def serve(port: int, token: str, control: bool) -> None:
    """Serve until SIGINT or SIGTERM; the first line printed is the address."""
    stopped = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stopped.set)
    async with Emulator(port=port, token=token, control=control, strict=False) as telegram:
        print(telegram.url, flush=True)
        await stopped.wait()


def main() -> None:
    """Read the command line and serve."""
    parser = argparse.ArgumentParser(prog="python -m tests.emulator", description=__doc__)
    parser.add_argument("--port", type=int, default=0, help="loopback port, 0 for any free one")
    parser.add_argument("--token", default=TOKEN, help="the bot's token")
    parser.add_argument("--control", action="store_true", help="serve the control API under /control")
    asked = parser.parse_args()
    asyncio.run(serve(asked.port, asked.token, asked.control))


if __name__ == "__main__":
    main()
