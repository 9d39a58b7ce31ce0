"""What can go wrong in a conversation.

EngineError
├── FlowError        a flow broke a rule of replay: ours to mend, never the person's doing
├── UnknownFlow      a stored conversation names a flow this program does not have
├── Invalid          an answer does not fit its question: carries the message that says so
└── Refused          an effect may not happen: carries the message that says so kindly
"""

from __future__ import annotations

from typing import Any


class EngineError(Exception):
    """Something the engine knows how to answer."""


class FlowError(EngineError):
    """A flow broke a rule of replay."""


class UnknownFlow(EngineError):
    """A stored conversation names a flow that does not exist."""


class Told(EngineError):
    """An error that is told to the person, as the message `text` with `args`."""

    def __init__(self, text: str, **args: Any) -> None:
        super().__init__(text)
        self.text = text
        self.args_of_text = args


class Invalid(Told):
    """The answer does not fit the question, which stays open."""


class Refused(Told):
    """What was asked for may not happen; all that this turn had done is undone."""
