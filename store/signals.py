"""What services on one PostgreSQL tell each other: that there is something to send, and which of them leads.

One connection for both, beside those that work. Whoever is killed loses it, and with it the lead, at once.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import aclosing, asynccontextmanager

from psycopg import AsyncConnection
from psycopg.conninfo import make_conninfo
from sqlalchemy import Connection, func, select
from sqlalchemy.engine import URL

from store.patience import PATIENCE

NEWS = "kummi_news"
_LEAD = "SELECT pg_try_advisory_lock(hashtext('kummi leads'))"


class Signals:
    """An open ear. After an error it is of no more use."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection
        self._leads = False

    async def try_to_lead(self) -> bool:
        """Whether this service leads from now on, or still does.

        Raises:
            psycopg.OperationalError: the connection is gone, and the lead with it.
        """
        if self._leads:
            await self._connection.execute("SELECT 1")
        else:
            cursor = await self._connection.execute(_LEAD)
            self._leads = bool((await cursor.fetchone() or [False])[0])
        return self._leads

    async def hear(self, seconds: float, but: str) -> bool:
        """Wait for news from others than `but`, not longer than so many seconds; False if there was none.

        Raises:
            psycopg.OperationalError: the connection is gone.
        """
        async with aclosing(self._connection.notifies(timeout=seconds)) as heard:
            async for each in heard:
                if each.payload != but:
                    return True
        return False


@asynccontextmanager
async def listening(url: URL) -> AsyncIterator[Signals]:
    """Signals while inside; afterwards another may lead.

    Raises:
        psycopg.OperationalError: the database cannot be reached.
    """
    plain = url.set(drivername="postgresql").render_as_string(hide_password=False)
    settings = {name: str(value) for name, value in PATIENCE.items()}
    connection = await AsyncConnection.connect(make_conninfo(plain, **settings), autocommit=True)
    async with connection:
        await connection.execute(f"LISTEN {NEWS}")
        yield Signals(connection)


def tell_news(connection: Connection, by: str) -> None:
    """Tell the other services that there is something to send."""
    connection.execute(select(func.pg_notify(NEWS, by)))
