"""Only this machine may use the phones: no other computer, no other site's page, no borrowed host name."""

from __future__ import annotations

from ipaddress import ip_address
from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

_HEADERS = {
    "content-security-policy": (
        "default-src 'self'; img-src 'self' blob:; media-src 'self' blob:; object-src 'none'; "
        "base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
    ),
    "cross-origin-resource-policy": "same-origin",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
}


class Guard:
    """ASGI middleware that answers 403 with the words of `refusal` to whatever is not from here.

    A host name that is not loopback may be another site's, pointed here (DNS rebinding). A POST without the
    page's own Origin comes from another page.
    """

    def __init__(self, app: ASGIApp, refusal: str) -> None:
        self.app = app
        self.refusal = refusal

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and not _is_from_here(scope):
            await PlainTextResponse(self.refusal, 403)(scope, receive, send)
            return

        async def send_guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in _HEADERS.items():
                    headers.setdefault(name, value)
                headers.setdefault("cache-control", "no-cache")
            await send(message)

        await self.app(scope, receive, send_guarded)


def _is_from_here(scope: Scope) -> bool:
    headers = Headers(scope=scope)
    host = headers.get("host", "")
    client = scope.get("client")
    if not _is_loopback(host) or (client and not _is_loopback_address(client[0])):
        return False
    if scope["method"] in ("GET", "HEAD"):
        return True
    return headers.get("origin") == f"{scope['scheme']}://{host}"


def _is_loopback(host: str) -> bool:
    try:
        name = urlsplit(f"//{host}").hostname or ""
    except ValueError:
        return False
    return name == "localhost" or _is_loopback_address(name)


def _is_loopback_address(address: str) -> bool:
    try:
        parsed = ip_address(address)
    except ValueError:
        return False
    mapped = getattr(parsed, "ipv4_mapped", None)
    return (mapped or parsed).is_loopback
