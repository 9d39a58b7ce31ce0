"""Put something before the coordinators: it waits in their queue, and those present hear of it at once.

What nobody has seen to for three days is told to all of them, so that nothing waits for someone who is away.
"""

from flows.matters.presence import present_coordinators
from flows.matters.queue import close, raise_matter, settle_matter, settle_search, surface, watch
from flows.matters.shown import (
    ACTIONS,
    PRIVATE,
    ask_link,
    is_foreign,
    matter_links,
    matter_word,
    on_button,
    people_of,
    person_link,
)

__all__ = [
    "ACTIONS",
    "PRIVATE",
    "ask_link",
    "close",
    "is_foreign",
    "matter_links",
    "matter_word",
    "on_button",
    "people_of",
    "person_link",
    "present_coordinators",
    "raise_matter",
    "settle_matter",
    "settle_search",
    "surface",
    "watch",
]
