"""What a person does on the page, each turned into the same Incoming that a real phone would cause."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Annotated, Literal, TypeVar

import structlog
from pydantic import BaseModel, Field, ValidationError
from starlette.datastructures import UploadFile
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from bot.channel import Receive
from bot.phones.channel import PhonesChannel
from bot.phones.clock import DemoClock, move
from bot.phones.files import SIZE_LIMIT
from flows.engine.messages import Incoming, Media

logger = structlog.get_logger(__name__)

BODY_LIMIT = 1024 * 1024
"""The most bytes of a request that carries no file."""

Update = Annotated[str, Field(pattern=r"^[\w-]{8,64}$")]


class Text(BaseModel):
    update: Update
    text: Annotated[str, Field(min_length=1)]


class Tap(BaseModel):
    update: Update
    data: Annotated[str, Field(min_length=1)]
    shown: str


class Location(BaseModel):
    update: Update
    latitude: Annotated[float, Field(ge=-90, le=90)]
    longitude: Annotated[float, Field(ge=-180, le=180)]


class Upload(BaseModel):
    update: Update
    kind: Literal["voice", "photo", "document"]
    caption: str = ""
    seconds: Annotated[int, Field(ge=0)] = 0


class Again(BaseModel):
    update: Update


class NewPhone(BaseModel):
    role: str
    language: str = ""


class View(BaseModel):
    hidden: bool


class Step(BaseModel):
    step: Literal["hour", "day", "week", "due"]


_Body = TypeVar("_Body", bound=BaseModel)


@dataclass(frozen=True)
class Actions:
    """The page's POST endpoints. All answer 204, 400 to what cannot be read, 503 to be tried again."""

    channel: PhonesChannel
    receive: Receive
    clock: DemoClock
    invite: Callable[[str], Awaitable[str]]
    roles: tuple[str, ...]

    async def write(self, request: Request) -> Response:
        body = await _read(request, Text)
        return await self._send(self._incoming(request, body.update, kind="text", text=body.text))

    async def tap(self, request: Request) -> Response:
        body = await _read(request, Tap)
        incoming = self._incoming(request, body.update, kind="tap", data=body.data, shown=body.shown)
        return await self._pass_on(incoming)

    async def locate(self, request: Request) -> Response:
        body = await _read(request, Location)
        place = Media(kind="location", latitude=body.latitude, longitude=body.longitude)
        return await self._send(self._incoming(request, body.update, kind="media", media=place))

    async def upload(self, request: Request) -> Response:
        _check_size(request, SIZE_LIMIT + BODY_LIMIT)
        async with request.form(max_files=1, max_fields=8) as form:
            file = form.get("file")
            if not isinstance(file, UploadFile):
                raise HTTPException(400)
            body = _validated(Upload, {key: value for key, value in form.items() if key != "file"})
            content = await file.read()
        if len(content) > SIZE_LIMIT:
            raise HTTPException(413)
        incoming = self._incoming(request, body.update, kind="media", text=body.caption)
        if self.channel.sent(incoming.address, body.update) is None:
            media = Media(
                kind=body.kind,
                file=await self.channel.keep(content, file.content_type or ""),
                name=(file.filename or "") if body.kind == "document" else "",
                seconds=body.seconds,
                size=len(content),
            )
            incoming = incoming.model_copy(update={"media": media})
        return await self._send(incoming)

    async def send_again(self, request: Request) -> Response:
        """Hand over once more what was sent and never ticked off; the same update never counts twice."""
        body = await _read(request, Again)
        incoming = self.channel.sent(request.path_params["phone"], body.update)
        if incoming is None:
            raise HTTPException(404)
        return await self._pass_on(incoming)

    async def add_phone(self, request: Request) -> Response:
        body = await _read(request, NewPhone)
        if body.role not in self.roles:
            raise HTTPException(400)
        try:
            code = await self.invite(body.role)
        except Exception as error:
            logger.error("phones_invite_failed", error=type(error).__name__)
            raise HTTPException(503) from None
        phone = self.channel.add(body.role, language=body.language)
        await self._send(
            Incoming(
                channel=self.channel.name,
                address=phone,
                update=f"start-{phone}-{code}",
                kind="text",
                text=f"/start {code}",
                language=body.language,
            )
        )
        return JSONResponse({"phone": phone}, 201)

    async def view(self, request: Request) -> Response:
        body = await _read(request, View)
        self.channel.move(self._phone(request), hidden=body.hidden)
        return Response(status_code=204)

    async def move_clock(self, request: Request) -> Response:
        body = await _read(request, Step)
        moved = await move(self.clock, body.step)
        self.channel.wake()
        return JSONResponse({"moved": moved, "now": self.clock.now().isoformat()})

    def _phone(self, request: Request) -> str:
        address: str = request.path_params["phone"]
        if self.channel.phone(address) is None:
            raise HTTPException(404)
        return address

    def _incoming(
        self,
        request: Request,
        update: str,
        *,
        kind: Literal["text", "tap", "media"],
        text: str = "",
        data: str = "",
        shown: str = "",
        media: Media | None = None,
    ) -> Incoming:
        address = self._phone(request)
        phone = self.channel.phone(address)
        return Incoming(
            channel=self.channel.name,
            address=address,
            update=update,
            kind=kind,
            text=text,
            data=data,
            shown=shown,
            media=media,
            language=phone.language if phone else "",
        )

    async def _send(self, incoming: Incoming) -> Response:
        self.channel.send(incoming)
        return await self._pass_on(self.channel.sent(incoming.address, incoming.update) or incoming)

    async def _pass_on(self, incoming: Incoming) -> Response:
        try:
            await self.receive(incoming)
        except Exception as error:
            logger.error("phones_receive_failed", kind=incoming.kind, error=type(error).__name__)
            return Response(status_code=503)
        self.channel.receive(incoming)
        self.channel.wake()
        return Response(status_code=204)


def _check_size(request: Request, limit: int) -> None:
    """Refuse before reading: browsers always tell the length of what they post."""
    length = request.headers.get("content-length", "")
    if not length.isdecimal():
        raise HTTPException(411)
    if int(length) > limit:
        raise HTTPException(413)


async def _read(request: Request, shape: type[_Body]) -> _Body:
    _check_size(request, BODY_LIMIT)
    return _validated(shape, await request.body())


def _validated(shape: type[_Body], content: object) -> _Body:
    try:
        if isinstance(content, bytes):
            return shape.model_validate_json(content)
        return shape.model_validate(content)
    except ValidationError:
        raise HTTPException(400) from None
