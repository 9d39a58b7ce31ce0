"""People driven over HTTP, for tests that run in another process than the emulator.

Under /control: `POST users {first_name, language_code}` makes a person; `POST users/<id>/<act> {...}`
lets them act (bytes as base64 in `data`, messages by id); `POST faults {kind, method, times}` orders a fault;
`GET` on users/<id>, calls and violations tells what there is.
"""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING, Any

from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import BaseRoute, Mount, Route

from .chats import Message
from .errors import EmulatorError
from .state import Tap
from .users import User

if TYPE_CHECKING:
    from .server import Emulator

_ACTS = {
    "send", "command", "open", "tap", "voice", "photo", "document", "sticker", "location", "contact", "poll",
    "dice", "edit", "block", "unblock", "expect",
}  # fmt: skip
_FAULTS = {"flood", "forbid", "crash", "slow", "reset", "malform", "clear"}


def make_routes(telegram: Emulator) -> list[BaseRoute]:
    """Return the routes of the control API."""

    async def add_user(request: Request) -> JSONResponse:
        return JSONResponse({"id": telegram.user(**await request.json()).id}, 201)

    async def act(request: Request) -> JSONResponse:
        person = telegram.people.get(request.path_params["id"])
        name = request.path_params["act"]
        if person is None or name not in _ACTS:
            return JSONResponse({"error": "no such person or act"}, 404)
        try:
            result = await getattr(person, name)(**read_arguments(person, await request.json()))
        except (EmulatorError, TimeoutError, TypeError) as error:
            return JSONResponse({"error": str(error)}, 409)
        return JSONResponse(show(result))

    async def look(request: Request) -> JSONResponse:
        person = telegram.people.get(request.path_params["id"])
        if person is None:
            return JSONResponse({"error": "no such person"}, 404)
        return JSONResponse({"messages": [show(m) for m in person.messages], "menu": person.menu})

    async def order_fault(request: Request) -> JSONResponse:
        asked = await request.json()
        kind = asked.pop("kind")
        if kind not in _FAULTS:
            return JSONResponse({"error": "no such fault"}, 404)
        getattr(telegram.faults, kind)(**asked)
        return JSONResponse({"ok": True}, 201)

    async def list_calls(request: Request) -> JSONResponse:
        wanted = request.query_params.getlist("method")
        calls = [call for call in telegram.calls if not wanted or call.method in wanted]
        return JSONResponse(
            [{"method": c.method, "params": plain(c.params), "code": c.code, "error": c.error} for c in calls]
        )

    async def list_violations(request: Request) -> JSONResponse:
        return JSONResponse(telegram.violations)

    routes = [
        Route("/users", add_user, methods=["POST"]),
        Route("/users/{id:int}", look),
        Route("/users/{id:int}/{act}", act, methods=["POST"]),
        Route("/faults", order_fault, methods=["POST"]),
        Route("/calls", list_calls),
        Route("/violations", list_violations),
    ]
    return [Mount("/control", routes=routes)]


def read_arguments(person: User, asked: dict[str, Any]) -> dict[str, Any]:
    """Return an act's arguments: bytes decoded, messages found by their ids."""
    arguments = dict(asked)
    if "data" in arguments:
        arguments["data"] = base64.b64decode(arguments["data"])
    for name in ("message", "reply_to"):
        if name in arguments:
            arguments[name] = person.chat.find(arguments[name], "act on")
    return arguments


def show(result: Message | Tap | None) -> dict[str, Any]:
    """Return a message or a tap as JSON data."""
    if isinstance(result, Message):
        data = base64.b64encode(result.data).decode() if result.data is not None else None
        buttons = [[{"text": b.text, "data": b.data, "url": b.url} for b in row] for row in result.buttons]
        about = {"id": result.id, "kind": result.kind, "text": result.text, "by_bot": result.by_bot}
        return about | {"buttons": buttons, "data": data, "file_name": result.file_name, "raw": result.raw}
    if isinstance(result, Tap):
        return {"id": result.id, "data": result.data, "answer": result.answer}
    return {}


def plain(value: Any) -> Any:
    """Return a call's parameters as JSON data, files by name."""
    if isinstance(value, dict):
        return {name: plain(item) for name, item in value.items()}
    if isinstance(value, list):
        return [plain(item) for item in value]
    return value if isinstance(value, str | int | float | bool | None) else value.name
