"""The channel: whether Telegram is reached, takes the token, and posts to the right place; and the two clocks."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime
from urllib.error import HTTPError, URLError
from urllib.request import Request, urlopen

from telegram import WebhookInfo
from telegram.error import BadRequest, Forbidden, InvalidToken, TelegramError

from bot.doctor.finding import Finding, moment
from bot.settings import Settings
from bot.telegram.api import Api

PATIENCE = 10  # seconds
FURTHEST = timedelta(seconds=30)  # between our clock and Telegram's
MOST_PENDING = 100  # updates at Telegram
RECENT = timedelta(hours=1)


async def check_channel(settings: Settings, now: datetime) -> list[Finding]:
    """The token, the way updates come, and the operators' chat."""
    if settings.telegram_token is None:
        return [Finding("channel", "no token is set", "Set KUMMI_TELEGRAM_TOKEN: BotFather gives you one.")]
    api = Api(settings.telegram_token.get_secret_value(), settings.telegram_api)
    try:
        await api.initialize()
        found = [Finding("channel", f"{settings.telegram_api} takes the token")]
        found.append(_way_in(settings, await api.get_webhook_info(), now))
        if settings.operators is not None:
            found.append(await _operators(api, settings.operators))
    except InvalidToken:  # what it says quotes the token
        refused = "Check KUMMI_TELEGRAM_TOKEN for typing errors."
        return [Finding("channel", "the Bot API server refuses the token", refused)]
    except TelegramError as error:
        unreached = f"{settings.telegram_api} cannot be reached ({type(error).__name__})"
        return [Finding("channel", unreached, "See to the network, or to KUMMI_TELEGRAM_API.")]
    finally:
        await api.shutdown()
    return found


def _way_in(settings: Settings, hook: WebhookInfo, now: datetime) -> Finding:
    """How updates come: posted to where we say, or fetched."""
    pending = hook.pending_update_count
    says = f"set to {hook.url}" if hook.url else "none: updates are fetched"
    says += f"; updates that wait at Telegram: {pending}"
    if hook.url != settings.webhook_url:
        wanted = f"set it to {settings.webhook_url}" if settings.webhook_url else "take it away"
        return Finding("webhook", says, f"Start kummi run: it will {wanted}.")
    if hook.last_error_date is not None and now - hook.last_error_date < RECENT:
        says += f"; last refused {moment(hook.last_error_date)}: {hook.last_error_message}"
        return Finding("webhook", says, "See that the address reaches KUMMI_HTTP and its certificate holds.")
    if pending > MOST_PENDING:
        return Finding("webhook", says, "See whether the service runs: it takes them in order.")
    return Finding("webhook", says)


async def _operators(api: Api, chat: int) -> Finding:
    try:
        await api.get_chat(chat)
    except (BadRequest, Forbidden):
        return Finding(
            "operators",
            "the bot is not in the operators' chat",
            "Write /start to the bot there, take it into the group, or set KUMMI_OPERATORS anew.",
        )
    return Finding("operators", "their chat is known")


async def check_clock(settings: Settings, now: datetime) -> list[Finding]:
    """Our clock beside that of the Bot API server."""
    try:
        theirs = await asyncio.to_thread(_time_at, settings.telegram_api)
    except (OSError, URLError):
        return [Finding("clock", "cannot be compared: the Bot API server is not reached")]
    except ValueError:
        return [Finding("clock", "cannot be compared: the Bot API server tells no time")]
    apart = now - theirs
    says = f"{abs(apart).total_seconds():.0f} s {'ahead of' if apart > timedelta() else 'behind'} Telegram's"
    if abs(apart) > FURTHEST:
        return [Finding("clock", says, "Let this machine's clock be set by the network (NTP).")]
    return [Finding("clock", says)]


def _time_at(server: str) -> datetime:
    """The time a web server says it is, by the second.

    Raises:
        OSError, ValueError: it cannot be reached, or says no time.
    """
    request = Request(server, method="HEAD")
    try:
        with urlopen(request, timeout=PATIENCE) as answer:
            told = answer.headers["Date"]
    except HTTPError as refusal:  # any answer has the time in it
        told = refusal.headers["Date"]
    if told is None:
        raise ValueError("no time is told")
    return parsedate_to_datetime(told)
