"""The small web server: health, metrics, and whatever routes a channel needs."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager
from datetime import datetime

import uvicorn
from sqlalchemy import text
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import BaseRoute, Route

from bot import clock, metrics
from bot.errors import BadSetting
from bot.gauges import gauge
from bot.settings import Address
from store.database import Database


class _Server(uvicorn.Server):
    """Leaves signals to the service."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


def web_app(
    database: Database, routes: Sequence[BaseRoute] = (), now: Callable[[], datetime] = clock.now
) -> Starlette:
    """The application with `/healthz`, `/metrics` and `routes`."""

    async def healthz(request: Request) -> Response:
        try:
            await database.read(lambda connection: connection.execute(text("SELECT 1")).scalar())
        except Exception:
            return PlainTextResponse("the store cannot be read\n", status_code=503)
        return PlainTextResponse("ok\n")

    async def show_metrics(request: Request) -> Response:
        await gauge(database, now())
        return Response(metrics.exposition(), media_type="text/plain; version=0.0.4")

    return Starlette(routes=[Route("/healthz", healthz), Route("/metrics", show_metrics), *routes])


@asynccontextmanager
async def serving(app: Starlette, address: Address, named: str = "KUMMI_HTTP") -> AsyncIterator[int]:
    """Serve `app` while inside; gives the port, which is a free one where 0 was asked for.

    `named` is where the address was set.

    Raises:
        BadSetting: the address cannot be listened on.
    """
    config = uvicorn.Config(
        app,
        host=address.host,
        port=address.port,
        log_config=None,
        access_log=False,
        lifespan="off",
        timeout_graceful_shutdown=2,
    )
    server = _Server(config)
    try:
        socket = config.bind_socket()
    except SystemExit:  # uvicorn's way to say that the address is taken
        raise BadSetting(
            f"{named} names {address.host}:{address.port}, which cannot be listened on."
        ) from None
    task = asyncio.create_task(server.serve(sockets=[socket]))
    try:
        while not server.started and not task.done():  # noqa: ASYNC110 - uvicorn tells no other way
            await asyncio.sleep(0.01)
        yield int(socket.getsockname()[1])
    finally:
        server.should_exit = True
        await task
        socket.close()
