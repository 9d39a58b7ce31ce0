"""`kummi doctor`: how everything is, each line good or with what to do.

`finding` is what a check returns, `examination` the list of all checks; the other modules are the checks by what they
look at. They change nothing, and work beside a running service, without one, and without a network.
"""

from bot.doctor.report import print_findings

__all__ = ["print_findings"]
