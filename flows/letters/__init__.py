"""What the two of a pair write to each other: from the writer's words to the reader's, through translation.

A letter is written in `chat`, looked over in `care`, kept and sent on its way in `sending`. What comes of its
translation and of its delivery comes back to `arriving`. Where no machine knows the languages, `wording` finds a
person; `reporting` is for a message that is not all right. Nothing here knows a machine: that is a worker's.
"""

from flows.letters import arriving, chat, lending, reporting, wording
from flows.letters.arriving import give_up_on_reader

__all__ = [
    "arriving",
    "chat",
    "give_up_on_reader",
    "lending",
    "reporting",
    "wording",
]
