"""Try conversations without a network, an event loop or a clock of their own.

`Talk` runs one flow in memory: scripted answers in, what was said and asked out, the log through JSON at each step.
`Stage` is a whole Kummi on a real SQLite database in memory: people write and tap, time is moved by hand, and what
each of them sees stands in their chat. Everything takes the one road, and nothing is kept between two steps but
what is in the database.
"""

from flows.engine.testing.stage import NOON, Phone, Shown, Stage
from flows.engine.testing.talk import Talk

__all__ = ["NOON", "Phone", "Shown", "Stage", "Talk"]
