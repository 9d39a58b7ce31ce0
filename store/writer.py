"""The one writer: a thread that holds the only writing connection and commits all that waits together.

Each piece of work runs in a savepoint of its own, so one that fails takes nothing else with it; the commit, and
with it the wait for the disk, is shared. A caller hears of its result only after that commit.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from queue import Empty, SimpleQueue
from typing import Any, NamedTuple, TypeVar

from sqlalchemy import Connection, Engine

from store.doom import destroy_doomed
from store.savepoints import begin, execute_plainly, in_transaction, savepoint

T = TypeVar("T")
Work = Callable[[Connection], T]
MOST_TOGETHER = 64


class _Job(NamedTuple):
    work: Work[Any]
    loop: asyncio.AbstractEventLoop
    future: asyncio.Future[Any]


class Writer:
    """Runs pieces of work one after another on a thread of its own."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._jobs: SimpleQueue[_Job | None] = SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="store-writer", daemon=True)
        self._thread.start()

    async def write(self, work: Work[T]) -> T:
        """Run `work` in a transaction and return its result once it is safely on disk."""
        loop = asyncio.get_running_loop()
        future: asyncio.Future[T] = loop.create_future()
        self._jobs.put(_Job(work, loop, future))
        return await asyncio.shield(future)

    @property
    def waiting(self) -> int:
        """How many pieces of work wait for the thread."""
        return self._jobs.qsize()

    async def close(self) -> None:
        """Finish what waits and stop the thread."""
        self._jobs.put(None)
        await asyncio.to_thread(self._thread.join)

    def _run(self) -> None:
        with self._engine.connect() as connection:
            while True:
                batch, last = self._wait()
                if batch:
                    _report(batch, _commit(connection, batch))
                if last:
                    return

    def _wait(self) -> tuple[list[_Job], bool]:
        """Wait for work and take with it what else is there; the flag says it was the last."""
        batch: list[_Job] = []
        job = self._jobs.get()
        while job is not None:
            batch.append(job)
            if len(batch) == MOST_TOGETHER:
                return batch, False
            try:
                job = self._jobs.get_nowait()
            except Empty:
                return batch, False
        return batch, True


def _commit(connection: Connection, batch: list[_Job]) -> list[tuple[Any, BaseException | None]]:
    outcomes: list[tuple[Any, BaseException | None]] = []
    try:
        begin(connection)
        for job in batch:
            outcomes.append(_attempt(connection, job.work))
        execute_plainly(connection, "COMMIT")
        destroy_doomed(connection)
    except Exception as error:
        if in_transaction(connection):
            execute_plainly(connection, "ROLLBACK")
        return [(None, error)] * len(batch)
    return outcomes


def _attempt(connection: Connection, work: Work[Any]) -> tuple[Any, BaseException | None]:
    try:
        with savepoint(connection, "work"):
            return work(connection), None
    except Exception as error:
        if not in_transaction(connection):
            raise  # SQLite has undone the whole transaction, and what came before in it too
        return None, error


def _report(batch: list[_Job], outcomes: list[tuple[Any, BaseException | None]]) -> None:
    by_loop: dict[asyncio.AbstractEventLoop, list[tuple[_Job, tuple[Any, BaseException | None]]]] = {}
    for job, outcome in zip(batch, outcomes, strict=True):
        by_loop.setdefault(job.loop, []).append((job, outcome))
    for loop, done in by_loop.items():
        if not loop.is_closed():
            loop.call_soon_threadsafe(_resolve, done)


def _resolve(done: list[tuple[_Job, tuple[Any, BaseException | None]]]) -> None:
    for job, (result, error) in done:
        if job.future.done():
            continue
        if error is None:
            job.future.set_result(result)
        else:
            job.future.set_exception(error)
