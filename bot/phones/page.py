"""The phones page: its address, its words and the routes the service mounts."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import FileResponse, HTMLResponse, Response, StreamingResponse
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles

from bot.channel import Receive
from bot.phones.actions import Actions
from bot.phones.channel import PhonesChannel
from bot.phones.clock import DemoClock
from bot.phones.files import SIZE_LIMIT, saved_as, shown_as
from bot.phones.guard import Guard
from bot.phones.stream import stream
from bot.phones.timeline import PairTimeline
from translations import LANGUAGES
from translations.dates import day_patterns

STATIC = Path(__file__).parent / "static"
ROLES = ("newcomer", "sponsor", "coordinator")
RIGHT_TO_LEFT = ("ar", "fa", "prs", "ps", "ckb", "ur", "he")

Words = Mapping[str, Mapping[str, str]]
"""For each language, its own first, the texts of the messages `phones-…` by their Fluent ids."""


def routes(
    channel: PhonesChannel,
    receive: Receive,
    clock: DemoClock,
    timeline: Callable[[str], Awaitable[Sequence[PairTimeline]]],
    invite: Callable[[str], Awaitable[str]],
    words: Words,
    roles: Sequence[str] = ROLES,
) -> list[BaseRoute]:
    """Everything of the page, under `/phones/`.

    `timeline` gives the pairs' stories in the language asked for, `invite` a fresh code for a role. The first
    language of `words` is used where the reader's own is missing.
    """
    page = Page(channel, clock, timeline, words, tuple(roles))
    actions = Actions(channel, receive, clock, invite, tuple(roles))
    inside = [
        Route("/", page.show),
        Route("/events", page.stream),
        Route("/files/{file}", page.file),
        Route("/phones", actions.add_phone, methods=["POST"]),
        Route("/phones/{phone}/text", actions.write, methods=["POST"]),
        Route("/phones/{phone}/tap", actions.tap, methods=["POST"]),
        Route("/phones/{phone}/location", actions.locate, methods=["POST"]),
        Route("/phones/{phone}/file", actions.upload, methods=["POST"]),
        Route("/phones/{phone}/again", actions.send_again, methods=["POST"]),
        Route("/phones/{phone}/view", actions.view, methods=["POST"]),
        Route("/clock", actions.move_clock, methods=["POST"]),
        Mount("/static", StaticFiles(directory=STATIC)),
    ]
    refusal = next(iter(words.values()))["phones-local"]
    return [Mount("/phones", routes=inside, middleware=[Middleware(Guard, refusal=refusal)])]


@dataclass(frozen=True)
class Page:
    """The page's GET endpoints."""

    channel: PhonesChannel
    clock: DemoClock
    timeline: Callable[[str], Awaitable[Sequence[PairTimeline]]]
    words: Words
    roles: tuple[str, ...]

    async def show(self, request: Request) -> Response:
        language = self._language(request)
        words = self.words[language]
        data = json.dumps(
            {
                "language": language,
                "words": {known: dict(texts) for known, texts in self.words.items()},
                "days": {known: asdict(day_patterns(LANGUAGES[known])) for known in self.words},
                "rightToLeft": RIGHT_TO_LEFT,
                "roles": self.roles,
                "sizeLimit": SIZE_LIMIT,
            },
            ensure_ascii=False,
        ).replace("<", "\\u003c")
        filled = {key: html.escape(text) for key, text in words.items()} | {
            "language": language,
            "direction": "rtl" if language in RIGHT_TO_LEFT else "ltr",
            "data": data,
        }
        template = (STATIC / "page.html").read_text(encoding="utf-8")
        return HTMLResponse(re.sub(r"\{\{([\w-]+)\}\}", lambda found: filled[found[1]], template))

    async def stream(self, request: Request) -> Response:
        last = request.headers.get("last-event-id") or request.query_params.get("after", "")
        events = stream(self.channel, self.clock, self.timeline, self._language(request), last)
        return StreamingResponse(
            events,
            media_type="text/event-stream",
            headers={"cache-control": "no-store", "x-accel-buffering": "no"},
        )

    async def file(self, request: Request) -> Response:
        """A recording, picture or document; what a browser cannot safely show in place it only saves."""
        file: str = request.path_params["file"]
        path = self.channel.files.find(file)
        if path is None:
            raise HTTPException(404)
        shown = shown_as(file)
        return FileResponse(
            path,
            media_type=shown or saved_as(file),
            headers={
                "content-disposition": "inline" if shown else "attachment",
                "content-security-policy": "sandbox; default-src 'none'",
                "cache-control": "private, max-age=31536000, immutable",
            },
        )

    def _language(self, request: Request) -> str:
        """The language in the address, else the first of the reader's own that the page can speak."""
        wanted = [request.query_params.get("lang", "")]
        for part in request.headers.get("accept-language", "").split(","):
            tag = part.partition(";")[0].strip().lower()
            wanted += [tag, tag.partition("-")[0]]
        return next((language for language in wanted if language in self.words), next(iter(self.words)))
