"""Commands that are coroutines."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable, Coroutine
from functools import wraps
from typing import Any, ParamSpec

import click

from bot.errors import BadSetting
from store.errors import StoreError

P = ParamSpec("P")


def asynchronous(command: Callable[P, Coroutine[Any, Any, None]]) -> Callable[P, None]:
    """Run a command's coroutine; a setting that is wrong is one sentence and exit code 2."""

    @wraps(command)
    def run(*args: P.args, **kwargs: P.kwargs) -> None:
        try:
            asyncio.run(command(*args, **kwargs))
        except (BadSetting, StoreError) as error:
            click.echo(str(error), err=True)
            sys.exit(2)
        except KeyboardInterrupt:
            sys.exit(130)

    return run
