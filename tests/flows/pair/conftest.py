"""The pair that the tests are about."""

from __future__ import annotations

import pytest

from tests.flows.pair.two import Two, two_people


@pytest.fixture
def two() -> Two:
    """Two who have said yes to each other and have not met yet."""
    return two_people()
