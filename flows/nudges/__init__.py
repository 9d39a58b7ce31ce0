"""Reminders and nudges: rules as data, and the moments at which each looks at what it is about.

`rules` is the table: who is nudged when, of what, and what ends it. `facts` is what a rule may look at, `timing`
when people like to hear from us. `schedule` follows a subject: one row in the store for each rule and receiver.
`acting` is what happens when such a row falls due.
"""

from flows.nudges import acting
from flows.nudges.schedule import follow, unfollow
from flows.nudges.timing import next_open_moment

__all__ = ["acting", "follow", "next_open_moment", "unfollow"]
