"""What a check found: good, or what to do."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class Finding:
    """One line of the doctor's: what was looked at, how it is, and what to `do` where something is to be done.

    `count`, `since` and `places` are its figures, for those who tell of it in other words; `count` is of whatever is
    counted (megabytes on the disk), `places` are names of localities. Nothing in it is about people.
    """

    name: str
    says: str
    do: str = ""
    count: int = 0
    since: datetime | None = None
    places: tuple[str, ...] = ()

    @property
    def good(self) -> bool:
        """Whether nothing is to be done."""
        return not self.do


def megabytes(size: float) -> str:
    """A number of bytes as people write it."""
    return f"{size / 1e9:,.1f} GB" if size >= 1e9 else f"{size / 1e6:,.1f} MB"


def moment(at: datetime) -> str:
    """A moment as the one who runs Kummi reads it, in the time zone of this machine."""
    return f"{at.astimezone():%Y-%m-%d %H:%M}"
