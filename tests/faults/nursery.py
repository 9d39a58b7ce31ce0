"""`kummi run` again and again, out of one process that has imported everything: a start takes no ten seconds then.

Each line on standard input is the settings of a service, as JSON. It is begun as a process of its own: its number is
printed, and how it ended when it has. The file that `CLOCK` names says by how many seconds its clock is wrong.
"""

from __future__ import annotations

import json
import os
import sys
from datetime import datetime, timedelta
from pathlib import Path

from bot import clock

TICK = 1  # second, so that what is due comes up in the short life that a service has here


def main() -> None:
    """Begin one service after another until standard input ends."""
    true_now = clock.now

    def moved_now() -> datetime:
        return true_now() + timedelta(seconds=int(Path(os.environ["CLOCK"]).read_text()))

    clock.now, clock.TICK = moved_now, TICK
    # The clock is moved before anything that goes by it is imported, and keeps it.
    from bot import cli, service
    from tests.end_to_end.harness import UNHURRIED
    from translations import get_ready

    assert service.clock.now is moved_now
    exec(UNHURRIED)
    get_ready()
    for settings in sys.stdin:
        child = os.fork()
        if child == 0:
            os.environ.update(json.loads(settings))
            cli.main(["run"])
        print(child, flush=True)
        print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)


if __name__ == "__main__":
    main()
