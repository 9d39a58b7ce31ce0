"""What a coordinator writes to many goes out in portions, as fast as it is sent, and can be stopped on the way.

The broadcast is a row that knows how far it has come. Each time the broadcaster says that it is time, a portion is
put in the outbox, the coordinator's message of progress is changed, and the broadcaster is asked to come again: one
transaction, so that after a crash it goes on exactly where it was.
"""

from flows.broadcasts import sending, stopping

__all__ = ["sending", "stopping"]
