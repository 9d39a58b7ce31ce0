"""The channels that have run on this database, and how an invitation is opened in each."""

from __future__ import annotations

from sqlalchemy import Connection, delete, insert, select

from store.tables import channels


def remember_channel(connection: Connection, name: str, link: str) -> None:
    """Note how an invitation is opened in a channel; `link` has {code} in it."""
    connection.execute(delete(channels).where(channels.c.name == name))
    connection.execute(insert(channels).values(name=name, link=link))


def channel_names(connection: Connection) -> list[str]:
    """The channels that people can be reached through."""
    return list(connection.execute(select(channels.c.name)).scalars())


def invitation_link(connection: Connection, channel: str, code: str) -> str:
    """The link that opens an invitation in a channel, the bare code where the channel has no links."""
    link = connection.execute(select(channels.c.link).where(channels.c.name == channel)).scalar()
    return code if link is None else link.replace("{code}", code)
