"""The emulator itself: a Bot API server on a loopback port, and the people who write to the bot there."""

from __future__ import annotations

import socket
import time
from collections.abc import Callable
from types import TracebackType
from typing import Any, Self

import uvicorn
from starlette.routing import BaseRoute

from .app import make_app
from .control import make_routes
from .errors import BrokenContract
from .faults import Faults
from .groups import Group
from .state import Call, State, Tap
from .updates import Updates
from .users import User

TOKEN = "7000000001:AAEmulatedTokenOfNoRealBotAtAll0000"
USERNAME = "emulated_bot"
_FIRST_USER = 5_000_000_001
_FIRST_GROUP = -1_002_000_000_001


class Emulator:
    """A Telegram of one's own: `async with Emulator() as telegram` serves it on `telegram.url`.

    Ids go beyond 32 bits as real ones do. On leaving, `BrokenContract` is raised if the bot called
    anything or passed anything that the Bot API's schema does not know, unless `strict` is off.
    """

    def __init__(
        self,
        *,
        port: int = 0,
        token: str = TOKEN,
        username: str = USERNAME,
        strict: bool = True,
        privacy: bool = True,
        control: bool = False,
        now: Callable[[], float] = time.time,
    ) -> None:
        self.state = State(token, username, privacy, now)
        self.strict = strict
        self.token = token
        self.username = username
        self.people: dict[int, User] = {}
        self._port = port
        self._routes: list[BaseRoute] = make_routes(self) if control else []

    async def __aenter__(self) -> Self:
        # With the protocol named, asyncio turns Nagle's algorithm off: 40 ms less for every answer.
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
        self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self._socket.bind(("127.0.0.1", self._port))
        self.url = f"http://127.0.0.1:{self._socket.getsockname()[1]}"
        app = make_app(self.state, *self._routes)
        config = uvicorn.Config(app, log_level="error", lifespan="off", timeout_graceful_shutdown=1)
        config.load()
        self._server = uvicorn.Server(config)
        self._server.lifespan = config.lifespan_class(config)
        await self._server.startup(sockets=[self._socket])
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.state.closing.set()
        await self.state.updates.close()
        await self._server.shutdown(sockets=[self._socket])
        if self.strict and self.violations:
            told = "the Bot API does not know this:\n" + "\n".join(self.violations)
            if error is None:
                raise BrokenContract(told)
            error.add_note(told)

    def user(self, first_name: str = "Somebody", language_code: str = "en", **more: Any) -> User:
        """Return a new person; `more` may hold last_name, username or id."""
        number = more.pop("id", _FIRST_USER + len(self.people))
        named = {"id": number, "is_bot": False, "first_name": first_name}
        person = User(self.state, named | {"language_code": language_code} | more)
        self.people[person.id] = person
        return person

    def group(self, title: str = "A group") -> Group:
        """Return a new group that the bot is not in yet."""
        groups = sum(not chat.private for chat in self.state.chats.values())
        return Group(self.state, {"id": _FIRST_GROUP - groups, "type": "supergroup", "title": title})

    def called(self, *methods: str) -> list[Call]:
        """Return the bot's calls of these methods, oldest first."""
        return self.state.called(*methods)

    def inject(self, update: dict[str, Any]) -> None:
        """Queue any update as it is, however malformed."""
        self.state.updates.push_raw(update)

    def expire_taps(self) -> None:
        """Let time pass until no tap so far can be answered any more."""
        for tap in self.state.taps.values():
            tap.expired = True

    @property
    def calls(self) -> list[Call]:
        """Return all calls of the bot, oldest first."""
        return self.state.calls

    @property
    def faults(self) -> Faults:
        """Return where troubles are ordered."""
        return self.state.faults

    @property
    def updates(self) -> Updates:
        """Return the queue of updates, to wait on (`drain`, `wait_for_poll`) or to look into."""
        return self.state.updates

    @property
    def violations(self) -> list[str]:
        """Return what the bot did that the Bot API's schema does not know."""
        return self.state.violations

    @property
    def unanswered(self) -> list[Tap]:
        """Return the taps the bot has not answered."""
        return self.state.unanswered
