"""What is said when somebody leaves a conversation."""

from __future__ import annotations

from flows.engine import flow, say


@flow("cancelled", when_stopped=True)
async def cancelled() -> None:
    """All right, we leave that."""
    await say("cancelled")
