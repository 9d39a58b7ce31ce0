"""Logging: JSON lines for machines, plain lines on a terminal; never a name, a text, a number or a token."""

from __future__ import annotations

import logging
import sys
import traceback
from typing import Any

import structlog
from structlog.types import EventDict


def set_up_logging(level: int = logging.INFO) -> None:
    """Send our own and the libraries' log lines to standard error in one form.

    Libraries speak up from warnings only: some of them would log addresses that hold the bot's token.
    """
    renderer: structlog.types.Processor = (
        structlog.dev.ConsoleRenderer() if sys.stderr.isatty() else structlog.processors.JSONRenderer()
    )
    shared: list[structlog.types.Processor] = [
        structlog.processors.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]
    structlog.configure(
        processors=[*shared, renderer],
        wrapper_class=structlog.make_filtering_bound_logger(level),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        cache_logger_on_first_use=True,
    )
    foreign: list[structlog.types.Processor] = [_without_what_people_wrote, *shared]
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=foreign,
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, renderer],
        )
    )
    logging.basicConfig(level=logging.WARNING, handlers=[handler], force=True)
    for chatty in ("httpx", "httpcore", "telegram", "apscheduler", "uvicorn.access"):
        logging.getLogger(chatty).setLevel(logging.WARNING)


def whereabouts(error: BaseException) -> str:
    """The kind of an error and the lines of ours it came through, without its message, which may quote people."""
    frames = traceback.extract_tb(error.__traceback__)
    places = [f"{frame.filename.rsplit('/', 1)[-1]}:{frame.lineno}" for frame in frames[-4:]]
    return f"{type(error).__name__} at {' > '.join(places)}"


def _without_what_people_wrote(logger: Any, method: str, line: EventDict) -> EventDict:
    """A library's line up to its first break, and an error's kind and place: what follows may quote people."""
    line["event"] = str(line["event"]).split("\n", 1)[0]
    happened = line.pop("exc_info", None)
    if isinstance(happened, tuple) and happened[1] is not None:
        line["error"] = whereabouts(happened[1])
    return line
