"""Switches and fixtures that all tests share."""

from __future__ import annotations

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    """Goldens are written anew with `--update`, to be read before they are committed."""
    parser.addoption("--update", action="store_true", help="write the golden conversations anew")


@pytest.fixture
def update(request: pytest.FixtureRequest) -> bool:
    """Whether goldens are to be written anew."""
    return bool(request.config.getoption("--update"))
