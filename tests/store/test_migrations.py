"""Every database that any Kummi wrote becomes today's, step by step, and is refused where it is of tomorrow."""

from __future__ import annotations

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from store.database import Database, writing_engine
from store.errors import NewerDatabase
from store.migrations import migrate
from store.tables import metadata


def test_migrations_make_the_tables_the_program_knows(database_url: str) -> None:
    engine = writing_engine(database_url)
    migrate(engine)
    migrate(engine)
    with engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []
    engine.dispose()


async def test_a_database_of_a_newer_kummi_is_refused(database_url: str) -> None:
    await (await Database.open(database_url)).close()
    engine = writing_engine(database_url)
    with engine.connect() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = 'tomorrow'")
    engine.dispose()
    with pytest.raises(NewerDatabase, match="update Kummi"):
        await Database.open(database_url)
