"""Durable conversations by replay.

A conversation is a function that asks questions. It is never kept waiting in memory: what is kept is the log of
what was answered. When the next answer comes, the function is run again from its start and fed the log, answer by
answer, until it reaches the first question the log does not know.

    async def wish():                          log after two answers        what happens on the third
        kind = await Choice("kind", ...)       ask kind   "sport"           recorded: goes straight on
        near = await do("who-is-near", ...)    do  who-is-near [3, 8]       recorded: not done again
        await say("wish-near", count=...)                                   said before: not said again
        day = await Choice("day", ...)         ask day    "tue"             recorded: goes straight on
        if await YesNo("wish-right"):                                       answered now: "yes", goes on
            await do("save-wish", ...)                                      done now, in this transaction
            await say("wish-saved")                                         said now

The one rule: **between two answers a flow may depend on nothing but its arguments, the answers, and the results
of `do`.** The time of day, the database, chance and the settings all come in through one of these three. So
the same log always leads to the same place, on another machine, after a crash, or next year.

What follows from it:

- *What to send now* is whatever was said since the last answer: an answered question clears what was said before.
- *Back* is the log without its last answer. An effect marked `final` bars the way.
- *Another language* is a run without an answer, rendered anew.
- *A new version of a flow* runs over old logs. Entries are known by name: each recorded answer whose name and value
  still fit stands, wherever the question now comes; only what is new is asked; a final effect is never repeated.
  A question whose meaning changes gets a new name.
- `finally` and `async with` would run at every question, because the function is closed there. A flow has neither.

Where things are: `ops`, `questions`, `typed` and `calendar` are what a flow may await, and `spoken` plays a voice back
before it counts as an answer; `replay` runs a flow over a log and knows nothing else; `conversation` stores what comes
of it, and `foreground` tells which one is in front; `receive` is the one road by which everything comes in; `scene` is
what effects may use; `rendering` puts it in words; `standing` finds the button that somebody typed; `registry` knows
every flow, effect, event and rule by name; `due` brings what time has made due and `outcomes` what came of slow work;
`testing` and `goldens` have the tools to try all this without a network or an event loop.
"""

from flows.engine.calendar import Clock, Day
from flows.engine.errors import Invalid, Refused
from flows.engine.ops import Link, Next, Said, do, say
from flows.engine.questions import Choice, Choices, Option, YesNo
from flows.engine.registry import effect, event, flow, outcome, rule
from flows.engine.scene import Scene
from flows.engine.typed import Number, Text, Words
from translations import Word

__all__ = [
    "Choice",
    "Choices",
    "Clock",
    "Day",
    "Invalid",
    "Link",
    "Next",
    "Number",
    "Option",
    "Refused",
    "Said",
    "Scene",
    "Text",
    "Word",
    "Words",
    "YesNo",
    "do",
    "effect",
    "event",
    "flow",
    "outcome",
    "rule",
    "say",
]
