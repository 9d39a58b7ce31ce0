"""Moments that tests use."""

from __future__ import annotations

from datetime import UTC, datetime

NOON = datetime(2026, 3, 3, 10, 0, tzinfo=UTC)
"""A Tuesday, noon in Finland."""
