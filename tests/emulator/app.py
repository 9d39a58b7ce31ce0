"""The HTTP face of the emulator: /bot<token>/<method> and /file/bot<token>/<path>."""

from __future__ import annotations

import asyncio
import contextlib
import inspect
import json
import socket
import struct
import traceback
from typing import Any

from starlette.applications import Starlette
from starlette.datastructures import UploadFile
from starlette.requests import ClientDisconnect
from starlette.requests import Request as HttpRequest
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route
from starlette.types import ASGIApp, Receive, Scope, Send

from . import editing, profile, sending  # noqa: F401  (importing them registers their methods)
from .errors import EmulatorError, Refusal
from .limits import check_limits
from .methods import METHODS
from .state import Call, Raw, State
from .validation import Request, Upload, check_answer, find_method, read_params, refuse_missing

_NO_LINGER = struct.pack("ii", 1, 0)


class Reset(Exception):
    """The connection shall be torn down without an answer."""


def make_app(state: State, *more: BaseRoute) -> ASGIApp:
    """Return the ASGI application over one state, with further routes beside the Bot API's."""

    async def call(http: HttpRequest) -> Response:
        if http.path_params["token"] != state.token:
            return refused(Refusal("Unauthorized", 401))
        try:
            request = Request(http.path_params["method"], *await read_body(http))
        except ClientDisconnect:  # the bot was taken away in the middle of a call
            return Response()
        try:
            return await answer(state, request)
        except Reset:
            await http.scope["cut"]()
            return Response()

    async def download(http: HttpRequest) -> Response:
        stored = state.files.find_path(http.path_params["path"])
        if http.path_params["token"] != state.token or stored is None:
            return refused(Refusal("Not Found", 404))
        return Response(stored.data, media_type="application/octet-stream")

    routes = [
        Route("/bot{token}/{method}", call, methods=["GET", "POST"]),
        Route("/file/bot{token}/{path:path}", download),
    ]
    return lend_connection(Starlette(routes=[*more, *routes]))


async def read_body(http: HttpRequest) -> tuple[Raw, dict[str, Upload]]:
    """Return the parameters and files of a call, from the query, a form, a multipart form or JSON."""
    raw: Raw = dict(http.query_params)
    uploads: dict[str, Upload] = {}
    if http.headers.get("content-type", "").startswith("application/json"):
        with contextlib.suppress(ValueError):
            raw |= json.loads(await http.body() or b"{}")
        return raw, uploads
    async with http.form(max_part_size=64 * 1024 * 1024) as form:
        for name, value in form.multi_items():
            if isinstance(value, UploadFile):
                kind = value.content_type or "application/octet-stream"
                uploads[name] = Upload(await value.read(), value.filename or name, kind)
            else:
                raw[name] = value
    return raw, uploads


async def answer(state: State, request: Request) -> Response:
    """Check, record and carry out one call, with whatever fault is on order for it."""
    model = find_method(request.method)
    if model is None or request.method.lower() not in METHODS:
        reason = "the Bot API has no such method" if model is None else "the emulator does not have it"
        state.violations.append(f"{request.method}: {reason}")
        state.calls.append(Call(request.method, request.raw, error="Not Found", code=404))
        return refused(Refusal("Not Found: method not found", 404))
    call = Call(model.__api_method__, request.raw)
    state.calls.append(call)
    try:
        return await carry_out(state, call, request)
    except Refusal as refusal:
        call.error, call.code = refusal.description, refusal.code
        return refused(refusal)
    except Reset:
        call.error, call.code = "connection reset", 0
        raise
    except EmulatorError as error:
        state.violations.append(str(error))
        return refused(Refusal("Internal Server Error: emulator", 500))
    except Exception:
        state.violations.append(f"the emulator failed at {call}:\n{traceback.format_exc()}")
        return refused(Refusal("Internal Server Error: emulator", 500))


async def carry_out(state: State, call: Call, request: Request) -> Response:
    """Return the answer to a known method; raises `Refusal` or `Reset` as the case may be."""
    params = read_checked(state, call, request)
    fault = state.faults.strike(call.method, params)
    if fault and not fault.carried_out and fault.kind != "slow":
        raise fault.refusal or Reset
    result: Any = METHODS[call.method.lower()](state, params)
    call.result = await result if inspect.isawaitable(result) else result
    if call.method != "getUpdates":  # updates are checked as they are made; some are malformed on order
        check_answer(call.method, call.result)
    body = JSONResponse({"ok": True, "result": call.result})
    if fault and fault.kind == "slow":
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(state.closing.wait(), fault.seconds)
    elif fault:
        raise fault.refusal or Reset
    return body


def read_checked(state: State, call: Call, request: Request) -> Raw:
    """Return a call's parameters, noting every violation of the schema; what cannot be read is refused."""
    model = find_method(call.method)
    assert model is not None
    params, complaints, read = read_params(request)
    call.params = params
    state.violations.extend(f"{call.method}: {complaint}" for complaint in complaints)
    refuse_missing(model, params)
    if any(not complaint.startswith("unknown parameter") for complaint in complaints):
        raise Refusal(f"Bad Request: {complaints[0]}")
    check_limits(read)
    return {name: value for name, value in params.items() if name in model.model_fields}


def refused(refusal: Refusal) -> JSONResponse:
    """Return the HTTP answer of an error; its status is the error's own code."""
    headers = {"Retry-After": str(refusal.parameters["retry_after"])} if refusal.code == 429 else None
    return JSONResponse(refusal.answer(), refusal.code, headers)


def lend_connection(app: ASGIApp) -> ASGIApp:
    """Wrap the application: a request finds in its scope how to cut its own connection with RST."""

    async def wrapped(scope: Scope, receive: Receive, send: Send) -> None:
        async def cut() -> None:
            transport = receive.__self__.transport  # type: ignore[attr-defined]  # uvicorn's request cycle
            connection = transport.get_extra_info("socket")
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _NO_LINGER)
            transport.abort()
            await receive()  # returns once the connection is known to be gone, so nothing is sent on it

        await app({**scope, "cut": cut}, receive, send)

    return wrapped
