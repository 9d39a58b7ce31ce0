"""The small web server: health, metrics, and whatever routes a channel needs."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager

import uvicorn
from sqlalchemy import text
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import BaseRoute, Route

from bot import metrics
from bot.errors import BadSetting
from bot.settings import Address
from store.database import Database
from store.letters import count_wrong
from store.outbox import count_waiting


class _Server(uvicorn.Server):
    """Leaves signals to the service."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


def web_app(database: Database, routes: Sequence[BaseRoute] = ()) -> Starlette:
    """The application with `/healthz`, `/metrics` and `routes`."""

    async def healthz(request: Request) -> Response:
        try:
            await database.read(lambda connection: connection.execute(text("SELECT 1")).scalar())
        except Exception:
            return PlainTextResponse("the store cannot be read\n", status_code=503)
        return PlainTextResponse("ok\n")

    async def show_metrics(request: Request) -> Response:
        metrics.waiting.set(await database.read(count_waiting))
        for (source, target), (wrong, _) in (await database.read(count_wrong)).items():
            metrics.looked_wrong.labels(source, target).set(wrong)
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
