"""A small world to try conversations in, and a way to tell whether anything in it changed."""

from __future__ import annotations

import json
from typing import Any

from sqlalchemy import select

from flows.engine.testing import Stage
from flows.walks.world import (
    a_coordinator,
    a_locality,
    a_matter,
    a_newcomer,
    a_pair,
    a_part,
    a_person,
    a_sponsor,
    a_wish,
    an_activity,
    is_away,
)
from store.tables import metadata

__all__ = [
    "a_coordinator",
    "a_locality",
    "a_matter",
    "a_newcomer",
    "a_pair",
    "a_part",
    "a_person",
    "a_sponsor",
    "a_wish",
    "an_activity",
    "everything_in",
    "is_away",
    "snapshot",
]


def snapshot(stage: Stage, *but: str) -> dict[str, list[Any]]:
    """Every row of every table, but for the tables named: to tell whether anything changed. To look changes nothing."""
    return {
        table.name: sorted((tuple(row) for row in stage.connection.execute(select(table))), key=repr)
        for table in metadata.sorted_tables
        if table.name not in (*but, "audit", "audit_head")
    }


def everything_in(stage: Stage) -> str:
    """All that the database holds, as whoever has its keys can read it."""
    return json.dumps(snapshot(stage), ensure_ascii=False, default=str)
