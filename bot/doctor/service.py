"""Whether the service runs here, by asking it."""

from __future__ import annotations

import asyncio
from urllib.error import HTTPError
from urllib.request import ProxyHandler, build_opener

from bot.doctor.finding import Finding
from bot.settings import Address

PATIENCE = 5  # seconds
ANYWHERE = {"0.0.0.0": "127.0.0.1", "::": "::1", "": "127.0.0.1"}


async def check_service(address: Address) -> Finding:
    """The answer of `/healthz`; nobody there is no fault by itself, what waits for it says whether it is one."""
    host = ANYWHERE.get(address.host, address.host)
    where = f"http://{f'[{host}]' if ':' in host else host}:{address.port}/healthz"
    try:
        said = await asyncio.to_thread(_ask, where)
    except HTTPError as error:
        return Finding(
            "service", f"runs, and says {error.code} at {where}", "See its log and the line of the database."
        )
    except (OSError, ValueError):
        return Finding("service", f"nothing answers at {where}: it does not run there")
    if said != "ok":
        return Finding("service", f"something else answers at {where}", "Give KUMMI_HTTP another port.")
    return Finding("service", f"runs, at {where}")


def _ask(where: str) -> str:
    with build_opener(ProxyHandler({})).open(where, timeout=PATIENCE) as answer:
        return bytes(answer.read(100)).decode("utf-8", "replace").strip()
