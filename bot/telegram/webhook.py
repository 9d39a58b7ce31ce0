"""The webhook: Telegram posts each update, and an answer of 200 confirms it."""

from __future__ import annotations

import hashlib
import hmac
import json
from functools import partial

import structlog
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Route

from bot.channel import Receive
from bot.telegram.channel import TelegramChannel
from bot.telegram.intake import Arrival, Intake, SetAside
from bot.telegram.patience import persist
from bot.telegram.updates import ALLOWED_UPDATES, number_of

LARGEST_BODY = 1 << 20
"""Bytes; Telegram's largest updates are far below."""
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"

log = structlog.get_logger()


def make_secret(token: str) -> str:
    """Derive the webhook's secret from the bot token, the same in every process and after every start."""
    return hmac.new(token.encode(), b"kummi webhook", hashlib.sha256).hexdigest()


async def set_webhook(channel: TelegramChannel, url: str, secret: str) -> None:
    """Ask Telegram to post updates to `url`, waiting for the network as long as it takes.

    Raises:
        BadToken: Telegram refuses the token.
        telegram.error.BadRequest: Telegram refuses the address.
    """
    call = partial(channel.api.set_webhook, url, secret_token=secret, allowed_updates=list(ALLOWED_UPDATES))
    await persist("setWebhook", call)
    log.info("telegram: webhook set")


def webhook_route(
    channel: TelegramChannel, receive: Receive, set_aside: SetAside, *, path: str, secret: str
) -> Route:
    """A route that takes updates from whoever knows the secret.

    It answers 200 once the update is stored or set aside, 403 without the secret, 400 to what is not JSON,
    413 to more than 1 MiB, and 500 when nothing could be stored, upon which Telegram sends it again. Telegram
    itself keeps the order within a chat: it sends the next update only when the one before is answered.
    """
    intake = Intake(channel, receive, set_aside)

    async def take(request: Request) -> Response:
        if not hmac.compare_digest(request.headers.get(SECRET_HEADER, "").encode(), secret.encode()):
            return Response(status_code=403)
        body = await _read(request)
        if body is None:
            return Response(status_code=413)
        try:
            raw = json.loads(body)
        except (ValueError, RecursionError):
            raw = None
        if not isinstance(raw, dict):
            return Response(status_code=400)
        try:
            await intake.take(Arrival(raw))
        except Exception as error:  # whatever the store raises: what is not stored is not confirmed
            log.error("telegram: update not stored", update=number_of(raw), error=type(error).__name__)
            return Response(status_code=500)
        return Response()

    return Route(path, take, methods=["POST"])


async def _read(request: Request) -> bytes | None:
    """The body, or None as soon as it grows beyond the limit."""
    body = bytearray()
    try:
        async for piece in request.stream():
            body += piece
            if len(body) > LARGEST_BODY:
                return None
    except ClientDisconnect:
        return b""
    return bytes(body)
